// What a comparison of spans of days says.
import { type Day, formatDay } from '../../../base/index.ts';

const QUARTERS = ['I', 'II', 'III', 'IV'];

export const texts = {
  month: (month: string, year: string) => `Tháng ${month}/${year}`,
  quarter: (quarter: number, year: string) => `Quý ${QUARTERS[quarter - 1] ?? quarter}/${year}`,
  year: (year: string) => `Năm ${year}`,
  day: (day: Day) => `Ngày ${formatDay(day)}`,
  days: (from: Day, to: Day) => `Từ ${formatDay(from)} đến ${formatDay(to)}`,
  open: { to: (to: Day) => `Đến ${formatDay(to)}`, from: (from: Day) => `Từ ${formatDay(from)}` },
  soFar: ' (đến hôm nay)',
  count: (span: string, count: number, words: string) => `${span}: ${count} nhiệm vụ ${words}`,
  all: (span: string, assigned: number, completed: number, due: number) =>
    `${span}: giao mới ${assigned}; hoàn thành ${completed}; có hạn trong kỳ ${due}`,
  rate: (span: string, rate: string, percent: string, part: number, whole: number) =>
    `${span}: ${rate.toLowerCase()} ${percent}% (${part}/${whole})`,
  noRate: (span: string, rate: string) => `${span}: ${rate.toLowerCase()} chưa tính được (0/0)`,
  more: (difference: number, span: string) => `Tăng ${difference} nhiệm vụ so với ${span}.`,
  fewer: (difference: number, span: string) => `Giảm ${difference} nhiệm vụ so với ${span}.`,
  level: (span: string) => `Bằng ${span}.`,
  formula: (formula: string) => `Công thức: ${formula}.`,
  atEnd: 'Số liệu tính tại ngày cuối của mỗi thời gian.',
  about: { due: 'đến hạn', assigned: 'được giao', completed: 'đã hoàn thành' },
};
