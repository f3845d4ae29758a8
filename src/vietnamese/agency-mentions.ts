// Finds where a text names agencies: registered names, lists of bare names ("các Bộ: Quốc phòng, Công an") and groups.

import { ACTS, BEFORE_MEMBERS, LIST_CONJUNCTION, OFFICE_NAME, PLACE_WORDS } from './agencies.data.ts';
import type { AgencyMention, Names } from './agencies.ts';
import { type CollectiveMention, findCollectives, opensList } from './collectives.ts';
import { fold } from './fold.ts';
import { type NameTrie, type Token, tokenise } from './name-trie.ts';

const OWN_PROVINCE = '@province';

export function findAgencies(text: string, names: Names, province?: string): readonly AgencyMention[] {
  const tokens = tokenise(text);
  const found = findNames(text, tokens, names, province);
  const isGroup = (mention: AgencyMention) => names.kindOf(mention.code) === 'collective';
  const groups = [
    ...findCollectives(text, province !== undefined),
    ...found.filter(isGroup).map(mention => ({ ...mention, opensList: opensList(text.slice(mention.start, mention.end).toLowerCase()) })),
  ];
  const listed = groups.flatMap(group => listAfter(text, tokens, group, names));
  const members = [...listed, ...found.filter(mention => !isGroup(mention))];
  const kept = withoutOverlap(
    groups.reduce<readonly AgencyMention[]>((all, group) => {
      const member = firstMember(text, group, members, names);
      return member
        ? all.map(mention =>
            mention.start === member.start && mention.code === member.code ? { ...mention, start: group.start } : mention,
          )
        : [...all, group];
    }, members),
  );
  return kept.map(({ start, end, code }) => ({ start, end, code }));
}

function findNames(text: string, tokens: readonly Token[], names: Names, province: string | undefined): readonly AgencyMention[] {
  const found: AgencyMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = nameAt(text, tokens, at, names);
    const code = hit?.code === OWN_PROVINCE ? ownOrBelow(text, tokens[hit.next - 1]?.end ?? 0, province) : hit?.code;
    if (
      hit &&
      code &&
      !hidesLonger(text, tokens, at, hit.next, names) &&
      !isInsideName(text, tokens, at, hit.next, names.kindOf(code), code)
    ) {
      found.push({ start: tokens[at]?.start ?? 0, end: tokens[hit.next - 1]?.end ?? 0, code });
      at = hit.next;
    } else at += 1;
  }
  return found;
}

/** "Cơ quan Thường trực [Ban Chỉ đạo 389 quốc gia]": the name inside reaches farther than the office's. */
function hidesLonger(text: string, tokens: readonly Token[], at: number, next: number, names: Names): boolean {
  if (!OFFICE_NAME.test(text.slice(tokens[at]?.start, tokens[at + 2]?.start))) return false;
  for (let inner = at + 2; inner < next; inner++) if ((names.trie.longestAt(text, tokens, inner)?.next ?? 0) > next) return true;
  return false;
}

/** "Đại học Y Hà Nội": the bare name of a province after another capital is the end of some longer name. */
function isInsideName(text: string, tokens: readonly Token[], at: number, next: number, kind: string | undefined, code: string): boolean {
  if ((kind !== 'province' && !code.startsWith('T-')) || next - at > 3) return false;
  const [before, here] = [tokens[at - 1], tokens[at]];
  if (!before || !here || here.barrier || here.comma || text.slice(before.end, here.start) !== ' ') return false;
  const capitals = /^\p{Lu}/u.test(text.slice(before.start)) && /^\p{Lu}/u.test(text.slice(here.start));
  return capitals && !STARTS_PLACE.has(here.key) && !isSentenceStart(text, before.start);
}

const isSentenceStart = (text: string, at: number): boolean => /(?:^|[.:;!?\n]\s*|[-–]\s*)$/u.test(text.slice(Math.max(0, at - 4), at));

/** A name that begins with one of these brings its own kind of place. */
const STARTS_PLACE: ReadonlySet<string> = new Set(PLACE_WORDS);

/** A name, or a head and the name after it, whichever reaches farther. */
function nameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  names: Names,
): { readonly code: string; readonly next: number } | undefined {
  const plain = names.trie.longestAt(text, tokens, at);
  const head = names.heads.longestAt(text, tokens, at);
  const headed =
    head && !tokens[head.next]?.barrier && !tokens[head.next]?.comma ? names.trie.longestAt(text, tokens, head.next) : undefined;
  if (!headed || (plain && plain.next >= headed.next)) return plain;
  const kind = names.kindOf(headed.code);
  if (kind === 'collective') return plain;
  if (headed.code === OWN_PROVINCE) return headed;
  return head?.code === 'province' && !headed.code.startsWith('T-') ? plain : headed;
}

/** "UBND thành phố" alone is the province's own; before a name that is no province's it is a city below it. */
const ownOrBelow = (text: string, end: number, province: string | undefined): string | undefined =>
  CITY.test(fold(text.slice(Math.max(0, end - 9), end))) && /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text.slice(end, end + 30))
    ? 'COMMUNES'
    : province;
const CITY = /thanh pho$/u;

/** Bare names that follow "các Bộ:" or "các Sở". */
function listAfter(text: string, tokens: readonly Token[], group: CollectiveMention, names: Names): readonly AgencyMention[] {
  const trie: NameTrie | undefined =
    group.opensList === 'ministry' ? names.ministries : group.opensList === 'department' ? names.departments : undefined;
  if (!trie) return [];
  const found: AgencyMention[] = [];
  let at = tokens.findIndex(token => token.start >= group.end);
  if (at < 0 || !/^[\s:(]*$/u.test(text.slice(group.end, tokens[at]?.start))) return [];
  for (;;) {
    if (found.length > 0 && tokens[at]?.key === LIST_CONJUNCTION) at += 1;
    const hit = at < tokens.length ? trie.longestAt(text, tokens, at) : undefined;
    if (!hit || !/^\p{Lu}/u.test(text.slice(tokens[at]?.start))) return found;
    found.push({ start: tokens[at]?.start ?? 0, end: tokens[hit.next - 1]?.end ?? 0, code: hit.code });
    at = hit.next;
    if (at >= tokens.length || !/^\s*(?:[,;]|)\s*$/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) return found;
  }
}

/**
 * The first of the members that follow a group by name, with or without brackets: the group stands for these only
 * (SCHEME.md L6), and the mention of the first begins where the group does.
 */
function firstMember(text: string, group: CollectiveMention, named: readonly AgencyMention[], names: Names): AgencyMention | undefined {
  // "UBND các tỉnh Quảng Trị, …": the last word of the group is the first of "tỉnh Quảng Trị"
  const joined = named.find(mention => mention.start > group.start && mention.start < group.end && mention.end > group.end);
  const follower =
    joined ??
    named.find(
      mention =>
        mention.start >= group.end &&
        mention.start - group.end <= FARTHEST_MEMBER &&
        BEFORE_MEMBERS.test(text.slice(group.end, mention.start)),
    );
  if (!follower) return undefined;
  const bracketed = /\(/u.test(text.slice(group.end, follower.start));
  if (bracketed) return ACTS.test(text.slice(follower.end, follower.end + 30)) ? undefined : follower;
  if (!group.opensList) return undefined;
  const kind = names.kindOf(follower.code);
  const isProvince = kind === 'province' || follower.code.startsWith('T-');
  return isProvince === (group.opensList === 'province') ? follower : undefined;
}

/** Characters between a group and the first of its members. */
const FARTHEST_MEMBER = 90;

/** The longer of two overlapping mentions stays. */
function withoutOverlap<T extends AgencyMention>(mentions: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(other => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
