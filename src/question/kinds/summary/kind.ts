// Answers with the state of affairs: every class with its figure.

import { type Block, block } from '../../../chat/index.ts';
import { type Figures, figuresOf, type TaskFilter } from '../../../task/index.ts';
import { percentText, shareOf } from '../../measure.ts';
import { agencyLabel } from '../../naming.ts';
import { STATE_NAMES } from '../../texts.ts';
import type { RateAsked, State } from '../../types.ts';
import { type Answering, closing, type Parts, refusal, reply, resolve } from '../kind.ts';
import { texts } from './texts.ts';

export const summary =
  (parts: Parts): Answering<'summary'> =>
  async (question, turn) => {
    const resolution = await resolve(question.filter, turn, parts, 'figures');
    const refused = refusal(resolution, turn, parts);
    if (refused || resolution.kind !== 'ok') return refused ?? { replies: [] };
    const { meant } = resolution;
    const filter = withCancelled(resolution.filter, meant.states !== undefined);
    const figures = await figuresOf(parts.tasks, filter, turn.scope, turn.today);
    const asked = { ...question, filter: meant };
    if (figures.assigned + figures.cancelled === 0)
      return { replies: reply([block('text', texts.none), ...closing(meant, 0, turn, parts)]), shown: [], focus: null, asked };
    const named = [
      ...(meant.lead ?? []).map(code => agencyLabel(code, parts.agencies)),
      ...(meant.people ?? []),
      ...(meant.directives ?? []),
    ];
    const whom =
      meant.whose === 'mine'
        ? texts.mine
        : named.length > 0
          ? named.join(', ')
          : turn.scope.kind === 'agencies'
            ? turn.person.agencyName
            : '';
    return {
      // figures asked for by name, and no others
      replies: reply([
        block('heading', texts.heading(whom)),
        ...(question.withTotal ? [block('text', texts.total(figures.assigned))] : []),
        ...(question.first ? question.first.map(state => figureOf(state, figures)) : lines(figures)),
        ...closing(meant, undefined, turn, parts),
      ]),
      shown: [],
      focus: null,
      asked,
    };
  };

/** A summary names the cancelled apart, so they are counted as well. */
function withCancelled(filter: TaskFilter, narrowed: boolean): TaskFilter {
  if (narrowed || filter.timeClass) return filter;
  const { status: _, ...all } = filter;
  return all;
}

const figureOf = (state: State, figures: Figures): Block => block('text', texts.named(STATE_NAMES[state], FIGURE_OF[state](figures)));

const FIGURE_OF: Readonly<Record<State, (figures: Figures) => number>> = {
  open: figures => figures.open,
  within: figures => figures.withinDeadline,
  'due-soon': figures => figures.dueSoon,
  overdue: figures => figures.overdue,
  completed: figures => figures.completed,
  'on-time': figures => figures.completedOnTime,
  late: figures => figures.completedLate,
  'no-deadline': figures => figures.noDeadline,
  'not-started': figures => figures.notStarted,
  'in-progress': figures => figures.inProgress,
  awaiting: figures => figures.awaitingConfirmation,
  paused: figures => figures.paused,
  cancelled: figures => figures.cancelled,
};

function lines(figures: Figures) {
  const percent = (rate: RateAsked): string => {
    const share = shareOf(rate, figures);
    return share.percent === undefined ? texts.noRate : `${percentText(share.percent)}% (${share.part}/${share.whole})`;
  };
  return [
    texts.total(figures.assigned),
    texts.completed(figures.completed, figures.completedNoDeadline),
    texts.onTime(figures.completedOnTime),
    texts.late(figures.completedLate),
    texts.open(figures.open),
    texts.within(figures.withinDeadline),
    texts.dueSoon(figures.dueSoon),
    texts.overdue(figures.overdue),
    texts.noDeadline(figures.noDeadline),
    texts.waiting(figures.awaitingConfirmation),
    texts.paused(figures.paused),
    texts.cancelled(figures.cancelled),
    texts.rates(percent('completion'), percent('on-time-of-completed')),
  ].map(line => block('text', line));
}
