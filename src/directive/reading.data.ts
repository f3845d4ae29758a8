// The vocabulary of directives: words that order, words that report, what can be checked. Patterns over lower-case NFC text.
// Compiled from the scheme (T2, T3, N1–N7, O1–O7) and the usage of official documents 2010–2026, not from any one document.

/** Words that lay an obligation on whoever is named next. */
export const FORCE =
  '(?:yêu cầu|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao(?! ban| thông| lưu| dịch| tiếp)|đề nghị|phân công|ủy quyền cho|chỉ đạo|lưu ý|nhấn mạnh|chỉ rõ|nhắc nhở|kiến nghị|thống nhất giao|đồng ý giao|quyết định giao)';

/** What may stand between such a word and the agency. */
export const AFTER_FORCE = '(?:(?:[,:]|rõ|là|rằng|cụ thể|đối với|cho|với|đến|tới|toàn thể|tất cả) ?)*';

/** Words before an agency that add nothing. */
export const BEFORE_AGENCY = '(?:(?:các |những )?đồng chí|các anh, chị|lãnh đạo|tập thể lãnh đạo|toàn thể|riêng|đối với|cá nhân)';

export const CONNECTIVES =
  '(?:(?:cùng với đó|bên cạnh đó|ngoài ra|mặt khác|cụ thể|trước mắt|trước hết|theo đó|trên cơ sở đó|song song với đó|tiếp theo|vì vậy|do đó|thời gian tới|trong thời gian tới|hiện nay|nhất là|cùng với việc đó)\\s*[,:]|(?:cơ quan|bộ|đơn vị|địa phương|ngân hàng|tập đoàn|tỉnh|thành phố|các (?:cơ quan|bộ|đơn vị|địa phương|tỉnh)) này(?: cũng| còn)?(?: được (?:giao|yêu cầu|đề nghị)(?: nhiệm vụ)?)?|đồng thời,?|trong đó,?|còn|và|riêng)';

/** What a clause before the agency may begin with ("Trong tháng 6/2025, Bộ Y tế …"). */
export const ADVERBIALS =
  '(?:trong|để|nhằm|trên cơ sở|căn cứ|trước|chậm nhất|muộn nhất|đến|từ|theo|khi|về|với|ngay sau|sau khi|sau|trường hợp|nếu|qua|thực hiện|tại|đối với|hằng|hàng|định kỳ|giao|thay mặt|kết luận|phát biểu|lưu ý|nhấn mạnh|chỉ đạo|cùng|liên quan|tiếp tục|nêu|chỉ rõ|đánh giá|nhân dịp)';

/** After an agency: it reports, is described, or is permitted; nothing is ordered. */
export const NOT_ORDERED =
  '(?:đã|đang|vừa|vẫn|mới|sẽ|được|bị|có thể|cũng|còn|là|của|về|tại|ở|do|thuộc|cho biết|cho rằng|khẳng định|đánh giá cao|ghi nhận|biểu dương|biết,|nêu rõ|chia sẻ (?:kinh nghiệm|với|về|rằng|tại|những|niềm)|chia sẻ(?=\\s*[,:“"])|tin tưởng|mong muốn|công nhận|dự|tham dự|chủ trì (?:phiên|hội nghị|cuộc|buổi|lễ)|phát biểu|kết luận|thông báo (?:để|đến|ý kiến|kết luận)|xin|trân trọng|nhận được|có (?:công văn|báo cáo|văn bản|tờ trình|ý kiến|mặt)|tổ chức (?:phiên họp|hội nghị) (?:ngày|lần)|vào cuộc|có vai trò|đạt|chưa|không còn|thống nhất (?:với|đánh giá))';

/** Between an agency and its verb. */
export const QUALIFIERS =
  '(?:theo (?:chức năng|thẩm quyền|nhiệm vụ|phân công|trách nhiệm|lĩnh vực|quy định)|căn cứ|trên cơ sở|trong phạm vi|tùy theo|bằng |với (?:vai trò|trách nhiệm|tư cách|chức năng)|trong (?:thời gian tới|quá trình)|ngay sau|nhất là|đặc biệt|bám sát|khi |tại các|nơi |trên địa bàn|trực thuộc|có (?:tỷ lệ|dự án|tuyến|trách nhiệm)|cấp |chưa )';

/** Adverbs and modals that stand before the verb. */
export const ADVERBS =
  '(?:là (?:cơ quan |đơn vị )?(?:đầu mối|chủ trì|thường trực)|làm đầu mối|mỗi (?:bộ|ngành|cơ quan|đơn vị|địa phương|tỉnh|thành phố|huyện|xã|phường)|khẩn trương|tập trung|chủ động|tích cực|kịp thời|sớm|nhanh chóng|quyết liệt|nghiêm túc|tiếp tục|thường xuyên|trực tiếp|phải|cần|cần phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|ưu tiên|định kỳ|hằng năm|hằng tháng|hằng quý|hằng tuần|hằng ngày|hàng năm|hàng tháng|hàng quý|hàng tuần|hàng ngày|ngay|lập tức|đồng thời|trước mắt|cùng|nghiên cứu|lãnh đạo|chỉ đạo|lãnh đạo, chỉ đạo|chủ trì|phối hợp|tiên phong|gương mẫu|đồng bộ|triệt để|trong|thần tốc|tham mưu|giúp|làm việc với|chú trọng|quan tâm|bám sát|giao)';

/** Verbs that bring something about which a third person can check. */
export const STRONG =
  '(?:ban hành|tổng (?:kiểm tra|kiểm kê|điều tra)|cân đối|gỡ bỏ|triệt phá|rút ngắn|thu thập|đối soát|xác thực|phát sóng|hợp nhất|sáp nhập|giải thể|cổ phần hóa|thoái vốn|tuyển chọn|tuyển sinh|tịch thu|xử phạt|khởi tố|xét xử|xét nghiệm|kiểm định|chi viện|hoàn trả|trang bị|ngừng|tạm dừng|đình chỉ|cử|trình|xây dựng|hoàn thành|hoàn thiện|hoàn tất|lập|thành lập|kiện toàn|phê duyệt|báo cáo|tổng hợp|rà soát|tổ chức|cung cấp|bàn giao|triển khai|thực hiện|ký kết|ký|công bố|công khai|bố trí|phân bổ|cấp|sửa đổi|bổ sung|điều chỉnh|cập nhật|kết nối|liên thông|tích hợp|đồng bộ|chuẩn hóa|số hóa|chia sẻ|kiểm tra|thanh tra|kiểm toán|giám sát|theo dõi|đôn đốc|xử lý|giải quyết|điều tra|khắc phục|tìm kiếm|cứu nạn|cứu hộ|sơ tán|di dời|hướng dẫn|đánh giá|khảo sát|thẩm định|thẩm tra|nghiệm thu|giải ngân|tiếp nhận|thiết lập|thiết kế|chuyển đổi|chuyển|thí điểm|đề xuất|tham mưu|soạn thảo|dự thảo|nghiên cứu|biên soạn|tập huấn|đào tạo|bồi dưỡng|tuyển dụng|thông báo|gửi|đăng ký|xác định|cụ thể hóa|quy định|cắt giảm|đơn giản hóa|bãi bỏ|thu hồi|giải phóng|bồi thường|khởi công|khánh thành|thi công|đưa|vận hành|nâng cấp|đầu tư|mua sắm|lựa chọn|quyết định|bảo đảm|đảm bảo|xem xét|phân công|phân cấp|ủy quyền|hỗ trợ|tái cấu trúc|cấu trúc lại|sắp xếp|thống kê|kê khai|lấy ý kiến|ứng trực|trực|khoanh vùng|tiêu hủy|tiêm|dập|chốt|gia cố|vận động|ra quân|tuyên truyền|phổ biến|niêm yết|giao|đẩy nhanh|tháo gỡ|chấm dứt|ngăn chặn|làm rõ|làm việc|đàm phán|phát hành|vào cuộc|khai thác|sử dụng|tạo lập|làm sạch|mở rộng|phủ sóng|thực thi|xóa|xây|sửa chữa|duy tu|thu|chi trả|chi|mua|bán|nhập|tạm dừng|dừng|thay thế|bổ nhiệm|luân chuyển|phát động|sơ kết|tổng kết|khen thưởng|huy động|tăng|giảm|lắp đặt|kích hoạt|kiểm soát|quản lý|lưu trữ|truyền thông|đấu giá|đấu thầu|giao đất|tính toán|dự báo|cảnh báo|phát hiện|thông xe|cấm|bảo vệ|duy trì|chuẩn bị|phân loại|mở|khai trương|thống nhất|phát triển|xác minh|khoanh|giãn|miễn|hoãn|cơ cấu|khống chế|điều động|biệt phái|điều chuyển|thẩm tra|quyết toán|truy xuất|đối chiếu|nhân rộng|yêu cầu|chủ trì|đặt hàng|xuất cấp|xuất|chọn|trao|tặng|nộp|ứng|nạo vét|góp ý|trả lời|giải trình|tiến hành|khảo nghiệm|vận chuyển|phân phối|phân luồng|điều tiết|cắm|tuần tra|kiểm đếm|kiểm kê|đo đạc|trồng|chỉnh lý|chỉnh trang|cải tạo|trích|cài đặt|có (?:ý kiến|văn bản|hướng dẫn|báo cáo|kế hoạch|phương án|giải pháp)|tổng rà soát|thẩm tra|đề nghị|bình ổn|phát|cho ý kiến|dán|ghi|in|mời|xét|chỉ định|thiết lập|thanh toán|tất toán|truy thu|cưỡng chế|lồng ghép|đưa vào|gia hạn|quảng bá|xúc tiến|kết thúc|chốt|cung ứng|khôi phục|phục hồi|điều hành|tiếp tế|tiếp cận|rà phá|phun|vệ sinh|giải tỏa|chuyển giao|tiếp quản|cấp phát|hậu kiểm|kiểm dịch|giám định|định giá|điều hòa|tiếp thu|đối thoại|trưng bày|triển lãm|công nhận|vinh danh|phân giới|tu bổ|tôn tạo|trùng tu|bảo tồn|mã hóa|sao lưu|kê biên|phong tỏa|niêm phong|truy bắt|thu gom|tái chế|quan trắc|xả lũ|tích nước|bơm|diễn tập|huấn luyện|gỡ|dựng|làm giàu|tái định cư|đền bù|giải đáp|tư vấn|chuyển tiếp|hoàn thuế|giãn nợ|bảo dưỡng|bảo trì|hiệu chỉnh|kiểm toán|rút kinh nghiệm)';

/** Attitude and awareness (N1): never a task without a date or a product. */
export const ATTITUDE =
  '(?:(?:tổ chức )?(?:học tập, (?:nghiên cứu, )?)?quán triệt|tổ chức (?:học tập|nghiên cứu, học tập)|nêu cao|nhận thức|nâng cao (?:tinh thần|trách nhiệm|nhận thức|ý thức)|đề cao|gương mẫu|nêu gương|phát huy (?:tinh thần|vai trò|truyền thống)|chống|giữ vững|kiên quyết chống|bám sát|(?:xác định|coi)(?: [^,;.]{3,90})? là (?:một |những )?(?:nhiệm vụ|trách nhiệm|khâu|yêu cầu|giải pháp|nội dung|trọng tâm)|nghiêm túc (?:quán triệt|thực hiện|chấp hành))';

/** Verbs and set phrases of encouragement and general effort (N4). */
export const SOFT =
  '(?:đẩy mạnh|tăng cường|nâng cao|phát huy|quán triệt|chú trọng|quan tâm|thúc đẩy|khuyến khích|tạo điều kiện|tạo (?:thuận lợi|đột phá|sự|chuyển biến|đồng thuận|môi trường)|phấn đấu|nêu cao|nhận thức|gương mẫu|đề cao|siết chặt|đổi mới|lấy|xác định|coi|giữ vững|kiên quyết|kiên định|chấp hành|tuân thủ|chống|tránh|không để|không được|khơi thông|kiến tạo|phòng ngừa|làm tốt|thực hiện (?:nghiêm|tốt|hiệu quả|có hiệu quả|đồng bộ|quyết liệt|đầy đủ|thắng lợi|nghiêm túc)|triển khai (?:nghiêm|tốt|hiệu quả|có hiệu quả|đồng bộ|quyết liệt|đầy đủ)|nghiêm túc thực hiện|tổ chức thực hiện (?:nghiêm|tốt|hiệu quả|có hiệu quả)|hướng tới|đi đầu|hành động|sử dụng|chịu trách nhiệm|biến|bám sát|theo dõi sát|nắm chắc|nắm bắt|tranh thủ|hỗ trợ|cải thiện|cải cách|mở rộng hợp tác|hợp tác|gắn|tự giác|bảo đảm (?:an ninh|an toàn|đoàn kết|hiệu quả)|ưu tiên|quyết tâm|thần tốc|đa dạng|kiểm soát|quản lý|duy trì|phát triển)';

/** Things whose coming into being can be checked (T3b), and named objects of work. */
export const PRODUCTS =
  '(?:nghị định|thông tư|nghị quyết|quyết định|chỉ thị|luật|bộ luật|pháp lệnh|văn bản|đề án|dự án|kế hoạch|chương trình|chiến lược|quy hoạch|hướng dẫn|báo cáo|danh mục|bộ chỉ số|chỉ số|bộ tiêu chí|tiêu chí|định mức|đơn giá|hồ sơ|tờ trình|quy chế|quy định|quy trình|quy chuẩn|tiêu chuẩn|kiến trúc|khung|phương án|kịch bản|lộ trình|cơ sở dữ liệu|csdl|dữ liệu|nền tảng|hệ thống|phần mềm|ứng dụng|cổng|trang thông tin|kho|trung tâm|tổ công tác|ban chỉ đạo|đoàn công tác|tổ giúp việc|hội đồng|hội nghị|hội thảo|phiên|cuộc họp|lễ|diễn đàn|kinh phí|vốn|ngân sách|dự toán|nguồn vốn|thủ tục hành chính|thủ tục|mặt bằng|công trình|tuyến|cao tốc|nhà ở|trường học|bệnh viện|cầu|đường|hồ|đê|đập|khu tái định cư|mô hình|bản đồ|sổ tay|tài liệu|bộ công cụ|công cụ|công điện|công văn|kết luận|hợp đồng|gói thầu|thỏa thuận|hiệp định|điều ước|cơ chế|chính sách|thể chế|biên chế|vị trí việc làm|danh sách|biểu mẫu|mẫu|bảng giá|giá đất|giấy chứng nhận|phương pháp|giải pháp|thông tin|nhiệm vụ|chỉ tiêu|mục tiêu|kết quả|dịch vụ công|dịch vụ|hạ tầng|trụ sở|thiết bị|nhân lực|lực lượng|phương tiện|chuyên đề|đợt|chiến dịch|cao điểm|lớp|khóa|kỳ thi|đề cương|sự cố|vụ|hậu quả|vi phạm|tồn tại|sai phạm|người dân|nạn nhân|tàu|thuyền|tàu cá|dịch bệnh|ổ dịch|vùng dịch|nợ đọng|quỹ đất|khu công nghiệp|doanh nghiệp|hộ|phong trào|tiện ích|nợ|lãi suất|thuế|phí|sổ|bảng|kỳ họp|ca bệnh|ổ bệnh|hoạt động kiểm tra|chuyên mục|chuyên trang|phóng sự|chuyên án|vụ án|đường truyền|công tác)';

/** Products that a directive to everybody must still name in particular. */
export const GENERIC =
  '(?:nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu|kết quả|cơ chế|chính sách|thể chế|thông tin|dữ liệu|hạ tầng|nhân lực|dịch vụ|doanh nghiệp|người dân|công tác|lực lượng|phương tiện|thiết bị|quy định|quyết định|luật|kế hoạch|chương trình|hệ thống|cầu|đường|hồ|khung|kho|mẫu|vụ|hộ|tuyến|tàu|lễ|phiên|cổng|vốn|kịch bản|phong trào)';

/** Verbs that make, hand in or finish, directly governing a product: what counts even for a universal group. */
export const MAKING =
  '(?:xây dựng|ban hành|trình|phê duyệt|lập|thành lập|kiện toàn|báo cáo|tổng hợp|công bố|công khai|rà soát|bố trí|phân bổ|hoàn thành|hoàn thiện|tổ chức(?! thực hiện| triển khai)|số hóa|kết nối|tích hợp|cấu trúc lại|tái cấu trúc|thiết lập|cung cấp|đưa|gửi|cập nhật|sửa đổi|bổ sung|có|ký|giải ngân|bàn giao|thống kê|xử lý dứt điểm|chuẩn hóa|kiểm tra|thanh tra|sơ tán|di dời|nộp|đề xuất)';

/** Looking after this document or a named item (T3e). */
export const OVERSIGHT =
  '(?:theo dõi|đôn đốc|kiểm tra|giám sát)[^;.]{0,60}(?:việc )?(?:thực hiện|triển khai)[^;.]{0,20}(?:công điện|chỉ thị|thông báo|nghị quyết|kế hoạch|quyết định|kết luận|chương trình|công văn|đề án|văn bản) (?:này|số)';

/** Reporting the outcome of what stands before it (S4). */
export const REPORTING = '(?:tổng hợp,? báo cáo|báo cáo|tổng hợp|kịp thời báo cáo|kịp thời tổng hợp|đề xuất[^,;.]{0,40}báo cáo|trình)';

/** A circumstance of time before a bare verb, up to its comma or its last figure. */
export const TIME_OPENING =
  '(?:(?:ngay )?(?:trước|sau|trong|đến(?: hết)?|hết|chậm nhất|muộn nhất|không quá|từ|kể từ|vào|cuối|đầu|định kỳ|hằng|hàng|mỗi|bắt đầu từ)(?: (?:là|ngày|tháng|quý|năm|tuần|thứ|vòng|thời hạn|hết|đến|đầu|cuối|giữa|[IVX]{1,4}|\\d[\\d/.–-]*|này|tới|sau|làm việc|hằng|hàng|và)|, (?=\\d{1,2} (?:năm|tháng|quý))\\d{1,2})+(?:, |(?<!(?:từ|sau) ngày)\\s+(?=\\p{Ll}))|(?:chậm nhất|muộn nhất|trong|sau|không quá)[^,;:.]{3,40} từ (?:ngày|khi) [^,;:.]{3,60}, |(?:vào )?(?:(?:sáng|chiều|tối) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:hằng|hàng) tuần,? |sau khi [^,;:.]{3,70}? (?:\\d{1,3} (?:ngày|tháng)(?: làm việc)?),? |định kỳ [^,;:.]{2,40}, |(?:trên cơ sở|căn cứ) [^,;:.]{3,120}, )';

/** A duty about duties (O3). */
export const META =
  '(?:chịu trách nhiệm (?:toàn diện|trước|về (?:tiến độ|kết quả|việc|toàn bộ))|(?:hoàn thành )?100% (?:các )?nhiệm vụ|(?:hoàn thành|thực hiện) (?:đúng|tốt|các) [^,;.]{0,20}nhiệm vụ được giao(?! tại| trong| theo))';

export const CONDITIONAL = '(?:trường hợp|trong trường hợp|nếu|khi cần|khi có|khi phát sinh|trường hợp cần thiết)';

/** Formulas that close a document (N5, N6). */
export const CLOSING =
  '(?:thông báo (?:để|đến|tới)[^.]*(?:biết|thực hiện)|chịu trách nhiệm (?:thi hành|thực hiện) (?:nghị quyết|quyết định|chỉ thị|kế hoạch|thông báo|công điện) này|có hiệu lực (?:thi hành )?(?:từ|kể từ)|(?:nếu có|có|gặp)?[^.]{0,20}(?:khó khăn|vướng mắc)[^.]{0,60}(?:kịp thời )?(?:phản ánh|báo cáo|gửi|đề nghị)|(?:nghiêm túc|tổ chức|triển khai)?[^.]{0,12}(?:thực hiện|triển khai)[^.;]{0,25}(?:chỉ thị|công điện|kế hoạch|nghị quyết|thông báo|kết luận|công văn|quyết định) này|vượt (?:quá )?thẩm quyền|chịu trách nhiệm (?:về )?tính chính xác|thi hành (?:nghị quyết|quyết định|chỉ thị) này)';

/** Requests about how to run the meeting (N7). */
export const MEETING = '(?:đại biểu|các vị|hội nghị) (?:tập trung )?(?:thảo luận|đánh giá|phân tích|cho ý kiến|chỉ rõ|phát biểu|trao đổi)';
export const MEETING_AUDIENCE = '(?:các )?(?:vị )?đại biểu(?! quốc hội)';

/** Sections that tell, assess or aim (N2): headings over them. */
export const TELLING_HEADINGS =
  '(?:kết quả|đánh giá|tình hình|hạn chế|tồn tại|nguyên nhân|bài học|quan điểm|mục tiêu|mục đích|yêu cầu|căn cứ|phương châm|định hướng|nguyên tắc|bối cảnh|thuận lợi|khó khăn|thực trạng|sự cần thiết|phạm vi|đối tượng)';
export const RESULT_HEADINGS = '(?:kết quả|đánh giá|tình hình)';
export const TASK_WORDS = '(?:nhiệm vụ|giải pháp)';
export const AIM_HEADINGS = '(?:quan điểm|mục tiêu|mục đích|yêu cầu|phương châm|định hướng|nguyên tắc)';
export const ASSIGNING_HEADINGS =
  '(?:nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|triển khai|nội dung thực hiện|kế hoạch|công việc|kinh phí|trách nhiệm|thực hiện)';

export const UNIVERSAL_CODES: readonly string[] = [
  'ALL',
  'ALL_MINISTRIES',
  'ALL_PROVINCES',
  'ALL_SYSTEM',
  'ALL_CENTRAL',
  'SO-ALL',
  'COMMUNES',
  'LOCAL_ALL',
  'SOME_PROVINCES',
  'RELATED',
  'PARTY_COMMITTEES',
];

/** Urgency without a date (D14). */
export const URGENT = '(?:khẩn trương|ngay|kịp thời|sớm|nhanh chóng|lập tức|khẩn cấp|hỏa tốc|gấp|thần tốc)';

/** The tail of a line that only opens a list ("…, đồng thời nghiên cứu thực hiện các nội dung sau:"). */
export const LIST_OPENER = '(?:sau|sau đây|như sau|dưới đây|cụ thể|trong đó|gồm|bao gồm|chính|trọng tâm|chủ yếu)';

/** Labelled fields of plans: what each line of fields says. */
export const FIELDS: readonly { readonly field: 'lead' | 'cooperate' | 'deadline' | 'product' | 'content'; readonly label: string }[] = [
  {
    field: 'lead',
    label:
      '(?:(?:cơ quan|đơn vị|đơn vị, cá nhân|bộ phận|sở, ngành|đầu mối)(?:,? tổ chức)? )?(?:chủ trì|chịu trách nhiệm|đầu mối|tham mưu)(?: thực hiện| tham mưu)?',
  },
  {
    field: 'lead',
    label: '(?:cơ quan|đơn vị|trách nhiệm|đối tượng)(?: chịu trách nhiệm)?(?: tổ chức)? thực hiện|phân công(?: thực hiện)?|trách nhiệm',
  },
  {
    field: 'cooperate',
    label:
      '(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|sở, ngành)(?:,? tổ chức)? )?phối hợp(?: thực hiện)?|(?:các )?(?:cơ quan|đơn vị|sở, ngành)(?: cùng)? tham gia(?: thực hiện)?',
  },
  {
    field: 'deadline',
    label:
      '(?:thời gian|thời hạn|tiến độ|hạn)(?: (?:hoàn thành|thực hiện|triển khai|xong|trình|báo cáo|ban hành|gửi|nộp|tổ chức|phê duyệt)(?:(?: [\\p{L},]+){1,6})?)?|hoàn thành|kỳ hạn',
  },
  { field: 'product', label: '(?:sản phẩm|kết quả)(?: (?:đầu ra|dự kiến|cần đạt|thực hiện|hoàn thành|, kết quả))?|yêu cầu sản phẩm' },
  { field: 'content', label: '(?:nội dung|nhiệm vụ|công việc)(?: (?:thực hiện|công việc|cụ thể|nhiệm vụ))?' },
];

/** A line under a task that says who leads and who helps: "Bộ A chủ trì, phối hợp với Bộ B và các cơ quan liên quan thực hiện." */
export const LEADS_AND_DOES =
  '^(?<lead>\\p{L}[^.;:]{2,120}?) (?:là (?:cơ quan |đơn vị )?)?chủ trì(?:(?:,| và)? (?:phối hợp(?: với| cùng)?|cùng(?: với)?) (?<cooperate>[^.;:]{2,200}?)|,? (?<helpers>[^.;:]{2,200}?) phối hợp)?(?: tổ chức| triển khai)? thực hiện[.;]?$';

/** "(Bộ A chủ trì; …)" after a task, and who helps inside the same bracket. */
export const BRACKETED_LEAD =
  '\\((?<lead>(?!(?:cơ quan|đơn vị|là) (?:chủ trì|làm đầu mối))[^():;,]{3,80}) (?:là (?:cơ quan |đơn vị )?)?(?:chủ trì|làm đầu mối)(?: tham mưu| thực hiện| xây dựng| soạn thảo)?(?=\\s*[;,)])';
export const BRACKETED_PARTNER = 'phối hợp(?: với)?:? (?<cooperate>[^():;]{3,200})[;)]|[;,] (?<helpers>[^():;]{3,200}) phối hợp\\s*[;,)]';

/** Who a dispatch or a letter is sent to. */
export const ADDRESSED_TO = '^kính gửi\\s*:?|^[^.;]{3,60}\\sđiện\\s*:?\\s*$';
export const HEAD_LINE = '^(?:số\\s*:?\\s*\\d|độc lập|cộng h[òo]a|đảng cộng sản|v/v|[\\p{L}\\s.]+, ngày \\d{1,2} tháng)';

/** Under the title of a plan that a decision promulgates: after the signature the reading begins again here. */
export const ATTACHED = '^\\(?\\s*(?:(?:được )?ban hành )?kèm theo (?:quyết định|nghị quyết|công văn|chỉ thị|thông báo|nghị định)';

export const RECIPIENTS = '^(?:nơi nhận|kính gửi)\\s*[:.]?';
export const PRESS_NOISE = '(?:\\(?ảnh:|_ảnh|xem thêm|nguồn:|\\(?video:|theo ttxvn|đọc thêm|tin liên quan|tags?:|copyright)';

/** Orders that, at the start of a sentence and without an agency after them, leave open who is to act. */
export const BARE_ORDER = '(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh)';

/** The same after the body that orders; "chỉ đạo" is no order there, for the lead of a task directs too. */
export const SPEAKER_ORDERS = '(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|chỉ rõ|chỉ thị|phân công|giao(?! ban| thông| lưu| dịch| tiếp))';

/** Before a particular duty inside a general one ("thúc đẩy …, trong đó xây dựng Đề án …"). */
export const WITHIN = ',\\s+(?:trong đó|nhất là|trước mắt|trọng tâm) (?:là |tập trung |có )?';

/** A sentence that tells what was or is being done. */
export const REPORTED = '^(?:[^;:]{0,140}\\s)?(?:đã|đang)\\s|^(?:cùng )?(?:tham dự|dự họp|dự) ';

/** What makes a product word no product: a state spoken of, a thing named before. */
export const STATE_BEFORE = '(?:tình trạng(?: \\S+){0,2}|bằng)\\s*$';
export const NAMED_BEFORE = '^\\s+(?:này|đó|trên)(?!\\p{L})';

/** "chủ trì phiên họp" tells who was in the chair. */
export const PRESIDES = 'chủ trì (?:phiên|hội nghị|cuộc|buổi|lễ|và|tại)';
