// Random codes and content hashes.
import { createHash, randomBytes } from 'node:crypto';

/** Letters that nobody mistakes for another when reading aloud. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** `length` letters, about 4.95 bits each. */
export function randomCode(length: number): string {
  let code = '';
  while (code.length < length) for (const byte of randomBytes(length)) if (byte < 248 && code.length < length) code += ALPHABET[byte % 31];
  return code;
}

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A number from 0 to 1, so that many who wait do not all come back at once. */
export const chance = (): number => Math.random();
