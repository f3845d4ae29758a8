// What a person asks of directives that are in already: their general guidance, or which of them laid a task down.
import { z } from 'zod';
import { fold } from '../../vietnamese/fold.ts';
import { GENERAL_OF, SOURCES_OF } from './read.data.ts';

export const lookup = z.discriminatedUnion('find', [
  z.object({ find: z.literal('general'), number: z.string() }),
  z.object({ find: z.literal('sources'), code: z.string() }),
]);
export type Lookup = z.output<typeof lookup>;

export function readLookup(text: string): Lookup | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  const folded = fold(line);
  const groups = (patterns: readonly RegExp[]): Record<string, string> | undefined =>
    patterns.map(pattern => pattern.exec(folded)?.groups).find(found => found !== undefined);
  const number = groups(GENERAL_OF)?.['number'];
  if (number !== undefined) return { find: 'general', number: number.replace(/\s/gu, '') };
  const code = groups(SOURCES_OF)?.['code'];
  return code === undefined ? undefined : { find: 'sources', code: `NV-${code.replace(/\D/gu, '').padStart(3, '0')}` };
}
