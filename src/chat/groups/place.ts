// Where an answer to somebody in a group may stand: there, or in private; and what becomes of a group that the bot enters or leaves.
import type { Clock } from '../../base/index.ts';
import { type Groups, mayHearThere, type People, type Person, scopeOf } from '../../people/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import { say } from '../reply.ts';
import type { IncomingMessage, Reply } from '../types.ts';
import { texts } from './texts.ts';

export interface PlaceParts {
  readonly groups: Groups;
  readonly people: Pick<People, 'bySender' | 'accountsOf' | 'markUnreachable'>;
  readonly agencies: AgencyRegistry;
  readonly clock: Clock;
}

export type Standing = 'here' | 'privately' | 'unbound';

export type Places = ReturnType<typeof openPlaces>;

export function openPlaces({ groups, people, agencies, clock }: PlaceParts) {
  /** Nobody can be written to who put the bot out of their own chat. */
  async function cannotBeReached({ channel, sender, conversation }: IncomingMessage): Promise<void> {
    const person = (await people.bySender(channel, sender))?.person;
    if (!person) return;
    for (const account of await people.accountsOf(person.id))
      if (account.channel === channel && account.chatId === conversation) await people.markUnreachable(account.id, clock.now());
  }

  return {
    /** What a change of place asks us to do and to say. */
    async changed(message: IncomingMessage): Promise<readonly Reply[]> {
      const { content, channel, conversation, group } = message;
      if (content.kind !== 'place') return [];
      if (content.what === 'moved') await groups.move(channel, conversation, content.to);
      else if (content.what === 'added') return group ? say(texts.hello(texts.bindExample)).replies : [];
      else if (group) await groups.leave(channel, conversation, clock.now());
      else await cannotBeReached(message);
      return [];
    },

    async standing({ channel, group }: IncomingMessage, person: Person): Promise<Standing> {
      if (!group) return 'here';
      const bound = await groups.byChat(channel, group.chatId);
      if (!bound) return 'unbound';
      return mayHearThere(person, scopeOf(person, agencies), bound, agencies) ? 'here' : 'privately';
    },
  };
}
