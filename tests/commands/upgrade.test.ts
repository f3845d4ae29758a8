// A database that lived through every version: rows written as each version wrote them, then opened with the present program.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { instantAt, noLog, setClock } from '../../src/base/index.ts';
import { plainText } from '../../src/chat/index.ts';
import { readConfig } from '../../src/config.ts';
import { migrate, wholeScripts } from '../../src/database/migrate.ts';
import { MIGRATIONS_DIR, migrationNames } from '../../src/database/migrations.ts';
import { overPGlite } from '../../src/database/open.ts';
import { openScratch } from './support/tables.ts';

const OLD_BODY = '{"blocks":[{"style":"text","text":"Nhắc việc"}]}';

/** A task with everything around it, in the columns that the first version had: the later ones must do without, or have defaults. */
const rowsOf = (version: number): string => {
  const id = version;
  const late = version % 2 === 1;
  return `
    INSERT INTO task (id, code, title, folded_text, directive_name, clause, assigned_on, status, progress, due_on, remind_on, original_due_on, result, created_at, updated_at)
      VALUES (${id}, 'NV-${String(id).padStart(3, '0')}', 'Rà soát thủ tục lần ${id}', 'ra soat thu tuc lan ${id}', 'Thông báo số ${id}/TB-VPCP ngày 01/10/2025', 'Mục ${id}',
        '2025-10-01', 'in_progress', ${id}, '${late ? '2025-11-10' : '2025-12-30'}', '${late ? '2025-11-10' : '2025-12-30'}', '2025-11-10', '', '2025-10-01', '2025-10-01');
    INSERT INTO task_agency (task_id, part, position, agency_key, name) VALUES (${id}, 'lead', 0, 'BNV', 'Bộ Nội vụ'), (${id}, 'cooperate', 0, 'BTC', 'Bộ Tài chính');
    INSERT INTO task_assignee (task_id, position, person_id, name) VALUES (${id}, 0, 1, 'Đào Thị Ngân');
    INSERT INTO task_event (task_id, at, kind, channel, before, after, version) VALUES (${id}, '2025-10-01', 'imported', 'terminal', '{}', '{}', 1);
    INSERT INTO task_event (task_id, at, kind, actor_id, channel, before, after, version)
      VALUES (${id}, '2025-11-01', 'updated', 1, 'telegram', '{"progress":0}', '{"progress":${id}}', 2);
    UPDATE task SET version = 2 WHERE id = ${id};
    INSERT INTO extension (task_id, from_due_on, to_due_on, reason, requested_by, requested_at) VALUES (${id}, '2025-11-10', '2025-12-30', 'thiếu số liệu', 1, '2025-11-02');
    INSERT INTO obstacle (task_id, text, blocking_key, since, raised_by) VALUES (${id}, 'Chờ Bộ Tài chính lần ${id}', 'BTC', '2025-11-03', 1);
    INSERT INTO stored_file (sha256, size, mime_type, stored_at) VALUES ('${String(id).padStart(64, '0')}', 3, 'text/plain', '2025-11-04');
    INSERT INTO evidence (task_id, sha256, name, sender_id, received_at) VALUES (${id}, '${String(id).padStart(64, '0')}', 'bien-ban-${id}.txt', 1, '2025-11-04');
    INSERT INTO pending_change (person_id, kind, conversation, body, created_at, expires_at) VALUES (1, 'progress', 'cũ', '{"gist":"cũ"}', '2025-11-05', '2025-11-06');
    INSERT INTO conversation_context (person_id, conversation, body, updated_at) VALUES (1, 'cũ-${id}', '{"shown":["NV-001"]}', '2025-11-05');
    INSERT INTO processed_update (channel, update_id, at) VALUES ('telegram', ${id}, '2025-11-05');
    INSERT INTO outgoing_message (id, key, person_id, kind, body, state, created_at, not_before, sent_at) VALUES (${id}, '2025-11-03T08:00/${id}', 1, 'reminder', '${OLD_BODY}', 'sent', '2025-11-03', '2025-11-03', '2025-11-03');
    INSERT INTO notification (key, person_id, task_id, step, due_on, planned_at, message_id) VALUES ('${id}/2025-11-10/before-7/0/1', 1, ${id}, 'before-7', '2025-11-10', '2025-11-03', ${id});
    INSERT INTO setting (scope, key, value, updated_at) VALUES ('person:${id}', 'cũ', '1', '2025-11-05');
    INSERT INTO audit_entry (at, channel, action, subject, detail) VALUES ('2025-11-05', 'terminal', 'invited', 'person:1', '{}');
    SELECT setval('task_id_seq', ${id}), setval('outgoing_message_id_seq', ${id});`;
};

const PEOPLE = `
  INSERT INTO person (id, staff_code, full_name, folded_name, agency_key, agency_name, role)
    VALUES (1, 'CB-001', 'Đào Thị Ngân', 'daothingan', 'BNV', 'Bộ Nội vụ', 'officer'), (2, 'CB-002', 'Âu Thị Thúy', 'authithuy', 'BNV', 'Bộ Nội vụ', 'leader');
  SELECT setval('person_id_seq', 2);
  INSERT INTO role_change (person_id, role, agency_key, at) VALUES (1, 'officer', 'BNV', '2025-10-01'), (2, 'leader', 'BNV', '2025-10-01');
  INSERT INTO chat_account (person_id, channel, user_id, chat_id, linked_at) VALUES (1, 'telegram', '11', '11', '2025-10-02');`;

const scratch = openScratch();
let app: App;
let versions: number;
beforeAll(async () => {
  const pglite = await PGlite.create();
  const adapter = wholeScripts(new PrismaPGlite(pglite), script => pglite.exec(script));
  const run = async (sql: string) => (await pglite.query<Record<string, unknown>>(sql)).rows;
  const older = scratch.path('migrations');
  mkdirSync(older);
  cpSync(join(MIGRATIONS_DIR, 'migration_lock.toml'), join(older, 'migration_lock.toml'));
  const names = await migrationNames(MIGRATIONS_DIR);
  versions = names.length;
  for (const [index, name] of names.entries()) {
    cpSync(join(MIGRATIONS_DIR, name), join(older, name), { recursive: true });
    expect(await migrate(run, adapter, older)).toEqual([name]);
    await pglite.exec((index === 0 ? PEOPLE : '') + rowsOf(index + 1));
  }
  const config = { ...readConfig({}), folder: scratch.path('data') };
  app = await openApp({ config, database: await overPGlite(pglite), clock: setClock(instantAt('2025-11-20', '08:00')), log: noLog });
});
afterAll(async () => {
  await app.close();
  scratch.remove();
});

const says = async (text: string, as = 'CB-001'): Promise<string> => {
  const message = { channel: 'terminal', conversation: 'nay', messageId: '1', sender: as, content: { kind: 'text' as const, text } };
  return (await app.handle(message)).map(plainText).join('\n');
};

test('every row of every version is there, and is answered from', async () => {
  const late = Math.ceil(versions / 2);
  expect(await app.tasks.count()).toBe(versions);
  expect(await says('bộ mình có bao nhiêu nhiệm vụ?', 'CB-002')).toContain(String(versions));
  expect(await says('bao nhiêu nhiệm vụ quá hạn?', 'CB-002')).toMatch(new RegExp(`(?<!\\d)${late}(?!\\d)`, 'u'));
  for (let version = 1; version <= versions; version++) {
    const code = `NV-${String(version).padStart(3, '0')}`;
    const told = await says(code);
    expect(told).toContain(`Rà soát thủ tục lần ${version}`);
    expect(told).toContain(version % 2 === 1 ? '10/11/2025' : '30/12/2025');
    expect(told).toContain(`Chờ Bộ Tài chính lần ${version}`);
    expect(await says(`lịch sử ${code}`)).toContain(`0 → ${version}`);
    expect(await says(`${code} có minh chứng gì?`)).toContain(`bien-ban-${version}.txt`);
  }
  expect(await says('nhiệm vụ phối hợp với Bộ Tài chính', 'CB-002')).toContain('NV-001');
  expect(await says('nhiệm vụ về rà soát thủ tục')).toContain('NV-001');
});

test('they are written to, decided on and reminded of like any other', async () => {
  expect(await says('NV-001 xong 90%')).toContain('90%');
  expect(await says('đồng ý')).toMatch(/Đã ghi|đã được ghi/u);
  expect((await app.tasks.byCode('NV-001', { kind: 'all' }))?.progress).toBe(90);
  expect(await says('đồng ý gia hạn NV-003, công văn 812/VPCP-TH ngày 18/11/2025', 'CB-002')).toContain('NV-003');
  await app.reminders.tick();
  const message = await app.database.prisma.outgoingMessage.findFirst({ where: { kind: 'reminder', state: 'queued', personId: 1 } });
  expect(JSON.stringify(message?.body)).toContain('NV-005');
  // what was told under an older version is not told again
  expect(await app.database.prisma.notification.count({ where: { step: 'before-7', dueOn: new Date('2025-11-10') } })).toBe(versions);
});

test('the trail can be read through, with or without hashes', async () => {
  const trail = await app.audit.verify();
  expect(trail).toMatchObject({ events: versions * 2 + 1 });
});
