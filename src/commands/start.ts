// `dondoc start`: the service, until it is told to stop.
import { join } from 'node:path';
import type { App } from '../app.ts';
import { addSeconds, type Day, dayOf, messageOf } from '../base/index.ts';
import { forgetOld } from '../database/index.ts';
import { startTicks } from '../schedule/index.ts';
import type { Io } from './host.ts';
import { type RunCommand, serveCommands } from './remote.ts';
import { texts } from './texts.ts';

/** Seconds between looks at what is to be planned. */
const EVERY = 20;
/** Seconds for which the numbers of answered updates are kept: Telegram gives one again for a day. */
const UPDATES_KEPT = 7 * 86_400;
/** Seconds between looks at what is to be sent: also how soon another replica goes on where one died. */
const SEND_EVERY = 2;

export interface Service {
  stop(): Promise<void>;
}

/** Channels, ticks and the local socket; `run` carries out what other processes ask for. */
export async function startService(app: App, run: RunCommand, io: Io): Promise<Service> {
  const socket = app.database.kind === 'embedded' ? await serveCommands(app.config.folder, run) : undefined;
  const close = async (): Promise<void> => {
    for (const channel of app.channels.values()) await channel.stop();
    await app.door?.http.close();
    await socket?.close();
  };
  try {
    const port = await app.door?.http.listen();
    if (port !== undefined) io.err(texts.listening(app.config.http?.host ?? '', port));
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
      { name: 'group digests', run: () => app.groupDigests.tick() },
      { name: 'retention', run: oncePerDay(now => tidy(app, now)) },
      { name: 'inbox', run: now => app.inbox.forgetBefore(addSeconds(now, -UPDATES_KEPT)) },
      { name: 'anchor', run: now => app.audit.anchor(dayOf(now), now) },
    ],
  });
  const sending = startTicks({
    clock: app.clock,
    log: app.log,
    every: SEND_EVERY,
    jobs: [{ name: 'delivery', run: () => send(app) }],
  });
  io.err(texts.started([...app.channels.keys()]));
  return {
    async stop() {
      await app.notifications.stop();
      await Promise.all([ticks.stop(), sending.stop()]);
      await close();
    },
  };
}

/** Also after a restart: there is then nothing left to do. */
function oncePerDay(work: (now: Date) => Promise<void>): (now: Date) => Promise<void> {
  let done: Day | undefined;
  return async now => {
    if (done === dayOf(now)) return;
    await work(now);
    done = dayOf(now);
  };
}

async function tidy({ config, database, log }: App, now: Date): Promise<void> {
  const folders = ['charts', 'reports'].map(name => join(config.folder, name));
  log.info(await forgetOld(database, config.retention, folders, now), 'retention: what was due to go is gone');
}

/** Begun, not waited for: sending to thousands takes minutes, and whatever comes meanwhile joins it. */
async function send({ notifications, log }: App): Promise<void> {
  notifications
    .deliverDue({ patient: false })
    .catch((thrown: unknown) => log.error({ reason: messageOf(thrown) }, 'notification: sending stopped, to be taken up again'));
}

/** Resolves at the first signal to stop. */
export const stopSignal = (): Promise<void> =>
  new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
