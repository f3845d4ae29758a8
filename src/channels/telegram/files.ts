// Fetches a file that somebody sent: from Telegram, or from the disk of a local Bot API server.
import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Api } from 'grammy';
import { Failure, type Log } from '../../base/index.ts';
import type { OpenFile } from './content.ts';
import { codeOf, describe } from './refusals.ts';
import { texts } from './texts.ts';
import type { Transport } from './transport.ts';

/** Telegram's own servers give a bot no more; a directive may be no larger either. */
export const FILE_LIMIT = 20 * 1024 * 1024;

export interface FileSource {
  readonly api: Api;
  readonly transport: Transport;
  /** `<apiRoot>/file/bot<token>` */
  readonly address: string;
  readonly log: Log;
}

/** @throws Failure with a sentence for the person who sent the file */
export function fileOpener({ api, transport, address, log }: FileSource): OpenFile {
  return async ({ fileId, size }) => {
    if ((size ?? 0) > FILE_LIMIT) throw tooBig();
    try {
      const { file_path: path } = await api.getFile(fileId);
      if (!path) throw new Failure(texts.fileUnavailable);
      if (!isAbsolute(path)) return await transport.download(`${address}/${encodeURI(path)}`, FILE_LIMIT);
      const bytes = await readFile(path);
      if (bytes.length > FILE_LIMIT) throw tooBig();
      return bytes;
    } catch (thrown) {
      if (thrown instanceof Failure) throw thrown;
      log.warn({ channel: 'telegram', problem: describe(thrown) }, 'file not fetched');
      throw codeOf(thrown) === 400 && /too big/.test(describe(thrown)) ? tooBig() : new Failure(texts.fileUnavailable);
    }
  };
}

const tooBig = (): Failure => new Failure(texts.fileTooBig(FILE_LIMIT / 1024 / 1024));
