// Pleasantries and refusals.
import type { QuestionOf } from '../../types.ts';

export const texts = {
  chat: {
    greeting: (name: string) =>
      `Chào đồng chí ${name}. Tôi có thể tra cứu nhiệm vụ và ghi nhận báo cáo tiến độ. Đồng chí cần gì ạ? (Gõ “trợ giúp” để xem ví dụ.)`,
    thanks: () => 'Không có gì ạ. Đồng chí cần tra cứu hay báo cáo gì thêm cứ nhắn tôi.',
    farewell: () => 'Chào đồng chí. Khi cần tra cứu hay báo cáo nhiệm vụ, đồng chí cứ nhắn tôi.',
    praise: () => 'Vâng ạ. Đồng chí cần tra cứu hay báo cáo nhiệm vụ nào cứ nhắn tôi.',
    who: () =>
      'Tôi là trợ lý tự động Đôn Đốc, theo dõi, đôn đốc nhiệm vụ được giao trong văn bản chỉ đạo: tra cứu, thống kê, nhắc hạn và ghi nhận báo cáo tiến độ.',
  } satisfies Record<QuestionOf<'chat'>['what'], (name: string) => string>,
  refuse: {
    override: (agency: string, all: boolean) =>
      `Quyền xem và cập nhật do vai trò và cơ quan của đồng chí quyết định, không thay đổi theo lời nhắn. ${all ? 'Đồng chí chỉ được xem theo đúng vai trò được giao.' : `Đồng chí chỉ được xem nhiệm vụ do ${agency} chủ trì hoặc phối hợp.`}`,
    'out-of-scope': () =>
      'Xin lỗi, việc này ngoài phạm vi của tôi. Tôi chỉ hỗ trợ tra cứu, thống kê và cập nhật nhiệm vụ được giao: hạn, tiến độ, người phụ trách, vướng mắc.',
    internal: () => 'Tôi không có quyền cung cấp thông tin này. Tôi chỉ hỗ trợ tra cứu và cập nhật nhiệm vụ được giao.',
    'not-yours': () => 'Đồng chí không có quyền xem nội dung này.',
  } satisfies Record<QuestionOf<'refuse'>['reason'], (agency: string, all: boolean) => string>,
};
