// Decides which kind of question a message asks, from its cues and conditions.

import { aboutCourse } from './about-course.ts';
import { comparison, countedWho, counting, grouped, rate, summary } from './about-figures.ts';
import { aboutList } from './about-list.ts';
import { aboutCodes, aboutDescription, aboutLookedAt, aboutNothingSaid, aboutShown } from './about-one.ts';
import { givenTo, pressing, ranking, standing, taskRank, whoIs } from './about-ranks.ts';
import { rateSaid } from './cues.ts';
import { comparedPeriods, eachPeriod } from './periods.ts';
import type { Memory } from './recall.ts';
import { CERTAIN, isRange, SURE } from './sureness.ts';
import type { Understood } from './talk.ts';
import type { Heard } from './understand.ts';

/** The first kind whose words the message has; undefined: it asks nothing that can be told. */
export function kindOf(heard: Heard, memory: Memory): Understood | undefined {
  return (
    aboutCodes(heard, memory) ??
    aboutCourse(heard, memory) ??
    aboutShown(heard, memory) ??
    aboutLookedAt(heard, memory) ??
    aboutSet(heard) ??
    aboutDescription(heard, memory) ??
    aboutNothingSaid(heard, memory) ??
    aboutList(heard)
  );
}

function aboutSet(heard: Heard): Understood | undefined {
  const question =
    comparedPeriods(heard, rateSaid(heard.u), heard.today) ??
    eachPeriod(heard, heard.today) ??
    comparison(heard) ??
    givenTo(heard) ??
    pressing(heard) ??
    standing(heard) ??
    taskRank(heard) ??
    ranking(heard) ??
    rate(heard) ??
    grouped(heard) ??
    countedWho(heard) ??
    counting(heard) ??
    summary(heard) ??
    whoIs(heard);
  // a range of progress asks, it reports nothing
  return question && { question, sure: isRange(heard.slots.filter.progress) ? CERTAIN : SURE };
}
