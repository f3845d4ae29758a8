// The JSON line protocol: one object a line in, one a line out with the same id; for scripts and tests.
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { messageOf, parseInstant } from '../../base/index.ts';
import { type IncomingMessage, type MessageHandler, plainText, type Reply } from '../../chat/index.ts';
import { fileAt } from './file.ts';
import { texts } from './texts.ts';

const id = z.union([z.string(), z.number()]);
const incoming = z.union([
  z.object({
    id,
    load: z.object({ tasks: z.string(), staff: z.string() }),
    now: z.string().transform(parseInstant).pipe(z.date(texts.badNow)),
  }),
  z.object({ id, export: z.string() }),
  z.object({ id, as: z.string(), reset: z.literal(true) }),
  z.object({ id, as: z.string(), text: z.string() }),
  z.object({ id, as: z.string(), press: z.string() }),
  z.object({ id, as: z.string(), file: z.string(), caption: z.string().default('') }),
]);
type Incoming = z.output<typeof incoming>;

export interface JsonLinesNeeds {
  readonly input: NodeJS.ReadableStream;
  write(line: string): void;
  readonly handle: MessageHandler;
  /** whether somebody has that staff code */
  isKnown(staffCode: string): Promise<boolean>;
  /** @returns how many tasks */
  load(files: { tasks: string; staff: string }, now: Date): Promise<number>;
  export(path: string): Promise<void>;
}

/** Answers line after line until the input ends. */
export async function serveJsonLines(needs: JsonLinesNeeds): Promise<void> {
  let count = 0;
  for await (const line of createInterface({ input: needs.input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    needs.write(JSON.stringify(await answerLine(line, ++count, needs)));
  }
}

async function answerLine(line: string, count: number, needs: JsonLinesNeeds): Promise<object> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { id: null, error: texts.notJson };
  }
  const message = incoming.safeParse(parsed);
  if (!message.success)
    return {
      id: id
        .nullable()
        .catch(null)
        .parse((parsed as { id?: unknown } | null)?.id ?? null),
      error: texts.notAMessage,
    };
  try {
    return { id: message.data.id, ...(await carryOut(message.data, count, needs)) };
  } catch (thrown) {
    return { id: message.data.id, error: messageOf(thrown) };
  }
}

async function carryOut(message: Incoming, count: number, needs: JsonLinesNeeds): Promise<object> {
  if ('load' in message) return { ok: true, tasks: await needs.load(message.load, message.now) };
  if ('export' in message) {
    await needs.export(message.export);
    return { ok: true };
  }
  if (!(await needs.isKnown(message.as))) return { error: texts.unknownStaff(message.as) };
  const replies = await needs.handle({
    channel: 'terminal',
    conversation: 'json',
    messageId: `${message.id}#${count}`,
    sender: message.as,
    content: await contentOf(message),
  });
  return { replies: replies.map(jsonReply) };
}

async function contentOf(message: Exclude<Incoming, { load: unknown } | { export: unknown }>): Promise<IncomingMessage['content']> {
  if ('reset' in message) return { kind: 'reset' };
  if ('text' in message) return { kind: 'text', text: message.text };
  if ('press' in message) return { kind: 'action', action: message.press };
  return { kind: 'file', file: await fileAt(message.file), caption: message.caption };
}

const jsonReply = (reply: Reply): object => ({
  text: plainText(reply),
  ...(reply.buttons && reply.buttons.length > 0 ? { buttons: reply.buttons } : {}),
  ...(reply.attachments && reply.attachments.length > 0 ? { attachments: reply.attachments } : {}),
});
