// "đã nhận", "ký nhận hết", "đang làm": put down for the tasks that are the person's own; of the others it is told whose they are.
import { addDays, type Day, instantAt } from '../../base/index.ts';
import { type Answer, say, type Turn } from '../../chat/index.ts';
import type { Notifications } from '../../notification/index.ts';
import { type FollowUps, isOpen, type Task } from '../../task/index.ts';
import { openPolicies, POLICY_KEY, policySchema } from '../policy.ts';
import { isInCharge } from '../rights.ts';
import { type MeantNeeds, missingOf, tasksMeant } from './meant.ts';
import { texts } from './texts.ts';

export interface AcknowledgingNeeds extends MeantNeeds {
  readonly followUps: Pick<FollowUps, 'remindedTo' | 'acknowledgementsOf' | 'acknowledge'>;
  readonly settings: Pick<Notifications['settings'], 'readAll'>;
}

/** A reminder of so many days ago may still be acknowledged by whoever is not in charge. */
const REMINDED_DAYS = 14;

export async function acknowledge(
  { codes, all, as = 'received' }: { readonly codes: readonly string[]; readonly all: boolean; readonly as?: 'received' | 'working' },
  turn: Turn,
  needs: AcknowledgingNeeds,
): Promise<Answer> {
  const { followUps } = needs;
  if (turn.person.role === 'admin') return say(texts.notAdmin);
  const found = await tasksMeant(codes, all, turn, needs);
  const missing = missingOf(codes, found);
  if (missing.length > 0) return say(texts.notFound(missing));
  if (found.length === 0) return say(texts.nothingReminded);
  const reminded = await followUps.remindedTo(turn.person.id, instantAt(addDays(turn.today, -REMINDED_DAYS), '00:00'));
  const closed = found.filter(task => !isOpen(task.status));
  const mine = found.filter(task => isOpen(task.status) && (reminded.has(task.id) || isInCharge(turn.person, task, turn.scope)));
  const others = found.filter(task => !mine.includes(task) && !closed.includes(task));
  const done = new Map((await followUps.acknowledgementsOf(turn.person.id)).map(one => [one.taskId, one.at]));
  const isNew = (task: Task): boolean => {
    const at = done.get(task.id);
    const since = reminded.get(task.id);
    return at === undefined || (since !== undefined && since > at);
  };
  const fresh = mine.filter(task => as === 'working' || isNew(task));
  const again = mine.filter(task => !fresh.includes(task));
  const origin = { at: turn.now, actorId: turn.person.id, channel: turn.channel, messageId: turn.messageId };
  if (fresh.length > 0)
    await followUps.acknowledge(
      fresh.map(task => ({ taskId: task.id, personId: turn.person.id, dueOn: task.dueOn, kind: as })),
      origin,
    );
  const [only] = fresh;
  const lines = [
    ...(as === 'working' && only
      ? [texts.working(only.code)]
      : fresh.length > 0
        ? [texts.acknowledged(fresh, await waitOf(turn, needs))]
        : []),
    ...(again.length > 0 ? [texts.already(again.map(task => task.code))] : []),
    ...others.map(task =>
      texts.notYours(
        task.code,
        task.assignees.map(one => one.name),
      ),
    ),
    ...closed.map(task => texts.closed(task.code)),
  ];
  return { ...say(...lines), shown: found.map(task => task.code) };
}

/** Everything that a message of that day told of. */
export async function acknowledgeDay(day: Day, turn: Turn, needs: AcknowledgingNeeds): Promise<Answer> {
  const ids = [...(await needs.followUps.remindedTo(turn.person.id, instantAt(day, '00:00'))).keys()];
  const codes = (await needs.tasks.byIds(ids)).map(task => task.code);
  return codes.length === 0 ? say(texts.nothingReminded) : acknowledge({ codes, all: false }, turn, needs);
}

/** Days after which somebody who took note is asked again. */
async function waitOf({ person }: Turn, { settings }: AcknowledgingNeeds): Promise<number> {
  return openPolicies(await settings.readAll(POLICY_KEY, policySchema)).ofPerson(person).askAgainAfter;
}
