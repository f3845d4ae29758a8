// Settings of the deployment, an agency or a person, as rows of (scope, key, value).
import { z } from 'zod';
import { type Database, type Tables } from '../../database/index.ts';

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

    write: (scope: SettingScope, key: string, value: SettingValue, at: Date): Promise<void> =>
      writeSetting(database.prisma, scope, key, value, at),
  };
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
