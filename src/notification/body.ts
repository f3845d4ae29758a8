// The body of a stored message: checked when it is read, so that delivery recomputes nothing.
import { z } from 'zod';
import type { Reply } from '../chat/index.ts';

const bodySchema = z.object({
  blocks: z.array(z.object({ style: z.enum(['heading', 'text', 'item', 'quote', 'note']), text: z.string() })),
  buttons: z.array(z.array(z.object({ label: z.string(), action: z.string() }))).default([]),
  attachments: z.array(z.object({ name: z.string(), mimeType: z.string(), path: z.string() })).default([]),
  shown: z.array(z.string()).default([]),
});

/** A reply without `replaces`: it stands alone. */
export interface Body extends Omit<Reply, 'replaces'> {
  /** codes of the tasks in it, in their order: what "cái thứ hai" is about afterwards */
  readonly shown?: readonly string[];
}

/** The body of a row; undefined when the row holds none. */
export const readBody = (json: unknown): Body | undefined => bodySchema.safeParse(json).data;

/** The shape that goes into the database. */
export const bodyJson = (body: Body) => ({
  blocks: body.blocks.map(({ style, text }) => ({ style, text })),
  buttons: (body.buttons ?? []).map(row => row.map(({ label, action }) => ({ label, action }))),
  attachments: (body.attachments ?? []).map(({ name, mimeType, path }) => ({ name, mimeType, path })),
  shown: [...(body.shown ?? [])],
});

/** One block a line, as a terminal shows it. */
export const textOf = (body: Body): string =>
  body.blocks.map(block => (block.style === 'item' ? `- ${block.text}` : block.text)).join('\n');
