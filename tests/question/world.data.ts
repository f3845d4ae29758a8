// A small office to understand questions in: what is in its table and who works there. Invented.

import { indexTitles } from '../../src/question/understand/title-runs.ts';
import type { World } from '../../src/question/understand/understand.ts';
import { openAgencyFinder } from '../../src/vietnamese/agency-names.ts';

export const TITLES: readonly string[] = [
  'Xây dựng Chiến lược phát triển nhà ở xã hội giai đoạn 2026 - 2030',
  'Rà soát quy hoạch mạng lưới cảng biển Nam Trung Bộ',
  'Số hóa hồ sơ bệnh nhân tại trạm y tế xã',
  'Số hóa sổ hộ tịch trên địa bàn thành phố Hải Phòng',
  'Ban hành quy chế quản lý xe công',
  'Trình Chính phủ Nghị định về bảo vệ dữ liệu cá nhân',
  'Tổ chức hội nghị tổng kết phong trào thi đua',
  'Báo cáo tình hình sử dụng ngân sách quý III năm 2025',
  'Lắp đặt trạm quan trắc không khí tự động tại khu công nghiệp',
  'Kiểm tra công tác phòng cháy, chữa cháy tại chợ dân sinh',
];
export const DIRECTIVES: readonly string[] = [
  'Thông báo số 318/TB-VPCP ngày 20/06/2025',
  'Nghị quyết số 57/NQ-CP ngày 03/03/2025',
  'Công điện số 102/CĐ-TTg ngày 30/09/2025',
  'Chỉ thị số 19/CT-TTg ngày 18/07/2025',
  'Kết luận Phiên họp thứ 12 Ủy ban Quốc gia về chuyển đổi số ngày 05/09/2025',
];
export const PEOPLE: readonly string[] = ['Hồ Minh Quân', 'Đinh Thị Tuyết', 'Lương Văn Toản', 'Trịnh Thị Thu Hà', 'Vũ Hải Hà'];

export const WORLD: World = {
  today: '2025-11-20',
  agencies: openAgencyFinder(),
  titles: indexTitles(TITLES),
  directives: DIRECTIVES,
  people: PEOPLE,
};
