// `dondoc chat --json` as a conversation: messages in, the answer with the same id out.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { type Setting, start } from './process.ts';

const button = z.object({ label: z.string(), action: z.string() });
const replySchema = z.object({
  text: z.string(),
  buttons: z.array(z.array(button)).optional(),
  attachments: z.array(z.object({ name: z.string(), mimeType: z.string(), path: z.string() })).optional(),
});
const answerSchema = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]),
  ok: z.literal(true).optional(),
  tasks: z.number().int().optional(),
  replies: z.array(replySchema).optional(),
  error: z.string().optional(),
});
export type JsonAnswer = z.output<typeof answerSchema>;

export interface JsonChat {
  readonly pid: number | undefined;
  /** undefined: the process ended without an answer */
  ask(message: object): Promise<JsonAnswer | undefined>;
  /** a line as it is, and the next answer that has no id */
  line(text: string): Promise<JsonAnswer | undefined>;
  /** end of input. @returns the exit code */
  end(): Promise<number | null>;
  kill(): Promise<void>;
}

export function openJsonChat(argv: readonly string[], setting: Setting = {}): JsonChat {
  const child = start(['chat', '--json', ...argv], setting);
  const waiting = new Map<string | null, (answer: JsonAnswer | undefined) => void>();
  const closed = once(child, 'close');
  let count = 0;
  let over = false;

  createInterface({ input: child.stdout }).on('line', line => {
    const answer = parseLine(line);
    if (!answer) return;
    const id = answer.id === null ? null : String(answer.id);
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  child.stderr.resume();
  child.on('close', () => {
    over = true;
    for (const resolve of waiting.values()) resolve(undefined);
  });

  function send(id: string | null, text: string): Promise<JsonAnswer | undefined> {
    if (over) return Promise.resolve(undefined);
    const { promise, resolve } = Promise.withResolvers<JsonAnswer | undefined>();
    waiting.set(id, resolve);
    child.stdin.write(`${text}\n`);
    return promise;
  }

  return {
    pid: child.pid,
    ask(message) {
      const id = String(++count);
      return send(id, JSON.stringify({ id, ...message }));
    },
    line: text => send(null, text),
    async end() {
      child.stdin.end();
      await closed;
      return child.exitCode;
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** A line that a kill has cut off is no answer. */
function parseLine(line: string): JsonAnswer | undefined {
  try {
    return answerSchema.parse(JSON.parse(line));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

/** The action of the first button whose label begins so. */
export const actionOf = (answer: JsonAnswer | undefined, label: string): string | undefined =>
  answer?.replies
    ?.flatMap(reply => reply.buttons ?? [])
    .flat()
    .find(each => each.label.startsWith(label))?.action;

export const textOf = (answer: JsonAnswer | undefined): string =>
  answer?.replies?.map(reply => reply.text).join('\n') ?? answer?.error ?? '';
