// Kinds of documents that a task may ask for: how titles name them, and the sign in a document's number.
// Signs: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I; nghị định, thông tư: Nghị định 78/2025/NĐ-CP.

export interface ProductKind {
  readonly name: string;
  /** in the title of a task or of a document */
  readonly said: string;
  /** in a number: "45/TTr-BNV" */
  readonly sign: RegExp;
}

export const PRODUCT_KINDS: readonly ProductKind[] = [
  { name: 'Nghị định', said: 'nghị định', sign: /\/NĐ-/iu },
  { name: 'Nghị quyết', said: 'nghị quyết', sign: /\/NQ-/iu },
  { name: 'Quyết định', said: 'quyết định', sign: /\/QĐ-/iu },
  { name: 'Thông tư', said: 'thông tư', sign: /\/TT-/u },
  { name: 'Chỉ thị', said: 'chỉ thị', sign: /\/CT-/iu },
  { name: 'Kế hoạch', said: 'kế hoạch', sign: /\/KH-/iu },
  { name: 'Tờ trình', said: 'tờ trình|trình (?:chính phủ|thủ tướng|quốc hội|bộ chính trị)', sign: /\/TTr-/iu },
  { name: 'Báo cáo', said: 'báo cáo', sign: /\/BC-/iu },
  { name: 'Đề án', said: 'đề án', sign: /\/ĐA-/iu },
  { name: 'Chương trình', said: 'chương trình', sign: /\/CTr-/iu },
  { name: 'Hướng dẫn', said: 'văn bản hướng dẫn', sign: /\/HD-/iu },
  { name: 'Thông báo', said: 'thông báo', sign: /\/TB-/iu },
  { name: 'Biên bản', said: 'biên bản', sign: /\/BB-/iu },
];
