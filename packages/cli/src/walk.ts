// Command `pnpm walk`: one partner's path, from an empty template to an answered appeal, step by step on this machine.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { localDate } from '@hearth/domain/time';
import { runCloud } from './cloud.ts';
import { isRunning } from './cloud-addresses.ts';
import { projectDir, readCommand, runCommand, shownPath, typedPath, wrongUse } from './command-line.ts';
import { walkPath } from './walk/walk-path.ts';

const help = `pnpm walk [--yes] [--data DIR]

Walks you through one partner's path in about ten minutes: a template, a list that is refused, checked, mended and
handed in, decisions, payments, what the household reads, its status page, and an appeal. Everything that a person
would see is kept as a numbered file. Nothing leaves this machine.

  --yes        goes on without waiting for Enter
  --data DIR   where everything is kept (default: .local/walk); what an earlier walk left there is removed`;

const options = {
  help: { type: 'boolean', short: 'h' },
  yes: { type: 'boolean' },
  data: { type: 'string' },
} as const;

const settleMs = 300;

const pausing = (isAsked: boolean) => {
  if (!isAsked) return { pause: async () => {}, close: () => {} };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return {
    pause: async (next: string) => void (await terminal.question(`\n   Enter for “${next}” `)),
    close: () => terminal.close(),
  };
};

const walk = async (): Promise<number> => {
  const { values } = readCommand(process.argv.slice(2), options);
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const folder = values.data === undefined ? join(projectDir, '.local/walk') : typedPath(values.data);
  const [dataDir, seen] = [join(folder, 'data'), join(folder, 'seen')];
  if (isRunning(dataDir)) throw wrongUse(`A local cloud runs on ${dataDir}. Stop it first.`);
  for (const path of [dataDir, seen]) rmSync(path, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const { pause, close } = pausing(values.yes !== true && process.stdin.isTTY === true);
  const cloud = await runCloud({
    dataDir,
    settleMs,
    log: (line) => void (line.startsWith('  ') || console.error(line)),
  });
  try {
    console.log(`\nWhat you would see is kept in ${shownPath(seen)}`);
    const { nowAt } = await cloud.controls.status();
    await walkPath(cloud, {
      dataDir,
      folder: seen,
      today: localDate(nowAt, 'America/New_York'),
      print: console.log,
      pause,
    });
    console.log(`\nThat was the path. The pages are in ${shownPath(seen)}; open them in a browser.`);
    return 0;
  } finally {
    close();
    await cloud.stop();
  }
};

await runCommand(walk);
