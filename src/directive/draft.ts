// A task while it is being read: spans in the text, what is still to be inherited, what was guessed.

import type { Chain } from './agency-chain.ts';
import type { Span } from './formats/document.ts';
import type { reasons } from './texts.ts';
import type { TaskDeadline } from './types.ts';

export type Reason = keyof typeof reasons;

export interface Party {
  readonly codes: readonly string[];
  readonly text: string;
  readonly unknown: readonly string[];
}

export interface Draft {
  readonly id: string;
  readonly clause: string;
  span: Span;
  readonly predicate: string;
  readonly lead: Party;
  readonly cooperate: Party;
  deadline: TaskDeadline;
  /** stated in the sentence itself, so no shared one replaces it */
  ownDeadline: boolean;
  readonly optional: boolean;
  readonly reasons: Reason[];
}

export const NOBODY: Party = { codes: [], text: '', unknown: [] };

export function partyOf(text: string, chains: readonly Chain[]): Party {
  return {
    codes: [...new Set(chains.flatMap(chain => chain.codes))],
    text: chains.map(chain => text.slice(chain.start, chain.end)).join(', '),
    unknown: chains.flatMap(chain => chain.unknown),
  };
}
