// Answers what is asked of directives that are in already, within what the asker may see.
import { type Answer, type Block, say, type Turn } from '../../chat/index.ts';
import type { Sources, TaskSource, Tasks } from '../../task/index.ts';
import { nameOf } from '../publish.data.ts';
import type { DirectiveStore } from '../store.ts';
import type { Lookup } from './read.ts';
import { texts } from './texts.ts';

export interface LookupParts {
  readonly directives: DirectiveStore;
  readonly tasks: Pick<Tasks, 'byCode' | 'byCodes'>;
  readonly sources: Pick<Sources, 'of'>;
}

export const answerLookup = (asked: Lookup, parts: LookupParts, turn: Turn): Promise<Answer> =>
  asked.find === 'general' ? generalOf(asked.number, parts, turn) : sourcesOf(asked.code, parts, turn);

/** Whoever sees a task of a directive, or brought it in, sees what it says besides. */
async function generalOf(number: string, { directives, tasks }: LookupParts, turn: Turn): Promise<Answer> {
  const found = await directives.numbered(number);
  const visible = [];
  for (const directive of found) {
    const own = directive.importedBy === turn.person.id;
    if (own || (await tasks.byCodes(await directives.codesOf(directive.id), turn.scope)).length > 0) visible.push(directive);
  }
  const [only] = visible;
  if (!only) return say(texts.noDirective(number));
  if (visible.length > 1) return say(texts.several(visible.map(directive => directive.number)));
  const [record, stored] = [await directives.recordOf(only.id), await directives.textOf(only.id)];
  const name = record ? nameOf(record) : only.number;
  if (!stored || stored.general.length === 0) return say(texts.noGeneral(name));
  return blocksOf(
    texts.generalHeading(name, stored.general.length),
    stored.general.map(({ clause, quote }) => [clause, quote]),
  );
}

async function sourcesOf(code: string, { tasks, sources }: LookupParts, turn: Turn): Promise<Answer> {
  const task = await tasks.byCode(code, turn.scope);
  if (!task) return say(texts.noTask(code));
  const known = await sources.of(task.id);
  const { directiveName, clause, quote, originalDueOn, dueOn, deadlinePhrase } = task;
  const due = originalDueOn ?? dueOn;
  const first: TaskSource = {
    directiveName,
    clause,
    relation: 'first',
    at: turn.now,
    ...(quote ? { quote } : {}),
    ...(due ? { dueOn: due } : {}),
    ...(deadlinePhrase ? { deadlinePhrase } : {}),
  };
  const all = known.length > 0 ? known : [first];
  const items = all.map((source, at) => [texts.source(at + 1, source, all.length), source.quote ?? ''] as const);
  return { ...blocksOf(texts.sourcesHeading(task, all.length), items), shown: [code] };
}

function blocksOf(heading: string, items: readonly (readonly [string, string] | readonly string[])[]): Answer {
  const blocks: Block[] = [{ style: 'heading', text: heading }];
  for (const [line = '', quote = ''] of items) {
    blocks.push({ style: 'item', text: line });
    if (quote) blocks.push({ style: 'quote', text: quote });
  }
  return { replies: [{ blocks }] };
}
