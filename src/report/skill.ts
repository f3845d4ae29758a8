// The report skill: "xuất báo cáo tháng 11 ra excel", "dự thảo công văn đôn đốc các đơn vị quá hạn", "xuất lịch của tôi".
import { addDays, type Day } from '../base/index.ts';
import { type Answer, type Attachment, type Block, block, type Skill, say, type Turn } from '../chat/index.ts';
import type { Role } from '../people/index.ts';
import { OPEN_STATUSES, type Task, type TaskFilter, type Tasks } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { calendarFile } from './calendar.ts';
import { issuerOf } from './document/issuer.ts';
import { letterDocument } from './document/letter.ts';
import { reportDocument } from './document/report.ts';
import { gatherFacts, MOST_TASKS, type ReportFacts } from './facts.ts';
import { keepDocument } from './files.ts';
import { asQuestion, readRequest } from './read.ts';
import { letterTexts, texts } from './texts.ts';
import { type ReportRequest, reportRequest, type Selected, type Selection } from './types.ts';
import { type ReportContent, reportWorkbook } from './workbook.ts';

export interface ReportParts {
  readonly tasks: Tasks;
  readonly agencies: AgencyRegistry;
  readonly selection: Selection;
  /** the unit of each person of an agency, for whom no other name is fit */
  readonly unitOf: (personId: number) => Promise<string>;
  readonly calendar: { addWorkingDays(from: Day, count: number): Day };
  /** where documents lie until they are sent */
  readonly folder: string;
}

const KEY = 'report';
/** Who may draft a letter that urges others. */
const URGING: readonly Role[] = ['leader', 'focal_point', 'monitor'];
/** Working days that a letter leaves for the answer. */
const ANSWER_DAYS = 5;

const MIME = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar',
} as const;

export function reportSkill(parts: ReportParts): Skill<ReportRequest> {
  const { tasks, agencies, selection } = parts;

  async function selected({ what, about, ofLast }: ReportRequest, turn: Turn): Promise<Selected> {
    if (ofLast) return (await selection.last(turn)) ?? { kind: 'refused', blocks: [block('text', texts.nothingBefore)] };
    if (about === '' && what === 'calendar' && turn.person.role === 'officer')
      return { kind: 'tasks', filter: { assigneeIds: [turn.person.id] }, words: [turn.person.fullName] };
    return selection.byWords(asQuestion(about), turn);
  }

  async function carryOut(request: ReportRequest, turn: Turn): Promise<Answer> {
    if (turn.scope.kind === 'none') return say(texts.notPermitted);
    if (request.what === 'letter' && !URGING.includes(turn.person.role)) return say(texts.letterNotPermitted);
    const set = await selected(request, turn);
    if (set.kind === 'refused') return { replies: [{ blocks: set.blocks }] };
    if (set.kind === 'unclear') return say(texts.unclear);
    switch (request.what) {
      case 'report':
        return report(request, set, turn);
      case 'letter':
        return letter(set, turn);
      case 'calendar':
        return calendar(set, turn);
    }
  }

  async function report({ form }: ReportRequest, { filter, words }: TaskSet, turn: Turn): Promise<Answer> {
    const facts = await gatherFacts(tasks, filter, turn.scope, turn.today);
    if (facts.total === 0) return say(texts.nothing(inWords(words)));
    const content: ReportContent = { facts, words, today: turn.today, agencyName: nameOf };
    const bytes = form === 'docx' ? await reportDocument(content, issuer(turn)) : await reportWorkbook(content);
    const kind = form === 'docx' ? 'docx' : 'xlsx';
    return answer(texts.made.report(facts.total), cutNote(facts), words, facts.total, turn, {
      name: `${texts.fileName.report(turn.today)}.${kind}`,
      mimeType: MIME[kind],
      bytes,
    });
  }

  /** What is late or soon due, recipient by recipient: the lead agencies, or for one's own agency its units. */
  async function letter({ filter, words }: TaskSet, turn: Turn): Promise<Answer> {
    const facts = await gatherFacts(tasks, { ...filter, status: OPEN_STATUSES, noDeadline: false }, turn.scope, turn.today);
    const urged = [...new Set([...facts.overdue, ...facts.dueSoon])];
    if (urged.length === 0) return say(texts.nothingToUrge(inWords(words)));
    const own = turn.scope.kind === 'agencies';
    const named = await Promise.all(urged.map(async task => [await recipientOf(task, own, turn), task] as const));
    const groups = [...Map.groupBy(named, ([name]) => name)].map(([name, list]) => ({ name, tasks: list.map(([, task]) => task) }));
    const bytes = await letterDocument(
      {
        groups,
        overdue: facts.overdue.length,
        dueSoon: facts.dueSoon.length,
        today: turn.today,
        answerBefore: addDays(parts.calendar.addWorkingDays(turn.today, ANSWER_DAYS), 1),
      },
      issuer(turn),
    );
    return answer(texts.made.letter(groups.length, urged.length), cutNote(facts), words, urged.length, turn, {
      name: `${texts.fileName.letter(turn.today)}.docx`,
      mimeType: MIME.docx,
      bytes,
    });
  }

  async function recipientOf(task: Task, own: boolean, turn: Turn): Promise<string> {
    const assignee = task.assignees[0]?.personId;
    if (own && assignee !== undefined) return letterTexts.ownUnit(await parts.unitOf(assignee), turn.person.agencyName);
    return task.leads.map(({ name }) => name).join('; ') || turn.person.agencyName;
  }

  async function calendar({ filter, words }: TaskSet, turn: Turn): Promise<Answer> {
    const found = await tasks.matching({ ...filter, status: OPEN_STATUSES, noDeadline: false }, turn.scope, turn.today, 'due', {
      offset: 0,
      limit: MOST_TASKS,
    });
    if (found.total === 0) return say(texts.noDeadlines);
    return answer(texts.made.calendar(found.tasks.length), cutNote(found), words, found.total, turn, {
      name: `${texts.fileName.calendar(turn.today)}.ics`,
      mimeType: MIME.ics,
      bytes: await calendarFile(found.tasks, turn.person, turn.now),
    });
  }

  async function answer(
    line: string,
    notes: readonly string[],
    words: readonly string[],
    total: number,
    turn: Turn,
    { bytes, ...file }: Omit<Attachment, 'path'> & { readonly bytes: Uint8Array },
  ): Promise<Answer> {
    const path = await keepDocument(parts.folder, file.name, bytes, turn.now);
    const blocks: Block[] = [block('text', line), ...[...notes, texts.footer(words, total, turn.today)].map(text => block('note', text))];
    return { replies: [{ blocks, attachments: [{ ...file, path }] }] };
  }

  const nameOf = (key: string): string => (key.startsWith('text:') ? key.slice('text:'.length) : agencies.nameOf(key));
  const issuer = ({ person }: Turn) => issuerOf(person.agencyKey, person.agencyName, agencies);

  return {
    key: KEY,
    meaning: reportRequest,
    onlyReads: true,
    async read(text) {
      const found = readRequest(text);
      return found && { meaning: found.request, sure: found.sure, gist: texts.gist[found.request.what] };
    },
    carryOut,
  };
}

interface TaskSet {
  readonly filter: TaskFilter;
  readonly words: readonly string[];
}

const inWords = (words: readonly string[]): string => (words.length === 0 ? texts.all : words.join('; '));

const cutNote = ({ total, tasks }: Pick<ReportFacts, 'total' | 'tasks'>): string[] =>
  total > tasks.length ? [texts.cut(tasks.length, total)] : [];
