// All that the Telegram channel itself says: to the person in the chat, and to whoever starts the service.
export const texts = {
  handlerFailed: 'Xin lỗi đồng chí, hệ thống vừa gặp lỗi nên chưa xử lý được tin này. Đồng chí vui lòng gửi lại sau ít phút.',
  notShown: 'Xin lỗi đồng chí, câu trả lời này không hiển thị được trên Telegram. Đồng chí vui lòng hỏi lại theo cách khác.',
  fileTooBig: (megabytes: number) => `Tệp lớn hơn ${megabytes} MB nên không tải về được.`,
  fileUnavailable: 'Không tải được tệp từ Telegram. Đồng chí vui lòng gửi lại tệp.',

  tokenRefused:
    'Telegram từ chối TELEGRAM_BOT_TOKEN. Hãy chép lại token từ @BotFather (lệnh /mybots → API Token) vào cấu hình rồi chạy lại.',
  tokenMalformed:
    'TELEGRAM_BOT_TOKEN không đúng dạng "số:chuỗi ký tự". Hãy chép lại token từ @BotFather (lệnh /mybots → API Token) vào cấu hình.',
  apiRootMalformed: 'TELEGRAM_API_ROOT phải là một địa chỉ http:// hoặc https://, ví dụ https://api.telegram.org.',
};
