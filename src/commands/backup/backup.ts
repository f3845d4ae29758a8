// `dondoc backup` and `dondoc restore`: the same office in another folder, whole or not at all.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '../../app.ts';
import { Failure, randomCode } from '../../base/index.ts';
import type { Config } from '../../config.ts';
import { closePast, restoreEmbedded } from '../../database/index.ts';
import { readWhole, writeNamed } from '../files.ts';
import type { Io } from '../host.ts';
import { texts } from '../texts.ts';
import { type Archive, pack, unpack } from './archive.ts';
import { isSealed, sealer, unseal } from './seal.ts';

/** A draft of a stored file that was never finished has a longer name. */
const STORED = /^[0-9a-f]{64}$/;

/** Embedded database and stored files in one file. @throws Failure on a server, or when it cannot be encrypted or written */
export async function backup(app: App, path: string, { encrypt }: { readonly encrypt: boolean }, io: Io): Promise<void> {
  if (!app.database.dump) throw new Failure(texts.serverBackup);
  const seal = encrypt ? sealer(app.config.backupPassphrase) : undefined;
  const archive = await pack({
    at: app.clock.now().toISOString(),
    database: await app.database.dump(),
    files: await storedFiles(join(app.config.folder, 'files')),
  });
  await writeNamed(path, seal ? await seal(archive) : archive, io);
}

async function storedFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  if (!existsSync(folder)) return files;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && STORED.test(entry.name)) files.set(entry.name, await readFile(join(entry.parentPath, entry.name)));
  }
  return files;
}

/**
 * Into a folder without data: made beside it, checked, then put in its place; what fails leaves nothing behind. What was
 * waiting to be sent when the backup was made is not sent any more.
 * @returns when the backup was made
 */
export async function restore(config: Config, path: string, now: Date, io: Io): Promise<Date> {
  if (config.databaseUrl !== undefined) throw new Failure(texts.serverBackup);
  if (existsSync(config.folder) && readdirSync(config.folder).length > 0) throw new Failure(texts.restoreNotEmpty(config.folder));
  const bytes = await readWhole(path, io);
  const archive = await unpack(isSealed(bytes) ? await unseal(bytes, config.backupPassphrase, path) : bytes);
  if (!archive) throw new Failure(texts.notABackup(path));
  const draft = `${config.folder}.${randomCode(8)}`;
  try {
    await writeFiles(archive, join(draft, 'files'));
    await restoreEmbedded(draft, archive.database, database => closePast(database, now, config.digestTime)).catch((thrown: unknown) => {
      // of a newer version, and what else can be told
      throw thrown instanceof Failure ? thrown : new Failure(texts.notABackup(path));
    });
    if (existsSync(config.folder)) await rmdir(config.folder);
    await rename(draft, config.folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return new Date(archive.at);
}

async function writeFiles({ files }: Archive, folder: string): Promise<void> {
  for (const [hash, bytes] of files) {
    await mkdir(join(folder, hash.slice(0, 2)), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, hash.slice(0, 2), hash), bytes, { mode: 0o600 });
  }
}
