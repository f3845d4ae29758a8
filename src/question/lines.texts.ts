// Words of a task's line and card.
export const lineTexts = {
  nobody: 'chưa phân công',
  unknown: 'chưa ghi',
  noCooperators: 'không có',
  noQuote: 'chưa có trích dẫn',
  noObstacle: 'chưa ghi nhận',
  noResult: 'chưa có',
  noDeadline: 'không có thời hạn',
  notCompleted: 'chưa hoàn thành',
  today: 'hôm nay là hạn',
  inTime: 'trong hạn',
  completedOnTime: 'đúng hạn',
  completedLate: 'trễ hạn',
  left: (days: number) => `còn ${days} ngày`,
  late: (days: number) => `quá hạn ${days} ngày`,
  reported: (day: string) => `báo xong ngày ${day}`,
  extendedFrom: (day: string) => `, hạn ban đầu ${day}`,
  due: (day: string) => `hạn ${day}`,
  done: (completed: string, due: string | undefined, late: boolean) =>
    `hoàn thành${completed ? ` ${completed}` : ''}${due ? ` (hạn ${due}, ${late ? 'trễ hạn' : 'đúng hạn'})` : ''}`,
  council: /^(?:Ủy|Uỷ) ban nhân dân(?= )/u,
  councilShort: 'UBND',
};
