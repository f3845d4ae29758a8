// Sentences of reports that tell what was done, said or thought (T2, N2, N7), and those that end the chain of an addressee (I2).

/** The sentence reports, assesses or wishes; no order follows in it. */
export const TELLS =
  '^(?:tại |cùng ngày|nhân dịp này|cũng (?:tại|trong) |trong (?!đó)|đến nay|thời gian qua|cho đến nay|tính đến|từ đầu năm|trước đó|ngay sau đó|trên cơ sở báo cáo|phiên họp|hội nghị|cuộc họp|các đại biểu|theo (?:báo cáo|thủ tướng|bộ|tổng hợp|đó, (?:đã|các)|số liệu|đánh giá|chương trình)|kết quả|việt nam|cả nước|tỷ lệ|nhiều|đã có|dự |tham dự|cùng dự|thay mặt|phát biểu (?:khai mạc|mở đầu)|về kết quả|đây là|ước tính|tổng (?:số|doanh)|quý |tuy nhiên|bên cạnh kết quả)(?!.*(?:yêu cầu|giao|đề nghị|chỉ đạo|phân công) (?:các |bộ |ubnd |sở |công an|văn phòng|ngân hàng|chủ tịch|bí thư|thủ trưởng|trong ))|(?:đề nghị|yêu cầu|mong) (?:các )?(?:đại biểu|đồng chí dự họp|thành viên dự)|đặt mục tiêu|bày tỏ|tin tưởng|hoan nghênh|chúc mừng';

/** A new order without an addressee (I2). */
export const ENDS_CHAIN =
  '^(?:(?:người đứng đầu|phó )?(?:thủ tướng|tổng bí thư|chủ tịch|bộ trưởng|bí thư)[^,.]{0,60} (?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|chỉ đạo|khẳng định|cho rằng))';
