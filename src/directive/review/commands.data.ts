// How people type while they review what was read; over folded text (no marks), groups as named.

/** "duyệt tiếp", "tiếp tục duyệt văn bản" */
export const RESUME =
  /^(?:(?:cho (?:toi |em )?)?(?:tiep tuc|quay lai|mo lai|xem lai|xem tiep|lam tiep|mo) (?:duyet|viec duyet|ban (?:dang )?duyet(?: do| dang do)?|(?:van ban|ban) dang duyet(?: do| dang do)?)|duyet tiep)(?: van ban)?(?: (?:nhe|di|nha|giup|cho toi))*$/u;
/** "nhận tất cả từ 80%", "nhận hết các mục trên 70%" */
export const TAKE_FROM =
  /^(?:nhan|lay|duyet|dong y)(?: (?:tat ca|het|toan bo))?(?: (?:cac )?muc)?(?: co)?(?: do tin cay| tin cay)? (?:tu|tren|>=?|it nhat) (?<percent>\d{1,3}) ?%?(?: tro len)?$/u;
export const TAKE = /^(?:nhan|lay|giu) (?:lai )?(?:cac )?muc (?<numbers>[\d ,va]+)$/u;
export const DROP = /^(?:bo|loai|xoa|khong nhan|khong lay)(?: bo)? (?:cac )?muc (?<numbers>[\d ,va]+)$/u;
export const SHOW = /^(?:xem|mo|hien|den|toi) muc (?<number>\d{1,4})$/u;
export const GENERAL = /^(?:xem )?(?:cac )?chi dao chung$/u;
export const MERGE = /^(?:gop|nhap|ghep)(?: muc)? (?<one>\d{1,4}) (?:voi|va|vao|,|cung)(?: muc)? (?<other>\d{1,4})$/u;
export const SPLIT = /^(?:tach|chia)(?: muc)? (?<number>\d{1,4})(?: ra| lam (?:hai|doi|2))?$/u;
export const IS_NEW = /^muc (?<number>\d{1,4}) (?:la )?(?:nhiem vu )?moi$/u;
export const IS_KNOWN =
  /^muc (?<number>\d{1,4}) (?:la |chinh la )?(?<how>trung(?: voi)?|lap lai|doi han(?: cua)?|thay(?: the)?(?: cho)?|la) (?:nhiem vu )?(?<code>nv ?-? ?\d{1,9})$/u;

/** "mục 3 hạn: quý IV/2025"; the value is what follows. */
export const FIELD_START =
  /^(?:(?:sua |doi |chinh )?(?:muc|so) ?(?<number>\d{1,4})(?: ?[:,.-])? ?)?(?:sua |doi |chinh )?(?<label>(?:co quan |don vi )?(?:chu tri|dau moi)|(?:co quan |don vi )?phoi hop|(?:thoi )?han(?: hoan thanh)?|thoi gian|tieu de|ten(?: nhiem vu)?|noi dung)(?<colon> ?[:=] ?| la | thanh | )(?=\S)/u;

export const LABELS: readonly { readonly field: 'lead' | 'cooperate' | 'deadline' | 'title'; readonly label: RegExp }[] = [
  { field: 'lead', label: /(?:chu tri|dau moi)$/u },
  { field: 'cooperate', label: /phoi hop$/u },
  { field: 'deadline', label: /(?:han|hoan thanh|thoi gian)$/u },
  { field: 'title', label: /(?:tieu de|^ten|noi dung)/u },
];

/** Nothing: "phối hợp: không", "hạn: không có". */
export const NOTHING = /^(?:khong(?: co| neu)?|bo|trong|-)$/u;

export const REPLACING = /^thay/u;
export const MOVING = /^doi han/u;
