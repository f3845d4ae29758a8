// The progress skill: reads reports, finds the tasks meant, proposes; what is confirmed is written by proposals.ts.
import { z } from 'zod';
import { type Answer, type ChatStore, defineAction, type IncomingFile, type Reading, type Skill, say, type Turn } from '../chat/index.ts';
import { keysOf, type Leaves } from '../people/index.ts';
import type { Audit, Obstacles, Periods, Policy, Tasks } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import type { AgencyFinder } from '../vietnamese/agency-names.ts';
import { openBulk } from './bulk.ts';
import { findTaskCodes } from './codes.ts';
import { readExtensionAnswer } from './deadline-claim.ts';
import { type FileNeeds, keepFile } from './evidence.ts';
import { showEvidencePolicy } from './evidence-policy.ts';
import type { PeopleNeeds } from './find-person.ts';
import { describedTask, type FindTaskNeeds, findTask } from './find-task.ts';
import { showLeave } from './leave.ts';
import type { Tell } from './news.ts';
import { namedByPlace } from './ordinal.ts';
import { KIND } from './pending.ts';
import { openProposals } from './proposals.ts';
import { type Proposal, type ProposeNeeds, propose } from './propose.ts';
import { QUICK_CLAIMS, type QuickAct, reportAction } from './quick.ts';
import { readReport } from './read.ts';
import { type Claim, claim, keptFile, type Report, type ReportItem, report } from './report.ts';
import { texts } from './texts.ts';
import { showUndo } from './undo.ts';

export interface ProgressParts extends FileNeeds {
  readonly tasks: Tasks;
  readonly titles: FindTaskNeeds['titles'];
  readonly obstacles: Obstacles;
  readonly policy: Policy;
  readonly audit: Pick<Audit, 'anchor'>;
  readonly people: PeopleNeeds;
  readonly leaves: Pick<Leaves, 'standsInFor'>;
  readonly periods: Pick<Periods, 'instanceOf'>;
  readonly pending: ChatStore['pending'];
  readonly tell: Tell;
  readonly agencies: AgencyRegistry;
  readonly finder: AgencyFinder;
  readonly calendar: ProposeNeeds['calendar'];
}

/** "This is the task": pressed on the question which task is meant. */
const taskAction = defineAction('report-for', z.object({ code: z.string() }));

/** "This is the person": pressed on the question which of several people of one name. */
const personAction = defineAction('hand-over-to', z.object({ code: z.string(), person: z.coerce.number().int() }));

/** More time was asked for, without a day. */
const extendingSchema = z.object({ extending: z.string() });

/** Said, but not yet of which task. */
const waitingSchema = z.object({ claims: z.array(claim), file: keptFile.optional() });

/** Sure of a completion whose task is described: surer than of any question by the same words. */
const DESCRIBED = 0.98;
const MB = 1_000_000;

export function progressSkill(parts: ProgressParts): Skill<Report> {
  const { tasks, titles, obstacles, policy, audit, people, leaves, periods, pending, agencies, finder, calendar } = parts;
  const ownKeysOf = (turn: Turn): readonly string[] => keysOf(turn.person.agencyKey, agencies);
  const proposals = openProposals({ tasks, policy, leaves, periods, audit, people, agencies, tell: parts.tell, pending, ownKeysOf });
  const bulk = openBulk({ tasks, obstacles, people, proposals, ownKeysOf });

  async function carryOut(meaning: Report, turn: Turn): Promise<Answer> {
    switch (meaning.kind) {
      case 'forbidden':
        return refuseAct(meaning, turn);
      case 'not-a-report':
        return say(texts.notAReport[meaning.why]);
      case 'bad-file':
        return say(texts.badFile[meaning.why](Math.floor(parts.fileLimit / MB)));
      case 'name-task':
        return nameTask(meaning.codes, turn);
      case 'other-task':
        return meantOther(meaning.code, turn);
      case 'undo':
        return undo(meaning.codes, turn);
      case 'confirm-all':
        return bulk.confirmAll(turn);
      case 'hand-over-all':
        return bulk.handOverAll(meaning.from, meaning.to, turn);
      case 'leave':
        return showLeave(meaning, turn, { people, pending, ownKeys: ownKeysOf(turn) });
      case 'evidence-policy':
        return showEvidencePolicy(meaning, turn, { policy, pending });
      case 'waiting-for-us':
        return bulk.waitingForUs(turn);
      case 'report':
        return meaning.correction ? correct(meaning.items, turn) : takeReport(meaning.items, meaning.file, turn);
    }
  }

  /** Whoever may not see the task learns nothing of it. */
  async function refuseAct({ codes, act }: Extract<Report, { kind: 'forbidden' }>, turn: Turn): Promise<Answer> {
    const seen = new Set((await tasks.byCodes(codes, turn.scope)).map(task => task.code));
    const unseen = codes.filter(code => !seen.has(code));
    return say(...(unseen.length > 0 ? unseen.map(texts.notFound) : [texts.forbidden[act]]));
  }

  /** The task of a report that lacked one. */
  async function nameTask(codes: readonly string[], turn: Turn): Promise<Answer> {
    const waiting = waitingSchema.safeParse(turn.context.notes[KIND]).data;
    if (!waiting) return say(texts.nothingToName);
    return takeReport([{ codes: [...codes], description: '', claim: merged(waiting.claims) }], waiting.file, turn);
  }

  async function takeReport(items: readonly ReportItem[], file: z.output<typeof keptFile> | undefined, turn: Turn): Promise<Answer> {
    const named: { code: string; claim: Claim }[] = [];
    for (const item of items) {
      if (item.codes.length > 0) named.push(...item.codes.map(code => ({ code, claim: item.claim })));
      else {
        const found = await findTask(item.description, turn, { tasks, titles, ownKeys: ownKeysOf(turn) });
        if (!('code' in found)) return askWhich(found, items, file);
        named.push({ code: found.code, claim: item.claim });
      }
    }
    const [only] = named;
    const proposal = await propose(named, file, turn, {
      tasks,
      obstacles,
      policy,
      people,
      leaves,
      periods,
      finder,
      calendar,
      ownKeys: ownKeysOf(turn),
    });
    if (proposal.whom) return askWhom(proposal.whom, named);
    const answer = await proposals.show(proposal, turn);
    // refused for its day, or for want of one: the next message may be just that
    const refused = answer.replies.every(reply => reply.buttons === undefined);
    return only?.claim.extension && named.length === 1 && refused
      ? { ...answer, notes: { extending: only.code }, focus: only.code }
      : answer;
  }

  /** What a button says, of one task. */
  function quickReport(code: string, act: QuickAct, turn: Turn): Promise<Answer> {
    return takeReport([{ codes: [code], description: '', claim: QUICK_CLAIMS[act] }], undefined, turn);
  }

  function askWhom({ code, people: named }: NonNullable<Proposal['whom']>, said: readonly { code: string; claim: Claim }[]): Answer {
    const buttons = named.map(person => [
      { label: texts.personLine(person.fullName, person.staffCode, person.unit), action: personAction.pack({ code, person: person.id }) },
    ]);
    const question = texts.whom(
      code,
      named.map(person => texts.personLine(person.fullName, person.staffCode, person.unit)),
    );
    return {
      replies: [{ blocks: [{ style: 'text', text: question }], buttons }],
      notes: { claims: said.filter(item => item.code === code).map(item => item.claim) },
    };
  }

  /** The same report, now that the person is known. */
  async function namePerson(code: string, personId: number, turn: Turn): Promise<Answer> {
    const waiting = waitingSchema.safeParse(turn.context.notes[KIND]).data;
    const said = waiting && merged(waiting.claims);
    if (!said?.handOver) return say(texts.nothingToName);
    return takeReport(
      [{ codes: [code], description: '', claim: { ...said, handOver: { ...said.handOver, personId } } }],
      waiting?.file,
      turn,
    );
  }

  /** "hoàn tác" with a card open means that card. */
  async function undo(codes: readonly string[], turn: Turn): Promise<Answer> {
    const open = await proposals.newest(turn);
    if (!open || open.undo || (codes.length > 0 && !codes.some(code => open.codes.includes(code))))
      return showUndo(codes, turn, { tasks, pending });
    await pending.close(open.id, 'cancelled', turn.now);
    return say(texts.proposalDropped(open.codes));
  }

  /** "nhầm, NV-002 cơ": what is proposed for one task was meant of another. */
  async function meantOther(code: string, turn: Turn): Promise<Answer> {
    const open = await proposals.newest(turn);
    const request = open?.items.length === 1 ? open.items[0]?.request : undefined;
    if (!open || !request) return say(texts.nothingToCorrect);
    await pending.close(open.id, 'replaced', turn.now);
    return proposals.showRequests([{ code, request }], turn);
  }

  function askWhich(
    { candidates, described }: { candidates: readonly { code: string; title: string }[]; described: boolean },
    items: readonly ReportItem[],
    file: z.output<typeof keptFile> | undefined,
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

  /** "nhầm, 70% thôi": the newest open proposal with the new values in place of the old. */
  async function correct(items: readonly ReportItem[], turn: Turn): Promise<Answer> {
    const newest = items.some(item => item.codes.length > 0) ? undefined : await proposals.newest(turn);
    if (!newest)
      return items.every(item => item.codes.length === 0) && turn.context.focus === undefined
        ? say(texts.nothingToCorrect)
        : takeReport(items, undefined, turn);
    await pending.close(newest.id, 'replaced', turn.now);
    const corrected = [{ codes: newest.codes, description: '', claim: merged(items.map(item => item.claim)) }];
    return takeReport(corrected, newest.items[0]?.request.evidence, turn);
  }

  async function read(text: string, turn: Turn): Promise<Reading<Report> | undefined> {
    const extending = extendingSchema.safeParse(turn.context.notes[KIND]).data?.extending;
    // asked and left: whoever looked at something else meanwhile does not answer any more
    const extension = extending !== undefined && extending === turn.context.focus ? readExtensionAnswer(text, turn.today) : undefined;
    if (extending !== undefined && extension) {
      const items = [{ codes: [extending], description: '', claim: { extension } }];
      return { meaning: { kind: 'report', items, correction: false }, sure: 0.97, gist: texts.gist([extending]) };
    }
    const reading = readReport(namedByPlace(text, turn.context.shown), turn.today);
    const described = reading && (await ofDescribed(reading.report, turn));
    if (reading?.ifDescribed && !described) return undefined;
    if (described) return { meaning: described, sure: DESCRIBED, gist: texts.gist(codesIn(described)) };
    if (reading?.report.kind !== 'name-task')
      return (
        reading && { meaning: reading.report, sure: surer(reading.report, reading.sure, turn), gist: texts.gist(codesIn(reading.report)) }
      );
    // a bare code is ours only when a report waits for it
    const waits = waitingSchema.safeParse(turn.context.notes[KIND]).success;
    return waits ? { meaning: reading.report, sure: 0.95, gist: texts.gist(reading.report.codes) } : undefined;
  }

  /** The report, where a completion is told of tasks that its words describe, and no others: with their codes. */
  async function ofDescribed(said: Report, turn: Turn): Promise<Report | undefined> {
    if (said.kind !== 'report' || !said.items.every(({ codes, claim: { done, sent } }) => codes.length === 0 && (done ?? sent)))
      return undefined;
    const items: ReportItem[] = [];
    for (const item of said.items) {
      const code = await describedTask(item.description, turn, { tasks, titles, ownKeys: ownKeysOf(turn) });
      if (code === undefined) return undefined;
      items.push({ ...item, codes: [code] });
    }
    return { ...said, items };
  }

  /** A file with a report, with a task's code, or with nothing, may be evidence. */
  async function readFile(file: IncomingFile, caption: string, turn: Turn): Promise<Reading<Report> | undefined> {
    const said = readReport(caption, turn.today)?.report;
    const named = findTaskCodes(caption).flatMap(mention => mention.codes);
    const items = itemsOf(said, named);
    const gist = texts.whichTaskForFile(file.name);
    const sure = said === undefined && named.length === 0 ? 0.5 : 0.9;
    const kept = await keepFile(file, caption, turn, parts);
    if ('bad' in kept) return { meaning: { kind: 'bad-file', why: kept.bad }, sure, gist };
    const note = kept.unread ? { note: texts.fileUnread } : {};
    return { meaning: { kind: 'report', items, correction: false, file: kept.file }, sure, gist, ...note };
  }

  const actions = [
    taskAction.bind(({ code }, turn) => nameTask([code], turn)),
    reportAction.bind(({ code, act }, turn) => quickReport(code, act, turn)),
    personAction.bind(({ code, person }, turn) => namePerson(code, person, turn)),
    ...proposals.actions,
    ...bulk.actions,
  ];
  return { key: KIND, meaning: report, read, carryOut, readFile, confirm: proposals.confirm, actions };
}

/** A figure right after one task was shown, or while a card is open, is about that task. */
const surer = (said: Report, sure: number, turn: Turn): number =>
  said.kind === 'report' &&
  turn.context.focus !== undefined &&
  said.items.every(item => item.codes.length === 0 && item.claim.progress !== undefined && item.description.split(' ').length <= 2)
    ? Math.max(sure, 0.93)
    : sure;

const merged = (claims: readonly Claim[]): Claim => Object.assign({}, ...claims) as Claim;

const codesIn = (said: Report): string[] =>
  said.kind === 'report' ? said.items.flatMap(item => item.codes) : 'codes' in said ? said.codes : [];

/** What a caption says; one that says nothing of progress may still name the task. */
function itemsOf(said: Report | undefined, named: readonly string[]): ReportItem[] {
  return said?.kind === 'report' ? said.items : [{ codes: [...named], description: '', claim: {} }];
}
