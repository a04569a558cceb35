// What may go wrong, and how often in one history: each fault is on or off with a rate of its own (a swarm).
import type { Dice } from './dice.ts';

/** Every fault that the scheduler can draw, with the largest rate it may get at the place it applies to. */
const most = {
  'crash-before': 0.03,
  'crash-after': 0.03,
  'answer-late': 0.15,
  'store-busy': 0.08,
  'answer-lost': 0.06,
  'provider-silent-before': 0.25,
  'provider-silent-after': 0.25,
  'provider-500': 0.2,
  'provider-429': 0.2,
  'provider-refuses': 0.4,
  'provider-blocks': 0.25,
  'status-unknown': 0.3,
  'echo-wrong': 0.15,
  'queue-refuses': 0.2,
  'queue-answer-lost': 0.1,
  'message-twice': 0.25,
  'event-twice': 0.3,
  'event-lost': 0.3,
  'stream-gives-up': 0.08,
  'stream-lags': 0.7,
  'batch-partial': 0.2,
  'clock-jumps': 0.3,
  'clock-skews': 1,
  'keys-expire': 0.15,
  'provider-poor': 1,
  'person-clicks-twice': 0.2,
  'person-repeats': 0.4,
  'person-gives-up': 0.3,
} as const;

/** What goes wrong between us and those whom the doors open to: buckets, carriers, partners' systems, servers of forms. */
const mostAtDoors = {
  'files-busy': 0.08,
  'files-answer-lost': 0.06,
  'upload-other': 0.15,
  'text-lost': 0.25,
  'text-later': 0.25,
  'text-refused': 0.15,
  'hook-fails': 0.4,
  'hook-answer-lost': 0.25,
  'hook-gone': 0.03,
  'form-server-fails': 0.2,
} as const;
export type Fault = keyof typeof most | keyof typeof mostAtDoors;
export type Fates = Readonly<Record<Fault, number>>;

const largest: Fates = { ...most, ...mostAtDoors };
const names = Object.keys(largest) as readonly Fault[];
/** The faults that can come to money. */
const moneyFaults = Object.keys(most) as readonly Fault[];
/** Those that can come to what goes through the doors. */
export const doorFaults = names.filter((name) => !/^(provider|status|echo|keys)-/.test(name) && name !== 'clock-jumps');

/** No fault at all: the second phase of every history, and whatever is told without luck. */
export const noFaults: Fates = Object.fromEntries(names.map((name) => [name, 0])) as Fates;

/** The faults of one history. In one of sixteen nothing goes wrong. */
export const drawnFates = (dice: Dice, of: readonly Fault[] = moneyFaults): Fates => {
  if (dice.chance(1 / 16)) return noFaults;
  const drawn = of.map((name) => [name, dice.chance(0.5) ? 0 : largest[name] * dice.pick([0.2, 0.5, 1])] as const);
  return { ...noFaults, ...Object.fromEntries(drawn) };
};

/** The names of the faults that are on. */
export const told = (fates: Fates): string =>
  names
    .flatMap((name) => (fates[name] > 0 ? [`${name} ${Number((fates[name] * 100).toFixed(1))} %`] : []))
    .join(', ') || 'no faults';
