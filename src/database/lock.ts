// One process per data folder: PGlite lets two in, and one of them loses its rows.
//
// Owner files carry rising numbers (owner.1, owner.2 …); the highest one tells who holds the folder. A process takes it by
// creating the next number, which the file system lets only one do, and gives it back by marking its own file released.
// Numbers never fall, so a slow starter that saw an older state finds a higher number and looks again.
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, randomCode } from '../base/index.ts';
import { texts } from './texts.ts';

interface Owner {
  readonly pid: number;
  /** clock ticks after boot at which the process started: a reused pid has another */
  readonly started: string;
  readonly boot: string;
  readonly released?: boolean;
}

export interface FolderLock {
  release(): void;
}

const bootId = (): string => readOr('/proc/sys/kernel/random/boot_id', 'unknown').trim();

/** Fields 3 and 22 of /proc/PID/stat; the command's name before them may hold spaces and brackets. */
function startOf(pid: number): string | undefined {
  const stat = readOr(`/proc/${pid}/stat`, '');
  if (stat === '') return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // dead, but its parent has not asked for it: in a container nobody may ever do
  return fields[0] === 'Z' || fields[0] === 'X' ? 'dead' : fields[19];
}

function isAlive(owner: Owner): boolean {
  if (owner.released || owner.boot !== bootId()) return false;
  const started = startOf(owner.pid);
  if (started !== undefined) return started === owner.started;
  try {
    process.kill(owner.pid, 0);
    return owner.started === '';
  } catch {
    return false;
  }
}

/** pid of the living process that holds the folder, if one does. */
export function holderOf(folder: string): number | undefined {
  if (!existsSync(folder)) return undefined;
  const last = latest(folder);
  return last && isAlive(last.owner) ? last.owner.pid : undefined;
}

/** @throws Failure naming the holder's pid when another living process holds the folder */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const self: Owner = { pid: process.pid, started: startOf(process.pid) ?? '', boot: bootId() };
  for (;;) {
    const last = latest(folder);
    if (last && isAlive(last.owner)) {
      throw new Failure(texts.held(folder, last.owner.pid));
    }
    const number = (last?.number ?? 0) + 1;
    if (!create(folder, number, self)) continue;
    if (latest(folder)?.number !== number) {
      rmSync(fileOf(folder, number), { force: true });
      continue;
    }
    for (const older of numbers(folder)) if (older < number) rmSync(fileOf(folder, older), { force: true });
    return { release: () => writeFileSync(fileOf(folder, number), JSON.stringify({ ...self, released: true })) };
  }
}

const fileOf = (folder: string, number: number): string => join(folder, `owner.${number}`);

const numbers = (folder: string): number[] =>
  readdirSync(folder)
    .flatMap(name => /^owner\.(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);

function latest(folder: string): { number: number; owner: Owner } | undefined {
  const number = numbers(folder).at(-1);
  if (number === undefined) return undefined;
  const content = readOr(fileOf(folder, number), '');
  try {
    return { number, owner: JSON.parse(content) as Owner };
  } catch {
    return { number, owner: { pid: 0, started: '', boot: '', released: true } };
  }
}

/** Creates the file whole or not at all. */
function create(folder: string, number: number, owner: Owner): boolean {
  const draft = join(folder, `.owner-${process.pid}-${randomCode(8)}`);
  writeFileSync(draft, JSON.stringify(owner));
  try {
    linkSync(draft, fileOf(folder, number));
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw thrown;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
