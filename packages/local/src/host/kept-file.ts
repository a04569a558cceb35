// Small JSON files that survive kill -9: written beside and renamed over, so a reader sees the old or the new, never half.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Json, parseJson } from './json.ts';

/** Reads a kept file; undefined when there is none. A file that does not parse is a fault that names it. */
export const readKept = (path: string): Json | undefined => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return parseJson(text);
  } catch {
    throw new Error(`${path} is not JSON any more; delete it to start over from what the engines hold`);
  }
};

/** Writes a kept file in one step; `mode` is the file's permission bits (default 0600). */
export const writeKept = (path: string, value: Json, mode = 0o600): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.next`, JSON.stringify(value), { mode });
  renameSync(`${path}.next`, path);
};
