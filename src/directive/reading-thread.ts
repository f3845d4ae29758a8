// The other side of reader.ts: a thread that reads one file after another and may be ended at any moment.

import { parentPort } from 'node:worker_threads';
import type { InputFile } from './formats/index.ts';
import { readDirective } from './read.ts';

parentPort?.on('message', (file: InputFile) => {
  // an unexpected error ends the thread; the reader turns that into a rejection
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  void readDirective(file).then(outcome => parentPort?.postMessage(outcome));
});
