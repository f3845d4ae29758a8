// The progress skill: reads reports, finds the tasks meant, proposes; what is confirmed is written by proposals.ts.
import { type Answer, type ChatStore, type Skill, say, type Turn } from '../chat/index.ts';
import { keysOf, type Leaves } from '../people/index.ts';
import type { Audit, Obstacles, Periods, Policy, Tasks } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import type { AgencyFinder } from '../vietnamese/agency-names.ts';
import { openBulk } from './bulk.ts';
import { openCorrections } from './corrections.ts';
import type { FileNeeds } from './evidence.ts';
import { showEvidencePolicy } from './evidence-policy.ts';
import type { PeopleNeeds } from './find-person.ts';
import { type FindTaskNeeds, openTaskFinder } from './find-task.ts';
import { showLeave } from './leave.ts';
import type { Tell } from './news.ts';
import { KIND } from './pending.ts';
import { openProposals } from './proposals.ts';
import type { ProposeNeeds } from './propose.ts';
import { readEvidence, readMessage } from './reading.ts';
import { type Report, report } from './report.ts';
import { openTaking } from './take.ts';
import { texts } from './texts.ts';

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

const MB = 1_000_000;

export function progressSkill(parts: ProgressParts): Skill<Report> {
  const { tasks, policy, people, pending, agencies } = parts;
  const ownKeysOf = (turn: Turn): readonly string[] => keysOf(turn.person.agencyKey, agencies);
  const proposals = openProposals({ ...parts, ownKeysOf });
  const taskFinder = openTaskFinder({ ...parts, ownKeysOf });
  const taking = openTaking({ ...parts, proposals, taskFinder, ownKeysOf });
  const corrections = openCorrections({ tasks, pending, proposals, taking });
  const bulk = openBulk({ ...parts, proposals, ownKeysOf });
  const readingNeeds = { ...parts, taskFinder, awaitsDay: (turn: Turn) => corrections.hasDated(turn) };

  async function carryOut(meaning: Report, turn: Turn): Promise<Answer> {
    switch (meaning.kind) {
      case 'forbidden':
        return refuseAct(meaning, turn);
      case 'not-a-report':
        return unwritten(meaning, turn);
      case 'bad-file':
        return say(texts.badFile[meaning.why](Math.floor(parts.fileLimit / MB)));
      case 'name-task':
        return taking.nameTask(meaning.codes, turn);
      case 'other-task':
        return corrections.otherTask(meaning.code, turn);
      case 'other-day':
        return corrections.otherDay(meaning.day, turn);
      case 'undo':
        return corrections.undo(meaning.codes, turn);
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
        return meaning.correction ? corrections.correct(meaning.items, turn) : taking.take(meaning.items, meaning.file, turn);
    }
  }

  /** Nothing is written, but from now on the conversation is about these tasks. */
  async function unwritten({ codes, why }: Extract<Report, { kind: 'not-a-report' }>, turn: Turn): Promise<Answer> {
    const shown = (await tasks.byCodes(codes, turn.scope)).map(task => task.code);
    return { ...say(texts.notAReport[why]), ...(shown.length > 0 ? { shown } : {}) };
  }

  /** Whoever may not see the task learns nothing of it. */
  async function refuseAct({ codes, act }: Extract<Report, { kind: 'forbidden' }>, turn: Turn): Promise<Answer> {
    const seen = new Set((await tasks.byCodes(codes, turn.scope)).map(task => task.code));
    const unseen = codes.filter(code => !seen.has(code));
    return say(...(unseen.length > 0 ? unseen.map(texts.notFound) : [texts.forbidden[act]]));
  }

  return {
    key: KIND,
    meaning: report,
    read: (text, turn) => readMessage(text, turn, readingNeeds),
    carryOut,
    readFile: (file, caption, turn) => readEvidence(file, caption, turn, readingNeeds),
    confirm: proposals.confirm,
    actions: [...taking.actions, ...proposals.actions, ...bulk.actions],
  };
}
