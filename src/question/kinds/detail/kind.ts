// Answers about one task, named by code or by a description: a card, what was asked first.

import { z } from 'zod';
import { shorten } from '../../../base/index.ts';
import { type Block, block, defineAction, type Turn } from '../../../chat/index.ts';
import { keysOf } from '../../../people/index.ts';
import type { Task } from '../../../task/index.ts';
import { sourceLines, taskCard, taskLine } from '../../lines.ts';
import { lately } from '../../memory.ts';
import { taskMeant } from '../../search.ts';
import { shared } from '../../texts.ts';
import type { Facet, QuestionOf } from '../../types.ts';
import { type Answering, forbiddenText, type KindAnswer, noTopic, type Parts, reply } from '../kind.ts';
import { texts } from './texts.ts';

/** Opens a task that was offered. */
export const openTask = defineAction('q-task', z.object({ code: z.string().regex(/^NV-\d{1,12}$/u) }));

const MOST_CANDIDATES = 10;
const LABEL_LENGTH = 60;

export const detail =
  (parts: Parts): Answering<'detail'> =>
  async (question, turn) => {
    if (turn.scope.kind === 'none') return { replies: reply([block('text', forbiddenText([], turn, parts))]), shown: [], focus: null };
    const { codes } = question.filter;
    return codes ? byCodes(parts, codes, question.facets, turn) : byDescription(parts, question, turn);
  };

export async function byCodes(parts: Parts, codes: readonly string[], facets: readonly Facet[], turn: Turn): Promise<KindAnswer> {
  const found = await parts.tasks.byCodes(codes, turn.scope);
  const missing = codes.filter(code => !found.some(task => task.code === code));
  const lost = missing.length > 0 ? [block('text', shared.notFound(missing))] : [];
  const [only] = found;
  if (!only) return { replies: reply(lost), shown: [], focus: null };
  const body = found.length === 1 ? await cardOf(only, facets, turn, parts) : found.map(task => taskLine(task, turn.today, facets));
  const replies = reply([...body, ...lost]);
  // a look at one of a list leaves the list to be counted from
  const fromList = found.length === 1 && turn.context.shown.length > 1 && turn.context.shown.includes(only.code);
  const about = found.length === 1 ? { about: ownersOf(only) } : {};
  return fromList ? { replies, focus: only.code, ...about } : { replies, shown: found.map(task => task.code), ...about };
}

const ownersOf = ({ leads, assignees, directiveName }: Task) => ({
  lead: leads.map(one => one.key),
  people: assignees.map(one => one.name),
  directives: [directiveName],
});

/** The card; every document that laid the task down where that is asked. */
async function cardOf(task: Task, facets: readonly Facet[], turn: Turn, { sourcesOf }: Parts): Promise<Block[]> {
  const card = taskCard(task, turn.today, facets);
  return facets.some(facet => ['directive', 'clause', 'quote'].includes(facet))
    ? [...card, ...sourceLines(await sourcesOf(task.id))]
    : card;
}

async function byDescription(parts: Parts, { filter, facets }: QuestionOf<'detail'>, turn: Turn): Promise<KindAnswer> {
  const topic = filter.topic ?? '';
  const rows = await parts.catalogues.candidates(topic, turn.scope);
  const found = taskMeant(topic, rows);
  if (!found) return noTopic(topic, filter.stray);
  const fitting = await ledBy(parts, found.codes, filter.lead ?? [], turn);
  const seen = lately(turn);
  const known = fitting.filter(code => seen.has(code));
  const codes = known.length > 0 ? known : fitting;
  const candidates = ofAsker(await parts.tasks.byCodes(codes.slice(0, MOST_CANDIDATES), turn.scope), turn);
  const [only] = candidates;
  if (only && candidates.length === 1)
    return { replies: reply(await cardOf(only, facets, turn, parts)), shown: [only.code], about: ownersOf(only) };
  return offer(
    candidates,
    turn,
    candidates.length < codes.length && candidates.length < MOST_CANDIDATES ? candidates.length : codes.length,
  );
}

/** Where words fit tasks of several people, the asker's own. */
function ofAsker(candidates: readonly Task[], { person }: Turn): readonly Task[] {
  const own = candidates.filter(({ assignees }) => assignees.some(one => one.personId === person.id));
  return own.length > 0 ? own : candidates;
}

/** Those of an agency that was named, where there are any. */
async function ledBy(
  { agencies, tasks }: Parts,
  codes: readonly string[],
  lead: readonly string[],
  turn: Turn,
): Promise<readonly string[]> {
  const keys = lead.flatMap(code => keysOf(code, agencies));
  const own = keys.length === 0 ? [] : await tasks.codesLedBy(keys, codes, turn.scope);
  return own.length > 0 ? own : codes;
}

/** Which one is meant? Lines to read and buttons to press. @param count how many there are in all */
export function offer(candidates: readonly Task[], turn: Turn, count = candidates.length): KindAnswer {
  const shown = candidates.slice(0, MOST_CANDIDATES);
  return {
    replies: reply(
      [block('text', texts.several(count)), ...shown.map(task => taskLine(task, turn.today))],
      shown.map(task => [
        { label: shorten(texts.choose(task.code, task.title), LABEL_LENGTH), action: openTask.pack({ code: task.code }) },
      ]),
    ),
    shown: shown.map(task => task.code),
    focus: null,
  };
}
