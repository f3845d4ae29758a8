// What an agency has set for its tasks: whether a completion needs a file as evidence.
import { z } from 'zod';
import type { Database } from '../../database/index.ts';

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

    /** @param agencyKey undefined: for the deployment */
    async requireEvidence(required: boolean, agencyKey: string | undefined, at: Date): Promise<void> {
      const scope = agencyKey === undefined ? '' : `agency:${agencyKey}`;
      await prisma.setting.upsert({
        where: { scope_key: { scope, key: KEY } },
        create: { scope, key: KEY, value: required, updatedAt: at },
        update: { value: required, updatedAt: at },
      });
    },
  };
}
