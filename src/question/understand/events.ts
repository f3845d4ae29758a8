// Days of a meeting or of a report to a superior: they tell why something is asked for, not which tasks.

import type { Day } from '../../base/index.ts';
import { findPeriods } from '../../vietnamese/period.ts';
import { lenient, spoken } from '../../vietnamese/spoken.ts';
import { EVENT, EVENT_CITED, EVENT_GAP, EVENT_OVER, FALLS_DUE, SOMEBODY_AWAY } from './slots.data.ts';
import type { Utterance } from './utterance.ts';

const source = (pattern: string): string => lenient(pattern).replaceAll(' ', '\\s+');
/** What the event is about: the words behind it up to those that ask for something. */
const ABOUT = `(?:\\s+(?!(?:${source(EVENT_OVER)})(?![\\p{L}]))[\\p{L}\\d]+){0,6}`;
const AFTER = new RegExp(`^\\s*${source(EVENT_GAP)}${spoken(EVENT).source}${ABOUT}`, 'u');
const BEFORE = new RegExp(`${spoken(EVENT).source}${ABOUT}\\s*$`, 'u');
const CITED = new RegExp(`${spoken(EVENT_CITED).source}(?:\\s+\\p{L}+)?\\s*$`, 'u');

const AWAY = spoken(SOMEBODY_AWAY, 'g');
const DUE_THEN = spoken(FALLS_DUE);

/** Takes them with the words of the event, so that no condition and no topic is read from them. */
export function passOverEvents(u: Utterance, today: Day): void {
  const periods = findPeriods(u.text, today);
  // "tuần sau anh đi công tác, việc nào đến hạn?"
  if (periods.length === 1 && DUE_THEN.test(u.said) && u.take(AWAY).length > 0) return;
  for (const period of periods) {
    const after = AFTER.exec(u.said.slice(period.end));
    const before = after ? null : BEFORE.exec(u.said.slice(0, period.start));
    const start = before?.index ?? period.start;
    const span = { start, end: period.end + (after?.[0].length ?? 0) };
    if ((after || before) && u.isFree(span) && !CITED.test(u.said.slice(0, start))) u.mark(span);
  }
}
