// Ports that stay the same across restarts; hides how a free one is found and where it is remembered.
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
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

const pickFree = async (taken: ReadonlySet<number>): Promise<number> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`No free port found between ${LOWEST} and ${HIGHEST} on 127.0.0.1.`);
};

/**
 * The ports of one data folder, kept in `ports.json`. A remembered port that somebody else uses by now is replaced by
 * another and `log` says so. Callers must ask before they listen.
 */
export const openPorts = (dataDir: string, log: (line: string) => void = () => {}): Ports => {
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
    const port = await pickFree(taken);
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
