// Where a command runs: in a process of its own, or inside the service that holds the data.
import type { App } from '../app.ts';
import type { Config } from '../config.ts';

export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** relative paths are meant from here */
  readonly cwd: string;
  /** somebody may be asked */
  readonly interactive: boolean;
}

export interface CommonOptions {
  readonly data?: string;
  readonly now?: string;
  readonly json?: boolean;
}

export interface Host {
  readonly io: Io;
  /** inside the service: no command of its own life (start, chat, demo) */
  readonly inService: boolean;
  config(options: CommonOptions): Config;
  /** Runs work on the application, opened for it or already running; what was opened is closed after. */
  withApp<T>(options: CommonOptions, work: (app: App) => Promise<T>): Promise<T>;
}

/** Ends a command whose work another process did. */
export class DoneElsewhere extends Error {
  readonly exitCode: number;
  constructor(exitCode: number) {
    super('done by the running service');
    this.exitCode = exitCode;
  }
}
