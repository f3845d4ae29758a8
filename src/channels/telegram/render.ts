// A reply as the messages Telegram takes: plain text with entities, an inline keyboard, files. Nothing is ever escaped.

import { clean, cleanLine } from '../../base/index.ts';
import { type Attachment, type Block, type Button, type Reply } from '../../chat/index.ts';
import { type Mark, type Styled, split } from './split.ts';

export const TEXT_LIMIT = 4096;
export const CAPTION_LIMIT = 1024;
const ACTION_LIMIT_BYTES = 64;

export type Keyboard = { text: string; callback_data: string }[][];

export type Part =
  | { readonly kind: 'text'; readonly styled: Styled; readonly keyboard?: Keyboard }
  | { readonly kind: 'file'; readonly attachment: Attachment; readonly caption?: Styled; readonly keyboard?: Keyboard };

const MARK_OF: Record<Block['style'], Mark['type'] | undefined> = {
  heading: 'bold',
  text: undefined,
  item: undefined,
  quote: 'blockquote',
  note: 'italic',
};

/** The messages of a reply, in order; none when it says nothing. Buttons stand under the last text, or the last file when there is no text. */
export function render(reply: Reply): Part[] {
  const { styled, blockStarts } = layOut(reply.blocks);
  const files = reply.attachments ?? [];
  const keyboard = keyboardOf(reply.buttons ?? []);
  const [only] = files;
  if (only && files.length === 1 && styled.text.length <= CAPTION_LIMIT)
    return [{ kind: 'file', attachment: only, ...(styled.text && { caption: styled }), ...(keyboard && { keyboard }) }];
  const texts: Part[] = split(styled, TEXT_LIMIT, blockStarts).map(piece => ({ kind: 'text', styled: piece }));
  const attached: Part[] = files.map(attachment => ({ kind: 'file', attachment }));
  if (keyboard && texts.length === 0 && attached.length === 0) texts.push({ kind: 'text', styled: { text: '…', marks: [] } });
  return [...withKeyboard(texts, keyboard), ...withKeyboard(attached, texts.length === 0 ? keyboard : undefined)];
}

const withKeyboard = (parts: readonly Part[], keyboard: Keyboard | undefined): Part[] =>
  parts.map((part, index) => (keyboard && index === parts.length - 1 ? { ...part, keyboard } : part));

function layOut(blocks: readonly Block[]): { styled: Styled; blockStarts: number[] } {
  let text = '';
  let before: Block['style'] | undefined;
  const marks: Mark[] = [];
  const blockStarts: number[] = [];
  for (const block of blocks) {
    const said = clean(block.text).trim();
    if (said === '') continue;
    if (before) text += isApart(before, block.style) ? '\n\n' : '\n';
    const type = MARK_OF[block.style];
    if (type) marks.push({ type, offset: text.length, length: said.length });
    blockStarts.push(text.length);
    text += said;
    before = block.style;
  }
  return { styled: { text, marks }, blockStarts };
}

/** An empty line before a heading, and around a list or quotation. */
const isApart = (before: Block['style'], style: Block['style']): boolean =>
  style === 'heading' || (before !== style && (before === 'item' || before === 'quote' || (style === 'note' && before !== 'heading')));

/** Buttons whose action does not fit are left out: each can also be typed. */
function keyboardOf(rows: readonly (readonly Button[])[]): Keyboard | undefined {
  const keyboard = rows
    .map(row => row.filter(fits).map(button => ({ text: cleanLine(button.label) || '…', callback_data: button.action })))
    .filter(row => row.length > 0);
  return keyboard.length > 0 ? keyboard : undefined;
}

export const fits = ({ action }: Button): boolean => action !== '' && Buffer.byteLength(action) <= ACTION_LIMIT_BYTES;

/** What Telegram shows as a picture. */
export const isPhoto = ({ mimeType }: Attachment): boolean => /^image\/(?:png|jpeg|webp)$/.test(mimeType);
