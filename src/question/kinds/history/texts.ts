// What the history of a task says.
export const texts = {
  heading: (code: string, title: string) => `Lịch sử ${code} · ${title}`,
  none: 'Chưa có thay đổi nào được ghi lại.',
  line: (when: string, who: string, what: string) => `${when} · ${who || 'hệ thống'} · ${what}`,
};
