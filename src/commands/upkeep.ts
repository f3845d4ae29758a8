// `dondoc backup`, `restore`, `doctor`: keeping the data safe and telling how things stand.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '../app.ts';
import { addSeconds, Failure, sha256 } from '../base/index.ts';
import type { Config } from '../config.ts';
import { restoreEmbedded } from '../database/index.ts';
import { readWhole, writeNamed } from './files.ts';
import { DoneElsewhere, type Io } from './host.ts';
import { modelLines, understandingLines } from './model.ts';
import { texts } from './texts.ts';

const DATABASE = 'database.tar.gz';
const FILES = 'files/';
/** Days back in which a reminder that reached nobody is told. */
const UNREACHED_DAYS = 30;
/** Stored files are named by their hash; a draft that was never finished has a longer name. */
const STORED = /^[0-9a-f]{64}$/;

/** Embedded database and stored files in one .zip, with a hash of each. */
export async function backup(app: App, path: string, io: Io): Promise<void> {
  if (!app.database.dump) throw new Failure(texts.serverBackup);
  const { zipSync } = await import('fflate');
  const stored = await storedFiles(join(app.config.folder, 'files'));
  const content: Record<string, Uint8Array> = { [DATABASE]: await app.database.dump() };
  for (const file of stored) content[FILES + file.name] = await readFile(file.path);
  const manifest = {
    program: 'dondoc',
    at: app.clock.now().toISOString(),
    hashes: Object.fromEntries(Object.entries(content).map(([name, bytes]) => [name, sha256(bytes)])),
  };
  content['manifest.json'] = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
  // what is in it is compressed already
  await writeNamed(path, zipSync(content, { level: 0 }), io);
}

async function storedFiles(folder: string): Promise<{ name: string; path: string }[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // a draft of a file that was never finished has a longer name
  return entries
    .filter(entry => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
    .map(entry => ({ name: entry.name, path: join(entry.parentPath, entry.name) }));
}

/** Into a folder without data; everything is checked before anything is written. */
export async function restore(config: Config, path: string, io: Io): Promise<void> {
  if (config.databaseUrl !== undefined) throw new Failure(texts.serverBackup);
  if (existsSync(config.folder) && readdirSync(config.folder).length > 0) throw new Failure(texts.restoreNotEmpty(config.folder));
  const { unzipSync } = await import('fflate');
  let content: Record<string, Uint8Array>;
  try {
    content = unzipSync(await readWhole(path, io));
    const { hashes } = JSON.parse(new TextDecoder().decode(content['manifest.json'])) as { hashes: Record<string, string> };
    const sound = Object.entries(hashes).every(([name, hash]) => content[name] !== undefined && sha256(content[name]) === hash);
    if (!sound) throw new Error('damaged');
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw new Failure(texts.notABackup(path));
  }
  await restoreEmbedded(config.folder, content[DATABASE] ?? new Uint8Array());
  for (const [name, bytes] of Object.entries(content)) {
    const hash = name.startsWith(FILES) ? name.slice(FILES.length) : '';
    // another name could lead out of the folder
    if (!STORED.test(hash)) continue;
    const folder = join(config.folder, 'files', hash.slice(0, 2));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, hash), bytes, { mode: 0o600 });
  }
}

/** What is configured, what is missing, and what follows; one line each. */
export async function doctor(config: Config, open: <T>(work: (app: App) => Promise<T>) => Promise<T>, io: Io): Promise<number> {
  const healthy = await open(app => contentsOf(app)).catch((thrown: unknown) => {
    // the running service has told everything; wrong usage is not a finding
    if (thrown instanceof DoneElsewhere || (thrown instanceof Failure && thrown.exitCode === 2)) throw thrown;
    return thrown instanceof Error ? thrown : new Error(String(thrown));
  });
  io.out(texts.doctor.node(process.version));
  io.out(config.databaseUrl === undefined ? texts.doctor.embedded(config.folder) : texts.doctor.server);
  if (healthy instanceof Error) io.err(healthy.message);
  else for (const line of healthy) io.out(line);
  io.out(config.telegram ? texts.doctor.telegram(config.telegram.apiRoot) : texts.doctor.noTelegram);
  if (config.telegram?.webhook) io.out(texts.doctor.webhook(config.telegram.webhook.url));
  io.out(config.http ? texts.doctor.http(config.http.host, config.http.port) : texts.doctor.noHttp);
  for (const line of await modelLines(config.model)) io.out(line);
  io.out(texts.doctor.times(config.reminderSlots, config.digestTime));
  return healthy instanceof Error ? 1 : 0;
}

async function contentsOf(app: App): Promise<string[]> {
  const [people, tasks, waiting, unreached, trail] = await Promise.all([
    app.people.counts(),
    app.tasks.count(),
    app.notifications.summary(),
    app.notifications.notReached({ kind: 'all' }, addSeconds(app.clock.now(), -UNREACHED_DAYS * 86_400)),
    app.audit.verify(),
  ]);
  return [
    texts.doctor.contents(people.all, tasks),
    texts.doctor.linked(people.linked, people.all),
    texts.doctor.ledger(waiting),
    texts.doctor.unreached(unreached, UNREACHED_DAYS),
    texts.doctor.trail(trail),
    ...understandingLines(app.understanding.counts()),
  ];
}
