// Digests as the program runs them: one for whoever asks, and each working morning one for every leader.
import { z } from 'zod';
import { type Clock, type Day, dayOf, instantAt, type Log, messageOf, timeOf } from '../base/index.ts';
import type { Attachment, Block } from '../chat/index.ts';
import { type Notifications, textOf } from '../notification/index.ts';
import { type People, type Person, type Scope, scopeOf } from '../people/index.ts';
import type { Activity } from '../task/activity/store.ts';
import type { Figures, Rate, RateName, Tasks } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { barsOf } from './chart/bars.ts';
import { chartFile } from './chart/file.ts';
import { composeDigest } from './compose.ts';
import { type DigestFacts, digestFilter, gatherFacts, isQuiet } from './facts.ts';
import { texts } from './texts.ts';

export interface DigestNeeds {
  readonly tasks: Tasks;
  readonly activity: Activity;
  readonly people: Pick<People, 'all' | 'byStaffCode'>;
  readonly agencies: AgencyRegistry;
  readonly notifications: Pick<Notifications, 'enqueue' | 'existing' | 'reachable' | 'lastSentAt' | 'settings' | 'calendar' | 'pushHours'>;
  readonly calendar: { previousWorkingDay(day: Day): Day };
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
  /** the chart; none on a quiet day, unless it was asked for */
  readonly attachments: readonly Attachment[];
}

export type Digests = ReturnType<typeof openDigests>;

const DIGEST_TIME = '06:45';
/** "HH:MM" or "off", as a setting of a person or of the deployment. */
const TIME_SETTING = 'digest.time';
const timeSchema = z.string().regex(/^(\d{2}:\d{2}|off)$/);
/** Heads get it by themselves. */
const READERS = ['leader'] as const;

export function openDigests(needs: DigestNeeds) {
  const { notifications, clock, log } = needs;

  async function build(person: Person, { chartOnQuietDay }: { readonly chartOnQuietDay: boolean }): Promise<Digest> {
    const scope = scopeOf(person, needs.agencies);
    const now = clock.now();
    const since = await sinceOf(person, now);
    const facts = await gatherFacts(needs, digestFilter(person, scope), scope, now, since);
    const whose = nameOf(person, scope);
    const blocks = composeDigest(facts, { whose, now, since }, needs.agencies);
    return {
      text: textOf({ blocks }),
      blocks,
      figures: figuresOfDigest(facts),
      attachments: isQuiet(facts) && !chartOnQuietDay ? [] : [await chart(facts, whose, dayOf(now))],
    };
  }

  /** The last digest that arrived; without one, the digest hour of the working day before. */
  async function sinceOf(person: Person, now: Date): Promise<Date> {
    const sentAt = await notifications.lastSentAt('digest', person.id);
    return sentAt && sentAt < now ? sentAt : instantAt(needs.calendar.previousWorkingDay(dayOf(now)), needs.time ?? DIGEST_TIME);
  }

  async function chart(facts: DigestFacts, whose: string, today: Day): Promise<Attachment> {
    const path = await chartFile(needs.chartFolder, {
      title: texts.chart.title(whose),
      subtitle: texts.chart.subtitle(today, facts.figures.assigned),
      bars: barsOf(facts.figures),
    });
    return { name: texts.chart.fileName(today), mimeType: 'image/png', path };
  }

  /** Who is to get a digest now: its hour has come, the day's working hours are not over, and none was made today. */
  async function readersNow(now: Date): Promise<Person[]> {
    const today = dayOf(now);
    const time = timeOf(now);
    if (!notifications.calendar.isWorkingDay(today) || time >= notifications.pushHours.until) return [];
    const times = await notifications.settings.readAll(TIME_SETTING, timeSchema);
    const usual = times.get('') ?? needs.time ?? DIGEST_TIME;
    const readers = (await needs.people.all()).filter(person => {
      const own = times.get(`person:${person.id}`) ?? usual;
      return READERS.some(role => role === person.role) && own !== 'off' && own <= time;
    });
    const made = await notifications.existing(readers.map(person => keyOf(person, today)));
    const waiting = readers.filter(person => !made.has(keyOf(person, today)));
    const reachable = await notifications.reachable(waiting.map(person => person.id));
    return waiting.filter(person => reachable.has(person.id));
  }

  async function queueFor(person: Person, now: Date): Promise<void> {
    const { blocks, attachments } = await build(person, { chartOnQuietDay: false });
    const key = keyOf(person, dayOf(now));
    const queued = await notifications.enqueue(
      { key, kind: 'digest', personId: person.id, body: { blocks, attachments }, notBefore: now },
      now,
    );
    if (queued) log.info({ person: person.id, key }, 'digest: queued');
  }

  return {
    /** `dondoc digest --for`, with the chart on a quiet day too, since it was asked for: undefined when nobody has that staff code. */
    async digestFor(staffCode: string): Promise<Digest | undefined> {
      const person = await needs.people.byStaffCode(staffCode);
      return person && !person.revoked ? build(person, { chartOnQuietDay: true }) : undefined;
    },

    /** What the scheduler calls: puts the digests whose hour has come into the queue, each once a day. */
    async tick(): Promise<void> {
      const now = clock.now();
      const failures: unknown[] = [];
      for (const person of await readersNow(now)) {
        // one person's digest that cannot be made must not cost the others theirs
        await queueFor(person, now).catch((thrown: unknown) => failures.push(thrown));
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
