// A message that the rules are unsure of, read by a language model into the same Question; nothing of it is taken that has no ground.
import type { Reading, Turn } from '../../chat/index.ts';
import { type LanguageModel, prompt } from '../../llm/index.ts';
import { gists } from '../gists.texts.ts';
import { type Question, question } from '../types.ts';
import { readTop } from '../understand/cues.ts';
import type { Ground } from '../understand/slots.ts';
import { openUtterance } from '../understand/utterance.ts';
import { type ModelAnswer, modelAnswer } from './answer.ts';
import { type Grounded, groundAnswer } from './ground.ts';
import { texts } from './texts.ts';

/** More than any guess of the rules, less than anything they are sure of. */
const SURE = 0.6;
/** Who writes more is not asking one thing. */
const LONGEST_MESSAGE = 1_000;

/** The model sees the message, the day, and the names of the asker's own agency and unit: nothing of any task or person. */
export async function readByModel(text: string, ground: Ground, turn: Turn, model: LanguageModel): Promise<Reading<Question> | undefined> {
  if (!model.answers || text.length > LONGEST_MESSAGE) return undefined;
  const { agencyName, unit } = turn.person;
  const asked = await model.ask({
    instructions: prompt('question'),
    data: { today: texts.day(turn.today), asker: { agency: agencyName, ...(unit ? { unit } : {}) }, message: text },
    schema: modelAnswer,
    name: 'question',
    pace: 'message',
  });
  if ('refused' in asked) return undefined;
  const meaning = questionOf(asked.ok, text, ground);
  return meaning && { meaning, sure: SURE, gist: gists[meaning.kind], note: texts.note(gists[meaning.kind]) };
}

/** The answer as a question of ours, or undefined when it is none that the message can carry. */
export function questionOf(answer: ModelAnswer, message: string, ground: Ground): Question | undefined {
  const grounded = groundAnswer(answer, message, ground);
  // what it made is checked like what comes from outside: it does
  return grounded && question.safeParse(made(answer, grounded, message)).data;
}

function made(answer: ModelAnswer, { filter, agencies, changes }: Grounded, message: string): Question | undefined {
  const { kind, facets } = answer;
  const top = readTop(openUtterance(message));
  const oneTask = filter.codes !== undefined || filter.topic !== undefined;
  switch (kind) {
    case 'list':
      return Object.keys(filter).length === 0 ? undefined : { kind, filter, ...(facets.length > 0 ? { facets } : {}) };
    case 'detail':
      return oneTask ? { kind, filter, facets } : undefined;
    case 'history':
    case 'evidence':
      return oneTask ? { kind, filter } : undefined;
    case 'count':
    case 'summary':
    case 'blockers':
      return { kind, filter };
    case 'rate':
      return { kind, filter: withoutStates(filter), rate: answer.rate ?? 'completion' };
    case 'ranking':
      return {
        kind,
        filter: answer.rate ? withoutStates(filter) : filter,
        by: answer.by ?? 'lead',
        measure: answer.rate ?? 'count',
        lowest: answer.lowest ?? false,
        ...(top === undefined ? {} : { top }),
      };
    case 'comparison': {
      const { lead: _, whose, ...rest } = filter;
      const compared = [...agencies, ...(whose === 'own' ? ['own'] : [])];
      return compared.length < 2
        ? undefined
        : { kind, agencies: compared, filter: answer.rate ? withoutStates(rest) : rest, ...(answer.rate ? { measure: answer.rate } : {}) };
    }
    case 'changes':
      return changes?.from && changes.to ? { kind, filter, from: changes.from, to: changes.to } : undefined;
    case 'reminders':
    case 'help':
      return { kind };
    case 'out-of-scope':
      return { kind: 'refuse', reason: 'out-of-scope' };
    case 'none':
      return undefined;
  }
}

/** A rate says itself what it counts. */
const withoutStates = ({ states: _, ...filter }: Grounded['filter']): Grounded['filter'] => filter;
