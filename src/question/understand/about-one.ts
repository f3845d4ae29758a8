// Questions about one task, or some: by code, by what was shown, by description, by a value alone.

import { spoken } from '../../vietnamese/spoken.ts';
import type { Question, QuestionFilter } from '../types.ts';
import { VALUE_OF_CODE } from './course.data.ts';
import { CUES } from './cues.ts';
import { asksOfAnother } from './of-shown.ts';
import { type Memory, shownLast } from './recall.ts';
import { CERTAIN, GUESS, SURE, sureOf } from './sureness.ts';
import type { Understood } from './talk.ts';
import type { Heard } from './understand.ts';

const VALUE_OF = spoken(VALUE_OF_CODE);

/** Tasks named by their codes. */
export function aboutCodes(heard: Heard, memory: Memory): Understood | undefined {
  const { codes } = heard.slots.filter;
  if (!codes) return undefined;
  const asks =
    heard.isQuestion ||
    heard.facets.length > 0 ||
    CUES.evidence.test(heard.u.said) ||
    CUES.history.test(heard.u.said) ||
    CUES.news.test(heard.u.said) ||
    CUES.detail.test(heard.u.said) ||
    CUES.list.test(heard.u.said);
  const facets = heard.facets.length > 0 || !CUES.sameFor.test(heard.u.said) ? heard.facets : (memory.facets ?? []);
  const bare = heard.topic === undefined && !heard.slots.saysState && !heard.isReport;
  // "NV-017 gặp khó khăn gì", "kết quả của NV-020": a value is asked for, none is told
  const plain = heard.facets.length > 0 && heard.topic === undefined && (heard.isQuestion || VALUE_OF.test(heard.u.said));
  return { question: oneTask(heard, { codes }, facets), sure: plain ? CERTAIN : asks ? SURE : bare ? 0.6 : 0.25 };
}

/** What is said beside the words of a title: "số hóa phim tư liệu lịch sử" asks for no history. */
function besideTitle({ u, titleRun }: Heard): string {
  if (titleRun === undefined) return u.said;
  return titleRun.split(' … ').reduce((said, run) => {
    const at = u.text.indexOf(run);
    return at < 0 ? said : said.slice(0, at) + ' '.repeat(run.length) + said.slice(at + run.length);
  }, u.said);
}

function oneTask(heard: Heard, filter: QuestionFilter, facets: readonly Heard['facets'][number][]): Question {
  const said = besideTitle(heard);
  if (CUES.evidence.test(said)) return { kind: 'evidence', filter };
  if (CUES.history.test(said) || CUES.news.test(said)) return { kind: 'history', filter };
  return { kind: 'detail', filter, facets: CUES.detail.test(said) && !facets.some(facet => facet !== 'title') ? [] : [...facets] };
}

/** "cái thứ hai", "nhiệm vụ đó": by what was shown before. */
export function aboutShown(heard: Heard, memory: Memory): Understood | undefined {
  const { ordinals, u } = heard;
  if (ordinals.length > 0) {
    const codes = ordinals.flatMap(place => memory.shown.at(place > 0 ? place - 1 : place) ?? []);
    if (codes.length === ordinals.length) return { question: oneTask(heard, { codes }, heard.facets), sure: SURE };
    return { question: { kind: 'clarify', reason: 'which-task', facets: [...heard.facets] }, sure: 0.7 };
  }
  if (!CUES.thatOne.test(u.said) || heard.topic !== undefined || CUES.count.test(u.said)) return undefined;
  const code = memory.focus ?? (memory.shown.length === 1 ? memory.shown[0] : undefined);
  if (code) return { question: oneTask(heard, { codes: [code] }, heard.facets), sure: SURE };
  return {
    question: { kind: 'clarify', reason: 'which-task', facets: [...heard.facets] },
    sure: heard.isReport && !heard.isQuestion ? 0.2 : 0.7,
  };
}

/** "Hạn của nhiệm vụ phủ sóng 5G là khi nào?": a facet, and words that describe a task. */
export function aboutDescription(heard: Heard, memory: Memory): Understood | undefined {
  const { topic, u, slots } = heard;
  const another = heard.facets.length === 0 && asksOfAnother(heard, memory);
  const facets = another ? (memory.facets ?? []) : heard.facets;
  if (topic === undefined || isPlural(heard)) return undefined;
  const single =
    another ||
    facets.length > 0 ||
    CUES.detail.test(u.said) ||
    CUES.history.test(u.said) ||
    (CUES.evidence.test(u.said) && slots.filter.evidence === undefined);
  const named = heard.titleRun !== undefined && heard.titleRun.split(' ').length >= 4 && !slots.saysState && !u.has(CUES.topicBefore);
  if (!single && !named) return undefined;
  const { lead } = slots.filter;
  return {
    question: oneTask(heard, { topic: describe(heard), ...(lead ? { lead } : {}) }, facets),
    sure: heard.titleRun || facets.length > 0 ? sureOf(heard) - (heard.titleRun ? 0 : 0.2) : heard.isQuestion ? 0.7 : GUESS,
  };
}

/** The words of the description as they stand in the message, agencies in between included. */
const describe = ({ topic }: Heard): string => topic ?? '';

const isPlural = ({ u, slots, facets }: Heard): boolean =>
  (CUES.plural.test(u.said) && !facets.includes('title')) || slots.filter.people !== undefined || slots.filter.directives !== undefined;

/** "Họ làm tới đâu rồi?": of the task looked at, though of a set these words would ask for figures. */
export const aboutLookedAt = (heard: Heard, memory: Memory): Understood | undefined =>
  memory.focus !== undefined &&
  heard.facets.includes('status') &&
  Object.keys(heard.slots.filter).length === 0 &&
  !CUES.taskNoun.test(heard.u.said) &&
  heard.u.said.split(/\s+/u).length <= FEW_WORDS
    ? aboutNothingSaid(heard, memory)
    : undefined;

const FEW_WORDS = 7;

/** "ai phụ trách?", "chi tiết": all that is said is what is wanted of the tasks shown. */
export function aboutNothingSaid(heard: Heard, memory: Memory): Understood | undefined {
  const { facets, slots, u, topic } = heard;
  // "công điện nào còn nhiệm vụ chưa xong": a list
  if (slots.saysState && CUES.taskNoun.test(u.said) && !CUES.thatOne.test(u.said)) return undefined;
  // "những cái chưa xong là gì": which ones
  if (slots.saysState && facets.length > 0 && facets.every(facet => facet === 'title')) return undefined;
  const wants = facets.length > 0 || CUES.detail.test(u.said) || CUES.evidence.test(u.said) || CUES.history.test(u.said);
  if (
    !wants ||
    topic !== undefined ||
    Object.keys(slots.filter).some(
      key =>
        ![
          'states',
          'obstacle',
          ...(facets.includes('result') ? ['result'] : []),
          ...(slots.filter.whose === undefined ? ['ownPart'] : []),
          ...(facets.includes('lead') ? ['kinds'] : []),
        ].includes(key),
    ) ||
    isPlural(heard)
  )
    return undefined;
  if (memory.focus)
    return { question: oneTask(heard, { codes: [memory.focus] }, facets), sure: heard.isQuestion && facets.length > 0 ? CERTAIN : 0.85 };
  const shown = shownLast(memory);
  if (shown.length > 0 && shown.length <= 10 && facets.length > 0)
    return { question: { kind: 'detail', filter: { codes: [...shown] }, facets: [...facets] }, sure: 0.8 };
  if (facets.length === 0 && !CUES.detail.test(u.said)) return undefined;
  return { question: { kind: 'clarify', reason: 'which-task', facets: [...facets] }, sure: 0.6 };
}
