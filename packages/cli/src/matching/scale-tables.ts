// The figures of every size side by side.
import type { Distribution } from './distribution.ts';
import { grouped } from './figures-text.ts';
import type { EngineScale } from './scale-dynoxide.ts';
import type { MemoryScale } from './scale-memory.ts';

type Column<T> = readonly [name: string, said: (size: T) => string];

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)}%`);
const ranked = ({ median, p99, most }: Distribution): string =>
  [median, p99, most].map((value) => grouped(value)).join(' / ');
const averaged = ({ mean, p99, most }: Distribution): string =>
  [grouped(mean, 2), grouped(p99, 1), grouped(most, 1)].join(' / ');

const nameWidth = 46;
const columnWidth = 24;

const tableOf = <T>(sizes: readonly T[], rows: readonly Column<T>[]): readonly string[] =>
  rows.map(
    ([name, said]) => `${name.padEnd(nameWidth)}${sizes.map((size) => said(size).padStart(columnWidth)).join('')}`,
  );

export const memoryTable = (sizes: readonly MemoryScale[]): readonly string[] =>
  tableOf(sizes, [
    ['households', ({ households }) => grouped(households)],
    ['applications', ({ applications }) => grouped(applications)],
    ['  of them measured', ({ measured }) => grouped(measured)],
    ['applications a second, one core', ({ perSecond }) => grouped(perSecond)],
    ['  of the last tenth measured', ({ lastPerSecond }) => grouped(lastPerSecond)],
    ['peak memory, MB', ({ peakMemoryMb }) => grouped(peakMemoryMb)],
    ['keys: median / p99 / most', ({ keys }) => ranked(keys)],
    ['candidates: median / p99 / most', ({ candidates }) => ranked(candidates)],
    ['blocks', ({ blocks }) => grouped(blocks.blocks)],
    ['  full', ({ blocks }) => grouped(blocks.full)],
    ['true pairs', ({ right }) => grouped(right.truePairs)],
    ['  compared', ({ right }) => percent(right.compared, right.truePairs)],
    ['recall', ({ right }) => right.found.recall.toFixed(4)],
    ['precision', ({ right }) => right.found.precision.toFixed(4)],
    ['precision of same', ({ right }) => right.same.precision.toFixed(4)],
    ['  recall of same', ({ right }) => right.same.recall.toFixed(4)],
    [
      'repeat applicants caught',
      ({ right: { applications } }) => percent(applications.repeatsCaught, applications.repeats),
    ],
    [
      'first-time applicants flagged',
      ({ right: { applications } }) => percent(applications.firstsFlagged, applications.firsts),
    ],
  ]);

export const engineTable = (sizes: readonly EngineScale[]): readonly string[] =>
  tableOf(sizes, [
    ['households', ({ households }) => grouped(households)],
    ['applications loaded', ({ loaded }) => grouped(loaded)],
    ['blocks loaded', ({ blocks }) => grouped(blocks)],
    ['applications measured', ({ sample }) => grouped(sample)],
    ['calls: mean / p99 / most', ({ engineCalls }) => averaged(engineCalls.calls)],
    [
      '  reads',
      ({ engineCalls: { byOperation } }) =>
        grouped((byOperation['BatchGetItem'] ?? 0) + (byOperation['GetItem'] ?? 0), 2),
    ],
    ['  transactions', ({ engineCalls: { byOperation } }) => grouped(byOperation['TransactWriteItems'] ?? 0, 2)],
    ['read units: mean / p99 / most', ({ engineCalls }) => averaged(engineCalls.readUnits)],
    ['write units: mean / p99 / most', ({ engineCalls }) => averaged(engineCalls.writeUnits)],
    ['keys: median / p99 / most', ({ keys }) => ranked(keys)],
    ['candidates: median / p99 / most', ({ candidates }) => ranked(candidates)],
    ['milliseconds an application', ({ msEach }) => grouped(msEach, 1)],
  ]);
