// What a layout is: how sure it is that a document is of its kind, and how it reads the tasks.

import type { Draft } from '../draft.ts';
import type { Document } from '../formats/document.ts';
import type { Reading } from '../setting.ts';
import type { DirectiveRecord } from '../types.ts';

export interface LayoutInput {
  readonly document: Document;
  readonly record: DirectiveRecord;
  readonly reading: Reading;
}

export interface LayoutResult {
  readonly drafts: readonly Draft[];
  readonly general: readonly { readonly clause: string; readonly start: number; readonly end: number }[];
}

export interface Layout {
  readonly key: string;
  /** 0–1 */
  recognises(document: Document, record: DirectiveRecord): number;
  read(input: LayoutInput): LayoutResult;
}
