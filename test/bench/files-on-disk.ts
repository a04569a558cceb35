// The files of a list on this machine's disk, as streams: so that the memory that is measured is that of the job.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type InMemoryLargeFiles, inMemoryLargeFiles } from '@hearth/channels/in-memory-large-files';

/** As the twin, in a folder. */
export const filesOnDisk = (folder: string): InMemoryLargeFiles => {
  const at = (key: string): string => join(folder, key);
  const put = async (key: string, body: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(at(key)), { recursive: true });
    await writeFile(at(key), body);
  };
  return {
    ...inMemoryLargeFiles(),
    put: ({ key, body }) => put(key, body),
    read: (key) => readFile(at(key)).catch(() => undefined),
    sizeOf: async (key) => (await stat(at(key)).catch(() => undefined))?.size,
    open: (key) => createReadStream(at(key)),
    write: async (key, _type, stream) => {
      await mkdir(dirname(at(key)), { recursive: true });
      await pipeline(Readable.from(stream), createWriteStream(at(key)));
    },
    remove: async (keys) => {
      for (const key of keys) await rm(at(key), { force: true });
    },
    upload: put,
  };
};
