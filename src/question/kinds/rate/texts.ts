// What a rate says: its name, both numbers, its formula.
export const texts = {
  rate: (name: string, whom: string, percent: string, part: number, whole: number) =>
    `${name}${whom ? ` của ${whom}` : ''}: ${percent}% (${part}/${whole})`,
  nothing: (name: string, whom: string) => `${name}${whom ? ` của ${whom}` : ''}: chưa tính được (0/0), không có nhiệm vụ nào để tính.`,
  byOriginal: (percent: string, part: number, whole: number) => `Theo hạn gốc (trước khi gia hạn): ${percent}% (${part}/${whole})`,
  formula: (formula: string) => `Công thức: ${formula}.`,
};
