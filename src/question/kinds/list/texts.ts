// What a list of tasks says around its lines.
export const texts = {
  heading: (count: number, words: string) => `Có ${count} nhiệm vụ${words ? ` ${words}` : ''}:`,
  headingTop: (count: number) => (count === 1 ? 'Nhiệm vụ được hỏi:' : `${count} nhiệm vụ đứng đầu:`),
  none: (words: string) => `Không có nhiệm vụ nào${words ? ` ${words}` : ''}.`,
  nearest: 'Sắp tới hạn gần nhất:',
  overdueAlready: (count: number, codes: readonly string[]) =>
    `Đang quá hạn ${count} nhiệm vụ: ${codes.join(', ')}${count > codes.length ? ', …' : ''}.`,
  detailButton: (code: string) => `Chi tiết ${code}`,
};
