// Whether words ask rather than tell.
import { asSpoken } from '../vietnamese/spoken.ts';
import { opening } from './remainder.ts';
import * as words from './words.data.ts';

const INTERROGATIVE = opening(words.INTERROGATIVE);

export const isInterrogative = (text: string): boolean => /\?\s*$/u.test(text.trim()) || INTERROGATIVE.test(asSpoken(text));
