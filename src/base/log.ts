// Logs: ids and facts, never the contents of messages or documents. Written to stderr, so that stdout stays for answers.
import { pino } from 'pino';

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export const openLog = (level: string): Log => pino({ level }, pino.destination({ dest: 2, sync: true }));

export const noLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
