// A claim as a request to the domain: words become days, agencies and spans counted by the office's calendar.
import type { Day } from '../base/index.ts';
import type { Task, UpdateRequest } from '../task/index.ts';
import type { AgencyFinder } from '../vietnamese/agency-names.ts';
import { periodFrom } from '../vietnamese/deadline-dates.ts';
import type { WorkingDays } from '../vietnamese/working-days.ts';
import type { Claim, KeptFile } from './report.ts';

export interface RequestNeeds {
  readonly finder: AgencyFinder;
  /** by which "thêm 5 ngày làm việc" is counted */
  readonly calendar: Pick<WorkingDays, 'addWorkingDays'>;
}

/** What the domain is asked for; days that the calendar has not are left out. */
export function requestOf(task: Task, claim: Claim, { finder, calendar }: RequestNeeds, today: Day): UpdateRequest {
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
    ...(claim.obstacle === undefined
      ? {}
      : { obstacle: { text: claim.obstacle, ...(blocking === undefined ? {} : { blockingKey: blocking, needed: claim.obstacle }) } }),
    ...(claim.cleared ? { cleared: true } : {}),
    ...(claim.remark === undefined ? {} : { remark: claim.remark }),
    ...(claim.part ? { part: { text: claim.part.text, ...on(claim.part.on) } } : {}),
    ...(claim.extension ? { extension: extensionOf(task, claim.extension, calendar, today) } : {}),
    ...(claim.decision ? { decision: decisionOf(claim.decision) } : {}),
  };
}

export const evidenceOf = ({
  sha256,
  name,
  caption,
  title,
  number,
  issuedOn,
  signer,
}: KeptFile): NonNullable<UpdateRequest['evidence']> => ({
  sha256,
  name,
  caption,
  ...(title === undefined ? {} : { title }),
  ...(number === undefined ? {} : { number }),
  ...(issuedOn === undefined ? {} : { issuedOn }),
  ...(signer === undefined ? {} : { signer }),
});

type UpdateRequestDay = NonNullable<NonNullable<UpdateRequest['done']>['on']>;

function extensionOf(
  task: Task,
  { to, by, reason }: NonNullable<Claim['extension']>,
  calendar: RequestNeeds['calendar'],
  today: Day,
): NonNullable<UpdateRequest['extension']> {
  const day = to?.day ?? (by && task.dueOn && laterBy(by, task.dueOn, calendar, today));
  return { reason, ...(day === undefined ? {} : { to: day }) };
}

/** "thêm 1 tuần": from the deadline; from today where that would be over already. The card shows the day. */
function laterBy(
  { count, unit }: NonNullable<NonNullable<Claim['extension']>['by']>,
  dueOn: Day,
  calendar: RequestNeeds['calendar'],
  today: Day,
): Day {
  const day = periodFrom(dueOn, count, unit, calendar);
  return day < today ? periodFrom(today, count, unit, calendar) : day;
}

const decisionOf = ({ approve, to, consent, reason }: NonNullable<Claim['decision']>): NonNullable<UpdateRequest['decision']> => ({
  approve,
  ...(to?.day === undefined ? {} : { to: to.day }),
  ...(consent === undefined ? {} : { consent }),
  ...(reason === undefined ? {} : { reason }),
});
