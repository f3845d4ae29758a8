// Files named on the command line.
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Failure, messageOf, randomCode } from '../base/index.ts';
import type { Io } from './host.ts';
import { texts } from './texts.ts';

/** Larger ones are refused before they are read. */
const READ_LIMIT = 25_000_000;

/** @throws Failure when there is no such file; one that is too large comes back as its first bytes over the limit */
export async function readNamed(path: string, io: Io): Promise<{ name: string; bytes: Uint8Array }> {
  const absolute = resolve(io.cwd, path);
  const found = await stat(absolute).catch(() => undefined);
  if (!found) throw new Failure(texts.noFile(path));
  if (found.isDirectory()) throw new Failure(texts.isFolder(path));
  if (found.size > READ_LIMIT) throw new Failure(texts.tooLarge(path));
  return { name: basename(path), bytes: await readFile(absolute).catch(() => Promise.reject(new Failure(texts.noFile(path)))) };
}

/** Writes whole or not at all. */
export async function writeNamed(path: string, content: string | Uint8Array, io: Io): Promise<void> {
  const absolute = resolve(io.cwd, path);
  const draft = `${absolute}.${randomCode(8)}`;
  try {
    await writeFile(draft, content);
    await rename(draft, absolute);
  } catch (thrown) {
    await rm(draft, { force: true });
    throw new Failure(texts.unwritable(path, messageOf(thrown)));
  }
}

/** A file of any size. @throws Failure when there is none */
export async function readWhole(path: string, io: Io): Promise<Uint8Array> {
  return readFile(resolve(io.cwd, path)).catch(() => Promise.reject(new Failure(texts.noFile(path))));
}
