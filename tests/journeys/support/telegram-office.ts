// A small office whose people have Telegram: the whole program, a strict Bot API server, real HTTP in both directions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '../../../src/app.ts';
import { instantAt, type Log, noLog, type SetClock, setClock } from '../../../src/base/index.ts';
import { readConfig } from '../../../src/config.ts';
import { inTransaction } from '../../../src/database/index.ts';
import { createTasks } from '../../../src/task/index.ts';
import { type BotApi, type Person, startBotApi } from '../../support/bot-api/index.ts';
import { openTestDatabase } from '../../support/database.ts';

export interface Office {
  readonly app: App;
  readonly server: BotApi;
  readonly clock: SetClock;
  /** http://127.0.0.1:PORT of the program, where it has an HTTP door */
  readonly address: string;
  /** with the link an admin sends, opened by the person's own Telegram */
  joins(staffCode: string, userId: number): Promise<Person>;
  close(): Promise<void>;
}

export type Way = 'polling' | 'webhook';

/** The local server counts no messages; the limits have tests of their own. */
const QUICK = { limits: { overall: { count: 1_000, ms: 1_000 }, reserve: 1, perChat: () => [] }, albumMs: 100 };

const STAFF = [
  ['CB-001', 'Đào Thị Ngân', 'Bộ Nội vụ', 'BNV', 'officer'],
  ['CB-002', 'Quản Thị Mỹ Linh', 'Bộ Nội vụ', 'BNV', 'leader'],
  ['CB-003', 'Phùng Nhật Minh', 'Bộ Nội vụ', 'BNV', 'focal_point'],
  ['CB-004', 'Tạ Thu Hằng', 'Bộ Y tế', 'BYT', 'officer'],
  ['CB-009', 'Lê Quản Trị', 'Bộ Nội vụ', 'BNV', 'admin'],
] as const;

export async function openOffice(way: Way, env: NodeJS.ProcessEnv = {}, log: Log = noLog): Promise<Office> {
  const server = await startBotApi();
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-telegram-'));
  const port = 20_000 + Math.floor((Number(process.hrtime.bigint() % 20_000n) + process.pid) % 20_000);
  const address = `http://127.0.0.1:${port}`;
  const hook = way === 'webhook' ? { TELEGRAM_WEBHOOK_URL: address, HTTP_PORT: String(port) } : {};
  const config = readConfig({ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.apiRoot, ...hook, ...env });
  const clock = setClock(instantAt('2025-11-20', '08:00'));
  const app = await openApp({ config: { ...config, folder }, database: await openTestDatabase(), clock, log, pace: QUICK });
  const staff = STAFF.map(([staffCode, fullName, agencyName, agencyKey, role]) => ({
    staffCode,
    fullName,
    position: '',
    unit: '',
    agencyKey,
    agencyName,
    role,
  }));
  await inTransaction(app.database, tables => app.people.saveStaff(tables, staff, clock.now()));
  const officer = await app.people.byStaffCode('CB-001');
  const task = {
    code: 'NV-012',
    title: 'Làm sạch dữ liệu cán bộ <b>&',
    directiveName: 'Thông báo số 07-TB/CQTTBCĐ ngày 15/10/2025',
    clause: 'Phụ lục, mục 3',
    leads: [{ key: 'BNV', name: 'Bộ Nội vụ' }],
    cooperators: [],
    assignees: [{ personId: officer?.id ?? 0, name: 'Đào Thị Ngân' }],
    status: 'in_progress' as const,
    progress: 40,
    dueOn: '2025-11-21' as const,
    assignedOn: '2025-10-15' as const,
    result: '',
    obstacles: [],
  };
  await inTransaction(app.database, tables => createTasks(tables, [task], 'added', { at: clock.now(), channel: 'test' }));
  await app.door?.http.listen();
  await app.telegram?.start(app.handle);
  return {
    app,
    server,
    clock,
    address,
    async joins(staffCode, userId) {
      const person = await app.people.byStaffCode(staffCode);
      const code = await app.people.invite(person?.id ?? 0, clock.now());
      const user = server.user(userId);
      user.says(`/start ${code}`);
      await user.hears(1, 20_000);
      return user;
    },
    async close() {
      await app.telegram?.stop();
      await app.door?.http.close();
      await app.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
