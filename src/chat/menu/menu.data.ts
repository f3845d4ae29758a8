// The commands of the menu: what a platform shows beside each, who sees it, and the sentence that it stands for.
import type { Role } from '../../people/index.ts';

const WORKING: readonly Role[] = ['officer', 'focal_point', 'leader'];
const READING: readonly Role[] = ['monitor', 'inspector'];
const EVERYBODY: readonly Role[] = [...WORKING, ...READING, 'admin'];

export const MENU = [
  { name: 'viec', description: 'Việc của tôi chưa xong', says: 'việc của tôi chưa xong', roles: WORKING },
  { name: 'quahan', description: 'Nhiệm vụ quá hạn', says: 'nhiệm vụ quá hạn', roles: [...WORKING, ...READING] },
  { name: 'capnhat', description: 'Báo cáo tiến độ, kết quả, vướng mắc', says: 'việc của tôi chưa xong', roles: WORKING },
  { name: 'bantin', description: 'Bản tin tổng hợp hôm nay', says: 'tình hình thực hiện', roles: [...WORKING, ...READING] },
  { name: 'trogiup', description: 'Hướng dẫn sử dụng', says: 'trợ giúp', roles: EVERYBODY },
  { name: 'batdau', description: 'Giới thiệu, bắt đầu lại', says: '/batdau', roles: EVERYBODY },
] as const satisfies readonly { name: string; description: string; says: string; roles: readonly Role[] }[];

/** What everybody sees who is not linked yet. */
export const STRANGERS_MENU = ['batdau', 'trogiup'] as const;

/** Telegram's own word for it. */
export const SAME_AS: Readonly<Record<string, string>> = { help: 'trogiup', baocao: 'capnhat' };
