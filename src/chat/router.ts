// Every message of every channel comes through here: who is it, what is meant, who answers; then the context is kept.
import { z } from 'zod';
import { type Clock, cleanInput, dayOf, type Log, messageOf } from '../base/index.ts';
import { type People, type Person, scopeOf } from '../people/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { actionName, defineAction } from './action.ts';
import type { MessageHandler } from './channel.ts';
import { type DialogueAct, readDialogueAct } from './dialogue.ts';
import { contextAfter, say, withNote } from './reply.ts';
import type { ChatStore } from './store.ts';
import { texts } from './texts.ts';
import type { Answer, IncomingFile, IncomingMessage, PendingChange, Reading, Reply, Skill, Turn } from './types.ts';
import type { Understanding } from './understanding.ts';

export const confirmAction = defineAction('confirm', z.object({ change: z.coerce.number().int() }));
export const cancelAction = defineAction('cancel', z.object({ change: z.coerce.number().int() }));
const meantAction = defineAction('meant', z.object({ skill: z.string() }));

/** Below this the rules have guessed: a skill that can may consider the message once more. */
const UNSURE = 0.5;

/** Readings this close are a question to the person, not a choice of ours. */
const EQUALLY_SURE = 0.03;

export interface RouterParts {
  readonly people: People;
  readonly store: ChatStore;
  readonly agencies: AgencyRegistry;
  // each skill has a meaning of its own, which only it reads back
  readonly skills: readonly AnySkill[];
  readonly understanding: Understanding;
  readonly clock: Clock;
  readonly log: Log;
}

export type AnySkill = Skill<unknown>;

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
  const { people, store, agencies, skills, understanding, clock, log } = parts;

  const identify = (message: IncomingMessage): Promise<Person | undefined> =>
    message.channel === 'terminal' ? people.byStaffCode(message.sender) : people.byAccount(message.channel, message.sender);

  return async message => {
    if (message.updateId !== undefined && (await store.updates.wasAnswered(message.channel, message.updateId))) return [];
    const replies = await answer(message);
    if (message.updateId !== undefined) await store.updates.markAnswered(message.channel, message.updateId, clock.now());
    return replies;
  };

  async function answer(message: IncomingMessage): Promise<readonly Reply[]> {
    try {
      const act = message.content.kind === 'text' ? readDialogueAct(cleanInput(message.content.text)) : undefined;
      if (act?.act === 'start' && act.code !== undefined) return (await redeem(message, act.code)).replies;
      const person = await identify(message);
      if (!person || person.revoked) return say(texts.stranger).replies;
      return await answerPerson(message, person, act);
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
    const account = { channel: message.channel, userId: message.sender, chatId: message.conversation };
    const result = await people.redeem(code, account, clock.now());
    return 'refused' in result ? say(texts.badInvitation[result.refused]) : say(...texts.welcome(result.person.fullName));
  }

  async function answerPerson(message: IncomingMessage, person: Person, act: DialogueAct | undefined): Promise<readonly Reply[]> {
    const now = clock.now();
    const turn: Turn = {
      person,
      scope: scopeOf(person, agencies),
      now,
      today: dayOf(now),
      channel: message.channel,
      conversation: message.conversation,
      messageId: message.messageId,
      context: await store.contexts.load(person.id, message.conversation, now),
      ...(message.repliedText === undefined ? {} : { repliedText: message.repliedText }),
    };
    const handled = await handle(message, turn, act);
    if (!handled.aside) await store.contexts.save(person.id, message.conversation, contextAfter(turn.context, handled.by, handled), now);
    return handled.replies;
  }

  async function handle({ content }: IncomingMessage, turn: Turn, act: DialogueAct | undefined): Promise<Handled> {
    switch (content.kind) {
      case 'reset':
        return reset(turn, []);
      case 'unreadable':
        return { ...say(texts.unreadable), by: '', aside: true };
      case 'action':
        return runAction(content.action, turn);
      case 'file':
        return handleFile(content.file, cleanInput(content.caption), turn);
      case 'text':
        return act ? handleAct(act, turn) : handleText(cleanInput(content.text), turn);
    }
  }

  async function reset(turn: Turn, replies: readonly Reply[]): Promise<Handled> {
    await store.contexts.clear(turn.person.id, turn.conversation);
    await store.pending.cancelAll(turn.person.id, turn.conversation, turn.now);
    return { replies, by: '', aside: true };
  }

  async function handleAct(act: DialogueAct, turn: Turn): Promise<Handled> {
    switch (act.act) {
      case 'start':
        return { ...say(...texts.welcome(turn.person.fullName)), by: '' };
      case 'reset':
        return reset(turn, say(texts.reset).replies);
      case 'choose': {
        const choice = turn.context.choices[act.number - 1];
        if (choice) return runAction(choice.action, turn);
        return { ...say(texts.noSuchChoice(turn.context.choices.length)), by: '', aside: true };
      }
      case 'more':
        return turn.context.more === undefined ? { ...say(texts.noMore), by: '', aside: true } : runAction(turn.context.more, turn);
      case 'yes':
      case 'no':
        return decide(act, turn);
    }
  }

  async function decide(act: { act: 'yes' | 'no'; change?: number | undefined }, turn: Turn): Promise<Handled> {
    const open = await store.pending.openOf(turn.person.id, turn.now);
    const change =
      act.change === undefined ? open.find(row => row.conversation === turn.conversation) : await store.pending.byId(act.change);
    if (change) return settle(change, act.act === 'yes', turn);
    return { ...say(texts.nothingPending), by: '', aside: true };
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
    const rest = await store.pending.openOf(turn.person.id, turn.now);
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

  /** The surest reading carried out; two equally sure ones are put to the person. */
  async function read(text: string, turn: Turn): Promise<Handled | undefined> {
    const readings = [];
    for (const skill of skills) {
      const reading = await skill.read(text, turn);
      if (reading) readings.push({ skill, reading });
    }
    const unsure = readings.every(({ reading }) => reading.sure < UNSURE);
    const considered = unsure ? await consider(text, turn) : [];
    understanding.note({ unsure, byModel: considered.length > 0 });
    return choose([...considered, ...readings], turn);
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
    if (second && best.reading.sure - second.reading.sure < EQUALLY_SURE) {
      const notes = Object.fromEntries([best, second].map(({ skill, reading }) => [skill.key, reading.meaning]));
      const buttons = [best, second].map(({ skill, reading }) => [{ label: reading.gist, action: meantAction.pack({ skill: skill.key }) }]);
      return { replies: [{ blocks: [{ style: 'text', text: texts.which }], buttons }], by: 'meant', notes };
    }
    return { ...withNote(await carryOut(best.skill, best.reading.meaning, turn), best.reading.note), by: best.skill.key };
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

  async function handleFile(file: IncomingFile, caption: string, turn: Turn): Promise<Handled> {
    const readings = [];
    for (const skill of skills) {
      const reading = await skill.readFile?.(file, caption, turn);
      if (reading) readings.push({ skill, reading });
    }
    return (await choose(readings, turn)) ?? { ...say(texts.unreadableFile), by: '', aside: true };
  }
}

/** In a few words what a pending change is, as its skill wrote it into the body. */
export const gistOf = (change: PendingChange): string => z.object({ gist: z.string() }).safeParse(change.body).data?.gist ?? '';
