// The import table of the architecture, and habits that a test can keep for us.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/**
 * Folder → folders it may import. `vietnamese` is pure, so whoever needs words or names may use it; `spreadsheet` reads and
 * writes table files; `intake` brings files into the database; `commands` and the files beside app.ts may use all.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  database: ['base'],
  vietnamese: ['base'],
  spreadsheet: ['base'],
  llm: ['base'],
  people: ['base', 'database', 'vietnamese', 'spreadsheet'],
  task: ['base', 'database', 'vietnamese', 'spreadsheet', 'people'],
  chat: ['base', 'database', 'vietnamese', 'people'],
  notification: ['base', 'database', 'people', 'chat'],
  directive: ['base', 'database', 'vietnamese', 'spreadsheet', 'llm', 'people', 'task', 'chat'],
  question: ['base', 'vietnamese', 'llm', 'people', 'task', 'chat'],
  progress: ['base', 'vietnamese', 'llm', 'people', 'task', 'chat'],
  reminder: ['base', 'vietnamese', 'people', 'task', 'chat', 'notification'],
  digest: ['base', 'vietnamese', 'people', 'task', 'chat', 'notification'],
  administration: ['base', 'database', 'vietnamese', 'people', 'task', 'chat'],
  report: ['base', 'vietnamese', 'spreadsheet', 'people', 'task', 'chat'],
  intake: ['base', 'database', 'vietnamese', 'spreadsheet', 'people', 'task', 'directive'],
  http: ['base'],
  'channels/telegram': ['base', 'chat', 'http'],
  'channels/terminal': ['base', 'chat'],
  schedule: ['base', 'database'],
};

/** Outside packages with side effects and the one folder that may use them. */
const ONLY_IN: readonly (readonly [RegExp, string])[] = [
  [/^grammy/, 'channels/telegram'],
  [/^prom-client/, 'http'],
  [/^openai/, 'llm'],
  [/^(?:@prisma\/|pg$|@electric-sql\/|pglite-prisma-adapter)/, 'database'],
  [/^(?:pg-boss|node-schedule)/, 'schedule'],
  [/^(?:@e965\/xlsx|@cj-tech-master\/|csv-)/, 'spreadsheet'],
  [/^(?:echarts|@resvg\/)/, 'digest'],
  [/^(?:docx|ical-generator)$/, 'report'],
  [/^(?:unpdf|word-extractor|tesseract\.js)/, 'directive'],
];

/** Folders that use the database only in files named store.ts. */
const STORE_ONLY = ['people', 'task', 'chat', 'notification', 'directive', 'administration'];
/** … and the few that say so by another name, with the reason in their first line. */
const STORE_FILES = /(?:^|\/)(?:store|select|write|agencies|promise|open|deliver|claim|[a-z-]*store)\.ts$/;

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

function sourcesIn(dir: string): Source[] {
  return readdirSync(dir).flatMap(name => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : sourcesIn(path);
    if (!name.endsWith('.ts')) return [];
    const shown = relative(SRC, path);
    return [{ path: shown, folder: folderOf(shown), text: readFileSync(path, 'utf8') }];
  });
}

function folderOf(path: string): string {
  const parts = path.split('/');
  if (parts.length === 1) return '';
  return parts[0] === 'channels' ? `channels/${parts[1]}` : (parts[0] ?? '');
}

const sources = sourcesIn(SRC);

const importsOf = (source: Source): string[] =>
  [...source.text.matchAll(/(?:^|\n)\s*(?:import|export)[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g)].map(
    match => match[1] ?? match[2] ?? match[3] ?? '',
  );

test('each folder imports only what the table allows', () => {
  const breaches = sources.flatMap(source => {
    const allowed = MAY_IMPORT[source.folder];
    if (!allowed) return source.folder === '' || source.folder === 'commands' ? [] : [`${source.path}: folder is not in the table`];
    return importsOf(source)
      .filter(name => name.startsWith('.'))
      .map(name => folderOf(relative(SRC, join(SRC, dirname(source.path), name))))
      .filter(target => target !== source.folder && !allowed.includes(target))
      .map(target => `${source.path} imports ${target || 'app'}`);
  });
  expect(breaches).toEqual([]);
});

test('packages with side effects are used in one folder each', () => {
  const breaches = sources.flatMap(source =>
    importsOf(source).flatMap(name => {
      const rule = ONLY_IN.find(([pattern]) => pattern.test(name));
      return rule && rule[1] !== source.folder ? [`${source.path} imports ${name}`] : [];
    }),
  );
  expect(breaches).toEqual([]);
});

test('the database is used only where a file says so', () => {
  const breaches = sources.filter(
    source =>
      STORE_ONLY.includes(source.folder) &&
      !STORE_FILES.test(source.path) &&
      /import (?!type)[^;]*from '[./]*\/database\/index\.ts'/.test(source.text),
  );
  expect(breaches.map(source => source.path)).toEqual([]);
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

test('accented letters stand only in texts.ts and *.data.ts', () => {
  const breaches = sources.filter(source => !/(?:texts|\.data)\.ts$/.test(source.path) && /[À-ỹ]/u.test(withoutComments(source.text)));
  expect(breaches.map(source => source.path)).toEqual([]);
});

test('clocks and chance are read only in base', () => {
  const breaches = sources.filter(
    source => source.folder !== 'base' && /new Date\(\)|Date\.now\(\)|Math\.random\(\)/.test(withoutComments(source.text)),
  );
  expect(breaches.map(source => source.path)).toEqual(['database/new-migration.ts']);
});

test('each file opens with what it is for', () => {
  const breaches = sources.filter(source => !/^(?:#!.*\n)?(?:\/\/|\/\*)/.test(source.text));
  expect(breaches.map(source => source.path)).toEqual([]);
});
