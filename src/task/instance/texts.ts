// How a period of a recurring task is named.
import { addDays, type Day, formatDay } from '../../base/index.ts';

const ROMAN: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };

/** "kỳ 11/2025", "kỳ quý IV/2025", "kỳ 6 tháng cuối năm 2025", "kỳ năm 2025", "kỳ tuần 17/11–23/11/2025", "kỳ ngày 20/11/2025" */
export function periodName(key: string): string {
  const [, quarterYear, quarter] = /^(\d{4})-Q(\d)$/u.exec(key) ?? [];
  if (quarter !== undefined) return `kỳ quý ${ROMAN[quarter] ?? quarter}/${quarterYear}`;
  const [, halfYear, half] = /^(\d{4})-H(\d)$/u.exec(key) ?? [];
  if (half !== undefined) return `kỳ 6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${halfYear}`;
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(key) ?? [];
  if (month !== undefined) return `kỳ ${month}/${year}`;
  if (/^\d{4}$/u.test(key)) return `kỳ năm ${key}`;
  if (key.startsWith('W')) {
    const monday = key.slice(1) as Day;
    return `kỳ tuần ${formatDay(monday).slice(0, 5)}–${formatDay(addDays(monday, 6))}`;
  }
  return `kỳ ngày ${formatDay(key as Day)}`;
}
