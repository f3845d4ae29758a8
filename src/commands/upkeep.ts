// `dondoc doctor`: how things stand.
import type { App } from '../app.ts';
import { addSeconds, Failure } from '../base/index.ts';
import type { Config } from '../config.ts';
import { DoneElsewhere, type Io } from './host.ts';
import { modelLines, understandingLines } from './model.ts';
import { texts } from './texts.ts';

/** Days back in which a reminder that reached nobody is told. */
const UNREACHED_DAYS = 30;

/** What is configured, what is missing, and what follows; one line each. */
export async function doctor(config: Config, open: <T>(work: (app: App) => Promise<T>) => Promise<T>, io: Io): Promise<number> {
  const healthy = await open(app => contentsOf(app)).catch((thrown: unknown) => {
    // the running service has told everything; wrong usage is not a finding
    if (thrown instanceof DoneElsewhere || (thrown instanceof Failure && thrown.exitCode === 2)) throw thrown;
    return thrown instanceof Error ? thrown : new Error(String(thrown));
  });
  io.out(texts.doctor.node(process.version));
  io.out(config.databaseUrl === undefined ? texts.doctor.embedded(config.folder) : texts.doctor.server);
  if (healthy instanceof Error) io.err(healthy.message);
  else for (const line of healthy) io.out(line);
  io.out(config.telegram ? texts.doctor.telegram(config.telegram.apiRoot) : texts.doctor.noTelegram);
  if (config.telegram?.webhook) io.out(texts.doctor.webhook(config.telegram.webhook.url));
  io.out(config.http ? texts.doctor.http(config.http.host, config.http.port) : texts.doctor.noHttp);
  for (const line of await modelLines(config.model)) io.out(line);
  io.out(texts.doctor.times(config.reminderSlots, config.digestTime));
  return healthy instanceof Error ? 1 : 0;
}

async function contentsOf(app: App): Promise<string[]> {
  const [people, tasks, waiting, unreached, trail] = await Promise.all([
    app.people.counts(),
    app.tasks.count(),
    app.notifications.summary(),
    app.notifications.notReached({ kind: 'all' }, addSeconds(app.clock.now(), -UNREACHED_DAYS * 86_400)),
    app.audit.verify(),
  ]);
  return [
    texts.doctor.contents(people.all, tasks),
    texts.doctor.linked(people.linked, people.all),
    texts.doctor.ledger(waiting),
    texts.doctor.unreached(unreached, UNREACHED_DAYS),
    texts.doctor.trail(trail),
    ...understandingLines(app.understanding.counts()),
  ];
}
