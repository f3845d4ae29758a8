// The administration skill: who may talk to the bot and as what, and what it keeps of a person. An admin's acts go through a card.
import { z } from 'zod';
import { dayOf, formatDay, shorten, timeOf } from '../base/index.ts';
import {
  type Answer,
  block,
  cancelAction,
  confirmAction,
  type Pending,
  type PendingChange,
  type Skill,
  say,
  type Turn,
} from '../chat/index.ts';
import { INVITATION_DAYS, keysOf, type People, type Person, ROLE_NAMES } from '../people/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import type { AgencyFinder } from '../vietnamese/agency-names.ts';
import { isUnmistakable, readAdministration } from './read.ts';
import { type AdministrationStore, carryOutAct } from './store.ts';
import { texts } from './texts.ts';
import { type Act, type Administration, act, administration } from './types.ts';

const KIND = 'administration';
const LIST_LENGTH = 40;
const TRAIL_LENGTH = 20;

export interface AdministrationParts {
  readonly people: Pick<People, 'all' | 'byStaffCode' | 'byId' | 'named'>;
  readonly store: AdministrationStore;
  readonly pending: Pending;
  readonly agencies: AgencyRegistry;
  readonly finder: AgencyFinder;
  /** the link that carries an invitation's code; undefined where the bot's name is not known */
  linkOf(code: string): string | undefined;
  /** keeps a file until it is sent. @returns its path */
  keepFile(name: string, bytes: Uint8Array, now: Date): Promise<string>;
}

const bodySchema = z.object({ gist: z.string(), personId: z.number().int(), act });

export function administrationSkill(parts: AdministrationParts): Skill<Administration> {
  const { people, store, pending } = parts;

  /** One person by staff code or full name, cut off or not; or what to say. */
  async function find(said: string): Promise<Person | string> {
    const byCode = await people.byStaffCode(said.toUpperCase().replace(/\s+/gu, ''));
    if (byCode) return byCode;
    const named = await people.named(said);
    const [only, ...others] = named;
    if (!only) return texts.unknown(shorten(said, 60));
    return others.length === 0
      ? only
      : texts.several(
          shorten(said, 60),
          named.map(({ staffCode, unit, agencyName }) => [staffCode, unit, agencyName].filter(part => part !== '').join(', ')),
        );
  }

  async function carryOut(meant: Administration, turn: Turn): Promise<Answer> {
    if (meant.kind === 'data' && meant.who === undefined) return showData(turn.person, turn);
    if (turn.person.role !== 'admin') return say(texts.adminOnly);
    switch (meant.kind) {
      case 'act':
        return propose(meant, turn);
      case 'list':
        return list(meant);
      case 'trail':
        return trail();
      case 'data': {
        const person = await find(meant.who ?? '');
        return typeof person === 'string' ? say(person) : showData(person, turn);
      }
    }
  }

  async function propose({ act: asked, who }: Extract<Administration, { kind: 'act' }>, turn: Turn): Promise<Answer> {
    const person = await find(who);
    if (typeof person === 'string') return say(person);
    const problem = await problemOf(asked, person, turn);
    if (problem !== undefined) return say(problem);
    const body = { gist: texts.gist, personId: person.id, act: asked };
    const change = await pending.open({ personId: turn.person.id, kind: KIND, conversation: turn.conversation, body }, turn.now);
    const buttons = [
      { label: texts.confirm, action: confirmAction.pack({ change }) },
      { label: texts.cancel, action: cancelAction.pack({ change }) },
    ];
    return { replies: [{ blocks: cardOf(asked, person).map(text => block('text', text)), buttons: [buttons] }] };
  }

  async function problemOf(asked: Act, person: Person, turn: Turn): Promise<string | undefined> {
    const { fullName, staffCode, role, revoked } = person;
    if (person.id === turn.person.id && asked.do !== 'invite') return texts.oneself;
    if (await store.isErased(person.id)) return texts.erased;
    if (asked.do === 'restore') return revoked ? undefined : texts.notRevoked(fullName, staffCode);
    if (revoked && asked.do !== 'erase') return texts.alreadyRevoked(fullName, staffCode);
    return asked.do === 'role' && asked.role === role ? texts.sameRole(fullName, staffCode, ROLE_NAMES[role]) : undefined;
  }

  async function confirm(change: PendingChange, turn: Turn): Promise<Answer> {
    // the role may have been taken away since the card was shown
    if (turn.person.role !== 'admin') return say(texts.adminOnly);
    const { personId, act: asked } = bodySchema.parse(change.body);
    const person = await people.byId(personId);
    if (!person || (await problemOf(asked, person, turn)) !== undefined) return say(texts.changed);
    const by = { at: turn.now, actorId: turn.person.id, channel: turn.channel };
    const done = await pending.confirm(change.id, turn.now, tables => carryOutAct(tables, asked, person, by));
    if (!done) return say(texts.changed);
    // what lets somebody in is for the admin's eyes alone, also when asked for in a group
    return { replies: say(...doneWords(asked, person, done.code)).replies.map(reply => ({ ...reply, privately: true })) };
  }

  function doneWords(asked: Act, { fullName }: Person, code: string | undefined): readonly string[] {
    switch (asked.do) {
      case 'invite':
        return texts.done.invite(fullName, parts.linkOf(code ?? '') ?? `/start ${code ?? ''}`);
      case 'role':
        return texts.done.role(fullName, ROLE_NAMES[asked.role]);
      case 'erase':
        return texts.done.erase();
      default:
        return texts.done[asked.do](fullName);
    }
  }

  async function list({ unlinked, about }: Extract<Administration, { kind: 'list' }>): Promise<Answer> {
    const keys = parts.finder.find(about).flatMap(({ code }) => keysOf(code, parts.agencies));
    const all = (await people.all()).filter(person => keys.length === 0 || keys.includes(person.agencyKey));
    const without = await store.unlinked(all.map(person => person.id));
    const shown = unlinked ? all.filter(person => without.has(person.id)) : all;
    if (shown.length === 0) return say(texts.nobody);
    const lines = shown
      .slice(0, LIST_LENGTH)
      .map(({ id, staffCode, fullName, role, unit, agencyName }) =>
        block('item', texts.person(staffCode, fullName, ROLE_NAMES[role], unit, agencyName, !without.has(id))),
      );
    const rest = shown.length - lines.length;
    return {
      replies: [
        {
          blocks: [
            block('heading', unlinked ? texts.listUnlinked(shown.length) : texts.list(shown.length, without.size)),
            ...lines,
            ...(rest > 0 ? [block('note', texts.more(rest))] : []),
          ],
        },
      ],
    };
  }

  async function trail(): Promise<Answer> {
    const entries = await store.trail(TRAIL_LENGTH);
    const lines = entries.map(({ at, actor, channel, action, subject }) => {
      const nobody = channel === 'terminal' ? texts.terminal : texts.stranger;
      return block('item', texts.entry(`${formatDay(dayOf(at))} ${timeOf(at)}`, actor ?? nobody, action, subject));
    });
    return { replies: [{ blocks: [block('heading', texts.trail(lines.length)), ...lines] }] };
  }

  async function showData(person: Person, turn: Turn): Promise<Answer> {
    const data = await store.personalData(person.id);
    const bytes = new TextEncoder().encode(JSON.stringify(data, undefined, 2));
    const name = texts.dataFile(person.staffCode.replace(/[^\p{L}\p{N}-]/gu, ''), turn.today);
    const path = await parts.keepFile(name, bytes, turn.now);
    return {
      replies: [
        {
          blocks: [block('text', texts.data(person.fullName)), block('note', texts.asOf(turn.today))],
          attachments: [{ name, mimeType: 'application/json', path }],
          privately: true,
        },
      ],
    };
  }

  return {
    key: KIND,
    meaning: administration,
    async read(text, { person }) {
      const meant = readAdministration(text);
      if (!meant || (person.role !== 'admin' && !isUnmistakable(meant))) return undefined;
      return { meaning: meant, sure: 1, gist: texts.gist };
    },
    carryOut,
    confirm,
  };
}

function cardOf(asked: Act, { fullName, staffCode, role }: Person): readonly string[] {
  switch (asked.do) {
    case 'invite':
      return texts.card.invite(fullName, staffCode, INVITATION_DAYS);
    case 'role':
      return texts.card.role(fullName, staffCode, ROLE_NAMES[role], ROLE_NAMES[asked.role]);
    default:
      return texts.card[asked.do](fullName, staffCode);
  }
}
