// The kinds of layout; the one that recognises a document best reads it.

import type { Document } from '../formats/document.ts';
import type { DirectiveRecord } from '../types.ts';
import type { Layout } from './layout.ts';
import { official } from './official/layout.ts';
import { press } from './press/layout.ts';

const LAYOUTS: readonly Layout[] = [official, press];

export const layoutFor = (document: Document, record: DirectiveRecord): Layout =>
  LAYOUTS.reduce((best, layout) => (layout.recognises(document, record) > best.recognises(document, record) ? layout : best));
