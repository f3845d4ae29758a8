// Where made documents lie until a channel has taken them; database/retention clears the folder.
import { mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomCode, sha256 } from '../base/index.ts';

/** Writes a document whole or not at all, beside others of the same name. @returns its path */
export async function keepDocument(folder: string, name: string, bytes: Uint8Array, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${sha256(bytes).slice(0, 16)}-${name}`);
  const draft = `${path}.${randomCode(8)}`;
  await writeFile(draft, bytes, { mode: 0o600 });
  // its age goes by the program's clock
  await utimes(draft, now, now);
  await rename(draft, path);
  return path;
}
