// The other side of reader.ts: a thread that reads one file after another and may be ended at any moment.

import { parentPort } from 'node:worker_threads';
import { workingDays } from '../vietnamese/working-days.ts';
import { readDirective } from './read.ts';
import type { Order } from './reader.ts';

parentPort?.on('message', ({ file, decided }: Order) => {
  const calendar = workingDays(() => decided);
  // an unexpected error ends the thread; the reader turns that into a rejection
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  void readDirective(file, calendar).then(outcome => parentPort?.postMessage(outcome));
});
