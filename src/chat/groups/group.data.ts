// How an admin speaks about the group the bot is in, without marks.

/** "/gannhom Bộ Y tế: lãnh đạo, đầu mối", "gắn nhóm này với Bộ Y tế". */
export const BIND = /^(?:\/gannhom(?:@\w+)?|(?:gan|lien ket|ket noi)\s+nhom(?:\s+nay)?)(?:\s|$)/u;
export const UNBIND = /^(?:\/gonhom(?:@\w+)?|(?:go|huy|bo|ngung|thoi)\s+(?:gan\s+|lien ket\s+)?nhom(?:\s+nay)?)[\s.!]*$/u;
/** "/bantinnhom bật", "tắt bản tin nhóm" */
export const DIGEST_ON =
  /^(?:\/bantinnhom(?:@\w+)?(?:\s+(?:bat|co|on))?|(?:bat|gui|dang)\s+ban tin\s+(?:cho\s+|vao\s+)?nhom(?:\s+nay)?)[\s.!]*$/u;
export const DIGEST_OFF =
  /^(?:\/bantinnhom(?:@\w+)?\s+(?:tat|khong|off)|(?:tat|dung|ngung)\s+ban tin\s+(?:cua\s+|trong\s+)?nhom(?:\s+nay)?)[\s.!]*$/u;
export const STATE = /^(?:\/nhom(?:@\w+)?|nhom nay (?:gan|lien ket) voi (?:ai|co quan nao))[\s.?!]*$/u;
