// Secrets come from the environment or from a file that it names, and from nowhere else.
import { mkdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { type Config, readConfig } from '../../src/config.ts';
import { openScratch } from './support/tables.ts';

const scratch = openScratch();
afterAll(() => scratch.remove());

const SECRETS: readonly (readonly [string, (config: Config) => string | undefined])[] = [
  ['TELEGRAM_BOT_TOKEN', config => config.telegram?.token],
  ['OPENAI_API_KEY', config => config.model?.apiKey],
  ['DATABASE_URL', config => config.databaseUrl],
  ['DONDOC_BACKUP_PASSPHRASE', config => config.backupPassphrase],
];

test.each(SECRETS)('%s, or the file of %s_FILE', (name, of) => {
  const path = scratch.write(name, 'giá-trị-bí-mật\n');
  expect(of(readConfig({ [name]: 'x' }))).toBe('x');
  expect(of(readConfig({ [`${name}_FILE`]: path }))).toBe('giá-trị-bí-mật');
  expect(of(readConfig({ [name]: 'x', [`${name}_FILE`]: path }))).toBe('x');
  expect(of(readConfig({}))).toBeUndefined();
});

test.each(SECRETS)('a file that is not there, is empty or is a folder: %s', (name, of) => {
  mkdirSync(scratch.path(`${name}-folder`));
  for (const path of [scratch.path('khong-co'), scratch.path(`${name}-folder`)])
    expect(() => readConfig({ [`${name}_FILE`]: path })).toThrow(`${name}_FILE`);
  expect(of(readConfig({ [`${name}_FILE`]: scratch.write(`${name}-rong`, '') }))).toBeUndefined();
});

test('the door listens on this machine alone unless told otherwise', () => {
  expect(readConfig({ HTTP_PORT: '8080' }).http).toEqual({ host: '127.0.0.1', port: 8080 });
});
