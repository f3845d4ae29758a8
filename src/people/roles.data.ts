// The roles as staff lists write them (column "Vai trò").
import type { Role } from './types.ts';

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  officer: 'cán bộ',
  focal_point: 'đầu mối',
  leader: 'lãnh đạo',
  monitor: 'theo dõi',
  inspector: 'kiểm tra',
  admin: 'quản trị',
};

export const STAFF_COLUMNS = ['Mã cán bộ', 'Họ tên', 'Chức vụ', 'Đơn vị', 'Cơ quan', 'Vai trò'] as const;
