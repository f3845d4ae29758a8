// A set of tasks meant by words, for skills that act on sets (reports, urging): the same understanding and the same rights as
// a question about that set.
import type { Block, Turn } from '../chat/index.ts';
import type { TaskFilter } from '../task/index.ts';
import { type Parts, refusal, resolve } from './kinds/kind.ts';
import { lastSet } from './memory.ts';
import { agencyLabel } from './naming.ts';
import { filterWords } from './texts.ts';
import type { QuestionFilter } from './types.ts';
import { isSetQuestion } from './understand/recall.ts';
import { understand } from './understand/understand.ts';
import { worldOf } from './world.ts';

export type Selected =
  | {
      readonly kind: 'tasks';
      readonly filter: TaskFilter;
      /** the conditions in words: ["quá hạn", "chủ trì: Bộ Y tế"] */
      readonly words: readonly string[];
    }
  /** not for the asker, or nothing is called so: what to say */
  | { readonly kind: 'refused'; readonly blocks: readonly Block[] }
  /** the words name no set of tasks */
  | { readonly kind: 'unclear' };

export type Selection = ReturnType<typeof openSelection>;

export function openSelection(parts: Parts) {
  async function select(meant: QuestionFilter, turn: Turn): Promise<Selected> {
    const resolution = await resolve(meant, turn, parts, 'list');
    const refused = refusal(resolution, turn, parts);
    if (refused) return { kind: 'refused', blocks: refused.replies.flatMap(reply => reply.blocks) };
    if (resolution.kind !== 'ok' && resolution.kind !== 'shared') return { kind: 'unclear' };
    const naming = { agency: (code: string) => agencyLabel(code, parts.agencies), ownName: turn.person.agencyName };
    const own = turn.scope.kind === 'agencies' && !meant.whose && !meant.lead && !meant.cooperate && !meant.involved && !meant.people;
    return {
      kind: 'tasks',
      filter: resolution.filter,
      words: filterWords(own ? { ...resolution.meant, whose: 'own' } : resolution.meant, naming),
    };
  }

  return {
    /** @param text words that describe tasks ("nhiệm vụ quá hạn của Bộ Y tế"), read without what was said before; "" for
     *  all that such words would mean */
    async byWords(text: string, turn: Turn): Promise<Selected> {
      if (text === '') return select({}, turn);
      const understood = understand(text, await worldOf(parts, turn), { shown: [] });
      if (!understood) return { kind: 'unclear' };
      const { question } = understood;
      if (isSetQuestion(question)) return select(question.filter, turn);
      return question.kind === 'detail' || question.kind === 'history' ? select(question.filter, turn) : { kind: 'unclear' };
    },

    /** The set that the conversation was last about; undefined when it was about none. */
    async last(turn: Turn): Promise<Selected | undefined> {
      const asked = lastSet(turn);
      return asked && select(asked.filter, turn);
    },
  };
}
