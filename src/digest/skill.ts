// The digest by chat: at once, at another hour, weekly or monthly too, or not at all; each said back in one line.
import { z } from 'zod';
import { type Answer, defineAction, type Skill, say, type Turn } from '../chat/index.ts';
import type { Notifications } from '../notification/index.ts';
import type { Person } from '../people/index.ts';
import type { Digests } from './open.ts';
import { type Meaning, meaning, readDigest } from './read.ts';
import { RHYTHMS, type Rhythm } from './rhythm.ts';
import { RHYTHM_SETTING, rhythmsIn, rhythmsSchema, rhythmsText, TIME_SETTING, timeSchema } from './setting.ts';
import { texts } from './texts.ts';

export interface DigestSkillNeeds {
  readonly digests: Pick<Digests, 'digestOf'>;
  readonly settings: Pick<Notifications['settings'], 'read' | 'change'>;
  /** "HH:MM" of the morning digest where nobody chose another */
  readonly time: string;
  /** "HH:MM": no digest at this hour or later */
  readonly until: string;
}

const KEY = 'digest';
const turnOn = defineAction('digest-on', z.object({ rhythm: z.enum(RHYTHMS) }));

export function digestSkill(needs: DigestSkillNeeds): Skill<Meaning> {
  const { settings } = needs;

  async function carryOut(meant: Meaning, turn: Turn): Promise<Answer> {
    if (turn.person.role === 'admin') return say(texts.settings.notForAdmin);
    switch (meant.kind) {
      case 'now':
        return send(meant.rhythm, turn);
      case 'off':
        return off(meant.rhythm, turn);
      case 'on':
        return on(meant.rhythm, turn);
      case 'at':
        return at(meant.time, turn);
    }
  }

  async function send(rhythm: Rhythm, turn: Turn): Promise<Answer> {
    const { blocks, buttons, attachments } = await needs.digests.digestOf(turn.person, rhythm);
    const chosen = await rhythmsOf(turn.person);
    const offer =
      rhythm === 'daily' || chosen.includes(rhythm) ? [] : [[{ label: texts.settings.turnOn[rhythm], action: turnOn.pack({ rhythm }) }]];
    return { replies: [{ blocks, buttons: [...buttons, ...offer], attachments }], focus: null };
  }

  const scopeOf = (turn: Turn) => `person:${turn.person.id}` as const;
  const changer = ({ now, person, channel }: Turn) => ({ at: now, actorId: person.id, channel });
  const timeOf = async (turn: Turn): Promise<string> =>
    (await settings.read(scopeOf(turn), TIME_SETTING, timeSchema)) ?? (await settings.read('', TIME_SETTING, timeSchema)) ?? needs.time;

  async function rhythmsOf(person: Person): Promise<readonly Rhythm[]> {
    return rhythmsIn(await settings.read(`person:${person.id}`, RHYTHM_SETTING, rhythmsSchema));
  }

  async function off(rhythm: Rhythm | undefined, turn: Turn): Promise<Answer> {
    const left = rhythm === undefined ? [] : (await rhythmsOf(turn.person)).filter(one => one !== rhythm);
    if (left.length === 0) {
      await settings.change(scopeOf(turn), TIME_SETTING, 'off', changer(turn));
      return say(texts.settings.off);
    }
    await settings.change(scopeOf(turn), RHYTHM_SETTING, rhythmsText(left), changer(turn));
    return say(texts.settings.comes(left, await timeOf(turn)));
  }

  /** Who had turned everything off begins with what is turned on now. */
  async function on(rhythm: Rhythm, turn: Turn): Promise<Answer> {
    const known = await timeOf(turn);
    const wasOff = known === 'off';
    const before = wasOff ? [] : await rhythmsOf(turn.person);
    const chosen = RHYTHMS.filter(one => one === rhythm || before.includes(one));
    const time = wasOff ? needs.time : known;
    await settings.change(scopeOf(turn), TIME_SETTING, time, changer(turn));
    await settings.change(scopeOf(turn), RHYTHM_SETTING, rhythmsText(chosen), changer(turn));
    return say(texts.settings.comes(chosen, time));
  }

  async function at(time: string | undefined, turn: Turn): Promise<Answer> {
    if (time === undefined) return say(texts.settings.noSuchHour);
    if (time >= needs.until) return say(texts.settings.tooLate(needs.until));
    await settings.change(scopeOf(turn), TIME_SETTING, time, changer(turn));
    return say(texts.settings.comes(await rhythmsOf(turn.person), time));
  }

  return {
    key: KEY,
    meaning,
    read(text) {
      const read = readDigest(text);
      return Promise.resolve(read && { meaning: read, sure: 0.97, gist: texts.settings.gist });
    },
    carryOut,
    actions: [turnOn.bind(({ rhythm }, turn) => on(rhythm, turn))],
  };
}
