// How people report: patterns with marks; `spoken` lets each also match when typed without them.

/** "NV-012", "nv 12", "nhiệm vụ số 12", "việc 12" */
export const TASK_CODE =
  '(?:nv|nhiệm vụ|n\\.v|task|việc|mã)\\s*(?:số|mã)?\\s*(?:nv)?\\s*[-–.:#]?\\s*(?<number>\\d{1,9})(?![\\p{L}\\d%/]|\\s*(?:%|phần trăm|[,.]\\d))';
/** After a number of tasks already named: "NV-001, 002 và 003" */
export const BETWEEN_CODES = '(?:\\s|,|;|&|\\+|và|với|cùng|cả|lẫn|nv|các)*';

export const NEXT_CODE = '^(?<between>\\s*(?:,|;|&|\\+|và)\\s*)(?<number>0\\d{1,4}|\\d{3,9})(?![\\p{L}\\d%/.,]|\\s*%)';

/** a task by its place in the list last shown; "thứ ba" alone is a day of the week */
export const ORDINAL =
  '(?:cái|việc|nhiệm vụ|mục|dòng|công việc) (?<place>đầu tiên|đầu(?! (?:năm|tháng|tuần|quý|kỳ|ngày|mối|tư|vào|ra|việc))|thứ nhất|cuối cùng|sau cùng|cuối(?! (?:năm|tháng|tuần|quý|kỳ|ngày))|thứ ?(?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,2})|(?<=(?:cái|dòng)\\s+)(?:số )?\\d{1,2})';
/** … spelt so, or it is "đâu" */
export const FIRST = 'đầu';
/** folded; -1 is the last */
export const ORDINAL_NUMBERS: Readonly<Record<string, number>> = {
  'dau tien': 1,
  dau: 1,
  'thu nhat': 1,
  'thu hai': 2,
  'thu ba': 3,
  'thu tu': 4,
  'thu bon': 4,
  'thu nam': 5,
  'thu sau': 6,
  'thu bay': 7,
  'thu tam': 8,
  'thu chin': 9,
  'thu muoi': 10,
  'cuoi cung': -1,
  'sau cung': -1,
  cuoi: -1,
};

/** there is none */
export const NO_DIFFICULTY =
  '(?:không|chưa|chả|chẳng|ko|k)(?: có| gặp| bị| thấy| còn)*(?: khó khăn,?)? (?:vướng mắc|vướng|kẹt|khó khăn|trở ngại)(?: mắc)?(?: gì| nào)?(?: cả| hết| lắm| thêm| đâu)?';

/** Asks; says nothing. */
export const INTERROGATIVE =
  'chưa(?: nhỉ| vậy| hả| thế| ạ| em| anh| chị| bạn| bot)*\\s*[?.!]*$|(?:xong|hoàn thành|trình|nộp|duyệt|ban hành)(?: hết| cả)? chưa(?=\\s*(?:,|(?:em|anh|chị|bác|sếp|bạn|bot|đồng chí)(?: ơi)?(?:[ ,.?!]|$)))|(?:thế nào|ra sao|đến đâu|tới đâu|sao rồi|bao nhiêu|khi nào|hôm nào|hồi nào|bữa nào|dạo nào|ngày nào|tuần nào|tháng nào|giờ nào|(?:thứ|ngày|mùng|tháng|quý) mấy|mấy giờ|bao lâu|là ai|ai phụ trách|ai làm|là gì|việc gì|(?<!(?:không|chưa|ko|k|chả|chẳng) )vướng gì|gì không|hay chưa|được chưa|có phải|phải không|đúng không|không nhỉ|mấy phần trăm|bao lâu|hay (?:là )?\\d[\\d.,]*\\s*%|ở đâu|như nào|làm gì|tại sao|vì sao|nhỉ|làm sao)(?![\\p{L}])|hả\\s*[?.!]*$|có [^,.;]{0,60} không\\s*[?.!]*$';

/** What follows in the sentence is supposed, planned or heard, not reported. */
export const FRAMES_UNREAL =
  'nếu|(?:được|đạt|lên|xong|hoàn thành)[^,.;]{0,15} (?:thì (?:tốt|hay|may|mừng|đỡ|quý)|mới (?:là )?(?:lạ|tài|giỏi))|phải chi|giá như|(?:lẽ|đáng lẽ|đáng nhẽ|lẽ) ra|đáng lẽ|(?:xong|hoàn thành)[^,.;%]{0,10} thì (?:em|tôi|mình|anh|chị|báo|nhắn|nhắc|tốt|hay|gọi|mới)|mà (?:xong|hoàn thành|đạt|được)|theo (?!kế hoạch|ủy quyền|uỷ quyền|công văn|văn bản|chỉ đạo|tiến độ)[^,.;]{1,30} thì|suýt (?:nữa|thì|là)(?: thì| là)?|mà (?!là )[^,.;\\d]{4,40} thì (?:đã |cũng )?(?:xong|hoàn thành|đạt|được|kịp)|giá mà|giá như|giả sử|giả dụ|ví dụ|thí dụ|chẳng hạn|thử (?:xem|hỏi|nghĩ|tính)|bao giờ|khi nào|chừng nào|hễ|lúc nào|ước gì|nghe (?:nói|bảo|đồn|đâu)|hình như|dường như|(?:theo )?kế hoạch(?:(?: của)? (?:nv|nhiệm vụ|việc)[-–. ]{0,2}\\d+)?(?: là| thì| đề ra)|(?:giúp|nhờ|hộ|hãy)(?: [^ ,;.]+){0,3} (?:soạn|viết|lập|xuất|tạo|in)(?= )|theo kế hoạch|theo (?:lộ trình|dự kiến|tiến độ đề ra)|mục tiêu(?: là)?|đừng|không được ghi|chưa ghi|nhắc (?:tôi|em|mình|anh|chị|giúp|hộ)';
/** … of words that other words are spelt like without marks ("bao cao", "noi vu"). */
export const FRAMES_MARKED =
  '(?<!(?:đảm|thông) )bảo(?! đảm| mật| vệ| hiểm| dưỡng| tàng| trì| hộ| lưu| hành)|nói(?! chuyện| chung| riêng)|thấy (?:bảo|nói)|(?<!(?:em|tôi|mình|xin|cần) )báo(?: miệng)? (?:là|rằng)|cho (?:biết|hay)|(?<!đáng )kể(?! từ| cả)|đồn|hứa|khoe|tưởng(?! niệm)|nghĩ(?: là| rằng)|(?<!(?:chẩn|dự|phán) )đoán|dặn|giục|chớ';
/** Only its own clause is wished, planned or owed. */
export const MAKES_UNREAL =
  '(?:cho|để) (?:xong|kịp|hoàn thành|dứt điểm)(?! rồi)|cố gắng|dự kiến|dự định|dự tính|phấn đấu|hy vọng|hi vọng|mong|sẽ|chắc(?: là| sẽ| phải)?|có lẽ|có thể|nên (?:xong|hoàn thành|làm|đạt)|(?:cần|phải|cần phải) (?:xong|hoàn thành|đạt|được|làm|có)|(?:yêu cầu|đề nghị|chỉ đạo)(?:(?! đã )[^,;.]){0,25} (?:hoàn thành|xong|đạt)|(?:hôm|ngày|bữa|tuần|tháng|lát|chút) nữa|(?:mai|mốt) (?:em|tôi|mình|anh|chị|bọn em|bên em|chúng tôi) (?:mới |sẽ )?(?:báo|làm|xong|gửi|nộp|trình|hoàn thành)|mai xong|xong (?:vào )?(?:ngày )?mai|tuần sau|tuần tới|tháng sau|tháng tới|ngày mai|cuối (?:tuần|tháng|năm|quý)(?: này| nay| sau)? mới';
export const MAKES_MARKED =
  '(?<!sự )cố(?! định)|gắng|(?<!(?:nghị|quy|quyết|thẩm|xác|ổn|chỉ|nhận|giám|kiểm|hiệp|khẳng|nhất|dự|giả|cố|đính|ấn|gia) )định(?! kỳ| hướng| mức| danh| giá| biên| vị| lượng)|(?<!(?:máy|đặc|ước|dự|giới|thuộc|thuế) )tính(?! (?:là )?(?:xong|hoàn thành) (?:từ|ngày|vào|hôm)| đến| tới| từ| hết| ra| toán| năng| chất| pháp| mạng)|nhớ|hãy';
/** A reporting verb: what it quotes is not the speaker's own word. */
export const QUOTES_BEFORE = '(?:ghi|nêu|viết|nói|bảo|rằng|yêu cầu|dặn|kết luận|chỉ đạo|nguyên văn|trích)(?: là| rằng| rõ)?\\s*:?\\s*$';

/** What makes "hoàn thành" a fact and not a subject: "đã", "rồi", "xong", a difficulty. */
export const TOLD_AS_FACT = 'đã|rồi|xong|vừa|mới|đang|vướng|kẹt|gặp|chưa';
/** "tỷ lệ hoàn thành", "các việc đã xong": a question about tasks, not news of one */
export const NAMES_A_FIGURE =
  'tỷ lệ|tỉ lệ|số lượng|số nhiệm vụ|danh sách|liệt kê|thống kê|tình hình|tổng hợp|báo cáo tình hình|những|các|nào|gì|duyệt|quyết|so sánh|xếp hạng|cho xem|xem|tìm|tra cứu|kể|hiện có|còn lại|toàn bộ|tất cả nhiệm vụ|ai|mấy|bao nhiêu';
/** "đạt trên 80%": a limit, not how far one task is */
export const A_LIMIT = '(?:trên|dưới|hơn|quá|ít nhất|tối thiểu|từ)(?: mức)? \\d';
export const NEGATION_BEFORE =
  '(?:chưa|không|chẳng|chả|đâu có|không hề|chưa hề|chưa thể|ko|k|chua)(?: thể| được| kịp| làm| hẳn| có| phải là| dám| báo| báo cáo| nói| chắc| coi là| gọi là| tính là| là| đã)*\\s*$';

/** after the word, where the sentence ends: "xong đâu"; but "xong đâu vào đấy" is well done */
export const NEGATION_AFTER = '^\\s*(?:rồi |gì |hết )?đâu(?: ạ| nhé| mà| anh| chị| em| sếp)*\\s*(?:[,.;!]|$)';

/** between what is said of one task and of the next */
export const BETWEEN_TASKS = '[,;\\n.]\\s*(?:còn |và )?|(?<![\\p{L}])(?:còn|và) ';

/** before a figure: it is not reached */
export const NOT_REACHED =
  '(?:chưa|không|chẳng|ko)(?: thể| hề| có)?(?: đạt| tới| đến| được| lên| nổi| quá| xong| hoàn thành| đủ)+\\s*(?:mức |đến |tới |được )*$';

/** "tư" ends other words */
export const BEFORE_A_DAY = '(?:(?<!(?:thông|đầu|vật|lưu|dân|ngân|tâm|riêng) )từ|vào|hồi|lúc|trong)\\s*$';

export const DONE =
  'hoàn thành|hoàn tất|xong xuôi|xong hết|xong|kết thúc|dứt điểm|làm rồi|làm xong|xử lý xong|giải quyết xong|done|finished|complete[d]?';
/** "gần xong", "sắp hoàn thành": how far is not said */
export const NEARLY = '(?:gần|sắp|suýt|cơ bản là|gần như|tương đối|hầu như)(?: như| đã| được)?\\s*$';
/** after the word: a part, not the whole */
export const PARTLY =
  '^\\s*(?:được )?(?:một phần|phần|bước|giai đoạn|đợt|khâu|nửa|một nửa|sơ bộ|cơ bản|dự thảo|bản nháp|khoảng|tầm|cỡ|chừng|\\d)';
export const STARTED =
  'bắt đầu(?: làm| triển khai| thực hiện| xử lý)?|khởi động(?! lại)|khởi công|bắt tay(?: vào)?(?: làm)?|đã triển khai|đang triển khai|đang làm|đang thực hiện|đang xử lý|đang tiến hành|triển khai rồi|mới làm|vào việc|started|in progress';
/** a beginning told as past, not a state that could be asked for */
/** what follows the bare number of a place: "2 xong", "3 được 60%" */
export const AFTER_PLACE = `(?:thì |đã |mới |vừa |đang )?(?:${DONE}|${STARTED}|vướng|kẹt|được|đạt|xin gia hạn|\\d{1,3}\\s*%)`;
export const BEGUN = '(?:đã|vừa|mới)(?: có thể)? (?:bắt đầu|bắt tay|khởi động|khởi công|vào việc)|bắt tay vào làm';
export const RESUMED = '(?:tiếp tục|làm tiếp|triển khai lại|khởi động lại|thực hiện lại|mở lại)(?: làm| triển khai| thực hiện)?';
/** the whole message confirms that a task is done */
export const CONFIRMED =
  '^\\s*(?:[,.:]\\s*)?(?:(?:dạ|vâng|ok|oke|okie|tốt|ổn|được(?= rồi|,)|đạt(?: yêu cầu)?|rồi|tôi|anh|chị|em|mình|lãnh đạo|đã (?:xem|đọc|kiểm tra)|xem|đọc)[ ,.]+)*(?:xác nhận|duyệt|phê duyệt|công nhận|chấp nhận|nghiệm thu|đồng ý|chốt(?! (?:lại|số|hạn|danh sách|lịch|phương án|nội dung)))';
export const RETURNED =
  '(?:trả lại|trả về|không duyệt|chưa duyệt|không đồng ý|chưa đồng ý|không xác nhận|chưa đạt|không đạt|yêu cầu làm lại|cho làm lại|làm lại|yêu cầu bổ sung)';
export const REASON = '(?:vì|do|bởi vì|bởi|lý do(?: là)?|lí do(?: là)?|tại|tại vì|nguyên nhân(?: là)?|để chờ|để)';

export const SO_BEFORE = '(?:^|\\s)nên\\s*$';

/** figures without a sign: "tiến độ 60", "đạt 85", "lên 70" */
export const BARE_PROGRESS =
  '(?:tiến độ|đạt|được|lên|tới|đến|làm được|khoảng|tầm|chừng|còn|mới)(?: là| được| đến| tới| lên| khoảng| tầm| chừng| mới)*\\s*:?\\s*(?<value>-?\\d{1,4}(?:[.,]\\d+)?)(?!\\s*(?:[\\p{L}\\d/%.,]))';
/** before a figure that was, not one that is */
export const FROM_PERCENT =
  '(?:từ|so với|(?<!(?:được|đạt|mới|lên|làm)\\s+)hơn|dưới|thấp hơn|ít hơn|nhỏ hơn|trước là|trước đây|(?:không|ko|k|chẳng|chả|đâu) phải(?: là)?)(?: mức| con số)?\\s*$';

export const OBSTACLE =
  'vướng(?: mắc)?(?: là| ở| chỗ| về| do| vì)?|bị vướng|(?:bị )?kẹt(?: ở| chỗ| vì| do)?|mắc (?:ở|chỗ)|(?:gặp )?khó khăn(?: là| về| vì| do)?|trở ngại(?: là)?|thiếu|chưa có|chưa nhận được|chậm do|chậm vì|chưa xong vì|chưa xong do';
/** Waiting, by words that another word is spelt like when marks are missing ("cho", "doi", "tac"): only with their marks. */
export const WAITING = '(?:đang |còn |phải |vẫn )?(?:chờ|đợi)|(?:bị )?tắc(?: ở| chỗ| vì| do)?|khó (?:ở|chỗ|là|vì|do)(?: chỗ)?';
/** … and without marks only where nothing else is meant. */
export const WAITING_UNMARKED =
  '(?:đang|còn|phải|vẫn|vì|do) (?:chờ|đợi)(?! thấy| biết| rằng| phép)|(?<!(?:công|hợp|đối|sáng|thao|canh|tương|cộng) )tắc (?:ở|chỗ|bên|tại|vì|do)|(?<!chưa |đã |không )chờ (?:ý kiến|góp ý|thẩm định|phê duyệt|bộ|sở|các bộ|các sở|ubnd|btc|btp|vpcp|kinh phí|văn bản|số liệu)';
/** before the words: the difficulty is named first, "Bộ X chưa có ý kiến nên NV-001 vướng" */
export const SO_IT_HANGS =
  '\\s+(?:nên|cho nên|vì vậy|do đó)\\s+(?:việc |nhiệm vụ )?(?:bị |đang )*(?:vướng|kẹt|tắc|chậm|chưa làm|chưa xong|mắc)[^,;.]*$';
/** words that only announce a difficulty; others ("thiếu", "chờ") are part of it */
export const ANNOUNCES = '^(?:bị )?(?:vướng|kẹt|mắc|khó khăn|trở ngại|tắc|chậm|chưa xong)(?: mắc)?(?: là| ở| chỗ| về| do| vì)?\\s*:?\\s*';
export const WAITS_FOR_CONFIRMATION = '^\\s*(?:xác nhận|duyệt|phê duyệt)';
export const CLEARED =
  'hết vướng(?: mắc)?|không còn vướng(?: mắc)?|hết khó khăn|không còn khó khăn|(?:vướng(?: mắc)?|khó khăn)(?: của| ở| về)?(?: nhiệm vụ| việc)?\\s+(?:nay )?(?:đã|được)(?: được)? (?:gỡ|tháo gỡ|giải quyết|xử lý|khắc phục)(?: xong)?|đã (?:gỡ|tháo gỡ|xử lý|giải quyết)(?: xong)?(?: được)?(?: các)? (?:vướng|khó khăn)(?: mắc)?|gỡ (?:xong )?vướng(?: mắc)?|(?:tháo gỡ|gỡ|khơi thông)(?: được| đc| xong| hết)+(?: rồi)?(?! một phần| phần)|đã thông|vướng mắc đã (?:được )?(?:gỡ|tháo gỡ|giải quyết|xử lý)|hết kẹt';
export const RESULT =
  '(?:kết quả(?: đạt được| thực hiện| là)?|kq|sản phẩm(?: là)?|đầu ra)\\s*[:\\-–]?|(?=đã trình |đã ban hành |đã gửi |đã ký |đã phê duyệt |đã tổ chức |đã cập nhật |đã làm sạch )';
/** an act and that it is over, nothing besides */
export const ONLY_DONE = '^đã \\p{L}+(?: \\p{L}+)? xong(?: xuôi| hết| rồi| cả)*(?: ạ| nhé)?$';
export const NEXT_CLAIM = 'đạt|được|tiến độ|đã xong|coi như|tức là';
export const REMARK = '(?:ghi chú|lưu ý|nhận xét|note)\\s*[:\\-–]';
export const EXTENSION =
  '(?:xin |đề nghị |cho |cho em |cho phép |xin phép |đề xuất |kính đề nghị |xin được |được )*(?:gia hạn|lùi hạn|lùi thời hạn|lùi ngày|lùi|dời (?:hạn|thời hạn|ngày|đến|tới|sang|lại)|kéo dài(?: thời hạn| thời gian)?|điều chỉnh thời hạn|thêm thời gian|xin thêm|cho(?: phép)?(?: em| tôi| mình| bọn em| chúng tôi)? thêm(?= (?:\\d{1,3}|một|hai|ba|bốn|năm|mười|nửa|ít|vài) ?(?:ngày|hôm|tuần|tháng|thời gian))|(?:xin|đề nghị)(?: cho| phép| được| em| lãnh đạo)* (?:đến|tới|sang)(?= (?:hết |ngày |cuối )*(?:\\d|tháng|năm|tuần|quý))|hoãn(?! thành| tất| tác| thiện| chỉnh| toàn)|extend)';
/** what a bare day answers, said in full */
export const ASKS_MORE_TIME = 'xin gia hạn';
/** after a request: no reason for it */
export const COURTESY = 'mong|nhờ|kính|cảm ơn|cám ơn|xin|đề nghị|duyệt giúp|được không|nhé|ạ';
/** after a day that is not over: when it will be done */
export const NOT_BEFORE = '^\\s*(?:mới|thì mới|thì) (?:xong|hoàn thành|kịp|được|có)[^,;.]*[,;.]?\\s*$';
/** between the new day and the reason */
export const BEFORE_A_REASON = 'đến|tới|ngày|hết|vì|do|lý do|là|thêm|tại|trước';
export const BY_SPAN =
  '(?:thêm|lùi|kéo dài|gia hạn)?\\s*(?:(?<half>nửa) tháng|(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)\\s*(?<unit>ngày làm việc|ngày|tuần|tháng))';

const CORRECTS_FIRST =
  '(?:gõ |ghi |viết |báo |nhập |bấm )?(?:nhầm|lộn)(?: rồi| tí)?|sửa lại|sửa thành|sửa|đính chính|chỉnh lại|chốt lại|(?:không|ko|k) phải|phải là|ý là|ý em là|ý tôi là|ý mình là|quên|đúng ra là|đúng ra|à không|không,';
const BEFORE_CORRECTION = 'dạ|xin lỗi|sorry|sr|xl|à|a|ờ|ơ|ấy|ôi|ủa|ui|chết|khoan|em|tôi|mình|anh|chị|bot|ơi|thôi';
/** at the beginning: "nhầm, 70%", "sr em gõ nhầm 56%"; at the end: "70% mới đúng", "nv2 cơ"; anywhere: "nãy em ghi lộn" */
export const CORRECTION = `^\\s*(?:(?:${BEFORE_CORRECTION})[ ,.]+)*(?:${CORRECTS_FIRST})|mới (?:đúng|chuẩn|phải)(?: ạ| nhé| a)?\\s*[.!]*$|(?<=\\d\\s?%?\\s)cơ(?: ạ| nhé| mà)?\\s*[.!]*$|^\\s*(?:à|ơ|ờ|ấy|ý)[ ,]+không[ ,]|(?:nãy|lúc nãy|vừa nãy|hồi nãy)(?: em| tôi| mình)? (?:gõ|ghi|viết|báo|nhập|bấm) (?:nhầm|lộn|sai)|chứ (?:không|ko|k) phải`;
/** before a task's code: it is not the one meant */
export const NOT_THIS = '(?:không|ko|k|đâu) phải(?: là| của)?\\s*$';

/** the words of a correction one by one: what is left beside codes says nothing */
export const CORRECTS =
  'nhầm|gõ|ghi|báo|viết|mã|sửa|lại|thành|đính|chính|chỉnh|không|phải|ý|mà|đúng|ra|xin|lỗi|à|ơ|ờ|cơ|kia|chứ|số|quên|mới|lộn|nãy|k|ko|sr|sorry|không|phải|là|chết|khoan|thôi';

/** an order; "đã xóa 15 thủ tục" tells of the work itself */
export const DELETE =
  '(?<!(?:đã|vừa|mới|đang) )(?:xóa|xoá|gỡ bỏ|loại bỏ|delete|drop)(?! (?:được|đói|mù|nhà tạm))(?: hẳn| luôn| giúp| cho)*';
export const CANCEL = '(?:hủy|huỷ|hủy bỏ|bãi bỏ|dừng hẳn|cancel)';
export const PAUSE = '(?:tạm dừng|tạm hoãn|tạm ngưng|treo lại)';
/** only the task itself, not papers that belong to it */
export const CHANGE_LEAD =
  '(?<!(?:đã|chưa|vừa|đang) )(?:chuyển|giao|bàn giao|đổi|chuyển giao)(?: lại)?(?: việc| nhiệm vụ| này| đó| chủ trì| đầu mối| quyền chủ trì)*[^.;\\p{L}]*(?:nv[^.;\\p{L}]*|nhiệm vụ[^.;\\p{L}]*)*(?:cho|sang|về|thành|qua)\\s+(?:bộ(?! phận)|sở|ubnd|ủy ban|uỷ ban|văn phòng (?:chính phủ|trung ương|quốc hội|chủ tịch)|vpcp|cơ quan|tỉnh|thành phố|ngân hàng|thanh tra chính phủ)|đổi (?:cơ quan )?chủ trì';
export const CHANGE_DEADLINE = '(?:sửa|đổi|đặt lại|chỉnh|bỏ)(?: lại)? (?:thời )?hạn';

/** Terms of two syllables that a report turns on, and no other word is like: a slip in one syllable is forgiven. */
export const TERMS = [
  'hoàn thành',
  'hoàn tất',
  'gia hạn',
  'xác nhận',
  'tiến độ',
  'vướng mắc',
  'phần trăm',
  'bắt đầu',
  'nghiệm thu',
] as const;

/** Words about reporting itself, which never describe a task. */
export const FILLER =
  'dạ|thưa|đc|dc|r|e|c|a|vẫn|nay|báo cáo|báo|cập nhật|update|em|anh|chị|tôi|mình|bot|ơi|ạ|nhé|nha|rồi|nhiệm vụ|nv|việc|task|tiến độ|đã|đang|được|là|thì|của|này|đó|kia|ấy|hôm nay|hôm qua|hiện|hiện tại|hiện nay|đến nay|giúp|giùm|hộ|nhờ|với|và|lên|đạt|mức|khoảng|tầm|chừng|mới|chỉ|có|xin|kèm theo|kèm|file|tệp|biên bản|minh chứng|tài liệu|đính kèm|gửi|phần|làm|thêm|đây|luôn|thôi|nốt|về|cho|ở|cái|thực hiện|triển khai';
