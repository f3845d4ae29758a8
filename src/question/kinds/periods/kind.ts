// Answers with the same figure of some spans of days, one under the other: "tháng này so với tháng trước".

import { type Day, endOfMonth, partsOf, startOfMonth } from '../../../base/index.ts';
import { type Block, block, type Turn } from '../../../chat/index.ts';
import { type Figures, figuresOf, type TaskFilter } from '../../../task/index.ts';
import { percentText, shareOf } from '../../measure.ts';
import { RATE_TITLES, stateWords } from '../../texts.ts';
import type { QuestionFilter, QuestionOf, Range } from '../../types.ts';
import { type Answering, closing, type Parts, refusal, reply, resolve } from '../kind.ts';
import { texts } from './texts.ts';

type Asked = QuestionOf<'periods'>;

export const periods =
  (parts: Parts): Answering<'periods'> =>
  async (question, turn) => {
    const resolution = await resolve(question.filter, turn, parts, 'figures');
    const refused = refusal(resolution, turn, parts);
    if (refused || resolution.kind !== 'ok') return refused ?? { replies: [] };
    const { meant } = resolution;
    const told = await Promise.all(question.spans.map(span => lineOf({ ...question, filter: meant }, span, turn, parts)));
    const [first, second] = told;
    const difference =
      first?.count !== undefined && second?.count !== undefined && told.length === 2
        ? [block('text', differenceOf(first.count - second.count, inSentence(second.name)))]
        : [];
    const formula = question.measure === undefined || question.measure === 'count' ? [] : [RATE_TITLES[question.measure].formula];
    return {
      replies: reply([
        ...told.map(one => one.line),
        ...difference,
        ...formula.map(one => block('note', texts.formula(one))),
        ...(question.about === 'state' ? [block('note', texts.atEnd)] : []),
        ...closing(meant, undefined, turn, parts),
      ]),
      shown: [],
      focus: null,
      asked: { ...question, filter: meant },
    };
  };

interface Line {
  readonly name: string;
  readonly line: Block;
  readonly count?: number;
}

async function lineOf(question: Asked, span: Range, turn: Turn, parts: Parts): Promise<Line> {
  const name = nameOf(span, turn.today);
  const { about, measure, filter } = question;
  if (about === 'all') {
    const [assigned, completed, due] = await Promise.all(
      (['assigned', 'completed', 'due'] as const).map(async one => countOf(await figures({ ...filter, [one]: span }, turn, parts))),
    );
    return { name, line: block('item', texts.all(name, assigned ?? 0, completed ?? 0, due ?? 0)) };
  }
  const found = await figures(about === 'state' ? atEnd(filter, span, turn.today) : { ...filter, [about]: span }, turn, parts);
  if (measure !== undefined && measure !== 'count') {
    const { part, whole, percent } = shareOf(measure, found);
    const rate = RATE_TITLES[measure].name;
    const line = percent === undefined ? texts.noRate(name, rate) : texts.rate(name, rate, percentText(percent), part, whole);
    return { name, line: block('item', line) };
  }
  const count = countOf(found);
  const states = stateWords(filter.states);
  const words =
    about === 'state' || (about === 'completed' && states !== '') ? states : [texts.about[about], states].filter(Boolean).join(', ');
  return { name, line: block('item', texts.count(name, count, words)), count };
}

/** The state of things on the last day of the span, today at the latest. */
const atEnd = (filter: QuestionFilter, { to }: Range, today: Day): QuestionFilter => (to && to < today ? { ...filter, asOf: to } : filter);

async function figures(filter: QuestionFilter, turn: Turn, parts: Parts): Promise<Figures> {
  const then = filter.asOf ? { ...turn, today: filter.asOf } : turn;
  const resolution = await resolve(filter, then, parts, 'figures');
  const nothing: TaskFilter = { codes: [] };
  return figuresOf(parts.tasks, resolution.kind === 'ok' ? resolution.filter : nothing, then.scope, then.today);
}

const countOf = ({ assigned, cancelled }: Figures): number => assigned + cancelled;

function differenceOf(difference: number, span: string): string {
  if (difference === 0) return texts.level(span);
  return difference > 0 ? texts.more(difference, span) : texts.fewer(-difference, span);
}

const inSentence = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/** "Tháng 11/2025", "Quý III/2025", "Từ 17/11/2025 đến 23/11/2025" */
function nameOf({ from, to }: Range, today: Day): string {
  if (!from || !to) return to ? texts.open.to(to) : from ? texts.open.from(from) : '';
  if (from === to) return texts.day(from);
  const soFar = from <= today && today < to ? texts.soFar : '';
  const { year, month } = partsOf(from);
  if (from === startOfMonth(from) && to === endOfMonth(from)) return texts.month(from.slice(5, 7), String(year)) + soFar;
  const last = partsOf(to);
  const whole = from === startOfMonth(from) && to === endOfMonth(to) && year === last.year;
  if (whole && month === 1 && last.month === 12) return texts.year(String(year)) + soFar;
  if (whole && month % 3 === 1 && last.month === month + 2) return texts.quarter((month + 2) / 3, String(year)) + soFar;
  return texts.days(from, to) + soFar;
}
