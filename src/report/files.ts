// Where made documents lie until a channel has taken them; database/retention clears the folder.
import { join } from 'node:path';
import { sha256, writeWhole } from '../base/index.ts';

/** Keeps a document beside others of the same name. @returns its path */
export async function keepDocument(folder: string, name: string, bytes: Uint8Array, now: Date): Promise<string> {
  const path = join(folder, `${sha256(bytes).slice(0, 16)}-${name}`);
  await writeWhole(path, bytes, now);
  return path;
}
