// Answers in which place one agency stands among all; who sees only the own agency is told its figure and why there is no place.

import { block, type Turn } from '../../../chat/index.ts';
import { figuresOf } from '../../../task/index.ts';
import { percentText, shareOf } from '../../measure.ts';
import { agencyLabel } from '../../naming.ts';
import { RATE_TITLES } from '../../texts.ts';
import type { QuestionOf, RateAsked } from '../../types.ts';
import { closing, forbiddenText, type KindAnswer, type Parts, refusal, reply, resolve } from '../kind.ts';
import { texts } from './texts.ts';

/** One agency in an order: `place` from 1, `value` in words. */
export interface Placed {
  readonly group: string;
  readonly place: number;
  readonly value: string;
}

/** Who may not see all agencies: the own figure, the only one to be told. */
export async function ownOnly(question: QuestionOf<'ranking'>, turn: Turn, parts: Parts): Promise<KindAnswer> {
  const own = parts.agencies.current(turn.person.agencyKey);
  const code = question.placeOf === 'own' ? own : (question.placeOf ?? own);
  const { kinds: _, ...filter } = question.filter;
  const meant = { ...filter, lead: [code] };
  const resolution = await resolve(meant, turn, parts, 'figures');
  const refused = refusal(resolution, turn, parts);
  if (refused || resolution.kind !== 'ok' || question.measure === 'count')
    return refused ?? { replies: reply([block('text', forbiddenText([], turn, parts))]), shown: [], focus: null };
  const figures = await figuresOf(parts.tasks, resolution.filter, turn.scope, turn.today);
  return {
    replies: reply([
      block('text', texts.noPlace(turn.person.agencyName)),
      block('text', texts.ownValue(agencyLabel(code, parts.agencies), rateWords(question.measure, figures))),
      block('note', texts.formula(RATE_TITLES[question.measure].formula)),
      ...closing(meant, undefined, turn, parts),
    ]),
    shown: [],
    focus: null,
    asked: { kind: 'rate', rate: question.measure, filter: meant },
  };
}

/** "Bộ Y tế đứng thứ 3/15: tỷ lệ hoàn thành 40% (2/5)" */
export function placeLine(rows: readonly Placed[], asked: string, turn: Turn, { agencies }: Parts): string {
  const code = asked === 'own' ? agencies.current(turn.person.agencyKey) : agencies.current(asked);
  const row = rows.find(({ group }) => group === code);
  const name = agencyLabel(code, agencies);
  return row ? texts.place(name, row.place, rows.length, row.value) : texts.unplaced(name);
}

const rateWords = (rate: RateAsked, figures: Parameters<typeof shareOf>[1]): string => {
  const { part, whole, percent } = shareOf(rate, figures);
  const { name } = RATE_TITLES[rate];
  return percent === undefined ? texts.noRate(name) : texts.rate(name, percentText(percent), part, whole);
};
