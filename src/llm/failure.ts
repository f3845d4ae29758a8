// What went wrong with a request, from what the client threw: a reason, and whether asking once more may help.
import { AnswerTooLong } from './answer-limit.ts';
import type { ModelRefusal } from './model.ts';

/** Options that not every server knows; one that is refused by name is left out from then on. */
export type OptionalParameter = 'response_format' | 'temperature' | 'max_completion_tokens';
const OPTIONAL: readonly OptionalParameter[] = ['response_format', 'temperature', 'max_completion_tokens'];

/** HTTP status of an answer that was an error. */
export function statusOf(thrown: unknown): number | undefined {
  return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : undefined;
}

export function refusalOf(thrown: unknown, timedOut: boolean): ModelRefusal {
  if (timedOut) return 'too-slow';
  if (causes(thrown).some(cause => cause instanceof AnswerTooLong || cause instanceof SyntaxError)) return 'unreadable';
  const status = statusOf(thrown);
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'rejected' : 'unreachable';
}

const LONGEST_WAIT = 5_000;
const USUAL_WAIT = 200;

/** Milliseconds to wait before asking once more; undefined: it would not help, or not soon. */
export function retryDelay(thrown: unknown): number | undefined {
  const reason = refusalOf(thrown, false);
  if (reason !== 'unreachable') return undefined;
  const headers = thrown instanceof Error && 'headers' in thrown && thrown.headers instanceof Headers ? thrown.headers : undefined;
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : USUAL_WAIT;
  return wait <= LONGEST_WAIT ? wait : undefined;
}

/** The option that a 400 or 422 complains of. */
export function refusedParameter(thrown: unknown): OptionalParameter | undefined {
  const status = statusOf(thrown);
  if (status !== 400 && status !== 422) return undefined;
  const said = `${thrown instanceof Error && 'param' in thrown ? String(thrown.param) : ''} ${thrown instanceof Error ? thrown.message : ''}`;
  return OPTIONAL.find(name => said.includes(name)) ?? (said.includes('json_schema') ? 'response_format' : undefined);
}

function causes(thrown: unknown): unknown[] {
  const found: unknown[] = [];
  for (let one = thrown; one instanceof Error && found.length < 5; one = one.cause) found.push(one);
  return found;
}
