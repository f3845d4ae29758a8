// Who is to take over: "chuyển NV-001 cho anh Dũng, hạn nội bộ 10/12", "chuyển toàn bộ việc của Bình cho An".
import type { Day } from '../base/index.ts';
import { asSpoken, spoken } from '../vietnamese/spoken.ts';
import * as acts from './acts.data.ts';
import { dayMeant } from './deadline-claim.ts';
import { anchored, opening, type Remainder } from './remainder.ts';
import type { Claim } from './report.ts';
import * as words from './words.data.ts';

const HAND_OVER = opening(acts.HAND_OVER, 'du');
const LEFT_TO = opening(acts.LEFT_TO, 'du');
const HAND_OVER_ALL = opening(acts.HAND_OVER_ALL, 'du');
const NAME_ENDS = spoken(acts.NAME_ENDS);
const UNIT = anchored(acts.UNIT);
const NEGATED = opening(words.NEGATION_BEFORE);
const ONESELF = opening(`${acts.ONESELF}(?![\\p{L}])`);
const NO_NAME = opening(`(?:${acts.NO_NAME})(?![\\p{L}])`);

/** One task to a person or a unit. */
export function takeHandOver(rest: Remainder, today: Day): Claim {
  const found = HAND_OVER.exec(rest.said) ?? LEFT_TO.exec(rest.said);
  const [start, end] = found?.indices?.groups?.['name'] ?? [];
  if (!found || start === undefined || end === undefined) return {};
  const unit = UNIT.exec(asSpoken(rest.text.slice(start)))?.[0];
  const name = personName(rest.text.slice(start, end)) ?? (unit && rest.text.slice(start, start + unit.length).trim());
  if (name === undefined || NEGATED.test(rest.said.slice(0, found.index))) return {};
  // where neither a title nor "cho" leads to it, only capitals make a name
  if (!found.groups?.['title'] && !found.groups?.['prep'] && !/^\p{Lu}/u.test(name)) return {};
  const whole = unit === undefined ? '' : rest.text.slice(start, start + unit.length).trim();
  const tail = rest.take(found.index, rest.text.length).slice(start - found.index + name.length);
  const by = dayMeant(tail, today);
  return { handOver: { name, ...(unit === undefined ? {} : { unit: whole }), ...(by ? { by } : {}) } };
}

/** All tasks of one person to another. */
export function handOverAll(text: string): { from: string; to: string } | undefined {
  const found = HAND_OVER_ALL.exec(asSpoken(text));
  const [from, to] = ['from', 'name'].map(group => {
    const [start, end] = found?.indices?.groups?.[group] ?? [];
    return start === undefined ? undefined : personName(text.slice(start, end));
  });
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** The name without what follows it. */
export function personName(said: string): string | undefined {
  const end = NAME_ENDS.exec(asSpoken(said));
  const name = (end ? said.slice(0, end.index) : said).replace(/\s+/gu, ' ').trim();
  const oneself = ONESELF.exec(asSpoken(name))?.index === 0 && !/^\p{Lu}/u.test(name);
  return name === '' || oneself || NO_NAME.exec(asSpoken(name))?.index === 0 ? undefined : name;
}
