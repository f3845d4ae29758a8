// Which column of a table of tasks a cell of its head row names.

import { COLUMNS, type Column, SAME_AS_ABOVE } from './columns.data.ts';

export type { Column };
export const DITTO = SAME_AS_ABOVE;

const PATTERNS = COLUMNS.map(({ column, words }) => ({ column, pattern: new RegExp(words.replaceAll(' ', '\\s+'), 'iu') }));

/** The first column, of those still `free`, that the words of a head cell name. */
export const columnOf = (head: string, free: (column: Column) => boolean): Column | undefined =>
  PATTERNS.find(({ column, pattern }) => free(column) && pattern.test(head))?.column;
