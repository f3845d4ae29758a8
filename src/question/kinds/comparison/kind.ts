// Answers with the same figure of some agencies, one beside the other.

import { block } from '../../../chat/index.ts';
import { type Figures, figuresOf } from '../../../task/index.ts';
import { kindsOf } from '../../groups.ts';
import { percentText, shareOf } from '../../measure.ts';
import { agencyLabel } from '../../naming.ts';
import { kindsName, RATE_TITLES, stateWords } from '../../texts.ts';
import type { Measure, QuestionFilter } from '../../types.ts';
import { type Answering, closing, type Parts, refusal, reply, resolve } from '../kind.ts';
import { texts } from './texts.ts';

export const comparison =
  (parts: Parts): Answering<'comparison'> =>
  async (question, turn) => {
    const codes = [...new Set(question.agencies.map(code => (code === 'own' ? parts.agencies.current(turn.person.agencyKey) : code)))];
    const rows: { name: string; figures: Figures }[] = [];
    const words = stateWords(question.filter.states);
    for (const code of codes) {
      const kinds = kindsOf(code);
      const side = kinds ? { kinds } : { lead: [code] };
      const resolution = await resolve({ ...question.filter, ...side }, turn, parts, 'figures');
      const refused = refusal(resolution, turn, parts);
      if (refused || resolution.kind !== 'ok') return refused ?? { replies: [] };
      rows.push({
        name: kinds ? kindsName(kinds) : agencyLabel(code, parts.agencies),
        figures: await figuresOf(parts.tasks, resolution.filter, turn.scope, turn.today),
      });
    }
    const measure = question.measure;
    const formula = measure && measure !== 'count' ? [block('note', texts.formula(RATE_TITLES[measure].formula))] : [];
    const lines = rows.map(({ name, figures }) => block('item', line(name, figures, measure, words)));
    return {
      replies: reply([...lines, ...formula, ...closing({ ...question.filter, ...sidesOf(codes) }, undefined, turn, parts)]),
      shown: [],
      focus: null,
    };
  };

/** Who is compared, as conditions in words. */
function sidesOf(codes: readonly string[]): Pick<QuestionFilter, 'lead' | 'kinds'> {
  const kinds = codes.flatMap(code => kindsOf(code) ?? []);
  const lead = codes.filter(code => kindsOf(code) === undefined);
  return { ...(lead.length > 0 ? { lead } : {}), ...(kinds.length > 0 ? { kinds } : {}) };
}

function line(name: string, figures: Figures, measure: Measure | undefined, words: string): string {
  if (measure === undefined) return texts.all(name, figures.assigned, figures.completed, figures.withinDeadline, figures.overdue);
  if (measure === 'count') return texts.count(name, figures.assigned + figures.cancelled, words);
  const { part, whole, percent } = shareOf(measure, figures);
  const rate = RATE_TITLES[measure].name;
  return percent === undefined ? texts.noRate(name, rate) : texts.rate(name, rate, percentText(percent), part, whole);
}
