// Words by which spans of days are compared.

export const AGAINST =
  '(?:so (?:sánh )?với|so sánh|đối chiếu|hơn|tăng hay giảm|tăng giảm|tăng bao nhiêu|giảm bao nhiêu|chênh lệch|cùng kỳ|compared? (?:to|with)|versus|vs)';
/** Right before the span that the other is compared with. */
export const BASE_BEFORE = '(?:so (?:sánh )?với|hơn|cùng kỳ|than|compared (?:to|with)|versus|vs)(?: cùng kỳ| hồi| của)*';
/** One span after the other: "theo từng tháng", "mỗi quý". */
export const EACH_MONTH = '(?:theo|từng|mỗi|hằng|hàng|qua các)(?: từng| các| mỗi)? tháng|monthly|(?:by|per|each) month';
export const EACH_QUARTER = '(?:theo|từng|mỗi|hằng|hàng|qua các)(?: từng| các| mỗi)? quý|quarterly|(?:by|per|each) quarter';
export const SAME_TIME = 'cùng kỳ';
export const DUE_SAID = '(?:đến|tới) hạn|có hạn|thời hạn|phải xong|due';
