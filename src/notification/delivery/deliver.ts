// Sends what is due, many messages at once within the platform's limits, and writes down what became of each. The rows are the
// queue (not pg-boss): a promise, its message and its state change in one transaction, which a second queue beside them could
// not give. One replica at a time sends for a channel: a platform's limits are the bot's, however many processes there are, so
// one sender keeps them exactly, lets replies go first and never breaks a silence that another was asked for.
import { type Clock, chance, dayOf, type Log, messageOf } from '../../base/index.ts';
import type { Channel, Gate, SendResult, ToldInChat } from '../../chat/index.ts';
import type { Database, Lease } from '../../database/index.ts';
import { readBody } from '../body.ts';
import { texts } from '../texts.ts';
import type { MessageKind } from '../types.ts';
import { settlementOf, trySending } from './outcome.ts';
import { openRests } from './rests.ts';
import { type Claim, type DueMessage, openDeliveryStore, type Place, type Sender } from './store.ts';

export interface DeliveryNeeds {
  readonly database: Database;
  /** key → channel, of the channels that run in this process */
  channels(): ReadonlyMap<string, Channel>;
  /** whose turn it is to send over a channel */
  dutyOf(channel: string): Lease;
  readonly clock: Clock;
  readonly log: Log;
  /** whether people may be disturbed at that moment */
  mayPush(now: Date): boolean;
  /** told of each message with tasks in it that arrived */
  readonly onTold?: (told: ToldInChat) => Promise<void>;
  /** 0 … 1; a test passes its own */
  readonly chance?: () => number;
}

/** How many messages ended in which way in one run. */
export interface DeliveryReport {
  readonly sent: number;
  readonly retried: number;
  readonly unreachable: number;
  readonly unknown: number;
  readonly failed: number;
}

const DAMAGED: SendResult = { state: 'failed', reason: 'the stored body is damaged' };
const NOTHING: DeliveryReport = { sent: 0, retried: 0, unreachable: 0, unknown: 0, failed: 0 };
/** Enough to keep 30 a second with answers that take a second. */
const AT_ONCE = 32;
/** Rows looked at in one go. */
const BATCH = 200;
const ANYTIME: readonly MessageKind[] = ['digest', 'urgent'];
const WORKING_HOURS: readonly MessageKind[] = [...ANYTIME, 'assignment', 'reminder', 'urge', 'notice'];

export interface Delivery {
  /**
   * Sends everything that may leave now, over the channels that are this process's to serve. `patient`: where another replica
   * may have died while serving one, waits some seconds to find out.
   */
  deliverDue(options?: { readonly patient?: boolean }): Promise<DeliveryReport>;
  /** Sends nothing more; resolves when the messages under way have their results. */
  stop(): Promise<void>;
}

export function openDelivery(needs: DeliveryNeeds): Delivery {
  const { clock, log } = needs;
  const share = needs.chance ?? chance;
  const store = openDeliveryStore(needs.database);
  const stopping = new AbortController();
  /** message → its sending */
  const active = new Map<number, Promise<void>>();
  /** what became of messages, until it is written down */
  const results = new Map<number, { readonly claim: Claim; readonly write: () => Promise<boolean> }>();
  const rests = openRests(clock);
  /** of the channels that take one message at a time */
  const tails = new Map<string, Promise<unknown>>();
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<DeliveryReport> | undefined;
  let poke = Promise.withResolvers<void>();
  let first = true;

  const senderOf = (channel: string): Sender => {
    const { name, owner } = needs.dutyOf(channel);
    return { channel, lease: name, owner };
  };

  function isOpen(key: string): boolean {
    const channel = needs.channels().get(key);
    return channel !== undefined && needs.dutyOf(key).held() && !rests.rests(key) && (channel.gate?.pausedMs() ?? 0) === 0;
  }

  /** Sends one message if nobody else does. @returns how it ended */
  async function sendOne(message: DueMessage): Promise<keyof DeliveryReport | undefined> {
    const place = message.places.find(({ channel }) => isOpen(channel));
    const channel = place && needs.channels().get(place.channel);
    if (!place || !channel) return undefined;
    if (!(ANYTIME as readonly string[]).includes(message.kind) && !needs.mayPush(clock.now())) return undefined;
    return channel.gate ? throughGate(channel.gate, channel, message, place) : oneByOne(channel, message, place);
  }

  async function throughGate(gate: Gate, channel: Channel, message: DueMessage, place: Place): Promise<keyof DeliveryReport | undefined> {
    const booking = await gate.book(place.chatId, stopping.signal);
    if (!booking) return undefined;
    try {
      // an office on one machine is small: one message under way at a time, so that a kill leaves no more than one in doubt
      return await (needs.database.kind === 'embedded' ? oneByOne : claimAndSend)(channel, message, place);
    } finally {
      booking.release();
    }
  }

  /** Of a platform that names no limits we keep to the lowest, too. */
  function oneByOne(channel: Channel, message: DueMessage, place: Place): Promise<keyof DeliveryReport | undefined> {
    const before = tails.get(place.channel) ?? Promise.resolve();
    const mine = before.catch(() => {}).then(() => claimAndSend(channel, message, place));
    tails.set(place.channel, mine);
    return mine;
  }

  async function claimAndSend(channel: Channel, message: DueMessage, place: Place): Promise<keyof DeliveryReport | undefined> {
    if (stopping.signal.aborted || !isOpen(place.channel)) return undefined;
    const claim = await store.claim(message.id, place, senderOf(place.channel));
    if (!claim) return undefined;
    const body = readBody(claim.body);
    const result = body ? await trySending(channel, place, body) : DAMAGED;
    rests.heed(place.channel, result);
    if (result.state !== 'sent') {
      log.warn({ message: message.id, person: message.personId, state: result.state, reason: result.reason }, 'notification: not sent');
    }
    await record(claim, place, result);
    const shown = body?.shown ?? [];
    if (result.state === 'sent' && shown.length > 0)
      await needs.onTold?.({
        personId: message.personId,
        conversation: place.chatId,
        shown,
        buttons: (body?.buttons ?? []).flat(),
        at: clock.now(),
      });
    return result.state === 'retry' ? 'retried' : result.state;
  }

  /** Kept until it stands in the database: a message that arrived must not go out again because the database was away. */
  function record(claim: Claim, place: Place, result: SendResult): Promise<void> {
    const now = clock.now();
    const write =
      result.state === 'unreachable'
        ? () => store.lose(claim, place, result.reason, now, texts.unreachable)
        : () => store.settle(claim, settlementOf(result, claim, now, share()));
    results.set(claim.id, { claim, write });
    return writeDown(claim.id);
  }

  async function writeDown(id: number): Promise<void> {
    const result = results.get(id);
    if (!result) return;
    if (!(await result.write()))
      log.warn({ message: id, attempt: result.claim.attempt }, 'notification: claim was taken over while sending');
    results.delete(id);
  }

  async function recover(): Promise<void> {
    for (const id of results.keys()) if (!active.has(id)) await writeDown(id);
    for (const channel of needs.channels().keys()) {
      if (!needs.dutyOf(channel).held()) continue;
      const rows = await store.recover(senderOf(channel), [...active.keys()], first, clock.now());
      if (rows > 0) log.warn({ channel, messages: rows }, 'notification: messages found in mid-send are sent once more');
    }
    first = false;
  }

  async function run(): Promise<DeliveryReport> {
    await recover();
    await store.giveUpOnUnreachable();
    const report = { ...NOTHING };
    const passedOver = new Set<number>();
    const defects: unknown[] = [];

    async function sendAndCount(message: DueMessage): Promise<void> {
      const end = await sendOne(message);
      if (end === undefined) passedOver.add(message.id);
      else report[end] += 1;
      if (end === 'unreachable') await store.giveUpOnUnreachable();
    }

    function launch(message: DueMessage): void {
      const sending = sendAndCount(message)
        .catch((thrown: unknown) => void defects.push(thrown))
        .finally(() => active.delete(message.id));
      active.set(message.id, sending);
    }

    while (!stopping.signal.aborted && defects.length === 0) {
      poke = Promise.withResolvers();
      const due = (await look()).filter(({ id }) => !active.has(id) && !passedOver.has(id));
      if (due.length === 0 && active.size === 0) return report;
      for (const message of due) {
        while (active.size >= AT_ONCE) await Promise.race(active.values());
        launch(message);
      }
      if (due.length === 0) await Promise.race([poke.promise, ...active.values()]);
    }
    await Promise.all(active.values());
    if (defects.length > 0) throw new AggregateError(defects, defects.map(messageOf).join('; '));
    return report;
  }

  function look(): Promise<DueMessage[]> {
    const now = clock.now();
    return store.due({
      now,
      today: dayOf(now),
      kinds: needs.mayPush(now) ? WORKING_HOURS : ANYTIME,
      channels: [...needs.channels().keys()].filter(isOpen),
      limit: BATCH,
    });
  }

  /** Takes the channels that are free, then works; what another replica serves is left to it. */
  async function onDuty<T>(channels: readonly string[], patient: boolean, work: () => Promise<T>): Promise<T> {
    const [channel, ...others] = channels;
    if (channel === undefined) return work();
    const inside = (): Promise<{ readonly done: T }> => onDuty(others, patient, work).then(done => ({ done }));
    const { done } = (await needs.dutyOf(channel).tryDuring(patient, inside)) ?? (await inside());
    return done;
  }

  return {
    deliverDue({ patient = true } = {}) {
      poke.resolve();
      next ??= running
        .catch(() => {})
        .then(() => {
          next = undefined;
          const mine = stopping.signal.aborted ? Promise.resolve(NOTHING) : onDuty([...needs.channels().keys()], patient, run);
          running = mine;
          return mine;
        });
      return next;
    },
    async stop() {
      stopping.abort();
      await running.catch(() => {});
    },
  };
}
