// The admin's words about a group: bind it to an agency and roles, unbind it, its digest. A card first, then written and audited.
import { z } from 'zod';
import { bindGroup, type ChatGroup, type Groups, ROLE_NAMES, type Role, setGroupDigest, unbindGroup } from '../../people/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import type { AgencyFinder } from '../../vietnamese/agency-names.ts';
import { fold } from '../../vietnamese/fold.ts';
import { cancelAction, confirmAction } from '../action.ts';
import { say } from '../reply.ts';
import type { Pending } from '../store.ts';
import type { Answer, PendingChange, Reading, Skill, Turn } from '../types.ts';
import { BIND, DIGEST_OFF, DIGEST_ON, STATE, UNBIND } from './group.data.ts';
import { texts } from './texts.ts';

const KIND = 'group';

export interface GroupParts {
  readonly groups: Pick<Groups, 'byChat'>;
  readonly pending: Pending;
  readonly agencies: AgencyRegistry;
  readonly finder: AgencyFinder;
}

const roleSchema = z.enum(['officer', 'focal_point', 'leader', 'monitor', 'inspector', 'admin']);
const meaning = z.discriminatedUnion('do', [
  z.object({ do: z.literal('bind'), agencies: z.array(z.string()), roles: z.array(roleSchema) }),
  z.object({ do: z.literal('unbind') }),
  z.object({ do: z.literal('digest'), on: z.boolean() }),
  z.object({ do: z.literal('state') }),
]);
type Meaning = z.output<typeof meaning>;

const bodySchema = z.object({
  gist: z.string(),
  chatId: z.string(),
  title: z.string(),
  thread: z.string().optional(),
  act: z.discriminatedUnion('do', [
    z.object({ do: z.literal('bind'), agencyKey: z.string(), agencyName: z.string(), roles: z.array(roleSchema) }),
    z.object({ do: z.literal('unbind') }),
    z.object({ do: z.literal('digest'), on: z.boolean() }),
  ]),
});
type Body = z.output<typeof bodySchema>;

/** Who a group of an agency usually is. */
const USUAL_ROLES: readonly Role[] = ['officer', 'focal_point', 'leader'];

const rolesIn = (folded: string): Role[] =>
  (Object.entries(ROLE_NAMES) as [Role, string][]).filter(([, name]) => folded.includes(fold(name))).map(([role]) => role);
const namesOf = (roles: readonly Role[]): string[] => roles.map(role => ROLE_NAMES[role]);

export function groupSkill({ groups, pending, agencies, finder }: GroupParts): Skill<Meaning> {
  async function read(text: string, turn: Turn): Promise<Reading<Meaning> | undefined> {
    if (!turn.group) return undefined;
    const understood = understand(text);
    return understood && { meaning: understood, sure: 1, gist: texts.gist };
  }

  function understand(text: string): Meaning | undefined {
    const folded = fold(text).replace(/\s+/gu, ' ').trim();
    if (STATE.test(folded)) return { do: 'state' };
    if (UNBIND.test(folded)) return { do: 'unbind' };
    if (DIGEST_OFF.test(folded)) return { do: 'digest', on: false };
    if (DIGEST_ON.test(folded)) return { do: 'digest', on: true };
    if (!BIND.test(folded)) return undefined;
    const found = finder.find(text).map(({ code }) => code);
    return { do: 'bind', agencies: [...new Set(found)], roles: rolesIn(folded) };
  }

  async function carryOut(said: Meaning, turn: Turn): Promise<Answer> {
    const place = turn.group;
    if (!place) return say(texts.notBound(texts.bindExample));
    const group = await groups.byChat(turn.channel, place.chatId);
    if (said.do === 'state')
      return say(group ? texts.state(group.agencyName, namesOf(group.roles), group.digest) : texts.stateUnbound(texts.bindExample));
    if (turn.person.role !== 'admin') return say(texts.adminOnly);
    if (said.do === 'bind') return proposeBinding(said, place, turn);
    if (!group) return say(texts.notBound(texts.bindExample));
    return propose(said, cardOf(said, group), place, turn);
  }

  function proposeBinding(said: Extract<Meaning, { do: 'bind' }>, place: NonNullable<Turn['group']>, turn: Turn): Promise<Answer> | Answer {
    const [agencyKey, ...others] = said.agencies;
    if (agencyKey === undefined) return say(texts.noAgency(texts.bindExample));
    if (others.length > 0) return say(texts.oneAgency(said.agencies.map(code => agencies.nameOf(code))));
    const roles = said.roles.length > 0 ? said.roles : [...USUAL_ROLES];
    const agencyName = agencies.nameOf(agencyKey);
    return propose({ do: 'bind', agencyKey, agencyName, roles }, texts.bindCard(place.title, agencyName, namesOf(roles)), place, turn);
  }

  async function propose(act: Body['act'], lines: readonly string[], place: NonNullable<Turn['group']>, turn: Turn): Promise<Answer> {
    const thread = turn.conversation.slice(place.chatId.length + 1);
    const body: Body = { gist: texts.gist, chatId: place.chatId, title: place.title, act, ...(thread === '' ? {} : { thread }) };
    const change = await pending.open({ personId: turn.person.id, kind: KIND, conversation: turn.conversation, body }, turn.now);
    const buttons = [
      { label: texts.confirm, action: confirmAction.pack({ change }) },
      { label: texts.cancel, action: cancelAction.pack({ change }) },
    ];
    return { replies: [{ blocks: lines.map(text => ({ style: 'text', text })), buttons: [buttons] }] };
  }

  async function confirm(change: PendingChange, turn: Turn): Promise<Answer> {
    // the role may have been taken away since the card was shown
    if (turn.person.role !== 'admin') return say(texts.adminOnly);
    const { chatId, title, thread, act } = bodySchema.parse(change.body);
    const by = { at: turn.now, channel: turn.channel, actorId: turn.person.id };
    const done = await pending.confirm(change.id, turn.now, async tables => {
      if (act.do === 'bind') {
        const { agencyKey, agencyName, roles } = act;
        await bindGroup(tables, { channel: turn.channel, chatId, title, agencyKey, agencyName, roles }, by);
      } else if (act.do === 'unbind') await unbindGroup(tables, chatId, by);
      else await setGroupDigest(tables, chatId, { on: act.on, thread }, by);
      return true;
    });
    if (!done) return say(texts.notBound(texts.bindExample));
    return say(act.do === 'bind' ? texts.bound(act.agencyName) : act.do === 'unbind' ? texts.unboundNow : texts.digestSet(act.on));
  }

  return { key: KIND, ofGroup: true, meaning, read, carryOut, confirm };
}

const cardOf = (said: Exclude<Meaning, { do: 'bind' | 'state' }>, group: ChatGroup): string[] =>
  said.do === 'unbind' ? [texts.unbindCard(group.title)] : [texts.digestCard(group.title, said.on, group.agencyName)];
