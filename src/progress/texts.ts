// All that is said about reports and their confirmation.
import { type Day, formatDay, shorten } from '../base/index.ts';
import { STATUS_NAMES, type Task, type TaskStatus, type UpdateRefusal, type UpdateWarning } from '../task/index.ts';
import type { ForbiddenAct } from './report.ts';

const TITLE_LENGTH = 110;

export const texts = {
  cardHeading: 'Đề nghị cập nhật, đồng chí kiểm tra rồi xác nhận:',
  taskLine: (task: Task) => `${task.code} · ${shorten(task.title, TITLE_LENGTH)}`,
  status: (from: TaskStatus, to: TaskStatus) => `Trạng thái: ${STATUS_NAMES[from]} → ${STATUS_NAMES[to]}`,
  progress: (from: number, to: number) => `Tiến độ: ${from}% → ${to}%`,
  completedOn: (day: Day) => `Ngày hoàn thành: ${formatDay(day)}`,
  reportedOn: (day: Day) => `Báo hoàn thành ngày ${formatDay(day)}, chờ lãnh đạo hoặc đầu mối xác nhận`,
  result: (words: string) => `Kết quả: ${words}`,
  obstacle: (words: string) => `Khó khăn, vướng mắc: ${words}`,
  cleared: (count: number) => `Khó khăn, vướng mắc: đã tháo gỡ ${count} nội dung`,
  extension: (from: Day | undefined, to: Day, reason: string) =>
    `Đề nghị gia hạn: ${from ? formatDay(from) : 'không có thời hạn'} → ${formatDay(to)}${reason === '' ? '' : `; lý do: ${reason}`}. Thời hạn chỉ thay đổi khi cấp giao đồng ý.`,
  evidence: (name: string) => `Minh chứng: ${name}`,
  remark: (words: string) => `Ghi chú: ${words}`,
  warnings: {
    'progress-falls': 'Lưu ý: tiến độ mới thấp hơn tiến độ đang ghi.',
    'leaves-awaiting': 'Lưu ý: nhiệm vụ đang chờ xác nhận sẽ trở lại Đang thực hiện.',
    'extension-needs-consent': 'Lưu ý: chỉ cấp giao nhiệm vụ mới được gia hạn; ý kiến của đồng chí được ghi lại, thời hạn giữ nguyên đến khi có văn bản đồng ý.',
  } satisfies Record<UpdateWarning, string>,
  confirm: 'Xác nhận',
  confirmAll: 'Xác nhận tất cả',
  cancel: 'Hủy',
  gist: (codes: readonly string[]) => `cập nhật ${codes.join(', ')}`,
  written: (lines: readonly string[]) => `Đã ghi: ${lines.join('; ')}.`,
  writtenLine: (task: Task) => `${task.code} ${STATUS_NAMES[task.status].toLowerCase()}, tiến độ ${task.progress}%`,
  changedMeanwhile: (code: string) => `${code} vừa được người khác cập nhật nên đề xuất cũ chưa ghi. Đây là đề xuất tính lại theo số liệu mới:`,
  refused: {
    'not-permitted': (task: Task) => `Đồng chí không có quyền cập nhật ${task.code}: chỉ người phụ trách, đầu mối hoặc lãnh đạo cơ quan chủ trì được cập nhật.`,
    'already-completed': (task: Task) => `${task.code} đã hoàn thành${task.completedOn ? ` ngày ${formatDay(task.completedOn)}` : ''}, không cập nhật được nữa. Nếu số liệu sai, đồng chí vui lòng báo đầu mối kiểm tra lại.`,
    cancelled: (task: Task) => `${task.code} đã bị hủy, không cập nhật được nữa.`,
    paused: (task: Task) => `${task.code} đang tạm dừng. Đồng chí gõ “${task.code} tiếp tục” trước khi báo tiến độ.`,
    'progress-out-of-range': (task: Task) => `Tiến độ của ${task.code} phải từ 0 đến 100%. Đồng chí vui lòng cho biết lại con số.`,
    'done-in-future': (task: Task) => `Ngày hoàn thành của ${task.code} chưa đến. Đồng chí vui lòng kiểm tra lại ngày.`,
    'done-before-assigned': (task: Task) => `Ngày hoàn thành phải sau ngày giao ${task.code}${task.assignedOn ? ` (${formatDay(task.assignedOn)})` : ''}. Đồng chí vui lòng kiểm tra lại ngày.`,
    'no-such-day': (task: Task) => `Ngày đồng chí nêu cho ${task.code} không tồn tại trong lịch. Đồng chí vui lòng kiểm tra lại.`,
    'extension-without-date': (task: Task) => `Đồng chí xin gia hạn ${task.code} đến ngày nào? Vui lòng nêu ngày và lý do.`,
    'extension-in-past': (task: Task) => `Thời hạn mới của ${task.code} phải sau hôm nay. Đồng chí vui lòng cho biết lại ngày.`,
    'extension-not-later': (task: Task) =>
      `Thời hạn mới của ${task.code} phải sau thời hạn hiện tại${task.dueOn ? ` (${formatDay(task.dueOn)})` : ''}. Đồng chí vui lòng cho biết lại ngày.`,
    'not-awaiting': (task: Task) => `${task.code} không ở trạng thái Chờ xác nhận nên không trả lại được.`,
    'not-a-decider': (task: Task) => `Chỉ lãnh đạo hoặc đầu mối cơ quan chủ trì được xác nhận hay trả lại ${task.code}. Nếu đồng chí muốn báo đã làm xong, hãy gõ “${task.code} đã hoàn thành”.`,
    'no-reason': (task: Task) => `Đồng chí vui lòng nêu lý do trả lại ${task.code}.`,
    'nothing-new': (task: Task) => `${task.code} đang là ${STATUS_NAMES[task.status]}, tiến độ ${task.progress}%: không có gì thay đổi. Đồng chí muốn báo thêm điều gì?`,
  } satisfies Record<UpdateRefusal, (task: Task) => string>,
  notFound: (code: string) => `Không tìm thấy nhiệm vụ ${code} trong phạm vi đồng chí được xem.`,
  nearlyDone: (task: Task) => `${task.code} gần xong là khoảng bao nhiêu phần trăm? Đồng chí vui lòng cho con số để ghi tiến độ.`,
  whichTask: 'Đồng chí báo cáo cho nhiệm vụ nào? Vui lòng cho biết mã nhiệm vụ hoặc chọn:',
  whichTaskBare: 'Đồng chí báo cáo cho nhiệm vụ nào? Vui lòng cho biết mã nhiệm vụ.',
  whichOf: 'Có vài nhiệm vụ giống mô tả. Đồng chí báo cáo cho nhiệm vụ nào?',
  taskButton: (code: string, title: string) => shorten(`${code} · ${title}`, 60),
  nothingToName: 'Đồng chí muốn báo cáo gì về nhiệm vụ này? Ví dụ: “xong 60%”, “đã hoàn thành”, “vướng …”.',
  notAReport: {
    wish: 'Tôi hiểu đây chưa phải báo cáo kết quả nên không ghi gì. Khi có kết quả, đồng chí báo “đã xong” hoặc số phần trăm.',
    'not-done': 'Tôi ghi nhận là chưa hoàn thành, số liệu giữ nguyên. Nếu có tiến độ, đồng chí cho con số, ví dụ “được 40%”.',
  },
  forbidden: {
    delete: 'Không ai được phép xóa nhiệm vụ qua tin nhắn. Nếu nhiệm vụ giao nhầm, đầu mối báo cấp giao để điều chỉnh bằng văn bản.',
    cancel: 'Không được phép hủy nhiệm vụ qua tin nhắn: chỉ cấp giao nhiệm vụ được hủy, bằng văn bản; đầu mối cập nhật bằng bảng nhiệm vụ.',
    pause: 'Không được phép tạm dừng nhiệm vụ qua tin nhắn: chỉ cấp giao nhiệm vụ được tạm dừng, bằng văn bản.',
    'change-lead': 'Không được phép chuyển cơ quan chủ trì qua tin nhắn: chỉ cấp giao nhiệm vụ được thay đổi, bằng văn bản.',
    'change-deadline': 'Không được phép sửa thẳng thời hạn. Đồng chí có thể xin gia hạn, ví dụ “xin gia hạn NV-… đến 15/12/2025 vì …”.',
  } satisfies Record<ForbiddenAct, string>,
  alreadyDecided: 'Đề xuất này đã được xử lý trước đó, không ghi lại lần nữa.',
  nothingToCorrect: 'Hiện không có đề xuất nào để sửa. Đồng chí vui lòng báo lại, kèm mã nhiệm vụ.',
  emptyFile: 'Tệp rỗng, không lưu được. Đồng chí vui lòng gửi lại.',
  fileTooLarge: (limitMb: number) => `Tệp lớn hơn ${limitMb} MB, không nhận được. Đồng chí vui lòng gửi tệp nhỏ hơn.`,
  whichTaskForFile: (name: string) => `Tệp ${name} là minh chứng của nhiệm vụ nào? Vui lòng cho biết mã nhiệm vụ.`,
};
