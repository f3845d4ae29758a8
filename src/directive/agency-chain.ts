// Reads a chain of agencies ("Bộ A, Bộ B và các cơ quan liên quan") that begins at a place in the text.

import type { AgencyMention } from '../vietnamese/agencies.ts';
import {
  BOARD_ENDS,
  BOARDS,
  BODY_ENDS,
  BODY_INNER,
  BODY_NEXT,
  BODY_WORDS,
  CHAIN_TAILS,
  COMMUNE,
  CONNECTOR,
  DEADLINE_BRACKET,
  LEADING_BRACKET,
  NAMES,
  NEXT_NAME,
  OFFICES,
  ORDERS_NEXT,
  PERSON,
  SMALL_GROUPS,
  STEERING_BODIES,
} from './agency-chain.data.ts';
import { inside } from './formats/document.ts';
import { lexicon } from './lexicon.ts';

export interface Chain {
  readonly start: number;
  readonly end: number;
  /** codes in order, without repetition; a body without a code gives none (SCHEME.md L11) */
  readonly codes: readonly string[];
  /** names that look like agencies and are not in the registry */
  readonly unknown: readonly string[];
}

/** The mentions of a text, so that chains can be read from any offset. */
export interface Mentions {
  readonly text: string;
  /** the mention that begins at or covers the offset's word */
  startingAt(offset: number): AgencyMention | undefined;
  within(start: number, end: number): readonly AgencyMention[];
}

export function indexMentions(text: string, mentions: readonly AgencyMention[]): Mentions {
  const byStart = new Map(mentions.map(mention => [mention.start, mention]));
  return {
    text,
    startingAt: offset => byStart.get(offset),
    within: (start, end) => inside(mentions, start, end),
  };
}

const TAIL = new RegExp(`^(?:${CHAIN_TAILS.replaceAll(' ', '\\s+')})(?![\\p{L}])`, 'iu');
const BODY_TO_VERB = new RegExp(
  `^(?:${BODY_WORDS.replaceAll(' ', '\\s+')})\\s+(?:[\\p{Lu}\\d][\\p{L}\\d.&-]*|${BODY_NEXT})(?:\\s+[\\p{L}\\d.&-]+){0,11}?(?=\\s+(?:${BODY_ENDS.replaceAll(' ', '\\s+')})(?!\\p{L})|,\\s+(?:${BODY_WORDS.replaceAll(' ', '\\s+')})\\s+\\p{Lu})`,
  'u',
);
const BODY = new RegExp(`^(?:${BODY_WORDS.replaceAll(' ', '\\s+')})(?:\\s+(?:${BODY_INNER}|[\\p{Lu}\\d][\\p{L}\\d.&-]*))+`, 'u');
const OFFICE = new RegExp(`^${OFFICES.replaceAll(' ', '\\s+')}\\s+`, 'u');
const SMALL_GROUP = new RegExp(`^${SMALL_GROUPS.replaceAll(' ', '\\s+')}(?!\\p{L})`, 'u');
/** A line that is the name of a body and nothing else: "Phòng Kinh tế". */
const BODY_LINE = new RegExp(`^(?:${BODY_WORDS.replaceAll(' ', '\\s+')})\\s+\\p{Lu}[^.;:,()]{1,70}$`, 'u');
const STEERING = new RegExp(`^${STEERING_BODIES.replaceAll(' ', '\\s+')}`, 'u');
const BOARD_REST = new RegExp(`^\\s[^.;:()]{1,100}?(?=\\s+(?:${BODY_ENDS}|${BOARD_ENDS})(?!\\p{L}))`.replaceAll(' ', '\\s+'), 'u');
/** "Giao Bộ A, Thủ tướng yêu cầu …": who orders belongs to no chain of those who are to act. */
const ORDERING = new RegExp(`^${ORDERS_NEXT.replaceAll(' ', '\\s+')}`, 'iu');
/** "Kho bạc Nhà nước khu vực XIX" */
const REGION = /^\s(?:[IVX]{1,5}|\d{1,2})(?![\p{L}\d/.])/u;
const PERSON_NAME = new RegExp(PERSON, 'u');

/** The chain that begins at `from` (after "đồng chí", "đối với"), or undefined. */
export function readChain(mentions: Mentions, from: number, limit: number): Chain | undefined {
  const { text } = mentions;
  const codes: string[] = [];
  const unknown: string[] = [];
  let at = firstWord(mentions, from);
  let end = at;
  const start = at;
  for (;;) {
    const link = linkAt(mentions, at, limit);
    if (!link) break;
    if (link.code && !codes.includes(link.code)) codes.push(link.code);
    if (link.name) unknown.push(link.name);
    end = link.end;
    const connector = CONNECTOR.exec(text.slice(end, limit));
    if (!connector || isSaidToLead(text.slice(at, end))) break;
    const next = end + connector[0].length;
    at = firstWord(mentions, next);
    const following = linkAt(mentions, at, limit);
    if (!following || ORDERING.test(text.slice(following.end, limit))) break;
  }
  return end > start ? { start, end, codes, unknown } : undefined;
}

/** "Bộ A (chủ trì)": what is joined to it has another part. */
export const isSaidToLead = (named: string): boolean => LEADING_BRACKET.test(named);

/** Whom a heading addresses: an agency and nothing else, also one that is in no registry. */
export function addresseeOf(mentions: Mentions, from: number, limit: number): Chain | undefined {
  const chain = readChain(mentions, from, limit);
  if (chain && /^[\s.:;,]*$/u.test(mentions.text.slice(chain.end, limit))) return chain;
  if (chain && chain.codes.length > 0) return undefined;
  const line = mentions.text.slice(from, limit).replace(/[\s.:;,]+$/u, '');
  if (
    !BODY_LINE.test(line) ||
    line.split(/\s+/u).some((word, at, words) => at > 1 && /^\p{Ll}/u.test(word) && lexicon.strongAtStart.test(words.slice(at).join(' ')))
  )
    return undefined;
  return { start: from, end: from + line.length, codes: [], unknown: [line] };
}

interface Link {
  readonly end: number;
  readonly code?: string;
  readonly name?: string;
}

function linkAt(mentions: Mentions, at: number, limit: number): Link | undefined {
  const { text } = mentions;
  const mention = mentions.startingAt(at);
  if (mention && mention.end <= limit) {
    let end = BELOW_PROVINCE.has(mention.code) ? skipNames(mentions, mention.end, limit) : mention.end;
    if (BOARDS.test(mention.code)) end += BOARD_REST.exec(text.slice(end, limit))?.[0].length ?? 0;
    if (isLocal(mention.code)) end += REGION.exec(text.slice(end, limit))?.[0].length ?? 0;
    const person = PERSON_NAME.exec(text.slice(end, limit));
    if (person && !mentions.startingAt(end + person[0].length - person[0].trimStart().length)) end += person[0].length;
    const place = mentions.startingAt(end + 1);
    if (place && text[end] === ' ' && (isLocal(mention.code) || isLocal(place.code)) && place.end <= limit) end = place.end;
    return { code: mention.code, end: skipTails(text, end, limit) };
  }
  const commune = COMMUNE.exec(text.slice(at, limit));
  if (commune) return { code: 'COMMUNES', end: skipTails(text, skipNames(mentions, at + commune[0].length, limit), limit) };
  const office = OFFICE.exec(text.slice(at, limit));
  const served = office && mentions.startingAt(at + office[0].length);
  if (served && served.end <= limit) return { code: served.code, end: skipTails(text, served.end, limit) };
  const steering = STEERING.exec(text.slice(at, limit));
  const provinces = steering && mentions.startingAt(at + steering[0].length);
  if (provinces && provinces.end <= limit && PROVINCES.test(provinces.code))
    return { code: provinces.code, end: skipTails(text, provinces.end, limit) };
  const body = BODY_TO_VERB.exec(text.slice(at, limit)) ?? SMALL_GROUP.exec(text.slice(at, limit)) ?? BODY.exec(text.slice(at, limit));
  return body ? { name: body[0], end: skipTails(text, at + body[0].length, limit) } : undefined;
}

/** "UBND các phường Xuân Hương - Đà Lạt, Mũi Né": the names of communes, which have no codes. */
function skipNames(mentions: Mentions, from: number, limit: number): number {
  let end = from;
  for (;;) {
    const match = NAMES.exec(mentions.text.slice(end, limit));
    if (!match) return end;
    const nameStart = end + match[0].search(/\p{Lu}/u);
    if (mentions.startingAt(nameStart) && NEXT_NAME.test(match[0])) return end;
    end += match[0].length;
  }
}

/** Departments of provinces are named with their place: "Sở Y tế các tỉnh", "Công an tỉnh Lai Châu". */
const isLocal = (code: string): boolean => /^(?:SO-|CA-|BCHQS|THUE|BHXH-|KBNN-|NHNN-|TT-TINH|VP-UBND|BQL|BAO-DAI|MTTQ-TINH)/.test(code);

/** "Sở Y tế Nghệ An": the second name only says where the first is. */
export const isPlaceOf = (one: AgencyMention | undefined, next: AgencyMention): boolean =>
  one !== undefined && isLocal(one.code) && next.start - one.end === 1;

/** Named by their kind, which has a code, and by names of their own, which have none. */
const BELOW_PROVINCE: ReadonlySet<string> = new Set(['COMMUNES', 'DISTRICTS']);

const PROVINCES = /^(?:ALL_PROVINCES|SOME_PROVINCES|T-)/;

/** Whether a chain begins with an office of the body that it names: the office of one who orders may be ordered. */
export const namesOffice = (mentions: Mentions, { start }: Chain): boolean => OFFICE.test(mentions.text.slice(start, start + 80));

/** Past "đồng chí" and "đối với", unless they are the first words of a name that is known. */
function firstWord(mentions: Mentions, from: number): number {
  const { text } = mentions;
  const at = from + (/^\s*["“]?/u.exec(text.slice(from, from + 20))?.[0].length ?? 0);
  return mentions.startingAt(at) ? at : at + (lexicon.beforeAgency.exec(text.slice(at, at + 80))?.[0].length ?? 0);
}

/** Brackets and narrowing words after a name; the closing bracket of a list of members. */
function skipTails(text: string, from: number, limit: number): number {
  let end = from;
  for (let round = 0; round < 4; round++) {
    const rest = text.slice(end, limit);
    const bracket = /^\s*\([^()]{0,200}\)/u.exec(rest) ?? /^\s*(?:\.{2,3}|…|,?\s*v\.v\.?)?\s*\)/u.exec(rest);
    const space = /^\s*/u.exec(rest)?.[0].length ?? 0;
    const tail = TAIL.exec(rest.slice(space));
    if (bracket && !DEADLINE_BRACKET.test(bracket[0])) end += bracket[0].length;
    else if (tail) end += space + tail[0].length;
    else break;
  }
  return end;
}
