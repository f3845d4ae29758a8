// What a backup holds: the embedded database and the stored files in one .zip, with a hash of each.
import { z } from 'zod';
import { sha256 } from '../../base/index.ts';

const DATABASE = 'database.tar.gz';
const MANIFEST = 'manifest.json';
const FILES = 'files/';
/** Stored files are named by their hash; any other name could lead out of the folder. */
const STORED = /^[0-9a-f]{64}$/;

export interface Archive {
  /** when it was made, ISO 8601 */
  readonly at: string;
  readonly database: Uint8Array;
  /** SHA-256 → bytes */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const manifestSchema = z.object({ program: z.literal('dondoc'), at: z.iso.datetime(), hashes: z.record(z.string(), z.string()) });

export async function pack({ at, database, files }: Archive): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const content: Record<string, Uint8Array> = { [DATABASE]: database };
  for (const [hash, bytes] of files) content[FILES + hash] = bytes;
  const hashes = Object.fromEntries(Object.entries(content).map(([name, bytes]) => [name, sha256(bytes)]));
  const manifest = { program: 'dondoc', at, hashes };
  // what is in it is compressed already
  return zipSync({ ...content, [MANIFEST]: new TextEncoder().encode(JSON.stringify(manifest, null, 1)) }, { level: 0 });
}

/** @returns undefined for anything but a whole, unaltered backup: nothing missing, nothing else in it */
export async function unpack(bytes: Uint8Array): Promise<Archive | undefined> {
  const { unzipSync } = await import('fflate');
  try {
    const content = unzipSync(bytes);
    const { at, hashes } = manifestSchema.parse(JSON.parse(new TextDecoder().decode(content[MANIFEST])));
    delete content[MANIFEST];
    const database = content[DATABASE];
    delete content[DATABASE];
    const sound = database !== undefined && hashes[DATABASE] === sha256(database);
    const files = new Map(Object.entries(content).map(([name, file]) => [name.slice(FILES.length), file]));
    const known = Object.entries(content).every(([name, file]) => {
      const hash = sha256(file);
      // also against a manifest that somebody wrote anew: evidence is what its hash says
      return name === FILES + hash && STORED.test(hash) && hashes[name] === hash;
    });
    return sound && known && files.size === Object.keys(hashes).length - 1 ? { at, database, files } : undefined;
  } catch {
    // not a .zip, not JSON, another form
    return undefined;
  }
}
