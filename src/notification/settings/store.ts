// Settings of the deployment, an agency or a person, as rows of (scope, key, value).
import { z } from 'zod';
import { type Database, inTransaction, type Tables } from '../../database/index.ts';

/** "" for the deployment, "agency:<key>" or "person:<id>". */
export type SettingScope = '' | `agency:${string}` | `person:${number}`;

export type Settings = ReturnType<typeof openSettings>;

export function openSettings(database: Database) {
  return {
    /** The value, or undefined when there is none or it does not have that shape. */
    read: <T>(scope: SettingScope, key: string, schema: z.ZodType<T>): Promise<T | undefined> =>
      readSetting(database.prisma, scope, key, schema),

    /** Scope → value, of every scope that has the key. */
    async readAll<T>(key: string, schema: z.ZodType<T>): Promise<ReadonlyMap<string, T>> {
      const rows = await database.prisma.setting.findMany({ where: { key } });
      return new Map(
        rows.flatMap(row => {
          const parsed = schema.safeParse(row.value);
          return parsed.success ? [[row.scope, parsed.data] as const] : [];
        }),
      );
    },

    /** Writes and keeps in the audit who did it. */
    change: (scope: SettingScope, key: string, value: SettingValue, by: Changer): Promise<void> =>
      inTransaction(database, async tables => {
        const before = await tables.setting.findUnique({ where: { scope_key: { scope, key } } });
        await writeSetting(tables, scope, key, value, by.at);
        await tables.auditEntry.create({
          data: {
            at: by.at,
            actorId: by.actorId,
            channel: by.channel,
            action: 'setting',
            subject: `${scope}/${key}`,
            detail: { before: before?.value ?? null, after: value },
          },
        });
      }),

    write: (scope: SettingScope, key: string, value: SettingValue, at: Date): Promise<void> =>
      writeSetting(database.prisma, scope, key, value, at),
  };
}

/** Who changes a setting, when and through what. */
export interface Changer {
  readonly at: Date;
  readonly actorId: number;
  readonly channel: string;
}

export type SettingValue = string | number | boolean | { [key: string]: string | number | boolean };

export async function readSetting<T>(tables: Tables, scope: SettingScope, key: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const row = await tables.setting.findUnique({ where: { scope_key: { scope, key } } });
  const parsed = row ? schema.safeParse(row.value) : undefined;
  return parsed?.success ? parsed.data : undefined;
}

export async function writeSetting(tables: Tables, scope: SettingScope, key: string, value: SettingValue, at: Date): Promise<void> {
  await tables.setting.upsert({
    where: { scope_key: { scope, key } },
    create: { scope, key, value, updatedAt: at },
    update: { value, updatedAt: at },
  });
}
