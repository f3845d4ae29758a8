// A long name of an agency with a slip or two of the finger.

import { EVERYDAY_SYLLABLES } from './agency-names.data.ts';
import { fits, type Hit, LONGEST_NAME } from './typed-name-exact.ts';
import { AND, type Index, type Name, secondKey, type Token } from './typed-name-index.ts';

/** A long name with a slip or two of the finger; undefined when two agencies are equally near. */
export function nearAt(index: Index, tokens: readonly Token[], at: number): Hit | undefined {
  let best: { hit: Hit; cost: number; tied: boolean } | undefined;
  const sameFirst = index.long.get(tokens[at]?.folded ?? '');
  const sameSecond = index.long.get(secondKey(tokens.find((token, next) => next > at && token.folded !== AND)?.folded ?? ''));
  if (!sameFirst && !sameSecond) return undefined;
  for (let length = LONGEST_NAME; length >= 2; length--) {
    const names = [...(sameFirst?.get(length) ?? []), ...(sameSecond?.get(length) ?? [])];
    const window = names.length > 0 ? windowOf(tokens, at, length) : undefined;
    if (!window) continue;
    for (const name of names) {
      const cost = slips(window.tokens, name);
      if (cost === undefined || (best && cost > best.cost)) continue;
      if (best && cost === best.cost && best.hit.name.code !== name.code) best = { ...best, tied: best.hit.name.tokens.length === length };
      else if (!best || cost < best.cost) best = { hit: { name, next: window.next }, cost, tied: false };
    }
  }
  return best && !best.tied ? best.hit : undefined;
}

function windowOf(tokens: readonly Token[], at: number, length: number): { tokens: Token[]; next: number } | undefined {
  const window: Token[] = [];
  let next = at;
  for (; next < tokens.length && window.length < length; next++) {
    const token = tokens[next] as Token;
    if (next > at && token.barrier) return undefined;
    if (token.folded !== AND) window.push(token);
    else if (window.length === 0) return undefined;
  }
  return window.length === length ? { tokens: window, next } : undefined;
}

const NO_SLIP: ReadonlySet<string> = new Set(EVERYDAY_SYLLABLES.split(' '));

/** How many letters differ, or undefined when that is no slip: short words must be right, and so must most of the others. */
function slips(window: readonly Token[], name: Name): number | undefined {
  const allowed = name.letters >= 10 ? 2 : 1;
  let cost = 0;
  for (const [at, token] of window.entries()) {
    const said = name.folded[at] ?? '';
    if (token.folded !== said && NO_SLIP.has(token.folded)) return undefined;
    // "tính Nghệ An" is no "tỉnh Nghệ An"
    if (at === 0 && token.folded === said && !fits(token.spoken, name.tokens[0] ?? '')) return undefined;
    if (token.folded === said) {
      // other marks than the name's: "Bộ Ý tế"
      if (!fits(token.spoken, name.tokens[at] ?? '')) cost += 0.5;
      continue;
    }
    const limit = said.length < 2 || (said.length === 2 && token.folded.length < 3) ? 0 : 1;
    if (Math.abs(token.folded.length - said.length) > limit || slipsBetween(token.folded, said) > limit || (at === 0 && said.length <= 4))
      return undefined;
    cost += 1;
    if (cost > allowed) return undefined;
  }
  return cost > allowed ? undefined : cost;
}

/** 0, 1, or 2 for more: letters wrong, missing, too many, or two changed places. */
function slipsBetween(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  const one =
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length >= 2 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
  return one ? 1 : 2;
}
