// Turns of phrase by which a checkable duty is told from a general one (SCHEME.md T3).

/** A completing verb (T3d). */
export const FINISHES = /^hoàn thành|xử lý dứt điểm/iu;

/** Before a making verb: it is the aim or the object of something softer. */
export const AIMED_BEFORE = /(?:đẩy mạnh|tăng cường|thúc đẩy|nâng cao|việc|để|nhằm|phục vụ|trong|bảo đảm|của)\s+(?:[^\s,]+\s+){0,4}$/iu;

/** … but "thực hiện việc phân bổ" is the doing itself. */
export const DOING_BEFORE = /việc\s+$/iu;

/** A product with a number or a quoted name. */
export const NUMBERED_OR_QUOTED = /^[^.;]{0,60}(?:số\s+\d|[“"])/u;

/** Before a product: several in general. */
export const PLURAL = /(?:các|những|mọi)\s+(?:[^\s]+\s+)?$/u;

/** A plural that nothing narrows down says not which: "xử lý các vi phạm". */
export const ALL_OF_THEM = /(?:các|những|mọi)\s+(?:hành vi\s+|trường hợp\s+)?$/iu;
export const NOT_NARROWED = /^\s*(?:$|[,.;]|theo quy định|phát sinh)/iu;

/** After it: yet which ones is said. */
export const QUALIFIED = /^\s*(?:quy định|hướng dẫn|pháp luật|quy phạm|được giao|công trực tuyến|có |còn |quá hạn|đã )/u;

/** Before a product: it is only the manner. */
export const MANNER = /(?:^|\s)bằng\s+$/iu;

/** Money counts when it is for a named purpose (T3b). */
export const MONEY = /kinh phí|ngân sách|nguồn vốn/iu;
export const PURPOSE = /(?:^|\s)(?:cho|để|phục vụ|thực hiện|triển khai|đầu tư|của|hỗ trợ|mua|xây|sửa)\s/iu;

/** What a body is, after its verbs of duty have been taken off: "là cơ quan thường trực Chương trình". */
export const ROLE = /^là\s/iu;

/** T3c: a target in per cent. */
export const TARGET = /(?:đạt|bảo đảm|đảm bảo|tối thiểu|ít nhất|trên|hoàn thành|phấn đấu|cho|số hóa|giảm)[^.;]{0,60}\d+(?:[.,]\d+)?\s?%/iu;

/** T3c: so many of something, right after the verb: "lập 12 chốt", "tổ chức ít nhất 02 hội nghị". */
export const COUNTED = /^\p{L}+(?:\s\p{L}+)?\s(?:(?:ít nhất|tối thiểu|đủ|thêm|khoảng|trên)\s)?\d[\d.]*\s\p{L}/iu;

/** T3c: all of something. */
export const WHOLE = /^\s*\p{L}+[^,;.]{0,20}\s100\s?%/iu;

/** A document with its number. */
export const CITES_NUMBERED =
  /(?:nghị quyết|quyết định|kế hoạch|thông báo|chỉ thị|công điện|kết luận|nghị định|đề án|chương trình|công văn|quy chế|quy định|thông tư)[^.;]{0,60}(?:số\s*)?\d{1,5}\s?[/-]\s?[\p{L}\d]/iu;
