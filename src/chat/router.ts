// Every message of every channel comes through here: what kind of message it is and who answers; then the context is kept.
import { cleanInput, dayOf } from '../base/index.ts';
import { type Person, scopeOf } from '../people/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { bearsSecrecyMark } from '../vietnamese/secrecy.ts';
import type { MessageHandler } from './channel.ts';
import { type DialogueAct, readDialogueAct } from './dialogue.ts';
import type { Inbox } from './inbox/store.ts';
import { type Command, readCommand } from './menu/menu.ts';
import { type Known, openReception, type ReceptionParts } from './reception.ts';
import { contextAfter, say } from './reply.ts';
import { openActs } from './router/acts.ts';
import { aside, type Handled } from './router/handled.ts';
import { openReadings } from './router/readings.ts';
import { texts } from './texts.ts';
import type { Context, IncomingFile, IncomingMessage, Reply, Turn } from './types.ts';
import type { Understanding } from './understanding.ts';

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

export function openRouter(parts: RouterParts): MessageHandler {
  const { store, agencies, clock } = parts;
  const readings = openReadings(parts);
  const acts = openActs({ ...parts, readings });

  return openReception(parts, { converse, turnOf, actionOf: acts.actionOf });

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
        return acts.reset(turn, []);
      case 'unreadable':
        return aside(texts.unreadable[content.what]);
      case 'voice':
        return handleVoice(content.file, turn);
      case 'action':
        return acts.run(content.action, turn);
      case 'file':
        // words passed on with a file are not the sender's
        return readings.ofFile(content.file, message.forwarded ? '' : cleanInput(content.caption).slice(0, LONGEST_TEXT), turn);
      case 'text':
        if (bearsSecrecyMark(cleanInput(content.text.slice(0, LONGEST_TEXT)))) return aside(texts.secret);
        if (content.text.length > LONGEST_TEXT) return aside(texts.tooLong(LONGEST_TEXT));
        return act ? acts.saidInWords(act, message, turn) : handleWords(cleanInput(content.text), message, turn);
    }
  }

  /** Words that are no act of the dialogue: a command of the menu, a quotation, or what the person means. */
  async function handleWords(text: string, { edited, forwarded }: IncomingMessage, turn: Turn): Promise<Handled> {
    if (forwarded) return readings.ofQuotation(text, turn);
    if (edited && readDialogueAct(text)) return aside(texts.notByEditing);
    const command = readCommand(text);
    if (command) return runCommand(command, turn);
    const handled = await readings.ofText(text, turn);
    return edited ? { ...handled, replies: [...say(texts.readAgain).replies, ...handled.replies] } : handled;
  }

  async function runCommand({ name, rest, says }: Command, turn: Turn): Promise<Handled> {
    if (name === 'bantin' && rest === '') {
      const digest = await parts.digestFor(turn.person);
      if (digest) return { replies: [digest], by: '', aside: true };
    }
    if (name !== 'capnhat') return readings.ofText(says, turn);
    if (rest !== '') return readings.ofText(rest, turn);
    const handled = await readings.ofText(says, turn);
    return { ...handled, replies: [...say(texts.howToReport).replies, ...handled.replies] };
  }

  /** What was heard is shown; whether something is written is never decided by what a machine heard. */
  async function handleVoice(file: IncomingFile, turn: Turn): Promise<Handled> {
    if (!parts.transcribe) return aside(texts.noEars);
    const heard = cleanInput((await parts.transcribe(file)) ?? '').trim();
    if (heard === '') return aside(texts.notHeard);
    const act = readDialogueAct(heard);
    const handled = act && act.act !== 'more' ? aside(texts.pressInstead) : await readings.ofText(heard, turn);
    return { ...handled, replies: [...say(texts.heard(heard)).replies, ...handled.replies] };
  }
}

/** A reply to one of our messages is about its tasks. */
const aboutTasks = ({ focus: _, ...context }: Context, codes: readonly string[]): Context => ({
  ...context,
  shown: codes,
  ...(codes.length === 1 && codes[0] !== undefined ? { focus: codes[0] } : {}),
});
