// The words that tell one kind of question from another, and those that say nothing. Patterns with marks, see vietnamese/spoken.ts.
import type { Facet, Grouping, ListOrder } from '../types.ts';

const TASK = '(?:nhiệm vụ|công việc|việc|đầu việc|đầu mục|task|tasks|hạng mục|cái|mục)';
/** The superlative; in other words the syllable is none. */
const FIRST = '(?<!(?:thống|thứ|hợp|duy|đồng|bậc|thuần)\\s+)nhất(?! (?:trí|quán|thể|định|thiết|thời)(?![\\p{L}]))';
/** "kể giúp mấy cái …": some, not how many */
const TOLD =
  '(?<!(?<!\\p{L})(?:liệt kê|danh sách|xem|tìm|kiếm|kể|đưa|lọc|list|show|nêu|in|gửi|lấy|trong|trừ|bỏ|tính|điểm)(?:\\s+(?:giùm|giúp|hộ|cho|anh|em|chị|tôi|mình|ra|lại|thử|coi|luôn|với|tên|xem)){0,4}\\s+)';

export const COUNT = `bao nhiêu(?! (?:phần trăm|%|ngày|hôm|lâu|tuần|tháng))|${TOLD}mấy(?= (?:${TASK}|đầu|nhiệm|cái|vụ|văn bản|việc)(?![\\p{L}])(?! (?:nào|gì|này|đó|ấy|kia|trên|nọ|vừa)(?![\\p{L}])))|có mấy|còn mấy(?! (?:ngày|hôm|bữa|tuần|tháng)(?![\\p{L}]))|(?:được|xong|trễ|chậm|quá hạn|hoàn thành|còn) (?:được )?mấy(?=\\s*[?.!]*$)|(?:tổng )?số lượng|tổng số|đếm(?: giúp| xem| số)?|how many|number of|count|(?:^|cho (?:em |tôi |mình )?(?:biết|hỏi|xem) |tổng )số(?= (?:nhiệm vụ|công việc|việc|đầu việc|task)(?! số)(?![\\p{L}]))|${TOLD}mấy nhiệm vụ`;
export const HOW_MANY = 'bao nhiêu|mấy';
export const DOCUMENT = 'văn bản|thông báo|nghị quyết|công điện|chỉ thị|kết luận|quyết định';
/** Of whom nothing is left: "bộ nào hoàn thành hết rồi". */
export const ALL_DONE =
  '(?:bộ,? ngành|bộ|cơ quan|đơn vị|địa phương|tỉnh|thành phố|ai|người|cán bộ|đồng chí)(?: nào)?(?: đã| được)* (?:hoàn thành|xong|làm xong|hoàn tất|giải quyết xong)(?: được)? (?:hết|tất cả|toàn bộ|cả|sạch|100%|đủ)';
/** None at all is asked for, not the fewest. */
export const NONE_OF =
  '(?:bộ,? ngành|bộ|cơ quan|đơn vị|địa phương|tỉnh|thành phố|ai|người|cán bộ|đồng chí)(?: nào)?(?: hiện| đang| vẫn)* (?:không|chưa|chẳng)(?: hề)? (?:có|bị|còn|để|nợ)';
/** Of whom none is done: "cơ quan nào chưa hoàn thành được việc nào". */
export const NONE_DONE =
  '(?:bộ,? ngành|bộ|cơ quan|đơn vị|địa phương|tỉnh|thành phố|ai|người|cán bộ|đồng chí)(?: nào)?(?: [\\p{L}]+){0,4}? (?:chưa|không|chẳng)(?: hề)? (?:(?:hoàn thành|làm xong|xong|hoàn tất|xử lý xong)(?: được| nổi)|làm được)(?: một| bất kỳ)* (?:nhiệm vụ|việc|công việc|cái)(?: nào| gì)|(?:bộ,? ngành|bộ|cơ quan|đơn vị|địa phương|tỉnh|thành phố|ai|người|cán bộ|đồng chí)(?: nào)?(?: [\\p{L}]+){0,4}? (?:chưa|không|chẳng)(?: hề)? (?:hoàn thành|làm xong|xong|hoàn tất|xử lý xong)(?: một| bất kỳ)* (?:nhiệm vụ|việc|công việc|cái)(?: nào| gì)(?: cả| hết)';
/** Agencies, people or documents counted, not tasks. */
export const HOW_MANY_WHO =
  '(?:bao nhiêu|mấy) (?<who>bộ,? ngành|bộ|địa phương|tỉnh thành|tỉnh|thành phố|cơ quan|đơn vị|người|cán bộ|đồng chí|chuyên viên|văn bản|thông báo|nghị quyết)(?! (?:nào|gì|này|đó|ấy|kia|trên)(?![\\p{L}]))';
export const RATE =
  '(?:tỷ|tỉ) lệ(?: phần trăm)?|(?:bao nhiêu|mấy) (?:phần trăm|%|pt)|phần trăm(?= (?:(?:nhiệm vụ|việc|số việc|công việc) )?(?:đã |bị )?(?:hoàn thành|quá hạn|trễ|đúng|chậm))|rate|percentage|tỷ trọng|tỉ trọng';
/** In order; what follows or stands before the rate word. */
export const RATE_NAMES = [
  {
    said: '(?:hoàn thành |xong |làm xong )?(?:trễ|quá|chậm|muộn) hạn (?:trong|trên) (?:số )?(?:đã )?hoàn thành|hoàn thành (?:bị )?(?:trễ|quá|chậm|muộn)(?: hạn)?|late completion',
    rate: 'late-of-completed',
  },
  { said: '(?:hoàn thành )?đúng hạn (?:trên|trong) (?:tổng )?(?:số )?(?:nhiệm vụ )?(?:đã )?đến hạn', rate: 'on-time-of-due' },
  {
    said: '(?:hoàn thành |xong |làm xong |thực hiện )?(?:đúng|trong|kịp) (?:thời )?hạn|on.?time|đúng tiến độ',
    rate: 'on-time-of-completed',
  },
  { said: '(?:quá|trễ|chậm|muộn) (?:thời )?(?:hạn|tiến độ)|chậm trễ|chậm|trễ|overdue', rate: 'overdue' },
  { said: '(?:chưa|không) (?:hoàn thành|xong)|tồn đọng|còn lại', rate: 'open' },
  { said: 'hoàn thành|xong|completion|completed|đã làm', rate: 'completion' },
] as const;

export const COMPARE =
  'so (?:hai|ba|2|3|các|giữa)(?![\\p{L}])|so sánh|đối chiếu|compare|(?:nhiều|ít) (?:[^?,]{0,30} )?hơn|nào (?:[^?,]{0,40} )?hơn(?! (?:\\d|một |hai |ba |nửa|chục|mấy))|so với|(?:bên|đơn vị|cơ quan|bộ|ai|đằng) nào (?:có |còn |đang |bị |làm |được giao |hoàn thành )*(?:[^?]{0,30} )?(?:nhiều|ít|cao|thấp|tốt|kém|nhanh|chậm|trễ)(?: [^?]{0,40})? hơn|(?:nhiều|ít|cao|thấp|chậm|trễ|nhanh|tốt|kém|đúng hạn) hơn(?: hay|(?=\\s*[?.!]*$))|(?:nhiều|ít|cao|thấp) hơn|hơn kém|versus|vs|chênh|giữa (?=[^?]{2,60} (?:và|với) )';
export const MOST = `(?:xếp|sắp xếp|sắp|so)(?: hạng)?(?: các| những)* (?:bộ,? ngành|bộ|cơ quan|đơn vị|địa phương|tỉnh(?: thành)?|thành phố|người|cán bộ|chuyên viên|văn bản)(?: [\\p{L}]+){0,2}? theo|nhiều(?: [\\p{L}]+){0,5}? ${FIRST}|nhất là (?:bộ|cơ quan|đơn vị|ai) nào|(?:cao|lớn|tốt|đông|nhanh|đầy đủ) nhất|đứng đầu|dẫn đầu|hàng đầu|top|xếp (?:hạng|thứ)|xếp (?:theo )?thứ tự|xếp theo|bảng xếp hạng|most|highest|best|nhiều nhất|tốt nhất|${FIRST}`;
export const LEAST = `(?:bộ|cơ quan|đơn vị|địa phương|tỉnh|ai) nào (?:không|chưa) (?:có|bị|còn|để) (?:nhiệm vụ|việc|công việc)?|ít(?: [\\p{L}]+){0,5}? ${FIRST}|(?:thấp|kém|nhỏ|tệ|yếu) nhất|đứng cuối|từ (?:thấp|ít|kém|tệ|chậm) (?:nhất )?(?:đến|tới|lên|->|–|-) (?:cao|nhiều|tốt|nhanh)|tăng dần|ascending|đội sổ|bét(?: bảng)?|cuối bảng|chót bảng|least|lowest|fewest|worst`;
export const TOP_COUNT =
  '(?:top|tốp|\\bnhững|các)? ?(?<count>\\d{1,2}|một|hai|ba|bốn|năm|mười) (?:bộ|cơ quan|đơn vị|địa phương|tỉnh|thành phố|nhiệm vụ|công việc|việc|người|cán bộ|đồng chí|văn bản)|top ?(?<top>\\d{1,2})';
export const WHO_RANKED: readonly { readonly said: string; readonly by: Grouping; readonly kinds?: readonly string[] }[] = [
  { said: '(?<!cán )(?:bộ|bộ,? ngành|các bộ|những bộ|ministry|ministries)(?: nào| gì)?', by: 'lead', kinds: ['ministry'] },
  { said: '(?:địa phương|tỉnh|tỉnh thành|thành phố|ubnd|các tỉnh|các địa phương|province)(?: nào| gì)?', by: 'lead', kinds: ['province'] },
  { said: '(?:cơ quan|đơn vị|bên|ngành|nơi|chỗ|agency|agencies)(?: chủ trì)?(?: nào| gì)?', by: 'lead' },
  {
    said: '(?:ai|người(?: phụ trách)?(?: nào)?|cán bộ(?: nào)?|đồng chí(?: nào)?|chuyên viên(?: nào)?|nhân viên(?: nào)?|who)',
    by: 'assignee',
  },
  { said: '(?:văn bản|thông báo|nghị quyết|công điện|chỉ thị|kết luận)(?: nào| gì)', by: 'directive' },
  { said: 'tháng nào', by: 'due-month' },
];
/** The place of one agency among all: "bộ mình đứng thứ mấy". */
export const STANDING =
  'so với (?:các |những |mọi )?(?:bộ,? ngành|bộ|cơ quan|đơn vị|tỉnh,? thành|tỉnh|địa phương|thành phố|sở)(?:,? ngành)? (?:khác|bạn|còn lại)|(?:đứng|xếp|xếp hạng|hạng|ở vị trí|vị trí|thứ hạng)(?: (?:ở|vị trí|thứ|hạng|là|đang|hiện|trong|về|thì))* (?:mấy|bao nhiêu|nào|thế nào|ra sao)|(?:thứ hạng|xếp hạng|vị trí) (?:của )?(?:bộ|cơ quan|đơn vị|tỉnh|thành phố|ubnd)|what rank|rank of';
/** A task ranked: by what, and from which end. `late` = only overdue ones. */
export const TASK_RANKS = [
  {
    said: '(?:quá|trễ|chậm|muộn) (?:thời )?hạn (?:lâu|nhiều|dài|nhiều ngày|nặng) nhất|(?:trễ|chậm|muộn|quá hạn) nhất|(?<!(?:giao|ban hành|nhận)(?: việc| nhiệm vụ| từ)?\\s+)(?:lâu|nhiều ngày|dài) nhất|most overdue|longest overdue|trễ lâu nhất',
    order: 'late-longest',
    late: true,
  },
  {
    said: '(?:mới|gần đây) (?:được )?(?:giao|ban hành)? ?nhất|giao (?:mới|gần đây|gần|sau) (?:nhất|cùng)|newest|mới nhất|latest',
    order: 'newest',
    late: false,
  },
  { said: '(?:giao|được giao) (?:sớm|lâu|từ lâu|cũ|đầu tiên|xa)(?: nhất)?|cũ nhất|oldest', order: 'oldest', late: false },
  {
    said: '(?:sắp|gần) (?:đến|tới|hết)? ?(?:hạn )?nhất|(?:thời )?hạn (?:sớm|gần|gấp) nhất|(?:gấp|khẩn|sớm|gần) (?:hạn )?nhất|đến hạn (?:sớm|gần|đầu tiên|trước)(?: nhất| tiên)?|earliest deadline|next deadline|hạn gần nhất|(?:hạn|đến hạn|tới hạn|hết hạn) trước(?=\\s*[?.!]*$)|tới hạn sớm nhất',
    order: 'due',
    late: false,
  },
  {
    said: '(?:thời )?hạn (?:xa|muộn|dài|lâu|cuối cùng) nhất|đến hạn (?:muộn|sau) (?:nhất|cùng)|latest deadline',
    order: 'due-last',
    late: false,
  },
  {
    said: '(?:cái|việc|nhiệm vụ) (?:thấp|bét|ì ạch) nhất|(?:tiến độ|%) (?:thấp|kém|chậm|ít|yếu|bét) nhất|(?:thấp|chậm|ì ạch) (?:về )?tiến độ nhất|lowest progress|làm được ít nhất',
    order: 'least-progress',
    late: false,
  },
  {
    said: '(?:cái|việc|nhiệm vụ) cao nhất|(?:tiến độ|%) (?:cao|tốt|nhanh|nhiều|khá) nhất|highest progress|gần (?:xong|hoàn thành|hoàn tất) nhất|sắp (?:xong|hoàn thành) nhất',
    order: 'progress',
    late: false,
  },
] as const;

export const SUMMARY =
  'tình hình|tổng hợp|tóm tắt|tóm lược|thống kê|tổng quan|bức tranh|toàn cảnh|(?<!(?:chưa|không|đã|có|phải|được|ai|chẳng)\\s+)báo cáo (?:nhanh|tổng|tình|chung|tuần|tháng|quý|về|cho|kết quả|tiến độ|số liệu|đi|giúp|giùm)|cho (?:tôi |em |anh |mình |xin )?(?:một |cái |bản )?báo cáo|báo cáo$|(?:kết quả|tiến độ|tình trạng) (?:thực hiện|triển khai|công việc|chung)(?: nhiệm vụ)?|số liệu|overview|summary|report|làm (?:ăn )?(?:thế nào|ra sao|đến đâu|tới đâu)|dashboard';
/** Tasks gathered, one by one: no figures of them all. */
export const GATHERED =
  '(?:tổng hợp|rà soát|liệt kê|danh sách|lập danh sách|kể|nêu|thống kê danh sách)(?: giúp| cho| hộ| lại| tôi| em| anh| mình| ra| toàn bộ)* (?:các |những |tất cả |danh sách )*(?:nhiệm vụ|việc|công việc|đầu việc)';
export const HOW_IS_IT =
  '(?:thế nào|ra sao|như thế nào|sao|đến đâu|tới đâu|làm đến đâu|thực hiện đến đâu|đi đến đâu)(?: rồi| vậy| nhỉ| ạ| thế)*';
export const GROUPED: readonly { readonly said: string; readonly by: Grouping; readonly kinds?: readonly string[] }[] = [
  { said: '(?:by|per|each|for each|every) (?:ministry|ministries)', by: 'lead', kinds: ['ministry'] },
  { said: '(?:by|per|each|for each|every) (?:province|provinces|city|locality)', by: 'lead', kinds: ['province'] },
  { said: '(?:by|per|each|for each|every) (?:agency|agencies|unit|department)', by: 'lead' },
  { said: '(?:by|per|each|for each|every) (?:document|directive)s?', by: 'directive' },
  { said: '(?:by|per|each|for each|every) status', by: 'status' },
  { said: '(?:by|per|each|for each|every) month', by: 'due-month' },
  { said: '(?:by|per|each|for each|every) (?:person|assignee|owner|officer)', by: 'assignee' },
  { said: '(?:theo|chia theo|phân theo|từng|mỗi|của từng|của mỗi)(?: từng| mỗi)? (?:bộ,? ngành|bộ)', by: 'lead', kinds: ['ministry'] },
  {
    said: '(?:theo|chia theo|phân theo|từng|mỗi|của từng|của mỗi)(?: từng| mỗi)? (?:địa phương|tỉnh(?: thành)?|thành phố)',
    by: 'lead',
    kinds: ['province'],
  },
  {
    said: '(?:theo|chia theo|phân theo|từng|mỗi|của từng|của mỗi)(?: từng| mỗi)? (?:cơ quan(?: chủ trì)?|đơn vị(?: chủ trì)?|bên|nơi|chỗ)',
    by: 'lead',
  },
  {
    said: '(?:theo|chia theo|phân theo|từng|mỗi|của từng|của mỗi)(?: từng| mỗi)? (?:văn bản(?: giao)?)(?! (?:nào|gì))',
    by: 'directive',
  },
  { said: '(?:theo|chia theo|phân theo|từng|mỗi|của từng|của mỗi)(?: từng| mỗi)? (?:trạng thái|tình trạng)', by: 'status' },
  { said: '(?:theo|chia theo|phân theo|từng|mỗi|của từng|của mỗi)(?: từng| mỗi)? (?:tháng)', by: 'due-month' },
  {
    said: '(?:theo|chia theo|phân theo|từng|mỗi|của từng|của mỗi)(?: từng| mỗi)? (?:người(?: phụ trách)?|cán bộ|chuyên viên|đồng chí)',
    by: 'assignee',
  },
];

export const HISTORY =
  'lịch sử|nhật ký|quá trình (?:cập nhật|xử lý|thực hiện|thay đổi)|ai (?:đã |vừa |là người )*(?:cập nhật|sửa|thay đổi|báo cáo|chỉnh)|(?:đã )?(?:thay đổi|cập nhật) (?:những )?(?:gì|khi nào|lúc nào|lần cuối|gần nhất|bao giờ)|(?:cập nhật|báo cáo) (?:lần )?(?:cuối|gần nhất|mới nhất)|lần (?:cuối|gần nhất|mới nhất|gần đây)(?: cùng)? (?:được )?(?:cập nhật|báo cáo|sửa)|(?:lùi|gia hạn|dời|hoãn|cập nhật|báo cáo)(?: hạn)? (?:mấy|bao nhiêu) lần|history|diễn biến|log(?: cập nhật)?';
/** of one task: what happened to it */
export const NEWS =
  '(?:có )?(?:gì|chi tiết|thông tin|tin|cái gì|động thái|diễn biến|tiến triển) (?:gì )?mới|(?:có )?(?:gì|những gì) (?:thay đổi|biến động)|(?:có )?(?:cập nhật|thay đổi|biến động|tiến triển)(?: gì)?(?: mới)? (?:gì|chưa|không|mới)|what.?s new|any updates?';
export const EVIDENCE =
  '(?:tài liệu |tệp |file |hồ sơ )?(?:minh chứng|đính kèm|chứng minh)|(?:những |các )?(?:tệp|file) (?:nào|gì)|(?:có )?(?:tài liệu|file|tệp) (?:gì|nào|không)|evidence|attachments?';

/** What of one task is asked. In order; all that are found count. */
export const FACET_WORDS: readonly { readonly said: string; readonly facet: Facet }[] = [
  {
    said: 'còn (?:bao nhiêu|mấy) (?:ngày|hôm)(?: nữa)?|còn bao lâu(?: nữa)?|(?:quá|trễ|chậm|muộn)(?: hạn)?(?: được| đã| mất)? (?:bao lâu|bao nhiêu ngày|mấy ngày|bao nhiêu hôm|mấy hôm)(?: rồi)?|(?:đã )?(?:quá|trễ|chậm|đến|hết|tới) hạn (?:chưa|hay chưa)|có (?:bị )?(?:quá|trễ|chậm) hạn (?:không|chưa)|bao nhiêu ngày nữa|how many days|có kịp(?: hạn)? không|còn hạn không',
    facet: 'daysLeft',
  },
  {
    said: '(?:cơ quan|đơn vị|bộ|ai|bên|tỉnh|địa phương|sở)(?: nào)?(?: là)? (?:phối hợp|cùng làm|hỗ trợ)|phối hợp (?:với|là|gồm|cùng)? ?(?:ai|những ai|cơ quan nào|đơn vị nào|bộ nào|bên nào|những đơn vị nào|những cơ quan nào|các cơ quan nào)|cơ quan phối hợp|đơn vị phối hợp|ai phối hợp',
    facet: 'cooperators',
  },
  {
    said: '(?:cơ quan|đơn vị|bộ|ai|bên|tỉnh|địa phương|sở)(?: nào)?(?: là| làm)? (?:chủ trì|đầu mối|chịu trách nhiệm chính)|chủ trì (?:là )?(?:ai|cơ quan nào|đơn vị nào|bộ nào|bên nào)|giao cho (?:cơ quan|đơn vị|bộ|bên|tỉnh) nào|(?:của|thuộc) (?:bộ|cơ quan|đơn vị|tỉnh|bên) nào|cơ quan chủ trì|đơn vị chủ trì|(?:bộ|cơ quan|đơn vị|bên) nào (?:làm|thực hiện|được giao|phụ trách|chịu trách nhiệm)|which (?:ministry|agency)|(?<!còn )(?:(?:của|là|thuộc|bên|ở) )?(?:bộ|cơ quan|đơn vị|tỉnh|tỉnh thành|địa phương|thành phố) nào(?: vậy| thế| đấy| đó| ạ| nhỉ| hả)*(?=\\s*[?.!]*$)(?<=^.{0,30})',
    facet: 'lead',
  },
  {
    said: 'ai (?:đang |là người |được giao |được phân công |là )*(?:phụ trách|làm|theo dõi|xử lý|thực hiện|chịu trách nhiệm|đảm nhận|lo|nhận|báo xong|báo hoàn thành|đứng tên|cầm|ôm|giữ)(?: chính)?|(?:người|cán bộ|đồng chí|chuyên viên)(?: nào)?(?: đang)? (?:phụ trách|được giao|làm|theo dõi|thực hiện|xử lý|chịu trách nhiệm)(?: là ai)?|giao (?:cho )?ai|phân (?:công )?cho ai|phụ trách là ai|là việc của ai|của ai|(?:hỏi|gặp|liên hệ|liên lạc)(?: với)? ai|đầu mối là ai|(?:cán bộ|người|chuyên viên) nào|who(?: is| s)?(?: responsible| in charge| handles)?|ai vậy|ai thế|người phụ trách|là ai',
    facet: 'person',
  },
  {
    said: '(?:nằm |có |trong |ở |thuộc |theo |do |từ |tại |căn cứ )*(?:văn bản|thông báo|nghị quyết|quyết định|chỉ thị|công điện|kết luận)(?: chỉ đạo| giao)? (?:nào|gì)|văn bản giao|(?:giao|nêu|quy định) (?:ở|tại|trong) (?:đâu|văn bản nào)|nguồn (?:nào|gì|từ đâu|ở đâu)|căn cứ (?:nào|gì|vào đâu)|which document|xuất xứ|số văn bản',
    facet: 'directive',
  },
  {
    said: '(?:ở |tại |thuộc |trong |theo )*(?:mục|khoản|điểm|điều|điều khoản|phần|phụ lục|ý|(?<!giai )đoạn|khoản mục|mục khoản)(?: mấy| nào| gì)|điều khoản|which clause',
    facet: 'clause',
  },
  {
    said: 'nguyên văn|trích (?:dẫn|nguyên văn|đoạn)|câu chữ|ghi (?:thế nào|như thế nào|gì trong)|nội dung gốc|nói gì|quote',
    facet: 'quote',
  },
  {
    said: '(?:đang |có |bị |gặp |còn |nêu |những |các )*(?:vướng mắc|vướng|khó khăn|trở ngại|trục trặc|rắc rối|cản trở|ách tắc|kẹt|tắc|nghẽn|bí|mắc)(?: mắc| mớ)?(?: ở)?(?: cái)? ?(?:gì|chỗ nào|đâu|ở đâu|không|nào|cái gì|ra sao|thế nào|những gì|(?:ở )?khâu nào)|khó(?: ở)? (?:chỗ nào|đâu|khâu nào)|do đâu(?: mà)?|vì sao|tại sao|lý do|lí do|nguyên nhân|vướng mắc(?: là gì)?|khó khăn(?:,? vướng mắc)?(?: là gì)?|sao (?:lại )?(?:chậm|trễ|quá hạn|chưa xong|lâu)|what.?s blocking|obstacle',
    facet: 'obstacle',
  },
  {
    said: '(?:giao|được giao|ban hành|nhận)(?: việc| nhiệm vụ)? (?:từ )?(?:khi nào|bao giờ|ngày nào|(?:hôm|bữa|ngày) nào|lúc nào|ngày bao nhiêu|hồi nào|từ bao giờ)|ngày giao|khi nào (?:được )?giao|bao giờ (?:được )?giao|từ (?:khi nào|bao giờ|ngày nào)',
    facet: 'assigned',
  },
  {
    said: '(?:đã )?(?:hoàn thành|xong|kết thúc|làm xong|hoàn tất)(?: vào)? (?:từ )?(?:khi nào|bao giờ|ngày nào|(?:hôm|bữa|ngày) nào|lúc nào|hồi nào|ngày mấy)|ngày hoàn thành',
    facet: 'completed',
  },
  {
    said: '(?<!(?:quá|trễ|chậm|muộn|đúng|trong|hết)\\s+)(?:thời )?hạn(?: chót| cuối| nộp| hoàn thành| xử lý| là| đến| tới| vào| của nó)* (?:khi nào|bao giờ|ngày nào|(?:hôm|bữa|ngày) nào|ngày bao nhiêu|ngày mấy|lúc nào|mấy|đâu|là gì|thế nào|hồi nào|là ngày)|(?:khi nào|bao giờ|ngày nào|(?:hôm|bữa|ngày) nào|lúc nào|mấy giờ|chừng nào)(?: là| thì)? (?:đến|tới|hết|có|là)? ?(?:thời )?hạn|(?:đến|tới) (?:hạn )?(?:khi nào|bao giờ|ngày nào|(?:hôm|bữa|ngày) nào|ngày mấy)|(?:phải |cần |thì )*(?:xong|nộp|hoàn thành|trình|làm|xử lý) (?:trước |vào |trong )?(?:khi nào|bao giờ|ngày nào|(?:hôm|bữa|ngày) nào|ngày mấy|lúc nào)|(?:khi nào|bao giờ|ngày nào|(?:hôm|bữa|ngày) nào)(?: họ| nó| (?:bên|chỗ|bộ|nơi|anh|chị|người) (?:đó|ấy|đấy|này|kia))? (?:phải|cần|thì phải|là phải|nộp|trình|trả)(?: [\\p{L}]+)?|(?:khi nào|bao giờ|chừng nào) (?:họ |nó |thì |mới |sẽ |phải )*(?:xong|hoàn thành)(?! (?:thì|rồi|nhớ))|(?<!(?:quá|không|chưa có|đúng|trong|hết|có)\\s+)thời hạn|có hạn (?:không|chưa)|when is it due|when is|due date|(?<!(?:đến|tới|quá|trễ|chậm|muộn|hết|còn|trong|đúng|sắp|gia|kịp|lùi|cận|sát|thời)\\s+)hạn(?= (?:của|nhiệm vụ|việc|cho|nv|là|đâu)(?![\\p{L}])|\\s*[?.!]*$)',
    facet: 'due',
  },
  {
    said: '(?:tiến độ|làm được|đạt được|được|xong được|thực hiện được|hoàn thành được|đạt)(?: đang| đã| là| hiện| tới| đến)* (?:bao nhiêu|mấy|thế nào|đến đâu|tới đâu|ra sao|như thế nào)(?: phần trăm| %| phần)?(?: rồi)?|(?:bao nhiêu|mấy) (?:phần trăm|%|phần)|mức (?:độ )?hoàn thành|(?<!(?:chậm|đúng|cập nhật|báo cáo)\\s+)tiến độ(?! (?:dưới|trên|từ|thấp|cao|hơn|bằng|\\d))|progress',
    facet: 'progress',
  },
  {
    said: 'kết quả(?: thực hiện| đạt được)?(?: là)? ?(?:gì|thế nào|ra sao|đâu|như nào)?|sản phẩm (?:là )?gì|làm được (?:những )?gì|đã làm (?:được )?(?:những )?gì',
    facet: 'result',
  },
  {
    said: '(?:đã |được )?(?:xong|hoàn thành|làm|thực hiện|triển khai|bắt đầu|xác nhận|xử lý|nộp|duyệt|kết thúc|báo cáo)(?: xong| hết| cả| hẳn| tất cả)*(?: hay)? (?:chưa|hay chưa)|(?:đang )?ở (?:trạng thái|giai đoạn|bước|khâu) (?:nào|gì)|trạng thái|tình trạng|(?:làm|thực hiện|triển khai|đi|đang|đã)? ?(?:đến|tới) (?:đâu|bước nào|giai đoạn nào)(?: rồi)?|(?:hiện |giờ |hiện nay |bây giờ )?(?:thế nào|ra sao|sao)(?: rồi| vậy| nhỉ)*|status|còn đang làm à',
    facet: 'status',
  },
  {
    said: '(?:là|nội dung|tên)(?: của)?(?: nhiệm vụ| việc)?(?: là)? (?:gì|nhiệm vụ gì|việc gì|nhiệm vụ nào|cái gì)|về (?:việc|vấn đề|cái) gì|nói về gì|giao (?:việc|làm|nhiệm vụ) gì|what is',
    facet: 'title',
  },
];
export const DETAIL =
  '(?:xem |cho xem |cho biết )?(?:thông tin )?(?:chi tiết|cụ thể|đầy đủ|kỹ hơn|rõ hơn|details?)(?: hơn| nhiệm vụ| về| của| cho| xem)*|(?:xem|mở)(?= (?:cái|nhiệm vụ|việc)(?: thứ| này| đó| đầu))';

export const LIST =
  '(?:nhiệm vụ|việc|công việc|đầu việc|cái|task|những)? ?(?:nào|gì)(?![\\p{L}])|những gì|liệt kê|danh sách|danh mục|kể (?:ra|tên)|cho (?:tôi |em |anh |chị |mình )?(?:xem|biết|hỏi|danh sách)|xem(?! tiếp| thêm)|tra(?: cứu)?|tìm(?: kiếm)?|lọc|list|show|which|what|các nhiệm vụ|những nhiệm vụ|những việc|các việc|đưa ra|in (?:ra|danh)|gửi|nêu|điểm (?:qua|tên)|rà (?:soát )?(?=(?:giúp|các|những|xem))';
export const ASKING =
  '(?:nào|gì|ai|mấy|bao nhiêu|bao lâu|bao giờ|khi nào|(?:ở|đến|tới|từ|là|chỗ|của) đâu|thế nào|như nào|ra sao|vì sao|tại sao|hả|nhỉ|chưa|không|phải không|đúng không|hay chưa|được không|chăng|à|who|what|which|when|how|where)(?: ạ| vậy| v| z| dz| zậy| dậy| thế| em| anh| chị| bạn| bot| nhỉ| hả| nè| rồi)*\\s*[?.!]*\\s*$|(?:nhiệm vụ|việc|cái|bộ|ngày|người|đơn vị|cơ quan|văn bản|tỉnh|địa phương|task) (?:nào|gì)(?![\\p{L}])|có (?:những |các )?(?:nhiệm vụ|việc|ai|gì)|bao nhiêu|bao giờ|(?:khi|lúc|hồi|hôm|bữa|chừng|dạo) nào|thế nào|những gì|(?:^|[^\\p{L}])ai(?![\\p{L}])|đâu rồi|sao rồi|mấy (?:việc|nhiệm vụ|cái|ngày)|(?:xong|hoàn thành|hoàn tất|trình|nộp|làm|duyệt|gửi|kịp)(?: hết| cả| hẳn)?(?: hay)? chưa(?=\\s*(?:[,.;]|(?:em|anh|chị|bạn|bot|bác|sếp|đồng chí|ạ|vậy|thế|nhỉ|hả)(?![\\p{L}])))|^(?:so sánh|đối chiếu|thống kê|tổng hợp|liệt kê|xếp hạng|đếm|lọc|danh sách|tình hình|tỷ lệ)|(?:đúng|trễ|quá|còn|trong) hạn hay ';
export const TASK_NOUN =
  '(?:các |những |mọi |tất cả (?:các |những )?|toàn bộ (?:các )?|số |một số |mấy |từng |đầu )*(?:nhiệm vụ|công việc|việc|đầu việc|đầu mục công việc|task|tasks|hạng mục)(?: nào| gì| đó| này| ấy| kia| được giao)*';

export const BETTER = '(?:đúng hạn|kịp hạn|tốt|kém|khá|hiệu quả|nhanh|nghiêm) hơn';
export const MORE_OF = '(?:nhiều|ít) (?:[^?,]{0,30} )?hơn';
export const SUPERLATIVE = `${FIRST}|hạn trước(?=\\s*[?.!]*$)|đầu tiên|most|longest|lowest|highest|earliest|latest|newest|oldest`;
export const LONGEST = '(?:lâu|dài|nhiều ngày) nhất|longest';
/** "bộ nào tốt nhất": by the rate of completion. */
export const QUALITY = 'tốt|kém|tệ|yếu|xuất sắc|best|worst';
export const OVERALL = 'tổng|chung';
export const PLURAL =
  '(?:các|những|mấy|tất cả|toàn bộ|bao nhiêu) (?:nhiệm vụ|việc|công việc|đầu việc)|(?:nhiệm vụ|việc|task) (?:nào|gì)(?!\\s*(?:là|vậy))|cái nào(?!\\s*(?:là|vậy))|(?:có|còn) cái gì|liên quan';
export const RECENT = '(?:mới (?:được )?giao|vừa (?:được )?giao|giao gần đây|giao mới|mới (?:được )?ban hành|recently assigned)';
/** One task out of an order, whatever is asked of it: "cái thấp nhất ai làm". */
export const FIRST_TASK = '^(?:(?:dạ|thế|vậy|còn|à) )*(?:cái|việc|vụ) (?:[\\p{L}]+ )nhất(?![\\p{L}])';
/** Not of the one task looked at. */
export const SEVERAL = '(?:các|những|mọi|toàn bộ|tổng hợp|thống kê|rà soát)';
/** More than one task is meant. */
export const MANY_TASKS =
  '(?:các|những|mấy|tất cả|toàn bộ|bao nhiêu|số|danh sách|liệt kê) (?:nhiệm vụ|việc|công việc|đầu việc|cái)|(?:nhiệm vụ|việc|công việc|task|cái) (?:nào|gì)|(?:có|còn) (?:gì|ai|đâu)';
export const WHY = 'vì sao|tại sao|do đâu|lý do|lí do|nguyên nhân|sao lại|sao mà';
/** Said twice, it picks tasks and is asked of them: "những việc đang vướng, vướng gì". */
export const OBSTACLE_WORD = 'vướng(?: mắc)?|khó khăn(?:,? vướng mắc)?|trở ngại|bị kẹt|kẹt|ách tắc';
export const WHAT_OBSTACLE = `(?:vướng|khó khăn|mắc|trở ngại|kẹt|tắc)(?: mắc)?(?: ở| là| về)*(?: cái)? (?:gì|đâu|nào|chỗ nào|ra sao|thế nào)|${WHY}`;
/** "nhiệm vụ đã hoàn thành của …": a set, no report. */
export const STARTS_WITH_TASKS =
  '^(?:dạ |cho |em |anh |xem |hỏi |biết |tôi |về |danh sách |liệt kê )*(?:các |những |mọi |tất cả |toàn bộ |số )*(?:nhiệm vụ|công việc|việc|đầu việc)(?![\\p{L}])';
export const ASKING_WORD = 'nào|bao giờ|mấy|bao nhiêu|đâu|ai|when|who|which';
/** Who is ranked, not which task. */
export const ASKS_WHO =
  '(?<!cán )(?:bộ|bộ,? ngành|cơ quan|đơn vị|địa phương|tỉnh|tỉnh thành|thành phố|ubnd|bên|ngành|nơi|người|cán bộ|đồng chí|chuyên viên|văn bản|thông báo|nghị quyết|tháng)(?: phụ trách| chủ trì)? (?:nào|gì)|cán bộ nào|ai|which (?:ministry|agency|province)|who';
export const ASKS_TASK = '(?:nhiệm vụ|việc|công việc|cái|task|đầu việc) (?:nào|gì)|which tasks?';

/** Reports and orders, which are not questions. */
/** "bao giờ xong thì báo": neither a question nor a report */
export const WISH =
  '(?:bao giờ|khi nào|lúc nào|chừng nào|nếu|hễ|khi)[^?]{0,60}(?:thì|nhớ|hãy|rồi) ?(?:báo|nhắn|gọi|nói|cho (?:tôi|anh|em|chị|mình) (?:biết|hay))(?![^.]*\\?)';
export const REPORTING =
  '^(?:dạ |em |anh |chị |ạ |sếp |thôi |à |báo cáo )*(?:xin |đề nghị |cho |hãy )*(?:gia hạn|lùi hạn|hủy|xóa|xoá|tạm dừng|trả lại|đổi|sửa|chuyển(?! đổi)|bàn giao|giao lại)(?= )|đã (?:xong|hoàn thành|làm|gửi|trình|nộp|ban hành)|xong rồi|hoàn thành rồi|mới (?:được|đạt)|đạt \\d|được \\d|lên \\d|^vướng |báo cáo (?:anh|chị|sếp|đồng chí|lãnh đạo)|cập nhật|(?<!(?:chờ|đợi|cần|được|chưa)\\s+)xác nhận';

export const SORTED =
  '(?:sắp xếp|xếp|sắp|sort|order)(?: lại)?(?: thứ tự)?(?: giúp| cho| hộ)?(?: tôi| em| anh)? (?:theo|by)|theo (?:thứ tự|chiều)|thứ tự theo';
export const ORDERS: readonly { readonly said: string; readonly order: ListOrder; readonly falling: ListOrder }[] = [
  { said: 'tiến độ|progress|phần trăm|%', order: 'least-progress', falling: 'progress' },
  { said: 'ngày giao|thời gian giao|mới giao|mới nhất', order: 'newest', falling: 'newest' },
  { said: 'cũ nhất|giao trước', order: 'oldest', falling: 'oldest' },
  { said: 'mã|code', order: 'code', falling: 'code' },
  { said: '(?:thời )?hạn|deadline|ngày|gấp|ưu tiên|khẩn|due', order: 'due', falling: 'due-last' },
];
export const DESCENDING =
  'giảm dần|giảm|từ cao (?:đến|xuống)(?: thấp)?|cao (?:nhất )?trước|xa (?:nhất )?trước|muộn (?:nhất )?trước|desc(?:ending)?';

// ── Dialogue ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const THAT_ONE =
  '(?:(?:nhiệm vụ|việc|cái|công việc|mục|task) (?:này|đó|ấy|kia|đấy|nọ|vừa rồi|hôm trước|hôm nọ|bữa trước|bữa nọ|lần trước|trên(?=\\s*[?.!,]|\\s*$|\\s+(?:đó|hạn|đã|thế|ai|do|có|đang|là|xong|vướng|của ai)(?![\\p{L}]))|vừa nêu|vừa nói|ban nãy|lúc nãy)|nó(?! (?:những|các|bao nhiêu|mấy|việc|nhiệm vụ|cái|gì|đọng)(?![\\p{L}]))|cái này|cái đó|cái kia|việc nó|this (?:one|task)|that (?:one|task)|it(?=\\s*[?.!]*$))';
export const THOSE =
  '(?:trong (?:số )?(?:đó|này|những (?:cái|việc|nhiệm vụ) (?:đó|này|trên)|các (?:nhiệm vụ|việc) (?:đó|này|trên)|danh sách (?:đó|này|trên)|số (?:này|ấy|trên))|trong số ấy|trong (?:mấy|những) (?:cái|việc|nhiệm vụ) (?:đó|này|ấy|trên)|(?:các|những|mấy|cả hai|cả ba|hai|ba|bốn|năm|[2-9]) (?:nhiệm vụ|việc|cái|công việc|đầu việc|vụ) (?:đó|này|ấy|trên|kia|nọ|vừa nêu|vừa rồi|vừa nói)|chúng(?= (?:có|đang|còn|đã|thuộc|do|quá|sắp|là|bị|cái|ai)(?![\\p{L}]))|số đó|số này|of (?:these|those|them)|among (?:these|those|them)|cái nào trong)';
/** Of the set just told: "bao nhiêu việc là của địa phương". */
export const PART_OF_THEM =
  '^(?:(?:dạ|thế|vậy|rồi|có|được) )*(?:bao nhiêu|mấy)(?: việc| cái| nhiệm vụ| đầu việc)? (?:của|do|thuộc|bên)(?![\\p{L}])|(?<![\\p{L}])(?:bao nhiêu|mấy)(?: việc| cái| nhiệm vụ)? (?:là|thì) (?:của|thuộc|do|việc|bên)|(?<![\\p{L}])(?:việc|cái) nào (?:là|thì) (?:của|thuộc|do|bên)';
/** Asks for the figure of what is named before it: "còn Đắk Lắk bao nhiêu". */
export const ITS_FIGURE =
  '(?:là |được |thì |có |tỷ lệ )*(?:bao nhiêu|mấy)(?: phần trăm| %)?(?: ạ| nhỉ| vậy| thế| hả| em| anh| chị| bạn| bot)*\\s*[?.!]*$';
export const ORDINAL =
  '(?:cái|nhiệm vụ|việc|mục|dòng|công việc|task|số|nv|item)?\\s*(?:thứ (?<word>nhất|hai|nhì|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?! (?:này|tới|tuần))|thứ (?<digit>\\d{1,2})(?! (?:này|tới|tuần))|số thứ tự (?<row>\\d{1,2})|(?<first>đầu tiên|đầu)|(?<last>cuối cùng|cuối|sau cùng)(?! (?:năm|tháng|tuần|quý)))|(?:cái|dòng|mục) (?:số )?(?<plain>\\d{1,2})|(?:the )?(?<english>first|second|third|fourth|fifth|last)(?: one| task)?';
/** The noun without which "đầu", "cuối", "thứ 6" are something else. */
export const ORDINAL_NOUN = '^(?:cái|nhiệm vụ|việc|mục|dòng|công việc|task|số|nv|item|the)';
/** "ở đâu" is no "đầu"; without marks only a noun tells. */
export const NO_FIRST = ['đâu', 'dâu', 'dau', 'đau'];
export const ORDINAL_NUMBERS: Readonly<Record<string, number>> = {
  nhat: 1,
  hai: 2,
  nhi: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
};
export const FIRST_FEW = '(?<count>\\d{1,2}|hai|ba|bốn|năm) (?:cái|nhiệm vụ|việc|mục) (?<end>đầu(?: tiên)?|cuối(?: cùng)?)';
/** Another one of the same: "còn Bộ Công an thì sao?" */
export const SAME_FOR =
  '^(?:dạ |vâng |à |ừ |ok |thế |vậy |rồi |thì )*(?:còn|thế còn|vậy còn|thế|vậy|và|rồi|what about|how about|and)(?! (?:nhiệm vụ|việc|bao nhiêu|mấy|những|các|cái|gì)(?![\\p{L}]))|^(?:(?:dạ|à|ờ|ừ|ý|không|không phải|thôi|mà|ấy|chết|xin lỗi|sorry)[ ,]+)*(?:nhầm|lộn|nói nhầm|hỏi nhầm|ý (?:tôi|em|anh|mình|chị) (?:là|nói|hỏi)|ý là|khoan)(?=[ ,])|(?:thì|thì là) sao(?: rồi)?(?: ạ| nhỉ| hả| vậy)*\\s*[?.!]*\\s*$';
/** Another task than the one looked at: "còn việc cao tốc". */
export const ANOTHER_TASK =
  '^(?:dạ |vâng |à |ừ |ok |thế |vậy |rồi |thì )*(?:còn|thế còn|vậy còn|thế|vậy|và)(?: cái| việc| nhiệm vụ| vụ| dự án| đề án| mảng| phần| chuyện)+(?! (?:nào|gì|mấy|bao nhiêu|của|do|này|đó|ấy|kia|đấy)(?![\\p{L}]))';
export const ONLY =
  '(?:^|[^\\p{L}])(?:chỉ|chỉ lấy|chỉ xem|chỉ cần|riêng|lọc(?: ra| lấy| theo| tiếp)?|thu hẹp|just|only)(?![\\p{L}])|(?:thôi|thôi nhé|thôi ạ|only)\\s*[.!]*\\s*$';
/** At the head of a message, however long. */
export const ONLY_FIRST =
  '^(?:dạ |à |ok |thôi |giờ |hãy |thế )*(?:chỉ (?:lấy|xem|cần|giữ|tính|hiện|những|các|cái|của)|lọc|thu hẹp|riêng)(?![\\p{L}])';
export const ALL_OF_IT =
  '^(?:dạ |thôi |à |ok |thế |vậy |giờ |rồi |cho )*(?:cho )?(?:(?:tôi|em|mình|anh) )?(?:xem|lấy|bỏ lọc)? ?(?:lại )?(?:tất cả|hết|toàn bộ|cả|đầy đủ)(?: các| những)?(?: nhiệm vụ| việc| đi| nhé| ạ| ra| luôn| danh sách)*\\s*[.!?]*$|bỏ (?:hết |cái |các |mấy )*(?:bộ lọc|lọc|điều kiện|tiêu chí)';
/** The other end first. */
export const REVERSED = '(?:ngược|đảo)(?: ngược)? ?(?:lại|chiều)?|từ dưới lên|chiều ngược';
/** Each of what was shown by itself. */
export const EACH_OF_THEM = '(?:từng|mỗi) (?:việc|cái|nhiệm vụ|công việc|vụ|mục)';
/** One or some of what was shown. */
export const ONE_OF_THEM =
  'là (?:những |các |mấy )?(?:việc|cái|nhiệm vụ|vụ) (?:nào|gì)|(?<!(?:những|các) )cái (?:nào|gì)|(?:bao nhiêu|mấy) cái|trong đó|cái';
/** "Cái nào trễ?", "cái của Nghệ An": one or some of what was shown. */
export const ONE_OF = '(?:cái|mấy cái|thằng|vụ) (?:nào|gì|của|bên|do)';
/** At the head of a message, however long. */
export const ONE_OF_FIRST = '^(?:(?:dạ|thế|vậy|còn|rồi|à) )*(?:cái|mấy cái|những cái) (?:nào|gì)(?![\\p{L}])';
/** "Việc của Bộ Công an nằm ở mục nào": the one of it, where some were shown. */
export const THE_ONE_OF = '^(?:(?:dạ|thế|vậy|còn|rồi|à) )*(?:việc|nhiệm vụ|cái|vụ|mục) (?:của|bên|do|thuộc)(?![\\p{L}])';
/** What is left of what was shown before some of it. */
export const THE_REST =
  '(?:những |các |mấy )?(?:cái|việc|nhiệm vụ) (?:còn lại|khác)(?! (?:của|do))|^(?:thế |vậy |rồi |và )*còn lại(?= (?:là|thì|gồm|có)(?![\\p{L}])|\\s*[?.!]*$)';
/** It is asked whether something is so. */
export const WHETHER_SO =
  '^(?!.*(?<!\\p{L})(?:nào|gì|ai|mấy|bao nhiêu|trong|còn)(?!\\p{L})).*(?:không|chưa|hay không|hay chưa)(?: ạ| vậy| thế| em| anh| chị| bạn| bot| nhỉ| hả)*\\s*[?.!]*$';
/** What is known is asked once more: "chưa phân công ai à", "xong rồi hả". */
export const IS_IT_SO = '(?:à|hả|ư|hở|phải không|đúng không|thật không|đúng chứ|thật à)(?: ạ| em| anh| chị| bạn| bot)*\\s*[?.!]*$';
/** Whom a document gave tasks: "công điện 201 giao những ai". */
export const GIVEN_TO = 'giao (?:việc |nhiệm vụ )?(?:cho )?(?:những )?(?:ai|(?:bộ|cơ quan|đơn vị|nơi|bên|tỉnh|địa phương)(?: nào| gì))';
/** Asks for people by what they have: "cán bộ nào của bộ đang để việc quá hạn". */
export const WHO_HAS =
  '(?:(?:cán bộ|người|chuyên viên|đồng chí|nhân viên|anh chị) nào|những ai|ai)(?: (?:của|trong|thuộc|ở) (?:bộ|đơn vị|cơ quan|phòng|vụ|cục|sở|tỉnh)(?: mình| ta)?)?(?: (?:đang|hiện|còn|bị|vẫn))* (?:để|có|nợ|còn|bị|ôm|chậm|trễ|quá hạn|chưa (?:xong|hoàn thành|cập nhật|báo cáo))';
/** "Kể tên mấy việc của Bộ Xây dựng ra": those that a figure was told of. */
export const TELL_THEM =
  '^(?:dạ |thế |vậy |à |ừ |cụ thể |cho |hãy )*(?:(?:kể|nêu|điểm|đọc|liệt kê|chỉ|cho xem|xem|đưa|cụ thể)(?: tên| cụ thể)?(?: ra)? (?:mấy|những) (?:việc|nhiệm vụ|cái|vụ)|cụ thể (?:của|là|bên|ở))|^(?:(?:dạ|thế|vậy|à|ừ|còn|thì) )*(?:mấy |những |các )?(?:việc |cái |nhiệm vụ )?(?:của|bên|do) [^?]{2,40} (?:là|gồm)(?: những| các| mấy)* (?:việc|cái|nhiệm vụ|vụ)(?: nào| gì)';
/** What was told is put beside another agency. */
export const AGAINST = '(?:so (?:sánh )?với|đối chiếu với|bên cạnh|kém hay hơn|hơn hay kém)';
export const MORE_THAN =
  '(?:ai|bên nào|bộ nào|đằng nào|nơi nào|đơn vị nào|cơ quan nào|tỉnh nào|địa phương nào|bên ấy)(?: [\\p{L}]+){0,5} hơn';
/** With it a message stands by itself. */
export const FULL_NOUN = '(?:nhiệm vụ|công việc|đầu việc|tasks?)';
export const ADDED = '^(?:dạ |à |rồi |thế |cho )*(?:thêm|cộng thêm|bổ sung|gộp thêm|cả)(?![\\p{L}])';
export const REMOVED =
  '^(?:dạ |à |rồi |thế |thôi )*(?:không lấy|không tính|không kể|trừ|bỏ|bớt|loại(?: bỏ| trừ)?|ngoài)(?![\\p{L}])(?! (?:lọc|hết))';
/** All of what was found, not a page of it. */
export const IN_FULL =
  '^(?:dạ |thôi |à |ok |thế |vậy |giờ |rồi |cho )*(?:in|liệt kê|hiện|kể|đưa|xuất|show|list)(?: (?:tôi|em|mình|anh|ra|luôn|cho))*(?: hết| đầy đủ| tất| tất cả| toàn bộ| all)(?: ra| đi| nhé| ạ| luôn| cho| tôi| em| anh| xem)*\\s*[.!?]*$';
export const WHICH_ONES =
  '^(?:dạ |thế |vậy |à |ừ |cụ thể |cho (?:tôi |em |anh |chị |mình )?(?:xem |biết )?|xem |mở |in |đưa |gửi )*(?:(?:cụ thể )?(?:là |gồm |đó là )?(?:những )?(?:nhiệm vụ|việc|cái)(?: nào| gì)(?: vậy| thế| ạ| đó)*|liệt kê (?:ra|đi|giúp|cho)?(?! (?:hết|tất|toàn|đầy)).{0,20}|(?:kể|nêu|điểm|đọc)(?: tên)? ?(?:ra|đi|cho|nghe|xem)?.{0,12}|danh sách.{0,12}|cụ thể.{0,12}|là những cái nào|gồm những gì|là gì|show (?:me|them)|list them)\\s*[?.!]*$';
export const HOW_MANY_OF_IT =
  '^(?:dạ |thế |vậy |à |tổng cộng |tất cả )*(?:có |là |tổng cộng |được )*(?:bao nhiêu|mấy)(?: nhiệm vụ| việc| cái| tất cả| vậy| thế| ạ| cả thảy)*\\s*[?.!]*$';

// ── Not about tasks ─────────────────────────────────────────────────────────────────────────────────────────────────

const POLITE = '(?:(?:dạ|em|anh|chị|ạ|à|ừ|vâng|ok|oke|kính|bot|bạn|ơi|mình|tôi)[ ,]+)*';
const TAIL =
  '(?:[ ,.!]+(?:ạ|nhé|nha|em|anh|chị|bạn|bot|đồng chí|các bạn|mọi người|ơi|nhiều|nhiều nhé|lắm|rất nhiều|ad|sếp|cả nhà|trợ lý|đôn đốc|bác|thầy|cô|rồi|there|buổi sáng|buổi chiều|buổi tối|ngày mới|vui vẻ))*[ .!?:)]*';
export const GREETING = `^${POLITE}(?:xin chào|chào|chào buổi (?:sáng|chiều|tối|trưa)|hello|hi|hey|alo|a lô|hế lô|helo|hé lô|good (?:morning|afternoon|evening)|chúc (?:một )?(?:ngày|buổi|tuần)[^?]{0,30}|em chào|có (?:đó|ở đó|đấy) không|bot ơi|ơi)${TAIL}$`;
/** Before thanks: that it was understood. */
const UNDERSTOOD =
  '(?:(?:(?:em|tôi|mình|anh|chị|cháu) )?(?:đã )?(?:hiểu|biết|rõ|nắm|nắm được|nhận được|thấy|đủ|thế là đủ|vậy là được|thế là được|được|tốt|ổn)(?: rồi| luôn| thế| quá| ạ| nhé)*[ ,.!]+)?';
export const THANKS = `^${POLITE}${UNDERSTOOD}(?:rất )?(?:cảm ơn|cám ơn|cảm tạ|thanks?|thank you|tks|thks|đa tạ|tốt rồi,? cảm ơn|được rồi,? cảm ơn|ok,? cảm ơn)${TAIL}(?:[ ,]*(?:đã|vì|về|tốt|hỗ trợ|giúp|đỡ|bạn|em|nhiệt tình|anh|chị)[^?]{0,40})?$`;
export const FAREWELL = `^${POLITE}(?:tạm biệt|bye|bye bye|goodbye|hẹn gặp lại|chào tạm biệt|thôi nhé|hẹn mai|see you|nghỉ đây|về đây)${TAIL}$`;
export const PRAISE = `^${POLITE}(?:giỏi|tốt|tuyệt|tuyệt vời|hay|hay quá|giỏi quá|tốt lắm|tốt quá|làm tốt lắm|xuất sắc|good(?: job)?|great|nice|vất vả|vất vả quá|đã rõ|rõ rồi|hiểu rồi|đã hiểu|nắm được rồi|biết rồi|em hiểu rồi|haha|hihi|ok|oke|okie|ừ|uh|vâng|dạ|ukm|ừm|được|vâng ạ)${TAIL}$`;
export const WHO_ARE_YOU = `(?:bạn|em|bot|mày|bác|cậu|trợ lý) (?:là ai|tên (?:là )?gì|tên chi|là gì|là người hay máy|là bot à|do ai (?:làm|tạo)(?: ra)?|mấy tuổi|bao nhiêu tuổi)|who are you|what are you|what is your name`;
export const HELP =
  '(?:dùng|sinh ra) để làm gì|^(?:giúp|cứu) (?:em|tôi|mình|anh|chị)(?: với| phát| đi)*[ .!?]*$|^/?(?:help|trợ giúp|hướng dẫn|giúp|giúp đỡ|menu|\\?|/start|hd)[ .!?]*$|(?:giúp|hỗ trợ|trả lời|phục vụ|biết làm)(?: được| cho| tôi| em| anh| chị| mình| bác| cô| chú| ông| bà| cháu| người dùng)* (?:những |các )?(?:gì|việc gì|cái gì)|(?:^|(?:bạn|em|bot|mày|trợ lý|cậu|anh|chị) )(?:có thể |biết |có )*làm(?: được)? (?:những |các )?gì|(?<!(?:tôi|mình|bộ|đơn vị|cơ quan|phòng|vụ|sở|ta|họ|tuần|tháng|quý|năm|nay|qua|trước)\\s+)(?<!(?:đã|đang)\\s+)làm được (?:những )?(?:gì|việc gì)(?! (?:rồi|cho))|(?:hướng dẫn|chỉ)(?: cho)?(?: tôi| em| mình| anh)?(?: cách)? (?:sử dụng|dùng|cách|báo cáo|cập nhật|hỏi|tra|gửi|nhập|thao tác|sử|tôi|em|mình)|cách (?:sử dụng|dùng|hỏi|tra cứu|cập nhật|báo cáo|gửi|xin|gia hạn|đính kèm|nộp|thao tác|nhập|báo)|(?:dùng|sử dụng|hỏi|bấm|thao tác|nhập|cập nhật|báo cáo|báo|gia hạn|xin gia hạn|gửi minh chứng|gửi tài liệu|đính kèm|nộp minh chứng|nộp|gửi|tra cứu|xác nhận|hủy)(?: bot| em| nó| cái này| tiến độ| hoàn thành| vướng mắc| minh chứng| kết quả| nhiệm vụ| hạn| khó khăn| tài liệu| file| tệp)*(?: thì)? (?:thế nào|như thế nào|ra sao|kiểu gì|làm sao|bằng cách nào|sao)(?: vậy| ạ| nhỉ| đây| hả)*[?.! ]*$|(?:làm thế nào|làm sao|làm cách nào|bằng cách nào|phải làm gì)(?: để| mà|,)? (?:[\\p{L} ]{0,20})?(?:báo cáo|cập nhật|xin|gia hạn|gửi|nộp|hỏi|tra cứu|xem|dùng|sử dụng|báo|xác nhận|đính kèm|hủy|sửa)|(?:có|những|các) (?:chức năng|tính năng|lệnh|câu lệnh|cú pháp)(?: nào| gì)?|(?:muốn|cần|định) (?:báo cáo|cập nhật|xin lùi hạn|xin thêm thời gian|lùi hạn|hủy|sửa|xin gia hạn|gia hạn|gửi|nộp|báo|xác nhận|đính kèm|hỏi|tra cứu)(?: [\\p{L}]+){0,4}? (?:thì |,)?(?: ?)(?:làm thế nào|làm sao|phải làm sao|làm như thế nào|phải làm gì|thế nào|như thế nào)(?: vậy| ạ| nhỉ)*[?.! ]*$|(?:muốn|cần|định) (?:báo cáo|báo|cập nhật|xin|gia hạn|lùi hạn|gửi|nộp|hỏi|tra cứu|đính kèm)(?: [\\p{L}]+){0,4}? (?:thì |,)?(?: ?)(?:nhắn|gõ|nói|viết|gửi|soạn|bấm|ghi)(?: cho bot| với bot| tin)? (?:thế nào|như thế nào|sao|kiểu gì|ra sao|làm sao|gì)(?: vậy| ạ| nhỉ)*[?.! ]*$|(?:báo(?: cáo)?|cập nhật|xin|gia hạn|lùi hạn|gửi|nộp|hỏi|tra cứu|đính kèm|xác nhận)(?: [\\p{L}]+){0,4} thì (?:phải |cần )?(?:nhắn|gõ|nói|viết|soạn|bấm|ghi|làm)(?: cho bot| với bot| tin| vào)? (?:thế nào|như thế nào|sao|kiểu gì|ra sao|làm sao|gì|đâu)(?: [\\p{L}]+){0,2}[?.! ]*$|^(?:dạ |cho |xin |em |tôi |gửi )*(?:hdsd|hd sd|hướng dẫn sử dụng|hướng dẫn sd)(?: (?:bot|với|vs|ạ|em|đi|giúp|nhé|cái))*[?.! ]*$|(?:cú pháp|mẫu câu|ví dụ câu|mẫu tin)|what can you do|how (?:do|can|to) (?:i )?(?:use|report|update|ask)|(?:tôi|em|mình|anh|chị) (?:có thể|được|nên) (?:hỏi|làm|nói|nhắn)(?: với)?(?: bạn| em| bot)?(?: được)?(?: những)? gì|hỏi (?:bạn|em|bot)? ?(?:được )?(?:những )?gì|chưa biết (?:dùng|sử dụng|hỏi)|không biết (?:dùng|sử dụng|hỏi)';
/** What the help is asked about. */
export const HELP_ABOUT: readonly { readonly said: string; readonly about: string }[] = [
  { said: 'gia hạn|lùi hạn|xin thêm thời gian', about: 'extension' },
  { said: 'minh chứng|đính kèm|tài liệu|file|tệp|gửi ảnh|nộp', about: 'evidence' },
  { said: 'vướng mắc|khó khăn', about: 'obstacle' },
  { said: 'hoàn thành|xong|kết thúc', about: 'completion' },
  { said: 'tiến độ|cập nhật|báo cáo|phần trăm', about: 'progress' },
  { said: 'xác nhận|hủy|sửa|nhầm', about: 'confirm' },
];

/** Words of other trades. */
export const OUT_OF_SCOPE =
  '(?:(?:có |lịch )?(?<!(?:phiên|cuộc|kết luận) )họp(?: hành)? (?:gì|mấy giờ|ở đâu|lúc nào|với ai|không(?=\\s*[?.!]*$))|lịch (?:họp|làm việc|công tác|tiếp)|thời tiết|trời(?: [\\p{L}]+){0,4} (?:mưa|nắng|nóng|lạnh|rét|bão|đẹp|nồm)|trời (?:hôm nay|ngày mai|mai|chiều nay|tối nay|cuối tuần)(?: [\\p{L}]+){0,2} (?:thế nào|ra sao|sao)|mưa (?:không|to)|nhiệt độ|dự báo(?! tiến độ| hạn)|giá (?:vàng|xăng|dầu|đô|usd|cổ phiếu|nhà|đất|chung cư|bitcoin)|tỷ giá|chứng khoán|cổ phiếu|bitcoin|tiền ảo|xổ số|lô đề|bóng đá|đá bóng|tỉ số|world cup|ngoại hạng|đội tuyển|trận (?:đấu|bóng)|chuyện cười|truyện cười|kể chuyện|kể (?:một |cho )?(?:[\\p{L}]+ )?(?:chuyện|câu chuyện|truyện)|đùa|(?:làm|viết|sáng tác|đọc)(?: cho)?(?: tôi| em| anh| mình)?(?: một| bài)* ?(?:bài )?(?:thơ|văn|nhạc|hát|luận|rap)|bài (?:thơ|hát|văn)|hát (?:một|cho)|nấu(?: ăn| món| phở| cơm)|món (?:ăn|gì|nào|ngon)|ăn (?:gì|trưa|tối|sáng)|quán (?:ăn|cà phê|cơm|nhậu|phở)|nhà hàng|khách sạn|du lịch (?:ở|đâu)|đặt(?: (?:giúp|hộ|cho|giùm|tôi|em|anh|chị|mình|một|cái|chiếc))* (?:vé|phòng|xe|bàn|cơm|đồ ăn)(?![\\p{L}])|vé (?:máy bay|tàu|xe)|phim (?:gì|nào|hay)|bộ phim|ca sĩ|diễn viên|tử vi|bói|cung hoàng đạo|yêu (?:em|anh|tôi|không|đương)|người yêu|bạn gái|bạn trai|vợ|tỏ tình|lương (?:của|tháng|bao nhiêu|cơ sở)|thủ đô (?:của|nước)|tổng thống|nước nào|dân số(?! và)|diện tích|lịch sử (?:việt nam|thế giới|nước)|chiến tranh|bầu cử|đảng phái|chính trị gia|quan điểm chính trị|ủng hộ (?:ai|đảng|bên)|tham nhũng|biểu tình|hoàng sa|trường sa|(?:ý kiến|quan điểm|nhận xét|đánh giá|nghĩ)(?: của (?:bạn|em|bot))?(?: gì| sao| thế nào| như thế nào)? (?:về|gì về) (?:chính phủ|đảng|thủ tướng|chủ tịch|tổng bí thư|lãnh đạo|chính trị|bộ trưởng)|dịch (?:sang|ra|đoạn|câu|giúp|bài|hộ)|tiếng (?:anh|trung|nhật|hàn|pháp)|viết (?:giúp |hộ |cho |tôi |em |anh |mình |một )*(?:code|mã|phần mềm|chương trình|đơn|thư|email|công văn|bài|luận|báo|diễn văn|phát biểu)|soạn (?:thảo |giúp |cho |hộ )*(?:công văn|văn bản|bài|thư|email|đơn|diễn văn|tờ trình|hợp đồng)|lập trình|python|javascript|chatgpt|giải (?:toán|bài|phương trình)|phương trình|bằng mấy|căn bậc|mấy giờ rồi|bây giờ là mấy giờ|hôm nay (?:là )?(?:thứ mấy|ngày (?:mấy|bao nhiêu|gì))|âm lịch|ngày tốt|con (?:mèo|chó|gà)|bác sĩ|thuốc (?:gì|nào|trị|đau)|đau (?:đầu|bụng|lưng)|bệnh (?:của tôi|gì|này)|giảm cân|tập gym|học (?:phí|bổng|tiếng)|wifi|mật khẩu|máy in|sửa máy|trái đất|mặt trăng|vũ trụ|hành tinh|ai (?:là|đã) (?:người )?(?:phát minh|sáng lập|thủ tướng|tổng thống|chủ tịch nước|tổng bí thư|vô địch|giàu)|weather|exchange rate|gold price|bitcoin price|traffic|lottery|joke|poem|song|football|recipe|translate|capital of|president|stock price|tin tức|thời sự|kẹt xe|tắc đường|giao thông (?:hôm nay|thế nào)|vô địch|quán quân|cúp|aff|sea ?games|olympic|giải đấu|huấn luyện viên|cầu thủ|ghi bàn|chỉ đường|đường (?:đi|đến|tới|về) |bản đồ|cách (?:nấu|làm (?:bánh|món|nem|phở|bún)|đi|pha|chữa|trị)|công thức (?:nấu|món)|pha (?:cà phê|trà)|bún (?:bò|chả|riêu)|giải thích (?:giúp |cho |hộ )*(?:tôi |em |anh |mình )*(?:luật|nghị định|khái niệm|từ|thuật ngữ|vì sao|tại sao)|(?:luật|bộ luật|hiến pháp)(?: [\\p{L}]+){0,6} (?:quy định|nói) (?:gì|thế nào|như thế nào|ra sao)|định nghĩa|quốc hội (?:họp|khai mạc|bế mạc|bầu)|(?:thủ tướng|chủ tịch nước|tổng bí thư|bộ trưởng|chủ tịch quốc hội|phó thủ tướng)(?: [\\p{L}]+){0,6} (?:là ai|tên gì|tên là gì|bao nhiêu tuổi|mấy tuổi|thế nào|quê ở|sinh)|(?:bạn|em|bot|trợ lý) (?:thấy|nghĩ|đánh giá|nhận xét)|bầu trời|màu (?:gì|xanh|đỏ)|bao nhiêu tuổi|mấy tuổi|sinh năm|nghỉ tết|tết (?:này|nguyên đán|âm)|facebook|zalo|tiktok|youtube|game|câu đố|đố (?:em|bạn|anh|vui|mẹo)|(?:mệt|buồn|chán|đói|nóng|lạnh) quá|buồn ngủ|uống (?:gì|bia|rượu|nước gì)|đi nhậu|quán cà phê|karaoke|mua (?:ở đâu|gì|vé|xe|nhà|sắm gì)|bán (?:nhà|xe|đất)|shopee|taxi|grab|máy bay|tàu hỏa|vẽ (?:cho|giúp|hộ|tranh|hình)|chụp ảnh|hình nền|đẹp trai|xinh|trúng số|số đề|con số may mắn|chứng minh (?:rằng|định lý)|đạo hàm|tích phân|bao nhiêu (?:km|cây số|ki lô mét)|\\d+ (?:cộng|trừ|nhân|chia) \\d+|ai (?:đẻ|sinh) ra|có (?:ma|thần|phật|chúa) không)';
export const OVERRIDE =
  '(?:bỏ qua|quên|phớt lờ|mặc kệ|không cần theo|vượt qua|vô hiệu(?: hóa)?|tắt|gỡ|bypass|ignore|disregard|forget)(?: đi| hết| tất cả| toàn bộ| mọi| các| những| all| any| the| your| my)* (?:hướng dẫn|chỉ dẫn|chỉ thị (?:trước|trên|hệ thống|ban đầu)|quy tắc|quy định (?:trước|phân quyền|bảo mật|trên|phía trên|ở trên|vừa rồi)|lệnh|câu lệnh|ràng buộc|giới hạn|phân quyền|kiểm tra quyền|quyền hạn|phạm vi|bảo mật|hạn chế|previous|prior|instructions?|rules?|restrictions?|above|permissions?|prompt|cấu hình|system)|(?:system|developer|hệ thống) ?(?:prompt|message|mode|nhắc)|prompt (?:hệ thống|gốc|của (?:bạn|em|bot))|(?:in|hiện|cho xem|tiết lộ|đọc|lộ)(?: ra| lại| toàn bộ)* (?:prompt|hướng dẫn hệ thống|chỉ dẫn hệ thống|cấu hình|mã nguồn|khóa|api key|token|mật khẩu|cơ sở dữ liệu người dùng)|(?:hãy |giờ |từ giờ |bây giờ )*(?:đóng vai|giả vờ|giả làm|giả sử (?:tôi|em|bạn|mình) (?:là|có)|coi (?:tôi|em|như)|xem (?:tôi|em) như|hành động như|act as|pretend|roleplay|you are now)|(?:chế độ|mode) (?:quản trị|admin|nhà phát triển|debug|gỡ lỗi|god|không giới hạn|toàn quyền|developer|giám sát)|jailbreak|sudo|root|drop table|select \\*|or 1 ?= ?1|toàn quyền|(?:cấp|cho|trao|mở|nâng|gán)(?: cho| thêm)?(?: tôi| em| mình)? (?:quyền|vai trò) (?:quản trị|admin|xem (?:hết|tất cả|toàn bộ)|theo dõi|kiểm tra|cao hơn|lãnh đạo)|(?:đổi|chuyển|sửa|nâng)(?: lại)? (?:vai trò|quyền|phân quyền|cơ quan) (?:của )?(?:tôi|em|mình|cb)|(?:tôi|em|mình|đây|anh|chị|tớ) (?:là|chính là|là một) (?:quản trị(?: viên| hệ thống)?|admin(?:istrator)?|người quản trị|kỹ thuật viên|kỹ sư|lập trình viên|nhà phát triển|developer|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|chủ tịch(?! ubnd xã)|tổng bí thư|cấp trên|thanh tra|kiểm tra|công an|lãnh đạo chính phủ|chánh văn phòng|người theo dõi|cán bộ theo dõi)|(?:với|dưới) (?:tư cách|quyền|vai trò|danh nghĩa) (?:là )?(?:quản trị|admin|lãnh đạo|bộ trưởng|thủ tướng|người|cán bộ|kiểm tra|theo dõi|thanh tra)|i am (?:the |an )?(?:admin|administrator|developer|root|minister)|as an? (?:admin|administrator)|khẩn cấp.{0,30}(?:bỏ|cho phép|ngoại lệ)|ngoại lệ (?:lần này|một lần)|(?:lãnh đạo|sếp|thủ trưởng|bộ trưởng|cấp trên)(?: tôi| em| mình)? (?:đã )?(?:cho phép|đồng ý cho|bảo|yêu cầu|chỉ đạo)(?: cho)?(?: tôi| em)? (?:xem|được xem|lấy|cho xem)';
/** What other skills are for: a digest, urging somebody. */
export const OTHERS_WORK =
  '(?:bản tin|điểm tin|tin (?:sáng|đầu ngày|cuối ngày)|digest)|^(?:dạ |em |anh |hãy |nhờ |đề nghị |giúp |cho |tôi |hộ |bot )*(?:gửi|soạn|ra|phát|làm|viết|lập|dự thảo|ban hành)(?: giúp| cho| hộ| tôi| em| anh| một| bản| ngay)* (?:công văn|văn bản|thư|tin nhắn|tin|phiếu|giấy|lời)(?: [\\p{L}]+){0,2} ?(?:đôn đốc|nhắc|thúc|giục|phê bình)|^(?:dạ |em |anh |hãy |nhờ |đề nghị |giúp |bot )*(?:đôn đốc|nhắc(?! (?:việc|nhở|hạn|nhiều|đến|tới)(?![\\p{L}]))|thúc|giục|hối) (?!(?:tôi|em|mình)(?: [\\p{L}]+){0,3} (?:gì|chưa|không|nào))';
/** Lessons on the law, whatever tasks say of the same subject. */
export const LESSONS =
  '^(?:dạ |em |anh |chị |bạn |bot |hãy |nhờ |giúp |cho |tôi |hộ |làm ơn |xin )*(?:giải thích|giảng|phân tích|diễn giải|dạy|bình luận|dịch)(?: (?:giúp|cho|hộ|tôi|em|anh|mình|về|một chút|xem|rõ|nội dung|các|những|quy định))*(?: của| trong)? (?:luật|bộ luật|hiến pháp|pháp lệnh|nghị định|thông tư|khái niệm|thuật ngữ)(?![\\p{L}])';
/** Insides of the program that are nobody's business in chat. */
export const PRIVATE =
  '(?:mật khẩu|token|api key|khóa api|mã mời|danh sách (?:người dùng|tài khoản)|số điện thoại|sđt|sdt|số đt|số máy|số di động|số cá nhân|email của|địa chỉ email|ngày sinh|sinh nhật|quê quán|lương|địa chỉ nhà|(?<!(?:về|liên quan|liên quan (?:đến|tới))\\s+(?:thẻ\\s+)?)căn cước|cccd|thông tin cá nhân)';

/** Said in every question and adding nothing; taken last, before the topic. */
export const FILLER_PHRASES =
  '(?:(?:khá|khả quan|tốt|tệ|đỡ|tiến bộ)(?: lên)? hơn|(?:sáng|trưa|chiều|tối)(?= (?:nay|mai|qua|kia|mốt|hôm|thứ)(?![\\p{L}]))|(?<=(?:nợ|hứa với|hứa|báo cáo với)\\s+)(?:chính phủ|thủ tướng(?: chính phủ)?|trung ương)|(?:do |được )?(?:chính phủ|thủ tướng(?: chính phủ)?|phó thủ tướng|trung ương)(?= (?:giao|yêu cầu|chỉ đạo|đòi)(?![\\p{L}]))|bao lâu|(?:cơ|cơ mà)(?=\\s*[?.!,]|\\s*$)|báo cáo|chuẩn bị|cảm ơn|cám ơn|kiểm tra|cán bộ nào|người nào|đồng chí nào|chuyên viên nào|gần đây|phụ trách|chủ trì|phối hợp|đảm nhận|chịu trách nhiệm|gặp phải|đang gặp|đến đâu|tới đâu|hơn bao nhiêu|nhiều hơn|ít hơn|bên nào|bộ nào|cơ quan nào|đơn vị nào|địa phương nào|tỉnh nào|văn bản nào|từ trước đến nay|trong hệ thống|trên hệ thống|tính đến nay|như thế nào|cho đến nay|đúng không|triển khai|được không|phải không|tình trạng|trạng thái|tất cả các|liên quan|danh sách|công việc|bao nhiêu|tổng cộng|thực hiện|hay không|hiện đang|chính xác|chúng tôi|thông tin|đồng chí|hiện giờ|hiện nay|tìm kiếm|vui lòng|hệ thống|chi tiết|nhiệm vụ|quan tâm|hiện tại|hạng mục|với nhau|giúp tôi|nội dung|tính đến|hay chưa|cho phép|chúng ta|đầu việc|hiển thị|hỏi chút|hình như|kiểm tra|theo dõi|đến hạn|đến nay|rà soát|tóm lại|cơ quan|như thế|đầu mục|đang có|khi nào|dữ liệu|thế này|xem nào|toàn bộ|làm sao|văn bản|như vậy|tra cứu|tóm tắt|xem thử|thì sao|tới nay|cho đến|gần đây|đến giờ|bao giờ|bây giờ|có phải|cho hay|lúc này|giúp em|thế nào|câu hỏi|liệt kê|cái gì|cụ thể|có thể|tất cả|làm ơn|đơn vị|với ạ|ở đâu|xử lý|ấy mà)';
export const FILLER_WORDS =
  '(?:họ|only|those|these|them|just|some|that|ones?|v|z|dz|zậy|dậy|vại|hở|hén|nghen|nhen|nè|hem|hông|nhầm|lộn|khoan|thấy|ghi|hề|trả|toàn|mỗi|từng|sắp|nơi|chỗ|thêm|bớt|ngược|nằm|đúng|cứ|đây|nốt|giữa|tức|hồi|hôm|bữa|lúc|alo|thưa|thằng|đứa|vụ|gặp|đếm|nhiều|ít|trừ|dạ|vâng|ạ|à|ừ|ơi|nhé|nha|nhỉ|hả|hử|thế|vậy|đấy|đi|với|giúp|giùm|hộ|luôn|ngay|xin|kính|cho|xem|biết|hỏi|muốn|cần|tôi|em|anh|chị|bạn|bot|mình|sếp|ad|admin|tớ|cậu|hãy|thử|lại|nữa|rồi|đã|đang|sẽ|vẫn|còn|đều|cũng|chỉ|thôi|có|là|thì|mà|và|hoặc|hay|nhưng|bị|được|phải|nên|do|bởi|vì|để|cái|con|chiếc|những|các|mọi|mấy|nào|gì|ai|đâu|sao|chưa|không|hiện|giờ|nay|của|trong|ở|tại|về|từ|theo|trên|dưới|vào|ra|lên|tới|đến|thuộc|bên|phía|giữa|này|đó|ấy|kia|nọ|đây|rất|quá|lắm|hơn|nhất|thật|nhanh|tra|tìm|lọc|tổng|cả|hết|số|việc|task|tasks|nv|list|show|me|the|of|please|are|is|there|any|all|do|does|have|has|for|in|to|a|an|my|our|which|what|who|when|how|many|give|tell|about|and|or|by|with|làm|giao|nhận|gửi|nói|kể|báo|hạn|ngày|người|một|ok|oke|um|ờ|ý|chứ|bản|bảng|mới|vừa|chung|riêng|khác|loại|dạng|mục|phần|điểm|qua|chút|tí|tý|xíu|nghe|coi|đưa|lấy|in|nêu|diễn|biểu|diện|nhớ|chắc|nghĩ|so|sánh|nhiêu|thứ|đầu|cuối|nhau|nghĩa|lại|hoặc|dùm|đó|tên|hết|bảo|tiếp|kèm|cùng)';
/** Before what a task is about. */
export const TOPIC_BEFORE =
  '(?:về|liên quan (?:đến|tới|về)?|liên quan|có nội dung|nội dung(?: là| về)?|có (?:chữ|từ|cụm từ)|từ khóa|chủ đề|lĩnh vực|mảng|nhắc (?:đến|tới)|nói (?:đến|tới|về)|xoay quanh|dính (?:đến|tới)|about|related to|regarding|concerning)';
/** Words that say nothing elsewhere, and here are what a task is about: "nhiệm vụ về dữ liệu". */
export const TOPIC_NOUN = `(?<=${TOPIC_BEFORE} )(?:dữ liệu|thông tin|hệ thống|báo cáo|văn bản|kiểm tra)(?=\\s*(?:[?.!,;]|$)|\\s+(?:không|nào|gì|của|chưa|đang|đã|còn|mà|bị|có|quá|trễ|sắp)(?![\\p{L}]))`;
