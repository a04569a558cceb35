// The bars and the goals beyond them, each met or missed. Pure.
import { callsOf, type SizeFigures, totalMs, unitsOf } from './figures.ts';
import { type ImportFigures, importBar } from './import-figures.ts';
import { type MoneyFigures, moneyActs } from './money-figures.ts';
import { type ProofFigures, proofBar } from './proof-figures.ts';
import { type PublicationFigures, publicationBar } from './publication-figures.ts';
import type { ReplayCosts } from './replay.ts';
import { type SealingFigures, sealingBar } from './sealing-figures.ts';

export type Bar = { readonly what: string; readonly needed: string; readonly is: string; readonly isMet: boolean };

export const mostWorkers = 8;
const most = { cpuMs: 70, calls: 22, timesBare: 2, memoryMb: 800, cpuApart: 0.15 } as const;
const least = { perSecond: 20 } as const;
const goal = { perSecond: 40, cpuMs: 35 } as const;
/** Dockets and advances are not quite full at the end of a story, which weighs more in a short one. */
const alike = 0.02;

/** What the household's own transactions cost when nothing is around them, in CPU milliseconds. */
export const bareMs = ({ operations }: SizeFigures, { bare }: ReplayCosts): number =>
  (operations['TransactWriteItems']?.calls ?? 0) * (bare.sdkMs + bare.engineMs);

/** The SDK's share of the functions' threads: the same calls, sent again with nothing around them. */
export const sdkMs = ({ operations }: SizeFigures, replay: ReplayCosts): number =>
  Object.entries(operations).reduce((sum, [name, { calls }]) => sum + calls * (replay.sdkMs[name] ?? 0), 0);

const atLeast = (what: string, is: number, needed: number, unit: string): Bar => ({
  what,
  needed: `at least ${needed} ${unit}`,
  is: `${is.toFixed(1)} ${unit}`,
  isMet: is >= needed,
});
const atMost = (what: string, is: number, needed: number, unit: string): Bar => ({
  what,
  needed: `at most ${needed} ${unit}`,
  is: `${is.toFixed(1)} ${unit}`,
  isMet: is <= needed,
});

const ofOne = (size: SizeFigures, replay: ReplayCosts): readonly Bar[] => {
  const name = `${size.households} households`;
  return [
    atLeast(`${name}: households a second`, size.perSecond, least.perSecond, 'a second'),
    atMost(`${name}: CPU of a household`, totalMs(size), most.cpuMs, 'ms'),
    atMost(`${name}: DynamoDB calls of a household`, callsOf(size), most.calls, 'calls'),
    atMost(`${name}: CPU against its bare transactions`, totalMs(size) / bareMs(size, replay), most.timesBare, 'times'),
    atMost(`${name}: memory of all processes`, size.peakMemoryMb, most.memoryMb, 'MB'),
  ];
};

const apart = (what: string, one: number, other: number, allowed: number): Bar => {
  const share = Math.abs(other / one - 1);
  return {
    what,
    needed: `within ${(allowed * 100).toFixed(0)} %`,
    is: `${one.toFixed(2)} and ${other.toFixed(2)}: ${(share * 100).toFixed(1)} % apart`,
    isMet: share <= allowed,
  };
};

const ofBoth = (small: SizeFigures, large: SizeFigures): readonly Bar[] => {
  const sizes = `${small.households} and ${large.households}`;
  return [
    apart(`calls at ${sizes}`, callsOf(small), callsOf(large), alike),
    apart(`units at ${sizes}`, unitsOf(small), unitsOf(large), alike),
    apart(`CPU at ${sizes}`, totalMs(small), totalMs(large), most.cpuApart),
  ];
};

/** Money: each act against its bare transactions and calls. */
const ofMoney = (figures: MoneyFigures): readonly Bar[] =>
  (['approvalsOnOne', 'approvalsOnFifteen', 'disbursements'] as const).map((key) =>
    atMost(`${moneyActs[key]}: against bare`, figures[key].times, most.timesBare, 'times'),
  );

/** The record: how long sealing and checking take, whatever the size of the fund. */
const ofProof = (sealing: SealingFigures, proof: ProofFigures): readonly Bar[] => [
  atMost(`${sealing.events} events: sealed`, sealing.seconds, sealingBar.seconds, 's'),
  atMost(`${proof.events} events: verified offline`, proof.seconds, proofBar.seconds, 's'),
  atMost(`${proof.events} events: memory of the verifier`, proof.peakMb, proofBar.peakMb, 'MB'),
  atMost(`${proof.events} events: proof of one`, proof.longestProofBytes, proofBar.proofBytes, 'bytes'),
];

/** What is published: made, and attacked. */
const ofPublication = ({ grants, seconds, peakMb, pageBytes, audit }: PublicationFigures): readonly Bar[] => [
  atMost(`report of ${grants} grants: made`, seconds, publicationBar.seconds, 's'),
  atMost(`report of ${grants} grants: memory`, peakMb, publicationBar.peakMb, 'MB'),
  atMost(`report of ${grants} grants: its page`, pageBytes / 1_000, publicationBar.pageBytes / 1_000, 'kB'),
  atMost(
    `a year of ${audit.grants} grants: ${audit.publications} publications attacked`,
    audit.seconds,
    publicationBar.auditSeconds,
    's',
  ),
];

/** A long list: checked, and applied at the story's pace. */
const ofImports = ({ rows, checkSeconds, checkPeakMiB, appliedPerSecond }: ImportFigures): readonly Bar[] => [
  atMost(`list of ${rows} rows: checked`, checkSeconds, importBar.seconds, 's'),
  atMost(`list of ${rows} rows: memory`, checkPeakMiB, importBar.peakMiB, 'MiB'),
  atLeast('rows applied', appliedPerSecond, importBar.appliedPerSecond, 'a second'),
];

/** What bars are drawn from. */
export type Measured = {
  readonly sizes: readonly SizeFigures[];
  readonly replay: ReplayCosts;
  readonly money: MoneyFigures;
  readonly sealing: SealingFigures;
  readonly proof: ProofFigures;
  readonly publication: PublicationFigures;
  readonly imports: ImportFigures;
  readonly workers: number;
};

/** The bars over all sizes, smallest first. */
export const barsOf = ({
  sizes,
  replay,
  money,
  sealing,
  proof,
  publication,
  imports,
  workers,
}: Measured): readonly Bar[] => {
  const [first, last] = [sizes[0], sizes.at(-1)];
  return [
    ...sizes.flatMap((size) => ofOne(size, replay)),
    ...(first === undefined || last === undefined || first === last ? [] : ofBoth(first, last)),
    ...ofMoney(money),
    ...ofProof(sealing, proof),
    ...ofPublication(publication),
    ...ofImports(imports),
    atMost('workers', workers, mostWorkers, 'threads'),
  ];
};

/** The goals beyond the bars. */
export const goalsOf = (sizes: readonly SizeFigures[]): readonly Bar[] =>
  sizes.flatMap((size) => [
    atLeast(`${size.households} households: households a second`, size.perSecond, goal.perSecond, 'a second'),
    atMost(`${size.households} households: CPU of a household`, totalMs(size), goal.cpuMs, 'ms'),
  ]);
