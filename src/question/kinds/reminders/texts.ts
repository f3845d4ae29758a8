// What is said of reminders.
export const texts = {
  none: 'Chưa có nhắc việc nào được gửi cho đồng chí.',
  heading: (count: number) => `${count} lần nhắc việc gần nhất gửi đồng chí:`,
  line: (when: string, codes: string, sent: boolean) =>
    `${when}: ${codes || 'nhiệm vụ không còn trong phạm vi'}${sent ? '' : ' (chưa gửi được)'}`,
};
