// All that the Telegram channel itself says: to the person in the chat, and to whoever starts the service.
export const texts = {
  handlerFailed: 'Xin lỗi đồng chí, hệ thống vừa gặp lỗi nên chưa xử lý được tin này. Đồng chí vui lòng gửi lại sau ít phút.',
  notShown: 'Xin lỗi đồng chí, câu trả lời này không hiển thị được trên Telegram. Đồng chí vui lòng hỏi lại theo cách khác.',
  reading: {
    file: (name: string) => `Tôi đang đọc tệp ${name}, xin đồng chí đợi chút…`,
    voice: () => 'Tôi đang nghe tin thoại, xin đồng chí đợi chút…',
  },
  pictureDamaged: 'Có ảnh bị hỏng nên không đọc được. Đồng chí vui lòng gửi lại.',
  fileTooBig: (megabytes: number) => `Tệp lớn hơn ${megabytes} MB nên không tải về được.`,
  fileUnavailable: 'Không tải được tệp từ Telegram. Đồng chí vui lòng gửi lại tệp.',

  tokenRefused:
    'Telegram từ chối TELEGRAM_BOT_TOKEN. Hãy chép lại token từ @BotFather (lệnh /mybots → API Token) vào cấu hình rồi chạy lại.',
  tokenMalformed:
    'TELEGRAM_BOT_TOKEN không đúng dạng "số:chuỗi ký tự". Hãy chép lại token từ @BotFather (lệnh /mybots → API Token) vào cấu hình.',
  notReceiving: {
    unreachable: 'Không kết nối được Telegram; đang thử lại.',
    'another-poller':
      'Một chương trình khác đang nhận tin của bot này, hoặc bot đang đặt webhook (lỗi 409). Hãy dừng chương trình kia; mỗi bot chỉ một nơi nhận tin.',
    'token-refused': 'Telegram không còn chấp nhận token của bot: hãy đặt TELEGRAM_BOT_TOKEN mới rồi khởi động lại.',
  },
  webhookRefused: (why: string) =>
    `Telegram từ chối địa chỉ webhook (${why}). Hãy kiểm tra TELEGRAM_WEBHOOK_URL: https, chứng chỉ hợp lệ, cổng 443, 80, 88 hoặc 8443.`,
  apiRootMalformed: 'TELEGRAM_API_ROOT phải là một địa chỉ http:// hoặc https://, ví dụ https://api.telegram.org.',
};
