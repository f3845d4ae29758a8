// The labels of a summary; each figure on a line of its own.
export const texts = {
  heading: (whom: string) => `Tình hình thực hiện nhiệm vụ${whom ? ` của ${whom}` : ''}:`,
  named: (state: string, count: number) => `${state.slice(0, 1).toUpperCase()}${state.slice(1)}: ${count}`,
  mine: 'đồng chí',
  total: (count: number) => `Tổng số được giao: ${count}`,
  completed: (count: number, noDeadline: number) =>
    `Hoàn thành: ${count}${noDeadline > 0 ? ` (${noDeadline} không đặt ngày phải xong)` : ''}`,
  onTime: (count: number) => `– Hoàn thành đúng hạn: ${count}`,
  late: (count: number) => `– Hoàn thành trễ hạn: ${count}`,
  within: (count: number) => `Đang thực hiện trong hạn: ${count}`,
  dueSoon: (count: number) => `– Sắp đến hạn (7 ngày tới): ${count}`,
  overdue: (count: number) => `Quá hạn: ${count}`,
  noDeadline: (count: number) => `Không có thời hạn: ${count}`,
  open: (count: number) => `Tổng chưa hoàn thành: ${count}`,
  waiting: (count: number) => `Chờ xác nhận: ${count}`,
  paused: (count: number) => `Tạm dừng: ${count}`,
  cancelled: (count: number) => `Đã hủy: ${count}`,
  rates: (completion: string, onTime: string) => `Tỷ lệ hoàn thành ${completion}; đúng hạn trong số đã hoàn thành ${onTime}`,
  none: 'Không có nhiệm vụ nào trong phạm vi được hỏi.',
  noRate: 'chưa tính được',
};
