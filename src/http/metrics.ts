// /metrics: how much comes in and goes out, how long answers take, what waits; numbers only, no person and no content.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Log } from '../base/index.ts';
import type { Route } from './server.ts';

/** Looked at when somebody asks for the metrics. */
export interface Levels {
  /** updates taken and not answered yet */
  inbox(): Promise<number>;
  /** state → messages of ours in it */
  outgoing(): Promise<Readonly<Record<string, number>>>;
  /** how messages were understood: name → count since the start */
  understood(): Readonly<Record<string, number>>;
}

export interface Metrics {
  readonly route: Route;
  /** one message of a person, answered; seconds from its start, and how many replies it got */
  answered(channel: string, kind: string, seconds: number, replies: number): void;
  /** `log`, with its warnings and errors counted */
  counting(log: Log): Log;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function openMetrics(levels: Levels): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const incoming = new Counter({
    name: 'dondoc_messages_in_total',
    help: 'Messages of people',
    labelNames: ['channel', 'kind'],
    registers,
  });
  const outgoing = new Counter({ name: 'dondoc_replies_total', help: 'Replies to people', labelNames: ['channel'], registers });
  const latency = new Histogram({
    name: 'dondoc_answer_seconds',
    help: 'Time to work out an answer',
    labelNames: ['channel', 'kind'],
    buckets: SECONDS,
    registers,
  });
  const logged = new Counter({ name: 'dondoc_log_total', help: 'Log lines of warning and error', labelNames: ['level'], registers });
  const inbox = new Gauge({ name: 'dondoc_inbox', help: 'Updates taken and not answered yet', registers });
  const queue = new Gauge({ name: 'dondoc_outgoing', help: 'Messages of our own by state', labelNames: ['state'], registers });
  const understood = new Gauge({
    name: 'dondoc_understood',
    help: 'How messages were understood since the start',
    labelNames: ['how'],
    registers,
  });

  async function collect(): Promise<void> {
    inbox.set(await levels.inbox());
    queue.reset();
    for (const [state, count] of Object.entries(await levels.outgoing())) queue.set({ state }, count);
    for (const [how, count] of Object.entries(levels.understood())) understood.set({ how }, count);
  }

  return {
    route: {
      method: 'GET',
      path: '/metrics',
      async handle() {
        await collect();
        return { status: 200, type: registry.contentType, body: await registry.metrics() };
      },
    },
    answered(channel, kind, seconds, replies) {
      incoming.inc({ channel, kind });
      latency.observe({ channel, kind }, seconds);
      outgoing.inc({ channel }, replies);
    },
    counting: log => ({
      info: (fields, message) => log.info(fields, message),
      warn(fields, message) {
        logged.inc({ level: 'warn' });
        log.warn(fields, message);
      },
      error(fields, message) {
        logged.inc({ level: 'error' });
        log.error(fields, message);
      },
    }),
  };
}
