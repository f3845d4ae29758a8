// Builds every part from the parts it needs; the only file that knows all folders.
import { join } from 'node:path';
import { type Clock, clockFrom, type Log, openLog, type SetClock, setClock, settable, systemClock } from './base/index.ts';
import type { TelegramChannel } from './channels/telegram/index.ts';
import { type AnySkill, type Channel, openChatStore, openRouter, openUnderstanding } from './chat/index.ts';
import type { Config } from './config.ts';
import { type Database, keepFile, openEmbedded, openFiles, openServer } from './database/index.ts';
import { openDigests } from './digest/index.ts';
import { type DirectiveReader, directiveSkill, openDirectives, openReader } from './directive/index.ts';
import { trialNow } from './intake/index.ts';
import { noModel, openModel } from './llm/index.ts';
import { openNotifications } from './notification/index.ts';
import { openLeaves, openPeople, syncAgencies } from './people/index.ts';
import { progressSkill, reportAction } from './progress/index.ts';

import { openSelection, type QuestionParts, questionSkill, showClauseAction } from './question/index.ts';
import { openOfficeDays, openReminders, type TaskActions } from './reminder/index.ts';
import { reportSkill } from './report/index.ts';
import { openActivity } from './task/activity/store.ts';
import { openCatalogues } from './task/catalogue/store.ts';
import { openAudit, openFollowUps, openObstacles, openPolicy, openSources, openTasks } from './task/index.ts';
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
    return await build(config, database, clock, log);
  } catch (thrown) {
    await database.close();
    throw thrown;
  }
}

async function build(config: Config, database: Database, clock: SetClock, log: Log) {
  const model = config.model ? openModel(config.model, log) : noModel;
  const agencies = openAgencies();
  const finder = openAgencyFinder();
  const files = openFiles(join(config.folder, 'files'));
  const people = openPeople(database);
  const tasks = openTasks(database);
  const audit = openAudit(database);
  const leaves = openLeaves(database);
  const obstacles = openObstacles(database);
  const policy = openPolicy(database);
  const directives = openDirectives(database);
  const reader = openReader();
  const sources = openSources(database);
  // somebody waits for the card: what takes longer, a scan of many pages, is kept unread
  const evidenceReader = openReader({ time: 10_000, memory: 512, threads: 1 });
  const chat = openChatStore(database);
  const channels = new Map<string, Channel>();
  const telegram = config.telegram && (await openTelegramChannel(config.telegram, channels, log));
  const officeDays = openOfficeDays();
  const calendar = workingDays(officeDays.overrides);

  const activity = openActivity(database);
  const notifications = openNotifications({ database, people, channels: () => channels, clock, log, calendar, pushHours: PUSH_HOURS });
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
    chartFolder: join(config.folder, 'charts'),
    clock,
    log,
    time: config.digestTime,
  });

  const asking: QuestionParts = {
    tasks,
    catalogues: openCatalogues(database),
    activity,
    agencies,
    finder,
    model,
    remindersTo: (...asked) => notifications.remindersTo(...asked),
  };
  const skills: readonly AnySkill[] = [
    questionSkill(asking),

    progressSkill({
      tasks,
      obstacles,
      policy,
      audit,
      people,
      leaves,
      pending: chat.pending,
      agencies,
      finder,
      fileLimit: EVIDENCE_LIMIT,
      readRecord: file => recordOf(file, evidenceReader),
      saveFile: (bytes, mimeType, at) => keepFile(database, files, bytes, mimeType, at),
    }),
    reportSkill({
      tasks,
      agencies,
      selection: openSelection(asking),
      unitOf: async personId => (await people.byId(personId))?.unit ?? '',
      calendar,
      folder: join(config.folder, 'reports'),
    }),
    directiveSkill({
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
  ];
  const understanding = openUnderstanding();
  const handle = openRouter({ people, store: chat, agencies, skills, understanding, clock, log });
  const imports = { database, people, tasks, directives, reader, sources, agencies, dayBeforeIsDue: config.dayBeforeIsDue };
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
    reminders,
    digests,
    imports,
    channels,
    telegram,
    close: async () => {
      await reader.close();
      await evidenceReader.close();
      await database.close();
    },
  };
}

/** Buttons under reminders that lead to other skills. */
const TASK_ACTIONS: TaskActions = {
  done: code => reportAction.pack({ code, act: 'done' }),
  extend: code => reportAction.pack({ code, act: 'extend' }),
  confirm: code => reportAction.pack({ code, act: 'confirm' }),
  clause: code => showClauseAction.pack({ code }),
};

/** What a file that is sent as evidence says of itself. */
async function recordOf(file: { readonly name: string; readonly bytes: Uint8Array }, reader: DirectiveReader) {
  const read = await reader.read(file);
  if ('refused' in read) return read.refused === 'secret' ? 'secret' : undefined;
  const { title, number, signedDate, signer } = read.ok.document;
  return {
    title,
    ...(number === null ? {} : { number }),
    ...(signedDate === null ? {} : { issuedOn: signedDate }),
    ...(signer === null ? {} : { signer }),
  };
}

/** Loaded only where there is a bot: its libraries take a tenth of a second. */
async function openTelegramChannel(
  telegram: NonNullable<Config['telegram']>,
  channels: Map<string, Channel>,
  log: Log,
): Promise<TelegramChannel> {
  const { openTelegram } = await import('./channels/telegram/index.ts');
  const channel = openTelegram({ ...telegram, log, proxyEnv: process.env });
  channels.set(channel.key, channel);
  return channel;
}

/** The date of a trial stands still until the next `load`; a real office has the real time. */
async function trialClock(database: Database): Promise<Clock> {
  const fixed = await trialNow(database);
  return fixed ? setClock(fixed) : systemClock;
}
