// Words that show whether a printed line goes on in the next.

/** After one of these comes a figure, so a figure at the head of the next line is no enumerator: "quý | II/2026", "số | 01/CT-TTg". */
export const WANTS_FIGURE =
  /(?:^|\s)(?:quý|số|ngày|tháng|năm|khoản|mục|điều|điểm|chương|phần|phụ lục|vùng|nhóm|cấp|kỳ|hạng|loại|khu vực|đến|từ|là|và|[-–])$/iu;
