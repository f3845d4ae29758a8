// Which tasks an answer to a reminder is about.
import { addDays, instantAt } from '../../base/index.ts';
import type { Turn } from '../../chat/index.ts';
import type { FollowUps, Task, Tasks } from '../../task/index.ts';
import type { CodeFinder } from './read.ts';

export interface MeantNeeds {
  readonly tasks: Pick<Tasks, 'byCodes' | 'byIds'>;
  readonly followUps: Pick<FollowUps, 'remindedTo'>;
  readonly findCodes: CodeFinder;
}

/** What "ký nhận hết" looks back on, in days. */
const ALL_DAYS = 7;

/**
 * Of what is not named: the message replied to, else what the person was last reminded of, else the task talked about.
 * @param all everything of the last week, whatever is replied to
 */
export async function tasksMeant(codes: readonly string[], all: boolean, turn: Turn, needs: MeantNeeds): Promise<Task[]> {
  const { tasks, followUps } = needs;
  const named = codes.length > 0 ? codes : all ? [] : repliedCodes(turn, needs);
  if (named.length > 0) return tasks.byCodes(named, turn.scope);
  const ids = [...(await followUps.remindedTo(turn.person.id, instantAt(addDays(turn.today, all ? -ALL_DAYS : -1), '00:00'))).keys()];
  // one that was handed on may be out of sight by now
  const recent = await tasks.byCodes(
    (await tasks.byIds(ids)).map(task => task.code),
    turn.scope,
  );
  if (recent.length > 0 || all) return recent;
  return turn.context.focus === undefined ? [] : tasks.byCodes([turn.context.focus], turn.scope);
}

/** Codes in the message that is replied to. */
export const repliedCodes = ({ repliedText }: Turn, { findCodes }: Pick<MeantNeeds, 'findCodes'>): string[] => [
  ...new Set(findCodes(repliedText ?? '').flatMap(mention => mention.codes)),
];

/** Codes that nobody, or not this person, can see. */
export const missingOf = (codes: readonly string[], found: readonly Task[]): string[] =>
  codes.filter(code => !found.some(task => task.code === code));
