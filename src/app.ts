// Builds every part from the parts it needs; the only file that knows all folders.
import { join } from 'node:path';
import { administrationSkill, openAdministration } from './administration/index.ts';
import {
  type Clock,
  clockFrom,
  type Log,
  openLog,
  type SetClock,
  setClock,
  settable,
  sha256,
  stopwatch,
  systemClock,
} from './base/index.ts';
import type { Pace, TelegramChannel } from './channels/telegram/index.ts';
import {
  type AnySkill,
  type Channel,
  groupSkill,
  type Inbox,
  type IncomingFile,
  type MessageHandler,
  menuOf,
  openChatStore,
  openInbox,
  openLimiter,
  openPlaces,
  openRouter,
  openUnderstanding,
  type Turn,
} from './chat/index.ts';
import type { Config } from './config.ts';
import { type Database, keepFile, openEmbedded, openFiles, openServer } from './database/index.ts';
import { digestSkill, openDigests, openGroupDigests } from './digest/index.ts';
import { type DirectiveReader, directiveSkill, openDirectives, openReader, readerWithModel } from './directive/index.ts';
import type { Door, Http, Metrics } from './http/index.ts';
import { trialNow } from './intake/index.ts';
import { type LanguageModel, noModel, openModel } from './llm/index.ts';
import { enqueueIn, type Notifications, openNotifications } from './notification/index.ts';
import { openGroups, openLeaves, openPeople, type People, syncAgencies } from './people/index.ts';
import { findTaskCodes, progressSkill, reportAction } from './progress/index.ts';

import { openSelection, type QuestionParts, questionSkill, showClauseAction, showSetAction } from './question/index.ts';
import { acknowledgeSkill, openOfficeDays, openReminders, settingsSkill, type TaskActions, urgeSkill } from './reminder/index.ts';
import { keepDocument, reportSkill } from './report/index.ts';
import { openActivity } from './task/activity/store.ts';
import { openCatalogues } from './task/catalogue/store.ts';
import { openAudit, openFollowUps, openObstacles, openPeriods, openPolicy, openSources, openTasks, syncShares } from './task/index.ts';
import { openAgencies } from './vietnamese/agencies.ts';
import { openAgencyFinder } from './vietnamese/agency-names.ts';
import { workingDays } from './vietnamese/working-days.ts';

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

const PUSH_HOURS = { from: '07:30', until: '17:30' };
const EVIDENCE_LIMIT = 20_000_000;

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
  const files = openFiles(join(config.folder, 'files'));
  const people = openPeople(database);
  const tasks = openTasks(database);
  const audit = openAudit(database);
  const leaves = openLeaves(database);
  const periods = openPeriods(database);
  const obstacles = openObstacles(database);
  const policy = openPolicy(database);
  const directives = openDirectives(database);
  const reader = readerWithModel(openReader(), model, agencies);
  const sources = openSources(database);
  // somebody waits for the card
  const evidenceReader = openReader({ time: 10_000, memory: 512, threads: 1 });
  const chat = openChatStore(database);
  const inbox = openInbox(database);
  const groups = openGroups(database);
  const channels = new Map<string, Channel>();
  const officeDays = openOfficeDays();
  const calendar = workingDays(officeDays.overrides);

  const activity = openActivity(database);
  const notifications = openNotifications({ database, channels: () => channels, clock, log, calendar, pushHours: PUSH_HOURS });
  const telegram: TelegramChannel | undefined =
    config.telegram &&
    (await openTelegramChannel(config.telegram, { inbox, people, notifications, clock, log, pace, ...(door ? { http: door.http } : {}) }));
  if (telegram) channels.set(telegram.key, telegram);
  const followUps = openFollowUps(database);
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

  const noteSecret = (bytes: Uint8Array, { now, person, channel }: Turn): Promise<void> =>
    audit.refusedSecret(sha256(bytes), { at: now, actorId: person.id, channel });
  const asking: QuestionParts = {
    tasks,
    catalogues: openCatalogues(database),
    activity,
    agencies,
    finder,
    model,
    remindersTo: (...asked) => notifications.remindersTo(...asked),
    notReached: (...asked) => notifications.notReached(...asked),
    acknowledgedOf: (...asked) => followUps.acknowledgedOf(...asked),
    sourcesOf: taskId => sources.of(taskId),
  };
  const selection = openSelection(asking);
  const skills: readonly AnySkill[] = [
    questionSkill(asking),

    progressSkill({
      tasks,
      obstacles,
      policy,
      audit,
      people,
      leaves,
      periods,
      pending: chat.pending,
      tell: (tables, { key, personId, ...body }) => {
        const now = clock.now();
        return enqueueIn(tables, { key, kind: 'notice', personId, body, notBefore: now }, now);
      },
      agencies,
      finder,
      fileLimit: EVIDENCE_LIMIT,
      readRecord: file => recordOf(file, evidenceReader, reader),
      noteSecret,
      saveFile: (bytes, mimeType, at) => keepFile(database, files, bytes, mimeType, at),
    }),
    acknowledgeSkill({
      tasks,
      followUps,
      people,
      settings: notifications.settings,
      calendar,
      slots: config.reminderSlots,
      toCome: personId => reminders.toCome(personId),
      actions: TASK_ACTIONS,
      findCodes: findTaskCodes,
    }),
    urgeSkill({
      tasks,
      obstacles,
      finder,
      people,
      leaves,
      notifications,
      calendar,
      agencies,
      pending: chat.pending,
      actions: TASK_ACTIONS,
      findCodes: findTaskCodes,
      selection,
    }),
    digestSkill({ digests, settings: notifications.settings, time: config.digestTime, until: PUSH_HOURS.until }),
    settingsSkill({ settings: notifications.settings, people, officeDays, slots: config.reminderSlots }),
    administrationSkill({
      people,
      store: openAdministration(database),
      pending: chat.pending,
      agencies,
      finder,
      linkOf: code => telegram?.link(code),
      keepFile: (name, bytes, at) => keepDocument(join(config.folder, 'reports'), name, bytes, at),
    }),
    reportSkill({
      tasks,
      agencies,
      selection,
      unitOf: async personId => (await people.byId(personId))?.unit ?? '',
      calendar,
      folder: join(config.folder, 'reports'),
    }),
    directiveSkill({
      noteSecret,
      directives,
      reader,
      sources,
      tasks,
      people,
      pending: chat.pending,
      agencies,
      dayBeforeIsDue: config.dayBeforeIsDue,
      tell: ({ key, personId, blocks }) => {
        const now = clock.now();
        return notifications.enqueue({ key, kind: 'assignment', personId, body: { blocks }, notBefore: now }, now);
      },
    }),
    groupSkill({ groups, pending: chat.pending, agencies, finder }),
  ];
  const understanding = openUnderstanding();
  const route = openRouter({
    people,
    store: chat,
    agencies,
    skills,
    understanding,
    places: openPlaces({ groups, people, agencies, clock }),
    limiter: openLimiter(config.allowances),
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

/** Buttons under reminders that lead to other skills. */
const TASK_ACTIONS: TaskActions = {
  done: code => reportAction.pack({ code, act: 'done' }),
  extend: code => reportAction.pack({ code, act: 'extend' }),
  confirm: code => reportAction.pack({ code, act: 'confirm' }),
  clause: code => showClauseAction.pack({ code }),
};

/** What a file that is sent as evidence says of itself. */
async function recordOf(file: { readonly name: string; readonly bytes: Uint8Array }, quick: DirectiveReader, patient: DirectiveReader) {
  const first = await quick.read(file);
  // a scan may bear a secrecy mark: it is read to the end before it is kept, however long that takes
  const read = 'refused' in first && first.refused === 'too-slow' ? await patient.read(file) : first;
  if ('refused' in read) return read.refused === 'secret' ? 'secret' : undefined;
  const { title, number, signedDate, signer } = read.ok.document;
  return {
    title,
    ...(number === null ? {} : { number }),
    ...(signedDate === null ? {} : { issuedOn: signedDate }),
    ...(signer === null ? {} : { signer }),
  };
}

interface TelegramParts {
  readonly inbox: Inbox;
  readonly people: People;
  readonly notifications: Pick<Notifications, 'dutyOf' | 'keepSilence' | 'silenceLeft'>;
  readonly http?: Http;
  readonly pace: Partial<Pace>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Loaded only where there is a bot: its libraries take a tenth of a second. */
async function openTelegramChannel(
  { webhook, ...telegram }: NonNullable<Config['telegram']>,
  { people, notifications, http, ...parts }: TelegramParts,
): Promise<TelegramChannel> {
  const { openTelegram, TELEGRAM } = await import('./channels/telegram/index.ts');
  return openTelegram({
    ...telegram,
    ...parts,
    ...(webhook && http ? { webhook: { ...webhook, http } } : {}),
    commands: menuOf(undefined),
    menuFor: async sender => {
      const person = await people.byAccount(TELEGRAM, sender);
      return person && menuOf(person.role);
    },
    proxyEnv: process.env,
    duty: notifications.dutyOf(TELEGRAM),
    onSilence: seconds => notifications.keepSilence(TELEGRAM, seconds),
    silenceLeft: () => notifications.silenceLeft(TELEGRAM),
  });
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
