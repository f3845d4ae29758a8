// What becomes of a report: its tasks are found, or asked for; then it is proposed. What was said waits until the answer comes.
import { z } from 'zod';
import { type Answer, defineAction, say, type Turn } from '../chat/index.ts';
import type { Person } from '../people/index.ts';
import type { FoundTask, TaskFinder } from './find-task.ts';
import { KIND } from './pending.ts';
import type { Proposals } from './proposals.ts';
import { type ProposeNeeds, propose } from './propose.ts';
import { QUICK_CLAIMS, reportAction } from './quick.ts';
import { type Claim, claim, type KeptFile, keptFile, type ReportItem } from './report.ts';
import { texts } from './texts.ts';

/** "This is the task": pressed on the question which task is meant. */
const taskAction = defineAction('report-for', z.object({ code: z.string() }));

/** "This is the person": pressed on the question which of several people of one name. */
const personAction = defineAction('hand-over-to', z.object({ code: z.string(), person: z.coerce.number().int() }));

/** More time was asked for, without a day. */
const extendingSchema = z.object({ extending: z.string() });

/** Said, but not yet of which task, or of which person. */
const waitingSchema = z.object({ claims: z.array(claim), file: keptFile.optional() });

const waitingIn = (turn: Turn): z.output<typeof waitingSchema> | undefined => waitingSchema.safeParse(turn.context.notes[KIND]).data;

/** Whether a report waits for its task. */
export const waitsForTask = (turn: Turn): boolean => waitingIn(turn) !== undefined;

/** The task for which more time was asked, when the day is still to be said. */
export const extendingIn = (turn: Turn): string | undefined => extendingSchema.safeParse(turn.context.notes[KIND]).data?.extending;

export interface TakeNeeds extends Omit<ProposeNeeds, 'ownKeys'> {
  readonly taskFinder: TaskFinder;
  readonly proposals: Proposals;
  /** agency keys that stand for the person's agency */
  readonly ownKeysOf: (turn: Turn) => readonly string[];
}

export type Taking = ReturnType<typeof openTaking>;

export function openTaking(needs: TakeNeeds) {
  const { proposals } = needs;

  async function take(items: readonly ReportItem[], file: KeptFile | undefined, turn: Turn): Promise<Answer> {
    const named: { code: string; claim: Claim }[] = [];
    // of several tasks that are described those that are found go on
    const unclear: string[] = [];
    for (const item of items) {
      if (item.codes.length > 0) named.push(...item.codes.map(code => ({ code, claim: item.claim })));
      else {
        const found = await needs.taskFinder.find(item.description, turn);
        if ('code' in found) named.push({ code: found.code, claim: item.claim });
        else if (items.length === 1) return askWhich(found, items, file);
        else unclear.push(texts.whichTaskOf(item.description));
      }
    }
    const proposal = await propose(named, file, turn, { ...needs, ownKeys: needs.ownKeysOf(turn) });
    if (proposal.whom) return askWhom(proposal.whom, named);
    const answer = await proposals.show({ ...proposal, refusals: [...proposal.refusals, ...unclear] }, turn);
    // refused for its day, or for want of one: the next message may be just that
    const refused = answer.replies.every(reply => reply.buttons === undefined);
    const [only] = named;
    return only?.claim.extension && named.length === 1 && refused
      ? { ...answer, notes: { extending: only.code }, focus: only.code }
      : answer;
  }

  /** The task of a report that lacked one. */
  async function nameTask(codes: readonly string[], turn: Turn): Promise<Answer> {
    const waiting = waitingIn(turn);
    if (!waiting) return say(texts.nothingToName);
    return take([{ codes: [...codes], description: '', claim: merged(waiting.claims) }], waiting.file, turn);
  }

  /** The same report, now that the person is known. */
  async function namePerson(code: string, personId: number, turn: Turn): Promise<Answer> {
    const waiting = waitingIn(turn);
    const said = waiting && merged(waiting.claims);
    if (!said?.handOver) return say(texts.nothingToName);
    return take([{ codes: [code], description: '', claim: { ...said, handOver: { ...said.handOver, personId } } }], waiting?.file, turn);
  }

  const actions = [
    taskAction.bind(({ code }, turn) => nameTask([code], turn)),
    personAction.bind(({ code, person }, turn) => namePerson(code, person, turn)),
    // what a button says, of one task
    reportAction.bind(({ code, act }, turn) => take([{ codes: [code], description: '', claim: QUICK_CLAIMS[act] }], undefined, turn)),
  ];
  return { take, nameTask, actions };
}

function askWhich(
  { candidates, described }: Extract<FoundTask, { candidates: unknown }>,
  items: readonly ReportItem[],
  file: KeptFile | undefined,
): Answer {
  const buttons = candidates.map(({ code, title }) => [{ label: texts.taskButton(code, title), action: taskAction.pack({ code }) }]);
  const question = described
    ? texts.whichOf
    : file
      ? texts.whichTaskForFile(file.name)
      : candidates.length > 0
        ? texts.whichTask
        : texts.whichTaskBare;
  return {
    replies: [{ blocks: [{ style: 'text', text: question }], ...(buttons.length > 0 ? { buttons } : {}) }],
    notes: { claims: items.map(item => item.claim), ...(file ? { file } : {}) },
  };
}

function askWhom(
  { code, people }: { readonly code: string; readonly people: readonly Person[] },
  said: readonly { code: string; claim: Claim }[],
): Answer {
  const named = people.map(person => ({ person, line: texts.personLine(person.fullName, person.staffCode, person.unit) }));
  const buttons = named.map(({ person, line }) => [{ label: line, action: personAction.pack({ code, person: person.id }) }]);
  const question = texts.whom(
    code,
    named.map(({ line }) => line),
  );
  return {
    replies: [{ blocks: [{ style: 'text', text: question }], buttons }],
    notes: { claims: said.filter(item => item.code === code).map(item => item.claim) },
  };
}

/** Several things said of one task, as one. */
export const merged = (claims: readonly Claim[]): Claim => Object.assign({}, ...claims) as Claim;
