// Words of the official style around an agency that say what part it has (SCHEME.md section 4).

/** L1, L2: what follows the lead. */
export const LEADS_WITH =
  '(?:là (?:cơ quan )?(?:chủ trì|đầu mối|thường trực)|chịu trách nhiệm (?:chính|chủ trì)|có trách nhiệm chủ trì|khẩn trương chủ trì|tiếp tục chủ trì|chủ động chủ trì|chủ trì|làm đầu mối|đầu mối|(?:cũng )?được (?:giao|phân công|yêu cầu)(?: nhiệm vụ)?(?: chủ trì| là| làm đầu mối)?)';

/** L2, L3: what stands before a cooperator. */
export const COOPERATE =
  '(?:(?:chủ động|khẩn trương|tích cực|tiếp tục|cùng) )?phối hợp(?: chặt chẽ| thường xuyên| đồng bộ)?(?:,? thống nhất)?(?: với| cùng| cùng với)?|với sự (?:phối hợp|tham gia) của|cùng(?: với)?';

/** Between the one who leads and those who help, when a bracket has said who leads. */
export const JOINED = /^\s*(?:[,;]\s*(?:và |cùng )?|và |cùng (?:với )?)/iu;

/** L7: what stands before a body that the lead directs or urges. */
export const DIRECTED = '(?:chỉ đạo|đôn đốc|yêu cầu)(?:,? (?:chỉ đạo|đôn đốc|yêu cầu|kiểm tra|hướng dẫn))?';

/** Bodies that order in every document. */
export const SPEAKERS: readonly string[] = [
  'TTG',
  'PTTG',
  'CP',
  'TBT',
  'BCTRI',
  'BBT',
  'UBTVQH',
  'QH',
  'BCDCP57',
  'BCDTW57',
  'UBQGCDS',
  'CTN',
  'BCHTW',
];

/** Before "giao" or "yêu cầu": it is no order here ("được giao", "các yêu cầu", "Ban Chỉ đạo"). */
export const GIVEN_BEFORE = /(?:được|đã|các|nội dung|theo|nhiệm vụ|ban)\s*$/iu;

/** What a lead does with those below it. */
export const DIRECTS = /^chỉ đạo/iu;

/** What may stand before that when the lead acts on those below it: "Lãnh đạo, chỉ đạo các bộ …". */
const LEADING = '(?:(?:lãnh đạo|tập trung|trực tiếp|khẩn trương|tiếp tục|chủ động|tăng cường)[\\s,]*(?:và )?)*';
export const LEADS_FIRST = new RegExp(`^${LEADING}$`, 'iu');
/** … with the order itself, at the head of a part. */
export const DIRECTS_FIRST = new RegExp(`^${LEADING}chỉ đạo\\s+`, 'iu');

/** A circumstance that may stand between agency and verb. */
export const CIRCUMSTANCE = /^(?:trong|với|từ|tại)\s/iu;

/** What may follow an agency besides a verb of the lexicon. */
export const DUTY = /^(?:\(|chịu|làm)/iu;

/** "Việc … được giao Bộ A rà soát": the matter stands first, who is to act in its middle. */
export const MATTER = /^(?:việc|nội dung|nhiệm vụ)\s/iu;
export const PASSIVE = /\s(?:(?:được |sẽ )?(?:giao|phân công)(?: cho)?|do)\s+(?=\p{L})/giu;

/** Bodies of the lead itself are no cooperators. */
export const SUBORDINATE = /^\s*(?:trực thuộc|thuộc)/iu;

/** Reports put in between whose words they give: "Bộ A, theo Thủ tướng, phải …". */
export const ASIDE =
  /^,?\s*theo (?:yêu cầu của |chỉ đạo của )?(?:Phó )?(?:Thủ tướng|Tổng Bí thư|Chủ tịch|Bộ trưởng|Bí thư|đồng chí)[^,;.]{0,60},\s*/u;
