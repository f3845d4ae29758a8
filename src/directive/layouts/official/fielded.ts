// Clauses whose lead, cooperators or deadline stand in labelled fields: "Đơn vị chủ trì: …", "Thời gian hoàn thành: …".

import { readChain } from '../../agency-chain.ts';
import { readAssignment } from '../../assignment.ts';
import { type Draft, NOBODY, type Party, partyOf } from '../../draft.ts';
import { deadlineOfCell, type Field, fieldsOf, partyIn, trailingFields } from '../../fields.ts';
import type { Span } from '../../formats/document.ts';
import { beginsWithVerb, lexicon } from '../../lexicon.ts';
import type { Clause } from '../../outline.ts';
import { readParagraph } from '../../paragraph.ts';
import { sentencesOf, tidy } from '../../sentences.ts';
import type { Reading, Setting } from '../../setting.ts';
import { deadlineIn, NONE, toTaskDeadline } from '../../task-deadline.ts';
import { BRACKET_REST } from './fielded.data.ts';
import { isAddresseeHeading } from './headings.ts';

/** The tasks of a clause with fields, at least one in most cases. */
export function readFielded(reading: Reading, clause: Clause, setting: Setting, fields: readonly Field[]): readonly Draft[] {
  const after = afterFields(reading, clause, setting, fields);
  const series = readSeries(reading, clause, setting, fields);
  if (series.length > 0) return [...series, ...after];
  const one = readOne(reading, clause, setting, fields);
  return one ? [one, ...after] : after;
}

/** "…; thời gian trình: 25/7/2026. Giao Sở B …": the sentences after the fields of a line are read as any others. */
function afterFields(reading: Reading, { id, citation, body }: Clause, setting: Setting, fields: readonly Field[]): readonly Draft[] {
  const ends = fields.map(({ value }) => value.end).filter(end => end > body.start && end <= body.end);
  const rest = ends.length > 0 ? tidy(reading.text, Math.max(...ends), body.end) : undefined;
  return rest ? readParagraph(reading, rest, setting, { id, clause: citation }, false).drafts : [];
}

/** Lines of fields belong to the last clause before them that is none. */
export function fieldOwners(reading: Reading, clauses: readonly Clause[]): ReadonlyMap<Clause, readonly Field[]> {
  const owners = new Map<Clause, Field[]>();
  let owner: Clause | undefined;
  for (const clause of clauses) {
    const own = clause.line.row ? [] : fieldsOf(reading.text, clause.body);
    if (own.length === 0 || !owner || isOwnDuty(reading, owner, clause, own)) {
      owner = clause;
      const { fields } = trailingFields(reading.text, clause.body);
      const named = fields.length > 0 ? fields : leadInBracket(reading, clause);
      if (named.length > 0) owners.set(clause, [...named]);
      continue;
    }
    owners.set(owner, [...(owners.get(owner) ?? []), ...own]);
    owners.set(clause, []);
  }
  return owners;
}

/** "1. Bộ Y tế:" and under it "- Nhiệm vụ: …": each such line is a duty, no field of the heading or of the one before. */
const isOwnDuty = (reading: Reading, owner: Clause, clause: Clause, own: readonly Field[]): boolean =>
  own.length === 1 &&
  own[0]?.field === 'content' &&
  (isAddresseeHeading(reading, owner.body) || (clause.label !== undefined && owner.label?.kind === clause.label.kind));

/** "Nghị định về … (Bộ Nội vụ, trong tháng 3/2026)": the bracket at the end of an item that names nobody else holds its lead. */
function leadInBracket(reading: Reading, { label, line, body }: Clause): readonly Field[] {
  const content = reading.text.slice(body.start, body.end);
  const bracket = /\(([^()]{5,160})\)\s*[.;]?\s*$/u.exec(content);
  if (!bracket || !label || line.row || content.search(lexicon.force) >= 0) return [];
  const [start, close] = [body.start + bracket.index + 1, body.start + bracket.index + 1 + (bracket[1]?.length ?? 0)];
  const chain = readChain(reading.mentions, start, close);
  if (!chain || chain.codes.length === 0 || !BRACKET_REST.test(reading.text.slice(chain.end, close))) return [];
  if (readAssignment(reading.mentions, { start: body.start, end: start - 1 }, reading.speakers).lead) return [];
  return [{ field: 'lead', label: { start: start - 1, end: start }, value: { start: chain.start, end: chain.end } }];
}

/** "A; B. Thời hạn: 31/8/2024.": a date at the end of the line closes all the tasks before it (D20); no tasks when they are no series. */
function readSeries(reading: Reading, clause: Clause, setting: Setting, fields: readonly Field[]): readonly Draft[] {
  const [closing] = fields;
  if (fields.length !== 1 || closing?.field !== 'deadline' || closing.label.start <= clause.body.start) return [];
  const before = { start: clause.body.start, end: closing.label.start };
  if (closing.value.end > clause.body.end) return [];
  const { drafts } = readParagraph(reading, before, setting, { id: clause.id, clause: clause.citation }, false);
  if (drafts.length < 2) return [];
  const deadline = deadlineOfCell(reading, closing.value);
  for (const draft of drafts.filter(one => !one.ownDeadline)) {
    draft.deadline = deadline;
    draft.ownDeadline = true;
    draft.reasons.push('sharedDeadline');
  }
  return drafts;
}

/** "Nhiệm vụ 1: Lập bản đồ …" over "Nội dung: tối thiểu 03 bản …": the clause itself says what is to be done. */
const onlyExplains = ({ text, mentions }: Reading, { label, body }: Clause, content: Span): boolean =>
  label?.kind === 'counted' ||
  (beginsWithVerb(text.slice(body.start, body.end)) &&
    !beginsWithVerb(text.slice(content.start, content.end)) &&
    !readChain(mentions, content.start, content.end));

/** A clause whose lead or deadline stands in fields is one task. */
function readOne(reading: Reading, clause: Clause, setting: Setting, fields: readonly Field[]): Draft | undefined {
  const party = (name: Field['field']): Party =>
    fields
      .filter(field => field.field === name)
      .map(field => partyIn(reading, field.value))
      .reduce(
        (all, one) => ({
          codes: [...new Set([...all.codes, ...one.codes])],
          text: [all.text, one.text].filter(Boolean).join(', '),
          unknown: [...all.unknown, ...one.unknown],
        }),
        NOBODY,
      );
  const content = fields.find(field => field.field === 'content');
  const { bodyEnd } = trailingFields(reading.text, clause.body);
  const body = { start: clause.body.start, end: bodyEnd };
  const whole = content && !onlyExplains(reading, clause, content.value) ? content.value : body;
  const span = tidy(reading.text, whole.start, whole.end);
  const lead = party('lead');
  const dated = fields.find(field => field.field === 'deadline');
  if (!span || (lead.text === '' && !dated)) return undefined;
  const inText = dated ? undefined : deadlineIn(reading.deadlines, clause.body);
  const deadline = dated ? deadlineOfCell(reading, dated.value) : inText && toTaskDeadline(inText);
  const said = party('cooperate');
  const named = readAssignment(reading.mentions, span, reading.speakers);
  const owner = lead.text === '' ? (named.lead ? partyOf(reading.text, [named.lead]) : (setting.lead ?? NOBODY)) : lead;
  const cooperate = said.text === '' ? partyOf(reading.text, named.cooperate) : said;
  const inner = sentencesOf(reading.text, span)[0] ?? span;
  return {
    id: clause.id,
    clause: clause.citation,
    span,
    predicate: reading.text.slice(Math.min(named.predicateStart, inner.end), inner.end),
    lead: owner,
    cooperate: { ...cooperate, codes: cooperate.codes.filter(code => !owner.codes.includes(code)) },
    deadline: deadline && deadline.kind !== 'none' ? deadline : (setting.deadline ?? NONE),
    ownDeadline: deadline !== undefined && deadline.kind !== 'none',
    optional: owner.text === '',
    reasons: owner.text === '' ? ['noLead'] : [],
  };
}
