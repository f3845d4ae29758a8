// Which of the dates of a sentence is the deadline of its task (SCHEME.md D15–D21).

import { type Deadline, type DeadlineContext, findDeadlines } from '../vietnamese/deadline.ts';
import { fold } from '../vietnamese/fold.ts';
import { inside, type Span } from './formats/document.ts';
import type { TaskDeadline } from './types.ts';

export interface DeadlineIndex {
  readonly text: string;
  readonly folded: string;
  /** in order */
  readonly all: readonly (Deadline & Span)[];
  /** what a cell of the same text is read by */
  readonly context: DeadlineContext;
}

export function indexDeadlines(text: string, context: DeadlineContext): DeadlineIndex {
  const folded = fold(text);
  const all = findDeadlines(text, context, folded).flatMap(found =>
    found.start === undefined || found.end === undefined ? [] : [{ ...found, start: found.start, end: found.end }],
  );
  return { text, folded, all, context };
}

const FINISH =
  /(?<!\p{L})(?:hoan thanh|hoan tat|ban hanh|trinh|bao cao|gui|xong|phe duyet|dat|cong bo|ket thuc|dua vao|dua [^,;.]{3,60}|khai truong|khanh thanh|khoi cong|thong xe|nop|thoi han|thoi gian|han|co hieu luc|ky ket|ban giao|thanh lap|to chuc|so ket|tong ket|giai ngan|(?:phan|so|dien tich|noi dung) con lai|(?<=,\s+(?:va )?)(?:toan bo|tat ca|(?:cac )?hang muc|phan))\b[^,;.(]*$/u;
const FINISH_NEXT =
  /(?<!\p{L})(?:hoan thanh|hoan tat|xong|ket thuc|thoi (?:gian|han)(?: hoan thanh| thuc hien)?:?|ban hanh|han|dat (?=[^,;.]{0,20}\d)[^,;.]{0,30}|(?:trinh|bao cao)(?: (?:thu tuong(?: chinh phu)?|chinh phu|quoc hoi|ubnd(?: tinh| thanh pho)?|ban chi dao|bo chinh tri|cap co tham quyen|chu tich(?: ubnd)?(?: tinh)?|lanh dao bo|bo truong))?(?:,? (?:xem xet|phe duyet|ban hanh|quyet dinh))*)\s*(?:\(|vao|ngay|chinh thuc|nghiem thu)?\s*$/u;
const LATER = /(?:trien khai(?: thuc hien| chinh thuc)?|ap dung|thuc hien thi diem|van hanh)\s*(?:ngay|tu|chinh thuc)?\s*$/u;
const OBJECT =
  /(?:uu tien trien khai|giao|phan cong|phai hoan thanh|dat duoc|ket qua|tinh hinh|so lieu|thuc hien[^,;.]{0,20}nhiem vu|cua nam|du toan|ke hoach|von|nghi quyet|quyet dinh|ky hop)\s*(?:ngay)?\s*$/u;
const REPORT_NEAR =
  /(?:bao cao|tong hop|cap nhat|kiem tra|to chuc|ra soat|cong khai|gui|danh gia|giao ban|hop|so ket|thong ke|dinh ky|thuc hien|theo doi|nop|ban tin|canh bao)[^,;.]{0,60}$/u;
const REPORT_AFTER =
  /^[^,;.]{0,40}(?:bao cao|tong hop|cap nhat|kiem tra|to chuc|ra soat|cong khai|gui|danh gia|giao ban|hop|so ket|thong ke)/u;
const NOUN_BEFORE =
  /(?:ke hoach|chuong trinh|dieu hanh|du toan|ngan sach|hoat dong|cuoc song|nhiem vu|muc tieu|chi tieu|bao cao thuong nien|sinh hoat|luong|giao tiep)\s*$/u;

/** The deadline stated inside a stretch of text, or undefined. */
export function deadlineIn(index: DeadlineIndex, span: Span): Deadline | undefined {
  const here = inside(index.all, span.start, span.end);
  if (here.length === 0) return undefined;
  const before = ({ start = 0 }: Deadline) => index.folded.slice(Math.max(span.start, start - 120), start);
  const after = ({ end = 0 }: Deadline) => index.folded.slice(end, Math.min(span.end, end + 80));
  const recurring = here.find(
    found =>
      found.kind === 'recurring' &&
      !NOUN_BEFORE.test(before(found)) &&
      (found.recurrence !== 'daily' || found.time !== undefined || REPORT_NEAR.test(before(found)) || REPORT_AFTER.test(after(found))),
  );
  const dated = here.filter(
    (found, at) =>
      found.kind !== 'recurring' &&
      !(found.due && index.context.signedOn && found.due < index.context.signedOn) &&
      (!found.bare || FINISH_NEXT.test(before(found)) || isBracketed(before(found), after(found)) || goesOn(index, here[at - 1], found)),
  );
  const certain = dated.filter(found => found.due !== null);
  const chosen = choose(certain, before, after) ?? dated.find(found => !found.bare);
  if (chosen) return recurring?.recurrence && chosen.due ? { ...chosen, recurrence: chosen.recurrence ?? recurring.recurrence } : chosen;
  return recurring;
}

/** "trong tháng 11/2024 (tổ máy 1) và tháng 5/2025": a period joined to a deadline is one too. */
const goesOn = (index: DeadlineIndex, earlier: Deadline | undefined, found: Deadline): boolean =>
  earlier?.due != null && !earlier.bare && /^\s*(?:\([^()]*\)\s*)?(?:,|va|;|, va)\s*$/u.test(index.folded.slice(earlier.end, found.start));

/** "… trạm phát sóng số (quý III/2016)": a period alone in brackets at the end is the deadline. */
const isBracketed = (before: string, after: string): boolean => /\(\s*$/u.test(before) && /^\s*\)\s*[;.,]?\s*$/u.test(after);

function choose(
  found: readonly Deadline[],
  before: (deadline: Deadline) => string,
  after: (deadline: Deadline) => string,
): Deadline | undefined {
  if (found.length === 0) return undefined;
  const finishing = found.filter(
    deadline => FINISH.test(before(deadline)) && !LATER.test(before(deadline)) && !OBJECT.test(before(deadline)),
  );
  if (finishing.length > 0) return latest(finishing);
  const plain = found.filter(deadline => !LATER.test(before(deadline)) && !OBJECT.test(before(deadline)));
  if (plain.length > 0) return latest(plain);
  return found.length === 1 && !isObject(found[0], before, after) ? found[0] : undefined;
}

/** A date that only describes the thing ("các nhiệm vụ ưu tiên triển khai ngay trong năm 2025"), D19. */
const isObject = (deadline: Deadline | undefined, before: (deadline: Deadline) => string, after: (deadline: Deadline) => string): boolean =>
  deadline === undefined ||
  /(?:uu tien trien khai|dat duoc|ket qua|tinh hinh|so lieu|du toan|ke hoach|von|nghi quyet|quyet dinh)\s*(?:ngay)?\s*$/u.test(
    before(deadline),
  ) ||
  /^\s*(?:cua|so)\b/u.test(after(deadline));

const latest = (found: readonly Deadline[]): Deadline | undefined =>
  found.reduce<Deadline | undefined>((last, deadline) => (!last || (deadline.due ?? '') >= (last.due ?? '') ? deadline : last), undefined);

/** After the verb stands a thing that nothing before has named. */
const OWN_OBJECT =
  /(?<!\p{L})(?:bao cao (?:\w+ ){1,6}ve viec (?!thuc hien|trien khai)|bao cao (?:tong ket|so ket|chuyen de|tuan|thang|quy|nam)|(?:hoan thanh|hoan tat) (?:(?:viec )(?!nay|tren|neu tren)|(?:ra soat|doi chieu|lam sach|phe duyet|kiem tra|tiep nhan|sap xep|thi cong|lap|kiem ke|thong ke|danh gia|nang cap|ket noi|xac minh|thu thap|di chuyen|boi thuong) \w+ \w+|(?:du an|cong trinh|de an|he thong|tuyen|giai phong|xay dung|sua chua|di doi|di dan|so hoa|cong tac)\s))/u;

/** "Hoàn thành trong tháng 11/2025.": a sentence that says nothing but when (D20). */
export function isOnlyDeadline(index: DeadlineIndex, span: Span): boolean {
  const deadline = inside(index.all, span.start, span.end).find(
    ({ start, bare }) => !(bare && !/(?:hoan thanh|xong|thoi)/u.test(index.folded.slice(span.start, start))),
  );
  if (!deadline || (deadline.kind === 'recurring' && /^bao cao\b/u.test(index.folded.slice(span.start, span.end)))) return false;
  const rest = `${index.folded.slice(span.start, deadline.start)} ${index.folded.slice(deadline.end, span.end)}`.trim();
  const words = rest.split(/\s+/u).length;
  // "sau khi Nghị định được ban hành 30 ngày trình Thủ tướng thành lập Quỹ": the time first, then the work
  const leads = deadline.kind === 'relative' && deadline.start === span.start && words > 4;
  if (words > 14 || leads || OWN_OBJECT.test(rest)) return false;
  return (
    /^(?:\(?(?:(?:rieng )?nam hoc [\d\s–-]+)?(?:yeu cau |de nghi |tat ca |cac noi dung |cac nhiem vu |nhiem vu |noi dung |viec |thoi gian |thoi han |phai |can )*(?:nay |tren |neu tren )*(?:phai |can |duoc )?(?:hoan thanh|hoan tat|xong|ban hanh|thuc hien|trinh|bao cao|gui|ket thuc|thoi han|thoi gian|han)\b)/u.test(
      rest,
    ) && !/(?:[^,;]*,){2}/u.test(rest)
  );
}

export const toTaskDeadline = ({
  text,
  due,
  dueOn,
  kind,
  rule,
  recurrence,
  time,
  impliedYear,
  altDue,
  startsOn,
}: Deadline): TaskDeadline => ({
  text,
  due,
  dueOn,
  kind,
  rule,
  ...(recurrence ? { recurrence } : {}),
  ...(time ? { time } : {}),
  ...(impliedYear ? { impliedYear } : {}),
  ...(altDue !== undefined ? { altDue } : {}),
  ...(startsOn ? { startsOn } : {}),
});

export const NONE: TaskDeadline = { text: null, due: null, dueOn: null, kind: 'none', rule: 'D14' };
