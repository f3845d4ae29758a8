// What each reader's digest is about, from when on and how far ahead; and who are told the same.
import { type Day, dayOf, instantAt } from '../base/index.ts';
import type { Notifications } from '../notification/index.ts';
import { type Person, type Scope, scopeOf } from '../people/index.ts';
import type { TaskFilter } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import type { DigestWords, Drilled } from './compose.ts';
import { digestFilter } from './facts.ts';
import { lookAhead, type Rhythm, spanStart, type WorkingDays } from './rhythm.ts';
import { TIME_SETTING, timeSchema } from './setting.ts';
import { texts } from './texts.ts';

export interface Reader {
  readonly person: Person;
  readonly rhythm: Rhythm;
}

/** What a digest is about: the same for all who see the same tasks and got the last one on the same day. */
export interface Subject {
  readonly filter: TaskFilter;
  readonly scope: Scope;
  readonly told: DigestWords;
  readonly drilled: Drilled['whose'];
}

/** Those who are told the same. */
export interface Audience {
  readonly people: readonly Person[];
  readonly subject: Subject;
}

export interface SubjectNeeds {
  readonly agencies: AgencyRegistry;
  readonly notifications: Pick<Notifications, 'lastSentAt' | 'settings'>;
  readonly calendar: WorkingDays;
  /** "HH:MM" of the morning digest where nobody chose another */
  readonly time: string;
}

export function openSubjects({ agencies, notifications, calendar, time: usual }: SubjectNeeds) {
  /** "HH:MM", or "off" */
  const timeFor = (person: Person, times: ReadonlyMap<string, string>): string =>
    times.get(`person:${person.id}`) ?? times.get('') ?? usual;

  const timeOfOffice = (times: ReadonlyMap<string, string>): string => {
    const set = times.get('') ?? usual;
    return set === 'off' ? usual : set;
  };

  /**
   * The digest hour on the day of the last digest that arrived before today: the same for all who get it at that hour, and asked
   * for again the day's digest tells the same. Without one, that hour of the working day before; for a week or month its beginning.
   */
  function sinceOf(time: string, rhythm: Rhythm, today: Day, sentOn: Day | undefined): Date {
    if (rhythm !== 'daily') return spanStart(today, rhythm, time, calendar);
    return instantAt(sentOn !== undefined && sentOn < today ? sentOn : calendar.previousWorkingDay(today), time);
  }

  return {
    timeFor,

    /** What their digests are about, in their order. What colleagues share is worked out once. */
    async of(readers: readonly Reader[], now: Date): Promise<Subject[]> {
      const [times, sent] = await Promise.all([
        notifications.settings.readAll(TIME_SETTING, timeSchema),
        notifications.lastSentAt(
          'digest',
          readers.map(({ person }) => person.id),
        ),
      ]);
      const today = dayOf(now);
      const scopes = new Map<string, Scope>();
      const begins = new Map<string, Date>();
      return readers.map(({ person, rhythm }) => {
        const scope = once(scopes, `${person.role} ${person.agencyKey}`, () => scopeOf(person, agencies));
        const own = timeFor(person, times);
        const time = own === 'off' ? timeOfOffice(times) : own;
        const sentAt = sent.get(person.id);
        const sentOn = sentAt && dayOf(sentAt);
        const since = once(begins, `${rhythm} ${time} ${sentOn}`, () => sinceOf(time, rhythm, today, sentOn));
        return {
          filter: digestFilter(person, scope),
          scope,
          told: { whose: nameOf(person, scope), now, since, until: lookAhead(today, rhythm), rhythm },
          drilled: whoseOf(person, scope),
        };
      });
    },
  };
}

/** @param subjects of the readers, in their order */
export function audiencesOf(readers: readonly Reader[], subjects: readonly Subject[]): Audience[] {
  const audiences = new Map<string, { readonly people: Person[]; readonly subject: Subject }>();
  for (const [index, { person }] of readers.entries()) {
    const subject = subjects[index];
    if (subject) once(audiences, JSON.stringify(subject), () => ({ people: [], subject })).people.push(person);
  }
  return [...audiences.values()];
}

function once<V>(known: Map<string, V>, key: string, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function nameOf(person: Person, scope: Scope): string {
  if (person.role === 'officer') return person.fullName;
  return scope.kind === 'all' ? texts.everybody : person.agencyName;
}

const whoseOf = (person: Person, scope: Scope): Drilled['whose'] =>
  person.role === 'officer' ? 'mine' : scope.kind === 'all' ? 'everybody' : 'own';
