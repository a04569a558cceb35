// Twin of the large files, over the same map as the small ones; `upload` does what a sender does with an address.
import { type Files, lifeOf, type NewFile } from './files.ts';
import { inMemoryFiles } from './in-memory-files.ts';
import type { LargeFiles } from './large-files.ts';

const pieceBytes = 65_536;

export type InMemoryLargeFiles = Files &
  LargeFiles & {
    readonly kept: ReadonlyMap<string, NewFile>;
    readonly upload: (key: string, body: Uint8Array) => Promise<void>;
  };

/** Files of any size without a bucket, from those that are given. `kept` can be looked at. */
export const inMemoryLargeFiles = (from: ReadonlyMap<string, NewFile> = new Map()): InMemoryLargeFiles => {
  const kept = new Map(from);
  const files = inMemoryFiles(kept);
  return {
    ...files,
    uploadAddressOf: async (key, { bytes, sha256, contentType, lifeSeconds }) => ({
      address: `memory:///${encodeURI(key)}?bytes=${bytes}&X-Amz-Expires=${lifeOf(lifeSeconds)}`,
      headers: { 'content-type': contentType, 'x-amz-checksum-sha256': sha256 },
    }),
    sizeOf: async (key) => (await files.read(key))?.length,
    open: async function* (key) {
      const bytes = await files.read(key);
      if (bytes === undefined) throw new Error(`${key} is not there`);
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
    write: async (key, contentType, stream) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of stream) pieces.push(piece);
      kept.set(key, { key, contentType, body: Buffer.concat(pieces) });
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    upload: (key, body) => files.put({ key, contentType: 'application/octet-stream', body }),
  };
};
