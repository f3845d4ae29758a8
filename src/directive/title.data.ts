// Where the title of a task stops: the words that lead to its deadline, its reason or its manner.

export const TITLE_TAILS =
  '[,.(]\\s*(?:phải )?(?:hoàn thành|xong|báo cáo|trình|gửi)(?: xong| kết quả)?(?: (?:trước|trong|chậm nhất|vào|đến))?\\s*$';
export const TITLE_CUTS =
  '(?<=.{40}),? (?:bảo đảm|đảm bảo|nhằm|để|trong đó|theo đó|góp phần|phù hợp|trên cơ sở|làm cơ sở|báo cáo|đáp ứng|tránh|phục vụ|qua đó|từ đó)(?= )';
