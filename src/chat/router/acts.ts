// What is pressed, and the words that stand for a button: "đồng ý", "hủy", "xem thêm", a number of the choices, "làm lại".
import { z } from 'zod';
import { actionName, cancelAction, confirmAction } from '../action.ts';
import type { DialogueAct } from '../dialogue.ts';
import type { Inbox } from '../inbox/store.ts';
import { welcome } from '../reception.ts';
import { say } from '../reply.ts';
import type { ChatStore } from '../store.ts';
import { texts } from '../texts.ts';
import type { AnySkill, IncomingMessage, PendingChange, Reply, Turn } from '../types.ts';
import { aside, type Handled } from './handled.ts';
import { meantAction, type Readings } from './readings.ts';

export interface ActsParts {
  readonly store: ChatStore;
  readonly skills: readonly AnySkill[];
  readonly inbox: Pick<Inbox, 'bind' | 'bound'>;
  readonly readings: Readings;
}

export function openActs({ store, skills, inbox, readings }: ActsParts) {
  /** The conversation begins anew. */
  async function reset(turn: Turn, replies: readonly Reply[]): Promise<Handled> {
    await store.contexts.clear(turn.person.id, turn.conversation);
    await store.pending.cancelAll(turn.person.id, turn.conversation, turn.now);
    return { replies, by: '', aside: true };
  }

  async function saidInWords(act: DialogueAct, message: IncomingMessage, turn: Turn): Promise<Handled> {
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
        return packed === undefined ? aside(nothingFor(act, turn)) : run(packed, turn);
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
    if (change.personId !== turn.person.id) return aside(texts.notYours);
    if (change.state !== 'open') return aside(texts.closed[change.state]);
    if (change.expiresAt <= turn.now) {
      await store.pending.close(change.id, 'expired', turn.now);
      return aside(texts.closed.expired);
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

  /** A packed action of a button. */
  async function run(packed: string, turn: Turn): Promise<Handled> {
    const confirmed = confirmAction.unpack(packed) ?? cancelAction.unpack(packed);
    if (confirmed) {
      const change = await store.pending.byId(confirmed.change);
      return change ? settle(change, actionName(packed) === confirmAction.name, turn) : aside(texts.oldButton);
    }
    const meant = meantAction.unpack(packed);
    if (meant) return readings.chosen(meant.skill, turn);
    for (const skill of skills) {
      const action = skill.actions?.find(each => each.name === actionName(packed));
      const running = action?.run(packed, turn);
      if (running) return { ...(await running), by: skill.key };
    }
    return aside(texts.oldButton);
  }

  return { reset, saidInWords, actionOf, run };
}

const nothingFor = (act: DialogueAct, { context }: Turn): string =>
  act.act === 'choose' ? texts.noSuchChoice(context.choices.length) : act.act === 'more' ? texts.noMore : texts.nothingPending;

/** In a few words what a pending change is, as its skill wrote it into the body. */
const gistOf = (change: PendingChange): string => z.object({ gist: z.string() }).safeParse(change.body).data?.gist ?? '';
