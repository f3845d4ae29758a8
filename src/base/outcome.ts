// An expected "no" is a value; its sentence stands in a texts.ts, and the compiler demands one for each.

export type Outcome<T, R extends string> = { readonly ok: T } | { readonly refused: R };

export const ok = <T>(value: T): { readonly ok: T } => ({ ok: value });
export const refused = <R extends string>(reason: R): { readonly refused: R } => ({ refused: reason });

/** A failure with a sentence for the person who typed the command; anything else that is thrown is a defect. */
export class Failure extends Error {
  readonly exitCode: 1 | 2;
  constructor(sentence: string, exitCode: 1 | 2 = 1) {
    super(sentence);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}
