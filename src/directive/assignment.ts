// Who is to act in one part of a sentence, with whom, and where the words begin that say what is to be done.

import { type Chain, isSaidToLead, type Mentions, namesOffice, readChain } from './agency-chain.ts';
import {
  ASIDE,
  CIRCUMSTANCE,
  COOPERATE,
  DIRECTED,
  DIRECTS,
  DIRECTS_FIRST,
  DUTY,
  GIVEN_BEFORE,
  JOINED,
  LEADS_FIRST,
  LEADS_WITH,
  MATTER,
  PASSIVE,
  SPEAKERS,
  SUBORDINATE,
} from './assignment.data.ts';
import type { Span } from './formats/document.ts';
import { afterTime, beginsWithVerb, lexicon } from './lexicon.ts';

export interface Assignment {
  /** named here; undefined: nobody is, and the part may inherit */
  readonly lead: Chain | undefined;
  readonly cooperate: readonly Chain[];
  /** from the first word of what is to be done */
  readonly predicateStart: number;
  /** where a quotation of the part begins */
  readonly quoteStart: number;
  /** an agency stands as the subject of telling or permitting, not of doing */
  readonly told: boolean;
  /** somebody orders without naming who is to act */
  readonly speakerOnly: boolean;
  /** a word of order (giao, yêu cầu …) stands before the agency */
  readonly forced: boolean;
}

const leadsWith = new RegExp(`^\\s*,?\\s*(?:${LEADS_WITH.replaceAll(' ', '\\s+')})(?![\\p{L}])\\s*,?\\s*`, 'iu');
const cooperateWords = new RegExp(`(?<![\\p{L}])(?:${COOPERATE.replaceAll(' ', '\\s+')})\\s+`, 'giu');
const directedWords = new RegExp(`(?<![\\p{L}])(?:${DIRECTED.replaceAll(' ', '\\s+')})\\s+`, 'giu');

/** Reads one part. `speakers` are the bodies that give orders in this document (its issuer, the Prime Minister). */
export function readAssignment(mentions: Mentions, part: Span, speakers: ReadonlySet<string>): Assignment {
  const start = part.start + connectiveLength(mentions.text, part);
  const found = findSubject(mentions, { start, end: part.end }, speakers);
  if (!found.lead || found.told)
    return { ...found, cooperate: cooperatorsIn(mentions, { start: found.predicateStart, end: part.end }, found.lead) };
  const beside = besideLead(mentions, found.lead, part.end);
  const { end } = beside ?? found.lead;
  const predicateStart = found.predicateStart < found.lead.start ? found.predicateStart : skipLeadWords(mentions, end, part.end);
  const cooperate = cooperatorsIn(mentions, { start: end, end: part.end }, found.lead);
  return { ...found, predicateStart, cooperate: beside ? [beside, ...cooperate] : cooperate };
}

/** "Bộ A (chủ trì), Bộ B, Bộ C nghiên cứu …": those named after the one who leads. */
function besideLead(mentions: Mentions, lead: Chain, limit: number): Chain | undefined {
  const joined = isSaidToLead(mentions.text.slice(lead.start, lead.end)) ? JOINED.exec(mentions.text.slice(lead.end, limit)) : null;
  return joined ? readChain(mentions, lead.end + joined[0].length, limit) : undefined;
}

type Subject = Omit<Assignment, 'cooperate'>;

function findSubject(mentions: Mentions, part: Span, speakers: ReadonlySet<string>): Subject {
  const { text } = mentions;
  const none: Subject = {
    lead: undefined,
    predicateStart: part.start,
    quoteStart: part.start,
    told: false,
    speakerOnly: false,
    forced: false,
  };
  const matter = subjectOfMatter(mentions, part);
  if (matter) return matter;
  const first = readChain(mentions, part.start, part.end);
  const speaks =
    first !== undefined && !namesOffice(mentions, first) && first.codes.every(code => speakers.has(code) || SPEAKERS.includes(code));
  const forced = first && !speaks ? undefined : forcedSubject(mentions, part);
  if (forced) return forced;
  if (first) {
    if (speaks && orderAfter(text, first.end, part.end))
      return { ...none, predicateStart: orderAfter(text, first.end, part.end) ?? part.start, speakerOnly: true };
    const ordered = speaks
      ? undefined
      : orderOfSpeaker(mentions, first.end + (/^,\s+/u.exec(text.slice(first.end, part.end))?.[0].length ?? 0), part.end);
    if (ordered !== undefined) return { ...none, lead: first, predicateStart: ordered, forced: true };
    const decides = speaks && first.codes.length === 1 && first.codes.every(code => speakers.has(code) && SPEAKERS.includes(code));
    return { ...none, lead: first, told: decides || isTold(mentions, first, part.end) };
  }
  if (directsOthers(mentions, part)) return none;
  const order = lexicon.bareOrderAtStart.exec(text.slice(part.start, part.end));
  const content = text.slice(part.start, part.end);
  const timed = afterTime(content);
  if ((lexicon.strongAtStart.test(timed) || lexicon.softAtStart.test(timed)) && !order) return none;
  const after = subjectAfterAdverbial(mentions, part, speakers);
  if (after) return after;
  if (beginsWithVerb(timed) && !order) return none;
  return order ? { ...none, predicateStart: part.start + order[0].length, speakerOnly: true } : none;
}

/** "(lãnh đạo,) chỉ đạo Bộ A …": the inherited lead acts, Bộ A is one of those below it (L7). */
function directsOthers(mentions: Mentions, part: Span): boolean {
  const order = DIRECTS_FIRST.exec(mentions.text.slice(part.start, part.end));
  return order !== null && readChain(mentions, part.start + order[0].length, part.end) !== undefined;
}

/** "… yêu cầu (trong 6 tháng tới,) Bộ A …": the first order whose object is an agency. */
function forcedSubject(mentions: Mentions, part: Span): Subject | undefined {
  const { text } = mentions;
  const head = text.slice(part.start, Math.min(part.end, part.start + 500));
  for (const match of head.matchAll(lexicon.force)) {
    if (GIVEN_BEFORE.test(head.slice(0, match.index))) continue;
    if (DIRECTS.test(match[0]) && LEADS_FIRST.test(head.slice(0, match.index))) continue; // the inherited lead directs: L7
    let at = part.start + match.index + match[0].length;
    at += lexicon.afterForce.exec(text.slice(at, part.end))?.[0].length ?? 0;
    const lead = readChain(mentions, at, part.end) ?? chainAfterComma(mentions, at, part.end);
    if (!lead) continue;
    const quoteStart = match.index > 160 ? lead.start : speakerStart(text, part.start, part.start + match.index);
    return { lead, predicateStart: lead.end, quoteStart, told: isTold(mentions, lead, part.end, true), speakerOnly: false, forced: true };
  }
  return undefined;
}

/** "Việc A được giao Bộ B rà soát", "Việc A do Bộ B thực hiện": what is to be done stands before who is to do it. */
function subjectOfMatter(mentions: Mentions, part: Span): Subject | undefined {
  const content = mentions.text.slice(part.start, part.end);
  const matter = MATTER.exec(content);
  if (!matter) return undefined;
  for (const match of content.matchAll(PASSIVE)) {
    const lead = readChain(mentions, part.start + match.index + match[0].length, part.end);
    if (!lead || !beginsWithVerb(mentions.text.slice(lead.end, part.end).replace(/^[\s,]+/u, ''))) continue;
    const predicateStart = part.start + matter[0].length;
    return { lead, predicateStart, quoteStart: part.start, told: false, speakerOnly: false, forced: true };
  }
  return undefined;
}

/** The quotation begins with who orders, not with the clause of circumstance before. */
function speakerStart(text: string, start: number, order: number): number {
  const comma = text.slice(start, order).search(/,\s(?!.*,\s)/u);
  return comma < 0 ? start : start + comma + 2;
}

function chainAfterComma(mentions: Mentions, from: number, limit: number): Chain | undefined {
  const rest = mentions.text.slice(from, limit);
  if (!lexicon.adverbial.test(rest)) return undefined;
  const comma = rest.slice(0, 160).indexOf(',');
  return comma < 0 ? undefined : readChain(mentions, from + comma + 1, limit);
}

/** "Trong tháng 6/2025, Bộ Y tế …": a chain after one of the first commas, when what stands before it is circumstance. */
function subjectAfterAdverbial(mentions: Mentions, part: Span, speakers: ReadonlySet<string>): Subject | undefined {
  const { text } = mentions;
  if (!lexicon.adverbial.test(text.slice(part.start, part.end))) return undefined;
  let from = part.start;
  for (let round = 0; round < 6; round++) {
    const comma = /[,:]/u.exec(text.slice(from, Math.min(part.end, part.start + 400)));
    if (!comma) return undefined;
    from += comma.index + 1;
    const rest = text.slice(from, part.end);
    const chain = readChain(mentions, from, part.end) ?? readChain(mentions, part.end - afterTime(rest).length, part.end);
    if (!chain || chain.codes.some(code => speakers.has(code))) continue;
    const next = text.slice(chain.end, part.end).trimStart();
    if (!/^[:,]?\s*$/u.test(next) && !beginsWithVerb(next.replace(/^[:,]\s*/u, '')) && !leadsWith.test(next)) continue;
    return {
      lead: chain,
      predicateStart: chain.end,
      quoteStart: chain.start,
      told: isTold(mentions, chain, part.end),
      speakerOnly: false,
      forced: false,
    };
  }
  return undefined;
}

/** The place after an order that names nobody: "Thủ tướng yêu cầu | tổ chức triển khai …". */
function orderAfter(text: string, from: number, limit: number): number | undefined {
  const rest = text.slice(from, Math.min(limit, from + 60));
  const match = lexicon.speakerOrder.exec(rest);
  return match && match.index < 40 ? from + match.index + match[0].length : undefined;
}

/** "Đối với các địa phương, Thủ tướng yêu cầu | rà soát …": the place after the order of a speaker who is named here. */
function orderOfSpeaker(mentions: Mentions, from: number, limit: number): number | undefined {
  const speaker = readChain(mentions, from, limit);
  if (!speaker || speaker.codes.length === 0 || !speaker.codes.every(code => SPEAKERS.includes(code))) return undefined;
  return orderAfter(mentions.text, speaker.end, limit);
}

function isTold(mentions: Mentions, lead: Chain, limit: number, forced = false): boolean {
  const { end } = besideLead(mentions, lead, limit) ?? lead;
  const rest = mentions.text
    .slice(end, limit)
    .replace(/^[\s,]+/u, '')
    .replace(ASIDE, '');
  if (rest === '' || rest.startsWith(':')) return false;
  if (leadsWith.test(rest) && !lexicon.meeting.test(rest.slice(0, 40)) && !lexicon.presides.test(rest)) return false;
  if (lexicon.notOrdered.test(rest)) return !(CIRCUMSTANCE.test(rest) && (forced || /,/u.test(rest.slice(0, 120))));
  return !forced && !beginsWithVerb(rest) && !lexicon.qualifier.test(rest) && !DUTY.test(rest);
}

/** Past "chủ trì, phối hợp với Y," to the verb. */
function skipLeadWords(mentions: Mentions, from: number, limit: number): number {
  const { text } = mentions;
  let at = from + (/^\s*[:,]?\s*/u.exec(text.slice(from, limit))?.[0].length ?? 0);
  at += ASIDE.exec(text.slice(at, limit))?.[0].length ?? 0;
  at = orderOfSpeaker(mentions, at, limit) ?? at;
  for (let round = 0; round < 4; round++) {
    const leads = leadsWith.exec(text.slice(at, limit));
    if (leads) at += leads[0].length;
    const together = new RegExp(`^${cooperateWords.source}`, 'iu').exec(text.slice(at, limit));
    const chain = together ? readChain(mentions, at + together[0].length, limit) : undefined;
    if (chain) at = chain.end + (/^\s*,?\s*/u.exec(text.slice(chain.end, limit))?.[0].length ?? 0);
    if (!leads && !chain) break;
  }
  return at;
}

/** L2, L3: who is worked with; L7: who is directed or urged. Recipients and beneficiaries are neither (L8). */
function cooperatorsIn(mentions: Mentions, span: Span, lead: Chain | undefined): readonly Chain[] {
  const stretch = mentions.text.slice(span.start, span.end);
  const found: Chain[] = [];
  for (const pattern of [cooperateWords, directedWords]) {
    for (const match of stretch.matchAll(pattern)) {
      const chain = readChain(mentions, span.start + match.index + match[0].length, span.end);
      if (!chain || found.some(other => other.start === chain.start) || chain.end === lead?.end) continue;
      if (pattern === directedWords && SUBORDINATE.test(mentions.text.slice(chain.end))) continue;
      found.push(chain);
    }
  }
  return found;
}

function connectiveLength(text: string, part: Span): number {
  let length = 0;
  for (let round = 0; round < 3; round++) {
    const match = lexicon.connective.exec(text.slice(part.start + length, part.end));
    if (!match) break;
    length += match[0].length;
  }
  return length;
}
