// Who is told of what was written: the person whose report was decided on, those who must decide, the agency that is waited for, who takes over.
import { type Block, type Button, type Turn } from '../chat/index.ts';
import { keysOf, mayDecide, type Person, type Role } from '../people/index.ts';
import { type applyPatch, ofOwnShare, type Patch, type Task, type Tasks } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { asSpoken } from '../vietnamese/spoken.ts';
import * as acts from './acts.data.ts';
import { reportAction } from './quick.ts';
import { anchored } from './remainder.ts';
import { texts } from './texts.ts';

/** Puts one message to one person into the queue, in the transaction that writes what it tells of; a key is used once. */
export type Tell = (
  tables: Parameters<typeof applyPatch>[0],
  news: {
    readonly key: string;
    readonly personId: number;
    readonly blocks: readonly Block[];
    readonly buttons: readonly (readonly Button[])[];
  },
) => Promise<unknown>;

export interface NewsNeeds {
  readonly people: { ofAgency(agencyKeys: readonly string[], roles: readonly Role[]): Promise<Person[]> };
  readonly agencies: AgencyRegistry;
  readonly tasks: Pick<Tasks, 'byIds'>;
  readonly ownKeys: readonly string[];
}

export interface News {
  readonly personId: number;
  readonly blocks: readonly Block[];
  readonly buttons: readonly (readonly Button[])[];
}

/** One line of news about one task. */
interface Line {
  readonly personId: number;
  readonly text: string;
  readonly hint?: string;
  readonly button?: Button;
}

const MOST_BUTTONS = 6;

/** One message a person, whatever number of tasks was written. The author hears nothing. */
export async function newsOf(
  items: readonly { readonly task: Task; readonly patch: Patch }[],
  claims: readonly { readonly code: string; readonly text: string; readonly taskId: number }[],
  turn: Turn,
  needs: NewsNeeds,
): Promise<News[]> {
  const lines: Line[] = [];
  for (const { task, patch } of items) lines.push(...(await linesOf(task, patch, turn, needs)));
  for (const claim of claims) lines.push(...(await linesOfClaim(claim, turn, needs)));
  const others = lines.filter(({ personId }) => personId !== turn.person.id);
  return [...Map.groupBy(others, line => line.personId)].map(([personId, own]) => ({
    personId,
    blocks: [
      { style: 'heading', text: texts.news.heading(turn.person.fullName) },
      ...own.map((line): Block => ({ style: 'item', text: line.text })),
      ...[...new Set(own.flatMap(line => line.hint ?? []))].map((text): Block => ({ style: 'note', text })),
    ],
    buttons: own.flatMap(({ button }) => (button ? [[button]] : [])).slice(0, MOST_BUTTONS),
  }));
}

async function linesOf(task: Task, patch: Patch, turn: Turn, needs: NewsNeeds): Promise<Line[]> {
  const { status, returnReason, extension, decision, addObstacle, assignees } = patch;
  const to = (people: readonly number[], text: string, more: Omit<Line, 'personId' | 'text'> = {}): Line[] =>
    [...new Set(people)].map(personId => ({ personId, text, ...more }));
  const inCharge = [...(task.reportedBy === undefined ? [] : [task.reportedBy]), ...personIds(task)];
  const button = (act: 'confirm' | 'agree', label: string): Button => ({ label, action: reportAction.pack({ code: task.code, act }) });
  const { code } = task;
  return [
    ...(status === 'awaiting_confirmation'
      ? to(await deciders(task, turn, needs), texts.news.reported(task, patch.reportedOn ?? turn.today), {
          hint: texts.news.howToConfirm(`${code}${texts.news.ofPeriod(task)}`),
          // a button knows no period
          ...(task.past ? {} : { button: button('confirm', texts.confirmOne(code)) }),
        })
      : []),
    ...(status === 'completed' ? to(inCharge, texts.news.confirmed(task, patch.completedOn ?? turn.today)) : []),
    ...(returnReason === undefined ? [] : to(inCharge, texts.news.returned(task, returnReason), { hint: texts.news.howToReport(code) })),
    ...(extension
      ? to(await deciders(task, turn, needs), texts.news.extensionAsked(task, extension.toDueOn, extension.reason), {
          hint: texts.news.howToDecide(code),
          button: button('agree', texts.news.agree(code)),
        })
      : []),
    ...(decision
      ? to(
          [...(task.openExtension?.requestedBy === undefined ? [] : [task.openExtension.requestedBy]), ...personIds(task)],
          texts.news.decided(task, decision),
        )
      : []),
    ...(addObstacle?.blockingKey === undefined
      ? []
      : to(await focalPoints(keysOf(addObstacle.blockingKey, needs.agencies), needs), texts.news.waitedFor(task, addObstacle.text), {
          hint: texts.news.howToClear(code),
        })),
    ...(assignees && !decision ? await linesOfHandOver(task, assignees, needs) : []),
  ];
}

/** Who takes over, and whose task it was. */
async function linesOfHandOver(task: Task, assignees: NonNullable<Patch['assignees']>, needs: NewsNeeds): Promise<Line[]> {
  const before = new Set(personIds(task));
  const lines: Line[] = [];
  for (const { personId, unit, agencyKey, name, internalDueOn } of assignees) {
    const heads = unit !== undefined && agencyKey !== undefined ? await headsOf(unit, agencyKey, needs) : [];
    const told = personId === undefined ? heads : [personId];
    for (const each of told) {
      const text = personId === undefined ? texts.news.assignedToUnit(task, name, internalDueOn) : texts.news.assigned(task, internalDueOn);
      lines.push({ personId: each, text, hint: texts.news.howToReport(task.code) });
    }
  }
  const now = new Set(assignees.flatMap(({ personId }) => personId ?? []));
  const names = assignees.map(({ name }) => name);
  for (const personId of before) if (!now.has(personId)) lines.push({ personId, text: texts.news.handedOver(task, names) });
  return lines;
}

/** Of the share that was reported on, where several agencies lead. */
const personIds = (task: Task): number[] => ofOwnShare(task).flatMap(({ personId }) => personId ?? []);

/** Focal points of the lead agency, where there are none its leaders: who reported it does not confirm it. */
async function deciders(task: Task, turn: Turn, { people, ownKeys }: NewsNeeds): Promise<number[]> {
  const leads = task.leads.map(({ key }) => key);
  const keys = task.share === undefined ? (leads.some(key => ownKeys.includes(key)) ? ownKeys : leads) : [task.share];
  const able = (await people.ofAgency(keys, ['focal_point', 'leader'])).filter(person => mayDecide(person) && person.id !== turn.person.id);
  const focal = able.filter(({ role }) => role === 'focal_point');
  return (focal.length > 0 ? focal : able).map(({ id }) => id);
}

async function focalPoints(agencyKeys: readonly string[], { people }: NewsNeeds): Promise<number[]> {
  const focal = await people.ofAgency(agencyKeys, ['focal_point']);
  return (focal.length > 0 ? focal : await people.ofAgency(agencyKeys, ['leader'])).map(({ id }) => id);
}

const HEADS = anchored(acts.UNIT_HEAD);

/** The heads of a unit by their positions; a unit without one is told as a whole. */
async function headsOf(unit: string, agencyKey: string, { people }: NewsNeeds): Promise<number[]> {
  const members = (await people.ofAgency([agencyKey], ['officer', 'focal_point', 'leader'])).filter(person => person.unit === unit);
  const heads = members.filter(({ position }) => HEADS.test(asSpoken(position)));
  return (heads.length > 0 ? heads : members).map(({ id }) => id);
}

/** The blocking agency says that it has done its part: whoever leads the task may clear the obstacle. */
async function linesOfClaim(claim: { code: string; text: string; taskId: number }, turn: Turn, needs: NewsNeeds): Promise<Line[]> {
  const [task] = await needs.tasks.byIds([claim.taskId]);
  if (!task) return [];
  const keys = task.leads.flatMap(({ key }) => (needs.agencies.isCollective(key) ? [] : keysOf(key, needs.agencies)));
  const shared = task.shares?.map(({ agencyKey }) => agencyKey) ?? [];
  const told = [...personIds(task), ...(await focalPoints([...keys, ...shared], needs))];
  const text = texts.news.claimed(task, turn.person.agencyName, claim.text);
  return [...new Set(told)].map(personId => ({ personId, text, hint: texts.news.howToAgree(claim.code) }));
}
