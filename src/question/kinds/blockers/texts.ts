// What is said of tasks that are stuck.
export const texts = {
  none: 'Không có nhiệm vụ nào đang có vướng mắc.',
  heading: (count: number) => `${count} nhiệm vụ đang có vướng mắc:`,
  agency: (name: string, count: number) => `Chờ ${name}: ${count} nhiệm vụ`,
  nobody: (count: number) => `Không ghi chờ cơ quan nào: ${count} nhiệm vụ`,
};
