// Finds the JSON value in what a model wrote: bare, in a code fence, behind its thoughts, or among other words.
import type { z } from 'zod';

/** More than any answer that we ask for. */
const LONGEST = 200_000;
const MOST_TRIES = 50;
const THOUGHTS = /<think>[\s\S]*?<\/think>/giu;

/** The first object in the text that the schema accepts. */
export function findAnswer<T>(text: string, schema: z.ZodType<T>): T | undefined {
  if (text.length > LONGEST) return undefined;
  for (const candidate of candidates(text.replace(THOUGHTS, ''))) {
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

function* candidates(text: string): Generator {
  const whole = parse(text);
  if (whole !== undefined) {
    yield whole;
    return;
  }
  let at = text.indexOf('{');
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
    const end = endOfObject(text, at);
    const value = end === undefined ? undefined : parse(text.slice(at, end));
    if (value !== undefined) yield value;
    at = text.indexOf('{', value === undefined || end === undefined ? at + 1 : end);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Past the brace that closes the one at `start`, braces in strings left aside. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (quoted && letter === '\\') at++;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '{') depth++;
    else if (!quoted && letter === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}
