// Whose tasks a question is about, and as what: agencies by name or kind, the own one, the asker; leading, cooperating, left out.

import type { AgencyFinder, TypedAgency } from '../../vietnamese/agency-names.ts';
import { fold } from '../../vietnamese/fold.ts';
import { occurrencesIn } from '../../vietnamese/occurrences.ts';
import { lenient, spoken } from '../../vietnamese/spoken.ts';
import type { QuestionFilter } from '../types.ts';
import { type AgenciesKnown, bareKinds, type Mention, readAgencyPronouns } from './agency-pronouns.ts';
import {
  AGENCY_DOES,
  AND_BEFORE,
  BLOCKED_BY,
  BLOCKS_OTHERS,
  BOTH_PARTS,
  COOPERATE,
  HAS_COME,
  I_HAVE,
  LEAD,
  MINE,
  NOT_OF,
  OF_BEFORE,
  OURS_BEHIND,
  OWED,
  OWED_FROM,
  OWES,
  OWN,
  OWN_UNIT,
  WORKS_WITH,
} from './slots.data.ts';
import { type Span, spanOf, type Utterance } from './utterance.ts';

export interface AgenciesFound {
  readonly filter: QuestionFilter;
  readonly named: readonly string[];
  /** kinds of agency in the order named, each group by itself */
  readonly groups: readonly (readonly string[])[];
  /** "tôi còn việc gì": what is still to do */
  readonly owes: boolean;
}

type Part = 'lead' | 'cooperate' | 'involved' | 'not' | 'blocks';

const P = {
  mine: spoken(MINE, 'g'),
  own: spoken(OWN, 'g'),
  unit: spoken(OWN_UNIT, 'g'),
  cooperate: spoken(COOPERATE, 'g'),
  lead: spoken(LEAD, 'g'),
  both: spoken(BOTH_PARTS, 'g'),
  owes: spoken(OWES),
  worksWith: spoken(WORKS_WITH, 'g'),
};
const MINE_HAS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${lenient(I_HAVE).replaceAll(' ', '\\s+')})`, 'gu');
const NOT_BEFORE = new RegExp(spoken(NOT_OF.replace('\\s*$', '')).source + '\\s*$', 'u');
const BLOCKS = new RegExp(`${spoken(BLOCKED_BY).source}\\s*$`, 'u');
/** "góp ý của Bộ Tài chính đã có chưa": tasks that wait for it */
const OWED_BY = new RegExp(`${spoken(OWED).source}\\s+(?:${lenient(OWED_FROM)})\\s*$`, 'u');
const COME = new RegExp(`^\\s*${spoken(HAS_COME).source}`, 'u');
const BLOCKS_THEM = new RegExp(`^\\s+${spoken(BLOCKS_OTHERS).source}`, 'u');
const OF = new RegExp(spoken(OF_BEFORE.replace('\\s*$', '')).source + '\\s*$', 'u');
/** At the head of a message: who does it. */
const DOES = new RegExp(`^\\s+${spoken(AGENCY_DOES).source}`, 'u');
/** "có Huế phối hợp" */
const ACTS = new RegExp(`^\\s+(?:${spoken(COOPERATE).source}|${spoken(LEAD).source})`, 'u');
const OURS_AFTER = new RegExp(`^\\s+${spoken(OURS_BEHIND).source}`, 'u');
const AND = new RegExp(`(?:${AND_BEFORE_SOURCE()})\\s*$`, 'u');

const ONLY_AND = new RegExp(`^\\s*(?:(?:${AND_BEFORE_SOURCE()})\\s*)+$`, 'u');

function AND_BEFORE_SOURCE(): string {
  return `,|${spoken(AND_BEFORE.replace('\\s*$', '').replace('|,', '')).source}`;
}

/** @param known whom words without a name mean */
export function readAgencies(u: Utterance, finder: AgencyFinder, known: AgenciesKnown): AgenciesFound {
  const ours = occurrencesIn(u.said, P.own).map(spanOf);
  // "thanh tra mình" is no "thanh tra tỉnh"
  const found = named(u, finder).filter(one => !ours.some(span => span.start <= one.start && one.end <= span.end));
  for (const { start, end } of found) u.mark({ start, end });
  const typed = found.map(
    (one): Mention => ({ start: one.start, end: one.end, code: isOurs(u, one, known.ownName) ? undefined : one.code }),
  );
  const own = u.take(P.own).map((match): Mention => ({ ...spanOf(match), code: undefined }));
  const unit = u.take(P.unit).length > 0;
  const those = readAgencyPronouns(u, finder, known);
  const bare = bareKinds(u);
  const mineSaid = [...u.take(P.mine), ...u.take(MINE_HAS)];
  const mine = mineSaid.length > 0;
  const groups = [...bare, ...finder.groups(u.text).filter(group => u.isFree(group))];
  const without = groups.filter(group => NOT_BEFORE.test(u.said.slice(0, group.start)));
  for (const group of groups) u.mark({ start: startOfNot(u, group), end: group.end });
  const mentions = [...typed, ...own, ...those].sort((a, b) => a.start - b.start);
  const parts = partsOf(u, mentions);
  const of = (part: Part): string[] => [...new Set(mentions.filter((_, at) => parts[at] === part).flatMap(one => one.code ?? []))];
  const ownAt = mentions.findIndex(one => one.code === undefined);
  const ownPart = ownAt < 0 ? undefined : parts[ownAt];
  const loosePart = mentions.length === 0 ? soleP(u) : undefined;
  const formers = found.flatMap(one => (one.former ? [{ former: one.former, current: one.code }] : []));
  const filter: QuestionFilter = {
    ...some('lead', of('lead')),
    ...some('cooperate', of('cooperate')),
    ...some('involved', of('involved')),
    ...some('notLead', of('not')),
    ...(parts.includes('blocks') ? { obstacle: true, obstacleWords: blockingWords(u, mentions, parts) } : {}),
    ...some('kinds', [...new Set(groups.flatMap(group => (without.includes(group) ? [] : group.kinds)))]),
    ...some('notKinds', [...new Set(without.flatMap(group => group.kinds))]),
    ...(mine ? { whose: 'mine' as const } : unit ? { whose: 'unit' as const } : ownAt >= 0 ? { whose: 'own' as const } : {}),
    ...(ownPart && ownPart !== 'not' && ownPart !== 'blocks' ? { ownPart } : loosePart ? { ownPart: loosePart } : {}),
    ...(formers.length > 0 ? { formers } : {}),
    ...(bare.length > 0 || those.some(one => one.vague) ? { vague: true } : {}),
  };
  for (const pattern of [P.both, P.cooperate, P.lead]) u.take(pattern);
  return {
    owes: mineSaid.some(match => P.owes.test(match[0])),
    filter,
    named: mentions.flatMap(one => one.code ?? []),
    groups: groups
      .filter(group => !without.includes(group))
      .toSorted((a, b) => a.start - b.start)
      .map(group => group.kinds),
  };
}

/** A part of the own agency's name, and "mình" behind it; takes that. */
function isOurs(u: Utterance, { start, end }: TypedAgency, ownName: string): boolean {
  const behind = OURS_AFTER.exec(u.said.slice(end));
  if (!behind || !fold(ownName).includes(fold(u.text.slice(start, end)))) return false;
  u.mark({ start: end, end: end + behind[0].length });
  return true;
}

/** With the word that leaves it out. */
const startOfNot = (u: Utterance, { start }: Span): number => NOT_BEFORE.exec(u.said.slice(0, start))?.index ?? start;

const some = <K extends string>(key: K, values: string[]): { [P in K]?: string[] } =>
  (values.length > 0 ? { [key]: values } : {}) as { [P in K]?: string[] };

/** "nhiệm vụ phối hợp": whose is not said, the part is. */
const soleP = (u: Utterance): 'cooperate' | 'involved' | undefined =>
  u.peek(P.both) && u.peek(P.cooperate) ? 'involved' : u.peek(P.cooperate) ? 'cooperate' : undefined;

/** Names that are agencies here: full ones, and bare ones behind "của", "bên", "còn" or another agency. */
function named(u: Utterance, finder: AgencyFinder): TypedAgency[] {
  const free = finder.find(u.text).filter(one => u.isFree(one));
  const kept: TypedAgency[] = [];
  for (const one of free) {
    const before = u.said.slice(0, one.start);
    const alone = u.said.replace(/[?.!\s]+$/u, '').length === one.end - one.start;
    const acts = ACTS.test(u.said.slice(one.end));
    const subject = acts || (one.start === 0 && DOES.test(u.said.slice(one.end)));
    if (one.form === 'full' || alone || subject || OF.test(before) || (kept.length > 0 && AND.test(before))) kept.push(one);
  }
  return kept;
}

/** The name as typed: it stands in the text of the obstacle. */
const blockingWords = (u: Utterance, mentions: readonly Mention[], parts: readonly Part[]): string =>
  mentions.flatMap((mention, at) => (parts[at] === 'blocks' ? [u.text.slice(mention.start, mention.end)] : [])).join(' ');

function partsOf(u: Utterance, mentions: readonly Mention[]): Part[] {
  const cooperating = occurrencesIn(u.said, P.cooperate).map(spanOf);
  const leading = occurrencesIn(u.said, P.lead).map(spanOf);
  const both = occurrencesIn(u.said, P.both).map(spanOf);
  let left: Part | undefined;
  const parts = mentions.map((mention, at): Part => {
    const before = u.said.slice(mentions[at - 1]?.end ?? 0, mention.start);
    // "trừ A và B"
    if (left === 'not' && ONLY_AND.test(before)) return 'not';
    const part = partBefore(mention);
    left = part;
    return part;
  });

  function partBefore(mention: Mention): Part {
    const not = NOT_BEFORE.exec(u.said.slice(0, mention.start));
    if (not) {
      u.mark({ start: not.index, end: mention.start });
      return 'not';
    }
    const waits = mention.code === undefined ? null : BLOCKS.exec(u.said.slice(0, mention.start));
    if (waits) {
      u.mark({ start: waits.index, end: mention.start });
      return 'blocks';
    }
    const blocking = mention.code === undefined ? null : BLOCKS_THEM.exec(u.said.slice(mention.end));
    if (blocking) {
      u.mark({ start: mention.end, end: mention.end + blocking[0].length });
      return 'blocks';
    }
    const owed = mention.code === undefined ? null : OWED_BY.exec(u.said.slice(0, mention.start));
    const come = COME.exec(u.said.slice(mention.end));
    if (owed && come) {
      u.mark({ start: owed.index, end: mention.end + come[0].length });
      return 'blocks';
    }
    if (both.some(span => beside(u, mention, span))) return 'involved';
    return 'lead';
  }
  const open = mentions.map((_, at) => at).filter(at => parts[at] === 'lead');
  // "bộ mình phải phối hợp với Bộ Công an"
  for (const { end } of occurrencesIn(u.said, P.worksWith).map(spanOf)) {
    const other = open.find(at => (mentions[at] as Mention).start >= end && (mentions[at] as Mention).code !== undefined);
    if (other !== undefined && u.said.slice(end, (mentions[other] as Mention).start).trim() === '') {
      parts[other] = 'cooperate';
      return parts;
    }
  }
  for (const span of cooperating) {
    const target = doer(u, mentions, open, span, leading);
    if (target !== undefined) parts[target] = 'cooperate';
  }
  return parts;
}

/** Who cooperates: the one named right before the verb, unless that one leads; else the one right behind it. */
function doer(
  u: Utterance,
  mentions: readonly Mention[],
  open: readonly number[],
  verb: Span,
  leading: readonly Span[],
): number | undefined {
  const behind = (mention: Mention, span: Span): boolean => span.start >= mention.end && !u.said.slice(mention.end, span.start).trim();
  const leads = (at: number): boolean =>
    leading.some(span => {
      const mention = mentions[at] as Mention;
      if (behind(mention, span)) return true;
      return (
        !mentions.some(other => behind(other, span)) &&
        span.end <= mention.start &&
        /^\s*(?:\p{L}{1,2}|:)?\s*$/u.test(u.said.slice(span.end, mention.start))
      );
    });
  const before = open.filter(at => (mentions[at] as Mention).end <= verb.start).at(-1);
  const after = open.find(at => (mentions[at] as Mention).start >= verb.end);
  if (before !== undefined && !leads(before)) return before;
  return after !== undefined && !leads(after) ? after : undefined;
}

/** The verb stands right before or behind the agency. */
const beside = (u: Utterance, mention: Mention, span: Span): boolean => {
  const gap = span.end <= mention.start ? u.said.slice(span.end, mention.start) : u.said.slice(mention.end, span.start);
  return gap.trim() === '';
};
