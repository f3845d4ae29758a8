// Words that all kinds of answer share: names of conditions, states and facets, the closing line, refusals.

import { type Day, formatDay } from '../base/index.ts';
import { crosses, isTime } from './states.ts';
import type { Facet, QuestionFilter, Range, RateAsked, State } from './types.ts';

export const STATE_NAMES: Readonly<Record<State, string>> = {
  open: 'chưa hoàn thành',
  within: 'đang thực hiện trong hạn',
  'due-soon': 'sắp đến hạn',
  overdue: 'quá hạn',
  completed: 'đã hoàn thành',
  'on-time': 'hoàn thành đúng hạn',
  late: 'hoàn thành trễ hạn',
  'no-deadline': 'không có thời hạn',
  'not-started': 'chưa thực hiện',
  'in-progress': 'đang thực hiện',
  awaiting: 'chờ xác nhận',
  paused: 'tạm dừng',
  cancelled: 'đã hủy',
};

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  due: 'Thời hạn',
  daysLeft: 'Thời hạn',
  person: 'Người phụ trách',
  status: 'Trạng thái',
  progress: 'Tiến độ',
  lead: 'Cơ quan chủ trì',
  cooperators: 'Cơ quan phối hợp',
  directive: 'Văn bản giao',
  clause: 'Điều khoản',
  quote: 'Trích nguyên văn',
  obstacle: 'Khó khăn, vướng mắc',
  result: 'Kết quả',
  assigned: 'Ngày giao',
  completed: 'Ngày hoàn thành',
  title: 'Nội dung',
};

const KIND_NAMES: Readonly<Record<string, string>> = {
  ministry: 'các bộ',
  ministerial: 'cơ quan ngang bộ',
  'government-agency': 'cơ quan thuộc Chính phủ',
  province: 'địa phương',
};

/** "Các bộ", "Địa phương": a group of agencies as a name. */
export function kindsName(kinds: readonly string[]): string {
  const name = kinds.map(kind => KIND_NAMES[kind] ?? kind).join(', ');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

const rangeWords = ({ from, to }: Range): string => {
  if (from && to) return from === to ? `ngày ${formatDay(from)}` : `từ ${formatDay(from)} đến ${formatDay(to)}`;
  return from ? `từ ${formatDay(from)}` : to ? `đến ${formatDay(to)}` : '';
};

/** "Quá hạn hoặc tạm dừng"; a status and a class of time must both hold: "quá hạn, chờ xác nhận". */
export function stateWords(states: readonly State[] = []): string {
  const timed = states.filter(state => states.some(other => crosses(state, other)));
  const sides = [timed.filter(isTime), timed.filter(state => !isTime(state))];
  const parts = timed.length === 0 ? [states] : [...sides, states.filter(state => !timed.includes(state))];
  return parts
    .filter(part => part.length > 0)
    .map(part => part.map(state => STATE_NAMES[state]).join(' hoặc '))
    .join(', ');
}

/** What of names the words of a filter need. */
export interface Naming {
  agency(code: string): string;
  readonly ownName: string;
}

export const dueWords = (due: Range): string => `thời hạn ${rangeWords(due)}`;

function daysEarly({ min, max }: NonNullable<QuestionFilter['early']>): string {
  if (max === 0) return 'xong đúng ngày hạn';
  if (max === undefined) return min === 1 ? 'xong trước hạn' : `xong trước hạn từ ${min} ngày`;
  return `xong trước hạn ${max === min ? min : `${min}–${max}`} ngày`;
}

/** The conditions in words, each a part: "quá hạn", "chủ trì: Bộ Y tế". */
export function filterWords(filter: QuestionFilter, naming: Naming): string[] {
  const names = (codes: readonly string[]): string => codes.map(code => naming.agency(code)).join(', ');
  const part = { lead: 'chủ trì', cooperate: 'phối hợp', involved: 'chủ trì hoặc phối hợp' }[filter.ownPart ?? 'lead'];
  const progress = filter.progress;
  return [
    stateWords(filter.states),
    filter.whose === 'mine' && 'do đồng chí phụ trách',
    filter.whose === 'own' && `${naming.ownName} ${part}`,
    filter.whose === 'unit' && 'của đơn vị đồng chí',
    filter.lead && `chủ trì: ${names(filter.lead)}`,
    filter.cooperate && `phối hợp: ${names(filter.cooperate)}`,
    filter.involved && `có tham gia: ${names(filter.involved)}`,
    filter.notLead && `trừ: ${names(filter.notLead)}`,
    filter.kinds && `chủ trì: ${filter.kinds.map(kind => KIND_NAMES[kind] ?? kind).join(', ')}`,
    filter.notKinds && `trừ: ${filter.notKinds.map(kind => KIND_NAMES[kind] ?? kind).join(', ')}`,
    filter.clause && `điều khoản: ${filter.clause.join(', ')}`,
    filter.due && dueWords(filter.due),
    filter.assigned && `giao ${rangeWords(filter.assigned)}`,
    filter.completed && `hoàn thành ${rangeWords(filter.completed)}`,
    filter.people && `người phụ trách: ${filter.people.join(', ')}`,
    filter.notPeople && `trừ việc của ${filter.notPeople.join(', ')}`,
    filter.directives && `văn bản: ${filter.directives.slice(0, 3).join('; ')}`,
    filter.topic && `nội dung có “${filter.topic}”`,
    progress &&
      `tiến độ ${progress.min === progress.max ? `${progress.min}%` : [progress.min === undefined ? '' : `từ ${progress.min}%`, progress.max === undefined ? '' : `đến ${progress.max}%`].filter(Boolean).join(' ')}`,
    filter.obstacle !== undefined && (filter.obstacle ? 'đang có vướng mắc' : 'không có vướng mắc'),
    filter.evidence !== undefined && (filter.evidence ? 'đã có minh chứng' : 'chưa có minh chứng'),
    filter.result !== undefined && (filter.result ? 'đã có kết quả' : 'chưa có kết quả'),
    filter.unassigned !== undefined && (filter.unassigned ? 'chưa phân công người phụ trách' : 'đã có người phụ trách'),
    filter.recurring && 'định kỳ',
    filter.cooperated !== undefined && (filter.cooperated ? 'có cơ quan phối hợp' : 'không có cơ quan phối hợp'),
    filter.moved && 'đã được lùi hạn',
    filter.early && daysEarly(filter.early),
    filter.notDirectives && `trừ văn bản: ${filter.notDirectives.slice(0, 3).join('; ')}`,
    filter.quietSince && `chưa có cập nhật nào từ ${formatDay(filter.quietSince)}`,
    filter.decision && (filter.decision === 'all' ? 'chờ xác nhận hoàn thành hoặc chờ duyệt gia hạn' : 'chờ duyệt gia hạn'),
  ].filter(words => typeof words === 'string' && words !== '') as string[];
}

export const shared = {
  closing: (words: readonly string[], count: number | undefined, today: Day, scope: string) =>
    [
      `Bộ lọc: ${words.length === 0 ? 'tất cả' : words.join('; ')}`,
      ...(count === undefined ? [] : [`${count} nhiệm vụ`]),
      `tính đến ${formatDay(today)}`,
      `phạm vi: ${scope}`,
    ].join(' · '),
  past: (day: string) =>
    `Số liệu tại ngày ${day} suy từ ngày giao, ngày hoàn thành và nhật ký cập nhật; việc tạm dừng, hủy trước khi nhập vào hệ thống được tính như hiện nay.`,
  scopeAll: 'tất cả cơ quan',
  scopeOwn: (agency: string) => `${agency} chủ trì hoặc phối hợp`,
  former: (former: string, current: string) => `${former} nay là ${current}.`,
  more: (from: number, to: number, total: number) => `Xem tiếp (${from}–${to}/${total})`,
  forbidden: (agency: string, named: readonly string[]) =>
    `Đồng chí không có quyền xem ${named.length > 0 ? `nhiệm vụ của ${named.join(', ')}` : 'nội dung này'}: chỉ được xem nhiệm vụ do ${agency} chủ trì hoặc phối hợp.`,
  forbiddenAdmin: 'Vai trò quản trị không có quyền xem nội dung nhiệm vụ; chỉ quản lý người dùng và thiết lập.',
  sharedOnly: (agency: string, named: readonly string[]) =>
    `Đồng chí chỉ được xem những nhiệm vụ của ${named.join(', ')} mà ${agency} cùng chủ trì hoặc phối hợp:`,
  notFound: (codes: readonly string[]) => `Không tìm thấy nhiệm vụ ${codes.join(', ')}. Đồng chí vui lòng kiểm tra lại mã.`,
  whichAgency: 'Đồng chí muốn hỏi nhiệm vụ của cơ quan nào?',
  noTopic: (topic: string) =>
    `Không tìm thấy nhiệm vụ nào có nội dung “${topic}” trong phạm vi được xem. Đồng chí thử dùng từ khác hoặc gửi mã nhiệm vụ.`,
  elsewhere:
    'Nếu không phải về nhiệm vụ được giao thì việc này ngoài phạm vi của tôi: tôi chỉ hỗ trợ tra cứu, thống kê và cập nhật nhiệm vụ.',
};

export const RATE_TITLES: Readonly<Record<RateAsked, { readonly name: string; readonly formula: string }>> = {
  'on-time-of-completed': { name: 'Tỷ lệ hoàn thành đúng hạn', formula: 'hoàn thành đúng hạn / đã hoàn thành có thời hạn' },
  'on-time-of-due': { name: 'Tỷ lệ đúng hạn trên số đến hạn', formula: 'hoàn thành đúng hạn / (đã hoàn thành có thời hạn + quá hạn)' },
  completion: { name: 'Tỷ lệ hoàn thành', formula: 'đã hoàn thành / tổng số (không tính tạm dừng, hủy)' },
  overdue: { name: 'Tỷ lệ quá hạn', formula: 'quá hạn / tổng số (không tính tạm dừng, hủy)' },
  'late-of-completed': { name: 'Tỷ lệ hoàn thành trễ hạn', formula: 'hoàn thành trễ hạn / đã hoàn thành có thời hạn' },
  open: { name: 'Tỷ lệ chưa hoàn thành', formula: 'chưa hoàn thành / tổng số (không tính tạm dừng, hủy)' },
};
