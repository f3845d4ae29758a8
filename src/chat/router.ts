// Every message of every channel comes through here: what is meant, who answers; then the context is kept.
import { z } from 'zod';
import { cleanInput, dayOf, Failure } from '../base/index.ts';
import { type Person, scopeOf } from '../people/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { bearsSecrecyMark } from '../vietnamese/secrecy.ts';
import { actionName, cancelAction, confirmAction, defineAction } from './action.ts';
import type { MessageHandler } from './channel.ts';
import { type DialogueAct, readDialogueAct } from './dialogue.ts';
import type { Inbox } from './inbox/store.ts';
import { type Command, readCommand } from './menu/menu.ts';
import { type Known, openReception, type ReceptionParts, welcome } from './reception.ts';
import { contextAfter, say, withNote } from './reply.ts';
import { texts } from './texts.ts';
import type { Answer, AnySkill, Context, IncomingFile, IncomingMessage, PendingChange, Reading, Reply, Turn } from './types.ts';
import type { Understanding } from './understanding.ts';

const meantAction = defineAction('meant', z.object({ skill: z.string() }));

/** Below this the rules have guessed: a skill that can may consider the message once more. */
const UNSURE = 0.55;

/** From here on nothing else comes into question. */
const CERTAIN = 0.9;

/** Readings this close are a question to the person, not a choice of ours. */
const EQUALLY_SURE = 0.03;

/** More than a platform's message holds; reading takes longer than in proportion, and everybody else would wait. */
const LONGEST_TEXT = 8_000;

export interface RouterParts extends ReceptionParts {
  readonly agencies: AgencyRegistry;
  readonly understanding: Understanding;
  readonly inbox: Pick<Inbox, 'bind' | 'bound'>;
  /** codes of the tasks that a message of ours was about */
  tasksOf(personId: number, channel: string, messageId: string): Promise<readonly string[]>;
  /** the digest of whoever asks for it */
  digestFor(person: Person): Promise<Reply | undefined>;
  /** what is said in a recording; undefined when it could not be heard */
  readonly transcribe?: ((file: IncomingFile) => Promise<string | undefined>) | undefined;
}

interface SkillReading {
  readonly skill: AnySkill;
  readonly reading: Reading<unknown>;
}

interface Handled extends Answer {
  /** whose notes the answer's are; "" for the conversation itself */
  readonly by: string;
  /** the context does not change */
  readonly aside?: boolean;
}

export function openRouter(parts: RouterParts): MessageHandler {
  const { store, agencies, skills, understanding, limiter, inbox, clock } = parts;

  return openReception(parts, { converse, turnOf, actionOf });

  async function turnOf(message: IncomingMessage, { person, context: known }: Known): Promise<Turn> {
    const { channel, conversation, messageId, repliedText, repliedTo, group } = message;
    const now = clock.now();
    const context = known ?? (await store.contexts.load(person.id, conversation, now));
    const about = repliedTo === undefined ? [] : await parts.tasksOf(person.id, channel, repliedTo);
    return {
      person,
      scope: scopeOf(person, agencies),
      now,
      today: dayOf(now),
      channel,
      conversation,
      messageId,
      context: about.length === 0 ? context : aboutTasks(context, about),
      ...(repliedText === undefined ? {} : { repliedText }),
      ...(group === undefined ? {} : { group }),
    };
  }

  async function converse(message: IncomingMessage, known: Known, act: DialogueAct | undefined): Promise<readonly Reply[]> {
    const { person } = known;
    // what an attempt that was cut off proposed was seen by nobody
    if (message.begunAt) await store.pending.dropSince(person.id, message.conversation, message.begunAt, clock.now());
    const turn = await turnOf(message, known);
    const handled = await handle(message, turn, act);
    if (!handled.aside)
      await store.contexts.save(person.id, message.conversation, contextAfter(turn.context, handled.by, handled), turn.now);
    return handled.replies;
  }

  async function handle(message: IncomingMessage, turn: Turn, act: DialogueAct | undefined): Promise<Handled> {
    const { content } = message;
    switch (content.kind) {
      case 'place':
        return { replies: [], by: '', aside: true };
      case 'reset':
        return reset(turn, []);
      case 'unreadable':
        return { ...say(texts.unreadable[content.what]), by: '', aside: true };
      case 'voice':
        return handleVoice(content.file, turn);
      case 'action':
        return runAction(content.action, turn);
      case 'file':
        // words passed on with a file are not the sender's
        return handleFile(content.file, message.forwarded ? '' : cleanInput(content.caption).slice(0, LONGEST_TEXT), turn);
      case 'text':
        if (bearsSecrecyMark(cleanInput(content.text.slice(0, LONGEST_TEXT)))) return { ...say(texts.secret), by: '', aside: true };
        if (content.text.length > LONGEST_TEXT) return { ...say(texts.tooLong(LONGEST_TEXT)), by: '', aside: true };
        return act ? handleAct(act, message, turn) : handleWords(cleanInput(content.text), message, turn);
    }
  }

  /** Words that are no act of the dialogue: a command of the menu, a quotation, or what the person means. */
  async function handleWords(text: string, { edited, forwarded }: IncomingMessage, turn: Turn): Promise<Handled> {
    if (forwarded) return handleQuotation(text, turn);
    if (edited && readDialogueAct(text)) return { ...say(texts.notByEditing), by: '', aside: true };
    const command = readCommand(text);
    if (command) return runCommand(command, turn);
    const handled = await handleText(text, turn);
    return edited ? { ...handled, replies: [...say(texts.readAgain).replies, ...handled.replies] } : handled;
  }

  /** Somebody's words passed on may ask; they report nothing. */
  async function handleQuotation(text: string, turn: Turn): Promise<Handled> {
    const decides = readDialogueAct(text) !== undefined;
    const best = decides ? undefined : (await readingsOf(text, turn)).toSorted((a, b) => b.reading.sure - a.reading.sure)[0];
    if (!best?.skill.onlyReads) return { ...say(texts.quotation), by: '', aside: true };
    return { ...(await carryOut(best.skill, best.reading.meaning, turn)), by: best.skill.key };
  }

  async function runCommand({ name, rest, says }: Command, turn: Turn): Promise<Handled> {
    if (name === 'bantin' && rest === '') {
      const digest = await parts.digestFor(turn.person);
      if (digest) return { replies: [digest], by: '', aside: true };
    }
    if (name !== 'capnhat') return handleText(says, turn);
    if (rest !== '') return handleText(rest, turn);
    const handled = await handleText(says, turn);
    return { ...handled, replies: [...say(texts.howToReport).replies, ...handled.replies] };
  }

  /** What was heard is shown; whether something is written is never decided by what a machine heard. */
  async function handleVoice(file: IncomingFile, turn: Turn): Promise<Handled> {
    if (!parts.transcribe) return { ...say(texts.noEars), by: '', aside: true };
    const heard = cleanInput((await parts.transcribe(file)) ?? '').trim();
    if (heard === '') return { ...say(texts.notHeard), by: '', aside: true };
    const shown = say(texts.heard(heard)).replies;
    const act = readDialogueAct(heard);
    const handled: Handled =
      act && act.act !== 'more' ? { ...say(texts.pressInstead), by: '', aside: true } : await handleText(heard, turn);
    return { ...handled, replies: [...shown, ...handled.replies] };
  }

  async function reset(turn: Turn, replies: readonly Reply[]): Promise<Handled> {
    await store.contexts.clear(turn.person.id, turn.conversation);
    await store.pending.cancelAll(turn.person.id, turn.conversation, turn.now);
    return { replies, by: '', aside: true };
  }

  async function handleAct(act: DialogueAct, message: IncomingMessage, turn: Turn): Promise<Handled> {
    switch (act.act) {
      case 'start':
        return { ...welcome(turn.person), by: '' };
      case 'reset':
        return reset(turn, say(texts.reset).replies);
      case 'choose':
      case 'more':
      case 'yes':
      case 'no': {
        const packed = await boundAction(act, message, turn);
        return packed === undefined ? { ...say(nothingFor(act, turn)), by: '', aside: true } : runAction(packed, turn);
      }
    }
  }

  /** The button that a typed word stands for: tied to its update, so that a second attempt means the same one. */
  async function boundAction(act: DialogueAct, { channel, updateId, begunAt }: IncomingMessage, turn: Turn): Promise<string | undefined> {
    const before = updateId === undefined || !begunAt ? undefined : await inbox.bound(channel, updateId);
    const packed = before ?? (await actionOf(act, turn));
    return packed === undefined || updateId === undefined ? packed : inbox.bind(channel, updateId, packed);
  }

  async function actionOf(act: DialogueAct, turn: Turn): Promise<string | undefined> {
    if (act.act === 'choose') return turn.context.choices[act.number - 1]?.action;
    if (act.act === 'more') return turn.context.more;
    if (act.act !== 'yes' && act.act !== 'no') return undefined;
    const change =
      act.change === undefined
        ? (await store.pending.openOf(turn.person.id, turn.now)).find(row => row.conversation === turn.conversation)
        : await store.pending.byId(act.change);
    return change && (act.act === 'yes' ? confirmAction : cancelAction).pack({ change: change.id });
  }

  async function settle(change: PendingChange, yes: boolean, turn: Turn): Promise<Handled> {
    if (change.personId !== turn.person.id) return { ...say(texts.notYours), by: '', aside: true };
    if (change.state !== 'open') return { ...say(texts.closed[change.state]), by: '', aside: true };
    if (change.expiresAt <= turn.now) {
      await store.pending.close(change.id, 'expired', turn.now);
      return { ...say(texts.closed.expired), by: '', aside: true };
    }
    const skill = skills.find(each => each.key === change.kind);
    if (!skill?.confirm) throw new Error(`No skill confirms "${change.kind}"`);
    if (!yes) {
      await store.pending.close(change.id, 'cancelled', turn.now);
      const own = skill.cancel ? await skill.cancel(change, turn) : say(texts.cancelled(gistOf(change)));
      return { ...own, by: skill.key };
    }
    const confirmed = await skill.confirm(change, turn);
    const open = await store.pending.openOf(turn.person.id, turn.now);
    // what was proposed elsewhere is nothing for the members of a group
    const rest = turn.group ? open.filter(row => row.conversation === turn.conversation) : open;
    const note = rest.length === 0 ? [] : say(texts.stillOpen(rest.map(gistOf))).replies;
    return { ...confirmed, replies: [...confirmed.replies, ...note], by: skill.key };
  }

  async function runAction(packed: string, turn: Turn): Promise<Handled> {
    const confirmed = confirmAction.unpack(packed) ?? cancelAction.unpack(packed);
    if (confirmed) {
      const change = await store.pending.byId(confirmed.change);
      return change ? settle(change, actionName(packed) === confirmAction.name, turn) : { ...say(texts.oldButton), by: '', aside: true };
    }
    const meant = meantAction.unpack(packed);
    if (meant) return carryOutMeant(meant.skill, turn);
    for (const skill of skills) {
      const action = skill.actions?.find(each => each.name === actionName(packed));
      const running = action?.run(packed, turn);
      if (running) return { ...(await running), by: skill.key };
    }
    return { ...say(texts.oldButton), by: '', aside: true };
  }

  async function handleText(text: string, turn: Turn): Promise<Handled> {
    return (await read(text, turn)) ?? { ...say(texts.notUnderstood), by: '', aside: true };
  }

  async function readingsOf(text: string, turn: Turn): Promise<SkillReading[]> {
    const readings = [];
    for (const skill of skills) {
      const reading = await skill.read(text, turn);
      if (reading) readings.push({ skill, reading });
    }
    return readings;
  }

  /** The surest reading carried out; two equally sure ones are put to the person. */
  async function read(text: string, turn: Turn): Promise<Handled | undefined> {
    const readings = await readingsOf(text, turn);
    const unsure = readings.every(({ reading }) => reading.sure < UNSURE);
    const considered = unsure && mayAskModel(turn.person) ? await consider(text, turn) : [];
    understanding.note({ unsure, byModel: considered.length > 0 });
    return choose([...considered, ...readings], turn);
  }

  function mayAskModel({ id, agencyKey }: Person): boolean {
    return skills.some(skill => 'consider' in skill) && limiter.take('model', String(id), agencyKey) === 'granted';
  }

  async function consider(text: string, turn: Turn): Promise<SkillReading[]> {
    const readings = [];
    for (const skill of skills) {
      const reading = await skill.consider?.(text, turn);
      if (reading) readings.push({ skill, reading });
    }
    return readings;
  }

  async function choose(readings: readonly SkillReading[], turn: Turn): Promise<Handled | undefined> {
    const [best, second] = readings.toSorted((a, b) => b.reading.sure - a.reading.sure);
    if (!best) return undefined;
    if (second && best.reading.sure - second.reading.sure < EQUALLY_SURE) return askWhich([best, second]);
    return { ...withNote(await carryOut(best.skill, best.reading.meaning, turn), best.reading.note), by: best.skill.key };
  }

  function askWhich(readings: readonly SkillReading[]): Handled {
    const notes = Object.fromEntries(readings.map(({ skill, reading }) => [skill.key, reading.meaning]));
    const buttons = readings.map(({ skill, reading }) => [{ label: reading.gist, action: meantAction.pack({ skill: skill.key }) }]);
    return { replies: [{ blocks: [{ style: 'text', text: texts.which }], buttons }], by: 'meant', notes };
  }

  async function carryOutMeant(key: string, turn: Turn): Promise<Handled> {
    const skill = skills.find(each => each.key === key);
    const meaning = z.record(z.string(), z.unknown()).safeParse(turn.context.notes['meant']).data?.[key];
    if (!skill || meaning === undefined) return { ...say(texts.oldButton), by: '', aside: true };
    return { ...(await carryOut(skill, meaning, turn)), by: key };
  }

  function carryOut(skill: AnySkill, meaning: unknown, turn: Turn): Promise<Answer> {
    return skill.carryOut(skill.meaning.parse(meaning), turn);
  }

  /** A file that the platform does not give is told as such. */
  async function handleFile(file: IncomingFile, caption: string, turn: Turn): Promise<Handled> {
    const failures: unknown[] = [];
    const open = (): Promise<Uint8Array> =>
      file.open().catch((thrown: unknown) => {
        failures.push(thrown);
        throw thrown;
      });
    try {
      return await readFile({ ...file, open }, caption, turn);
    } catch (thrown) {
      if (thrown instanceof Failure && failures.includes(thrown)) return { ...say(thrown.message), by: '', aside: true };
      throw thrown;
    }
  }

  async function readFile(file: IncomingFile, caption: string, turn: Turn): Promise<Handled> {
    const readings = [];
    for (const skill of skills) {
      const reading = await skill.readFile?.(file, caption, turn);
      if (reading) readings.push({ skill, reading });
    }
    // a file without a word, while one task is talked about, may be its evidence or a document of its own
    const certain = readings.some(({ reading }) => reading.sure >= CERTAIN);
    const unclear = caption === '' && turn.context.focus !== undefined && readings.length > 1 && !certain;
    if (unclear) return askWhich(readings);
    return (await choose(readings, turn)) ?? { ...say(texts.unreadableFile), by: '', aside: true };
  }
}

/** A reply to one of our messages is about its tasks. */
const aboutTasks = ({ focus: _, ...context }: Context, codes: readonly string[]): Context => ({
  ...context,
  shown: codes,
  ...(codes.length === 1 && codes[0] !== undefined ? { focus: codes[0] } : {}),
});

const nothingFor = (act: DialogueAct, { context }: Turn): string =>
  act.act === 'choose' ? texts.noSuchChoice(context.choices.length) : act.act === 'more' ? texts.noMore : texts.nothingPending;

/** In a few words what a pending change is, as its skill wrote it into the body. */
export const gistOf = (change: PendingChange): string => z.object({ gist: z.string() }).safeParse(change.body).data?.gist ?? '';
