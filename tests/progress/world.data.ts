// An office on 20/11/2025 (a Thursday) in which reports are read: who is there and which tasks they have.
import type { NewTownTask } from '../support/town.ts';

export const TODAY = '2025-11-20';

export const PEOPLE = {
  an: { role: 'officer', agency: 'Bộ Nội vụ', name: 'Nguyễn Văn An', unit: 'Vụ Pháp chế' },
  binh: { role: 'officer', agency: 'Bộ Nội vụ', name: 'Trần Thị Bình', unit: 'Vụ Tiền lương' },
  dung: { role: 'officer', agency: 'Bộ Nội vụ', name: 'Phạm Quốc Dũng', unit: 'Vụ Pháp chế' },
  hoa: { role: 'focal_point', agency: 'Bộ Nội vụ', name: 'Lê Thị Hoa', unit: 'Văn phòng' },
  lan: { role: 'leader', agency: 'Bộ Nội vụ', name: 'Hoàng Ngọc Lan', unit: 'Lãnh đạo Bộ' },
  cuong: { role: 'officer', agency: 'Bộ Tài chính', name: 'Vũ Mạnh Cường', unit: 'Cục Quản lý giá' },
  minh: { role: 'leader', agency: 'Bộ Tài chính', name: 'Đỗ Quang Minh', unit: 'Lãnh đạo Bộ' },
  theo: { role: 'monitor', agency: 'Văn phòng Chính phủ', name: 'Bùi Thị Theo', unit: '' },
} as const;
export type Who = keyof typeof PEOPLE;

type WorldTask = Omit<NewTownTask, 'assignee'> & { readonly code: string; readonly owner?: Who; readonly blockedBy?: string };

/** Only in the world of the fifth set. */
export const FIFTH_TASKS: readonly WorldTask[] = [
  {
    code: 'NV-020',
    title: 'Rà soát quy định về phân cấp, phân quyền',
    lead: 'Các bộ, ngành',
    assignedOn: '2025-09-01',
    dueOn: '2025-12-10',
    status: 'in_progress',
    progress: 20,
    owner: 'an',
  },
  {
    code: 'NV-021',
    title: 'Báo cáo biến động biên chế hằng tháng',
    lead: 'Bộ Nội vụ',
    deadlinePhrase: 'trước ngày 25 hằng tháng',
    recurrence: 'monthly',
    owner: 'an',
  },
];
/** The period of NV-021 that is over: nobody reported on it. */
export const OVER = { code: 'NV-021', period: '2025-10', dueOn: '2025-10-25' } as const;

export const TASKS: readonly WorldTask[] = [
  {
    code: 'NV-001',
    title: 'Trình Chính phủ đề án vị trí việc làm',
    lead: 'Bộ Nội vụ',
    cooperate: ['Bộ Tài chính', 'Bộ Tư pháp'],
    assignedOn: '2025-09-01',
    dueOn: '2025-11-30',
    status: 'in_progress',
    progress: 30,
    owner: 'an',
  },
  {
    code: 'NV-002',
    title: 'Xây dựng cơ sở dữ liệu quốc gia về cán bộ, công chức',
    lead: 'Bộ Nội vụ',
    assignedOn: '2025-09-01',
    dueOn: '2025-10-31',
    status: 'in_progress',
    progress: 55,
    obstacles: ['Bộ Tài chính chưa bố trí kinh phí'],
    owner: 'an',
  },
  {
    code: 'NV-003',
    title: 'Tổ chức hội nghị tổng kết cải cách hành chính',
    lead: 'Bộ Nội vụ',
    assignedOn: '2025-10-01',
    dueOn: '2025-12-15',
    owner: 'an',
  },
  {
    code: 'NV-004',
    title: 'Rà soát thủ tục hành chính nội bộ',
    lead: 'Bộ Nội vụ',
    assignedOn: '2025-09-01',
    dueOn: '2025-11-25',
    status: 'awaiting_confirmation',
    progress: 100,
    owner: 'an',
  },
  {
    code: 'NV-005',
    title: 'Sơ kết việc sắp xếp đơn vị hành chính cấp xã',
    lead: 'Bộ Nội vụ',
    assignedOn: '2025-08-01',
    dueOn: '2025-10-30',
    status: 'completed',
    progress: 100,
    completedOn: '2025-10-20',
    owner: 'an',
  },
  {
    code: 'NV-006',
    title: 'Ban hành thông tư hướng dẫn chính sách tiền lương',
    lead: 'Bộ Nội vụ',
    assignedOn: '2025-09-15',
    dueOn: '2025-12-20',
    status: 'in_progress',
    progress: 40,
    owner: 'binh',
  },
  {
    code: 'NV-007',
    title: 'Khảo sát nhu cầu đào tạo',
    lead: 'Bộ Nội vụ',
    assignedOn: '2025-08-01',
    dueOn: '2025-11-15',
    status: 'cancelled',
    owner: 'an',
  },
  {
    code: 'NV-008',
    title: 'Số hóa hồ sơ lưu trữ',
    lead: 'Bộ Nội vụ',
    assignedOn: '2025-08-01',
    dueOn: '2025-12-31',
    status: 'paused',
    progress: 20,
    owner: 'an',
  },
  {
    code: 'NV-009',
    title: 'Xây dựng nghị định về đơn giá dịch vụ công',
    lead: 'Bộ Tài chính',
    cooperate: ['Bộ Nội vụ'],
    assignedOn: '2025-09-01',
    dueOn: '2025-12-10',
    status: 'in_progress',
    progress: 25,
    owner: 'cuong',
  },
  {
    code: 'NV-010',
    title: 'Nâng cấp bệnh viện tuyến tỉnh',
    lead: 'Bộ Y tế',
    assignedOn: '2025-09-01',
    dueOn: '2025-12-10',
    status: 'in_progress',
    progress: 10,
  },
  {
    code: 'NV-011',
    title: 'Kiểm tra công vụ tại các địa phương',
    lead: 'Bộ Nội vụ',
    assignedOn: '2025-10-01',
    dueOn: '2025-11-18',
    status: 'awaiting_confirmation',
    progress: 100,
    owner: 'binh',
  },
  { code: 'NV-012', title: 'Đánh giá chỉ số hài lòng của người dân', lead: 'Bộ Nội vụ', assignedOn: '2025-10-10', owner: 'an' },
];
