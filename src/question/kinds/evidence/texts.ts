// What is said of the evidence of a task.
export const texts = {
  heading: (code: string, count: number) => `${code} có ${count} tài liệu minh chứng:`,
  none: (code: string) => `${code} chưa có tài liệu minh chứng nào.`,
  line: (name: string, size: string, day: string, sender: string) =>
    `${name} (${size}, nhận ngày ${day}${sender ? `, ${sender} gửi` : ''})`,
  result: (result: string) => `Kết quả: ${result}`,
};
