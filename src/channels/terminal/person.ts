// A person at the terminal: types lines, reads replies; buttons are numbers to type.
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { type Block, buttonsOf, type IncomingMessage, type MessageHandler, type Reply } from '../../chat/index.ts';
import { messageOf } from '../../base/index.ts';
import { fileAt } from './file.ts';
import { texts } from './texts.ts';

export interface PersonNeeds {
  readonly input: NodeJS.ReadableStream & { isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { isTTY?: boolean };
  readonly handle: MessageHandler;
  readonly staffCode: string;
}

/** `/tep "a file.pdf" caption` sends a file. */
const FILE = /^\/t\p{L}p\s+(?:"([^"]+)"|(\S+))\s*(.*)$/iu;

/** Talks until the input ends. */
export async function talk({ input, output, handle, staffCode }: PersonNeeds): Promise<void> {
  const lines = createInterface({ input, output, terminal: input.isTTY === true && output.isTTY === true, prompt: texts.prompt });
  const tty = output.isTTY === true;
  let count = 0;
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') {
      try {
        const replies = await handle({ channel: 'terminal', conversation: 'terminal', messageId: String(++count), sender: staffCode, content: await contentOf(line) });
        output.write(`${renderReplies(replies, tty)}\n`);
      } catch (thrown) {
        output.write(`${messageOf(thrown)}\n`);
      }
    }
    lines.prompt();
  }
}

async function contentOf(line: string): Promise<IncomingMessage['content']> {
  const file = FILE.exec(line.normalize('NFC'));
  if (!file) return { kind: 'text', text: line };
  return { kind: 'file', file: await fileAt(file[1] ?? file[2] ?? ''), caption: file[3] ?? '' };
}

/** Replies as a terminal shows them; buttons numbered through, as the router counts them. */
export function renderReplies(replies: readonly Reply[], colours: boolean): string {
  const paint = (block: Block): string => {
    const text = printable(block.text);
    if (!colours) return block.style === 'quote' ? `  “${text}”` : text;
    switch (block.style) {
      case 'heading':
        return styleText('bold', text);
      case 'quote':
        return styleText('cyan', `  “${text}”`);
      case 'note':
        return styleText('dim', text);
      case 'text':
      case 'item':
        return text;
    }
  };
  const body = replies.flatMap(reply => [...reply.blocks.map(paint), ...(reply.attachments ?? []).map(({ name, path }) => texts.attachment(name, path))]);
  const choices = buttonsOf(replies).map(({ label }, index) => texts.choice(index + 1, printable(label)));
  return [...body, ...(choices.length > 0 ? [choices.join('   ')] : [])].join('\n');
}

/** Escape sequences in a task's text must not steer the terminal. */
const printable = (text: string): string => text.replace(/[\p{Cc}]/gu, letter => (letter === '\n' ? letter : ''));
