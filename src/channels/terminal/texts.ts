// What the terminal itself says.
export const texts = {
  notJson: 'dòng này không phải JSON',
  notAMessage: 'dòng này không phải một tin theo giao thức (load, export, hoặc as kèm text, press, file, reset)',
  badNow: 'now phải là thời điểm ISO có múi giờ',
  unknownStaff: (code: string) => `không có cán bộ mã ${code}`,
  noFile: (path: string) => `Không có tệp ${path}.`,
  prompt: '› ',
  choice: (number: number, label: string) => `[${number}] ${label}`,
  attachment: (name: string, path: string) => `(tệp ${name}: ${path})`,
  quote: (text: string) => `  “${text}”`,
  failed: 'Không thực hiện được dòng này. Đồng chí kiểm tra lại rồi thử lần nữa.',
};
