// Secrecy marks as documents bear them (Luật Bảo vệ bí mật nhà nước 2018, Điều 8; Nghị định 30/2020/NĐ-CP): stamps in capitals.

/** A mark among other words. */
export const MARK = '(?:^|[\\s|:/(])(TUYỆT MẬT|TỐI MẬT|MẬT)(?=$|[\\s|.,;)/])';
/** Other words that end or begin like one. */
export const NO_MARK = '(?:BÍ|BẢO|AN NINH,? BẢO|CƠ|TRAO ĐỔI|ĐỘ|DẤU|KHÔNG|THÂN|XÃ HỘI|ĐƯỜNG) ?MẬT|MẬT (?:KHẨU|MÃ|ĐỘ|THIẾT|ONG|VỤ)';
/** Lines that carry a mark beside other words. */
export const MARK_LINE = /^(?:Số|SỐ|Độ|ĐỘ)/u;
/** "Độ mật: Tối mật", in any letters. */
export const LEVEL = /^(?:mức |cấp )?độ mật\s*[:\-–]?\s*(?:tuyệt mật|tối mật|mật)[\s.;)]*$/iu;
/** What no mark is without: lines that lack it, nearly all, need no closer look. */
export const IN_EVERY_MARK = /ậ/iu;
/** A stamp whose letters stand apart, without the spaces and signs between them. */
export const STAMPS: readonly string[] = ['MẬT', 'TỐIMẬT', 'TUYỆTMẬT'];
/** The marks by their letters, as a machine reads a stamp: accents get lost or go astray, a nought stands for an O. */
export const STAMPED: ReadonlyMap<string, string> = new Map([
  ['MAT', 'MẬT'],
  ['TOIMAT', 'TỐI MẬT'],
  ['T0IMAT', 'TỐI MẬT'],
  ['TUYETMAT', 'TUYỆT MẬT'],
]);
