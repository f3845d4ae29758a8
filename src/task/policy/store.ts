// What an agency has set for its tasks: whether a completion needs a file as evidence.
import { z } from 'zod';
import type { Database, Tables } from '../../database/index.ts';
import type { Origin } from '../event/write.ts';

const KEY = 'evidence-required';

export type Policy = ReturnType<typeof openPolicy>;

export function openPolicy({ prisma }: Database) {
  return {
    /** The setting of one of these agencies, else that of the deployment, else no. */
    async evidenceRequired(agencyKeys: readonly string[]): Promise<boolean> {
      const scopes = [...agencyKeys.map(key => `agency:${key}`), ''];
      const rows = await prisma.setting.findMany({ where: { key: KEY, scope: { in: scopes } } });
      const values = scopes.flatMap(scope => rows.filter(row => row.scope === scope).map(row => z.boolean().safeParse(row.value).data));
      return values.find(value => value !== undefined) ?? false;
    },
  };
}

/** Audited, in the caller's transaction. @param agencyKey undefined: for the deployment */
export async function setEvidenceRequired(
  tables: Tables,
  required: boolean,
  agencyKey: string | undefined,
  { at, actorId, channel }: Origin,
): Promise<void> {
  const scope = agencyKey === undefined ? '' : `agency:${agencyKey}`;
  await tables.setting.upsert({
    where: { scope_key: { scope, key: KEY } },
    create: { scope, key: KEY, value: required, updatedAt: at },
    update: { value: required, updatedAt: at },
  });
  await tables.auditEntry.create({
    data: {
      at,
      actorId: actorId ?? null,
      channel,
      action: 'setting',
      subject: scope === '' ? KEY : `${scope}/${KEY}`,
      detail: { required },
    },
  });
}
