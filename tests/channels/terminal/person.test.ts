// The terminal of one person passes the contract of all channels.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { expect } from 'vitest';
import { openTerminal } from '../../../src/channels/terminal/index.ts';
import { channelContract, type Said } from '../contract.ts';

channelContract('terminal', {
  severalPeople: false,
  stranger: 'CB-999',
  async open(handle) {
    const input = new PassThrough();
    const said: Said[] = [];
    const output = new Writable({
      write(chunk, _encoding, done) {
        said.push(saidIn(String(chunk).replace(/\n$/, '')));
        done();
      },
    });
    const channel = openTerminal({ input, output, staffCode: 'CB-001' });
    await channel.start(handle);
    const folder = mkdtempSync(join(tmpdir(), 'dondoc-terminal-'));
    return {
      channel,
      person: () => ({
        chatId: 'CB-001',
        says: text => void input.write(`${text}\n`),
        presses: label => void input.write(`${label}\n`),
        sendsFile(name, bytes, caption) {
          const path = join(folder, name);
          writeFileSync(path, bytes);
          input.write(`/tep "${path}" ${caption}\n`);
        },
        async hears(count) {
          await expect.poll(() => said.length).toBeGreaterThanOrEqual(count);
          return [...said];
        },
      }),
      close: () => channel.stop(),
    };
  },
});

/** The terminal shows where a file lies. */
function saidIn(text: string): Said {
  const file = /\n?\(.*? (\S.*?): (\/[^)]+)\)$/.exec(text);
  if (!file) return { text, buttons: [] };
  return {
    text: text.slice(0, file.index),
    buttons: [],
    file: { name: (file[1] ?? '').replace(/^tệp /, ''), bytes: readFileSync(file[2] ?? '') },
  };
}
