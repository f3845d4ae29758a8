// What the conversation itself says; each skill has its own words.
import { formatNumber } from '../base/index.ts';
import type { PendingChange, Unreadable } from './types.ts';

export const texts = {
  stranger:
    'Xin chào. Tôi là trợ lý tự động Đôn Đốc, chỉ phục vụ người đã được cơ quan mời. Đồng chí vui lòng xin đường liên kết từ người quản trị của cơ quan mình.',
  welcome: (name: string) => [
    `Xin chào đồng chí ${name}. Tôi là trợ lý tự động Đôn Đốc, theo dõi nhiệm vụ được giao trong văn bản chỉ đạo.`,
    'Đồng chí có thể hỏi: “việc của tôi tuần này”, “nhiệm vụ nào quá hạn?”; báo cáo: “NV-012 xong 60%, vướng …”.',
    'Gõ “trợ giúp” bất cứ lúc nào. Mọi cập nhật chỉ được ghi sau khi đồng chí xác nhận.',
  ],
  welcomeAdmin: (name: string) => [
    `Xin chào đồng chí ${name}. Tôi là trợ lý tự động Đôn Đốc; đồng chí là quản trị: quản lý người dùng và thiết lập, không xem nội dung nhiệm vụ.`,
    'Đồng chí có thể nhắn: “danh sách cán bộ”, “mời CB-014”, “thu hồi quyền CB-014”, “đổi vai trò CB-014 thành lãnh đạo”, “nhật ký quản trị”.',
    'Gõ “trợ giúp” bất cứ lúc nào. Mọi thay đổi chỉ được ghi sau khi đồng chí xác nhận.',
  ],
  badInvitation: {
    'unknown-code': 'Mã mời không đúng hoặc đã bị thu hồi. Đồng chí vui lòng xin mã mới từ người quản trị.',
    expired: 'Mã mời đã hết hạn. Đồng chí vui lòng xin mã mới từ người quản trị.',
    used: 'Mã mời này đã được dùng. Nếu không phải đồng chí dùng, hãy báo ngay cho người quản trị.',
    'too-many':
      'Tài khoản này đã dùng nhiều mã mời không đúng nên tôi tạm ngừng nhận mã trong một giờ. Sau đó đồng chí mở lại đường liên kết mới nhất mà người quản trị đã gửi.',
  },
  notUnderstood:
    'Tôi chưa hiểu ý đồng chí. Đồng chí có thể hỏi, ví dụ “nhiệm vụ quá hạn của đơn vị mình”, hoặc báo tiến độ, ví dụ “NV-… xong 60%”. Gõ “trợ giúp” để xem thêm.',
  unreadable: {
    sticker: 'Cảm ơn đồng chí. Tôi chỉ đọc được chữ và tệp; đồng chí cần gì xin gõ giúp, hoặc gõ “trợ giúp”.',
    location: 'Tôi không dùng vị trí. Đồng chí vui lòng gõ nội dung cần hỏi hoặc báo cáo.',
    contact: 'Tôi không nhận danh thiếp; danh sách cán bộ do quản trị nhập. Đồng chí vui lòng gõ nội dung giúp.',
    poll: 'Tôi không đọc được phiếu thăm dò. Đồng chí vui lòng gõ nội dung giúp.',
    video: 'Tôi chưa xem được video. Nếu là minh chứng, đồng chí gửi ảnh hoặc tệp văn bản kèm mã nhiệm vụ.',
    other: 'Tôi chỉ đọc được chữ và tệp văn bản. Đồng chí vui lòng gõ nội dung giúp.',
  } satisfies Record<Unreadable, string>,
  noEars: 'Tôi chưa nghe được tin thoại trên hệ thống này. Đồng chí vui lòng gõ nội dung giúp.',
  notHeard: 'Tôi không nghe rõ tin thoại này. Đồng chí nói lại gần micrô hơn, hoặc gõ nội dung giúp.',
  heard: (words: string) => `Tôi nghe được: “${words}”`,
  pressInstead: 'Để tránh nghe nhầm, việc xác nhận hay hủy xin đồng chí bấm nút hoặc gõ chữ.',
  quotation:
    'Đây là tin chuyển tiếp nên tôi coi là trích dẫn, không ghi là báo cáo của đồng chí. Nếu là báo cáo của mình, đồng chí gõ lại nội dung kèm mã nhiệm vụ.',
  notByEditing: 'Sửa tin cũ không thay cho việc trả lời. Đồng chí vui lòng bấm nút hoặc gõ tin mới.',
  readAgain: 'Đồng chí vừa sửa tin đã gửi; tôi đọc lại theo nội dung mới. Những gì đã ghi trước đó chỉ thay đổi khi đồng chí xác nhận.',
  howToReport:
    'Báo cáo bằng một tin, ví dụ: “NV-… xong 60%, vướng …”, “NV-… đã hoàn thành ngày dd/mm”, “xin gia hạn NV-… đến dd/mm/yyyy vì …”. Việc của đồng chí:',
  tooMany:
    'Đồng chí gửi nhiều tin quá nhanh nên tôi tạm dừng trả lời; những tin tiếp theo trong lúc này không được xử lý. Sau một phút đồng chí gửi lại giúp.',
  secret: 'Tin này có dấu chỉ độ mật nên tôi không đọc, không lưu. Đồng chí vui lòng xóa tin và gửi theo đường văn bản mật.',
  tooLong: (most: number) =>
    `Tin này quá dài (hơn ${formatNumber(most)} ký tự) nên tôi không đọc. Đồng chí chia thành nhiều tin, hoặc gửi dưới dạng tệp văn bản.`,
  unreadableFile: 'Tôi đã nhận tệp nhưng chưa rõ cần làm gì. Đồng chí gửi lại tệp kèm lời ghi, ví dụ mã nhiệm vụ mà tệp này minh chứng.',
  failed:
    'Xin lỗi, tôi gặp lỗi khi xử lý tin này; chưa có gì bị thay đổi ngoài những gì đồng chí đã xác nhận. Đồng chí vui lòng thử lại sau ít phút.',
  nothingPending: 'Hiện không có đề xuất nào đang chờ đồng chí xác nhận.',
  noMore: 'Đã hết, không còn gì để xem tiếp.',
  noSuchChoice: (count: number) =>
    count === 0
      ? 'Hiện không có lựa chọn nào. Đồng chí muốn hỏi hay báo cáo việc gì?'
      : `Không có lựa chọn đó. Đồng chí vui lòng chọn số từ 1 đến ${count}.`,
  oldButton: 'Nút này không còn hiệu lực. Đồng chí vui lòng hỏi lại.',
  notYours: 'Đề xuất này không phải của đồng chí, không thực hiện được.',
  closed: {
    confirmed: 'Đề xuất này đã được ghi trước đó, không ghi lại lần nữa.',
    cancelled: 'Đề xuất này đã bị hủy trước đó, không có gì thay đổi.',
    replaced: 'Đề xuất này đã được thay bằng đề xuất sửa lại, không có gì thay đổi.',
    expired: 'Đề xuất này đã quá 24 giờ nên hết hiệu lực, không có gì thay đổi. Đồng chí vui lòng báo lại.',
  } satisfies Record<Exclude<PendingChange['state'], 'open'>, string>,
  reset: 'Đã bắt đầu cuộc trao đổi mới.',
  cancelled: (gist: string) => `Đã hủy đề xuất${gist === '' ? '' : ` (${gist})`}. Không có gì thay đổi.`,
  stillOpen: (gists: readonly string[]) => `Còn ${gists.length} đề xuất chưa xác nhận: ${gists.join('; ')}.`,
  which: 'Tôi hiểu được theo hai cách. Ý đồng chí là:',
};
