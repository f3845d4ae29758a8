// How people report: patterns with marks; `spoken` lets each also match when typed without them.

/** "NV-012", "nv 12", "nhiệm vụ số 12", "việc 12" */
export const TASK_CODE = '(?:nv|nhiệm vụ|n\\.v|task|việc|mã)\\s*(?:số|mã)?\\s*(?:nv)?\\s*[-–.:#]?\\s*(?<number>\\d{1,9})(?![\\p{L}\\d%/]|\\s*(?:%|phần trăm|[,.]\\d))';
/** After a number of tasks already named: "NV-001, 002 và 003" */
export const BETWEEN_CODES = '(?:\\s|,|;|&|\\+|và|với|cùng|cả|lẫn|nv|các)*';

export const NEXT_CODE = '^(?<between>\\s*(?:,|;|&|\\+|và)\\s*)(?<number>0\\d{1,4}|\\d{3,9})(?![\\p{L}\\d%/.,]|\\s*%)';

/** Asks; says nothing. */
export const INTERROGATIVE =
  'chưa(?: nhỉ| vậy| hả| thế| ạ| em| anh| chị| bạn| bot)*\\s*[?.!]*$|(?:thế nào|ra sao|đến đâu|tới đâu|sao rồi|bao nhiêu|khi nào|là ai|ai phụ trách|ai làm|là gì|việc gì|vướng gì|gì không|hay chưa|được chưa|có phải|phải không|đúng không|không nhỉ|mấy phần trăm|còn bao lâu|ở đâu|như nào|làm gì|tại sao|vì sao|hả|nhỉ)(?![\\p{L}])|có [^,.;]{0,60} không\\s*[?.!]*$';

/** A condition, a wish, a plan or hearsay is no report. */
export const NOT_YET_REAL =
  'nếu|giá mà|giả sử|bao giờ|khi nào|chừng nào|hễ|lúc nào|cố gắng|cố|gắng|dự kiến|dự định|dự tính|phấn đấu|hy vọng|hi vọng|mong|mong muốn|ước gì|sẽ|định|tính|chắc là|chắc sẽ|có lẽ|có thể|hình như|nghe nói|nghe bảo|nghe đồn|nên|cần phải|phải|nhớ|hãy|đề nghị hoàn thành|yêu cầu hoàn thành|kế hoạch là|mục tiêu|tuần sau xong|mai xong';

/** What makes "hoàn thành" a fact and not a subject: "đã", "rồi", "xong", a difficulty. */
export const TOLD_AS_FACT = 'đã|rồi|xong|vừa|mới|đang|vướng|kẹt|gặp|chưa';
/** "tỷ lệ hoàn thành", "các việc đã xong": a question about tasks, not news of one */
export const NAMES_A_FIGURE =
  'tỷ lệ|tỉ lệ|số lượng|số nhiệm vụ|danh sách|liệt kê|thống kê|tình hình|tổng hợp|báo cáo tình hình|những|các|nào|nhiệm vụ gì|việc gì|so sánh|xếp hạng|cho xem|xem|tìm|tra cứu|kể|hiện có|còn lại|toàn bộ|tất cả nhiệm vụ|ai|mấy|bao nhiêu';
export const NEGATION_BEFORE = '(?:chưa|không|chẳng|chả|đâu có|không hề|chưa hề|chưa thể|ko|k|chua)(?: thể| được| kịp| làm| hẳn| có| phải là)*\\s*$';

export const DONE =
  'hoàn thành|hoàn tất|xong xuôi|xong hết|xong|kết thúc|dứt điểm|làm rồi|làm xong|xử lý xong|giải quyết xong|done|finished|complete[d]?';
/** "gần xong", "sắp hoàn thành": how far is not said */
export const NEARLY = '(?:gần|sắp|suýt|cơ bản là|gần như|tương đối|hầu như)(?: như| đã| được)?\\s*$';
/** after the word: a part, not the whole */
export const PARTLY = '^\\s*(?:được )?(?:một phần|phần|bước|giai đoạn|đợt|khâu|nửa|một nửa|sơ bộ|cơ bản|dự thảo|bản nháp|khoảng|tầm|cỡ|chừng|\\d)';
export const STARTED =
  'bắt đầu(?: làm| triển khai| thực hiện| xử lý)?|khởi động|khởi công|bắt tay(?: vào)?(?: làm)?|đã triển khai|đang triển khai|đang làm|đang thực hiện|đang xử lý|đang tiến hành|triển khai rồi|mới làm|vào việc|started|in progress';
export const RESUMED = '(?:tiếp tục|làm tiếp|triển khai lại|khởi động lại|thực hiện lại|mở lại)(?: làm| triển khai| thực hiện)?';
/** the whole message confirms that a task is done */
export const CONFIRMED = '^\\s*(?:dạ |vâng |ok |oke |tôi |anh |chị |em |lãnh đạo )*(?:xác nhận|duyệt|phê duyệt|công nhận|chấp nhận|nghiệm thu|đồng ý)';
export const RETURNED =
  '(?:trả lại|trả về|không duyệt|chưa duyệt|không đồng ý|chưa đồng ý|không xác nhận|chưa đạt|không đạt|yêu cầu làm lại|cho làm lại|làm lại|yêu cầu bổ sung)';
export const REASON = '(?:vì|do|bởi vì|bởi|lý do(?: là)?|lí do(?: là)?|tại|tại vì|nguyên nhân(?: là)?|để chờ|để)';

export const SO_BEFORE = '(?:^|\\s)nên\\s*$';

/** figures without a sign: "tiến độ 60", "đạt 85", "lên 70" */
export const BARE_PROGRESS = '(?:tiến độ|đạt|được|lên|tới|đến|làm được|khoảng|tầm|chừng|còn|mới)(?: là| được| đến| tới| lên| khoảng| tầm| chừng| mới)*\\s*:?\\s*(?<value>-?\\d{1,4}(?:[.,]\\d+)?)(?!\\s*(?:[\\p{L}\\d/%.,]))';
export const FROM_PERCENT = 'từ(?: mức)?\\s*$';

export const OBSTACLE =
  'vướng(?: mắc)?(?: là| ở| chỗ| về| do| vì)?|bị vướng|kẹt(?: ở| chỗ| vì| do)?|mắc(?: ở| chỗ)|khó khăn(?: là| về| vì| do)?|trở ngại(?: là)?|tắc(?: ở)?|đang chờ|còn chờ|phải chờ|chờ|đợi|thiếu|chưa có|chưa nhận được|chậm do|chậm vì|chưa xong vì|chưa xong do';
/** words that only announce a difficulty; others ("thiếu", "chờ") are part of it */
export const ANNOUNCES = '^(?:bị )?(?:vướng|kẹt|mắc|khó khăn|trở ngại|tắc|chậm|chưa xong)(?: mắc)?(?: là| ở| chỗ| về| do| vì)?\\s*:?\\s*';
export const WAITS_FOR_CONFIRMATION = '^\\s*(?:xác nhận|duyệt|phê duyệt)';
export const CLEARED =
  'hết vướng(?: mắc)?|không còn vướng(?: mắc)?|hết khó khăn|đã (?:gỡ|tháo gỡ|xử lý|giải quyết)(?: xong)?(?: được)?(?: các)? (?:vướng|khó khăn)(?: mắc)?|gỡ (?:xong )?vướng(?: mắc)?|đã thông|vướng mắc đã (?:được )?(?:gỡ|tháo gỡ|giải quyết|xử lý)|hết kẹt';
export const RESULT = '(?:kết quả(?: đạt được| thực hiện| là)?|kq|sản phẩm(?: là)?|đầu ra)\\s*[:\\-–]?|(?=đã trình |đã ban hành |đã gửi |đã ký |đã phê duyệt |đã tổ chức |đã cập nhật |đã làm sạch )';
export const NEXT_CLAIM = 'đạt|được|tiến độ|đã xong|coi như|tức là';
export const REMARK = '(?:ghi chú|lưu ý|nhận xét|note)\\s*[:\\-–]';
export const EXTENSION =
  '(?:xin |đề nghị |cho |cho em |cho phép |xin phép |đề xuất |kính đề nghị |xin được |được )*(?:gia hạn|lùi hạn|lùi thời hạn|lùi ngày|lùi|dời hạn|dời thời hạn|dời|kéo dài(?: thời hạn| thời gian)?|điều chỉnh thời hạn|thêm thời gian|xin thêm|hoãn|extend)';
export const BY_SPAN = '(?:thêm|lùi|kéo dài|gia hạn)?\\s*(?<count>\\d{1,3}|một|hai|ba|bốn|năm|mười)\\s*(?<unit>ngày|tuần|tháng)';
export const UNIT_DAYS: Readonly<Record<string, number>> = { ngay: 1, tuan: 7, thang: 30 };
export const COUNT_WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, muoi: 10 };

export const CORRECTION =
  '^\\s*(?:dạ |xin lỗi |à |ờ |ấy |ôi )*(?:nhầm|em nhầm|tôi nhầm|mình nhầm|gõ nhầm|ghi nhầm|nhầm rồi|nhầm tí|sửa lại|sửa thành|sửa|đính chính|chỉnh lại|không phải|phải là|ý là|ý em là|ý tôi là|quên|đúng ra là|đúng ra)';

export const DELETE = '(?:xóa|xoá|gỡ bỏ|loại bỏ|delete|drop)(?: hẳn| luôn| giúp| cho)*';
export const CANCEL = '(?:hủy|huỷ|hủy bỏ|bãi bỏ|dừng hẳn|cancel)';
export const PAUSE = '(?:tạm dừng|tạm hoãn|tạm ngưng|treo lại)';
export const CHANGE_LEAD = '(?:chuyển|giao|bàn giao|đổi|chuyển giao)(?: lại)?[^.;]{0,60}(?:cho|sang|về|thành|qua)\\s+(?:bộ|sở|ubnd|ủy ban|uỷ ban|văn phòng|cơ quan|tỉnh|thành phố|cục|vụ|ngân hàng|thanh tra)|đổi (?:cơ quan )?chủ trì';
export const CHANGE_DEADLINE = '(?:sửa|đổi|đặt lại|chỉnh|bỏ)(?: lại)? (?:thời )?hạn';

/** Words about reporting itself, which never describe a task. */
export const FILLER =
  'dạ|thưa|báo cáo|báo|cập nhật|update|em|anh|chị|tôi|mình|bot|ơi|ạ|nhé|nha|rồi|nhiệm vụ|nv|việc|task|tiến độ|đã|đang|được|là|thì|của|này|đó|kia|ấy|hôm nay|hôm qua|hiện|hiện tại|hiện nay|đến nay|giúp|giùm|hộ|nhờ|với|và|lên|đạt|mức|khoảng|tầm|chừng|mới|chỉ|có|xin|kèm theo|kèm|file|tệp|biên bản|minh chứng|tài liệu|đính kèm|gửi|phần|làm|thêm|đây|luôn|thôi|nốt|về|cho|ở|cái|thực hiện|triển khai';
