// Work that one replica at a time does: whoever holds the lease, a row that the holder renews and the others wait for. All
// times are the database's; a holder trusts its own stopwatch only to stop early. An embedded database has one process.
import { messageOf, randomCode, type Stopwatch, sleep, stopwatch } from '../base/index.ts';
import type { Database } from './open.ts';

export interface Lease {
  readonly name: string;
  /** tells this holder from every other, also from an earlier life of the same process */
  readonly owner: string;
  /** surely ours at this moment */
  held(): boolean;
  /**
   * Runs `work` while the lease is ours: waits for it, and begins again when it was lost and came back. Resolves when `signal`
   * is aborted, or when `work` ends by itself.
   */
  during(signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /**
   * Runs `work` if the lease is ours or free. With `patient` it waits for a holder that may be dead to show life.
   * @returns undefined when another replica holds it
   */
  tryDuring<T>(patient: boolean, work: () => Promise<T>): Promise<T | undefined>;
}

export interface LeaseOptions {
  /** before the lease counts as ours: what a new holder must know first */
  readonly prepare?: () => Promise<void>;
  /** a failed look at the database */
  readonly onError?: (reason: string) => void;
  readonly ttlMs?: number;
  readonly beatMs?: number;
  readonly stopwatch?: Stopwatch;
}

/** A dead holder is noticed after at most TTL + BEAT. */
const TTL_MS = 6_000;
const BEAT_MS = 1_500;
/** A holder whose renewals fail stops this long before another may begin. */
const MARGIN_MS = 1_500;

interface Seen {
  readonly mine: boolean;
  /** changes whenever the holder renews */
  readonly until: number;
}

export function openLease(database: Database, name: string, options: LeaseOptions = {}): Lease {
  const { ttlMs = TTL_MS, beatMs = BEAT_MS, prepare = async () => {} } = options;
  const now = options.stopwatch ?? stopwatch;
  const owner = randomCode(16);
  const embedded = database.kind === 'embedded';
  let heldUntil = Number.NEGATIVE_INFINITY;
  let prepared: Promise<void> | undefined;
  let users = 0;
  let beating: Promise<void> | undefined;
  let wake = (): void => {};
  /** told at every beat */
  const watchers = new Set<() => void>();

  const held = (): boolean => now() < heldUntil;

  async function take(): Promise<Seen> {
    const asked = now();
    const mine = embedded || (await claim());
    if (!mine) {
      heldUntil = Number.NEGATIVE_INFINITY;
      prepared = undefined;
      return { mine, until: await expiry() };
    }
    prepared ??= prepare();
    await prepared;
    heldUntil = embedded ? Number.POSITIVE_INFINITY : asked + ttlMs - MARGIN_MS;
    return { mine, until: 0 };
  }

  const claim = async (): Promise<boolean> =>
    (await database.prisma.$executeRaw`
      INSERT INTO lease (name, owner, expires_at) VALUES (${name}, ${owner}, clock_timestamp() + ${ttlMs} * interval '1 millisecond')
      ON CONFLICT (name) DO UPDATE SET owner = EXCLUDED.owner, expires_at = EXCLUDED.expires_at
      WHERE lease.owner = EXCLUDED.owner OR lease.expires_at < clock_timestamp()`) === 1;

  async function expiry(): Promise<number> {
    const row = await database.prisma.lease.findUnique({ where: { name } });
    return row?.expiresAt.getTime() ?? 0;
  }

  /** Free at once for the next: an orderly end costs nobody the wait. */
  async function release(): Promise<void> {
    heldUntil = Number.NEGATIVE_INFINITY;
    prepared = undefined;
    if (!embedded) await database.prisma.lease.deleteMany({ where: { name, owner } });
  }

  const look = (): Promise<Seen | undefined> =>
    take()
      .catch((thrown: unknown) => {
        prepared = undefined;
        options.onError?.(messageOf(thrown));
        return undefined;
      })
      .finally(() => {
        for (const watcher of watchers) watcher();
      });

  async function beat(): Promise<void> {
    for (;;) {
      if (users === 0) break;
      const pause = Promise.withResolvers<void>();
      wake = pause.resolve;
      const timer = setTimeout(pause.resolve, beatMs);
      await pause.promise;
      clearTimeout(timer);
      if (users > 0) await look();
    }
    await release().catch((thrown: unknown) => options.onError?.(messageOf(thrown)));
    beating = undefined;
    if (users > 0) start();
  }

  const start = (): void => {
    beating ??= beat();
  };

  async function using<T>(work: () => Promise<T>): Promise<T> {
    users += 1;
    if (!embedded) start();
    try {
      return await work();
    } finally {
      users -= 1;
      if (users === 0) {
        wake();
        await beating;
      }
    }
  }

  /** Resolves when the lease is ours, or the signal is aborted. */
  async function until(signal: AbortSignal, holds: () => boolean): Promise<void> {
    if (holds() || signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const watch = (): void => {
      if (holds()) resolve();
    };
    const aborted = (): void => resolve();
    // a holder that hears nothing from the database must notice by itself
    const timer = setInterval(watch, beatMs / 2);
    watchers.add(watch);
    signal.addEventListener('abort', aborted);
    await promise;
    clearInterval(timer);
    watchers.delete(watch);
    signal.removeEventListener('abort', aborted);
  }

  /** Until the lease is ours, or its holder has shown life. */
  async function waitFor(first: Seen): Promise<Seen | undefined> {
    for (;;) {
      await sleep(ttlMs / 20);
      const seen = await look();
      if (!seen || seen.mine || seen.until !== first.until) return seen;
    }
  }

  async function whileHeld(signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>): Promise<'ended' | 'lost'> {
    const lost = new AbortController();
    const over = new AbortController();
    const watching = embedded ? Promise.resolve() : until(AbortSignal.any([signal, over.signal]), () => !held()).then(() => lost.abort());
    try {
      await work(AbortSignal.any([signal, lost.signal]));
      return held() || signal.aborted ? 'ended' : 'lost';
    } finally {
      over.abort();
      await watching;
    }
  }

  return {
    name,
    owner,
    held,
    during: (signal, work) =>
      using(async () => {
        if (!held()) await look();
        while (!signal.aborted) {
          await until(signal, held);
          if (signal.aborted || (await whileHeld(signal, work)) === 'ended') return;
        }
      }),
    tryDuring: (patient, work) =>
      using(async () => {
        const first = held() ? { mine: true, until: 0 } : await look();
        const seen = patient && first && !first.mine ? await waitFor(first) : first;
        return seen?.mine ? await work() : undefined;
      }),
  };
}
