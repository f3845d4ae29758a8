// Words by which people steer a conversation, folded (no marks); whole messages only, so that "xác nhận NV-015 xong" stays a report.

/** What may stand before and after without changing the meaning. */
const PADDING = {
  before: 'da|vang|u|uh|um|uhm|roi|thoi|a|thi|em|anh|chi|toi|minh|oi',
  after:
    '(?:[ ,.!]+(?:a|ah|nhe|nha|nhe em|em|anh|chi|em nhe|em oi|anh oi|luon|di|roi|giup|giup em|giup anh|bot|ban|dong chi|cam on|ngay|het|tat ca|do|thoi|nua))*[ .!]*',
};
/** Whoever hesitates may take back, and never agrees: "khoan, hủy nhé", but "khoan đã" is no yes. */
const HESITATING = 'khoan|khoan da|tu tu|cho da|nham|nham roi';

const whole = (words: string, before = PADDING.before): RegExp => new RegExp(`^(?:(?:${before})[ ,.]+)*(?:${words})${PADDING.after}$`, 'u');

export const YES = whole(
  'dong y|xac nhan|gui|gui di|ok|oke|okie|okay|yes|y|dung|dung roi|dung vay|chuan|chuan roi|duoc|duoc roi|chot|duyet|vang|da|ghi|ghi di|luu|luu di|nhat tri|toi dong y|co|chinh xac',
);
export const NO = whole(
  'huy|huy bo|huy di|bo|bo di|bo qua|thoi|thoi huy|thoi huy di|thoi bo|thoi bo di|khong|khong phai|khong dung|ko|k|no|sai|sai roi|khoi|khoi di|dung ghi|khong ghi|khong luu|huy de xuat|thoi khong can|khong can|khong dong y|tu choi|cancel|(?:khong|ko|khoi|dung|khong can|khoi can)(?: (?:muon|can|phai))? (?:cap nhat|ghi|luu|bao|bao cao|gui|sua|doi|xin|xac nhan)(?: (?:vao|gi|no|cai nay|cai do|viec nay|viec do|them))*|de (?:sau|lat|luc khac|khi khac|hom khac|mai)(?: da| hay)?(?: (?:ghi|bao|gui|cap nhat|xac nhan))?|chua can',
  `${PADDING.before}|${HESITATING}`,
);
/** A code after it names the proposal: "ok 12", "hủy 12". */
export const YES_CODE = /^(?:ok|dong y|xac nhan|duyet)\s+(\d{1,9})$/u;
export const NO_CODE = /^(?:huy|bo|khong)\s+(\d{1,9})$/u;
/** "1", "trả lời 1", "chọn 2", "số 3" */
export const CHOICE = /^(?:(?:tra loi|chon|so|phim|nut|lua chon|chon so)\s+)?(\d{1,2})[.)]?$/u;
export const MORE = whole('xem tiep|xem them|tiep|tiep tuc xem|trang sau|trang tiep|con nua khong|con nua|nua|them|tiep theo|con gi nua');
export const RESET = whole(
  'lam lai|lam lai tu dau|bat dau lai|xoa ngu canh|cuoc tro chuyen moi|quen het di|reset|/reset|/lamlai|tu dau|thoi lam lai|hoi lai tu dau',
);
export const START = /^\/(?:start|batdau)(?:@\w+)?(?:\s+(\S{4,64}))?\s*$/iu;
