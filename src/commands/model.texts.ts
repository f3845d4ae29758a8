// What doctor says of the language model.
import { formatNumber } from '../base/index.ts';
import type { UnderstandingCounts } from '../chat/index.ts';
import type { ModelHealth } from '../llm/index.ts';

const where = (url: string | undefined): string => url ?? 'địa chỉ mặc định của OpenAI';

export const modelTexts = {
  none: 'Mô hình ngôn ngữ: không cấu hình; hiểu tiếng Việt bằng luật có sẵn, không cần internet.',
  unnamed: (url: string | undefined) =>
    `Mô hình ngôn ngữ: có địa chỉ hoặc khóa (${where(url)}) nhưng chưa có tên mô hình, nên chưa dùng để hiểu tin nhắn và đọc văn bản: hãy đặt OPENAI_MODEL.`,
  configured: (url: string | undefined, name: string, seconds: number) =>
    `Mô hình ngôn ngữ: ${name} tại ${where(url)}. Tin nhắn mà luật chưa chắc hiểu và nội dung văn bản được nhập (trừ văn bản có dấu mật) sẽ gửi tới địa chỉ này; quá ${formatNumber(seconds)} giây không trả lời thì dùng cách hiểu của luật. Mô hình không ghi được gì và không thấy dữ liệu nhiệm vụ.`,
  speech: (name: string) => `Tin thoại: chuyển thành chữ bằng ${name}; âm thanh gửi tới cùng địa chỉ trên.`,
  noSpeech: 'Tin thoại: chưa chuyển thành chữ được (chưa đặt OPENAI_TRANSCRIBE_MODEL); người dùng được mời gõ chữ.',
  health(health: ModelHealth): string {
    switch (health.state) {
      case 'not-configured':
        return modelTexts.none;
      case 'ready':
        return `Kết nối mô hình: tốt (trả lời sau ${health.milliseconds} ms).`;
      case 'unknown-model':
        return `Kết nối mô hình: máy chủ trả lời nhưng không có ${health.missing.join(', ')}; hãy kiểm tra OPENAI_MODEL, OPENAI_TRANSCRIBE_MODEL.`;
      case 'wrong-key':
        return 'Kết nối mô hình: máy chủ từ chối khóa; hãy kiểm tra OPENAI_API_KEY. Trong lúc đó mọi việc vẫn chạy bằng luật.';
      case 'faulty':
        return `Kết nối mô hình: địa chỉ trả lời lỗi HTTP ${health.status}; hãy kiểm tra OPENAI_BASE_URL (thường kết thúc bằng /v1). Trong lúc đó mọi việc vẫn chạy bằng luật.`;
      case 'unreachable':
        return 'Kết nối mô hình: không tới được trong 5 giây; hãy kiểm tra OPENAI_BASE_URL và mạng. Trong lúc đó mọi việc vẫn chạy bằng luật.';
    }
  },
  understood: ({ messages, unsure, byModel }: UnderstandingCounts) =>
    `Hiểu tin nhắn từ khi khởi động: ${messages} tin, luật chưa chắc ${unsure} (${formatNumber((100 * unsure) / messages)}%), trong đó ${byModel} tin mô hình đọc giúp.`,
};
