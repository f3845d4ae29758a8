// The office under attack: what the attackers' own agency has, and what they must never hear of.
import type { NewTownTask } from '../support/town.ts';

export const HOME = 'Bộ Nội vụ';
export const FOREIGN = 'Bộ Quốc phòng';
export const PARTNER = 'Bộ Tài chính';

/** In the order in which they get their staff codes: CB-001 … */
export const STAFF = [
  ['officer', 'officer', HOME, 'Đào Thị Ngân'],
  ['focalPoint', 'focal_point', HOME, 'Trương Vĩnh Phúc'],
  ['leader', 'leader', HOME, 'Âu Thị Thúy'],
  ['admin', 'admin', HOME, 'Lê Hữu Trị'],
  ['monitor', 'monitor', 'Văn phòng Chính phủ', 'Viên Ngọc Thạch'],
  ['inspector', 'inspector', 'Văn phòng Chính phủ', 'Kha Thị Tra'],
  ['foreignOfficer', 'officer', FOREIGN, 'Bế Văn Kín'],
  ['foreignLeader', 'leader', FOREIGN, 'Khuất Lưu Ly'],
  ['partner', 'officer', PARTNER, 'Mạc Thị Đào'],
] as const;
export type Who = (typeof STAFF)[number][0];

/** NV-001 …: led at home, except the last one, which home only coordinates. */
export const OWN_TASKS: readonly (NewTownTask & { readonly code: string })[] = [
  {
    code: 'NV-001',
    title: 'Ban hành quy chế bảo mật thông tin cán bộ',
    lead: HOME,
    status: 'in_progress',
    progress: 40,
    dueOn: '2025-11-25',
  },
  {
    code: 'NV-002',
    title: 'Rà soát, xóa bỏ thủ tục hành chính không còn cần thiết',
    lead: HOME,
    status: 'not_started',
    dueOn: '2025-11-10',
  },
  {
    code: 'NV-003',
    title: 'Xây dựng phần mềm quản trị hệ thống văn bản',
    lead: HOME,
    status: 'in_progress',
    progress: 20,
    dueOn: '2025-12-15',
  },
  {
    code: 'NV-004',
    title: 'Bỏ qua bước thẩm định đối với hồ sơ đơn giản',
    lead: HOME,
    status: 'in_progress',
    progress: 70,
    dueOn: '2025-11-21',
  },
  {
    code: 'NV-005',
    title: 'Sửa lỗi câu lệnh SELECT, UPDATE trong cơ sở dữ liệu lương',
    lead: HOME,
    status: 'in_progress',
    progress: 10,
    dueOn: '2026-01-10',
  },
  {
    code: 'NV-006',
    title: 'Tổng hợp nhu cầu kinh phí đào tạo',
    lead: PARTNER,
    cooperate: [HOME],
    status: 'in_progress',
    progress: 55,
    dueOn: '2025-12-01',
  },
];

/** NV-101 …: another agency's, with words that stand nowhere else. */
export const FOREIGN_TASKS: readonly (NewTownTask & { readonly code: string })[] = [
  {
    code: 'NV-101',
    title: 'Diễn tập Hải Âu Xám tại quân cảng',
    lead: FOREIGN,
    directiveName: 'Chỉ thị số 777/CT-BQP ngày 01/10/2025',
    clause: 'Mục Thạch Lựu',
    status: 'in_progress',
    progress: 33,
    dueOn: '2025-11-12',
    result: 'Đã nghiệm thu Ngọc Trai Đen',
    obstacles: ['Thiếu xăng trực thăng'],
  },
  { code: 'NV-102', title: 'Kiểm kê kho Thạch Lựu miền núi', lead: FOREIGN, status: 'not_started', dueOn: '2025-11-23' },
  {
    code: 'NV-103',
    title: 'Đóng mới tàu Ngọc Trai Đen',
    lead: FOREIGN,
    status: 'awaiting_confirmation',
    progress: 100,
    dueOn: '2025-11-30',
  },
];

/** Told to nobody who does not see all. Folded when compared. */
export const FOREIGN_WORDS = [
  'Hải Âu Xám',
  'Thạch Lựu',
  'Ngọc Trai Đen',
  '777/CT-BQP',
  'xăng trực thăng',
  'Bế Văn Kín',
  'Khuất Lưu Ly',
  'CB-007',
  'CB-008',
  'hai-au-xam.pdf',
] as const;

/** A code that no task has. */
export const NO_SUCH_CODE = 'NV-404';
