// Making replies, and what becomes of the context after them.
import type { Answer, Block, Button, Context, Reply } from './types.ts';

/** One reply of plain paragraphs. */
export const say = (...paragraphs: readonly string[]): Answer => ({
  replies: [{ blocks: paragraphs.map(text => ({ style: 'text', text })) }],
});

/** The answer with a note under its last reply. */
export function withNote(answer: Answer, note: string | undefined): Answer {
  const last = answer.replies.at(-1);
  if (note === undefined || !last) return answer;
  return { ...answer, replies: [...answer.replies.slice(0, -1), { ...last, blocks: [...last.blocks, { style: 'note', text: note }] }] };
}

export const block = (style: Block['style'], text: string): Block => ({ style, text });

/** A reply as one plain text, blocks on lines of their own: for the terminal, logs of tests, and people who read aloud. */
export const plainText = (reply: Reply): string => reply.blocks.map(({ text }) => text).join('\n');

export const buttonsOf = (replies: readonly Reply[]): Button[] => replies.flatMap(reply => (reply.buttons ?? []).flat());

/** The context after an answer of a skill. */
export function contextAfter(context: Context, skill: string, answer: Answer): Context {
  const { focus: oldFocus, more: _, ...rest } = context;
  const focus =
    answer.focus === null
      ? undefined
      : (answer.focus ?? (answer.shown?.length === 1 ? answer.shown[0] : answer.shown ? undefined : oldFocus));
  const notes = answer.notes === undefined ? context.notes : { ...context.notes, [skill]: answer.notes };
  return {
    ...rest,
    shown: answer.shown ?? context.shown,
    choices: buttonsOf(answer.replies),
    notes,
    ...(focus === undefined ? {} : { focus }),
    ...(answer.more === undefined ? {} : { more: answer.more }),
  };
}
