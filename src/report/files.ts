// Where made documents lie until a channel has taken them.
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomCode, sha256 } from '../base/index.ts';

/** A document can be made again at any time: none is kept longer. */
const KEPT_MS = 24 * 3_600_000;

/** Writes a document whole or not at all, beside others of the same name. @returns its path */
export async function keepDocument(folder: string, name: string, bytes: Uint8Array, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await forgetOld(folder, now);
  const path = join(folder, `${sha256(bytes).slice(0, 16)}-${name}`);
  const draft = `${path}.${randomCode(8)}`;
  await writeFile(draft, bytes, { mode: 0o600 });
  // its age goes by the program's clock
  await utimes(draft, now, now);
  await rename(draft, path);
  return path;
}

async function forgetOld(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const there = await stat(path).catch(() => undefined);
    if (there && now.getTime() - there.mtimeMs > KEPT_MS) await rm(path, { force: true });
  }
}
