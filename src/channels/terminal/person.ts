// A person at the terminal as a channel: types lines, reads replies; buttons are numbers to type.
import { createInterface, type Interface } from 'node:readline';
import { styleText } from 'node:util';
import { clean, cleanLine } from '../../base/index.ts';
import { type Block, buttonsOf, type Channel, type IncomingMessage, type MessageHandler, type Reply } from '../../chat/index.ts';
import { fileAt } from './file.ts';
import { texts } from './texts.ts';

export interface TerminalOptions {
  readonly input: NodeJS.ReadableStream & { isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { isTTY?: boolean };
  /** who sits there */
  readonly staffCode: string;
}

export interface Terminal extends Channel {
  /** when the input has ended and the last line is answered */
  readonly ended: Promise<void>;
}

/** `/tep "a file.pdf" caption` sends a file. */
const FILE = /^\/t\p{L}p\s+(?:"([^"]+)"|(\S+))\s*(.*)$/iu;

export function openTerminal({ input, output, staffCode }: TerminalOptions): Terminal {
  const isTty = input.isTTY === true && output.isTTY === true;
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  let lines: Interface | undefined;
  let answering = Promise.resolve();
  let count = 0;

  const print = (text: string): void => void output.write(`${text}\n`);
  const prompt = (): void => {
    if (isTty) lines?.prompt();
  };

  async function answer(line: string, handle: MessageHandler): Promise<void> {
    if (line.trim() !== '') {
      try {
        const message = {
          channel: 'terminal',
          conversation: 'terminal',
          messageId: String(++count),
          sender: staffCode,
          content: await contentOf(line),
        };
        for (const text of renderReplies(await handle(message), isTty)) print(text);
      } catch {
        // the router tells what it can; whatever else happens must not end the talk
        print(texts.failed);
      }
    }
    prompt();
  }

  return {
    key: 'terminal',
    limits: { textLength: Number.MAX_SAFE_INTEGER, buttons: false, fileSize: 20_000_000 },
    ended,
    async start(handle) {
      lines = createInterface({ input, output, terminal: isTty, prompt: texts.prompt });
      prompt();
      lines.on('line', line => {
        answering = answering.then(() => answer(line, handle));
      });
      lines.on('close', () => void answering.then(end));
    },
    async stop() {
      lines?.close();
      await answering;
    },
    async send(chatId, reply) {
      if (chatId !== staffCode) return { state: 'unreachable', reason: 'another person sits at this terminal' };
      if (reply.blocks.length === 0) return { state: 'failed', reason: 'nothing to say' };
      for (const text of renderReplies([reply], isTty)) print(text);
      prompt();
      return { state: 'sent', providerMessageId: String(++count) };
    },
  };
}

async function contentOf(line: string): Promise<IncomingMessage['content']> {
  const typed = clean(line);
  const file = FILE.exec(typed);
  if (!file) return { kind: 'text', text: typed };
  return { kind: 'file', file: await fileAt(file[1] ?? file[2] ?? ''), caption: file[3] ?? '' };
}

/** Replies as a terminal shows them, one text each; buttons numbered through, as the router counts them. */
export function renderReplies(replies: readonly Reply[], colours: boolean): string[] {
  let number = 0;
  return replies.map(reply => {
    const choices = buttonsOf([reply]).map(({ label }) => texts.choice(++number, cleanLine(label)));
    return [
      ...reply.blocks.map(block => paint(block, colours)),
      ...(reply.attachments ?? []).map(({ name, path }) => texts.attachment(cleanLine(name), path)),
      ...(choices.length > 0 ? [choices.join('   ')] : []),
    ].join('\n');
  });
}

/** Escape sequences in a task's text must not steer the terminal: `clean` takes them out. */
function paint(block: Block, colours: boolean): string {
  const text = clean(block.text);
  switch (block.style) {
    case 'heading':
      return colours ? styleText('bold', text) : text;
    case 'quote':
      return colours ? styleText('cyan', texts.quote(text)) : texts.quote(text);
    case 'note':
      return colours ? styleText('dim', text) : text;
    case 'text':
    case 'item':
      return text;
  }
}
