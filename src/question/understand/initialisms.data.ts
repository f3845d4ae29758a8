/** Before what a task is about, so that "ai" is no question. */
export const BEFORE_A_SUBJECT =
  '(?:liên quan|dính)(?: đến| tới| về)?|(?:có |về )?nội dung(?: về)?|chủ đề|lĩnh vực|mảng|ứng dụng|công nghệ|nền tảng|phát triển|trợ lý|mô hình|sản phẩm|giải pháp';
