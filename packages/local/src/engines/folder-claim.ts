// One running host per data folder; hides the mark that says who runs there and how a dead host's mark is told apart.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonFile, writeJsonDurably } from './durable-file.ts';
import { recordIn } from './json-reading.ts';
import { identityFrom, identityOf, isAlive } from './process-identity.ts';

/** Claims the folder (made with mode 0700) for this process; answers how to let go. Throws an Error that names who runs there. */
export const claimFolderOrThrow = (dataDir: string): (() => void) => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'host.json');
  const holder = identityFrom(recordIn(readJsonFile(path)));
  if (holder !== undefined && isAlive(holder)) {
    throw new Error(`Process ${holder.pid} already runs on ${dataDir}. End it first, or choose another data folder.`);
  }
  writeJsonDurably(path, identityOf(process.pid) ?? { pid: process.pid });
  return () => rmSync(path, { force: true });
};
