// Answers with a rate, its two numbers and its formula.

import { block } from '../../../chat/index.ts';
import { figuresByEachDeadline } from '../../../task/index.ts';
import { percentText, shareOf } from '../../measure.ts';
import { agencyLabel } from '../../naming.ts';
import { RATE_TITLES } from '../../texts.ts';
import { type Answering, closing, type Parts, refusal, reply, resolve } from '../kind.ts';
import { texts } from './texts.ts';

export const rate =
  (parts: Parts): Answering<'rate'> =>
  async (question, turn) => {
    const resolution = await resolve(question.filter, turn, parts, 'figures');
    const refused = refusal(resolution, turn, parts);
    if (refused || resolution.kind !== 'ok') return refused ?? { replies: [] };
    const { filter, meant } = resolution;
    // whoever extends may be in time by the later deadline only: both are told where they differ
    const figures = await figuresByEachDeadline(parts.tasks, filter, turn.scope, turn.today);
    const { part, whole, percent } = shareOf(question.rate, figures.current);
    const original = shareOf(question.rate, figures.original);
    const differs = original.part !== part || original.whole !== whole;
    const { name, formula } = RATE_TITLES[question.rate];
    const whom = [...(meant.lead ?? []).map(code => agencyLabel(code, parts.agencies)), ...(meant.people ?? [])].join(', ');
    const first = percent === undefined ? texts.nothing(name, whom) : texts.rate(name, whom, percentText(percent), part, whole);
    return {
      replies: reply([
        block('heading', first),
        ...(differs && original.percent !== undefined
          ? [block('text', texts.byOriginal(percentText(original.percent), original.part, original.whole))]
          : []),
        block('text', texts.formula(formula)),
        ...closing(meant, undefined, turn, parts),
      ]),
      shown: [],
      focus: null,
      asked: { ...question, filter: meant },
    };
  };
