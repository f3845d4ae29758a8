// Where the title of a task stops: the words that lead to its deadline, its reason or its manner.

export const TITLE_TAILS =
  '[,.(]\\s*(?:phải )?(?:hoàn thành|xong|báo cáo|trình|gửi)(?: xong| kết quả)?(?: (?:trước|trong|chậm nhất|vào|đến))?\\s*$';
export const TITLE_CUTS =
  '(?<=.{40}),? (?:bảo đảm|đảm bảo|nhằm|để|trong đó|theo đó|góp phần|phù hợp|trên cơ sở|làm cơ sở|báo cáo|đáp ứng|tránh|phục vụ|qua đó|từ đó)(?= )';

/** What led to the deadline, once that is cut off. */
export const DANGLING = /[\s,;.:(]+(?:ngay|và|vào|phải|trước|trong|đến|định kỳ)\s*$/iu;

/** With whom, before what: "phối hợp (chặt chẽ) với các bộ, ngành …". */
export const COOPERATING = /^(?:chủ động |tích cực )?phối hợp(?: chặt chẽ)?(?: cùng)?(?: với)?\s/iu;
/** A word that is a verb elsewhere: "hướng dẫn của Bộ …". */
export const NOUN_AFTER_VERB = /^(?:\S+\s+\S+\s+của\s|yêu cầu\s)/iu;
/** A product named with a word that is a verb elsewhere: "Quyết định về …". */
export const NOUN_PRODUCT = /^(?:quyết định|quy định|báo cáo|hướng dẫn|đề xuất|dự thảo|quy hoạch)\s+(?:về|của|số)\s/iu;
/** What a clause of circumstance before the verb begins with. */
export const CIRCUMSTANCES =
  /^(?:ngay|ngoài|định kỳ|hằng|hàng|sau|trước|trong|căn cứ|trên cơ sở|đặc biệt|nhất là|với|theo|để|nhằm|từ|đến|khi|tại|cùng với|bên cạnh|thời gian tới|đối với|về|qua|thông qua|bám sát|riêng)\s/iu;
