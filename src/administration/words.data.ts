// How people and their access are spoken of. Folded: written without marks, spaces single.

const POLITE = '(?:(?:da|em|anh|chi|toi|nho|xin|hay|giup|cho|lam on|vui long)\\s+)*';
const OF = '(?:\\s*(?:cho|cua|doi voi|dong chi|can bo|nguoi dung|tai khoan|ong|ba|anh|chi))*\\s+';
const anchored = (pattern: string): RegExp => new RegExp(`^${POLITE}(?:${pattern})${OF}(?<who>.+)$`, 'u');

export const INVITE = anchored(
  '(?:(?:tao|cap|lay|gui)(?: lai)?\\s+)?(?:ma|lien ket|link|loi|giay) moi|cap(?: lai)? (?:(?:lien ket|link)(?: dang nhap| truy cap)?|ma (?:dang nhap|truy cap))',
);
/** The bare verb: folded it is also "mỗi" and "mới", so it must bear its own mark or stand before a staff code. */
export const INVITE_BARE = anchored('moi(?: lai)?');
export const MARKED_INVITE = /(?<!\p{L})mời(?!\p{L})/iu;
export const STAFF_CODE = /^[a-z]{1,6}[-\s]?\d{1,6}$/u;
export const REVOKE = anchored(
  '(?:thu hoi|cat|khoa|huy|go|dung)(?: bo)?(?: (?:quyen|tai khoan|truy cap|lien ket|quyen truy cap|quyen su dung))+|cat quyen|xoa (?:tai khoan|nguoi dung|quyen)',
);
export const RESTORE = anchored('(?:mo|khoi phuc|cap)(?: lai)+(?: (?:quyen|tai khoan|truy cap|quyen truy cap))+|mo khoa(?: tai khoan)?');
export const ERASE = anchored('xoa (?:het |toan bo |sach )*(?:du lieu|thong tin) ca nhan');
export const DATA_OF = anchored('(?:xuat|lay|cho xem|xem|trich xuat|gui) (?:toan bo )?(?:du lieu|thong tin) ca nhan');
export const OWN_DATA =
  /^(?:(?:cho|xuat|lay|xem|gui|toi|em|muon|xin)\s+)*(?:du lieu|thong tin) ca nhan(?: cua)? (?:toi|em|minh|anh|chi)(?: dang duoc luu| gom nhung gi| la gi)?$/u;
/** "đổi vai trò CB-014 thành lãnh đạo" */
export const ROLE = new RegExp(
  `^${POLITE}(?:(?:doi|chuyen|dat|cap|gan|sua)(?: lai)? (?:vai tro|quyen|role)|phan quyen)${OF}(?<who>.+?)\\s+(?:thanh|la|sang|lam|vai tro)\\s+(?<role>.+)$`,
  'u',
);
export const LIST = new RegExp(
  `^${POLITE}(?:xem |liet ke |in )?(?:danh sach|ds|liet ke) (?:nguoi dung|can bo|tai khoan|nhan su|user)(?<about>.*)$`,
  'u',
);
export const UNLINKED =
  /^(?:nhung |cac )?(?:ai|nguoi nao|can bo nao|bao nhieu nguoi) (?:van )?chua (?:lien ket|tham gia|dang ky|ket noi|vao bot)(?<about>.*)$/u;
export const SAYS_UNLINKED = /chua (?:lien ket|tham gia|dang ky|ket noi)/u;
export const TRAIL = new RegExp(`^${POLITE}(?:xem )?(?:nhat ky|lich su) (?:quan tri|he thong|phan quyen|thao tac)$`, 'u');
/** Words at the end that name nobody. */
export const TAIL = /\s+(?:nhe|a|giup toi|ngay|voi|di|vi .*|do .*|da nghi viec|nghi huu|chuyen cong tac)$/u;
