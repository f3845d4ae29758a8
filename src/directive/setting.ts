// What holds where a paragraph stands, and what reading it needs and gives.

import type { Mentions } from './agency-chain.ts';
import { type Draft, NOBODY, type Party, type Reason } from './draft.ts';
import type { Span } from './formats/document.ts';
import type { DeadlineIndex } from './task-deadline.ts';
import type { TaskDeadline } from './types.ts';

export interface Setting {
  readonly lead: Party | undefined;
  readonly cooperate: Party;
  readonly deadline: TaskDeadline | undefined;
  /** the lead-in ended in the verb ("trình Chính phủ ban hành:"), so items may be bare nouns */
  readonly nounsAllowed: boolean;
  /** what becomes of those products: \"trình Chính phủ ban hành\" */
  readonly makes?: string;
  /** the text has an enumerator of its own in a part that assigns work */
  readonly enumerated: boolean;
  /** a part that tells, assesses ('result') or states aims ('aim'): only an explicit order counts */
  readonly telling: false | 'result' | 'aim';
  /** somebody has ordered, without saying whom */
  readonly ordered: boolean;
  /** not the first sentence of its item: what is not firm in it is an explanation */
  readonly secondary: boolean;
  readonly inherited: Reason;
  /** a sentence after this one says only until when: what is ordered here is dated by it (D20) */
  readonly dated?: boolean | undefined;
}

export const plainSetting = (inherited: Reason): Setting => ({
  lead: undefined,
  cooperate: NOBODY,
  deadline: undefined,
  nounsAllowed: false,
  enumerated: false,
  telling: false,
  ordered: false,
  secondary: false,
  inherited,
});

export interface Reading {
  readonly text: string;
  readonly mentions: Mentions;
  readonly deadlines: DeadlineIndex;
  readonly speakers: ReadonlySet<string>;
}

export interface Place {
  readonly id: string;
  readonly clause: string;
}

export interface ParagraphResult {
  readonly drafts: Draft[];
  /** the setting for what follows under this paragraph */
  readonly setting: Setting;
  /** orders without anything to check, for `general` */
  readonly general: Span[];
  /** whom the paragraph names last as the one to act */
  readonly addressee: Party | undefined;
}

/** What one sentence of a paragraph hands on to the next. */
export interface Carried {
  lead: Party | undefined;
  cooperate: Party;
  /** the lead comes from outside the paragraph */
  inherited: boolean;
  ordered: boolean;
}
