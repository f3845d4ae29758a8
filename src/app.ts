// Builds every part from the parts it needs; with skills.ts and telegram.ts the only place that knows all folders.
import { join } from 'node:path';
import { type Clock, clockFrom, type Log, openLog, type SetClock, setClock, settable, stopwatch, systemClock } from './base/index.ts';
import type { Pace, TelegramChannel } from './channels/telegram/index.ts';
import {
  type Channel,
  type IncomingFile,
  type MessageHandler,
  openLimiter,
  openPlaces,
  openRouter,
  openToldInChat,
  openUnderstanding,
} from './chat/index.ts';
import type { Config } from './config.ts';
import { type Database, openEmbedded, openServer } from './database/index.ts';
import { openDigests, openGroupDigests } from './digest/index.ts';
import { openReader, readerWithModel, USUAL_LIMITS } from './directive/index.ts';
import type { Door, Metrics } from './http/index.ts';
import { trialNow } from './intake/index.ts';
import { type LanguageModel, noModel, openModel } from './llm/index.ts';
import { openNotifications } from './notification/index.ts';
import { syncAgencies } from './people/index.ts';
import { showSetAction } from './question/index.ts';
import { openOfficeDays, openReminders } from './reminder/index.ts';
import { openSkills, PUSH_HOURS, TASK_ACTIONS } from './skills.ts';
import { openStores } from './stores.ts';
import { openOverviews, syncShares } from './task/index.ts';
import { openTelegramChannel } from './telegram.ts';
import { openAgencies } from './vietnamese/agencies.ts';
import { openAgencyFinder } from './vietnamese/agency-names.ts';
import { type DayOverrides, workingDays } from './vietnamese/working-days.ts';

export type App = Awaited<ReturnType<typeof openApp>>;

export interface AppOptions {
  readonly config: Config;
  /** where the clock starts, for trial and test; without it a trial folder has its own date */
  readonly now?: Date | undefined;
  /** opened by the caller (tests) */
  readonly database?: Database;
  readonly clock?: Clock;
  readonly log?: Log;
  /** other waits and limits than Telegram's (tests) */
  readonly pace?: Partial<Pace>;
}

export async function openApp({ config, now, ...given }: AppOptions) {
  const log = given.log ?? openLog(config.logLevel);
  const database =
    given.database ?? (await (config.databaseUrl === undefined ? openEmbedded(config.folder) : openServer(config.databaseUrl)));
  try {
    const clock = settable(given.clock ?? (now ? clockFrom(now) : await trialClock(database)));
    await syncAgencies(database, clock.now());
    await syncShares(database, clock.now());
    return await build(config, database, clock, log, given.pace ?? {});
  } catch (thrown) {
    await database.close();
    throw thrown;
  }
}

async function build(config: Config, database: Database, clock: SetClock, given: Log, pace: Partial<Pace>) {
  const door: Door | undefined =
    config.http &&
    (await import('./http/index.ts')).openDoor({
      ...config.http,
      log: given,
      levels: {
        inbox: () => inbox.count(),
        outgoing: () => notifications.summary(),
        understood: () => ({ ...understanding.counts() }),
      },
      checks: () => ({
        database: async () => `${database.kind}, ${await inbox.count()}`,
        ...(telegram ? { telegram: () => telegram.check() } : {}),
      }),
    });
  const log = door ? door.metrics.counting(given) : given;
  const model = config.model ? openModel(config.model, log) : noModel;
  const agencies = openAgencies();
  const finder = openAgencyFinder();
  const stores = openStores(database);
  const { people, groups, leaves, tasks, activity, followUps, obstacles, periods, policy, sources, audit, directives, chat, inbox } =
    stores;
  const officeDays = openOfficeDays();
  const calendar = workingDays(officeDays.overrides);
  // what another process had decided counts too
  const decidedDays = async (): Promise<DayOverrides> => {
    await officeDays.refresh(notifications.settings);
    return officeDays.overrides();
  };
  const reader = readerWithModel(openReader(USUAL_LIMITS, decidedDays), model, agencies, calendar);
  // threads of its own: who sends evidence waits for a card, and for nobody's directive
  const evidenceReader = openReader();
  const channels = new Map<string, Channel>();

  const notifications = openNotifications({
    database,
    channels: () => channels,
    clock,
    log,
    calendar,
    pushHours: PUSH_HOURS,
    onTold: openToldInChat(chat),
  });
  const telegram: TelegramChannel | undefined =
    config.telegram &&
    (await openTelegramChannel(config.telegram, { inbox, people, notifications, clock, log, pace, ...(door ? { http: door.http } : {}) }));
  if (telegram) channels.set(telegram.key, telegram);
  const reminders = openReminders({
    tasks,
    followUps,
    obstacles,
    people,
    leaves,
    agencies,
    notifications,
    calendar,
    officeDays,
    actions: TASK_ACTIONS,
    clock,
    log,
    slots: config.reminderSlots,
  });
  const digests = openDigests({
    tasks,
    activity,
    overviews: openOverviews(database),
    people,
    agencies,
    notifications,
    calendar,
    drill: set => showSetAction.pack(set),
    chartFolder: join(config.folder, 'charts'),
    clock,
    log,
    time: config.digestTime,
  });

  const skills = openSkills({
    ...stores,
    config,
    database,
    clock,
    model,
    agencies,
    finder,
    reader,
    evidenceReader,
    officeDays,
    calendar,
    notifications,
    reminders,
    digests,
    telegram,
  });
  const understanding = openUnderstanding();
  const route = openRouter({
    people,
    store: chat,
    agencies,
    skills,
    understanding,
    places: openPlaces({ groups, people, agencies, clock }),
    limiter: openLimiter(config.allowances),
    async noteGuessing(count, channel, at) {
      log.warn({ channel, count }, 'many wrong codes of invitations within an hour: somebody guesses');
      await audit.codesGuessed(count, channel, at);
    },
    inbox,
    tasksOf: (...message) => notifications.tasksOf(...message),
    digestFor: person => digests.digestFor(person.staffCode),
    transcribe: model.hears ? file => heardBy(model, file) : undefined,
    clock,
    log,
  });
  // whoever comes first on a day finds the recurring tasks in the period of that day
  const onItsDay =
    <A extends unknown[], R>(act: (...asked: A) => Promise<R>) =>
    async (...asked: A): Promise<R> => {
      await periods.turn(clock.now());
      return act(...asked);
    };
  await periods.turn(clock.now());
  await officeDays.refresh(notifications.settings);
  const handle = onItsDay(door ? measured(route, door.metrics) : route);
  const imports = { audit, database, people, tasks, directives, reader, sources, agencies, dayBeforeIsDue: config.dayBeforeIsDue };
  return {
    config,
    database,
    clock,
    log,
    agencies,
    people,
    tasks,
    audit,
    obstacles,
    policy,
    directives,
    chat,
    handle,
    model,
    understanding,
    notifications,
    periods,
    reminders: {
      ...reminders,
      tick: onItsDay(() => reminders.tick()),
      remindNow: onItsDay((...asked: Parameters<typeof reminders.remindNow>) => reminders.remindNow(...asked)),
    },
    digests: { ...digests, tick: onItsDay(() => digests.tick()), digestFor: onItsDay((staffCode: string) => digests.digestFor(staffCode)) },
    imports,
    channels,
    groups,
    groupDigests: openGroupDigests({
      groups,
      people,
      agencies,
      digests,
      channels: () => channels,
      calendar,
      pushHours: PUSH_HOURS,
      clock,
      log,
      time: config.digestTime,
    }),
    telegram,
    inbox,
    door,
    close: async () => {
      await reader.close();
      await evidenceReader.close();
      await database.close();
    },
  };
}

/** undefined: the model did not answer in time, or heard nothing */
async function heardBy(model: LanguageModel, file: IncomingFile): Promise<string | undefined> {
  const heard = await model.transcribe(await file.open(), file.mimeType ?? 'audio/ogg');
  return 'ok' in heard ? heard.ok : undefined;
}

/** The same answers, with how many there were and how long each took. */
const measured =
  (handle: MessageHandler, metrics: Metrics): MessageHandler =>
  async message => {
    const begun = stopwatch();
    const replies = await handle(message);
    metrics.answered(message.channel, message.content.kind, (stopwatch() - begun) / 1_000, replies.length);
    return replies;
  };

/** The date of a trial stands still until the next `load`; a real office has the real time. */
async function trialClock(database: Database): Promise<Clock> {
  const fixed = await trialNow(database);
  return fixed ? setClock(fixed) : systemClock;
}
