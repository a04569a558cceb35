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
export type Fault = keyof typeof most;
export type Fates = Readonly<Record<Fault, number>>;

const names = Object.keys(most) as readonly Fault[];

/** No fault at all: the second phase of every history, and whatever is told without luck. */
export const noFaults: Fates = Object.fromEntries(names.map((name) => [name, 0])) as Fates;

/** The faults of one history. In one of sixteen nothing goes wrong. */
export const drawnFates = (dice: Dice): Fates => {
  if (dice.chance(1 / 16)) return noFaults;
  return Object.fromEntries(
    names.map((name) => [name, dice.chance(0.5) ? 0 : most[name] * dice.pick([0.2, 0.5, 1])]),
  ) as Fates;
};

/** The names of the faults that are on. */
export const told = (fates: Fates): string =>
  names
    .flatMap((name) => (fates[name] > 0 ? [`${name} ${Number((fates[name] * 100).toFixed(1))} %`] : []))
    .join(', ') || 'no faults';
