// The registry of agencies in time: names in every spelling to codes, old bodies to their successors, members of groups.

import type { Day } from '../base/index.ts';
import {
  CITY_ENDING,
  DEPARTMENT_PREFIX,
  EXTRA_ALIASES,
  HEADS,
  OWN_PROVINCE_NAMES,
  PROVINCE_ENDING,
  PROVINCE_HEADS,
} from './agencies.data.ts';
import raw from './agencies.json' with { type: 'json' };
import { findAgencies } from './agency-mentions.ts';
import { fold, sameSpelling } from './fold.ts';
import { type NameTrie, openNameTrie } from './name-trie.ts';

export type AgencyKind = (typeof raw)[number]['kind'];

export interface AgencyRow {
  readonly code: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly aliases: readonly string[];
  readonly listName?: string;
  readonly parent?: string;
  readonly scope?: string;
  readonly until?: Day;
  readonly successor?: string;
  readonly note?: string;
}

export interface AgencyMention {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

export interface AgencyRegistry {
  byCode(code: string): AgencyRow | undefined;
  nameOf(code: string): string;
  /** exact name or alias in any spelling; also without diacritics when only one body is meant */
  resolve(name: string): string | undefined;
  /** every mention in an NFC text, longest first, not overlapping, in order; `province` tells who "UBND tỉnh" is */
  mentions(text: string, options?: { readonly province?: string | undefined }): readonly AgencyMention[];
  /** the body that holds its duties on a day (without a day: today's registry) */
  current(code: string, on?: Day): string;
  /** the dissolved bodies whose duties an agency holds */
  formersOf(code: string): readonly string[];
  /** the groups an agency belongs to, by its kind (product.md, "Shared tasks") */
  collectivesOf(code: string): readonly string[];
  isCollective(code: string): boolean;
}

/** Stands in the name index for "UBND tỉnh" and the like. */
export const OWN_PROVINCE = '@province';

const isDay = (text: string): text is Day => /^\d{4}-\d{2}-\d{2}$/.test(text);

export const AGENCIES: readonly AgencyRow[] = raw.map(row => ({
  code: row.code,
  name: row.name,
  kind: row.kind,
  aliases: row.aliases,
  ...('listName' in row && row.listName ? { listName: row.listName } : {}),
  ...('parent' in row && row.parent ? { parent: row.parent } : {}),
  ...('scope' in row && row.scope ? { scope: row.scope } : {}),
  ...('until' in row && row.until && isDay(row.until) ? { until: row.until } : {}),
  ...('successor' in row && row.successor ? { successor: row.successor } : {}),
  ...('note' in row && row.note ? { note: row.note } : {}),
}));

export function openAgencies(rows: readonly AgencyRow[] = AGENCIES): AgencyRegistry {
  const byCode = new Map(rows.map(row => [row.code, row]));
  let names: Names | undefined;
  const index = (): Names => (names ??= indexNames(rows));
  let exact: ReadonlyMap<string, string> | undefined;
  let folded: ReadonlyMap<string, string | undefined> | undefined;
  let formers: ReadonlyMap<string, readonly string[]> | undefined;
  const registry: AgencyRegistry = {
    byCode: code => byCode.get(code),
    nameOf: code => byCode.get(code)?.name ?? code,
    resolve(name) {
      const key = nameKey(name);
      exact ??= exactNames(rows);
      const found = exact.get(key) ?? (byCode.has(name.trim()) ? name.trim() : undefined);
      if (found) return found;
      folded ??= foldedNames(exact);
      return folded.get(fold(key)) ?? wholeMention(name, index());
    },
    mentions: (text, options = {}) => findAgencies(text, index(), options.province),
    current(code, on) {
      let row = byCode.get(code);
      for (let steps = 0; row?.successor && steps < 5; steps++) {
        if (on && row.until && on <= row.until) break;
        row = byCode.get(row.successor) ?? row;
      }
      return row?.code ?? code;
    },
    formersOf(code) {
      formers ??= Map.groupBy(
        rows.flatMap(row => (row.successor ? [row.code] : [])),
        former => registry.current(former),
      );
      return formers.get(code) ?? [];
    },
    collectivesOf: code => collectivesOfKind(byCode.get(registry.current(code))),
    isCollective: code => byCode.get(code)?.kind === 'collective',
  };
  return registry;
}

/** Companies and central bodies are called by their acronym too: VNPT, BIDV, NHNN, VAST. */
const BY_ACRONYM: ReadonlySet<AgencyKind> = new Set(['enterprise', 'ministry', 'ministerial', 'government-agency']);

/** The indexes that finding names in a text needs; made once, when the first text comes. */
export interface Names {
  readonly trie: NameTrie;
  /** titles and governments that stand for the body named after them */
  readonly heads: NameTrie;
  /** bare names after "các Bộ:", "các Sở:" */
  readonly ministries: NameTrie;
  readonly departments: NameTrie;
  readonly kindOf: (code: string) => AgencyKind | undefined;
}

function indexNames(rows: readonly AgencyRow[]): Names {
  const trie = openNameTrie();
  const ministries = openNameTrie();
  const departments = openNameTrie();
  for (const row of rows) for (const name of [row.name, ...row.aliases]) trie.add(name, row.code);
  for (const { code, name } of EXTRA_ALIASES) trie.add(name, code);
  const local = [
    ...rows
      .filter(row => row.scope === 'local')
      .flatMap(({ code, name, aliases }) => [name, ...aliases].map(said => ({ code, name: said }))),
    ...EXTRA_ALIASES,
  ];
  for (const { code, name } of local) if (PROVINCE_ENDING.test(name)) trie.add(name.replace(PROVINCE_ENDING, CITY_ENDING), code);
  for (const row of rows) if (BY_ACRONYM.has(row.kind) && /^[A-Z\d]{3,}$/.test(row.code)) trie.add(row.code, row.code);
  for (const row of rows) {
    if (row.listName) ministries.add(row.listName, row.code);
    if (row.name.startsWith(DEPARTMENT_PREFIX)) departments.add(row.name.slice(DEPARTMENT_PREFIX.length), row.code);
  }
  for (const name of OWN_PROVINCE_NAMES) trie.add(name, OWN_PROVINCE);
  const heads = openNameTrie();
  for (const head of HEADS) heads.add(head, 'any');
  for (const head of PROVINCE_HEADS) heads.add(head, 'province');
  const kinds = new Map(rows.map(row => [row.code, row.kind]));
  return { trie, heads, ministries, departments, kindOf: code => kinds.get(code) };
}

/** "Giám đốc Sở Y tế": a name that is one mention from end to end. */
function wholeMention(name: string, names: Names): string | undefined {
  const [mention, ...others] = findAgencies(name, names);
  return mention && others.length === 0 && mention.start === 0 && mention.end === name.trimEnd().length ? mention.code : undefined;
}

const nameKey = (name: string): string => sameSpelling(name.replace(/[.]/g, ' '));

function exactNames(rows: readonly AgencyRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const put = (name: string, code: string) => {
    const key = nameKey(name);
    if (!names.has(key)) names.set(key, code);
  };
  for (const row of rows) for (const name of [row.code, row.name, ...row.aliases]) put(name, row.code);
  for (const { code, name } of EXTRA_ALIASES) put(name, code);
  return names;
}

function foldedNames(exact: ReadonlyMap<string, string>): ReadonlyMap<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const [key, code] of exact) {
    const bare = fold(key);
    names.set(bare, names.has(bare) && names.get(bare) !== code ? undefined : code);
  }
  return names;
}

/** product.md: "các bộ, ngành" are ministries, ministerial and government agencies; "liên quan" and "một số" have no members. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  ministry: ['ALL_MINISTRIES', 'ALL', 'ALL_CENTRAL', 'ALL_SYSTEM'],
  ministerial: ['ALL_MINISTRIES', 'ALL', 'ALL_CENTRAL', 'ALL_SYSTEM'],
  'government-agency': ['ALL_MINISTRIES', 'ALL', 'ALL_CENTRAL', 'ALL_SYSTEM'],
  province: ['ALL_PROVINCES', 'ALL', 'ALL_SYSTEM'],
  party: ['PARTY_CENTRAL', 'ALL_CENTRAL', 'ALL_SYSTEM'],
  assembly: ['ALL_CENTRAL', 'ALL_SYSTEM'],
  judiciary: ['ALL_CENTRAL', 'ALL_SYSTEM'],
  front: ['FRONT_ORGS', 'ALL_SYSTEM'],
  university: ['UNIVERSITIES'],
  enterprise: ['ENTERPRISES'],
};

/** The five cities directly under the centre besides Huế, and Huế since 2025. */
const CENTRAL_CITIES = new Set(['T-HANOI', 'T-HCM', 'T-HAIPHONG', 'T-DANANG', 'T-CANTHO', 'T-HUE']);

function collectivesOfKind(row: AgencyRow | undefined): readonly string[] {
  if (!row) return [];
  if (row.code.startsWith('SO-') && row.kind !== 'collective') return ['SO-ALL', 'LOCAL_ALL'];
  const groups = GROUPS[row.kind] ?? [];
  return CENTRAL_CITIES.has(row.code) ? [...groups, 'CITIES_CENTRAL'] : groups;
}
