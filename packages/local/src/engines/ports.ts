// Ports that stay the same across restarts; hides how a free one is found and where it is remembered.
import { randomInt } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { readJsonFile, writeJsonDurably } from './durable-file.ts';
import { numberIn } from './json-reading.ts';

// Below the range from which systems take the ports of outgoing calls, so that none of those sits on ours during a restart.
const LOWEST = 20_000;
const HIGHEST = 32_000;
const TRIES = 200;

export type Ports = {
  /** The port of this name: the remembered one, or a free one that is remembered from now on. */
  readonly portFor: (name: string) => Promise<number>;
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });

const claimFolder = join(tmpdir(), `hearth-ports-${userInfo().uid}`);
/** By then whoever was given a port listens there, or has gone for good. */
const CLAIM_MS = 3_600_000;

/** Writes down that this port was given out; false when it was within the hour, though nobody may listen there yet or just now. */
const couldClaim = (port: number): boolean => {
  const path = join(claimFolder, String(port));
  mkdirSync(claimFolder, { recursive: true });
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (age < CLAIM_MS) return false;
  rmSync(path, { force: true });
  try {
    writeFileSync(path, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
};

const pickFree = async (taken: ReadonlySet<number>, pick: () => number): Promise<number> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const port = pick();
    if (!taken.has(port) && couldClaim(port) && (await isFree(port))) return port;
  }
  throw new Error(`No free port found between ${LOWEST} and ${HIGHEST} on 127.0.0.1.`);
};

/**
 * The ports of one data folder, kept in `ports.json`. A remembered port that somebody else uses by now is replaced by
 * another and `log` says so. Callers must ask before they listen: until they do, no other program of ours is given the port.
 */
export const openPorts = (
  dataDir: string,
  log: (line: string) => void = () => {},
  pick: () => number = () => randomInt(LOWEST, HIGHEST),
): Ports => {
  const path = join(dataDir, 'ports.json');
  const known = readJsonFile(path) ?? {};
  const handedOut = new Map<string, number>();

  const choose = async (name: string): Promise<number> => {
    const given = handedOut.get(name);
    if (given !== undefined) return given;
    const remembered = numberIn(known, name);
    if (remembered !== undefined && (await isFree(remembered))) {
      handedOut.set(name, remembered);
      return remembered;
    }
    const taken = new Set(Object.keys(known).map((other) => numberIn(known, other) ?? 0));
    const port = await pickFree(taken, pick);
    if (remembered !== undefined)
      log(`port ${remembered} of ${name} is in use by another program; ${port} is used instead`);
    known[name] = port;
    handedOut.set(name, port);
    writeJsonDurably(path, known, 0o644);
    return port;
  };

  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other, or two names could be given the same free port.
    portFor: (name) => {
      const next = last.then(() => choose(name));
      last = next.catch(() => undefined);
      return next;
    },
  };
};
