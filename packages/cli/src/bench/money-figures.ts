// What approvals and disbursements cost by themselves, measured in a process of its own (test/bench/money.ts).
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '../command-line.ts';
import type { Progress } from '../progress.ts';

/** One act beside its own transactions and provider calls, sent again with nothing around them; CPU milliseconds for each. */
export type Beside = {
  readonly perSecond: number;
  readonly barePerSecond: number;
  readonly cpuMs: number;
  readonly bareCpuMs: number;
  /** CPU of the act over CPU of the bare ones: what noise on the machine does not change. */ readonly times: number;
};
export type MoneyFigures = {
  readonly approvalsOnOne: Beside;
  readonly approvalsOnFifteen: Beside;
  readonly disbursements: Beside;
};

/** What the three are called in a report. */
export const moneyActs: Readonly<Record<keyof MoneyFigures, string>> = {
  approvalsOnOne: 'approvals on one slice',
  approvalsOnFifteen: 'approvals on fifteen slices',
  disbursements: 'disbursements, the provider asked',
};

/** Measures. Faults: a process that ends with a failure. */
export const moneyFigures = (progress: Progress): Promise<MoneyFigures> =>
  progress.phase('approvals and disbursements by themselves', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(projectDir, 'test/bench/money.ts')]);
    const figures: MoneyFigures = JSON.parse(stdout);
    return figures;
  });
