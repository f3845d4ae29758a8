// Before a message is understood: who wrote it, whether that is too much, and who may read the answer.
import { type Clock, cleanInput, type Log, messageOf } from '../base/index.ts';
import type { People, Person } from '../people/index.ts';
import { cancelAction, confirmAction } from './action.ts';
import type { MessageHandler } from './channel.ts';
import { type DialogueAct, readDialogueAct } from './dialogue.ts';
import type { Places } from './groups/place.ts';
import { texts as groupTexts } from './groups/texts.ts';
import { openGuesses } from './guesses.ts';
import type { Limiter } from './limits.ts';
import { say } from './reply.ts';
import { type ChatStore, contextIn, keptOf } from './store.ts';
import { texts } from './texts.ts';
import type { Answer, AnySkill, Content, Context, IncomingMessage, Reply, Turn } from './types.ts';

export interface ReceptionParts {
  readonly people: Pick<People, 'bySender' | 'redeem'>;
  readonly store: ChatStore;
  readonly skills: readonly AnySkill[];
  readonly places: Places;
  readonly limiter: Limiter;
  /** puts down that many codes of invitations were tried within an hour */
  noteGuessing(count: number, channel: string, at: Date): Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Somebody known, and what the conversation in which they wrote remembers. */
export interface Known {
  readonly person: Person;
  /** undefined: it is answered in another conversation, and not looked up yet */
  readonly context: Context | undefined;
}

/** What is done with a message of somebody known, in the place where it may be answered. */
export interface Conversing {
  readonly converse: (message: IncomingMessage, known: Known, act: DialogueAct | undefined) => Promise<readonly Reply[]>;
  readonly turnOf: (message: IncomingMessage, known: Known) => Promise<Turn>;
  /** the button that a typed word stands for */
  readonly actionOf: (act: DialogueAct, turn: Turn) => Promise<string | undefined>;
}

/** The first words to a person, in three lines. */
export const welcome = ({ fullName, role }: Person): Answer => say(...(role === 'admin' ? texts.welcomeAdmin : texts.welcome)(fullName));

export function openReception(parts: ReceptionParts, { converse, turnOf, actionOf }: Conversing): MessageHandler {
  const { people, store, skills, places, limiter, clock, log } = parts;
  const guesses = openGuesses();

  async function identify({ channel, sender, conversation }: IncomingMessage): Promise<Known | undefined> {
    const found = await people.bySender(channel, sender, keptOf(conversation));
    return found && !found.person.revoked ? { person: found.person, context: contextIn(found.beside, clock.now()) } : undefined;
  }

  async function answer(message: IncomingMessage): Promise<readonly Reply[]> {
    try {
      if (message.content.kind === 'place') return await places.changed(message);
      const act = actIn(message);
      const known = await identify(message);
      // whoever sits at the machine itself is not limited
      const held =
        message.channel === 'terminal' ? undefined : known ? overLimit(message.content, known.person) : tooManyFromStranger(message);
      if (held) return held;
      // a code shown to a whole group lets nobody in
      if (act?.act === 'start' && act.code !== undefined && !message.group) return (await redeem(message, act.code)).replies;
      return known ? await answerPerson(message, known, act) : say(texts.stranger).replies;
    } catch (thrown) {
      // caught once per message: whatever a skill did not expect
      log.error(
        {
          channel: message.channel,
          messageId: message.messageId,
          error: messageOf(thrown),
          stack: thrown instanceof Error ? thrown.stack : '',
        },
        'message failed',
      );
      return say(texts.failed).replies;
    }
  }

  async function redeem(message: IncomingMessage, code: string): Promise<Answer> {
    const { channel, sender, conversation } = message;
    const who = `${channel}/${sender}`;
    const now = clock.now();
    if (!guesses.mayTry(who, now)) return say(texts.badInvitation['too-many']);
    const result = await people.redeem(code, { channel, userId: sender, chatId: conversation }, now);
    if (!('refused' in result)) return welcome(result.person);
    const many = result.refused === 'unknown-code' ? guesses.wrong(who, now) : undefined;
    if (many !== undefined) await parts.noteGuessing(many, channel, now);
    return say(texts.badInvitation[result.refused]);
  }

  /** Nobody decides by changing or passing on a message. */
  function actIn({ content, edited, forwarded }: IncomingMessage): DialogueAct | undefined {
    return content.kind === 'text' && !edited && !forwarded ? readDialogueAct(cleanInput(content.text)) : undefined;
  }

  function overLimit({ kind }: Content, person: Person): readonly Reply[] | undefined {
    const leave = limiter.take(kind === 'file' || kind === 'voice' ? 'file' : 'message', String(person.id), person.agencyKey);
    return leave === 'granted' ? undefined : leave === 'tell' ? say(texts.tooMany).replies : [];
  }

  /** Also whoever guesses codes of invitations. */
  function tooManyFromStranger({ channel, sender }: IncomingMessage): readonly Reply[] | undefined {
    const leave = limiter.take('stranger', `${channel}/${sender}`);
    return leave === 'granted' ? undefined : leave === 'tell' ? say(texts.tooMany).replies : [];
  }

  /** In a group before everybody what everybody there may read; anything else to the person alone. */
  async function answerPerson(message: IncomingMessage, known: Known, act: DialogueAct | undefined): Promise<readonly Reply[]> {
    const { group, ...alone } = message;
    const standing = await places.standing(message, known.person);
    if (!group || standing === 'here' || (await concernsGroup(message, known, act))) return converse(message, known, act);
    if (standing === 'unbound') return say(groupTexts.unbound).replies;
    const replies = await converse({ ...alone, conversation: group.privately }, { person: known.person, context: undefined }, act);
    return [...replies.map(reply => ({ ...reply, replaces: false, privately: true })), ...say(groupTexts.sentPrivately).replies];
  }

  /** What is said about the group itself is answered in it. */
  async function concernsGroup(message: IncomingMessage, known: Known, act: DialogueAct | undefined): Promise<boolean> {
    const turn = await turnOf(message, known);
    const ofGroup = skills.filter(skill => skill.ofGroup);
    const packed = message.content.kind === 'action' ? message.content.action : act && (await actionOf(act, turn));
    const decided = packed === undefined ? undefined : (confirmAction.unpack(packed) ?? cancelAction.unpack(packed));
    if (decided) {
      const change = await store.pending.byId(decided.change);
      return ofGroup.some(skill => skill.key === change?.kind);
    }
    if (message.content.kind !== 'text') return false;
    const text = cleanInput(message.content.text);
    return (await Promise.all(ofGroup.map(skill => skill.read(text, turn)))).some(reading => reading !== undefined);
  }

  return answer;
}
