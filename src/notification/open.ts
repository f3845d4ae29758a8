// Puts the parts of this folder together: promises in, messages out, the ledger to look at.
import { type Clock, type Log, type Sleep, sleep } from '../base/index.ts';
import type { Channel } from '../chat/index.ts';
import type { Database } from '../database/index.ts';
import type { People } from '../people/index.ts';
import { openDelivery } from './delivery/deliver.ts';
import { type PaceLimits, USUAL_LIMITS } from './pace.ts';
import { makePromises, type PromiseOrder } from './promises/promise.ts';
import { lastSlot } from './promises/store.ts';
import { type Calendar, mayPushAt, type PushHours } from './quiet.ts';
import { openSettings } from './settings/store.ts';
import { openLedger } from './store.ts';

export interface NotificationNeeds {
  readonly database: Database;
  readonly people: Pick<People, 'markUnreachable'>;
  /** key → channel, of the channels that run in this process; asked anew at each sending */
  channels(): ReadonlyMap<string, Channel>;
  readonly clock: Clock;
  readonly log: Log;
  readonly calendar: Calendar;
  readonly pushHours: PushHours;
  /** a test passes its own */
  readonly sleep?: Sleep;
  readonly limits?: PaceLimits;
}

export type Notifications = ReturnType<typeof openNotifications>;

/**
 * Open it once per process: on an embedded database the first `deliverDue` takes everything found in mid-send for the
 * remains of a process that was killed.
 */
export function openNotifications(needs: NotificationNeeds) {
  const { database, clock, calendar, pushHours } = needs;
  const delivery = openDelivery({
    ...needs,
    sleep: needs.sleep ?? sleep,
    limits: needs.limits ?? USUAL_LIMITS,
    mayPush: now => mayPushAt(now, pushHours, calendar),
  });
  return {
    ...openLedger(database),
    settings: openSettings(database),
    calendar,
    pushHours,
    /** Makes what was never promised, in one transaction, before anything is sent. */
    promise: (order: Omit<PromiseOrder, 'now'>) => makePromises(database, { ...order, now: clock.now() }),
    /** "2025-11-20T08:00": the slot planned last, by whichever process. */
    lastSlot: () => lastSlot(database.prisma),
    deliverDue: () => delivery.deliverDue(),
    /** For an orderly end: the message under way gets its result, the rest waits for the next start. */
    stop: () => delivery.stop(),
  };
}
