// Sends what is due, one message at a time, and writes down what became of each. The rows are the queue (not pg-boss): a
// promise, its message and its state change in one transaction, which a second queue beside them could not give; one in
// flight at a time, so that a kill leaves at most one message of which nobody knows whether it arrived.
import { addSeconds, type Clock, dayOf, type Log, messageOf, type Sleep } from '../../base/index.ts';
import type { Channel, SendResult } from '../../chat/index.ts';
import type { Database } from '../../database/index.ts';
import type { People } from '../../people/index.ts';
import { readBody } from '../body.ts';
import { openPacer, type PaceLimits, type Pacer } from '../pace.ts';
import type { MessageKind } from '../types.ts';
import { type Claim, type DueMessage, openDeliveryStore, type Place, type Settlement } from './store.ts';

export interface DeliveryNeeds {
  readonly database: Database;
  readonly people: Pick<People, 'markUnreachable'>;
  /** key → channel, of the channels that run in this process */
  channels(): ReadonlyMap<string, Channel>;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
  readonly limits: PaceLimits;
  /** whether people may be disturbed at that moment */
  mayPush(now: Date): boolean;
}

/** How many messages ended in which way in one run. */
export interface DeliveryReport {
  readonly sent: number;
  readonly retried: number;
  readonly unreachable: number;
  readonly unknown: number;
  readonly failed: number;
}

const NOTHING: DeliveryReport = { sent: 0, retried: 0, unreachable: 0, unknown: 0, failed: 0 };
/** Seconds before the next try: 5, 10, 20 … at most 10 minutes. */
const backoffSeconds = (attempt: number): number => Math.min(600, 5 * 2 ** Math.min(attempt - 1, 10));

export interface Delivery {
  /** Sends everything that may leave now. Calls queue up behind one another. */
  deliverDue(): Promise<DeliveryReport>;
  /** Sends nothing more; resolves when the message under way has its result. */
  stop(): Promise<void>;
}

export function openDelivery(needs: DeliveryNeeds): Delivery {
  const { clock, log } = needs;
  const store = openDeliveryStore(needs.database);
  const pacers = new Map<string, Pacer>();
  let recovered = false;
  let stopped = false;
  let last: Promise<unknown> = Promise.resolve();

  const pacerOf = (channel: string): Pacer => {
    const pacer = pacers.get(channel) ?? openPacer(clock, needs.sleep, needs.limits);
    pacers.set(channel, pacer);
    return pacer;
  };

  /** Sends one message if nobody else does. @returns how it ended */
  async function sendOne(message: DueMessage): Promise<keyof DeliveryReport | undefined> {
    if (stopped) return undefined;
    const place = message.places.filter(({ channel }) => !pacerOf(channel).isPaused())[0];
    const channel = place && needs.channels().get(place.channel);
    if (!place || !channel) return undefined;
    if (message.kind !== 'digest' && !needs.mayPush(clock.now())) return undefined;
    await pacerOf(place.channel).turn(place.chatId);
    const claim = await store.claim(message.id, place);
    if (!claim) return undefined;
    const result = await trySending(channel, place, claim);
    if (result.state === 'retry' && result.afterSeconds !== undefined) pacerOf(place.channel).pause(result.afterSeconds);
    if (result.state === 'unreachable') await needs.people.markUnreachable(place.accountId, clock.now());
    const settled = await store.settle(claim, settlementOf(result, claim, clock.now()));
    if (!settled) log.warn({ message: message.id, attempt: claim.attempt }, 'notification: claim was taken over while sending');
    else if (result.state !== 'sent')
      log.warn({ message: message.id, person: message.personId, state: result.state, reason: result.reason }, 'notification: not sent');
    return result.state === 'retry' ? 'retried' : result.state;
  }

  async function run(): Promise<DeliveryReport> {
    const recoveredRows = await store.recover(!recovered, clock.now());
    recovered = true;
    if (recoveredRows > 0) log.warn({ messages: recoveredRows }, 'notification: messages found in mid-send are sent once more');
    const report = { ...NOTHING };
    for (;;) {
      await store.giveUpOnUnreachable();
      const now = clock.now();
      const kinds: MessageKind[] = needs.mayPush(now) ? ['digest', 'assignment', 'reminder'] : ['digest'];
      const channels = [...needs.channels().keys()].filter(key => !pacerOf(key).isPaused());
      const due = await store.due(now, dayOf(now), kinds, channels);
      let ended = 0;
      for (const message of due) {
        const end = await sendOne(message);
        if (end === undefined) continue;
        report[end] += 1;
        ended += 1;
      }
      if (ended === 0) return report;
    }
  }

  return {
    deliverDue() {
      const mine = last.then(run);
      // a run that failed may have left a row in mid-send: the next one looks again
      last = mine.catch(() => {
        recovered = false;
      });
      return mine;
    },
    async stop() {
      stopped = true;
      await last;
    },
  };
}

function settlementOf(result: SendResult, claim: Claim, now: Date): Settlement {
  if (result.state === 'sent') return { state: 'sent', providerMessageId: result.providerMessageId, sentAt: now };
  const error = result.reason;
  if (result.state === 'retry') {
    return { state: 'queued', error, notBefore: addSeconds(now, Math.max(result.afterSeconds ?? 0, backoffSeconds(claim.attempt))) };
  }
  // that account is marked; the message goes to the person's next place, or is given up when there is none
  if (result.state === 'unreachable') return { state: 'queued', error, notBefore: now };
  return { state: result.state, error };
}

/** What the channel says; when it throws nobody knows whether the message left. */
async function trySending(channel: Channel, place: Place, claim: Claim): Promise<SendResult> {
  const body = readBody(claim.body);
  if (!body) return { state: 'failed', reason: 'the stored body is damaged' };
  try {
    return await channel.send(place.chatId, body);
  } catch (thrown) {
    return { state: 'unknown', reason: messageOf(thrown) };
  }
}
