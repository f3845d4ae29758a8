// The words of conditions: states, obstacles, evidence, people and whose tasks. Patterns with marks, see vietnamese/spoken.ts.
import type { State } from '../types.ts';

const DONE =
  '(?:complete|completed|done|hoàn thành|hoàn tất|xong|làm xong|thực hiện xong|kết thúc|giải quyết xong|xử lý xong|triển khai xong|dứt điểm|xong xuôi)';
const LATE =
  '(?:quá hạn|trễ hạn|chậm hạn|muộn hạn|quá thời hạn|trễ|chậm tiến độ|chậm trễ|muộn|chậm|sau (?:thời )?hạn|(?:thời )?hạn (?:đã |thì |cũng |mà )*qua(?: rồi| lâu)?|late|overdue)';
export const EXPIRES = 'hết (?:thời )?hạn';
export const LATE_WORDS = LATE;
const NOT = '(?:chưa|không|vẫn chưa|còn chưa|chưa được|chưa thể)';

/** In order: what is found first is taken. */
export const STATE_WORDS: readonly { readonly said: string; readonly states: readonly State[] }[] = [
  {
    said: `${DONE} (?:và |mà )?(?:sớm hơn|trước|sớm|vượt) (?:thời )?hạn|(?:${DONE} )(?:theo |kịp )?(?:đúng|trong|kịp) (?:thời )?hạn|đúng hạn|kịp hạn|on time|đúng tiến độ|${DONE} sớm`,
    states: ['on-time'],
  },
  {
    said: `(?<!báo )(?:đã )?${DONE} (?:nhưng |mà |bị |rồi |lại |thì |cũng )*${LATE}|${LATE} (?:nhưng |mà |rồi )*(?:đã |mới )${DONE}|(?:completed|done|finished) late|late completion`,
    states: ['late'],
  },
  {
    said: `sắp (?:đến|tới|hết|quá|chạm)(?: thời)? hạn|gần (?:đến|tới|hết)(?: thời)? hạn|sát (?:hạn|ngày)|cận hạn|sắp phải (?:xong|hoàn thành|nộp|trả)|due soon|chuẩn bị (?:đến|tới|hết) hạn|sắp hạn`,
    states: ['due-soon'],
  },
  {
    said: `(?:đang |vẫn )?(?:thực hiện|triển khai|làm|xử lý)?,? ?(?:mà |nhưng )?(?:chưa|không|chẳng|không bị|chưa bị) ${LATE}|(?:đang )?(?:thực hiện |triển khai |làm )?(?:còn|vẫn còn|trong|vẫn trong|đang trong) (?:thời )?hạn|chưa (?:đến|tới|hết) (?:thời )?hạn|within (?:the )?deadline|đang đúng (?:hạn|tiến độ)|in time`,
    states: ['within'],
  },
  {
    said: `(?:${NOT} ${DONE},? (?:mà |nhưng |và )?(?:đã |bị )?${LATE}|(?:đang )?(?:thực hiện |triển khai |làm )?(?:đã |bị |đang )*${LATE}(?: tiến độ)?|để (?:quá|trễ) hạn|lỡ hạn|hết hạn|hết thời hạn|overdue|quá đát|quá deadline|trôi hạn|late|trễ deadline|quá ngày)`,
    states: ['overdue'],
  },
  {
    said: '(?:không|chưa) (?:có |ghi |được |quy định |nêu |ấn định |giao |xác định |đặt )*(?:thời )?hạn|không thời hạn|without (?:a )?deadline|no deadline|vô thời hạn',
    states: ['no-deadline'],
  },
  {
    said: '(?:đang )?(?:chờ|đợi)(?: được)? (?:xác nhận|duyệt|phê duyệt|lãnh đạo duyệt|lãnh đạo xác nhận|nghiệm thu|chốt)(?: (?:là )?(?:đã )?(?:hoàn thành|xong|kết quả))?|cần (?:xác nhận|duyệt)|chưa (?:được |có |ai |lãnh đạo )*(?:xác nhận|duyệt)|awaiting (?:confirmation|approval)|pending (?:approval|confirmation|confirm|approve)|chờ confirm|(?:đã )?báo (?:cáo )?xong',
    states: ['awaiting'],
  },
  {
    said: '(?:đang |bị )?(?:tạm dừng|tạm ngưng|tạm hoãn|tạm ngừng|dừng (?:lại|giữa chừng|thực hiện|triển khai)|paused|suspended)|(?:đang|bị) treo|treo lại',
    states: ['paused'],
  },
  { said: '(?:đã |bị )*(?<!phát )(?:hủy|huỷ|hủy bỏ|bãi bỏ|cancelled|canceled)(?! động)', states: ['cancelled'] },
  {
    said: `(?:chưa|không|vẫn chưa) (?:làm|thực hiện|triển khai|bắt đầu|khởi động|động đến|động tới|đụng đến|bắt tay|tiến hành|ai làm|được làm|được thực hiện|được triển khai|start|started)(?: gì| vào)?(?! xong)|not (?:yet )?started|chưa có tiến độ|chưa làm gì`,
    states: ['not-started'],
  },
  {
    said: `(?:phải|cần|cần phải|sẽ phải) (?:được )?(?:${DONE}|nộp|trình|trả|làm)(?: xong)?|${NOT} (?:được )?${DONE}|(?:còn )?(?:tồn đọng|tồn|dang dở|dở dang|nợ|còn nợ|treo)|còn dở(?: dang)?|còn phải (?:làm|thực hiện)|còn lại|chưa khép|chưa đóng|unfinished|incomplete|not (?:done|completed|finished)|open tasks|outstanding|pending`,
    states: ['open'],
  },
  { said: 'đang (?:được )?(?:thực hiện|triển khai|làm|xử lý|tiến hành)|in progress|ongoing|đang chạy', states: ['in-progress'] },
  { said: `(?:đã |đã được |được )?${DONE}(?: rồi)?|done|completed|finished`, states: ['completed'] },
];

/** Right before a state it is left out: "không kể mấy cái chờ xác nhận". */
export const LEFT_OUT =
  '(?:trừ|ngoại trừ|ngoài|không tính|không kể|không bao gồm|chưa kể|chưa tính|loại(?: trừ| bỏ)?|không gồm|không lấy|(?:bỏ|bớt)(?: (?:qua|bớt))?(?= (?:những|các|mấy|cái|việc|nhiệm vụ|công việc|đi|ra|hết|số|phần)(?![\\p{L}])))(?: (?:những|các|mấy|cái|việc|nhiệm vụ|công việc|đầu việc|ra|đi|số|phần|loại|nào|thằng|đang|đã|bị|được|còn))*';

/** With days that are over: what was completed in them. */
export const DID = '(?:đã )?làm được(?= (?:những |các )?(?:gì|việc gì|việc nào|bao nhiêu|mấy)(?![\\p{L}]))';
/** "còn nhiệm vụ nào", "còn mấy việc": what is still to do. */
export const STILL =
  'còn (?:đang |phải |cứ )*(?:ôm|ngâm|om|gánh|cầm|lo|giữ|nhận|đọng|treo|vướng lại)(?= (?:những |các |bao nhiêu |mấy |nhiều )*(?:gì|(?:nhiệm vụ|công việc|việc|đầu việc|cái|vụ|task)(?![\\p{L}])))|còn (?=(?:những |các |bao nhiêu |mấy |nhiều |nào |tổng cộng |khoảng )*(?:nhiệm vụ|công việc|việc|đầu việc|đầu mục|cái|task)(?![\\p{L}]))|còn (?=(?:gì|bao nhiêu)(?![\\p{L}]))';

/** Reads "quá hạn trên 30 ngày". */
export const LATE_SPAN = `${LATE}(?: đã)?(?: (?:từ|trong khoảng|khoảng))? (?<low>\\d{1,3}) ?(?:đến|tới|-|–) ?(?<high>\\d{1,3}) (?<spanUnit>ngày|tuần|tháng)|${LATE}(?: đã)? (?:by )?(?<limit>trên|hơn|quá|từ|ít nhất|dưới|chưa đến|chưa tới|ít hơn|không quá|khoảng|more than|over|at least|less than|under)? ?(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa) (?<unit>ngày|tuần|tháng|năm|days?|weeks?|months?)(?: trở lên)?`;
/** "xong sớm hơn hạn", without how much */
export const EARLY_AT_ALL = `(?:đã )?${DONE} (?:sớm hơn|trước|sớm so với|vượt)(?: cả)? (?:thời )?hạn`;
/** "hoàn thành vào đúng ngày hạn cuối" */
export const ON_THE_DAY = `(?:đã )?${DONE} (?:vào |ngay |vào ngay )?(?:đúng|sát|chính|ngay) (?:vào )?(?:(?:ngày|hôm)(?: (?:đến|tới|hết|có|là))?(?: (?:thời )?hạn)(?: chót| cuối(?: cùng)?)?|ngày cuối(?: cùng)?(?: của (?:thời )?hạn)?|hạn (?:chót|cuối))`;
/** "xong trước hạn ít nhất một tuần", "hoàn thành sớm 5 ngày" */
export const EARLY_SPAN = `(?:đã )?${DONE} (?:sớm hơn|trước|sớm|vượt)(?: (?:thời )?hạn)?(?: (?:đến|tới|được|những|là))* ?(?<limit>trên|hơn|quá|từ|ít nhất|dưới|chưa đến|chưa tới|ít hơn|không quá|tối thiểu|khoảng)? ?(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|cả) (?<unit>ngày|tuần|tháng)(?! \\d)(?<up> trở lên)?(?! (?:này|nay|sau|tới|trước))`;
export const LATE_LIMITS: Readonly<Record<string, 'more' | 'least' | 'less'>> = {
  tren: 'more',
  hon: 'more',
  qua: 'more',
  tu: 'least',
  'it nhat': 'least',
  'toi thieu': 'least',
  'more than': 'more',
  over: 'more',
  'at least': 'least',
  'less than': 'less',
  under: 'less',
  duoi: 'less',
  'chua den': 'less',
  'chua toi': 'less',
  'it hon': 'less',
  'khong qua': 'less',
};

/** "còn đúng 10 ngày nữa là đến hạn": the deadline is so many days away. */
export const DAYS_LEFT =
  '(?:chỉ )?còn (?:có |chỉ )?(?<limit>đúng|dưới|hơn|trên|không quá|chưa đến|chưa tới|chưa đầy|ít hơn|khoảng|chừng|tối đa|ít nhất)? ?(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?<unit>ngày|hôm|tuần|tháng)(?:(?: nữa)?(?: là| thì| mới| sẽ)* (?:đến|tới|hết) (?:thời )?hạn|(?<=(?:nào|gì|các|những|việc|nhiệm vụ) (?:chỉ )?còn (?:đúng|dưới|hơn|trên|không quá|chưa đến|chưa tới|chưa đầy|ít hơn|tối đa|ít nhất) [^ ]{1,4} (?:ngày|hôm|tuần|tháng))(?: nữa)?(?=\\s*[?.!]*$| (?:thì|là)))';

/** "tiến độ dưới 50%", "trên 80 phần trăm", "từ 30 đến 60%". */
export const PROGRESS_RANGE =
  '(?:tiến độ |đạt |mới |được |làm được |with |progress |is |at |of )*(?:từ (?<from>\\d{1,3}) ?%? (?:đến|tới|-) (?<to>\\d{1,3}) ?(?:%|phần trăm)|(?:đã |đều |đang )*(?<limit>trên|hơn|quá|lớn hơn|cao hơn|vượt|dưới|chưa đến|chưa tới|chưa được|chưa đạt|chưa quá|chưa lên|ít hơn|nhỏ hơn|thấp hơn|không quá|ít nhất|từ|tối thiểu|tối đa|bằng|đúng|under|below|less than|over|above|more than|at least|at most) (?<value>\\d{1,3}) ?(?:%|phần trăm)(?<up> trở lên| trở xuống)?)|(?:tiến độ|mới chỉ|mới|chỉ|đang ở|dừng ở|ở mức|đạt)(?: (?:là|bằng|đang|đang ở|đạt|mới|chỉ|được|ở mức))* (?<exact>\\d{1,3}) ?(?:%|phần trăm)';
/** "gần xong", "tiến độ còn thấp": no figure is said, so the answer's line of conditions tells which one is meant. */
export const PROGRESS_WORDS: readonly { readonly said: string; readonly range: { readonly min?: number; readonly max?: number } }[] = [
  {
    said: `(?:gần|sắp) (?:như )?${DONE}(?: rồi)?(?! nhất)|tiến độ (?:đã |đang |khá |rất )*cao(?! (?:nhất|hơn|đến|tới))`,
    range: { min: 80, max: 99 },
  },
  { said: 'tiến độ (?:còn |đang |vẫn |rất |quá |khá )*(?:thấp|ì ạch|kém)(?! (?:nhất|hơn|đến|tới))', range: { max: 49 } },
];
export const PROGRESS_LIMITS: Readonly<Record<string, 'above' | 'least' | 'below' | 'most' | 'equal'>> = {
  tren: 'above',
  hon: 'above',
  qua: 'above',
  'lon hon': 'above',
  'cao hon': 'above',
  vuot: 'above',
  duoi: 'below',
  'chua den': 'below',
  'chua toi': 'below',
  'chua duoc': 'below',
  'chua dat': 'below',
  'chua qua': 'most',
  'chua len': 'below',
  'it hon': 'below',
  'nho hon': 'below',
  'thap hon': 'below',
  'khong qua': 'most',
  under: 'below',
  below: 'below',
  'less than': 'below',
  over: 'above',
  above: 'above',
  'more than': 'above',
  'at least': 'least',
  'at most': 'most',
  'it nhat': 'least',
  tu: 'least',
  'toi thieu': 'least',
  'toi da': 'most',
  bang: 'equal',
  dung: 'equal',
};

export const WITH_OBSTACLE =
  '(?:đang |còn |có |gặp |bị |nêu |báo )*(?:vướng mắc|khó khăn,? vướng mắc|vướng|khó khăn|trở ngại|điểm nghẽn|ách tắc|tắc|kẹt|blocked|obstacles?)';
export const NO_OBSTACLE =
  '(?:không|chưa|chẳng|hết) (?:có |gặp |bị |còn |thấy |hề |ghi |báo |nêu |phản ánh |ai )*(?:nhận )?(?:vướng mắc|khó khăn|vướng|trở ngại)';
export const WITH_EVIDENCE =
  '(?:đã )?(?:có|gửi|nộp|đính kèm|kèm) (?:tài liệu |tệp |file |hồ sơ )?(?:minh chứng|đính kèm|chứng minh)|có (?:tài liệu|tệp|file) đính kèm';
export const NO_EVIDENCE =
  '(?:chưa|không|thiếu) (?:có |gửi |nộp |đính kèm |kèm )*(?:tài liệu |tệp |file |hồ sơ )?(?:minh chứng|đính kèm|chứng minh)';
export const NO_RESULT = '(?:chưa|không) (?:có |ghi |báo cáo |nêu )*kết quả';
export const WITH_RESULT = '(?:đã )?có kết quả';
/** somebody is in charge */
export const ASSIGNED =
  '(?:đã|có|được) (?:được )?(?:có |giao |phân công )*(?:cho )?(?:người phụ trách|người nhận|người làm|người chịu trách nhiệm)(?! (?:nào|gì|là|chưa))|đã phân công(?! ai)';
export const UNASSIGNED =
  '(?:chưa|không) (?:có |ai |phân công |giao |được |cho |assign |assigned )*(?:to )?(?:anyone|người phụ trách|cho ai|phân công|giao cho ai|giao ai|người làm|ai phụ trách|ai nhận|phụ trách|người nhận)|vô chủ|unassigned';
/** Who works with the lead: nobody, somebody. */
export const NO_COOPERATORS =
  '(?:không|chưa|chẳng|ko)(?: (?:có|cần|giao|ghi|nêu|phải))*(?: (?:ai|cơ quan|đơn vị|bộ|bên|nơi|tỉnh|địa phương)(?: nào| khác)*)+ (?:cùng )?phối hợp(?: nào| cả| hết)*|(?:làm|thực hiện|chủ trì) (?:một mình|độc lập)';
export const WITH_COOPERATORS =
  '(?:có|được) (?:các |nhiều |thêm )?(?:cơ quan|đơn vị|bên|bộ,? ngành)(?: khác)? (?:cùng )?phối hợp(?! (?:nào|gì|không|chưa|với|là))';
/** The deadline was put off. */
export const MOVED =
  '(?:đã |từng |được |bị |có )+(?:được )?(?:gia hạn|lùi hạn|dời hạn|giãn hạn|lùi thời hạn|đổi hạn|điều chỉnh (?:thời )?hạn|thay đổi (?:thời )?hạn)(?! (?:chưa|không))';
export const RECURRING = '(?:định kỳ|hằng tháng|hàng tháng|hằng quý|hàng quý|thường xuyên|lặp lại)';

const I = '(?:tôi|em|mình|tớ|anh|chị|cháu|tui|me)';
export const MINE = `(?:của|thuộc|do|giao cho|giao|phân cho|tên|phân công cho|assigned to) ${I}(?: phụ trách| làm| thực hiện| theo dõi| xử lý)?(?! (?:bộ|ubnd|đơn vị|cơ quan|ấy|ta|đó|kia|nọ|này)(?![\\p{L}]))|(?<!(?:ngày|tuần|tháng|năm|hôm|quý|thời gian)\\s+)(?:${I} )(?:đang |được |phải |cần |sẽ |hiện |còn |sắp |bị |có |đã )*(?:phụ trách|làm(?! (?:sao|thế nào|việc với|được (?:gì|những|bao nhiêu|mấy|việc)))|được giao|được phân công|theo dõi|thực hiện|xử lý|chịu trách nhiệm|giữ|ôm|nộp|trình)|(?:việc|nhiệm vụ|công việc|task) (?:tôi|em|mình)(?! (?:là|và))|my (?:own )?tasks?|mine|(?<!(?:ngày|tuần|tháng|năm|hôm|quý|thời gian)\\s+)(?:tôi|em|mình) (?:còn|có|đang có|đang còn|hiện có|hiện còn|phải làm|đang nợ|còn nợ)(?= (?:những |các |bao nhiêu |mấy )*(?:nhiệm vụ|công việc|việc|đầu việc|gì|cái))|do i have|i have|am i`;
/** The asker beside somebody else: "tôi với chị Trang". */
export const I_BESIDE = `^(?:(?:giữa|so sánh|so) )?${I} (?:với|và|hay|hoặc|so với)(?![\\p{L}])|(?:với|và|hay|hoặc|so với|hay là) ${I}(?=,? (?:thì |là )*(?:ai|người nào|xem)(?![\\p{L}])|\\s*[?.!,]|\\s*$)`;
/** before a state, which is read by itself */
export const I_HAVE = `(?<!(?:ngày|tuần|tháng|năm|hôm|quý|thời gian|của|giúp|cho|xem|biết|báo) )${I} (?=nợ(?![\\p{L}])|làm được (?:gì|những|bao nhiêu|mấy|việc)(?![\\p{L}])|(?:đang |còn |hiện |có |đã |bị |sắp )+(?:quá hạn|trễ hạn|nợ|hoàn thành|làm xong|xong|chậm)(?![\\p{L}]))`;
export const OWES = '(?:còn|nợ|phải|cần|sẽ|sắp)';
const UNIT =
  '(?:bộ|đơn vị|cơ quan|tỉnh|thành phố|thành phố ta|tp|sở|ủy ban|uỷ ban|ubnd|ngân hàng|văn phòng|bên|ngành|tổng cục|cục|viện|nhà|trường|thanh tra|kho bạc|hải quan|thuế|công an|kiểm toán|thông tấn|đài)';
export const OWN = `(?:(?:của|trong|tại|ở|cho|bên|do|toàn) )?(?:${UNIT}) (?:chúng )?(?:mình|ta|tôi|em|chúng tôi|chúng ta|chúng em|nhà|nhà mình|anh|chị|tớ)(?! (?:là(?! (?:cơ quan|đơn vị|bên|những|các|mấy|việc|cái|gì)(?![\\p{L}]))|và)(?![\\p{L}]))|(?:(?:của|do) )?(?:chúng tôi|chúng ta|chúng mình|chúng em|bọn mình|bọn em|tụi em)|trong (?:bộ|đơn vị|cơ quan|sở|tỉnh|thành phố|ngành)(?=\\s*(?:[?.!,]|$|(?:ai|có|đang|thì|hiện|còn|nhỉ|ạ|là)(?![\\p{L}])))|our (?:ministry|agency|office|tasks?)|my (?:ministry|agency|office|organization|organisation)|toàn (?:bộ )?cơ quan`;
/** Behind a part of the own agency's name: "bên thanh tra mình". */
export const OURS_BEHIND = '(?:mình|ta|nhà mình|chúng ta|chúng tôi|chúng mình|bọn mình|tụi mình)';
/** Documents spoken of before, counted: "cả hai văn bản". */
export const THOSE_DIRECTIVES =
  '(?:của |theo |trong )?cả (?<count>hai|ba|[23]) (?:văn bản|nghị quyết|thông báo|công điện|chỉ thị|kết luận|quyết định|kế hoạch)(?: này| đó| ấy| trên)?';
/** Before a document it is left out: "mà không thuộc Nghị quyết 214". */
export const NOT_OF_DIRECTIVE =
  '(?:không (?:thuộc|phải(?: của| là| trong)?|nằm trong|nằm ở|theo|do|trong|có trong)|chưa kể|trừ|ngoại trừ|ngoài|không tính|không kể|loại|bỏ)(?: (?:những|các|mấy|việc|nhiệm vụ|cái|của|thuộc|trong|theo|giao|ở))*';
/** An agency, a person spoken of before. */
const THAT = '(?:này|đó|ấy|đấy|kia|nọ|trên|vừa (?:nói|rồi|nêu|hỏi|xem|kể|nhắc)|nói trên|(?:lúc|ban|hồi|khi|vừa) nãy)';
export const THAT_AGENCY = `(?:(?:của|trong|tại|ở|cho|bên|do) )?(?:${UNIT}|nơi|chỗ|địa phương|cơ quan) ${THAT}`;
/** Agencies spoken of before, counted: "của cả hai bộ". */
export const THOSE_AGENCIES = `(?:(?:của|trong|tại|ở|cho|bên|do|giữa) )?(?:cả (?<all>hai|ba|bốn|[2-4]) (?:bộ|cơ quan|đơn vị|tỉnh|địa phương|thành phố|nơi|bên|chỗ|ngành)(?: ${THAT})?|(?<count>hai|ba|bốn|[2-4]) (?:bộ|cơ quan|đơn vị|tỉnh|địa phương|thành phố|nơi|bên|chỗ|ngành) ${THAT})`;
/** A kind of agency without a name: "trong đó của bộ". */
export const BARE_KINDS: readonly { readonly said: string; readonly kinds: readonly string[] }[] = [
  { said: '(?:của|thuộc|bên|khối) bộ', kinds: ['ministry'] },
  { said: '(?:của|thuộc|bên|khối) (?:tỉnh|thành phố)', kinds: ['province'] },
];
export const BARE_KIND_ENDS =
  '\\s*(?:[?.!;]|$|,(?!\\s*(?:ban|ngành|cơ quan|địa phương|tỉnh)))|\\s+(?:thôi|nhé|ạ|đi|thì|là|có|còn|đang|bao nhiêu|mấy|mà|chưa|đã|bị|quá hạn|trễ|chậm|xong|hoàn thành)(?![\\p{L}])';
/** A document spoken of before. */
export const THAT_DIRECTIVE = `(?:(?:của|trong|theo|từ|tại|ở|cùng) )?(?:văn bản|vb|nghị quyết|thông báo|công điện|chỉ thị|kết luận|quyết định|nghị định|kế hoạch|công văn) ${THAT}`;
export const THAT_PERSON = `(?:(?:của|do|giao cho|giao) )?(?:(?:anh|chị|ông|bà|cô|chú|cậu|đồng chí|người|cán bộ|vị) (?:ta|${THAT})|em ấy)(?! (?:phải|cần))`;
/** "Họ còn nợ việc gì": the agency, else the person spoken of. */
export const THEY = 'họ(?= (?:còn|có|đang|đã|bị|làm|nợ|chưa|phải|được|hoàn|quá|trễ|chậm|xong|thì)(?![\\p{L}]))';
export const OWN_UNIT =
  '(?:(?:của|trong|tại|ở) )?(?:phòng|(?<!nhiệm )vụ|cục|ban|đơn vị cấp phòng|tổ|trung tâm|chi cục) (?:chúng )?(?:mình|ta|tôi|em|chúng tôi|tớ)';
export const EVERYBODY =
  '(?:của )?(?:tất cả|toàn bộ|mọi|các|cả nước|toàn quốc|toàn hệ thống|toàn ngành|mọi người|tất cả mọi người)(?: các)? (?:bộ,? ngành,?(?: và)? địa phương|cơ quan(?:,? đơn vị)?|đơn vị|bộ,? cơ quan,? địa phương|mọi cơ quan)(?! (?:đảng|nhà nước|chức năng|mình|em|tôi))|toàn hệ thống|cả nước|toàn quốc|(?:cả|toàn) (?:chính phủ|bộ máy)|all (?:agencies|ministries)|của mọi người|của tất cả mọi người';

/** The own agency leads, and works with the one behind it: "bộ mình phải phối hợp với Bộ Công an". */
export const WORKS_WITH = '(?:phải|cần|cần phải|đang|sẽ) (?:phối hợp|hợp tác)(?: chặt chẽ)? (?:với|cùng(?: với)?)';
/** What an agency does in the tasks asked for. */
export const COOPERATE = '(?:được giao |tham gia |cùng |là (?:cơ quan |đơn vị )?)?(?:phối hợp|đồng chủ trì|hỗ trợ)(?: thực hiện)?';
export const LEAD =
  '(?:được giao |giao |là (?:cơ quan |đơn vị )?)?(?:chủ trì|đầu mối chủ trì|chịu trách nhiệm chính|làm chủ trì)(?: thực hiện)?';
export const BOTH_PARTS =
  '(?:chủ trì (?:hoặc|hay|và|lẫn|và cả|,)+ ?(?:cả )?(?:phối hợp|tham gia)|phối hợp (?:hoặc|hay|và|lẫn) (?:cả )?chủ trì|tham gia(?! (?:phối|cùng))|có liên quan|liên quan(?: đến| tới)?|dính dáng(?: đến| tới)?)';
export const NOT_OF =
  '(?:không phải(?: là)?(?: của| do)?|trừ|ngoại trừ|ngoài|không tính|không kể|không bao gồm|chưa kể|chưa tính|loại(?: trừ)?|miễn|không gồm|không lấy|bỏ(?: qua)?|khác(?!\\s+(?:của|do))|except|not)(?: (?:những|các|mấy|cái|việc|nhiệm vụ|ra|đi|của|do|bên|phía))*\\s*$';
export const OF_BEFORE =
  '(?:thêm|cả|cộng|gộp|của|bên|phía|ngành|còn|thế còn|vậy còn|cơ quan|khối|do|giao|cho|giao cho|với|thế|chỉ|riêng)\\s*$';
export const AND_BEFORE = '(?:và|với|,|hay|hoặc|so với|cùng|vs)\\s*$';

/** Behind a short name of an agency at the head of a message: "Huế đang có …", "y tế còn …". */
export const AGENCY_DOES =
  '(?:đang|còn|hiện|có|bị|đã|chưa|được|quá hạn|trễ hạn|trễ|chậm|sắp|thế nào|ra sao|làm|chủ trì|phối hợp|hoàn thành|nợ|tồn)';

/** Behind the name of a body that is no more. */
export const FORMER_SAID =
  '(?:(?:đã|giờ|nay|thì|mà|mới|vừa|bị) )*(?:sáp nhập|hợp nhất|giải thể|nhập vào|chuyển về)(?: (?:rồi|vào đâu|với đâu|thì không rõ))*|(?:cũ|ngày trước|trước đây|trước kia|hồi trước|hồi xưa)(?: (?:ấy|đó))?';

/** After another agency was spoken of: the own one. */
export const OUR_OWN = '(?:của|bên|phía|nhà) mình(?! (?:phụ trách|làm|được giao))';
/** Before an agency that a task waits for. */
export const BLOCKED_BY =
  '(?<!(?:làm|gây|khiến|cho|ra)\\s+)(?:(?:bị |đang |còn |hay )*(?:(?:quá|trễ|chậm|muộn)(?: hạn| trễ| tiến độ)? |chưa (?:xong|hoàn thành|làm được) )?(?:do|vì|bởi)(?: (?:còn|phải|đang|vẫn))* (?:chờ|đợi|vướng(?: mắc)?|kẹt|mắc)|vướng(?: mắc)?|chờ|đợi|đang chờ|kẹt|tắc|mắc|phụ thuộc)(?: ở| chỗ| từ| vào| do| phía| bên)*';

/** Behind an agency that tasks wait for: "Bộ Tài chính đang làm nghẽn việc của ai". */
export const BLOCKS_OTHERS =
  '(?:đang |còn |hay |đã |có |là bên |bên )*(?:làm|gây|khiến)(?: cho| ra)? (?:(?:việc|nhiệm vụ|ai|những việc|các việc)(?: nào| gì)? )?(?:vướng|kẹt|tắc|chậm|ách tắc|nghẽn|khó|cản trở)(?: mắc| khăn| trễ| lại)?(?: cho)?';

/** What a day is about: the deadline unless the words near it say otherwise. */
export const ASSIGNED_NEAR = '(?:giao|được giao|ban hành|ký|giao việc|giao nhiệm vụ|giao mới|mới giao|nhận|ra)';
export const COMPLETED_NEAR = '(?:hoàn thành|xong|kết thúc|hoàn tất|làm xong)';
export const DUE_NEAR =
  '(?:đến hạn|tới hạn|hạn|thời hạn|hết hạn|phải (?:xong|hoàn thành|nộp|trình|làm|trả)|cần (?:xong|hoàn thành|nộp|trình)|due|deadline)';
/** Between two spans of days that make one. */
export const AND_ALSO = '(?:và|hay|hoặc|với|rồi|lẫn|cả|hay là)';
export const UP_TO = '(?:cho )?(?:đến|tới)';
export const DEADLINE_SAID = '(?:hạn|gia hạn|thời hạn|từ)';
export const DUE_WORDS =
  'rơi (?:vào |trúng )?hạn|(?:có |phải |cần )?(?:đến|tới|hết|có)(?: thời)? hạn|hạn(?: chót| cuối| nộp| là| vào| trong| rơi vào)*|thời hạn|phải (?:xong|hoàn thành|nộp|trình|làm|trả)|cần (?:xong|hoàn thành|nộp|trình|làm)|due|đáo hạn';

export const HONORIFIC = '(?:đồng chí|đ/c|đ\\.c|đc|anh|chị|ông|bà|cô|chú|bác|thầy|cán bộ|chuyên viên|ms|mr|mrs)';
/** Short forms of address: only before the name of somebody known. */
export const HONORIFIC_SHORT = '(?:a|c|sếp|bạn)';
/** Words that, without their marks, look like somebody addressed by a given name: "co bao nhieu" is no "cô Bảo". */
export const NO_ADDRESS =
  '(?:cơ quan|có (?:bao|hoàn|hiệu|hay|hạn|hương|hiện|thể|thanh|minh|kế|sao|tin|nam|lợi|ích|quyền|chi|đức|tâm|an|bình|hà)|chỉ (?:thị|đạo|tiêu|huy|mai|hoa|bảo|tính|lan|cho|xem)|chi (?:tiết|phí|trả|tiêu|nhánh|cục|thu)|chủ (?:trì|tịch|động|đạo|tâm|quản|thể|đề|trương|yếu|nhật)|chú (?:ý|trọng|thích)|bà (?:con)|ba (?:bộ|tháng|ngày|tuần|năm|việc|nhiệm|tỉnh|đình|vì|hàng)|bắc (?:ninh|giang|kạn|nam|bộ|hà|sơn)|anh (?:hùng|ninh)|ông (?:nghệ)|thấy (?:gì|có|hay)|cán bộ|đồng (?:ý|thời)|sếp (?:hạng|theo)|bạn (?:hành|hàng)|bác (?:sĩ|bỏ)|a (?:lô|dua))';
/** Right behind it a single capitalised word is somebody's given name. */
export const GIVEN_NAME_AFTER = '(?:của|do|giao cho|giao|phân cho|người phụ trách(?: là)?|tên|hỏi|gặp)';
export const PERSON_BEFORE = '(?:của|do|giao|giao cho|người phụ trách(?: là)?|phụ trách(?: là)?|cho|tên|ai tên)';

export const PERSON_DOES =
  '(?:đang |hiện |hiện đang |có |còn )*(?:phụ trách|làm|xử lý|theo dõi|đảm nhận|được giao|được phân công|nhận|giữ|chịu trách nhiệm)(?! xong)';

/** Directives: the word people use → the beginning of the name in "Văn bản giao", folded. */
export const DIRECTIVE_TYPES: readonly { readonly said: string; readonly types: readonly string[] }[] = [
  { said: 'thông báo kết luận|thông báo|tb', types: ['thong bao', 'ket luan'] },
  { said: 'nghị quyết|nq', types: ['nghi quyet'] },
  { said: 'công điện|cđ', types: ['cong dien'] },
  { said: 'chỉ thị|ct', types: ['chi thi'] },
  { said: 'quyết định|qđ', types: ['quyet dinh'] },
  { said: 'nghị định|nđ', types: ['nghi dinh'] },
  { said: 'kế hoạch|kh', types: ['ke hoach'] },
  { said: 'công văn|cv', types: ['cong van'] },
  { said: 'kết luận(?: phiên họp)?|phiên họp|kl|cuộc họp', types: ['ket luan', 'thong bao', 'phien hop'] },
  { said: 'tờ trình', types: ['to trinh'] },
  { said: 'chương trình', types: ['chuong trinh'] },
  { said: 'văn bản|vb', types: [''] },
];

/** Behind the word for the type: "số 624/TB-VPCP ngày 16/11/2025". */
export const DIRECTIVE_NUMBER =
  '(?:số |thứ |số thứ |lần thứ )?(?<number>\\d{1,4}|(?<=thứ )(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai| ba| bốn)?))(?:\\s?[-/]\\s?(?<symbol>[\\p{L}][\\p{L}\\d]*(?:[-/][\\p{L}\\d]+)*))?(?:,? (?:ra |ký |ban hành )?ngày (?<day>\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}))?(?!\\s*(?:%|ngày|(?:nhiệm vụ|việc)(?! (?:nào|gì|của|do|thuộc|không|chưa|đã|đang|còn|quá|trễ|chậm)(?![\\p{L}]))))';
export const DIRECTIVE_SYMBOL =
  '(?:số )?(?<number>\\d{1,4})\\s?[-/]\\s?(?<symbol>(?:tb|nq|cđ|cd|ct|qđ|qd|nđ|nd|kh|kl|cv)(?:[-/][\\p{L}\\d]+)+)';
export const DIRECTIVE_DAY = '(?: ra| ký| ban hành)* ngày (?<day>\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?)';
/** "trong các công điện", "những nghị quyết": all of a type. */
export const directiveTypeAlone = (type: string): string =>
  `(?:theo|trong|từ|của|tại|thuộc|nêu tại|giao tại|giao trong)(?: các| những)? (?<type>${type})(?! (?:nào|gì|\\d|số|cho))|(?:các|những) (?<types>${type})(?! (?:nào|gì))`;

/** Before or behind "hoàn thành" it is no completion. */
export const NEGATED_WORDS = '(?:chưa|không|phải|cần)';

/** Something that takes place, and is no deadline: "tuần sau có cuộc họp", "mai báo cáo bộ trưởng", "họp giao ban chiều nay". */
export const EVENT =
  '(?:(?:anh|chị|em|tôi|mình|bộ|sếp|lãnh đạo|cơ quan|đơn vị|bên|có|phải|sẽ|đi|vào|dự|tham gia|tổ chức|chuẩn bị|chủ trì|phục vụ|để|cho|là|thì|nhé) )*(?:(?:cuộc|buổi|phiên) (?:họp|làm việc|giao ban|kiểm tra)|họp giao ban|họp(?! (?:đồng|nhất|pháp))|giao ban|hội nghị|hội thảo|làm việc với|đi công tác|đoàn (?:kiểm tra|công tác|giám sát)|báo cáo (?:với )?(?:lãnh đạo|sếp|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|chủ tịch|chánh văn phòng|bí thư|giám đốc|thủ trưởng|anh|chị))';
/** Somebody is away then, and asks what falls due meanwhile. */
export const SOMEBODY_AWAY =
  '(?:(?:anh|chị|em|tôi|mình|sếp|lãnh đạo|bác) )?(?:sẽ |phải |bận )*(?:đi công tác|đi vắng|vắng mặt|nghỉ phép|nghỉ|đi nước ngoài)';
export const FALLS_DUE =
  '(?:rơi vào hạn|rơi hạn|phải (?:xong|hoàn thành|nộp|trình|làm)|(?<!(?:sắp|gần|đã|chưa|không) )(?:đến|tới|hết) hạn)';
/** What may stand between the day and the event. */
export const EVENT_GAP = '(?:,? ?(?:thì|là|sáng|chiều|tối|lúc|vào|hồi|khoảng|này|tới|\\d{1,2} ?(?:h|giờ)(?: ?\\d{2})?) ?)*';
/** Where the words about an event are over, and the question begins. */
export const EVENT_OVER =
  'cho|liệt|danh|xem|việc|nhiệm|công|có|còn|tình|tổng|thống|nên|thì|để|cần|giúp|giùm|đưa|in|những|các|nào|quá|sắp|hạn|xong|nộp|trình|giao|hoàn|phải|trễ|chậm|gửi|lấy|tôi|em|bao|mấy|chuẩn|rà|nêu|kể|lọc|tỷ|tỉ';
/** An event that a directive is named after is none of the asker's days. */
export const EVENT_CITED = '(?:kết luận|thông báo|văn bản|theo|tại|nghị quyết|biên bản|nhiệm vụ|việc|số|kết quả)';
/** Something that another agency owes: "góp ý của Bộ Tài chính". */
export const OWED =
  '(?:ý kiến(?: (?:góp ý|thẩm định|thống nhất))?|góp ý|thẩm định|phản hồi|trả lời|hồi âm|văn bản (?:góp ý|trả lời|thẩm định)|số liệu|báo cáo|hồ sơ)';
export const OWED_FROM = 'của|từ|bên|phía|bởi';
/** It is asked whether that has come. */
export const HAS_COME =
  '(?:(?:đã|có|về|gửi|trả lời|phản hồi|đến|tới|nhận|được|cho)(?: [\\p{L}]+){0,3} (?:chưa|không)|thế nào(?: rồi)?|đến đâu(?: rồi)?|sao rồi|bao giờ có|đâu rồi|chưa (?:có|về|gửi|trả lời))';
