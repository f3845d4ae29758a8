// What a comparison says.
export const texts = {
  count: (name: string, count: number, words: string) => `${name}: ${count} nhiệm vụ${words ? ` ${words}` : ''}`,
  rate: (name: string, rate: string, percent: string, part: number, whole: number) =>
    `${name}: ${rate.toLowerCase()} ${percent}% (${part}/${whole})`,
  noRate: (name: string, rate: string) => `${name}: ${rate.toLowerCase()} chưa tính được (0/0)`,
  all: (name: string, assigned: number, completed: number, within: number, overdue: number) =>
    `${name}: được giao ${assigned}; hoàn thành ${completed}; trong hạn ${within}; quá hạn ${overdue}`,
  formula: (formula: string) => `Công thức: ${formula}.`,
};
