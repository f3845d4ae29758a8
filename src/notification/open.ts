// Puts the parts of this folder together: promises in, messages out, the ledger to look at.
import { z } from 'zod';
import type { Clock, Log } from '../base/index.ts';
import type { Channel, ToldInChat } from '../chat/index.ts';
import { type Database, type Lease, openLease, RESTORED_KEY } from '../database/index.ts';
import { openDelivery } from './delivery/deliver.ts';
import { makePromises, type PromiseOrder } from './promises/promise.ts';
import { lastSlot } from './promises/store.ts';
import { type Calendar, mayPushAt, type PushHours } from './quiet.ts';
import { openSettings } from './settings/store.ts';
import { openSilences, type Silences } from './silence/store.ts';
import { openLedger } from './store.ts';
import { openUnreached } from './unreached/store.ts';

export interface NotificationNeeds {
  readonly database: Database;
  /** key → channel, of the channels that run in this process; asked anew at each sending */
  channels(): ReadonlyMap<string, Channel>;
  readonly clock: Clock;
  readonly log: Log;
  readonly calendar: Calendar;
  readonly pushHours: PushHours;
  /** told of each message with tasks in it that arrived: what is said in that chat next may be about them */
  readonly onTold?: (told: ToldInChat) => Promise<void>;
  /** a test that plays with time passes its own */
  readonly silences?: Silences;
  readonly chance?: () => number;
}

export type Notifications = ReturnType<typeof openNotifications>;

/**
 * Open it once per process: on an embedded database the first `deliverDue` takes everything found in mid-send for the
 * remains of a process that was killed.
 */
export function openNotifications(needs: NotificationNeeds) {
  const { database, clock, calendar, pushHours } = needs;
  const silences = needs.silences ?? openSilences(database);
  const settings = openSettings(database);
  const duties = new Map<string, Lease>();

  function dutyOf(channel: string): Lease {
    const known = duties.get(channel);
    if (known) return known;
    const duty = openLease(database, `channel:${channel}`, {
      prepare: async () =>
        needs
          .channels()
          .get(channel)
          ?.gate?.pause(await silences.left(channel)),
      onError: reason => needs.log.warn({ channel, reason }, 'notification: no word from the database about whose turn it is'),
    });
    duties.set(channel, duty);
    return duty;
  }

  const delivery = openDelivery({ ...needs, dutyOf, mayPush: now => mayPushAt(now, pushHours, calendar) });
  return {
    ...openLedger(database),
    ...openUnreached(database),
    settings,
    /** when the database was last put back from a backup: messages of before are not owed any more */
    async restoredAt(): Promise<Date | undefined> {
      const at = await settings.read('', RESTORED_KEY, z.iso.datetime());
      return at === undefined ? undefined : new Date(at);
    },
    calendar,
    pushHours,
    /** Makes what was never promised, in one transaction, before anything is sent. */
    promise: (order: Omit<PromiseOrder, 'now'>) => makePromises(database, { ...order, now: clock.now() }),
    /** "2025-11-20T08:00": the slot planned last, by whichever process. */
    lastSlot: () => lastSlot(database.prisma),
    deliverDue: (options?: Parameters<typeof delivery.deliverDue>[0]) => delivery.deliverDue(options),
    /** Of several replicas one at a time receives and sends for a channel: its turn. */
    dutyOf,
    /** A platform asked for silence: every replica keeps to it, also after a restart. */
    keepSilence: (channel: string, seconds: number) => silences.remember(channel, seconds),
    /** Seconds of silence that any replica was asked for: looked at before each message by those that send without being on duty. */
    silenceLeft: (channel: string): Promise<number> => silences.left(channel),
    /** For an orderly end: the messages under way get their results, the rest waits for the next start. */
    stop: () => delivery.stop(),
  };
}
