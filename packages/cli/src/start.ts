// Command `pnpm start`: the whole deployment on this machine, founded and ready to be talked to.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { partners } from '@hearth/local/samples/invented-households';
import { type Cloud, runCloud } from './cloud.ts';
import { isRunning } from './cloud-addresses.ts';
import { readCommand, runCommand, startDir, typedPath, wholeOption, wrongUse } from './command-line.ts';
import { found, foundedIn } from './found.ts';
import { welcome } from './welcome.ts';

const help = `pnpm start [--data DIR] [--port N] [--reset]

Runs the whole deployment on this machine: API, functions, queues, tables, and a stand-in for the payment provider.
Ctrl-C stops it. The next start goes on where it was, also after kill -9.

  --data DIR   where everything is kept (default: .local/start)
  --port N     port of the API (default: a free one, the same at every start)
  --reset      removes what is kept there first
  --bare       founds nothing: no partners, no policy, no money
  --json       prints one line of JSON with all addresses when it is ready`;

const options = {
  help: { type: 'boolean', short: 'h' },
  data: { type: 'string' },
  port: { type: 'string' },
  reset: { type: 'boolean' },
  bare: { type: 'boolean' },
  json: { type: 'boolean' },
  workers: { type: 'string' },
  'settle-ms': { type: 'string' },
  'second-after-ms': { type: 'string' },
  'until-stdin-ends': { type: 'boolean' },
} as const;

const askedMinor = 1_500_000;

/** Resolves when somebody wants this to stop: Ctrl-C, a polite kill, or the end of a parent that holds our input. */
const untilAsked = (isHeld: boolean): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    if (isHeld)
      process.stdin
        .once('end', () => resolve())
        .once('error', () => resolve())
        .resume();
  });

const reset = (dataDir: string): void => {
  if (isRunning(dataDir)) throw wrongUse(`A local cloud runs on ${dataDir}. Stop it before you reset it.`);
  if (!existsSync(dataDir)) return;
  // A folder that somebody named by mistake stays: only what carries a cloud's mark is removed.
  if (!existsSync(join(dataDir, 'ports.json')) && readdirSync(dataDir).length > 0) {
    throw wrongUse(`${dataDir} is no folder of a local cloud, so nothing in it is removed.`);
  }
  rmSync(dataDir, { recursive: true, force: true });
};

const ready = async (cloud: Cloud, dataDir: string, isBare: boolean, log: (line: string) => void): Promise<void> => {
  if (isBare || foundedIn(dataDir) !== undefined) return;
  log('Founding: 15 partners, their people, a program with its policy, money ...');
  await found(cloud, { partners: partners.map(({ name }) => ({ name, askedMinor })), keptIn: dataDir });
};

const start = async (): Promise<number> => {
  const { values } = readCommand(process.argv.slice(2), options);
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const dataDir = values.data === undefined ? startDir : typedPath(values.data);
  if (values.reset === true) reset(dataDir);
  // What is bundled one by one interests nobody who waits.
  const log = (line: string): void => void (line.startsWith('  ') || console.error(line));
  const asked = untilAsked(values['until-stdin-ends'] === true);
  const [apiPort, workers, settleMs, secondAfterMs] = [
    wholeOption(values.port, '--port'),
    wholeOption(values.workers, '--workers'),
    wholeOption(values['settle-ms'], '--settle-ms'),
    wholeOption(values['second-after-ms'], '--second-after-ms'),
  ];
  const cloud = await runCloud({
    dataDir,
    log,
    ...(apiPort === undefined ? {} : { apiPort }),
    ...(workers === undefined ? {} : { workers }),
    ...(settleMs === undefined ? {} : { settleMs }),
    ...(secondAfterMs === undefined ? {} : { secondAfterMs }),
  });
  try {
    const founding = ready(cloud, dataDir, values.bare === true, log).then(() => 'ready' as const);
    // Whoever stops it in the middle is not interested in what the founding then misses: the next start goes on.
    founding.catch(() => undefined);
    if ((await Promise.race([founding, asked])) !== 'ready') return 0;
    if (values.json === true) console.log(JSON.stringify(cloud.addresses));
    else
      for (const line of welcome(cloud.addresses, foundedIn(dataDir), cloud.host.declaredOnly.length))
        console.log(line);
    await asked;
  } finally {
    if (values.json !== true) console.log('\nStopping ...');
    await cloud.stop();
  }
  return 0;
};

await runCommand(start);
