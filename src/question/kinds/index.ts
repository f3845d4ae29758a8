// Every kind of question, one line each.

import type { Turn } from '../../chat/index.ts';
import type { Question } from '../types.ts';
import { blockers } from './blockers/kind.ts';
import { changes } from './changes/kind.ts';
import { clarify, unknown } from './clarify/kind.ts';
import { comparison } from './comparison/kind.ts';
import { count } from './count/kind.ts';
import { detail } from './detail/kind.ts';
import { evidence } from './evidence/kind.ts';
import { help } from './help/kind.ts';
import { history } from './history/kind.ts';
import type { Answering, KindAnswer, Parts } from './kind.ts';
import { list } from './list/kind.ts';
import { periods } from './periods/kind.ts';
import { ranking } from './ranking/kind.ts';
import { rate } from './rate/kind.ts';
import { reminders } from './reminders/kind.ts';
import { summary } from './summary/kind.ts';
import { chat, refuse } from './talk/kind.ts';

type Kinds = { readonly [K in Question['kind']]: Answering<K> };

export function openKinds(parts: Parts): (question: Question, turn: Turn) => Promise<KindAnswer> {
  const kinds: Kinds = {
    list: list(parts),
    detail: detail(parts),
    count: count(parts),
    rate: rate(parts),
    summary: summary(parts),
    ranking: ranking(parts),
    comparison: comparison(parts),
    periods: periods(parts),
    history: history(parts),
    evidence: evidence(parts),
    changes: changes(parts),
    blockers: blockers(parts),
    reminders: reminders(parts),
    help,
    chat,
    refuse,
    clarify: clarify(parts),
    unknown: unknown(parts),
  };
  return (question, turn) => answerBy(kinds, question, turn);
}

/** The kind's own question, which the compiler follows through the switch. */
const answerBy = <K extends Question['kind']>(kinds: Kinds, question: Extract<Question, { kind: K }>, turn: Turn): Promise<KindAnswer> => {
  const answer: Answering<K> = kinds[question.kind];
  return answer(question, turn);
};
