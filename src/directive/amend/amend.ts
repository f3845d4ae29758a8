// After publication: a focal point puts a task right by a card with a reason, or adds one by hand.
import { z } from 'zod';
import { type Day, type Outcome, ok, refused } from '../../base/index.ts';
import {
  type Answer,
  type Block,
  type ChatStore,
  cancelAction,
  confirmAction,
  type PendingChange,
  say,
  type Turn,
} from '../../chat/index.ts';
import {
  type Correction,
  correctTask,
  createTasks,
  type NewTask,
  nextTaskNumber,
  StaleTask,
  type Task,
  type Tasks,
  taskCode,
} from '../../task/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import type { WorkingDays } from '../../vietnamese/working-days.ts';
import { documentFromText } from '../formats/document.ts';
import { nameOf } from '../publish.data.ts';
import { taskFrom } from '../publish.ts';
import { readDocument } from '../read.ts';
import { typedAgencies, typedDeadline } from '../review/change.ts';
import type { DirectiveStore } from '../store.ts';
import { type Amendment, amendment } from './read.ts';
import { type AmendRefusal, amendRefusals, texts } from './texts.ts';

export interface AmendParts {
  readonly directives: DirectiveStore;
  readonly pending: ChatStore['pending'];
  readonly tasks: Pick<Tasks, 'byCode'>;
  readonly agencies: AgencyRegistry;
  readonly dayBeforeIsDue: boolean;
  /** by which deadlines in working days are counted */
  readonly calendar: WorkingDays;
}

type Correcting = Extract<Amendment, { amend: 'correct' }>;
type Adding = Extract<Amendment, { amend: 'add' }>;

const bodySchema = z.object({ gist: z.string(), amendment, version: z.number().int().optional(), today: z.string() });
export const isAmendment = (change: PendingChange): boolean => bodySchema.safeParse(change.body).success;

/** A correction that still waits for its reason. */
const waitingSchema = z.object({ waiting: amendment });
export const waitingIn = (turn: Turn, key: string): Amendment | undefined => waitingSchema.safeParse(turn.context.notes[key]).data?.waiting;

export function openAmendments(parts: AmendParts, key: string) {
  const { agencies, pending, directives } = parts;
  const names = (codes: readonly string[]): string => codes.map(code => agencies.nameOf(code)).join('; ');
  const mine = (task: Pick<NewTask, 'leads'>, turn: Turn): boolean => {
    const keys = turn.scope.kind === 'agencies' ? turn.scope.keys : [];
    return task.leads.some(lead => keys.includes(lead.key));
  };

  async function carryOut(said: Amendment, turn: Turn): Promise<Answer> {
    if (said.amend === 'add') return proposeAdding(said, turn);
    const waiting = waitingIn(turn, key);
    const whole = said.amend === 'correct' ? said : waiting?.amend === 'correct' ? { ...waiting, reason: said.reason } : undefined;
    return whole ? proposeCorrection(whole, turn) : say(amendRefusals['no-reason']);
  }

  async function proposeCorrection(said: Correcting, turn: Turn): Promise<Answer> {
    const task = await parts.tasks.byCode(said.code, turn.scope);
    if (!task) return say(texts.noTask(said.code));
    if (!mine(task, turn) && !(await directives.wasImportedBy(task.directiveId, turn.person.id))) return say(amendRefusals['not-own']);
    const outcome = correctionOf(said, task);
    if ('refused' in outcome) return say(amendRefusals[outcome.refused]);
    if (said.reason === undefined) return { ...say(amendRefusals['no-reason']), notes: { waiting: said } };
    const blocks: Block[] = [
      { style: 'heading', text: texts.correctHeading(task.code, task.title) },
      { style: 'item', text: outcome.ok.line },
      ...(outcome.ok.correction.deadline ? [{ style: 'note' as const, text: texts.original(task.originalDueOn) }] : []),
      { style: 'item', text: texts.reason(said.reason) },
    ];
    return card(blocks, { gist: texts.gist, amendment: said, version: task.version, today: turn.today }, turn);
  }

  function correctionOf(
    { field, value }: Correcting,
    task: Task,
  ): Outcome<{ readonly correction: Correction; readonly line: string }, AmendRefusal> {
    const shown = (before: string, after: string, correction: Correction) =>
      before === after ? refused('same' as const) : ok({ correction, line: texts.change(field, before, after) });
    switch (field) {
      case 'lead':
        return refused('lead-by-import');
      case 'cooperate': {
        const codes = typedAgencies(value, agencies);
        if (!codes) return refused('unknown-agency');
        return shown(task.cooperators.map(ref => ref.name).join('; '), names(codes), {
          cooperators: codes.map(code => ({ key: code, name: agencies.nameOf(code) })),
        });
      }
      case 'deadline': {
        const found = typedDeadline(value, { signedOn: task.assignedOn, calendar: parts.calendar });
        if (!found) return refused('no-deadline');
        const { due, text, rule, kind } = found;
        const dueOn = parts.dayBeforeIsDue ? due : found.dueOn;
        const before = [task.deadlinePhrase, task.dueOn].filter(Boolean).join(' → ');
        const after = [text, dueOn].filter(Boolean).join(' → ');
        return shown(before, after, { deadline: { dueOn, remindOn: due, deadlinePhrase: text, deadlineRule: rule, deadlineKind: kind } });
      }
      case 'title':
      case 'clause':
      case 'quote':
        if (value.length < 4) return refused('too-short');
        return shown(task[field] ?? '', value, { [field]: value });
    }
  }

  async function proposeAdding(said: Adding, turn: Turn): Promise<Answer> {
    const outcome = await taskOf(said, turn, turn.today);
    if ('refused' in outcome) return say(amendRefusals[outcome.refused]);
    const { title, leads, cooperators, deadlinePhrase, dueOn, directiveName } = outcome.ok;
    const list = (refs: NewTask['leads']): string => refs.map(ref => ref.name).join('; ');
    const blocks: Block[] = [
      { style: 'heading', text: texts.addHeading },
      { style: 'text', text: texts.title(title) },
      { style: 'item', text: texts.lead(list(leads), list(cooperators)) },
      { style: 'item', text: texts.deadline(deadlinePhrase, dueOn) },
      ...(directiveName === '' ? [] : [{ style: 'item' as const, text: texts.from(directiveName) }]),
    ];
    return card(blocks, { gist: texts.gistAdd, amendment: said, today: turn.today }, turn);
  }

  /** The typed sentence read as a clause; without a lead in it the own agency is meant. */
  async function taskOf({ text, document }: Adding, turn: Turn, today: Day): Promise<Outcome<Omit<NewTask, 'code'>, AmendRefusal>> {
    const source = document === undefined ? undefined : await directives.publishedBy(turn.person.id, document);
    if (document !== undefined && !source) return refused('no-document');
    const record = source === undefined ? undefined : await directives.recordOf(source);
    const reading = readDocument(documentFromText(texts.frame(text, record?.signedDate ?? today)), parts.calendar);
    const [read] = reading.tasks;
    const plain = text.replace(/[\s.;]+$/u, '');
    if (plain.length < 10) return refused('too-short');
    const own = { key: turn.person.agencyKey, name: turn.person.agencyName };
    const base = read && taskFrom(read, record ?? reading.document, agencies, parts.dayBeforeIsDue);
    const { quoteStart: _, quoteEnd: __, ...whole } = base ?? { ...empty, title: plain.charAt(0).toUpperCase() + plain.slice(1) };
    const task: Omit<NewTask, 'code'> = {
      ...whole,
      leads: whole.leads.length > 0 ? whole.leads : [own],
      directiveName: record ? nameOf(record) : '',
      ...(source === undefined ? {} : { directiveId: source }),
      clause: record ? texts.byHand : '',
      quote: plain,
      assignedOn: today,
    };
    return source === undefined && !mine(task, turn) ? refused('not-own') : ok(task);
  }

  async function card(blocks: readonly Block[], body: z.output<typeof bodySchema>, turn: Turn): Promise<Answer> {
    const change = await pending.open({ personId: turn.person.id, kind: key, conversation: turn.conversation, body }, turn.now);
    const buttons = [
      [
        { label: texts.confirm, action: confirmAction.pack({ change }) },
        { label: texts.cancel, action: cancelAction.pack({ change }) },
      ],
    ];
    return { replies: [{ blocks, buttons }], notes: null };
  }

  async function confirm(change: PendingChange, turn: Turn): Promise<Answer> {
    const { amendment: said, version, today } = bodySchema.parse(change.body);
    const origin = { at: turn.now, actorId: turn.person.id, channel: turn.channel, messageId: turn.messageId, changeId: change.id };
    if (said.amend === 'add') {
      const outcome = await taskOf(said, turn, today as Day); // written by `card` from turn.today
      if ('refused' in outcome) return say(amendRefusals[outcome.refused]);
      const code = await pending.confirm(change.id, turn.now, async tables => {
        const free = taskCode(await nextTaskNumber(tables));
        await createTasks(tables, [{ ...outcome.ok, code: free }], 'added', origin);
        return free;
      });
      return code === undefined ? say(amendRefusals.closed) : { ...say(texts.added(code)), shown: [code] };
    }
    const task = said.amend === 'correct' ? await parts.tasks.byCode(said.code, turn.scope) : undefined;
    if (said.amend !== 'correct' || !task || task.version !== version) return say(amendRefusals.closed);
    const outcome = correctionOf(said, task);
    if ('refused' in outcome) return say(amendRefusals[outcome.refused]);
    try {
      await pending.confirm(change.id, turn.now, tables => correctTask(tables, task, outcome.ok.correction, said.reason ?? '', origin));
    } catch (thrown) {
      if (thrown instanceof StaleTask) return say(amendRefusals.closed);
      throw thrown;
    }
    return { ...say(texts.corrected(task.code)), shown: [task.code] };
  }

  return { carryOut, confirm };
}

const empty: Omit<NewTask, 'code' | 'title'> = {
  directiveName: '',
  clause: '',
  leads: [],
  cooperators: [],
  assignees: [],
  status: 'not_started',
  progress: 0,
  result: '',
  obstacles: [],
};
