// Small files that must survive a kill at any moment; hides the write, sync and rename that make a change all or nothing.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type JsonRecord, parseRecord } from './json-reading.ts';

const syncFolder = (folder: string): void => {
  // Windows can't open a folder; there the rename alone has to do.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Replaces a file with this JSON value: after the call the new content is on disk, after a crash the old or the new is. */
export const writeJsonDurably = (path: string, value: unknown, mode = 0o600): void => {
  const draft = `${path}.${process.pid}.draft`;
  const handle = openSync(draft, 'w', mode);
  try {
    writeSync(handle, `${JSON.stringify(value, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, path);
  syncFolder(dirname(path));
};

/** The object in a file; undefined when there is no such file. A file that is no JSON object is a fault that names it. */
export const readJsonFile = (path: string): JsonRecord | undefined => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
  const record = parseRecord(text);
  if (record === undefined)
    throw new Error(`${path} is not a JSON object. Repair it, or start with a new data folder.`);
  return record;
};
