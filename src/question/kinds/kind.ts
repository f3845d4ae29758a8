// What every kind of question is made of, and what all of them use: naming, refusals, the closing line.

import { formatDay } from '../../base/index.ts';
import type { Answer } from '../../chat/index.ts';
import { type Block, block, type Reply, type Turn } from '../../chat/index.ts';
import type { Scope } from '../../people/index.ts';
import type { Activity } from '../../task/activity/store.ts';
import type { Catalogues } from '../../task/catalogue/store.ts';
import type { TaskSource, Tasks } from '../../task/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import type { AgencyFinder } from '../../vietnamese/agency-names.ts';
import { agencyLabel } from '../naming.ts';
import { type Resolution, resolve } from '../resolve.ts';
import { filterWords, shared } from '../texts.ts';
import type { Question, QuestionFilter, QuestionOf } from '../types.ts';
import type { SpokenOf } from '../understand/slots.ts';

export interface Parts {
  readonly tasks: Tasks;
  readonly catalogues: Catalogues;
  readonly activity: Pick<Activity, 'changes'>;
  readonly finder: AgencyFinder;
  /** what a person was reminded of, newest first */
  readonly remindersTo: (personId: number, limit: number) => Promise<readonly SentReminder[]>;
  /** who was owed a reminder since then and has not got it, of the scope's agencies */
  readonly notReached: (scope: Scope, since: Date) => Promise<readonly UnreachedPerson[]>;
  readonly agencies: AgencyRegistry;
  /** every document that laid the task down, first to last; empty for a task from a table */
  readonly sourcesOf: (taskId: number) => Promise<readonly TaskSource[]>;
  /** who acknowledged a task, oldest first */
  readonly acknowledgedOf: (
    taskId: number,
  ) => Promise<readonly { readonly at: Date; readonly kind: 'received' | 'working'; readonly name: string }[]>;
}

export interface UnreachedPerson {
  readonly fullName: string;
  readonly staffCode: string;
  readonly unit: string;
  readonly agencyName: string;
  readonly reason: 'no-account' | 'lost' | 'refused' | 'unanswered' | 'waiting';
  readonly since: Date;
  readonly codes: readonly string[];
}

export interface SentReminder {
  readonly at: Date;
  readonly codes: readonly string[];
  /** it reached the platform */
  readonly sent: boolean;
}

/** An answer, and the question as it was really asked when that is another ("nothing found by that word: left out"). */
export interface KindAnswer extends Answer {
  readonly asked?: Question;
  /** whose the one task is that was looked at */
  readonly about?: SpokenOf;
  /** nothing is called so: the conversation stays about what it was about */
  readonly missed?: true;
}

export type Answering<K extends Question['kind']> = (question: QuestionOf<K>, turn: Turn) => Promise<KindAnswer>;

export const reply = (blocks: readonly Block[], buttons?: Reply['buttons']): readonly Reply[] => [
  { blocks, ...(buttons && buttons.length > 0 ? { buttons } : {}) },
];

/** A refusal in the words that fit the asker; undefined when the filter may be looked up. */
export function refusal(resolution: Resolution, turn: Turn, parts: Parts): KindAnswer | undefined {
  switch (resolution.kind) {
    case 'forbidden':
      return { replies: reply([block('text', forbiddenText(resolution.named, turn, parts))]), shown: [], focus: null };
    case 'vague':
      return { replies: reply([block('text', shared.whichAgency)]) };
    case 'no-topic':
      return noTopic(resolution.topic, resolution.stray);
    case 'ok':
    case 'shared':
      return undefined;
  }
}

/** Nothing is known by these words; where no task was spoken of, what this is for is said as well. */
export const noTopic = (topic: string, stray: boolean | undefined): KindAnswer => ({
  replies: reply([block('text', shared.noTopic(topic)), ...(stray ? [block('text', shared.elsewhere)] : [])]),
  shown: [],
  focus: null,
  missed: true,
});

export function forbiddenText(named: readonly string[], turn: Turn, { agencies }: Parts): string {
  if (turn.scope.kind === 'none') return shared.forbiddenAdmin;
  return shared.forbidden(
    turn.person.agencyName,
    [...new Set(named)].map(code => agencyLabel(code, agencies)),
  );
}

/** "Bộ lọc · số bản ghi · tính đến · phạm vi", and what former names stand for. */
export function closing(filter: QuestionFilter, count: number | undefined, turn: Turn, parts: Parts): Block[] {
  const naming = { agency: (code: string) => agencyLabel(code, parts.agencies), ownName: turn.person.agencyName };
  const own =
    turn.scope.kind === 'agencies' &&
    !filter.whose &&
    !filter.lead &&
    !filter.cooperate &&
    !filter.involved &&
    !filter.people &&
    !filter.codes;
  const words = filterWords(own && (!filter.topic || filter.states) ? { ...filter, whose: 'own' } : filter, naming);
  const scope = turn.scope.kind === 'all' ? shared.scopeAll : shared.scopeOwn(turn.person.agencyName);
  const past = filter.asOf ? [block('note', shared.past(formatDay(filter.asOf)))] : [];
  return [...formerNotes(filter, parts), ...past, block('note', shared.closing(words, count, turn.today, scope))];
}

const formerNotes = ({ formers }: QuestionFilter, { agencies }: Parts): Block[] =>
  (formers ?? []).map(({ former, current }) => block('note', shared.former(agencyLabel(former, agencies), agencyLabel(current, agencies))));

export { resolve };
