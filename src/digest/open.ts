// Digests as the program runs them: one for whoever asks, and each working morning one for every leader.
import { type Clock, type Day, dayOf, type Log, messageOf, timeOf } from '../base/index.ts';
import type { Attachment, Block, Button } from '../chat/index.ts';
import { type Notifications, type OutgoingMessage, textOf } from '../notification/index.ts';
import type { People, Person } from '../people/index.ts';
import type { Activity } from '../task/activity/store.ts';
import type { Figures, Overviews, Rate, RateName, Tasks } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { barsOf } from './chart/bars.ts';
import { chartFile } from './chart/file.ts';
import { composeDigest, type Drilled, drillDown } from './compose.ts';
import { type DigestFacts, gatherFacts, isQuiet } from './facts.ts';
import { type Rhythm, rhythmOn, type WorkingDays } from './rhythm.ts';
import { RHYTHM_SETTING, rhythmsIn, rhythmsSchema, TIME_SETTING, timeSchema } from './setting.ts';
import { type Audience, audiencesOf, openSubjects, type Reader, type Subject } from './subject.ts';
import { texts } from './texts.ts';

export interface DigestNeeds {
  readonly tasks: Tasks;
  readonly activity: Activity;
  readonly overviews: Overviews;
  readonly people: Pick<People, 'all' | 'byStaffCode'>;
  readonly agencies: AgencyRegistry;
  readonly notifications: Pick<
    Notifications,
    'restoredAt' | 'enqueueAll' | 'existing' | 'reachable' | 'lastSentAt' | 'settings' | 'calendar' | 'pushHours'
  >;
  readonly calendar: WorkingDays;
  /** a button that shows a set of tasks; without it there are none */
  readonly drill?: (set: Drilled) => string;
  /** where charts are kept */
  readonly chartFolder: string;
  readonly clock: Clock;
  readonly log: Log;
  /** "HH:MM" of the morning digest */
  readonly time?: string;
}

/** Counts behind the text, and each rate with both its numbers. */
export interface DigestFigures extends Figures {
  readonly changed: number;
  readonly newlyOverdue: number;
  readonly dueThisWeek: number;
  readonly waitingForDecision: number;
  readonly requestedExtensions: number;
  readonly stuck: number;
  readonly rates: Readonly<Record<RateName, Rate>>;
}

export interface Digest {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly figures: DigestFigures;
  /** to the tasks behind the lines */
  readonly buttons: readonly (readonly Button[])[];
  /** the chart; none on a quiet day, unless it was asked for */
  readonly attachments: readonly Attachment[];
}

export type Digests = ReturnType<typeof openDigests>;

const DIGEST_TIME = '06:45';
/** Heads get it by themselves, others when they turned it on. */
const READERS = ['leader'] as const;

export function openDigests(needs: DigestNeeds) {
  const { notifications, clock, log } = needs;
  const subjects = openSubjects({ ...needs, time: needs.time ?? DIGEST_TIME });

  async function build(
    facts: DigestFacts,
    { told, drilled }: Subject,
    { chartOnQuietDay }: { readonly chartOnQuietDay: boolean },
  ): Promise<Digest> {
    const { now } = told;
    const blocks = composeDigest(facts, told, needs.agencies);
    return {
      text: textOf({ blocks }),
      blocks,
      figures: figuresOfDigest(facts),
      buttons: needs.drill ? drillDown(facts, told, drilled, needs.drill) : [],
      attachments: isQuiet(facts) && !chartOnQuietDay ? [] : [await chart(facts, told.whose, dayOf(now))],
    };
  }

  /** What they are told, in their order. */
  const gather = (asked: readonly Subject[], now: Date): Promise<PromiseSettledResult<DigestFacts>[]> =>
    gatherFacts(
      needs,
      asked.map(({ filter, scope, told: { since, until } }) => ({ filter, scope, since, until })),
      now,
    );

  async function buildOne(person: Person, rhythm: Rhythm): Promise<Digest> {
    const now = clock.now();
    const own = await subjects.of([{ person, rhythm }], now);
    const [subject] = own;
    const [facts] = await gather(own, now);
    if (!subject || !facts) throw new Error('a reader without a digest');
    if (facts.status === 'rejected') throw facts.reason;
    return build(facts.value, subject, { chartOnQuietDay: true });
  }

  async function chart(facts: DigestFacts, whose: string, today: Day): Promise<Attachment> {
    const path = await chartFile(needs.chartFolder, {
      title: texts.chart.title(whose),
      subtitle: texts.chart.subtitle(today, facts.figures.assigned),
      bars: barsOf(facts.figures),
    });
    return { name: texts.chart.fileName(today), mimeType: 'image/png', path };
  }

  /** Who is to get which digest now: its hour has come, the day's working hours are not over, and none was made today. */
  async function readersNow(now: Date): Promise<Reader[]> {
    const today = dayOf(now);
    const time = timeOf(now);
    if (!notifications.calendar.isWorkingDay(today) || time >= notifications.pushHours.until) return [];
    const [times, rhythms, people, restored] = await Promise.all([
      notifications.settings.readAll(TIME_SETTING, timeSchema),
      notifications.settings.readAll(RHYTHM_SETTING, rhythmsSchema),
      needs.people.all(),
      notifications.restoredAt(),
    ]);
    // put back from a backup today: what was to come before went out, or is too late
    const closedUntil = restored && dayOf(restored) === today ? timeOf(restored) : '';
    const readers = people.flatMap(person => {
      const isReader = READERS.some(role => role === person.role) || (person.role !== 'admin' && times.has(`person:${person.id}`));
      const own = subjects.timeFor(person, times);
      const rhythm = rhythmOn(today, rhythmsIn(rhythms.get(`person:${person.id}`)), needs.calendar);
      return isReader && rhythm && own !== 'off' && own <= time && own > closedUntil ? [{ person, rhythm }] : [];
    });
    const made = await notifications.existing(readers.map(({ person }) => keyOf(person, today)));
    const waiting = readers.filter(({ person }) => !made.has(keyOf(person, today)));
    const reachable = await notifications.reachable(waiting.map(({ person }) => person.id));
    return waiting.filter(({ person }) => reachable.has(person.id));
  }

  /** One digest, for all who are told the same. */
  async function messagesFor({ people, subject }: Audience, facts: DigestFacts): Promise<OutgoingMessage[]> {
    const { blocks, buttons, attachments } = await build(facts, subject, { chartOnQuietDay: false });
    const body = { blocks, buttons, attachments };
    const { now } = subject.told;
    return people.map(person => ({ key: keyOf(person, dayOf(now)), kind: 'digest', personId: person.id, body, notBefore: now }));
  }

  return {
    /** `dondoc digest --for`, with the chart on a quiet day too, since it was asked for: undefined when nobody has that staff code. */
    async digestFor(staffCode: string): Promise<Digest | undefined> {
      const person = await needs.people.byStaffCode(staffCode);
      return person && !person.revoked ? buildOne(person, 'daily') : undefined;
    },

    /** What somebody asked for, with the chart on a quiet day too. */
    digestOf: buildOne,

    /** What the scheduler calls: puts the digests whose hour has come into the queue, each once a day. */
    async tick(): Promise<void> {
      const now = clock.now();
      const readers = await readersNow(now);
      if (readers.length === 0) return;
      const audiences = audiencesOf(readers, await subjects.of(readers, now));
      const gathered = await gather(
        audiences.map(({ subject }) => subject),
        now,
      );
      const failures: unknown[] = [];
      const messages: OutgoingMessage[] = [];
      for (const [index, audience] of audiences.entries()) {
        // a digest that cannot be made must not cost the others theirs
        const facts = gathered[index];
        if (facts?.status === 'fulfilled')
          await messagesFor(audience, facts.value).then(
            made => messages.push(...made),
            (thrown: unknown) => failures.push(thrown),
          );
        else failures.push(facts?.reason);
      }
      const queued = await notifications.enqueueAll(messages, now);
      if (queued > 0) log.info({ people: queued, contents: audiences.length }, 'digest: queued');
      if (failures.length > 0) throw new AggregateError(failures, [...new Set(failures.map(messageOf))].join('; '));
    },
  };
}

const keyOf = (person: Person, today: Day): string => `digest/${today}/${person.id}`;

function figuresOfDigest(facts: DigestFacts): DigestFigures {
  return {
    ...facts.figures,
    changed: facts.changed.size,
    newlyOverdue: facts.newlyOverdue.length,
    dueThisWeek: facts.dueThisWeek.length,
    waitingForDecision: facts.awaiting.length + facts.extensions.length,
    requestedExtensions: facts.extensions.length,
    stuck: facts.stuck.length,
    rates: facts.rates,
  };
}
