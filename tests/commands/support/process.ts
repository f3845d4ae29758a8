// The real program in a process of its own, as a user starts it.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Node 24 from the package; tests may run on an older system Node. */
const NODE = join(ROOT, 'node_modules/node/bin/node');

/** Longer than any command takes on a busy machine: a command that hangs fails its test with what it had said. */
const PATIENCE_MS = 50_000;

export interface Setting {
  /** relative paths in the arguments are meant from here */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ended {
  /** null: killed */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts `dondoc` with nothing of the developer's own settings. */
export function start(argv: readonly string[], { cwd = tmpdir(), env = {} }: Setting = {}): ChildProcessWithoutNullStreams {
  const child = spawn(NODE, [join(ROOT, 'src/main.ts'), ...argv], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, DONDOC_LOG_LEVEL: 'warn', ...env },
  });
  child.stdin.on('error', () => {}); // it was killed, or had no need of the rest
  return child;
}

/** Runs `dondoc` to its end; `input` is all of its standard input. */
export async function dondoc(
  argv: readonly string[],
  { input = '', ...setting }: Setting & { readonly input?: string } = {},
): Promise<Ended> {
  const child = start(argv, setting);
  child.stdin.end(input);
  return ended(child);
}

export async function ended(child: ChildProcessWithoutNullStreams, patienceMs = PATIENCE_MS): Promise<Ended> {
  const tooLong = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  clearTimeout(tooLong);
  return { code: child.exitCode, out, err };
}

/** The one line on stderr that a failed command leaves. */
export const lines = (said: string): string[] => said.split('\n').filter(line => line !== '');
