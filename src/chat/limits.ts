// How much one person, one agency and one stranger may ask of the program: token buckets in this process. Whoever is over a
// limit is told once, and is then not answered until there is room again; nobody else waits for it.
import { type Stopwatch, stopwatch } from '../base/index.ts';

export type LimitKind = 'message' | 'file' | 'model' | 'stranger';

/** So many a minute on average, and as many at once. 0: no limit. */
export interface Allowance {
  readonly perPerson: number;
  readonly perAgency: number;
}

export type Allowances = Readonly<Record<LimitKind, Allowance>>;

/** `tell`: over the limit, and nobody has said so yet. */
export type Leave = 'granted' | 'tell' | 'silent';

export interface Limiter {
  /** @param agency left out for a stranger */
  take(kind: LimitKind, person: string, agency?: string): Leave;
}

const MINUTE_MS = 60_000;
/** Buckets that are full again are forgotten once there are so many. */
const KEPT = 10_000;

interface Bucket {
  readonly limit: number;
  tokens: number;
  at: number;
  told: boolean;
}

export function openLimiter(limits: Allowances, elapsed: Stopwatch = stopwatch): Limiter {
  const buckets = new Map<string, Bucket>();

  function bucketOf(key: string, limit: number, now: number): Bucket {
    const bucket = buckets.get(key) ?? { limit, tokens: limit, at: now, told: false };
    bucket.tokens = Math.min(limit, bucket.tokens + ((now - bucket.at) / MINUTE_MS) * limit);
    bucket.at = now;
    buckets.set(key, bucket);
    if (buckets.size > KEPT) for (const [other, kept] of buckets) if (isFull(kept, now)) buckets.delete(other);
    return bucket;
  }

  return {
    take(kind, person, agency) {
      const now = elapsed();
      const { perPerson, perAgency } = limits[kind];
      const own = perPerson > 0 ? [bucketOf(`${kind}/person/${person}`, perPerson, now)] : [];
      const shared = perAgency > 0 && agency !== undefined ? [bucketOf(`${kind}/agency/${agency}`, perAgency, now)] : [];
      const all = [...own, ...shared];
      if (all.every(bucket => bucket.tokens >= 1)) {
        for (const bucket of all) bucket.tokens -= 1;
        for (const bucket of own) bucket.told = false;
        return 'granted';
      }
      // the person is told, whoever used up what the agency has
      const teller = own[0] ?? bucketOf(`${kind}/told/${person}`, 1, now);
      if (teller.told) return 'silent';
      teller.told = true;
      return 'tell';
    },
  };
}

const isFull = ({ tokens, limit, at }: Bucket, now: number): boolean => tokens + ((now - at) / MINUTE_MS) * limit >= limit;
