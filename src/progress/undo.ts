// "Hoàn tác": the newest update of a task is put back within a day, by its author, as a new event, after a card like any other.
import { type Answer, type Block, cancelAction, confirmAction, type PendingChange, say, type Turn } from '../chat/index.ts';
import { applyUndo, planUndo, StaleTask, type Task, type Tasks, type UndoPlan } from '../task/index.ts';
import { changeLines } from './card.ts';
import { KIND, originOf } from './pending.ts';
import type { ProposalNeeds } from './proposals.ts';
import { texts } from './texts.ts';

export interface UndoNeeds extends Pick<ProposalNeeds, 'pending'> {
  readonly tasks: ProposalNeeds['tasks'] & Pick<Tasks, 'lastWrittenBy'>;
}

/** @param codes none: whatever this person confirmed last */
export async function showUndo(codes: readonly string[], turn: Turn, { tasks, pending }: UndoNeeds): Promise<Answer> {
  const meant = codes.length > 0 ? codes : await tasks.lastWrittenBy(turn.person.id);
  if (meant.length === 0) return say(texts.nothingToUndo);
  const found = await tasks.byCodes(meant, turn.scope);
  const blocks: Block[] = meant
    .filter(code => !found.some(task => task.code === code))
    .map(code => ({ style: 'text', text: texts.notFound(code) }));
  const undo: { code: string; version: number }[] = [];
  for (const task of found) {
    const planned = await planOf(task, turn, tasks);
    if ('refused' in planned) blocks.push({ style: 'text', text: texts.undoRefused[planned.refused](task.code) });
    else {
      undo.push({ code: task.code, version: task.version });
      blocks.push({ style: 'heading', text: texts.taskLine(task) }, ...linesOf(task, planned.ok));
    }
  }
  if (undo.length === 0) return { replies: [{ blocks }], notes: null };
  const body = { gist: texts.undoGist(undo.map(({ code }) => code)), items: [], undo };
  const change = await pending.open({ personId: turn.person.id, kind: KIND, conversation: turn.conversation, body }, turn.now);
  const buttons = [
    { label: texts.confirmUndo, action: confirmAction.pack({ change }) },
    { label: texts.cancel, action: cancelAction.pack({ change }) },
  ];
  return {
    replies: [{ blocks: [{ style: 'text', text: texts.undoHeading }, ...blocks], buttons: [buttons] }],
    shown: undo.map(({ code }) => code),
    notes: null,
  };
}

export async function confirmUndo(
  change: PendingChange,
  undo: readonly { code: string; version: number }[],
  turn: Turn,
  { tasks, pending }: Pick<ProposalNeeds, 'tasks' | 'pending'>,
): Promise<Answer> {
  const codes = undo.map(({ code }) => code);
  const plans: { task: Task; plan: UndoPlan }[] = [];
  for (const task of await tasks.byCodes(codes, turn.scope)) {
    const planned = await planOf(task, turn, tasks);
    if ('ok' in planned && undo.some(({ code, version }) => code === task.code && version === task.version))
      plans.push({ task, plan: planned.ok });
  }
  if (plans.length < undo.length) {
    await pending.close(change.id, 'replaced', turn.now);
    return say(texts.undoStale);
  }
  try {
    const written = await pending.confirm(change.id, turn.now, async tables => {
      for (const { task, plan } of plans) await applyUndo(tables, task, plan, originOf(change, turn));
      return true;
    });
    if (!written) return say(texts.alreadyDecided);
  } catch (thrown) {
    if (!(thrown instanceof StaleTask)) throw thrown;
    return say(texts.undoStale);
  }
  return { ...say(texts.undone((await tasks.byCodes(codes, turn.scope)).map(task => texts.writtenLine(task)))), shown: codes, notes: null };
}

const planOf = async (task: Task, turn: Turn, tasks: Pick<Tasks, 'lastEvent'>) =>
  planUndo(task, await tasks.lastEvent(task.id), turn.person, turn.now);

function linesOf(task: Task, { before }: UndoPlan): Block[] {
  const now = {
    status: task.status,
    progress: task.progress,
    dueOn: task.dueOn,
    result: task.result,
    obstacles: task.obstacles.map(({ text }) => text),
    assignees: task.assignees.map(({ name }) => name),
  };
  const lines = changeLines(now, { ...before });
  return (lines.length > 0 ? lines : [texts.undoOther]).map(text => ({ style: 'item', text }));
}
