// Whether a document bears a secrecy mark (product.md, "Never"): such a one is neither stored nor sent anywhere.
import { isSecrecyMark, isStamp } from '../vietnamese/secrecy.ts';
import type { Document } from './formats/document.ts';

/** Lines from the top, and from the end, among which marks and number lines stand. */
const EDGE = 25;

/** A stamp may be on any page; a mark beside other words only in the head or at the foot. */
export function isSecret(document: Document): boolean {
  const lines = document.lines.map(line => document.text.slice(line.start, line.end));
  return lines.some(isStamp) || [...lines.slice(0, EDGE), ...lines.slice(-EDGE)].some(isSecrecyMark);
}
