// Whether a file looks like what its task asks for: advice to the reader of the card, never a gate.
import type { EvidencePatch, Task } from '../task/index.ts';
import { asSpoken, spoken } from '../vietnamese/spoken.ts';
import { PRODUCT_KINDS } from './products.data.ts';

const KINDS = PRODUCT_KINDS.map(kind => ({ ...kind, pattern: spoken(kind.said) }));

export type EvidenceMatch =
  | { readonly verdict: 'match'; readonly kind: string }
  /** the kind is right, or not known, and these are not in the file */
  | { readonly verdict: 'missing'; readonly missing: readonly ('number' | 'date' | 'signer')[] }
  | { readonly verdict: 'mismatch'; readonly kind: string; readonly wanted: readonly string[] };

/** undefined: the file could not be read, or the task names no document to compare it with. */
export function matchEvidence(task: Pick<Task, 'title' | 'quote'>, file: EvidencePatch): EvidenceMatch | undefined {
  if (file.title === undefined) return undefined;
  const wanted = KINDS.filter(kind => kind.pattern.test(asSpoken(`${task.title} ${task.quote ?? ''}`))).map(kind => kind.name);
  const opening = asSpoken(file.title.slice(0, 60));
  const kind = KINDS.find(each => each.sign.test(file.number ?? '') || each.pattern.exec(opening)?.index === 0)?.name;
  if (wanted.length === 0) return undefined;
  if (kind !== undefined && !wanted.includes(kind)) return { verdict: 'mismatch', kind, wanted };
  const missing = (
    [
      ['number', file.number],
      ['date', file.issuedOn],
      ['signer', file.signer],
    ] as const
  ).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length > 0 || kind === undefined) return { verdict: 'missing', missing };
  return { verdict: 'match', kind };
}
