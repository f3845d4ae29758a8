// Words by which the record of a document is found in its first lines (Nghị định 30/2020/NĐ-CP, annex I). Patterns over lower-case text.

import type { DirectiveType } from './types.ts';

/** The number line: "Số: 89/CĐ-TTg", " Số 07-TB/CQTTBCĐ". */
export const NUMBER =
  '^\\s*(?:(?:luật|nghị quyết|pháp lệnh|nghị định)\\s+(?=số\\s*:))?số\\s*:?\\s*(\\d{1,5}\\s?[/-]\\s?[\\p{L}\\d/.-]+(?:\\s?[-–/]\\s?[\\p{L}\\d]+)*)';

/** A number cited in a running text, after the kind of document. */
export const CITED =
  '(công điện|chỉ thị|nghị quyết|thông báo(?: kết luận)?|kết luận|quyết định|kế hoạch|công văn|văn bản)(?: số)?\\s*:?\\s*(\\d{1,5}\\s?[/-]\\s?[\\p{L}\\d/.-]*\\p{L}[\\p{L}\\d/.-]*)(?:,? (?:ký |ban hành )?ngày (\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4}))?)?';

/** "Hà Nội, ngày 15 tháng 10 năm 2025". */
export const PLACE_AND_DATE = '(?:^|[,\\s|])(?:[\\p{L} .]+,\\s*)?ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})';

/** The kind of document by the line that names it, most particular first. */
export const TYPE_LINES: readonly { readonly pattern: string; readonly type: DirectiveType }[] = [
  { pattern: '^thông báo\\s*(?:ý kiến )?\\s*kết luận|^thông báo\\s*$|^thông báo\\s+(?:của|về)|^thông báo', type: 'thong-bao-ket-luan' },
  { pattern: '^chỉ thị', type: 'chi-thi' },
  { pattern: '^công điện', type: 'cong-dien' },
  { pattern: '^nghị quyết', type: 'nghi-quyet' },
  { pattern: '^kết luận', type: 'ket-luan' },
  { pattern: '^kế hoạch|^phương án|^chương trình hành động|^chương trình công tác', type: 'ke-hoach' },
  { pattern: '^quyết định', type: 'quyet-dinh' },
  { pattern: '^kính gửi', type: 'cong-van' },
];

/** The kind by the sign in the number. */
export const TYPE_SIGNS: readonly { readonly pattern: string; readonly type: DirectiveType }[] = [
  { pattern: '(?:^|[/-])tb(?:kl)?(?:[/-]|$)', type: 'thong-bao-ket-luan' },
  { pattern: '(?:^|[/-])ct(?:[/-]|$)', type: 'chi-thi' },
  { pattern: '(?:^|[/-])cđ(?:[/-]|$)', type: 'cong-dien' },
  { pattern: '(?:^|[/-])nq(?:[/-]|$)', type: 'nghi-quyet' },
  { pattern: '(?:^|[/-])kl(?:[/-]|$)', type: 'ket-luan' },
  { pattern: '(?:^|[/-])kh(?:[/-]|$)', type: 'ke-hoach' },
  { pattern: '(?:^|[/-])qđ(?:[/-]|$)', type: 'quyet-dinh' },
];

/** Under the title of a decision or resolution: who decides. */
export const WHO_DECIDES =
  '^(?:chủ tịch|bộ trưởng|thủ tướng|thống đốc|giám đốc|tổng (?:giám đốc|thanh tra)|chánh án|viện trưởng|chính phủ$|quốc hội$|ủy ban|uỷ ban|hội đồng|bộ chính trị$|ban bí thư$)';

export const MOTTO = 'cộng h[òo]a xã hội chủ nghĩa|độc lập\\s*[-–]\\s*tự do|đảng cộng sản việt nam';
export const DATE_IN_TEXT = '(?:ngày\\s+|\\(|sáng\\s+|chiều\\s+|date\\s+)?(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})';
/** A line under the name of a body: its office speaks. */
export const OFFICE = /^văn phòng$/iu;
/** "CỦA BAN BÍ THƯ" */
export const WHOSE = /^của\s+(.{3,40})$/iu;
/** How collectors of press reports note the day before the text. */
export const DATE_LINE = '^date\\s+\\d{4}-\\d{2}-\\d{2}\\s*';
export const ISO_IN_TEXT = 'date\\s+(\\d{4})-(\\d{2})-(\\d{2})';
export const EVENT_DAY = '(?:sáng|chiều|tối|trưa|ngày)(?: nay)?\\s*\\(?\\s*(?:ngày\\s+)?(\\d{1,2})[/-](\\d{1,2})(?![/-]?\\d)';

/** Who signs stands above the name: "KT. THỦ TƯỚNG", "CHÁNH VĂN PHÒNG". */
export const SIGNER_TITLES =
  '^(?:kt\\.|tm\\.|tl\\.|tuq\\.|q\\.|k/t|t/m|t/l)?\\s*(?:phó |quyền )?(?:thủ tướng|bộ trưởng|chủ tịch|chánh văn phòng|bí thư|chủ nhiệm|giám đốc|tổng giám đốc|trưởng ban|cục trưởng|thứ trưởng|thống đốc)';
export const PERSON_LINE =
  '^(?:(?:GS|PGS|TS|ThS|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá)\\.?\\s*)*(?:\\p{Lu}\\p{Ll}+\\s+){1,4}\\p{Lu}\\p{Ll}+$';

/** The signs at the end of a number and whose they are. */
export const ISSUER_SIGNS: readonly { readonly sign: string; readonly code: string; readonly name: string }[] = [
  { sign: 'TTg', code: 'TTG', name: 'Thủ tướng Chính phủ' },
  { sign: 'CP', code: 'CP', name: 'Chính phủ' },
  { sign: 'VPCP', code: 'VPCP', name: 'Văn phòng Chính phủ' },
  { sign: 'VPTW', code: 'VPTW', name: 'Văn phòng Trung ương Đảng' },
  {
    sign: 'CQTTBCĐ',
    code: 'VPTW',
    name: 'Cơ quan Thường trực Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
  },
  { sign: 'BCĐTW', code: 'BCDTW57', name: 'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số' },
  {
    sign: 'TGV',
    code: 'TGVBCDTW57',
    name: 'Tổ Giúp việc Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
  },
  { sign: 'TW', code: 'BCHTW', name: 'Ban Chấp hành Trung ương Đảng' },
];

/** The head of a report names the speaker. */
export const PRESS_ISSUER = 'TTG';
export const SUBJECT_LINE = '^(?:v/v|về việc|về|tại|của|trích yếu)';
export const TITLE_ENDS =
  '^(?:nơi nhận|kính gửi|căn cứ|thực hiện|ngày \\d|trên cơ sở|i[.\\s-]|1[.)]|điều 1|thủ tướng chính phủ điện|để |nhằm |xét |trong |theo |(?:ủy ban|chính phủ|bộ|hội đồng|ubnd) .{60,})';
export const LOCAL_HINT = '(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|tỉnh uỷ|thành uỷ)';
export const SENT_TO = '^kính gửi';

/** The subject of a letter, and its number where it stands in brackets after that. */
export const ABOUT = '(?:^|[\\s:])v/v\\s';
export const OWN_CITATION =
  '\\((?:cv|công văn|vb|văn bản)(?: số)?:? (\\d{1,5}/[\\p{L}\\d/-]+)(?:,? ngày (\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}))?\\)';

/** Bodies that a report may be about. */
export const SPEAKER_CODES = /^(?:TTG|PTTG|TBT|CTN|QH|B[A-Z]+|T-|NHNN)/;

/** A report about what the Prime Minister said. */
export const PRIME_MINISTER = /thủ tướng(?! chính phủ \p{L}+ (?:nước|của))/iu;

/** … or a deputy. */
export const DEPUTY = /phó thủ tướng/iu;

/** Before the number of the document a report is about. */
export const SIGNED_BEFORE = /(?:vừa (?:ký|ban hành|có)|ký ban hành|ký,? ban hành|đã ký|vừa ký|ban hành|có)\s*(?:\p{L}+\s+){0,3}$/u;

/** Before a document that is only cited. */
export const CITED_BEFORE = /(?:thực hiện|theo|tại|triển khai)\s*$/u;

/** The years a text speaks of. */
export const YEARS = /(?:năm|\/|-)\s?(20\d{2})(?!\d)/gu;
