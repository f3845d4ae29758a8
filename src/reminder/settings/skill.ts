// Settings of reminders by chat: for oneself, for the agency, and an administrator's word on days. Each is written at once, and in the audit.
import type { Day } from '../../base/index.ts';
import { type Answer, type Skill, say, type Turn } from '../../chat/index.ts';
import type { Notifications, SettingScope } from '../../notification/index.ts';
import { mayDecide, type People, type Person } from '../../people/index.ts';
import { squash } from '../../vietnamese/fold.ts';
import { CALENDAR_KEY, calendarSchema, type OfficeDays } from '../calendar.ts';
import { agencyScope, openPolicies, POLICY_KEY, type PolicySetting, policySchema } from '../policy.ts';
import { UNIT_HEADS, unitHeadsSchema } from '../staff.ts';
import { type Meaning, meaning, readSetting } from './read.ts';
import { texts } from './texts.ts';

export interface SettingsNeeds {
  readonly settings: Pick<Notifications['settings'], 'read' | 'readAll' | 'change'>;
  readonly people: Pick<People, 'all'>;
  readonly officeDays: OfficeDays;
  readonly slots: readonly string[];
}

const KEY = 'reminder-settings';
const MOST_DAYS = 365;

export function settingsSkill(needs: SettingsNeeds): Skill<Meaning> {
  const { settings } = needs;

  /** The setting row of a scope with something new in it. */
  async function set(scope: SettingScope, change: PolicySetting, turn: Turn): Promise<void> {
    const before = (await settings.read(scope, POLICY_KEY, policySchema)) ?? {};
    await settings.change(scope, POLICY_KEY, withoutAbsent({ ...before, ...change }), changer(turn));
  }

  async function carryOut(meant: Meaning, turn: Turn): Promise<Answer> {
    switch (meant.kind) {
      case 'show':
        return show(turn);
      case 'show-days':
        return showDays();
      case 'most-a-day':
        if (meant.count < 1 || meant.count > 20) return say(texts.badCount);
        await set(`person:${turn.person.id}`, { maxPushesADay: meant.count }, turn);
        return say(texts.mostADay(meant.count));
      case 'days':
        return turn.person.role === 'admin' ? setDays(meant.days, meant.as, turn) : say(texts.onlyAdmin);
      default:
        return maySet(turn.person) ? setForAgency(meant, turn) : say(texts.notForYou);
    }
  }

  type ForAgency = Exclude<Meaning, { kind: 'show' | 'show-days' | 'most-a-day' | 'days' }>;

  async function setForAgency(meant: ForAgency, turn: Turn): Promise<Answer> {
    const scope = scopeOf(turn.person);
    const whose = scope === '' ? texts.whole : turn.person.agencyName;
    switch (meant.kind) {
      case 'before': {
        const days = [...new Set(meant.days)].toSorted((a, b) => b - a);
        if (days.length < meant.days.length || days.some(day => day > MOST_DAYS)) return say(texts.badDays);
        await set(scope, { before: days.join() }, turn);
        return say(texts.before(whose, days));
      }
      case 'after': {
        const days = [...new Set(meant.days)].toSorted((a, b) => a - b);
        if (days.length < meant.days.length || days.some(day => day > MOST_DAYS || day < 1)) return say(texts.badDays);
        await set(scope, { after: days.join() }, turn);
        return say(texts.after(whose, days));
      }
      case 'quiet':
        if (!isTime(meant.from) || !isTime(meant.until) || !needs.slots.some(slot => slot >= meant.until && slot < meant.from))
          return say(texts.quietCoversSlots(needs.slots));
        await set(scope, { pushFrom: meant.until, pushUntil: meant.from }, turn);
        return say(texts.quiet(whose, meant.from, meant.until));
      case 'urgent':
        await set(scope, { urgentAnyHour: meant.anyHour }, turn);
        return say(texts.urgent(whose, meant.anyHour));
      case 'ask-again':
        if (meant.days < 1 || meant.days > 90) return say(texts.badAskAgain);
        await set(scope, { askAgainAfter: meant.days }, turn);
        return say(texts.askAgain(whose, meant.days));
      case 'unit-head':
        return setUnitHead(meant.unit, meant.head, turn);
    }
  }

  async function setUnitHead(said: string, head: string, turn: Turn): Promise<Answer> {
    const own = (await needs.people.all()).filter(person => person.agencyKey === turn.person.agencyKey);
    const units = [...new Set(own.map(person => person.unit).filter(unit => unit !== ''))];
    const unit = units.find(one => squash(one) === squash(said));
    if (unit === undefined) return say(texts.noSuchUnit(said, units));
    const found = own.filter(person => squash(person.staffCode) === squash(head) || squash(person.fullName) === squash(head));
    const [person] = found;
    if (!person) return say(texts.noSuchPerson(head));
    if (found.length > 1)
      return say(
        texts.severalPeople(
          head,
          found.map(one => one.staffCode),
        ),
      );
    const scope = agencyScope(turn.person.agencyKey);
    const before = (await settings.read(scope, UNIT_HEADS, unitHeadsSchema)) ?? {};
    await settings.change(scope, UNIT_HEADS, { ...before, [unit]: person.staffCode }, changer(turn));
    return say(texts.unitHead(unit, person.fullName, person.staffCode));
  }

  async function show(turn: Turn): Promise<Answer> {
    const policies = openPolicies(await settings.readAll(POLICY_KEY, policySchema));
    const heads = (await settings.read(agencyScope(turn.person.agencyKey), UNIT_HEADS, unitHeadsSchema)) ?? {};
    const named = Object.entries(heads).map(([unit, code]) => texts.head(unit, code));
    return say(...texts.show(turn.person.agencyName, policies.ofPerson(turn.person), named));
  }

  async function setDays(days: readonly (Day | undefined)[], as: 'work' | 'off' | 'usual', turn: Turn): Promise<Answer> {
    if (days.length === 0) return say(texts.noDay);
    const known = days.filter(day => day !== undefined);
    if (known.length < days.length) return say(texts.noSuchDay);
    const before = (await settings.read('', CALENDAR_KEY, calendarSchema)) ?? {};
    const rest = Object.entries(before).filter(([day]) => !known.some(one => one === day));
    const added = as === 'usual' ? [] : known.map((day): [string, 'work' | 'off'] => [day, as]);
    await settings.change('', CALENDAR_KEY, Object.fromEntries([...rest, ...added]), changer(turn));
    await needs.officeDays.refresh(settings);
    return say(texts.day[as](known));
  }

  async function showDays(): Promise<Answer> {
    await needs.officeDays.refresh(settings);
    const days = [...needs.officeDays.overrides()].toSorted(([a], [b]) => a.localeCompare(b));
    if (days.length === 0) return say(texts.noDays);
    const of = (kind: 'off' | 'work'): Day[] => days.flatMap(([day, is]) => (is === kind ? [day] : []));
    return say(...texts.days(of('off'), of('work')));
  }

  return {
    key: KEY,
    meaning,
    read(text, turn) {
      const read = readSetting(text, turn.today, turn.person.role === 'admin');
      // an administrator has no tasks: days are meant, whatever else the words may mean
      return Promise.resolve(read && { meaning: read, sure: read.kind === 'days' ? 1 : 0.97, gist: texts.gist });
    },
    carryOut,
  };
}

/** Of the agency, or for an administrator of the whole deployment. */
const scopeOf = (person: Person): SettingScope => (person.role === 'admin' ? '' : agencyScope(person.agencyKey));

const maySet = (person: Person): boolean => person.role === 'admin' || mayDecide(person);

const changer = ({ now, person, channel }: Turn) => ({ at: now, actorId: person.id, channel });

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/u.test(text);

const withoutAbsent = (setting: PolicySetting): Record<string, string | number | boolean> =>
  Object.fromEntries(Object.entries(setting).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
