// What agencies without a code begin with, and what may follow an agency's name inside a chain.

/** The words a body begins with that is not in the registry; it must go on with a proper name. */
export const BODY_WORDS =
  '(?:(?:Giám đốc|Thủ trưởng|Chủ tịch|Trưởng|Chánh|Cục trưởng|Tổng Giám đốc|Viện trưởng) )?(?:Ban|Sở|Cục|Tổng cục|Chi cục|Vụ|Viện|Trung tâm|Tập đoàn|Tổng công ty|Tổng Công ty|Công ty|Hội|Hiệp hội|Liên minh|Liên đoàn|UBND|Ủy ban|Ủy ban nhân dân|Trường|Đại học|Học viện|Báo|Đài|Quỹ|Ngân hàng|Phòng|Văn phòng|Công an|Kho bạc|Bảo hiểm|Bưu điện|Tòa án|Viện kiểm sát|Viện Kiểm sát|Quân khu|Bộ Tư lệnh|Bộ đội|Hạt Kiểm lâm|Điện lực|Thanh tra|Hải quan|Thuế|Đoàn|Tỉnh đoàn|Thành đoàn|Mặt trận)';

export const CHAIN_TAILS =
  '(?:(?:có )?liên quan(?: khác)?|thành viên|cũ|tuyến (?:[Tt]rung ương|tỉnh|huyện|xã|cuối|trên|dưới)|hạng (?:I|II|III|đặc biệt)|nêu trên|nói trên|trên địa bàn(?: (?:tỉnh|thành phố|cả nước))?|trực thuộc|(?:cấp )?(?:xã|phường|tỉnh|huyện)(?=,? \\p{Ll})|(?:tỉnh|thành phố) (?=và )|(?:ở|tại) (?:Trung ương|địa phương)|trực thuộc Trung ương|thuộc (?:nhóm|vùng|khu vực|danh sách|diện) [\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]*)*)';

/** Groups below a commune or inside a body, which have no code: "Các thôn, bản", "các trường học". */
export const SMALL_GROUPS =
  '(?:[Cc]ác|[Nn]hững) (?:thôn|bản|ấp|buôn|làng|xóm|khu phố|tổ dân phố|trường(?: học)?|phòng(?: chuyên môn)?|chi bộ|hợp tác xã|trạm y tế)(?:,? (?:và )?(?:thôn|bản|ấp|buôn|làng|xóm|khu phố|tổ dân phố|trường(?: học)?|phòng|ban|chi bộ|hợp tác xã|trạm y tế))*(?:,? (?:đơn vị )?(?:trực thuộc|chuyên môn))?';

/** Offices and committees of a body: who they serve is named after them. */
export const OFFICES =
  '(?:Văn phòng|Đảng ủy|Đảng đoàn|Ban cán sự(?: đảng)?|Ủy ban Kiểm tra|Ban Tổ chức|Ban Tuyên giáo và Dân vận|Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|Ban Xây dựng Đảng|Cơ quan(?: [Tt]hường trực)?)';

/** Steering bodies that every province has: with "các tỉnh, thành phố" after it, the name stands for the provinces. */
export const STEERING_BODIES =
  '(?:Ban [Cc]hỉ đạo|Ban [Cc]hỉ huy|Tổ công tác|Hội đồng)(?: [\\p{L}\\d,-]+){0,9}? (?=(?:các|tỉnh|thành|cấp) )';

/** Boards of a province go on with what they manage, up to the verb: "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông". */
export const BOARDS = /^BQL/;
export const BOARD_ENDS = 'thực hiện|tiếp tục|khởi công|bàn giao';

/** A commune by its name. */
export const COMMUNE = /^(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?=\s+\p{Lu})/u;

/** A person's name after a title. */
export const PERSON = '^\\s+(?:\\p{Lu}\\p{Ll}+\\s+){1,3}\\p{Lu}\\p{Ll}+';

/** Words at which the name of a body without a code ends. */
export const BODY_ENDS =
  '(?:chủ trì|phối hợp|khẩn trương|chủ động|tập trung|phải|cần|có trách nhiệm|tiếp tục|chịu trách nhiệm|nghiên cứu|xây dựng|hoàn thành|tham mưu|tổ chức|rà soát|báo cáo|triển khai|thực hiện|hướng dẫn|cung cấp|bố trí|theo dõi|đề xuất|lập|trình|tăng cường|đẩy nhanh|đẩy mạnh|kiểm tra|sớm|kịp thời|chỉ đạo|bảo đảm|phân bổ|ban hành|công bố|bàn giao|cập nhật|phê duyệt|gửi|nộp|cử|có (?:kế hoạch|phương án|giải pháp|văn bản|báo cáo|ý kiến)|làm đầu mối|là (?:đầu mối|cơ quan|đơn vị))';

/** What the second word of such a name may be when it has no capital, and what may stand inside it. */
export const BODY_NEXT = 'các|tỉnh|thành phố|huyện|xã|phường|cổ phần|TNHH';
export const BODY_INNER = 'và|các|dân|niên|nữ|chiến binh|cao tuổi|tỉnh|[Tt]hành phố|TP\\.?|xã|phường|huyện|quận|vùng|khu vực|quốc gia';

/** What joins the agencies of a chain. */
export const CONNECTOR = /^(?:\s*[,;]\s*(?:và|cùng|cùng với)?\s+|\s+(?:và|cùng|cùng với)\s+|\s+[-–]\s+|\s*,\s*)/u;

/** The names of communes after "UBND các phường", and the sign that another follows. */
export const NAMES =
  /^(?:\s*[,:]|\s+và)?\s+(?:(?:xã|phường|đặc khu)\s+)?\p{Lu}[\p{L}\d]*(?:\s+[\p{Lu}\d][\p{L}\d]*)*(?:\s*[-–]\s*\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)?/u;
export const NEXT_NAME = /^\s*,|^\s+và/u;

/** A bracket that says that the body before it leads: those after it only help (L2). */
export const LEADING_BRACKET = /\((?:là )?(?:cơ quan |đơn vị )?chủ trì\)$/iu;

/** A bracket that states a deadline explains no agency. */
export const DEADLINE_BRACKET = /^\s*\(\s*(?:hoàn thành|trước|trong|chậm nhất|\d{1,2}\))/iu;

/** After one who orders. */
export const ORDERS_NEXT = ' (?:cũng |đã |còn )?(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh)(?!\\p{L})';
