// DialogueAct: the part of the message type that steers the conversation itself.
import { z } from 'zod';
import { fold } from '../vietnamese/fold.ts';
import { CHOICE, MORE, NO, NO_CODE, RESET, START, YES, YES_CODE } from './dialogue.data.ts';

export const dialogueAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('start'), code: z.string().optional() }),
  /** without `change`: the newest open one */
  z.object({ act: z.literal('yes'), change: z.number().int().optional() }),
  z.object({ act: z.literal('no'), change: z.number().int().optional() }),
  z.object({ act: z.literal('choose'), number: z.number().int() }),
  z.object({ act: z.literal('more') }),
  z.object({ act: z.literal('reset') }),
]);
export type DialogueAct = z.output<typeof dialogueAct>;

/** The act that a whole message is, or undefined. */
export function readDialogueAct(text: string): DialogueAct | undefined {
  const start = START.exec(text.trim());
  if (start) return { act: 'start', ...(start[1] === undefined ? {} : { code: start[1] }) };
  const folded = fold(text).replace(/\s+/gu, ' ').trim();
  const number = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(folded)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const yes = number(YES_CODE);
  if (yes !== undefined) return { act: 'yes', change: yes };
  const no = number(NO_CODE);
  if (no !== undefined) return { act: 'no', change: no };
  const choice = number(CHOICE);
  if (choice !== undefined) return { act: 'choose', number: choice };
  if (MORE.test(folded)) return { act: 'more' };
  if (RESET.test(folded)) return { act: 'reset' };
  // people who mean "no" do not press on: it is tested first
  if (NO.test(folded)) return { act: 'no' };
  if (YES.test(folded)) return { act: 'yes' };
  return undefined;
}
