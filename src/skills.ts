// What the bot can do: every skill with what it needs of the other parts; used only by app.ts.
import { join } from 'node:path';
import { administrationSkill, openAdministration } from './administration/index.ts';
import { type Clock, sha256 } from './base/index.ts';
import type { TelegramChannel } from './channels/telegram/index.ts';
import { type AnySkill, groupSkill, type Turn } from './chat/index.ts';
import type { Config } from './config.ts';
import { type Database, keepFile, openFiles } from './database/index.ts';
import { type Digests, digestSkill } from './digest/index.ts';
import { type DirectiveReader, directiveSkill } from './directive/index.ts';
import type { LanguageModel } from './llm/index.ts';
import { enqueueIn, type Notifications } from './notification/index.ts';
import { findTaskCodes, progressSkill, reportAction } from './progress/index.ts';
import { openSelection, type QuestionParts, questionSkill, showClauseAction } from './question/index.ts';
import { acknowledgeSkill, type OfficeDays, type Reminders, settingsSkill, type TaskActions, urgeSkill } from './reminder/index.ts';
import { keepDocument, reportSkill } from './report/index.ts';
import type { Stores } from './stores.ts';
import type { AgencyRegistry } from './vietnamese/agencies.ts';
import type { AgencyFinder } from './vietnamese/agency-names.ts';
import type { WorkingDays } from './vietnamese/working-days.ts';

export const PUSH_HOURS = { from: '07:30', until: '17:30' };
const EVIDENCE_LIMIT = 20_000_000;

/** Buttons under reminders that lead to other skills. */
export const TASK_ACTIONS: TaskActions = {
  done: code => reportAction.pack({ code, act: 'done' }),
  extend: code => reportAction.pack({ code, act: 'extend' }),
  confirm: code => reportAction.pack({ code, act: 'confirm' }),
  clause: code => showClauseAction.pack({ code }),
};

interface SkillParts extends Stores {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly model: LanguageModel;
  readonly agencies: AgencyRegistry;
  readonly finder: AgencyFinder;
  readonly reader: DirectiveReader;
  /** quick, because somebody waits for the card */
  readonly evidenceReader: DirectiveReader;
  readonly officeDays: OfficeDays;
  readonly calendar: WorkingDays;
  readonly notifications: Notifications;
  readonly reminders: Pick<Reminders, 'toCome'>;
  readonly digests: Digests;
  readonly telegram: Pick<TelegramChannel, 'link'> | undefined;
}

export function openSkills(parts: SkillParts): readonly AnySkill[] {
  const { config, database, clock, model, agencies, finder, calendar, officeDays, notifications, reminders, digests, telegram } = parts;
  const { people, groups, leaves, tasks, catalogues, activity, followUps, obstacles, periods, policy, sources, audit, directives } = parts;
  const { reader, evidenceReader } = parts;
  const { pending } = parts.chat;
  const files = openFiles(join(config.folder, 'files'));
  const noteSecret = (bytes: Uint8Array, { now, person, channel }: Turn): Promise<void> =>
    audit.refusedSecret(sha256(bytes), { at: now, actorId: person.id, channel });
  const asking: QuestionParts = {
    tasks,
    catalogues,
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
  return [
    questionSkill(asking),
    progressSkill({
      tasks,
      titles: catalogues,
      obstacles,
      policy,
      audit,
      people,
      leaves,
      periods,
      pending,
      tell: (tables, { key, personId, ...body }) => {
        const now = clock.now();
        return enqueueIn(tables, { key, kind: 'notice', personId, body, notBefore: now }, now);
      },
      agencies,
      finder,
      calendar,
      fileLimit: EVIDENCE_LIMIT,
      readRecord: file => recordOf(file, evidenceReader),
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
      pending,
      actions: TASK_ACTIONS,
      findCodes: findTaskCodes,
      selection,
    }),
    digestSkill({ digests, settings: notifications.settings, time: config.digestTime, until: PUSH_HOURS.until }),
    settingsSkill({ settings: notifications.settings, people, officeDays, slots: config.reminderSlots }),
    administrationSkill({
      people,
      store: openAdministration(database),
      pending,
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
      pending,
      agencies,
      calendar,
      dayBeforeIsDue: config.dayBeforeIsDue,
      tell: ({ key, personId, blocks }) => {
        const now = clock.now();
        return notifications.enqueue({ key, kind: 'assignment', personId, body: { blocks }, notBefore: now }, now);
      },
    }),
    groupSkill({ groups, pending, agencies, finder }),
  ];
}

const PHOTO = /\.(?:jpe?g|png)$/iu;

/** What a file that is sent as evidence says of itself. */
async function recordOf(file: { readonly name: string; readonly bytes: Uint8Array }, reader: DirectiveReader) {
  // a scan may bear a secrecy mark: it is read to the end before it is kept, however long that takes
  const read = await reader.read(file);
  if ('refused' in read) return read.refused === 'secret' ? 'secret' : read.refused === 'no-text' ? undefined : 'unread';
  const { title, number, signedDate, signer } = read.ok.document;
  // words on a photograph of a place are no title of a document
  if (PHOTO.test(file.name) && number === null) return undefined;
  return {
    title,
    ...(number === null ? {} : { number }),
    ...(signedDate === null ? {} : { issuedOn: signedDate }),
    ...(signer === null ? {} : { signer }),
  };
}
