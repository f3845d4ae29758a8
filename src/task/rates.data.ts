// The rates by name and formula (product.md, "Rates carry their name and formula"), as digests and reports print them.
import type { RateName } from './statistics.ts';

export const RATE_WORDS: Readonly<Record<RateName, { readonly name: string; readonly formula: string }>> = {
  'on-time-of-completed': { name: 'Tỷ lệ đúng hạn trong số đã hoàn thành', formula: 'hoàn thành đúng hạn / đã hoàn thành có thời hạn' },
  'on-time-of-due': { name: 'Tỷ lệ đúng hạn trên số đến hạn', formula: 'hoàn thành đúng hạn / (đã hoàn thành có thời hạn + quá hạn)' },
  completion: { name: 'Tỷ lệ hoàn thành', formula: 'đã hoàn thành / tất cả, trừ tạm dừng và hủy' },
  overdue: { name: 'Tỷ lệ quá hạn', formula: 'quá hạn / tất cả, trừ tạm dừng và hủy' },
};
