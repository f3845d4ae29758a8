// What a ranking says.

import { STATUS_NAMES } from '../../../task/index.ts';
import type { Grouping } from '../../types.ts';

export const texts = {
  line: (place: number, name: string, value: string) => `${place}. ${name}: ${value}`,
  kinds: { ministry: 'bộ', province: 'địa phương' } as Readonly<Record<string, string>>,
  groups: {
    lead: 'cơ quan chủ trì',
    cooperate: 'cơ quan phối hợp',
    directive: 'văn bản giao',
    status: 'trạng thái',
    'due-month': 'tháng',
    assignee: 'người phụ trách',
  } satisfies Record<Grouping, string>,
  howMany: (count: number, who: string, words: string) => `Có ${count} ${who} có nhiệm vụ${words ? ` ${words}` : ''}:`,
  nobody: (who: string, words: string) =>
    `${who.slice(0, 1).toUpperCase()}${who.slice(1)} nào cũng có nhiệm vụ${words ? ` ${words}` : ''}; ít nhất là:`,
  count: (count: number, words: string) => `${count} nhiệm vụ${words ? ` ${words}` : ''}`,
  rate: (name: string, percent: string, part: number, whole: number) => `${name.toLowerCase()} ${percent}% (${part}/${whole})`,
  inMonth: (month: string, value: string, completed: number, overdue: number) =>
    `${month.slice(0, 1).toUpperCase()}${month.slice(1)}: ${value} (hoàn thành ${completed}, quá hạn ${overdue})`,
  level: (count: number) => `(${count} nơi cùng mức)`,
  place: (name: string, place: number, all: number, value: string) => `${name} đứng thứ ${place}/${all}: ${value}.`,
  unplaced: (name: string) => `${name} chưa có nhiệm vụ nào để xếp hạng.`,
  noPlace: (own: string) =>
    `Đồng chí chỉ được xem nhiệm vụ của ${own} nên không có thứ hạng so với cơ quan khác; số liệu của cơ quan mình:`,
  ownValue: (name: string, value: string) => `${name}: ${value}`,
  noRate: (name: string) => `${name.toLowerCase()} chưa tính được (0/0)`,
  none: 'Không có nhiệm vụ nào để xếp hạng.',
  more: (count: number) => `… và ${count} nơi khác.`,
  unnamed: 'chưa phân công',
  noMonth: 'không có thời hạn',
  month: (year: string, month: string) => `tháng ${month}/${year}`,
  status: STATUS_NAMES,
  formula: (formula: string) => `Công thức: ${formula}.`,
};
