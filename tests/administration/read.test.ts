// What is about people and their access, and what only looks like it without marks.
import { expect, test } from 'vitest';
import { readAdministration } from '../../src/administration/read.ts';

test.each([
  ['mời CB-014', { do: 'invite' }, 'CB-014'],
  ['moi cb-014', { do: 'invite' }, 'cb-014'],
  ['Mời Tạ Thu Hằng nhé', { do: 'invite' }, 'Tạ Thu Hằng'],
  ['cap lai lien ket cho Ta Thu Hang', { do: 'invite' }, 'Ta Thu Hang'],
  ['thu hồi quyền truy cập của CB-014', { do: 'revoke' }, 'CB-014'],
  ['khóa tài khoản CB-014 do đã nghỉ việc', { do: 'revoke' }, 'CB-014'],
  ['mở lại quyền CB-014', { do: 'restore' }, 'CB-014'],
  ['doi vai tro CB-014 thanh dau moi', { do: 'role', role: 'focal_point' }, 'CB-014'],
  ['xóa toàn bộ dữ liệu cá nhân của CB-014', { do: 'erase' }, 'CB-014'],
] as const)('%s', (text, act, who) => {
  expect(readAdministration(text)).toEqual({ kind: 'act', act, who });
});

test.each([
  'Mỗi người ở Bộ Tư pháp đang có mấy việc',
  'moi nguoi o Bo Tu phap dang co may viec',
  'mỗi bộ còn bao nhiêu việc chưa xong',
  'moi bo con bao nhieu viec chua xong',
  'mới giao những việc nào',
  'nhiệm vụ nào về mời thầu',
  'NV-012 cấp mã định danh xong 60%',
  'cap ma dinh danh cho cong dan den dau roi',
  'danh sách nhiệm vụ của cán bộ Minh',
  'ai chưa báo cáo',
  'xóa bỏ thủ tục hành chính nào',
])('%s is not', text => {
  expect(readAdministration(text)).toBeUndefined();
});
