// How people put a published task right or add one by hand; over folded text.

/** "sửa NV-012 hạn: 30/11/2025; lý do: đọc sót" */
export const CORRECT =
  /^(?:xin |cho |de nghi )?(?:sua|dinh chinh|chinh sua|chinh|cai chinh)(?: lai)? (?:nhiem vu )?(?<code>nv ?-? ?\d{1,9}) ?[:,-]? (?<label>(?:co quan |don vi )?(?:chu tri|dau moi)|(?:co quan |don vi )?phoi hop|(?:thoi )?han(?: hoan thanh)?|tieu de|ten(?: nhiem vu)?|dieu khoan|can cu|trich dan|nguyen van)(?: thanh|:| :|=| la) ?(?=\S)/u;
export const REASON = /[;,.] ?(?:ly do(?: la)? ?:?|vi) (?=\S)/gu;
export const ONLY_REASON = /^(?:ly do(?: la)? ?:?|vi) ?(?=\S)/u;
/** "thêm nhiệm vụ: …", "bổ sung nhiệm vụ vào 99/TB-VPCP: …" */
export const ADD =
  /^(?:them|bo sung|giao them|tao)(?: mot)? nhiem vu(?: moi)?(?: (?:vao|theo|cua)(?: van ban)?(?: so)? (?<document>\S+?))? ?: ?(?=\S)/u;

export const FIELDS: readonly {
  readonly field: 'lead' | 'cooperate' | 'deadline' | 'title' | 'clause' | 'quote';
  readonly label: RegExp;
}[] = [
  { field: 'lead', label: /(?:chu tri|dau moi)$/u },
  { field: 'cooperate', label: /phoi hop$/u },
  { field: 'clause', label: /(?:dieu khoan|can cu)$/u },
  { field: 'quote', label: /(?:trich dan|nguyen van)$/u },
  { field: 'title', label: /(?:tieu de|^ten)/u },
  { field: 'deadline', label: /han/u },
];
