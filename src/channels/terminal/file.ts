// A file on this machine as a message brings it.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure } from '../../base/index.ts';
import type { IncomingFile } from '../../chat/index.ts';
import { texts } from './texts.ts';

/** @throws Failure when there is no such file */
export async function fileAt(path: string): Promise<IncomingFile> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Failure(texts.noFile(path));
  return { name: basename(path), size: found.size, open: () => readFile(path) };
}
