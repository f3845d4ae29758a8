// placeholder
import { type Outcome, refused } from '../../base/index.ts';
import type { ReadRefusal } from '../types.ts';
import type { Document } from './document.ts';
export const readDocx = (_bytes: Uint8Array): Outcome<Document, ReadRefusal> => refused('wrong-type');
