// What a count says.
export const texts = {
  count: (count: number, words: string) =>
    count === 0 ? `Không có nhiệm vụ nào${words ? ` ${words}` : ''} (0 nhiệm vụ).` : `Có ${count} nhiệm vụ${words ? ` ${words}` : ''}.`,
  cancelled: (count: number) => `Chưa kể ${count} nhiệm vụ đã hủy.`,
  each: (agency: string, count: number) => `${agency}: ${count} nhiệm vụ`,
  list: 'Xem danh sách',
};
