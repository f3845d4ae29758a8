// A database that was put back from a backup: what was under way then is over now. People have heard it since, or it is too late.
import { dayOf, timeOf } from '../base/index.ts';
import { type Database, inTransaction } from './open.ts';

/** Setting of the deployment: the instant (ISO 8601) up to which reminders and digests count as told. */
export const RESTORED_KEY = 'restored';
/** More rows than an office writes between a backup and its restoring. */
const SKIPPED_NUMBERS = 100_000;

/**
 * Closes what a backup still had open: messages not sent, updates not answered, proposals not decided, invitations not used. New
 * rows get numbers that nobody has seen: a button that was shown after the backup must not decide on something else.
 * @param digestTime "HH:MM": past it, the digests of that day count as sent
 */
export async function closePast(database: Database, now: Date, digestTime: string): Promise<void> {
  const at = now.toISOString();
  await inTransaction(database, async tables => {
    await tables.outgoingMessage.updateMany({
      where: { state: { in: ['queued', 'sending', 'failed', 'unknown'] } },
      data: { state: 'superseded', claimedBy: null, error: 'restored from a backup' },
    });
    await tables.$executeRaw`
      WITH waiting AS (DELETE FROM incoming_update RETURNING channel, update_id)
      INSERT INTO processed_update (channel, update_id, at) SELECT channel, update_id, ${at}::timestamptz FROM waiting ON CONFLICT DO NOTHING`;
    await tables.pendingChange.updateMany({ where: { state: 'open' }, data: { state: 'expired', decidedAt: now } });
    await tables.invitation.updateMany({ where: { usedAt: null, revokedAt: null }, data: { revokedAt: now } });
    if (timeOf(now) >= digestTime) await tables.$executeRaw`UPDATE chat_group SET digest_on = ${dayOf(now)}::date`;
    await tables.setting.upsert({
      where: { scope_key: { scope: '', key: RESTORED_KEY } },
      create: { scope: '', key: RESTORED_KEY, value: at, updatedAt: now },
      update: { value: at, updatedAt: now },
    });
    await tables.auditEntry.create({ data: { at: now, channel: 'terminal', action: 'restored', subject: '', detail: {} } });
    await tables.$queryRaw`
      SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, coalesce(last_value, 0) + ${SKIPPED_NUMBERS}::bigint)::text
      FROM pg_sequences WHERE schemaname = current_schema()`;
  });
}
