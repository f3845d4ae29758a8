// All that is said about reports and their confirmation.
import { type Day, formatDay, shorten } from '../base/index.ts';
import {
  type ExtensionDecision,
  type Patch,
  periodName,
  type Share,
  STATUS_NAMES,
  type Task,
  type TaskStatus,
  type UndoRefusal,
  type UpdateRefusal,
  type UpdateWarning,
} from '../task/index.ts';
import type { EvidenceMatch } from './evidence-match.ts';
import type { ForbiddenAct, Report } from './report.ts';

const TITLE_LENGTH = 110;

export const texts = {
  cardHeading: 'Đề nghị cập nhật, đồng chí kiểm tra rồi xác nhận:',
  taskLine: (task: Pick<Task, 'code' | 'title'>) => `${task.code} · ${shorten(task.title, TITLE_LENGTH)}`,
  status: (from: TaskStatus, to: TaskStatus) => `Trạng thái: ${STATUS_NAMES[from]} → ${STATUS_NAMES[to]}`,
  progress: (from: number, to: number) => `Tiến độ: ${from}% → ${to}%`,
  completedOn: (day: Day) => `Ngày hoàn thành: ${formatDay(day)}`,
  reportedOn: (day: Day) => `Báo hoàn thành ngày ${formatDay(day)}, chờ lãnh đạo hoặc đầu mối xác nhận`,
  result: (words: string) => `Kết quả: ${words}`,
  obstacle: (words: string) => `Khó khăn, vướng mắc: ${words}`,
  cleared: (count: number) => `Khó khăn, vướng mắc: đã tháo gỡ ${count} nội dung`,
  clearedOne: (words: string) => `Khó khăn, vướng mắc đã tháo gỡ: ${words}`,
  ownShare: (agency: string, count: number) => `Nhiệm vụ chung của ${count} cơ quan: ghi vào phần của ${agency}.`,
  ofPeriod: (period: string) => `Nhiệm vụ định kỳ: ghi vào ${periodName(period)}.`,
  ofPastPeriod: (period: string, dueOn: Day | undefined) =>
    `Báo muộn: ghi vào ${periodName(period)} đã qua${dueOn ? ` (hạn ${formatDay(dueOn)})` : ''}; kỳ hiện tại giữ nguyên.`,
  periodNotBegun: (code: string, period: string) => `${code}: ${periodName(period)} chưa bắt đầu, nên chưa báo được.`,
  noSuchPeriod: (code: string, period: string) => `${code} không có ${periodName(period)}: nhiệm vụ được theo dõi từ kỳ sau đó.`,
  extension: (from: Day | undefined, to: Day, reason: string) =>
    `Đề nghị gia hạn: ${from ? formatDay(from) : 'không có thời hạn'} → ${formatDay(to)}${reason === '' ? '' : `; lý do: ${reason}`}. Thời hạn chỉ thay đổi khi cấp giao đồng ý.`,
  evidence: (name: string) => `Minh chứng: ${name}`,
  remark: (words: string) => `Ghi chú: ${words}`,
  returned: (reason: string) => `Trả lại, lý do: ${reason}`,
  assignees: (from: readonly string[], to: readonly string[]) => `Người phụ trách: ${from.join('; ') || '(chưa có)'} → ${to.join('; ')}`,
  internalDueOn: (day: Day) => `Hạn nội bộ: ${formatDay(day)}`,
  dueOn: (from: Day | undefined, to: Day, original: Day | undefined) =>
    `Thời hạn: ${from ? formatDay(from) : 'không có'} → ${formatDay(to)}${original ? ` (thời hạn gốc ${formatDay(original)} được giữ lại để đối chiếu)` : ''}`,
  granted: (consent: string) => `Căn cứ: ${consent}`,
  agreed: (day: Day) => `Lãnh đạo đơn vị đồng ý đề nghị gia hạn đến ${formatDay(day)}, hạn nội bộ ${formatDay(day)}`,
  denied: (reason: string) => `Không đồng ý gia hạn, lý do: ${reason}`,
  part: (words: string, on: Day | undefined) => `Phần việc phối hợp của cơ quan mình: ${words}${on ? ` (ngày ${formatDay(on)})` : ''}`,
  claimLine: (needed: string, since: Day) => `Đang chờ cơ quan mình từ ${formatDay(since)}: ${needed}`,
  claim: (words: string) => `Báo đã xử lý: ${words}. Cơ quan chủ trì sẽ xác nhận.`,
  clearedByUs: 'đã tháo gỡ',
  alreadyClaimed: (code: string) => `Vướng mắc của ${code} đã được báo xử lý trước đó, đang chờ cơ quan chủ trì xác nhận.`,
  claimWritten: (code: string) => `${code} đã báo xử lý vướng mắc, chờ cơ quan chủ trì xác nhận`,
  nothingWaits: 'Hiện không có vướng mắc nào đang chờ cơ quan mình xử lý.',
  waitingHeading: (count: number) => `Có ${count} vướng mắc đang chờ cơ quan mình xử lý:`,
  waitingLine: (code: string, title: string, needed: string, since: Day, claimed: boolean) =>
    `${code} · ${shorten(title, TITLE_LENGTH)}: ${needed} (từ ${formatDay(since)})${claimed ? ' · đã báo xử lý, chờ cơ quan chủ trì xác nhận' : ''}`,
  waitingButton: (code: string) => `Đã xử lý ${code}`,
  waitingHint: 'Khi đã xử lý, đồng chí báo, ví dụ “NV-… đã góp ý”.',
  warnings: {
    'progress-falls': 'Lưu ý: tiến độ mới thấp hơn tiến độ đang ghi.',
    'leaves-awaiting': 'Lưu ý: nhiệm vụ đang chờ xác nhận sẽ trở lại Đang thực hiện.',
    'consent-missing':
      'Lưu ý: chưa có văn bản của cấp giao nhiệm vụ nên chỉ hạn nội bộ thay đổi, thời hạn giữ nguyên. Muốn đổi thời hạn, đồng chí nêu số, ngày văn bản đồng ý hoặc “theo ủy quyền”.',
    'extension-needs-consent':
      'Lưu ý: chỉ cấp giao nhiệm vụ mới được gia hạn; ý kiến của đồng chí được ghi lại, thời hạn giữ nguyên đến khi có văn bản đồng ý.',
  } satisfies Record<UpdateWarning, string>,
  confirm: 'Xác nhận',
  confirmAll: 'Xác nhận tất cả',
  confirmOne: (code: string) => `Xác nhận ${code}`,
  cancel: 'Hủy',
  gist: (codes: readonly string[]) => `cập nhật ${codes.join(', ')}`,
  written: (lines: readonly string[]) => `Đã ghi: ${lines.join('; ')}.`,
  writtenLine: (task: Task, patch: Patch = {}) =>
    [
      `${task.code}${task.past && task.period !== undefined ? ` (${periodName(task.period)})` : ''} ${STATUS_NAMES[task.status].toLowerCase()}, tiến độ ${task.progress}%`,
      patch.extension ? `đã gửi đề nghị gia hạn đến ${formatDay(patch.extension.toDueOn)}` : '',
      patch.dueOn ? `thời hạn mới ${formatDay(patch.dueOn)}` : '',
      patch.assignees ? `người phụ trách: ${patch.assignees.map(({ name }) => name).join(', ')}` : '',
      patch.addObstacle ? 'đã ghi vướng mắc' : '',
      patch.clearObstacleIds ? 'đã ghi tháo gỡ vướng mắc' : '',
      task.shares && task.share !== undefined ? texts.sharesDone(task.shares) : '',
      patch.evidence ? `đã lưu minh chứng ${patch.evidence.name}` : '',
    ]
      .filter(part => part !== '')
      .join(', '),
  /** "3/5 cơ quan đã xong: Bộ Y tế, Bộ Tài chính …" */
  sharesDone: (shares: readonly Share[]) => {
    const done = shares.filter(({ status }) => status === 'completed').map(({ name }) => name);
    return `${done.length}/${shares.length} cơ quan đã xong${done.length > 0 ? `: ${done.join(', ')}` : ''}`;
  },
  changedMeanwhile: (code: string, happened: readonly string[]) =>
    `${code} vừa được cập nhật nên đề xuất cũ chưa ghi.${happened.length > 0 ? ` Đã thay đổi: ${happened.join('; ')}.` : ''} Đây là đề xuất tính lại theo số liệu mới:`,
  happened: (who: string, changes: readonly string[]) => `${who || 'hệ thống'}${changes.length > 0 ? ` (${changes.join(', ')})` : ''}`,
  leftOpen: (codes: readonly string[]) => `Còn chờ xác nhận: ${codes.join(', ')}.`,
  notYourCard: 'Đề xuất này không phải của đồng chí, không thực hiện được.',
  cardExpired: 'Đề xuất này đã quá 24 giờ nên hết hiệu lực, không có gì thay đổi. Đồng chí vui lòng báo lại.',
  changes: {
    status: (from: string, to: string) => `Trạng thái: ${from} → ${to}`,
    progress: (from: string, to: string) => `Tiến độ: ${from}% → ${to}%`,
    dueOn: (from: string, to: string) => `Thời hạn: ${from} → ${to}`,
    result: (from: string, to: string) => `Kết quả: ${from} → ${to}`,
    obstacles: (from: string, to: string) => `Khó khăn, vướng mắc: ${from} → ${to}`,
    assignees: (from: string, to: string) => `Người phụ trách: ${from} → ${to}`,
  } satisfies Record<string, (from: string, to: string) => string>,
  nothing: '(trống)',
  undoHeading: 'Hoàn tác lần cập nhật gần nhất, đồng chí kiểm tra rồi xác nhận:',
  confirmUndo: 'Xác nhận hoàn tác',
  undoOther: 'Rút lại nội dung đã gửi (ghi chú, minh chứng, đề nghị hoặc phần việc phối hợp)',
  undoGist: (codes: readonly string[]) => `hoàn tác ${codes.join(', ')}`,
  undone: (lines: readonly string[]) => `Đã hoàn tác: ${lines.join('; ')}.`,
  undoStale: 'Nhiệm vụ đã thay đổi sau lần cập nhật đó nên không hoàn tác được; không có gì thay đổi.',
  nothingToUndo: 'Đồng chí chưa có cập nhật nào gần đây để hoàn tác.',
  undoRefused: {
    'nothing-to-undo': (code: string) => `${code} không có cập nhật nào mới nhất để hoàn tác.`,
    'undo-too-late': (code: string) =>
      `Lần cập nhật gần nhất của ${code} đã quá 24 giờ, không hoàn tác được. Đồng chí vui lòng báo lại số liệu đúng.`,
    'undo-not-yours': (code: string) => `Lần cập nhật gần nhất của ${code} không phải của đồng chí, không có quyền hoàn tác.`,
  } satisfies Record<UndoRefusal, (code: string) => string>,
  nobodyCalled: (name: string, code: string) =>
    `Không tìm thấy cán bộ “${name}” trong cơ quan mình để giao ${code}. Đồng chí vui lòng cho biết họ tên đầy đủ hoặc mã cán bộ.`,
  noSuchUnit: (unit: string, code: string) =>
    `Trong cơ quan mình không có đơn vị “${unit}” để giao ${code}. Đồng chí vui lòng ghi đúng tên đơn vị như trong danh sách cán bộ.`,
  nobodyNamed: (name: string) =>
    `Không tìm thấy cán bộ “${name}” trong cơ quan mình. Đồng chí vui lòng cho biết họ tên đầy đủ hoặc mã cán bộ.`,
  whom: (code: string, people: readonly string[]) => `Giao ${code} cho ai? Có ${people.length} người cùng tên: ${people.join('; ')}.`,
  whomOf: (people: readonly string[]) =>
    `Có ${people.length} người cùng tên: ${people.join('; ')}. Đồng chí vui lòng cho biết họ tên đầy đủ hoặc mã cán bộ.`,
  personLine: (name: string, staffCode: string, unit: string) => `${name} (${[staffCode, unit].filter(Boolean).join(', ')})`,
  noTasksOf: (name: string) => `${name} hiện không có nhiệm vụ nào đang mở trong phạm vi đồng chí quản lý.`,
  leave: {
    heading: 'Ghi nhận vắng mặt, đồng chí kiểm tra rồi xác nhận:',
    gist: (name: string, from: Day, to: Day, substitute: string) =>
      `${name} vắng từ ${formatDay(from)} đến ${formatDay(to)}, ${substitute} làm thay`,
    meaning: (substitute: string) => `Trong thời gian đó ${substitute} được báo cáo các nhiệm vụ của người vắng.`,
    written: (gist: string) => `Đã ghi: ${gist}.`,
    notPermitted: 'Đồng chí chỉ được báo vắng cho chính mình; lãnh đạo hoặc đầu mối mới được ghi cho người khác trong cơ quan.',
    badDays: 'Đồng chí vui lòng cho biết lại ngày bắt đầu và ngày kết thúc vắng mặt.',
    whoStandsIn: (name: string) => `Ai làm thay ${name} trong thời gian đó? Ví dụ “tôi nghỉ từ 24/11 đến 28/11, Nguyễn Văn A làm thay”.`,
    oneself: 'Người làm thay phải là người khác.',
  },
  evidencePolicy: {
    heading: 'Đề nghị thay đổi quy định, đồng chí kiểm tra rồi xác nhận:',
    everywhere: 'mọi cơ quan',
    gist: (where: string, required: boolean) => `${where} ${required ? 'yêu cầu' : 'không yêu cầu'} minh chứng khi báo hoàn thành`,
    change: (where: string, now: boolean, required: boolean) =>
      `${where}, minh chứng khi báo hoàn thành: ${now ? 'bắt buộc' : 'không bắt buộc'} → ${required ? 'bắt buộc' : 'không bắt buộc'}`,
    meaning: {
      on: 'Từ khi xác nhận, báo hoàn thành mà chưa gửi tệp thì chưa được ghi.',
      off: 'Từ khi xác nhận, báo hoàn thành không cần gửi tệp.',
    },
    alreadySo: (where: string, required: boolean) =>
      `${where} hiện đã ${required ? 'yêu cầu' : 'không yêu cầu'} minh chứng khi báo hoàn thành, không có gì thay đổi.`,
    notPermitted: 'Chỉ lãnh đạo cơ quan hoặc quản trị được thay đổi quy định về minh chứng; đồng chí không có quyền này.',
    onlyOwn: 'Đồng chí chỉ được thay đổi quy định về minh chứng của cơ quan mình; quản trị mới đặt được cho mọi cơ quan.',
  },
  news: {
    heading: (who: string) => `Tin từ ${who}:`,
    named: (task: Task) => `${texts.taskLine(task)}${task.past && task.period !== undefined ? `, ${periodName(task.period)}` : ''}`,
    /** how the period is named in an answer that is to be typed */
    ofPeriod: (task: Task) => (task.past && task.period !== undefined ? ` ${periodName(task.period)}` : ''),
    reported: (task: Task, on: Day) => `${texts.news.named(task)}: báo hoàn thành ngày ${formatDay(on)}, chờ đồng chí xác nhận.`,
    confirmed: (task: Task, on: Day) => `${texts.news.named(task)}: đã được xác nhận hoàn thành ngày ${formatDay(on)}.`,
    returned: (task: Task, reason: string) => `${texts.news.named(task)}: báo hoàn thành bị trả lại, lý do: ${reason}.`,
    extensionAsked: (task: Task, to: Day, reason: string) =>
      `${texts.taskLine(task)}: đề nghị gia hạn ${task.dueOn ? `từ ${formatDay(task.dueOn)} ` : ''}đến ${formatDay(to)}${reason === '' ? '' : `, lý do: ${reason}`}.`,
    decided: (task: Task, { state, toDueOn, consent, reason }: ExtensionDecision) => {
      const to = toDueOn ? ` đến ${formatDay(toDueOn)}` : '';
      if (state === 'refused') return `${texts.taskLine(task)}: không được gia hạn${reason ? `, lý do: ${reason}` : ''}.`;
      if (state === 'approved') return `${texts.taskLine(task)}: được gia hạn${to}${consent ? ` (${consent})` : ''}.`;
      return `${texts.taskLine(task)}: lãnh đạo đồng ý đề nghị gia hạn${to}; thời hạn giữ nguyên đến khi cấp giao có văn bản.`;
    },
    waitedFor: (task: Task, words: string) => `${texts.taskLine(task)}: đang chờ cơ quan mình: ${words}.`,
    claimed: (task: Task, agency: string, words: string) => `${texts.taskLine(task)}: ${agency} báo đã xử lý vướng mắc: ${words}.`,
    assigned: (task: Task, by: Day | undefined) => `${texts.taskLine(task)}: giao đồng chí phụ trách${texts.news.dates(task, by)}.`,
    assignedToUnit: (task: Task, unit: string, by: Day | undefined) =>
      `${texts.taskLine(task)}: giao ${unit} thực hiện${texts.news.dates(task, by)}.`,
    handedOver: (task: Task, to: readonly string[]) => `${texts.taskLine(task)}: đã chuyển cho ${to.join(', ')}.`,
    dates: ({ dueOn }: Task, by: Day | undefined): string =>
      [by ? `, hạn nội bộ ${formatDay(by)}` : '', dueOn ? `, thời hạn ${formatDay(dueOn)}` : ''].join(''),
    agree: (code: string) => `Đồng ý ${code}`,
    howToConfirm: (code: string) => `Đồng chí gõ “xác nhận ${code}” hoặc “trả lại ${code} vì …”.`,
    howToReport: (code: string) => `Đồng chí báo tiến độ, ví dụ “${code} 60%”, hoặc xem “${code}”.`,
    howToDecide: (code: string) => `Đồng chí gõ “đồng ý gia hạn ${code}, công văn số … ngày …” hoặc “không đồng ý gia hạn ${code} vì …”.`,
    howToClear: (code: string) => `Khi đã xử lý, đồng chí báo “${code} đã góp ý”.`,
    howToAgree: (code: string) => `Nếu đúng, đồng chí gõ “${code} hết vướng”.`,
  },
  nothingAwaits: 'Hiện không có nhiệm vụ nào chờ đồng chí xác nhận.',
  onlyDeciders: 'Chỉ lãnh đạo hoặc đầu mối cơ quan chủ trì được xác nhận hoàn thành; đồng chí không có quyền này.',
  onlyAssigners: 'Chỉ lãnh đạo hoặc đầu mối cơ quan chủ trì được chuyển việc của người khác; đồng chí không có quyền này.',
  confirmAllHeading: (count: number) => `Có ${count} nhiệm vụ chờ xác nhận. Đồng chí xem danh sách rồi xác nhận:`,
  handOverHeading: (count: number, from: string, to: string) =>
    `Chuyển ${count} nhiệm vụ của ${from} cho ${to}. Đồng chí xem danh sách rồi xác nhận:`,
  refused: {
    'not-permitted': (task: Task) =>
      `Đồng chí không có quyền cập nhật ${task.code}: chỉ người phụ trách, đầu mối hoặc lãnh đạo cơ quan chủ trì được cập nhật.`,
    'no-share': (task: Task) =>
      `${task.code} do nhiều cơ quan cùng chủ trì và cơ quan mình không có phần việc riêng, nên đồng chí không cập nhật được.`,
    'only-own-part': (task: Task) =>
      `Cơ quan mình chỉ phối hợp ${task.code}: đồng chí chỉ được ghi chú hoặc báo phần việc của cơ quan mình, ví dụ “${task.code} đã gửi ý kiến hôm qua”.`,
    'not-a-cooperator': (task: Task) => `Cơ quan mình không phối hợp ${task.code} nên không có phần việc phối hợp để báo.`,
    'evidence-required': (task: Task) =>
      `Cơ quan yêu cầu có minh chứng khi báo hoàn thành ${task.code}. Đồng chí vui lòng gửi tệp kèm lời ghi “${task.code} đã hoàn thành”.`,
    'own-report': (task: Task) =>
      `Đồng chí là người báo hoàn thành ${task.code} nên không được tự xác nhận; lãnh đạo hoặc đầu mối khác sẽ xác nhận.`,
    'no-extension-request': (task: Task) => `${task.code} không có đề nghị gia hạn nào đang chờ quyết định.`,
    'own-extension': (task: Task) =>
      `Đồng chí là người đề nghị gia hạn ${task.code}: cần nêu số, ngày văn bản đồng ý của cấp giao, hoặc để người khác quyết định.`,
    'no-refusal-reason': (task: Task) => `Đồng chí vui lòng nêu lý do không đồng ý gia hạn ${task.code}.`,
    'other-agency-person': (task: Task) => `Chỉ được giao ${task.code} cho người trong cơ quan mình.`,
    'in-charge-already': (task: Task) => `${task.code} đang do chính người đó phụ trách, không có gì thay đổi.`,
    'internal-deadline-late': (task: Task) =>
      `Hạn nội bộ của ${task.code} phải không muộn hơn thời hạn${task.dueOn ? ` (${formatDay(task.dueOn)})` : ''}.`,
    'already-completed': (task: Task) =>
      `${task.code} đã hoàn thành${task.completedOn ? ` ngày ${formatDay(task.completedOn)}` : ''}, không cập nhật được nữa. Nếu số liệu sai, đồng chí vui lòng báo đầu mối kiểm tra lại.`,
    cancelled: (task: Task) => `${task.code} đã bị hủy, không cập nhật được nữa.`,
    paused: (task: Task) => `${task.code} đang tạm dừng. Đồng chí gõ “${task.code} tiếp tục” trước khi báo tiến độ.`,
    'progress-out-of-range': (task: Task) => `Tiến độ của ${task.code} phải từ 0 đến 100%. Đồng chí vui lòng cho biết lại con số.`,
    'done-in-future': (task: Task) => `Ngày hoàn thành của ${task.code} chưa đến. Đồng chí vui lòng kiểm tra lại ngày.`,
    'done-before-assigned': (task: Task) =>
      `Ngày hoàn thành phải sau ngày giao ${task.code}${task.assignedOn ? ` (${formatDay(task.assignedOn)})` : ''}. Đồng chí vui lòng kiểm tra lại ngày.`,
    'no-such-day': (task: Task) => `Ngày đồng chí nêu cho ${task.code} không tồn tại trong lịch. Đồng chí vui lòng kiểm tra lại.`,
    'extension-without-date': (task: Task) => `Đồng chí xin gia hạn ${task.code} đến ngày nào? Vui lòng nêu ngày và lý do.`,
    'extension-in-past': (task: Task) => `Thời hạn mới của ${task.code} phải sau hôm nay. Đồng chí vui lòng cho biết lại ngày.`,
    'extension-not-later': (task: Task) =>
      `Thời hạn mới của ${task.code} phải sau thời hạn hiện tại${task.dueOn ? ` (${formatDay(task.dueOn)})` : ''}. Đồng chí vui lòng cho biết lại ngày.`,
    'not-awaiting': (task: Task) => `${task.code} không ở trạng thái Chờ xác nhận nên không trả lại được.`,
    'not-a-decider': (task: Task) =>
      `Chỉ lãnh đạo hoặc đầu mối cơ quan chủ trì được xác nhận hay trả lại ${task.code}. Nếu đồng chí muốn báo đã làm xong, hãy gõ “${task.code} đã hoàn thành”.`,
    'no-reason': (task: Task) => `Đồng chí vui lòng nêu lý do trả lại ${task.code}.`,
    'not-of-past-period': (task: Task) =>
      `${task.code}, ${periodName(task.period ?? '')}: kỳ này đã qua nên chỉ còn ghi được kết quả, tiến độ, việc hoàn thành và minh chứng của kỳ đó. Vướng mắc, gia hạn, người phụ trách được ghi cho kỳ hiện tại, không cần nêu kỳ.`,
    'nothing-new': (task: Task) =>
      `${task.code} đang là ${STATUS_NAMES[task.status]}, tiến độ ${task.progress}%: không có gì thay đổi. Đồng chí muốn báo thêm điều gì?`,
  } satisfies Record<UpdateRefusal, (task: Task) => string>,
  notFound: (code: string) => `Không tìm thấy nhiệm vụ ${code} trong phạm vi đồng chí được xem.`,
  nearlyDone: (task: Task) => `${task.code} gần xong là khoảng bao nhiêu phần trăm? Đồng chí vui lòng cho con số để ghi tiến độ.`,
  whichTask: 'Đồng chí báo cáo cho nhiệm vụ nào? Vui lòng cho biết mã nhiệm vụ hoặc chọn:',
  whichTaskOf: (description: string) =>
    `Chưa rõ nhiệm vụ nào là “${description}”; phần này chưa được đưa vào đề nghị. Đồng chí vui lòng báo lại kèm mã nhiệm vụ.`,
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
  proposalDropped: (codes: readonly string[]) => `Đã bỏ đề xuất chưa ghi của ${codes.join(', ')}. Không có gì thay đổi.`,
  alreadyDecided: 'Đề xuất này đã được xử lý trước đó, không ghi lại lần nữa.',
  nothingToCorrect: 'Hiện không có đề xuất nào để sửa. Đồng chí vui lòng báo lại, kèm mã nhiệm vụ.',
  badFile: {
    empty: () => 'Tệp rỗng, không lưu được. Đồng chí vui lòng gửi lại.',
    'too-large': limitMb => `Tệp lớn hơn ${limitMb} MB, không nhận được. Đồng chí vui lòng gửi tệp nhỏ hơn.`,
    secret: () => 'Tệp có dấu chỉ độ mật nên không được nhận, không lưu. Đồng chí vui lòng gửi theo đường văn bản mật.',
  } satisfies Record<Extract<Report, { kind: 'bad-file' }>['why'], (limitMb: number) => string>,
  fileUnread:
    'Tôi không đọc được chữ trong tệp này nên chưa kiểm tra được dấu chỉ độ mật. Nếu tệp có nội dung mật, đồng chí đừng xác nhận và báo ngay người quản trị.',
  evidenceRecord: (number: string | undefined, on: Day | undefined, signer: string | undefined) =>
    `Đọc được từ tệp: ${[number && `số ${number}`, on && `ngày ${formatDay(on)}`, signer && `người ký ${signer}`].filter(Boolean).join(', ')}`,
  evidenceMatch: (match: EvidenceMatch) => {
    switch (match.verdict) {
      case 'match':
        return `So với sản phẩm yêu cầu: khớp (${match.kind}).`;
      case 'missing':
        return `So với sản phẩm yêu cầu: thiếu ${match.missing.map(what => texts.missingParts[what]).join(', ') || 'căn cứ để xác định loại văn bản'} (chỉ để tham khảo).`;
      case 'mismatch':
        return `So với sản phẩm yêu cầu: không khớp, tệp là ${match.kind}, nhiệm vụ yêu cầu ${match.wanted.join(', ')} (chỉ để tham khảo).`;
    }
  },
  missingParts: { number: 'số văn bản', date: 'ngày ký', signer: 'người ký' },
  whichTaskForFile: (name: string) => `Tệp ${name} là minh chứng của nhiệm vụ nào? Vui lòng cho biết mã nhiệm vụ.`,
};
