// Makes promises and the messages that carry them, in one transaction and before anything is sent: at most one message a
// person and slot, and in it only what was never promised before, or what an earlier message may not have delivered.
import type { Day } from '../../base/index.ts';
import { type Database, inTransaction, type Tables } from '../../database/index.ts';
import { type Body, textOf } from '../body.ts';
import { insertMessages, type OutgoingMessage } from '../queue/store.ts';
import type { Entry, NewPromise, Promised, Slot } from '../types.ts';
import {
  createPromises,
  isOfToday,
  lockPlanning,
  type MessageRow,
  madeBefore,
  messagesOfSlot,
  movePromises,
  type PromiseRow,
  pushesOn,
  reachableAmong,
  rememberSlot,
  rewriteMessage,
  supersede,
  unsettledMessages,
  unsettledPromises,
} from './store.ts';

/** How messages are worded, from what was read for them. */
export interface Wording {
  /** The message with these entries in it; `again` or `late` ones among them stem from earlier messages. */
  compose(personId: number, entries: readonly Entry[]): Body;
  /** Whether a promise of an earlier message is still worth a word: the task is open, the deadline the same. */
  stillOwed(entry: Entry, personId: number): boolean;
  maxPushesADay(personId: number): number;
}

/** What a person may be told. */
export type Told = Pick<NewPromise, 'personId' | 'taskId' | 'step'>;

export interface PromiseOrder {
  readonly slot: Slot;
  readonly promises: readonly NewPromise[];
  /** Reads what the messages need, before the transaction: of what is new, and of what earlier messages hold. */
  wording(told: readonly Told[]): Promise<Wording>;
  /** urgent: may be delivered in quiet hours */
  readonly kind?: 'reminder' | 'urgent';
  readonly now: Date;
  /** true: only tell what would be promised */
  readonly dryRun?: boolean;
}

export interface PromiseResult {
  /** what was newly promised, by person; nothing the second time */
  readonly promised: readonly Promised[];
  /** what could not be promised now: the slot's message has left, or the day has had its pushes */
  readonly leftOver: readonly NewPromise[];
}

/** What the transaction knows before it decides. */
interface Known {
  readonly order: PromiseOrder;
  readonly wording: Wording;
  readonly reachable: ReadonlySet<number>;
  readonly pushes: ReadonlyMap<number, number>;
}

/** What one person is to hear in this slot. */
interface Part {
  readonly personId: number;
  readonly fresh: readonly NewPromise[];
  /** promises of earlier messages, and how to mark them */
  readonly riders: readonly { readonly row: PromiseRow; readonly mark: 'late' | 'again' }[];
}

const slotKeyOf = ({ day, time }: Slot): string => `reminder/${day}/${time}`;
const messageKey = (slot: Slot, personId: number): string => `${slotKeyOf(slot)}/${personId}`;

export async function makePromises(database: Database, order: PromiseOrder): Promise<PromiseResult> {
  const wording = await order.wording([
    ...(await notMadeBefore(database.prisma, order.promises)),
    ...(await unsettledPromises(database.prisma, order.slot.day)),
  ]);
  return inTransaction(database, async tables => {
    await lockPlanning(tables);
    const made = await notMadeBefore(tables, order.promises);
    const fresh = Map.groupBy(made, promise => promise.personId);
    const unsettled = (await unsettledMessages(tables, slotKeyOf(order.slot))).filter(isPromising(order.slot.day));
    const personIds = [...new Set([...fresh.keys(), ...unsettled.map(message => message.personId)])].sort((a, b) => a - b);
    const present = await messagesOfSlot(
      tables,
      personIds.map(id => messageKey(order.slot, id)),
    );
    const known: Known = {
      order,
      wording,
      reachable: await reachableAmong(tables, personIds),
      pushes: await pushesOn(tables, order.slot.day),
    };

    const promised: Promised[] = [];
    for (const message of present) promised.push(...(await joinMessage(tables, message, fresh.get(message.personId) ?? [], known)));
    const written = new Set(present.map(message => message.personId));
    const others = personIds.filter(id => !written.has(id));
    promised.push(
      ...(await newMessages(
        tables,
        others.map(id => ({ personId: id, fresh: fresh.get(id) ?? [] })),
        unsettled,
        known,
      )),
    );
    if (!order.dryRun) await rememberSlot(tables, order.slot, order.now);
    const told = new Set(promised.flatMap(one => one.promises.map(promise => promise.key)));
    return {
      promised: promised.toSorted((a, b) => a.personId - b.personId),
      leftOver: made.filter(promise => !told.has(promise.key)),
    };
  });
}

async function notMadeBefore(tables: Tables, promises: readonly NewPromise[]): Promise<readonly NewPromise[]> {
  const before = await madeBefore(
    tables,
    promises.map(promise => promise.key),
  );
  return promises.filter(promise => !before.has(promise.key));
}

/** Messages that still hold promises, or lie in the queue from another day. */
const isPromising =
  (today: Day) =>
  (message: MessageRow): boolean =>
    message.promises.length > 0 || (message.state === 'queued' && !isOfToday(message, today));

/** The slot's message exists: what is new joins it as long as it has not left; else it waits for the next slot. */
async function joinMessage(
  tables: Tables,
  message: MessageRow,
  fresh: readonly NewPromise[],
  { order, wording, reachable }: Known,
): Promise<Promised[]> {
  const mayJoin = message.state === 'queued' || message.state === 'unreachable';
  if (fresh.length === 0 || !mayJoin) return [];
  const { personId } = message;
  const state = reachable.has(personId) ? 'queued' : 'unreachable';
  // linked since: what was promised to nobody's chat is not repeated
  const revived = message.state === 'unreachable' && state === 'queued';
  const old = revived ? [] : message.promises.map(row => entryOf(row, row.late ? 'late' : 'new'));
  const body = wording.compose(personId, [...old, ...fresh.map(newEntry)]);
  const promised = { personId, messageId: message.id, promises: fresh, text: textOf(body) };
  if (order.dryRun) return [promised];
  if (!(await rewriteMessage(tables, message, body, state))) return [];
  await createPromises(
    tables,
    fresh.map(promise => ({ ...promise, messageId: message.id })),
    order.now,
  );
  return [promised];
}

async function newMessages(
  tables: Tables,
  people: readonly Pick<Part, 'personId' | 'fresh'>[],
  unsettled: readonly MessageRow[],
  known: Known,
): Promise<Promised[]> {
  const { order, wording } = known;
  const allowed = people.filter(
    ({ personId }) => !known.reachable.has(personId) || (known.pushes.get(personId) ?? 0) < wording.maxPushesADay(personId),
  );
  const parts = await withRiders(tables, allowed, unsettled, known);
  const drafts = parts.map(part => ({ part, message: draft(part, known) }));
  if (order.dryRun) return drafts.flatMap(({ part, message }) => tell(part, message));

  const ids = await insertMessages(
    tables,
    drafts.map(({ message }) => message),
    order.now,
  );
  const stored = drafts.flatMap(({ part, message }) => {
    const messageId = ids.get(message.key);
    return messageId === undefined ? [] : [{ part, message, messageId }];
  });
  await createPromises(
    tables,
    stored.flatMap(({ part, messageId }) => part.fresh.map(promise => ({ ...promise, messageId }))),
    order.now,
  );
  await movePromises(
    tables,
    stored.map(({ part, messageId }) => ({ promiseIds: part.riders.map(rider => rider.row.id), messageId })),
  );
  return stored.flatMap(({ part, message, messageId }) => tell(part, message, messageId));
}

/** Adds to each person the promises that earlier messages hold, and takes the queued ones of those messages off the queue. */
async function withRiders(
  tables: Tables,
  people: readonly Pick<Part, 'personId' | 'fresh'>[],
  unsettled: readonly MessageRow[],
  known: Known,
): Promise<Part[]> {
  const { order, wording, reachable } = known;
  const ids = new Set(people.map(person => person.personId).filter(id => reachable.has(id)));
  const earlier = unsettled.filter(message => ids.has(message.personId));
  const queued = earlier.filter(message => message.state === 'queued').map(message => message.id);
  const taken = order.dryRun ? new Set(queued) : await supersede(tables, queued);
  const byPerson = Map.groupBy(
    earlier.filter(message => message.state !== 'queued' || taken.has(message.id)),
    message => message.personId,
  );
  return people
    .map(({ personId, fresh }) => ({
      personId,
      fresh,
      riders: (byPerson.get(personId) ?? [])
        .flatMap(message =>
          message.promises.map(row => ({ row, mark: message.state === 'unknown' ? ('again' as const) : ('late' as const) })),
        )
        .filter(({ row, mark }) => wording.stillOwed(entryOf(row, mark), personId)),
    }))
    .filter(part => part.fresh.length + part.riders.length > 0);
}

function draft({ personId, fresh, riders }: Part, { order, wording, reachable }: Known): OutgoingMessage {
  const entries = [...riders.map(({ row, mark }) => entryOf(row, mark)), ...fresh.map(newEntry)];
  return {
    key: messageKey(order.slot, personId),
    personId,
    kind: order.kind ?? 'reminder',
    body: wording.compose(personId, entries),
    state: reachable.has(personId) ? 'queued' : 'unreachable',
    notBefore: order.now,
  };
}

const tell = ({ personId, fresh }: Part, { body }: OutgoingMessage, messageId?: number): Promised[] =>
  fresh.length === 0 ? [] : [{ personId, ...(messageId === undefined ? {} : { messageId }), promises: fresh, text: textOf(body) }];

const newEntry = ({ taskId, step, occurrence, dueOn, late }: NewPromise): Entry => ({
  taskId,
  step,
  occurrence,
  dueOn,
  mark: late ? 'late' : 'new',
});
const entryOf = ({ taskId, step, occurrence, dueOn }: PromiseRow, mark: Entry['mark']): Entry => ({
  taskId,
  step,
  occurrence,
  dueOn,
  mark,
});
