// What understanding must know of the world, for one message: the day, and what the asker's tasks are called.
import type { Turn } from '../chat/index.ts';
import type { Parts } from './kinds/kind.ts';
import type { World } from './understand/understand.ts';

export async function worldOf({ catalogues, finder }: Pick<Parts, 'catalogues' | 'finder'>, turn: Turn): Promise<World> {
  const { directives, people, pairs, texts } = await catalogues.of(turn.scope);
  const own = { name: turn.person.agencyName, person: turn.person.fullName };
  return { today: turn.today, agencies: finder, titles: { pairs, texts }, directives, people, own };
}
