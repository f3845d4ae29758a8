// `dondoc start`: the service, until it is told to stop.
import type { App } from '../app.ts';
import { dayOf } from '../base/index.ts';
import { startTicks } from '../schedule/index.ts';
import type { Io } from './host.ts';
import { type RunCommand, serveCommands } from './remote.ts';
import { texts } from './texts.ts';

/** Seconds between looks at what is due. */
const EVERY = 20;

export interface Service {
  stop(): Promise<void>;
}

/** Channels, ticks and the local socket; `run` carries out what other processes ask for. */
export async function startService(app: App, run: RunCommand, io: Io): Promise<Service> {
  const socket = app.database.kind === 'embedded' ? await serveCommands(app.config.folder, run) : undefined;
  const close = async (): Promise<void> => {
    for (const channel of app.channels.values()) await channel.stop();
    await socket?.close();
  };
  try {
    for (const channel of app.channels.values()) await channel.start(app.handle);
  } catch (thrown) {
    await close(); // else the open socket keeps the process alive
    throw thrown;
  }
  const ticks = startTicks({
    clock: app.clock,
    log: app.log,
    every: EVERY,
    jobs: [
      { name: 'reminders', run: () => app.reminders.tick() },
      { name: 'digests', run: () => app.digests.tick() },
      { name: 'anchor', run: now => app.audit.anchor(dayOf(now), now) },
      { name: 'delivery', run: async () => void (await app.notifications.deliverDue()) },
    ],
  });
  io.err(texts.started([...app.channels.keys()]));
  return {
    async stop() {
      await app.notifications.stop();
      await ticks.stop();
      await close();
    },
  };
}

/** Resolves at the first signal to stop. */
export const stopSignal = (): Promise<void> =>
  new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
