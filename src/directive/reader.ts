// Reads files in a thread of its own with limits on size, time and memory, so that a hostile file costs nobody else their answer.

import { Worker } from 'node:worker_threads';
import { type Outcome, refused } from '../base/index.ts';
import type { DayOverrides } from '../vietnamese/working-days.ts';
import { type InputFile, LARGEST_FILE } from './formats/index.ts';
import type { DirectiveReading, ReadRefusal } from './types.ts';

export interface ReadLimits {
  /** milliseconds for one file; pictures of pages take seconds each */
  readonly time: number;
  /** megabytes of heap; more ends the thread, not the program */
  readonly memory: number;
  /** files read at the same time; the rest wait */
  readonly threads: number;
}

export const USUAL_LIMITS: ReadLimits = { time: 180_000, memory: 768, threads: 2 };

/** What a thread is told to read. */
export interface Order {
  readonly file: InputFile;
  /** days that the office decided about: its deadlines in working days are counted by them */
  readonly decided: DayOverrides;
}

/** An idle thread holds memory for nothing. */
const IDLE_MS = 60_000;

type Read = Outcome<DirectiveReading, ReadRefusal>;

export interface DirectiveReader {
  read(file: InputFile): Promise<Read>;
  close(): Promise<void>;
}

interface Job extends Order {
  readonly resolve: (read: Read) => void;
  readonly reject: (thrown: Error) => void;
}

/** @param decidedDays asked anew before each file, in the order of asking */
export function openReader(
  limits: ReadLimits = USUAL_LIMITS,
  decidedDays: () => Promise<DayOverrides> = () => Promise.resolve(new Map()),
): DirectiveReader {
  const idle: Worker[] = [];
  const waiting: Job[] = [];
  const all = new Set<Worker>();

  function start(): Worker {
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
      execArgv: ['--no-warnings'],
    });
    // a thread that waits must not keep the program from ending
    worker.unref();
    all.add(worker);
    worker.once('exit', () => forget(worker));
    return worker;
  }

  function forget(worker: Worker): void {
    all.delete(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    next();
  }

  function next(): void {
    while (waiting.length > 0 && (idle.length > 0 || all.size < limits.threads)) {
      const job = waiting.shift();
      if (job) run(idle.pop() ?? start(), job);
    }
  }

  function run(worker: Worker, { file, decided, resolve, reject }: Job): void {
    worker.ref();
    const timer = setTimeout(() => settle(() => resolve(refused('too-slow')), false), limits.time);
    const settle = (tell: () => void, sound: boolean): void => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      // errors after this one change nothing
      worker.on('error', () => {});
      if (sound) rest(worker);
      else void worker.terminate();
      tell();
    };
    const onMessage = (read: Read): void => settle(() => resolve(read), true);
    const onError = (thrown: Error): void =>
      settle(() => (isMemoryFault(thrown) ? resolve(refused('too-much-memory')) : reject(thrown)), false);
    worker.once('message', onMessage);
    worker.once('error', onError);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
    worker.postMessage({ file: { name: file.name, bytes: file.bytes }, decided } satisfies Order);
  }

  function rest(worker: Worker): void {
    worker.removeAllListeners('error');
    worker.unref();
    idle.push(worker);
    const timer = setTimeout(() => idle.includes(worker) && void worker.terminate(), IDLE_MS);
    timer.unref();
    next();
  }

  return {
    async read(file) {
      if (file.bytes.length === 0) return refused('empty');
      if (file.bytes.length > LARGEST_FILE) return refused('too-large');
      const decided = await decidedDays();
      return new Promise((resolve, reject) => {
        waiting.push({ file, decided, resolve, reject });
        next();
      });
    },
    async close() {
      await Promise.all([...all].map(worker => worker.terminate()));
    },
  };
}

const isMemoryFault = (thrown: Error): boolean => 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
