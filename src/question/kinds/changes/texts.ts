// What is said of changes.
export const texts = {
  onDay: (day: string) => `trong ngày ${day}`,
  span: (from: string, to: string) => `từ ${from} đến ${to}`,
  none: (span: string) => `Không có thay đổi nào ${span}.`,
  heading: (count: number, span: string) => `${count} nhiệm vụ có thay đổi ${span}:`,
  more: (count: number) => `… và ${count} nhiệm vụ khác; đồng chí hỏi theo ngày hoặc theo cơ quan để xem hết.`,
  system: 'hệ thống',
};
