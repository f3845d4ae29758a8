// Telegram's HTML: its few tags and entities, with its errors.
import type { Entity, Formatted } from './formatting.ts';
import { badRequest } from './refusal.ts';

const TAGS: Readonly<Record<string, Entity['type']>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  a: 'text_link',
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface Open {
  readonly tag: string;
  readonly offset: number;
  readonly url: string | undefined;
}

export function parseHtml(html: string): Formatted {
  const open: Open[] = [];
  const entities: Entity[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const rest = html.slice(at);
    const reference = /^&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|amp|quot));?/i.exec(rest);
    if (reference) {
      text += referred(reference);
      at += reference[0].length;
    } else if (rest.startsWith('<')) {
      const tag = /^<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*>/i.exec(rest);
      if (!tag) throw cannotParse(`Unsupported start tag at byte offset ${bytes(html, at)}`);
      const name = (tag[2] ?? '').toLowerCase();
      if (tag[1] === '/') entities.push(...close(open, name, text.length, bytes(html, at)));
      else open.push(start(name, tag[3] ?? '', text.length, bytes(html, at)));
      at += tag[0].length;
    } else {
      const plain = /^(?:[^<&]+|&)/.exec(rest)?.[0] ?? rest;
      text += plain;
      at += plain.length;
    }
  }
  const left = open.pop();
  if (left) throw cannotParse(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities: entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length) };
}

const cannotParse = (what: string) => badRequest(`can't parse entities: ${what}`);
const bytes = (html: string, at: number): number => Buffer.byteLength(html.slice(0, at));

function referred([, decimal, hex, named]: RegExpExecArray): string {
  if (named) return NAMED[named.toLowerCase()] ?? '';
  return String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '0', decimal ? 10 : 16));
}

function start(tag: string, attributes: string, offset: number, at: number): Open {
  const known = TAGS[tag] ?? (tag === 'span' && /class\s*=\s*"tg-spoiler"/.test(attributes) ? 'spoiler' : undefined);
  if (!known) throw cannotParse(`Unsupported start tag "${tag}" at byte offset ${at}`);
  return { tag, offset, url: /href\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes)?.slice(1).find(Boolean) };
}

function close(open: Open[], tag: string, end: number, at: number): Entity[] {
  const begun = open.pop();
  if (!begun) throw cannotParse(`Unexpected end tag at byte offset ${at}`);
  if (begun.tag !== tag) throw cannotParse(`Unmatched end tag at byte offset ${at}, expected "</${begun.tag}>", found "</${tag}>"`);
  const type = TAGS[tag] ?? 'spoiler';
  const length = end - begun.offset;
  if (length === 0 || (type === 'text_link' && !begun.url)) return [];
  return [{ type, offset: begun.offset, length, ...(begun.url !== undefined && { url: begun.url }) }];
}
