// What the command line says.
import type { Unreached } from '../notification/index.ts';

type UnreachedWords = Pick<Unreached, 'staffCode' | 'reason' | 'error'>;

const REASON_WORDS: Readonly<Record<Unreached['reason'], string>> = {
  'no-account': 'chưa liên kết tài khoản',
  lost: 'đã chặn bot hoặc rời đi',
  refused: 'nền tảng từ chối tin',
  unanswered: 'đã gửi, chưa rõ có đến',
  waiting: 'đang chờ gửi',
};

/** States of messages in the ledger. */
const STATE_WORDS: Readonly<Record<string, string>> = {
  queued: 'chờ gửi',
  sending: 'đang gửi',
  sent: 'đã gửi',
  failed: 'bị từ chối',
  unknown: 'chưa rõ có đến',
  unreachable: 'không có nơi gửi',
  superseded: 'gộp vào tin sau',
};

/** Some staff codes, and how many more. */
const someOf = (people: readonly UnreachedWords[]): string =>
  `${people
    .slice(0, 5)
    .map(one => one.staffCode)
    .join(', ')}${people.length > 5 ? ', …' : ''}`;

export const texts = {
  program: 'Đôn Đốc: theo dõi, đôn đốc nhiệm vụ được giao trong văn bản chỉ đạo',
  help: {
    data: 'thư mục dữ liệu (cơ sở dữ liệu nhúng và tệp lưu)',
    now: 'đặt đồng hồ, ví dụ 2025-11-20T08:00:00+07:00; thời gian chạy tiếp từ đó',
    json: 'kết quả dạng JSON',
    start: 'chạy dịch vụ: các kênh đã cấu hình, nhắc việc, bản tin',
    demo: 'chạy thử trên dữ liệu mẫu từ văn bản thật, không cần cấu hình',
    read: 'đọc văn bản và in các nhiệm vụ, không lưu gì',
    import: 'nhập văn bản, bảng nhiệm vụ, danh sách cán bộ',
    yes: 'nhập ngay, không hỏi lại',
    dryRun: 'chỉ cho biết sẽ làm gì, không ghi',
    chat: 'trò chuyện trong cửa sổ lệnh',
    chatJson: 'mỗi dòng một đối tượng JSON, vào và ra',
    as: 'mã cán bộ của người nói',
    export: 'xuất bảng nhiệm vụ (tasks) hoặc nhật ký (events)',
    remind: 'lập và gửi các nhắc việc đến lúc này',
    digest: 'lập bản tin cho một lãnh đạo',
    staff: 'mời hoặc cắt quyền một cán bộ',
    migrate: 'nâng cấp cơ sở dữ liệu',
    backup: 'sao lưu vào một tệp',
    encrypt: 'mã hóa bằng mật khẩu trong DONDOC_BACKUP_PASSPHRASE (định dạng age)',
    restored: 'cơ sở dữ liệu vừa được pg_restore từ bản cũ: không gửi lại nhắc việc, bản tin của quá khứ',
    restore: 'khôi phục từ tệp sao lưu vào thư mục dữ liệu trống',
    doctor: 'cho biết đã cấu hình gì, thiếu gì, hệ quả ra sao',
  },
  notATime: 'giờ phải ở dạng HH:MM, ví dụ 06:45',
  notAWebhook: 'phải là địa chỉ công khai https://… mà Telegram gọi tới được, không kèm đường dẫn bí mật',
  notASecret: 'phải gồm 16 đến 256 ký tự A-Z, a-z, 0-9, _ hoặc -',
  badConfig: (issues: readonly string[]) => `Cấu hình sai: ${issues.join('; ')}`,
  noSecretFile: (variable: string, path: string) => `Không thấy tệp ${path} (${variable}).`,
  badNow: (value: string) => `--now “${value}” không phải thời điểm ISO, ví dụ 2025-11-20T08:00:00+07:00.`,
  noFile: (path: string) => `Không đọc được tệp ${path}: không có hoặc không có quyền đọc.`,
  tooLarge: (path: string) => `${path}: tệp lớn hơn 20 MB, không nhận.`,
  isFolder: (path: string) => `${path} là thư mục, cần một tệp.`,
  unknownStaff: (code: string) => `Không có cán bộ mã ${code}. Hãy nhập danh sách cán bộ trước (dondoc import), rồi kiểm tra lại mã.`,
  unwritable: (path: string, why: string) => `Không ghi được tệp ${path}: ${why}`,
  exported: (path: string, rows: number) => `Đã ghi ${rows} dòng vào ${path}.`,
  sheetName: 'Nhiệm vụ',
  eventColumns: ['Thời điểm', 'Mã nhiệm vụ', 'Việc', 'Mã cán bộ', 'Kênh', 'Mã tin', 'Trước', 'Sau', 'Ghi chú'],
  exportKind: (path: string) => `${path}: chỉ xuất được .csv hoặc .xlsx.`,
  invited: (name: string) => `Gửi riêng dòng trên cho ${name}; mã dùng một lần, hết hạn sau 7 ngày.`,
  revoked: (code: string) => `Đã cắt quyền ${code}: tài khoản, mã mời và nút bấm cũ không còn hiệu lực.`,
  migrated: (names: readonly string[]) =>
    names.length === 0 ? 'Cơ sở dữ liệu đã ở phiên bản mới nhất.' : `Đã nâng cấp: ${names.join(', ')}.`,
  backupDone: (path: string) => `Đã sao lưu vào ${path}.`,
  restoreDone: (folder: string, day: string) =>
    `Đã khôi phục vào ${folder} từ bản sao lưu ngày ${day}. Nhắc việc, bản tin và đề xuất của trước lúc này không gửi lại; lời mời chưa dùng đã bị hủy. Ai bị thu hồi quyền hoặc xóa dữ liệu cá nhân sau ngày đó cần làm lại.`,
  needPassphrase:
    'Cần mật khẩu của bản sao lưu: đặt DONDOC_BACKUP_PASSPHRASE, hoặc DONDOC_BACKUP_PASSPHRASE_FILE là đường dẫn tệp chứa mật khẩu (khi dịch vụ đang chạy: trong môi trường của dịch vụ).',
  weakPassphrase: (least: number) => `Mật khẩu của bản sao lưu quá ngắn: cần ít nhất ${least} ký tự.`,
  notUnsealed: (path: string) => `Không mở được ${path}: sai mật khẩu, hoặc tệp đã hỏng.`,
  restoreNotEmpty: (folder: string) => `${folder} đã có dữ liệu: chỉ khôi phục vào thư mục trống, để không ghi đè.`,
  notABackup: (path: string) => `${path} không phải tệp sao lưu của dondoc hoặc đã hỏng.`,
  serverBackup: 'DATABASE_URL đang trỏ tới PostgreSQL: hãy sao lưu bằng pg_dump (phần “Sao lưu” của README).',
  nothingRemembered: 'Không có nhắc việc nào mới vào lúc này.',
  chartAt: (path: string) => `(biểu đồ: ${path})`,
  remindLine: (person: string, codes: readonly string[], step: string, state: string) =>
    `${person}: ${codes.join(', ')} (${step}, ${state})`,
  readHeading: (number: string | null, title: string, date: string | undefined) =>
    `${number === null ? '' : `${number}: `}${title}${date === undefined ? '' : ` (${date})`}`,
  readAgencies: (lead: string, cooperate: string) =>
    `Chủ trì: ${lead === '' ? 'chưa rõ' : lead}${cooperate === '' ? '' : ` · Phối hợp: ${cooperate}`}`,
  readDeadline: (phrase: string | null, date: string | undefined) =>
    phrase === null ? 'Thời hạn: văn bản không nêu' : `Thời hạn: “${phrase}”${date === undefined ? '' : ` → ${date}`}`,
  readSummary: (count: number, optional: number, general: number) =>
    `\n${count} nhiệm vụ (${optional} chưa chắc), ${general} chỉ đạo chung.`,
  unsure: ' (chưa chắc)',
  noTasksRead: 'Không tìm thấy nhiệm vụ nào.',
  loadRefused: (folder: string) =>
    `load bị từ chối: ${folder} chứa dữ liệu thật. load chỉ dùng trên thư mục --data trống hoặc do chính load tạo ra.`,
  loadServer: 'load bị từ chối: chỉ dùng trên cơ sở dữ liệu nhúng (--data), không dùng với DATABASE_URL.',
  chatHello: (name: string) => `Xin chào ${name}. Gõ câu hỏi hoặc báo cáo; “trợ giúp” để xem ví dụ; Ctrl+D để thoát.`,
  reviewHelp:
    'Duyệt như trong chat: gõ số của nút, “mục 3 hạn: 30/11/2025”, “chủ trì: …”, “gộp 3 với 4”, “tách 5”, “bỏ mục 6”, “nhận hết từ 90%”; Ctrl+D để dừng, duyệt tiếp sau.',
  reviewLeft: (name: string, code: string) =>
    `${name}: chưa nhập; bản duyệt còn nguyên. Duyệt tiếp: dondoc chat --as ${code}, rồi gõ “duyệt tiếp”.`,
  noReviewer: 'Chưa có cán bộ đầu mối để duyệt văn bản: nhập danh sách cán bộ trước, hoặc dùng --yes.',
  whichReviewer: (codes: readonly string[]) =>
    `Có ${codes.length} cán bộ đầu mối (${codes.slice(0, 5).join(', ')}${codes.length > 5 ? ', …' : ''}): thêm --as MÃ_CÁN_BỘ để biết ai duyệt văn bản.`,
  notReviewer: (code: string, codes: readonly string[]) =>
    `${code} không phải cán bộ đầu mối nên không duyệt được văn bản${codes.length > 0 ? `; đầu mối: ${codes.slice(0, 5).join(', ')}` : ''}.`,
  agreement: /^(?:c|có|co|y|yes|đ|đồng ý|ok)$/iu,
  needAs: 'cần --as MÃ_CÁN_BỘ, hoặc --json',
  doctor: {
    node: (version: string) => `Node ${version}: đủ để chạy.`,
    embedded: (folder: string) => `Cơ sở dữ liệu: nhúng, trong ${folder}. Phù hợp một máy; nhiều máy cần PostgreSQL (DATABASE_URL).`,
    server: 'Cơ sở dữ liệu: PostgreSQL theo DATABASE_URL.',
    contents: (people: number, tasks: number) =>
      `Dữ liệu: ${people} cán bộ, ${tasks} nhiệm vụ.${people === 0 ? ' Chưa ai dùng được bot: hãy nhập danh sách cán bộ (dondoc import can-bo.csv --yes).' : ''}`,
    linked: (linked: number, people: number) =>
      `Tài khoản nhắn tin: ${linked}/${people} cán bộ đã liên kết.${linked < people ? ' Người chưa liên kết không nhận được nhắc việc: hãy mời bằng dondoc staff invite MÃ.' : ''}`,
    ledger: (states: Readonly<Record<string, number>>) => {
      const list = Object.entries(states).map(([state, count]) => `${STATE_WORDS[state] ?? state} ${count}`);
      return `Tin đã lập: ${list.length === 0 ? 'chưa có' : list.join(', ')}.`;
    },
    unreached: (people: readonly UnreachedWords[], days: number) => {
      if (people.length === 0) return `Nhắc việc ${days} ngày qua: không ai bị sót.`;
      const reasons = Map.groupBy(people, one => one.reason);
      const counted = [...reasons].map(([reason, of]) => `${REASON_WORDS[reason]} ${of.length} (${someOf(of)})`);
      const errors = [...new Set(people.flatMap(one => one.error ?? []))].slice(0, 3);
      return `Nhắc việc ${days} ngày qua: ${people.length} người chưa nhận được: ${counted.join('; ')}.${errors.length === 0 ? '' : ` Nền tảng báo: ${errors.join(' · ')}.`}`;
    },
    trail: ({ events, faults }: { readonly events: number; readonly faults: readonly { readonly where: string }[] }) =>
      faults.length === 0
        ? `Nhật ký: ${events} sự kiện, chuỗi băm nguyên vẹn.`
        : `Nhật ký: ${events} sự kiện, có ${faults.length} chỗ bị sửa hoặc mất: ${faults
            .slice(0, 10)
            .map(fault => fault.where)
            .join(', ')}. Hãy so với bản sao lưu.`,
    telegram: (root: string) => `Telegram: có token, máy chủ ${root}.`,
    webhook: (url: string) => `Telegram gọi tới ${url} (webhook); máy chủ proxy phải chuyển /telegram/… về cổng HTTP của dịch vụ.`,
    http: (host: string, port: number) =>
      `HTTP: ${host}:${port} (/healthz, /readyz, /metrics)${host === '127.0.0.1' || host === '::1' ? ', chỉ máy này truy cập được' : '. Máy khác truy cập được: hãy chặn ở tường lửa hoặc proxy'}.`,
    noHttp: 'HTTP: không mở (HTTP_PORT trống); không có /healthz, /metrics.',
    noTelegram: 'Telegram: chưa có TELEGRAM_BOT_TOKEN; chỉ dùng được trong cửa sổ lệnh, nhắc việc chưa gửi được cho ai.',
    times: (slots: readonly string[], digest: string) => `Giờ nhắc việc: ${slots.join(', ')} ngày làm việc; bản tin lãnh đạo: ${digest}.`,
  },
  listening: (host: string, port: number) => `HTTP: http://${host}:${port} (/healthz, /readyz, /metrics).`,
  serviceStopped: 'Dịch vụ đã dừng.',
  started: (channels: readonly string[]) =>
    channels.length === 0
      ? 'Dịch vụ đã chạy; chưa có kênh nhắn tin nào được cấu hình (TELEGRAM_BOT_TOKEN).'
      : `Dịch vụ đã chạy; kênh: ${channels.join(', ')}.`,
  notOverSocket: (pid: number) =>
    `Dịch vụ đang chạy (tiến trình ${pid}) giữ dữ liệu này; lệnh này không chạy được cùng lúc. Hãy dừng dịch vụ trước.`,
  wrongUsage: (what: string) => `Lệnh chưa đúng (${what}). Xem cách dùng: dondoc --help.`,
  unexpected: (why: string) => `Lỗi không lường trước: ${why}`,
};
