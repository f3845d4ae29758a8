// What a button carries: a name and checked data, at most 64 bytes (Telegram's limit for callback data).
import { z } from 'zod';
import type { Answer, BoundAction, Turn } from './types.ts';

const LIMIT_BYTES = 64;

/** What survives being written as text. */
type Field = z.ZodType<string | number | undefined>;

export interface Action<D> {
  readonly name: string;
  /** "confirm?change=12" @throws when it does not fit: a defect */
  pack(data: D): string;
  /** the data, or undefined for another action or damaged data */
  unpack(packed: string): D | undefined;
  bind(run: (data: D, turn: Turn) => Promise<Answer>): BoundAction;
}

export function defineAction<S extends z.ZodObject<Record<string, Field>>>(name: string, schema: S): Action<z.output<S>> {
  const action: Action<z.output<S>> = {
    name,
    pack(data) {
      const query = new URLSearchParams(
        Object.entries(data).flatMap(([key, value]): [string, string][] => (value === undefined ? [] : [[key, String(value)]])),
      );
      const packed = query.size > 0 ? `${name}?${query.toString()}` : name;
      if (Buffer.byteLength(packed) > LIMIT_BYTES) throw new Error(`Action ${name} does not fit into ${LIMIT_BYTES} bytes`);
      return packed;
    },
    unpack(packed) {
      const [head, query] = split(packed);
      if (head !== name) return undefined;
      const parsed = schema.safeParse(Object.fromEntries(new URLSearchParams(query)));
      return parsed.success ? parsed.data : undefined;
    },
    bind: run => ({
      name,
      run(packed, turn) {
        const data = action.unpack(packed);
        return data === undefined ? undefined : run(data, turn);
      },
    }),
  };
  return action;
}

/** Under every card: the proposal is carried out, or dropped. */
export const confirmAction = defineAction('confirm', z.object({ change: z.coerce.number().int() }));
export const cancelAction = defineAction('cancel', z.object({ change: z.coerce.number().int() }));

export const actionName = (packed: string): string => split(packed)[0];

function split(packed: string): [string, string] {
  const at = packed.indexOf('?');
  return at < 0 ? [packed, ''] : [packed.slice(0, at), packed.slice(at + 1)];
}
