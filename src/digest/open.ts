// Digests as the program runs them: one for whoever asks, and each working morning one for every leader.
import { type Clock, type Day, dayOf, instantAt, type Log, messageOf, timeOf } from '../base/index.ts';
import type { Attachment, Block, Button } from '../chat/index.ts';
import { type Notifications, textOf } from '../notification/index.ts';
import { type People, type Person, type Scope, scopeOf } from '../people/index.ts';
import type { Activity } from '../task/activity/store.ts';
import type { Figures, Rate, RateName, TaskFilter, Tasks } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { barsOf } from './chart/bars.ts';
import { chartFile } from './chart/file.ts';
import { composeDigest, type DigestWords, type Drilled, drillDown } from './compose.ts';
import { type DigestFacts, digestFilter, gatherFacts, isQuiet } from './facts.ts';
import { lookAhead, type Rhythm, rhythmOn, spanStart, type WorkingDays } from './rhythm.ts';
import { RHYTHM_SETTING, rhythmsIn, rhythmsSchema, TIME_SETTING, timeSchema } from './setting.ts';
import { texts } from './texts.ts';

export interface DigestNeeds {
  readonly tasks: Tasks;
  readonly activity: Activity;
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

interface Reader {
  readonly person: Person;
  readonly rhythm: Rhythm;
}

/** What a digest is about: the same for all who see the same tasks and got the last one on the same day. */
interface Subject {
  readonly filter: TaskFilter;
  readonly scope: Scope;
  readonly told: DigestWords;
  readonly drilled: Drilled['whose'];
}

export type Digests = ReturnType<typeof openDigests>;

const DIGEST_TIME = '06:45';
/** Heads get it by themselves, others when they turned it on. */
const READERS = ['leader'] as const;

export function openDigests(needs: DigestNeeds) {
  const { notifications, clock, log } = needs;

  async function build(
    { filter, scope, told, drilled }: Subject,
    { chartOnQuietDay }: { readonly chartOnQuietDay: boolean },
  ): Promise<Digest> {
    const { now, since, until } = told;
    const facts = await gatherFacts(needs, filter, scope, now, since, until);
    const blocks = composeDigest(facts, told, needs.agencies);
    return {
      text: textOf({ blocks }),
      blocks,
      figures: figuresOfDigest(facts),
      buttons: needs.drill ? drillDown(facts, told, drilled, needs.drill) : [],
      attachments: isQuiet(facts) && !chartOnQuietDay ? [] : [await chart(facts, told.whose, dayOf(now))],
    };
  }

  /** What their digests are about, in their order. */
  async function subjectsOf(readers: readonly Reader[], now: Date): Promise<Subject[]> {
    const [times, sent] = await Promise.all([
      notifications.settings.readAll(TIME_SETTING, timeSchema),
      notifications.lastSentAt(
        'digest',
        readers.map(({ person }) => person.id),
      ),
    ]);
    return readers.map(({ person, rhythm }) => {
      const scope = scopeOf(person, needs.agencies);
      const since = sinceOf(person, rhythm, now, times, sent.get(person.id));
      const until = lookAhead(dayOf(now), rhythm);
      return {
        filter: digestFilter(person, scope),
        scope,
        told: { whose: nameOf(person, scope), now, since, until, rhythm },
        drilled: whoseOf(person, scope),
      };
    });
  }

  async function buildOne(person: Person, rhythm: Rhythm): Promise<Digest> {
    const [subject] = await subjectsOf([{ person, rhythm }], clock.now());
    if (!subject) throw new Error('a reader without a digest');
    return build(subject, { chartOnQuietDay: true });
  }

  /**
   * The digest hour on the day of the last digest that arrived before today: the same for all who get it at that hour, and asked
   * for again the day's digest tells the same. Without one, that hour of the working day before; for a week or month its beginning.
   */
  function sinceOf(person: Person, rhythm: Rhythm, now: Date, times: ReadonlyMap<string, string>, sentAt: Date | undefined): Date {
    const own = timeFor(person, times);
    const time = own === 'off' ? usualTime(times) : own;
    if (rhythm !== 'daily') return spanStart(dayOf(now), rhythm, time, needs.calendar);
    const before = sentAt && dayOf(sentAt) < dayOf(now) ? dayOf(sentAt) : needs.calendar.previousWorkingDay(dayOf(now));
    return instantAt(before, time);
  }

  const usualTime = (times: ReadonlyMap<string, string>): string => {
    const usual = times.get('') ?? needs.time ?? DIGEST_TIME;
    return usual === 'off' ? (needs.time ?? DIGEST_TIME) : usual;
  };

  const timeFor = (person: Person, times: ReadonlyMap<string, string>): string =>
    times.get(`person:${person.id}`) ?? times.get('') ?? needs.time ?? DIGEST_TIME;

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
      const own = timeFor(person, times);
      const rhythm = rhythmOn(today, rhythmsIn(rhythms.get(`person:${person.id}`)), needs.calendar);
      return isReader && rhythm && own !== 'off' && own <= time && own > closedUntil ? [{ person, rhythm }] : [];
    });
    const made = await notifications.existing(readers.map(({ person }) => keyOf(person, today)));
    const waiting = readers.filter(({ person }) => !made.has(keyOf(person, today)));
    const reachable = await notifications.reachable(waiting.map(({ person }) => person.id));
    return waiting.filter(({ person }) => reachable.has(person.id));
  }

  /** One digest, for all who are told the same. */
  async function queueFor(readers: readonly Person[], subject: Subject): Promise<void> {
    const { blocks, buttons, attachments } = await build(subject, { chartOnQuietDay: false });
    const { now } = subject.told;
    const messages = readers.map(person => ({
      key: keyOf(person, dayOf(now)),
      kind: 'digest' as const,
      personId: person.id,
      body: { blocks, buttons, attachments },
      notBefore: now,
    }));
    const queued = await notifications.enqueueAll(messages, now);
    if (queued > 0) log.info({ people: queued, whose: subject.told.whose }, 'digest: queued');
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
      const failures: unknown[] = [];
      const readers = await readersNow(now);
      const subjects = await subjectsOf(readers, now);
      const groups = Map.groupBy(
        subjects.map((subject, index) => ({ subject, reader: readers[index]?.person })),
        ({ subject }) => JSON.stringify(subject),
      );
      for (const group of groups.values()) {
        const [first] = group;
        const people = group.flatMap(({ reader }) => reader ?? []);
        // a digest that cannot be made must not cost the others theirs
        if (first) await queueFor(people, first.subject).catch((thrown: unknown) => failures.push(thrown));
      }
      if (failures.length > 0) throw new AggregateError(failures, failures.map(messageOf).join('; '));
    },
  };
}

const keyOf = (person: Person, today: Day): string => `digest/${today}/${person.id}`;

function nameOf(person: Person, scope: Scope): string {
  if (person.role === 'officer') return person.fullName;
  return scope.kind === 'all' ? texts.everybody : person.agencyName;
}

const whoseOf = (person: Person, scope: Scope): Drilled['whose'] =>
  person.role === 'officer' ? 'mine' : scope.kind === 'all' ? 'everybody' : 'own';

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
