// How "Văn bản giao" names a document (Nghị định 30/2020/NĐ-CP, Phụ lục I: type, number, date).
import { type Day, formatDay } from '../base/index.ts';
import type { DirectiveType } from './types.ts';

const TYPE_NAMES: Readonly<Record<DirectiveType, string>> = {
  'thong-bao-ket-luan': 'Thông báo',
  'chi-thi': 'Chỉ thị',
  'cong-dien': 'Công điện',
  'nghi-quyet': 'Nghị quyết',
  'ket-luan': 'Kết luận',
  'ke-hoach': 'Kế hoạch',
  'cong-van': 'Công văn',
  'quyet-dinh': 'Quyết định',
  'bao-chi': 'Tin báo chí',
  khac: 'Văn bản',
};

/** "Thông báo số 07-TB/CQTTBCĐ ngày 15/10/2025"; without a number the title stands in its place. */
export function nameOf(document: {
  readonly type: DirectiveType;
  readonly number: string | null;
  readonly title: string;
  readonly signedDate: Day | null;
}): string {
  const dated = document.signedDate ? ` ngày ${formatDay(document.signedDate)}` : '';
  if (document.number) return `${TYPE_NAMES[document.type]} số ${document.number}${dated}`;
  return `${document.type === 'bao-chi' ? `${TYPE_NAMES[document.type]}: ` : ''}${document.title}${dated}`;
}
