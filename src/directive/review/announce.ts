// Tells the focal points of the lead agencies which tasks a published directive gives them.
import type { Block } from '../../chat/index.ts';
import { type People, type Person, scopeOf } from '../../people/index.ts';
import type { Task } from '../../task/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import { texts } from './texts.ts';

/** Puts one message to one person into the queue; false when that key was used before. */
export type Tell = (news: { readonly key: string; readonly personId: number; readonly blocks: readonly Block[] }) => Promise<boolean>;

/** @returns how many people are told */
export async function announce(
  directiveId: number,
  directiveName: string,
  tasks: readonly Task[],
  author: Person,
  parts: { readonly people: Pick<People, 'all'>; readonly agencies: AgencyRegistry; readonly tell: Tell },
): Promise<number> {
  let told = 0;
  for (const person of await parts.people.all()) {
    if (person.role !== 'focal_point' || person.revoked || person.id === author.id) continue;
    const scope = scopeOf(person, parts.agencies);
    const keys = scope.kind === 'agencies' ? scope.keys : [];
    const own = tasks.filter(task => task.leads.some(lead => keys.includes(lead.key)));
    if (own.length === 0) continue;
    const blocks: Block[] = [
      { style: 'heading', text: texts.newsHeading(directiveName, own.length) },
      ...own.map(({ code, title, dueOn, clause }): Block => ({ style: 'item', text: texts.newsLine(code, title, dueOn, clause) })),
    ];
    if (await parts.tell({ key: `assigned/${directiveId}/${person.id}`, personId: person.id, blocks })) told += 1;
  }
  return told;
}
