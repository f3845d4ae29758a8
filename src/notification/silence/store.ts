// How long a platform wants silence, by the database's clock: what one process was told, the next one keeps to.
import type { Database } from '../../database/index.ts';

export interface Silences {
  /** seconds of silence left; 0: none */
  left(channel: string): Promise<number>;
  /** Told now; a longer silence stays. */
  remember(channel: string, seconds: number): Promise<void>;
}

export function openSilences({ prisma }: Database): Silences {
  return {
    async left(channel) {
      const [row] = await prisma.$queryRaw<{ seconds: number }[]>`
        SELECT extract(epoch FROM until - clock_timestamp())::float8 AS seconds FROM channel_pause WHERE channel = ${channel}`;
      return Math.max(0, row?.seconds ?? 0);
    },
    async remember(channel, seconds) {
      await prisma.$executeRaw`
        INSERT INTO channel_pause (channel, until) VALUES (${channel}, clock_timestamp() + ${seconds} * interval '1 second')
        ON CONFLICT (channel) DO UPDATE SET until = greatest(channel_pause.until, EXCLUDED.until)`;
    },
  };
}
