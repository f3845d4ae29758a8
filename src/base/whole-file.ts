// A file that is there whole or not at all, however many processes write the same and whenever one is killed.
import { mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomCode } from './ids.ts';

/** Makes the folder when it is missing; readable for this user alone. @param at its age goes by the program's clock */
export async function writeWhole(path: string, bytes: Uint8Array, at?: Date): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomCode(8)}`;
  await writeFile(draft, bytes, { mode: 0o600 });
  if (at) await utimes(draft, at, at);
  await rename(draft, path);
}
