// Which document is asked for, and about which tasks; what only sounds like it is left to others.
import { expect, test } from 'vitest';
import { readRequest } from '../../src/report/read.ts';

test.each([
  ['xuất báo cáo tháng 11', 'report', 'docx', 'tháng 11', false],
  ['xuat bao cao thang 11 ra excel', 'report', 'xlsx', 'thang 11', false],
  ['Em xuất giúp anh báo cáo nhiệm vụ quá hạn của Bộ Y tế dạng word nhé', 'report', 'docx', 'nhiệm vụ quá hạn của Bộ Y tế', false],
  ['cho tôi tải danh sách nhiệm vụ quý IV ra file excel', 'report', 'xlsx', 'nhiệm vụ quý IV', false],
  ['gửi tôi bản excel các nhiệm vụ sắp đến hạn', 'report', 'xlsx', 'nhiệm vụ sắp đến hạn', false],
  ['xuất ra excel', 'report', 'xlsx', '', true],
  ['xuất danh sách này ra excel giúp tôi', 'report', 'xlsx', '', true],
  ['in báo cáo tháng này', 'report', 'docx', 'tháng này', false],
  ['lập báo cáo', 'report', 'docx', '', false],
  ['soạn công văn đôn đốc Bộ Y tế', 'letter', 'docx', 'Bộ Y tế', false],
  ['dự thảo công văn đôn đốc các đơn vị quá hạn', 'letter', 'docx', 'đơn vị quá hạn', false],
  ['du thao cv don doc nv qua han', 'letter', 'docx', 'nv qua han', false],
  ['xuất lịch của tôi', 'calendar', 'ics', '', false],
  ['gui toi lich han', 'calendar', 'ics', '', false],
] as const)('%s', (text, what, form, about, ofLast) => {
  expect(readRequest(text)?.request).toEqual({ what, form, about, ofLast });
});

test.each([
  'NV-012 đã xuất báo cáo, xong 60%',
  'đề xuất gia hạn NV-012 đến 30/11',
  'báo cáo tháng 11',
  'nhiệm vụ nào về xuất khẩu gạo',
  'in ấn tài liệu đến đâu rồi',
  'gửi báo cáo cho Bộ Tài chính rồi',
  'đã gửi công văn đôn đốc Bộ Y tế hôm qua',
  'NV-012 đang soạn báo cáo',
  'làm gì bây giờ',
])('%s is nothing to make a file of', text => {
  expect(readRequest(text)).toBeUndefined();
});
