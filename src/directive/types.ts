// What reading a directive gives: the record of the document, its tasks, and what is only general guidance.

import type { Day } from '../base/index.ts';
import type { DeadlineKind, Recurrence } from '../vietnamese/deadline.ts';

export type DirectiveType =
  | 'thong-bao-ket-luan'
  | 'chi-thi'
  | 'cong-dien'
  | 'nghi-quyet'
  | 'ket-luan'
  | 'ke-hoach'
  | 'cong-van'
  | 'quyet-dinh'
  | 'bao-chi'
  | 'khac';

export interface DirectiveRecord {
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string | null;
  readonly issuerCode: string | null;
  readonly signer: string | null;
  readonly signedDate: Day | null;
  readonly type: DirectiveType;
  /** the province whose document it is, so that "Sở Y tế" and "UBND tỉnh" are known */
  readonly province?: string;
}

export interface TaskDeadline {
  readonly text: string | null;
  readonly due: Day | null;
  readonly dueOn: Day | null;
  readonly kind: DeadlineKind;
  readonly rule: string;
  readonly recurrence?: Recurrence;
  readonly time?: string;
  readonly impliedYear?: boolean;
  readonly altDue?: Day | null;
  readonly startsOn?: Day;
}

export interface ReadTask {
  readonly id: string;
  /** exact citation: "Phụ lục, mục 2, điểm d (1)" */
  readonly clause: string;
  readonly quote: string;
  /** offsets of the quote in `DirectiveReading.text` */
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly title: string;
  readonly lead: string[];
  readonly leadText: string;
  readonly cooperate: string[];
  readonly cooperateText: string;
  readonly deadline: TaskDeadline;
  readonly optional?: boolean;
  readonly urgent?: boolean;
  /** 0–1: how sure the rules are; the reasons say what was guessed */
  readonly confidence: number;
  readonly reasons: string[];
  /** the same for each part, so that a person looks where it is needed */
  readonly certainty: { readonly task: Certainty; readonly lead: Certainty; readonly deadline: Certainty };
  /** what the task is to reach in numbers */
  readonly targets?: readonly Target[];
}

export interface Certainty {
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** "5G đạt 90% trong năm 2025" */
export interface Target {
  readonly value: number;
  readonly unit: string;
  /** the words of the text */
  readonly text: string;
  readonly by: Day | null;
}

export interface DirectiveReading {
  readonly document: DirectiveRecord;
  /** the text that offsets count in */
  readonly text: string;
  readonly tasks: readonly ReadTask[];
  readonly general: readonly { readonly clause: string; readonly quote: string }[];
  readonly warnings: readonly string[];
}

export type ReadRefusal =
  | 'wrong-type'
  | 'empty'
  | 'too-large'
  | 'secret'
  | 'no-text'
  | 'encrypted'
  | 'damaged'
  | 'expands-too-much'
  | 'too-many-pages'
  | 'too-many-scanned-pages'
  | 'too-slow'
  | 'too-much-memory'
  | 'task-table';
