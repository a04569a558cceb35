// The measurement as a page of text: figures, bars with a mark each, where the time goes. Pure.
import { awsCost } from './aws-cost.ts';
import { pricesOn } from './aws-prices.ts';
import { type Bar, bareMs, barsOf, goalsOf, sdkMs } from './bars.ts';
import { repeatShare } from './bench-households.ts';
import type { ColdStart } from './cold-starts.ts';
import { callsOf, type SizeFigures, totalMs, unitsOf } from './figures.ts';
import type { ImportFigures } from './import-figures.ts';
import { warmUp } from './measure-size.ts';
import { type MoneyFigures, moneyActs } from './money-figures.ts';
import type { Machine } from './process-figures.ts';
import type { ProofFigures } from './proof-figures.ts';
import type { PublicationFigures } from './publication-figures.ts';
import type { ReplayCosts } from './replay.ts';
import type { SealingFigures } from './sealing-figures.ts';

export type Result = {
  readonly measuredAt: string;
  readonly machine: Machine & { readonly loadAfter: readonly number[] };
  readonly workers: number;
  readonly sizes: readonly SizeFigures[];
  readonly replay: ReplayCosts;
  readonly money: MoneyFigures;
  readonly sealing: SealingFigures;
  readonly proof: ProofFigures;
  readonly publication: PublicationFigures;
  readonly imports: ImportFigures;
  readonly coldStarts: readonly ColdStart[];
};

const right = (value: number, digits: number, width: number): string => value.toFixed(digits).padStart(width);

const head = ({ machine, workers, measuredAt }: Result): readonly string[] => [
  'Hearth bench: the whole story, from handing in to the last payment settled and the last handover confirmed',
  '',
  `  ${measuredAt}   ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB   Node ${machine.node}   ${machine.system}`,
  `  load ${machine.loadBefore.join(' ')} before, ${machine.loadAfter.join(' ')} after   ${workers} worker threads   warm-up of ${warmUp}`,
  `  ${repeatShare * 100} % of the applications come from a household that came before, through another partner; reviewers decide them.`,
];

const row = (what: string, sizes: readonly SizeFigures[], of: (size: SizeFigures) => number, digits = 1): string =>
  `  ${what.padEnd(52)}${sizes.map((size) => right(of(size), digits, 12)).join('')}`;

const figures = ({ sizes, replay }: Result): readonly string[] => [
  '',
  `  ${'for one household'.padEnd(52)}${sizes.map(({ households }) => String(households).padStart(12)).join('')}`,
  row('households a second', sizes, ({ perSecond }) => perSecond),
  row('CPU ms, all of the system', sizes, totalMs),
  row('  engine (DynamoDB)', sizes, ({ engineMs }) => engineMs),
  row('  SDK (its calls, sent again with nothing around)', sizes, (size) => sdkMs(size, replay)),
  row('  handlers (functions’ threads without the SDK)', sizes, (size) => size.threadsMs - sdkMs(size, replay)),
  row('  host (gateway, queues, stream, workers’ upkeep)', sizes, ({ hostMs }) => hostMs),
  row('CPU ms, its own bare transactions (SDK and engine)', sizes, (size) => bareMs(size, replay)),
  row('CPU ms, driver and provider stand-in: not the system', sizes, ({ driverMs }) => driverMs),
  row('DynamoDB calls', sizes, callsOf, 2),
  row('capacity units', sizes, unitsOf, 2),
  row('peak memory of all processes, MB', sizes, ({ peakMemoryMb }) => peakMemoryMb, 0),
  row('  approved, of all', sizes, ({ played, households }) => played.approved / households, 3),
  row('  errors of functions, in all', sizes, ({ errors }) => errors, 0),
];

const steps = ({ sizes }: Result): readonly string[] => {
  const names = [...new Set(sizes.flatMap((size) => size.steps.map(({ name }) => name)))].sort();
  const cells = (size: SizeFigures, name: string): string => {
    const { calls = 0, readUnits = 0, writeUnits = 0, cpuMs = 0 } = size.steps.find((step) => step.name === name) ?? {};
    return `${right(calls, 2, 9)}${right(readUnits, 2, 8)}${right(writeUnits, 2, 8)}${right(cpuMs, 2, 8)}`;
  };
  const titles = `${'calls'.padStart(9)}${'read'.padStart(8)}${'write'.padStart(8)}${'CPU ms'.padStart(8)}`;
  return [
    '',
    `  ${'by step: DynamoDB calls, units read and written'.padEnd(52)}${sizes.map(() => titles).join('  ')}`,
    ...names.map((name) => `    ${name.padEnd(50)}${sizes.map((size) => cells(size, name)).join('  ')}`),
  ];
};

const bar = ({ what, needed, is, isMet }: Bar): string =>
  `  ${isMet ? '✔' : '✘'} ${what.padEnd(50)} ${needed.padEnd(22)} ${is}`;

/** Where the time of the largest size goes, largest first. */
const where = ({ sizes, replay }: Result): readonly string[] => {
  const size = sizes.at(-1);
  if (size === undefined) return [];
  const parts = [
    ['the engine', size.engineMs],
    ['the SDK', sdkMs(size, replay)],
    ['the host around the functions', size.hostMs],
    ...size.steps.map(({ name, cpuMs }) => [`${name} (SDK included)`, cpuMs] as const),
  ] as const;
  const sorted = [...parts].sort((a, b) => b[1] - a[1]).slice(0, 8);
  return ['', '  where the time goes', ...sorted.map(([name, ms]) => `    ${right(ms, 1, 6)} ms  ${name}`)];
};

const cost = ({ sizes }: Result): readonly string[] => {
  const size = sizes.at(-1);
  if (size === undefined) return [];
  const { total, ...parts } = awsCost(size);
  const cents = (dollars: number): string => `${(dollars * 100).toFixed(4)} ¢`;
  return [
    '',
    `  a household on AWS at list prices (us-east-1, ${pricesOn}; no free tier; storage, keys and alarms apart)`,
    `    ${cents(total)} = ${Object.entries(parts)
      .map(([name, dollars]) => `${name} ${cents(dollars)}`)
      .join(', ')}`,
  ];
};

const starts = ({ coldStarts }: Result): readonly string[] => [
  '',
  `  ${'function'.padEnd(28)}${'bundle KiB'.padStart(12)}${'cold start ms'.padStart(15)}${'CPU ms'.padStart(9)}`,
  ...coldStarts.map(
    ({ name, kib, initMs, cpuMs }) =>
      `    ${name.padEnd(26)}${right(kib, 0, 12)}${right(initMs, 0, 15)}${right(cpuMs, 0, 9)}`,
  ),
];

const moneyKeys = ['approvalsOnOne', 'approvalsOnFifteen', 'disbursements'] as const;

const money = ({ money: figures }: Result): readonly string[] => [
  '',
  `  ${'money'.padEnd(38)}${'a second'.padStart(10)}${'bare'.padStart(10)}${'CPU ms'.padStart(10)}${'bare'.padStart(10)}`,
  ...moneyKeys.map((key) => {
    const { perSecond, barePerSecond, cpuMs, bareCpuMs } = figures[key];
    const numbers = [perSecond, barePerSecond, cpuMs, bareCpuMs].map((value) => right(value, 1, 10)).join('');
    return `    ${moneyActs[key].padEnd(36)}${numbers}`;
  }),
  '    bare: the same transactions and provider calls, sent again with nothing around them',
];

const published = ({ publication: { grants, seconds, peakMb, pageBytes, audit } }: Result): readonly string[] => [
  '',
  `  what is published: a report of ${grants} grants in ${seconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB with its cases; its page ${(pageBytes / 1_000).toFixed(0)} kB`,
  `    a year of ${audit.grants} grants, ${audit.publications} publications made and attacked: ${audit.seconds.toFixed(1)} s, ${audit.checked} small numbers in the last`,
];

const lists = ({
  imports: { rows, checkSeconds, checkPeakMiB, applied, appliedPerSecond },
}: Result): readonly string[] => [
  '',
  `  lists: ${rows} rows of CSV checked in ${checkSeconds.toFixed(1)} s, ${checkPeakMiB} MiB at most; ${applied} applied, ${appliedPerSecond} a second`,
];

const proof = ({ sealing, proof: figures }: Result): readonly string[] => [
  '',
  '  record',
  `    sealing: ${sealing.events} events of ${sealing.streams} streams in ${sealing.seconds.toFixed(1)} s, ${sealing.eventsPerSecond.toFixed(0)} a second; ${sealing.idleMs.toFixed(0)} ms when nothing is new`,
  `    verifying: ${figures.events} events (${figures.bundleMb.toFixed(0)} MB) in ${figures.seconds.toFixed(1)} s, ${figures.cpuSeconds.toFixed(1)} s of CPU, ${figures.peakMb.toFixed(0)} MB at most`,
  `    a proof that one event is under the checkpoint: ${figures.longestProofBytes} bytes`,
];

/** The whole page. */
export const pageOf = (result: Result): string =>
  [
    ...head(result),
    ...figures(result),
    ...steps(result),
    ...money(result),
    ...proof(result),
    ...published(result),
    ...lists(result),
    ...cost(result),
    ...starts(result),
    '',
    '  bars',
    ...barsOf(result).map(bar),
    '  goals beyond the bars',
    ...goalsOf(result.sizes).map(bar),
    ...where(result),
    '',
  ].join('\n');
