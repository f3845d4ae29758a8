// Claims about tasks → proposals: is it seen, may this person, is it possible; what stays is a card, what not a sentence.
import { addDays } from '../base/index.ts';
import type { Turn } from '../chat/index.ts';
import { planUpdate, type Task, type Tasks, type UpdateRequest } from '../task/index.ts';
import type { AgencyFinder } from '../vietnamese/agency-names.ts';
import type { CardItem } from './card.ts';
import type { Claim } from './report.ts';
import { texts } from './texts.ts';

export interface ProposedItem extends CardItem {
  readonly request: UpdateRequest;
}

export interface Proposal {
  readonly items: readonly ProposedItem[];
  /** a sentence for each that cannot be */
  readonly refusals: readonly string[];
}

export interface ProposeNeeds {
  readonly tasks: Pick<Tasks, 'byCode'>;
  readonly finder: AgencyFinder;
  readonly ownKeys: readonly string[];
}

export type Evidence = NonNullable<UpdateRequest['evidence']>;

export async function propose(claims: readonly { code: string; claim: Claim }[], evidence: Evidence | undefined, turn: Turn, needs: ProposeNeeds): Promise<Proposal> {
  const items: ProposedItem[] = [];
  const refusals: string[] = [];
  for (const { code, claim } of claims) {
    const task = await needs.tasks.byCode(code, turn.scope);
    if (!task) refusals.push(texts.notFound(code));
    else {
      const planned = proposeOne(task, claim, evidence, turn, needs);
      if (typeof planned === 'string') refusals.push(planned);
      else items.push(planned);
    }
  }
  return { items, refusals };
}

function proposeOne(task: Task, claim: Claim, evidence: Evidence | undefined, turn: Turn, needs: ProposeNeeds): ProposedItem | string {
  const days = [claim.done?.on, claim.confirmed?.on, claim.extension?.to];
  const request = { ...requestOf(task, claim, needs.finder), ...(evidence ? { evidence } : {}) };
  const planned = planUpdate(task, request, { person: turn.person, ownKeys: needs.ownKeys, today: turn.today });
  if ('refused' in planned && planned.refused === 'not-permitted') return texts.refused['not-permitted'](task);
  if (days.some(day => day && day.day === undefined)) return texts.refused['no-such-day'](task);
  if (claim.nearlyDone) return texts.nearlyDone(task);
  return 'refused' in planned ? texts.refused[planned.refused](task) : { task, request, ...planned.ok };
}

function requestOf(task: Task, claim: Claim, finder: AgencyFinder): UpdateRequest {
  const blocking = claim.obstacle === undefined ? undefined : finder.find(claim.obstacle)[0]?.code;
  const on = (day: { day?: UpdateRequestDay | undefined } | undefined) => (day?.day === undefined ? {} : { on: day.day });
  return {
    ...(claim.progress === undefined ? {} : { progress: claim.progress }),
    ...(claim.started ? { started: true } : {}),
    ...(claim.resumed ? { resumed: true } : {}),
    ...(claim.done ? { done: on(claim.done.on) } : {}),
    ...(claim.confirmed ? { confirmed: on(claim.confirmed.on) } : {}),
    ...(claim.returned ? { returned: claim.returned } : {}),
    ...(claim.result === undefined ? {} : { result: claim.result }),
    ...(claim.obstacle === undefined ? {} : { obstacle: { text: claim.obstacle, ...(blocking === undefined ? {} : { blockingKey: blocking }) } }),
    ...(claim.cleared ? { cleared: true } : {}),
    ...(claim.remark === undefined ? {} : { remark: claim.remark }),
    ...(claim.extension ? { extension: extensionOf(task, claim.extension) } : {}),
  };
}

type UpdateRequestDay = NonNullable<NonNullable<UpdateRequest['done']>['on']>;

function extensionOf(task: Task, { to, byDays, reason }: NonNullable<Claim['extension']>): NonNullable<UpdateRequest['extension']> {
  const day = to?.day ?? (byDays !== undefined && task.dueOn ? addDays(task.dueOn, byDays) : undefined);
  return { reason, ...(day === undefined ? {} : { to: day }) };
}
