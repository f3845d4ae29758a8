// What is said about the newest open card: other values, another task, another day, or that it is to be forgotten.
import type { Day } from '../base/index.ts';
import { type Answer, say, type Turn } from '../chat/index.ts';
import type { UpdateRequest } from '../task/index.ts';
import type { Proposals } from './proposals.ts';
import type { ReportItem } from './report.ts';
import { merged, type Taking } from './take.ts';
import { texts } from './texts.ts';
import { showUndo, type UndoNeeds } from './undo.ts';

export interface CorrectionNeeds extends UndoNeeds {
  readonly proposals: Proposals;
  readonly taking: Taking;
}

export function openCorrections({ tasks, pending, proposals, taking }: CorrectionNeeds) {
  return {
    /** "nhầm, 70% thôi": the newest open proposal with the new values in place of the old. */
    async correct(items: readonly ReportItem[], turn: Turn): Promise<Answer> {
      const newest = items.some(item => item.codes.length > 0) ? undefined : await proposals.newest(turn);
      if (!newest)
        return items.every(item => item.codes.length === 0) && turn.context.focus === undefined
          ? say(texts.nothingToCorrect)
          : taking.take(items, undefined, turn);
      await pending.close(newest.id, 'replaced', turn.now);
      const corrected = [{ codes: newest.codes, description: '', claim: merged(items.map(item => item.claim)) }];
      return taking.take(corrected, newest.items[0]?.request.evidence, turn);
    },

    /** "nhầm, NV-002 cơ": what is proposed for one task was meant of another. */
    async otherTask(code: string, turn: Turn): Promise<Answer> {
      const open = await proposals.newest(turn);
      const request = open?.items.length === 1 ? open.items[0]?.request : undefined;
      if (!open || !request) return say(texts.nothingToCorrect);
      await pending.close(open.id, 'replaced', turn.now);
      return proposals.showRequests([{ code, request }], turn);
    },

    /** "nhầm, đến 15/12 cơ": the day of what is proposed is another. */
    async otherDay(day: Day, turn: Turn): Promise<Answer> {
      const open = await proposals.newest(turn);
      if (!open?.items.some(({ request }) => hasDay(request))) return say(texts.nothingToCorrect);
      await pending.close(open.id, 'replaced', turn.now);
      return proposals.showRequests(
        open.items.map(({ code, request }) => ({ code, request: onDay(request, day) })),
        turn,
      );
    },

    /** Whether a day that is said alone can be another day for the newest open card. */
    async hasDated(turn: Turn): Promise<boolean> {
      return (await proposals.newest(turn))?.items.some(({ request }) => hasDay(request)) ?? false;
    },

    /** "hoàn tác" with a card open means that card. */
    async undo(codes: readonly string[], turn: Turn): Promise<Answer> {
      const open = await proposals.newest(turn);
      if (!open || open.undo || (codes.length > 0 && !codes.some(code => open.codes.includes(code))))
        return showUndo(codes, turn, { tasks, pending });
      await pending.close(open.id, 'cancelled', turn.now);
      return say(texts.proposalDropped(open.codes));
    },
  };
}

const hasDay = ({ extension, decision, done, confirmed }: UpdateRequest): boolean =>
  (extension ?? decision ?? done ?? confirmed) !== undefined;

/** The request with another day in each part that has one. */
function onDay({ extension, decision, done, confirmed, ...rest }: UpdateRequest, day: Day): UpdateRequest {
  return {
    ...rest,
    ...(extension ? { extension: { ...extension, to: day } } : {}),
    ...(decision ? { decision: { ...decision, to: day } } : {}),
    ...(done ? { done: { on: day } } : {}),
    ...(confirmed ? { confirmed: { on: day } } : {}),
  };
}
