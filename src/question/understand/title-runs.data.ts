// Syllables of which questions are made: by themselves they describe no task.
export const PLAIN_SYLLABLES =
  'nhiệm vụ việc công đầu mục nào gì ai đâu sao thế mấy bao nhiêu khi giờ ngày hôm nay qua mai tuần tháng quý năm trước sau tới kế đến hạn thời trễ chậm muộn hết còn trong đúng sớm sắp gần ' +
  'hoàn thành xong chưa không đã đang sẽ được bị phải cần nên làm thực hiện triển khai xử lý giao nhận cho xác tạm dừng hủy huỷ bỏ bộ ubnd tỉnh phố thì có cơ quan đơn vị địa phương số ban ngành các những mọi ' +
  'tất cả toàn của do bởi vì để mà và hoặc hay nhưng với tại ở về từ theo trên dưới vào ra lên này đó ấy kia tôi em anh chị mình bạn bot đồng chí dạ vâng xin hỏi biết xem giúp ' +
  'nhất ít nhiều cao thấp lớn bé tốt kém hơn tỷ lệ tỉ phần trăm tiến độ tình hình trạng thái báo cáo thống kê tổng hợp so sánh liệt danh sách kiểm tra tìm lọc liên quan phụ trách chủ trì phối văn bản thông ' +
  'nghị quyết điện kết luận kế hoạch cập nhật lịch sử minh chứng tài liệu tệp file vướng mắc khó khăn quá cuối giữa mới một hai ba bốn sáu bảy tám chín mười là thôi rồi à ạ nhé nha nhỉ hả nữa chỉ thị thứ lâu ' +
  'nv cái người cán hồ thư chính phủ thủ tướng trung ương';

/** Where they begin another word. */
export const PLAIN_IN_COMPOUNDS =
  'số hóa|chuyển đổi số|kinh tế số|công nghệ|công nghiệp|công chức|công dân|công bố|công ích|địa chính|bộ tiêu chí|thời trang|tài sản|kế toán|kế thừa';

/** At the ends of a run these belong to the question. */
export const EDGE_SYLLABLES =
  'nhiệm vụ việc của là về tại trong đến tới có ở cho và các những với theo để từ năm tháng quý chưa đã đang hạn';
