// What search looks at in a task. Pure.
import { squash } from '../vietnamese/fold.ts';

/** Marks off, words between single spaces, a space at either end. */
export const foldedTextOf = (task: { title: string; directiveName: string; result: string }): string =>
  ` ${squash(`${task.title} ${task.directiveName} ${task.result}`)} `;
