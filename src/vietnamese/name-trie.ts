// Finds many names in a text in one pass, whatever their case, tone placement, ampersands, dashes and runs of spaces.

import { sameSpelling } from './fold.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** lower case, one spelling of tone placement, "&" as its word */
  readonly key: string;
  /** true when a comma stands before this token */
  readonly comma: boolean;
  /** true when something stands before this token that no name goes across */
  readonly barrier: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  code?: string;
  /** some name goes on after a comma here */
  commas?: boolean;
  /** the name is an acronym: the text must write it in capitals, or "bct" and "vtv" turn up inside ordinary words */
  capitals?: boolean;
}

const keys = new Map<string, string>();

function keyOf(token: string): string {
  const known = keys.get(token);
  if (known !== undefined) return known;
  const key = sameSpelling(token);
  if (keys.size < 20_000) keys.set(token, key);
  return key;
}

export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+|&/gu)) {
    const start = match.index;
    // one space, as before most words, is neither
    const gap = start === before + 1 && text[before] === ' ' ? '' : text.slice(before, start);
    before = start + match[0].length;
    tokens.push({
      start,
      end: before,
      key: keyOf(match[0]),
      comma: gap.includes(','),
      barrier: gap !== '' && (!/^[\s,.\-–—/]*$/u.test(gap) || gap.includes('\n')),
    });
  }
  return tokens;
}

export interface NameTrie {
  add(name: string, code: string): void;
  /** the longest name that begins at token `at`: its code and the index after its last token */
  longestAt(text: string, tokens: readonly Token[], at: number): { readonly code: string; readonly next: number } | undefined;
}

export function openNameTrie(): NameTrie {
  const root: Node = { next: new Map() };
  return {
    add(name, code) {
      let node = root;
      for (const [index, token] of tokenise(name).entries()) {
        const edge = index > 0 && token.comma ? `,${token.key}` : token.key;
        let next = node.next.get(edge);
        if (!next) node.next.set(edge, (next = { next: new Map() }));
        if (edge.startsWith(',')) node.commas = true;
        node = next;
      }
      if (node === root || node.code) return;
      node.code = code;
      if (/^[\p{Lu}\p{N}&]+$/u.test(name)) node.capitals = true;
    },
    longestAt(text, tokens, at) {
      if (!root.next.has(tokens[at]?.key ?? '')) return undefined;
      let found: { code: string; next: number } | undefined;
      let frontier: readonly Node[] = [root];
      for (let index = at; index < tokens.length && frontier.length > 0; index++) {
        const token = tokens[index] as Token;
        if (index > at && token.barrier) break;
        frontier = index > at ? step(frontier, token) : frontier.flatMap(node => node.next.get(token.key) ?? []);
        const hit = frontier.find(node => node.code !== undefined);
        if (hit?.code && !(hit.capitals && !isCapitals(text, tokens, at, index))) found = { code: hit.code, next: index + 1 };
      }
      return found;
    },
  };
}

/** A comma in the text must stand in the name too; a comma of the name may be missing in the text. */
function step(frontier: readonly Node[], token: Token): readonly Node[] {
  const reached: Node[] = [];
  for (const node of frontier) {
    const plain = token.comma ? undefined : node.next.get(token.key);
    if (plain) reached.push(plain);
    const afterComma = node.commas ? node.next.get(`,${token.key}`) : undefined;
    if (afterComma) reached.push(afterComma);
  }
  return reached;
}

function isCapitals(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const written = text.slice(tokens[from]?.start, tokens[to]?.end);
  return written === written.toUpperCase() || /^\p{Lu}.*\p{Lu}/u.test(written);
}
