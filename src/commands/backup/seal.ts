// Encryption of a backup in the standard age format with a passphrase: the `age` tool opens it too (`age --decrypt`).
import { Failure } from '../../base/index.ts';
import { texts } from '../texts.ts';

const HEADER = new TextEncoder().encode('age-encryption.org/v1\n');
/** A backup may lie about for years and be tried at leisure. */
const SHORTEST = 12;

export const isSealed = (bytes: Uint8Array): boolean => HEADER.every((byte, index) => bytes[index] === byte);

/** @throws Failure without a passphrase, or with one that is soon guessed */
export function sealer(passphrase: string | undefined): (bytes: Uint8Array) => Promise<Uint8Array> {
  if (passphrase === undefined) throw new Failure(texts.needPassphrase);
  if (passphrase.length < SHORTEST) throw new Failure(texts.weakPassphrase(SHORTEST));
  return async bytes => {
    const { Encrypter } = await import('age-encryption');
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    return encrypter.encrypt(bytes);
  };
}

/** @throws Failure without the passphrase, with another one, or when a byte was changed */
export async function unseal(bytes: Uint8Array, passphrase: string | undefined, path: string): Promise<Uint8Array> {
  if (passphrase === undefined) throw new Failure(texts.needPassphrase);
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(bytes);
  } catch {
    // the library does not say which of the two it was, nor could it
    throw new Failure(texts.notUnsealed(path));
  }
}
