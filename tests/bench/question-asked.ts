// What is asked in the benchmark, of every kind, by people who see a little, much and everything.

/** Staff codes of tests/bench/question-data.ts. */
export const ASKERS = { monitor: 'CB-1', leader: 'CB-2', officer: 'CB-3' } as const;

export interface Asked {
  readonly kind: string;
  readonly as: keyof typeof ASKERS;
  readonly text: string;
}

const asked = (kind: string, as: Asked['as'], ...texts: readonly string[]): Asked[] => texts.map(text => ({ kind, as, text }));

export const ASKED: readonly Asked[] = [
  ...asked('list', 'monitor', 'Bộ Y tế còn nhiệm vụ nào quá hạn?', 'nhiệm vụ nào sắp đến hạn', 'tất cả nhiệm vụ của Bộ Tài chính'),
  ...asked(
    'list',
    'leader',
    'bo minh con viec nao sap den han',
    'nhiệm vụ nào quá hạn trên 30 ngày',
    'nhiệm vụ của bộ mình',
    'tháng 12 đến hạn những việc gì?',
  ),
  ...asked('list', 'officer', 'việc của em còn gì', 'nhiệm vụ nào quá hạn?', 'đơn vị mình đang phối hợp việc gì'),
  ...asked(
    'count',
    'monitor',
    'Có bao nhiêu nhiệm vụ quá hạn?',
    'bộ tài chính còn bao nhiêu việc chưa xong',
    'tất cả có bao nhiêu nhiệm vụ',
  ),
  ...asked('count', 'leader', 'bao nhiêu nhiệm vụ đã hoàn thành đúng hạn?', 'bo minh co may viec cho xac nhan'),
  ...asked('count', 'officer', 'đơn vị mình còn mấy việc chưa xong'),
  ...asked('rate', 'monitor', 'Tỷ lệ hoàn thành đúng hạn của Bộ Tư pháp', 'tỷ lệ quá hạn là bao nhiêu'),
  ...asked('rate', 'leader', 'ty le hoan thanh cua bo minh'),
  ...asked('summary', 'monitor', 'Tình hình thực hiện chung thế nào?'),
  ...asked('summary', 'leader', 'báo cáo tình hình nhiệm vụ của bộ'),
  ...asked('summary', 'officer', 'tổng hợp tình hình đơn vị mình'),
  ...asked('ranking', 'monitor', 'bộ nào quá hạn nhiều nhất?', 'thống kê số nhiệm vụ theo từng tháng'),
  ...asked('ranking', 'leader', 'thống kê nhiệm vụ theo trạng thái'),
  ...asked('comparison', 'monitor', 'so sánh Bộ Y tế và Bộ Tài chính về số việc quá hạn'),
  ...asked('detail', 'monitor', 'NV-012 hạn khi nào?', 'nv 345 ai phụ trách'),
  ...asked('detail', 'leader', 'NV-020 tiến độ đến đâu rồi'),
  ...asked(
    'search',
    'monitor',
    'nhiệm vụ về trạm quan trắc không khí',
    'xây dựng đề án nhà ở xã hội tại tỉnh Nghệ An',
    'viec so hoa ho so',
  ),
  ...asked('search', 'leader', 'nhiệm vụ bệnh viện vệ tinh tại Lào Cai', 'kiểm tra an toàn thực phẩm'),
  ...asked('search', 'officer', 'nhiệm vụ cảng biển ai phụ trách?'),
  ...asked('directive', 'monitor', 'Thông báo số 12/TB-VPCP còn nhiệm vụ nào chưa xong?'),
  ...asked('history', 'leader', 'lịch sử NV-020'),
  ...asked('changes', 'leader', 'hôm nay có gì mới không?'),
  ...asked('quiet', 'leader', 'nhiệm vụ nào 30 ngày chưa cập nhật'),
  ...asked('obstacle', 'leader', 'nhiệm vụ nào đang vướng mắc?'),
  ...asked('help', 'officer', 'bạn làm được gì?'),
  ...asked('refused', 'officer', 'Bộ Công an còn bao nhiêu nhiệm vụ quá hạn?'),
];
