// Files kept outside the database, each under its SHA-256: the same bytes are stored once.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from './open.ts';

export interface FileStore {
  /** @returns the SHA-256 in hex, once the bytes are on the disk */
  save(bytes: Uint8Array): Promise<string>;
  pathOf(sha256: string): string;
}

/** @param folder is created when the first file comes */
export function openFiles(folder: string): FileStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    pathOf,
    async save(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(sha256);
      if (existsSync(path)) return sha256;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      // whole or not at all: a kill leaves at most a draft
      const draft = `${path}.${randomUUID()}`;
      const file = await open(draft, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
      return sha256;
    },
  };
}

/** Stores the bytes, then their record; what evidence refers to. */
export async function keepFile(database: Database, files: FileStore, bytes: Uint8Array, mimeType: string, at: Date): Promise<string> {
  const sha256 = await files.save(bytes);
  await database.prisma.storedFile.createMany({ data: [{ sha256, size: bytes.length, mimeType, storedAt: at }], skipDuplicates: true });
  return sha256;
}
