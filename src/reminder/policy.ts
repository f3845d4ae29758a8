// What an office has set about its reminders: the deployment's word, then the agency's, then the person's. Pure.
import { z } from 'zod';
import type { SettingScope } from '../notification/index.ts';
import { CLIMB, DEFAULT_STEPS, REMINDER_DEFAULTS, type ReminderRule } from './rules.data.ts';
import { rulesOf } from './rules.ts';

/** One setting row of a scope; what is left out stays as the wider scope has it. */
export const POLICY_KEY = 'reminder';
const days = z.string().regex(/^\d{1,3}(,\d{1,3})*$/u);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);
export const policySchema = z
  .object({
    /** days before the deadline, "30,15,7,3,1,0" */
    before: days,
    /** days after it, "1,4,7,14" */
    after: days,
    /** pushes only from here … */
    pushFrom: time,
    /** … until here */
    pushUntil: time,
    urgentAnyHour: z.boolean(),
    askAgainAfter: z.number().int().min(1).max(90),
    maxPushesADay: z.number().int().min(1).max(20),
  })
  .partial();
export type PolicySetting = z.output<typeof policySchema>;

export interface Policy {
  readonly rules: readonly ReminderRule[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** "HH:MM" */
  readonly pushHours: { readonly from: string; readonly until: string };
  /** urgent tasks are reminded of in quiet hours too */
  readonly urgentAnyHour: boolean;
  readonly askAgainAfter: number;
  readonly maxPushesADay: number;
}

/** @param settings the widest scope first */
export function policyOf(
  settings: readonly (PolicySetting | undefined)[],
  usual: { readonly maxPushesADay?: number | undefined } = {},
): Policy {
  const set: PolicySetting = Object.assign({}, ...settings) as PolicySetting;
  const steps = {
    ...DEFAULT_STEPS,
    ...(set.before === undefined ? {} : { before: numbersIn(set.before) }),
    ...(set.after === undefined ? {} : { after: numbersIn(set.after) }),
  };
  return {
    rules: rulesOf(steps, CLIMB),
    before: steps.before,
    after: steps.after,
    pushHours: { from: set.pushFrom ?? REMINDER_DEFAULTS.pushHours.from, until: set.pushUntil ?? REMINDER_DEFAULTS.pushHours.until },
    urgentAnyHour: set.urgentAnyHour ?? REMINDER_DEFAULTS.urgentAnyHour,
    askAgainAfter: set.askAgainAfter ?? REMINDER_DEFAULTS.askAgainAfter,
    maxPushesADay: set.maxPushesADay ?? usual.maxPushesADay ?? REMINDER_DEFAULTS.maxPushesADay,
  };
}

export type Policies = ReturnType<typeof openPolicies>;

/** The policies of everybody, from the rows of one key: scope → setting. */
export function openPolicies(rows: ReadonlyMap<string, PolicySetting>, usual: { readonly maxPushesADay?: number | undefined } = {}) {
  const agencies = new Map<string, Policy>();
  const ofAgency = (agencyKey: string): Policy => {
    const known = agencies.get(agencyKey) ?? policyOf([rows.get(''), rows.get(`agency:${agencyKey}`)], usual);
    agencies.set(agencyKey, known);
    return known;
  };
  return {
    ofAgency,
    ofPerson: ({ id, agencyKey }: { readonly id: number; readonly agencyKey: string }): Policy => {
      const own = rows.get(`person:${id}`);
      return own ? policyOf([rows.get(''), rows.get(`agency:${agencyKey}`), own], usual) : ofAgency(agencyKey);
    },
  };
}

export const agencyScope = (agencyKey: string): SettingScope => `agency:${agencyKey}`;

const numbersIn = (list: string): number[] => list.split(',').map(Number);
