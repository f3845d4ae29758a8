// What is said when the database cannot be used.
export const texts = {
  held: (folder: string, pid: number) =>
    `Thư mục dữ liệu ${folder} đang được tiến trình ${pid} sử dụng. Hãy dừng tiến trình đó hoặc chọn --data khác.`,
  newer: (names: string) =>
    `Cơ sở dữ liệu do một phiên bản mới hơn tạo ra (${names}): hãy dùng phiên bản dondoc mới, dữ liệu không bị thay đổi.`,
  halfway: (name: string) => `Lần nâng cấp trước (${name}) dừng giữa chừng: hãy khôi phục từ bản sao lưu rồi chạy lại.`,
  migrationFailed: (why: string) => `Không nâng cấp được cơ sở dữ liệu: ${why}`,
  notOpened: (folder: string, why: string) => `Không mở được cơ sở dữ liệu trong ${folder}: ${why}`,
  unreachable: (why: string) =>
    `Không kết nối được PostgreSQL (DATABASE_URL): ${why || 'máy chủ không trả lời'}. Hãy kiểm tra địa chỉ, tài khoản và mạng.`,
};
