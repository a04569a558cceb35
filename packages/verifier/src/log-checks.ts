// What a whole log shows: every signed root follows from the leaves, every event is the leaf that stands for it and came in its
// time, and no stream that was sealed is missing.
import { type Event, instant, lateMs, nameOf } from './event.ts';
import type { SealedLog } from './sealed-log.ts';

const nameAt = ({ sealed }: SealedLog, index: number): string => {
  for (const [stream, places] of sealed) {
    const found = places.indexOf(index);
    if (found >= 0) return `${stream}/${found + 1}`;
  }
  return `leaf ${index}`;
};

/** Compares the roots with the checkpoints; the first that differs bounds where the change was made. */
export const checkRoots = (log: SealedLog): void => {
  const { problems, checkpoints, leaves, roots, firstWrong } = log;
  const count = leaves.count();
  let whole = 0;
  let isTold = false;
  for (const size of checkpoints.sizes()) {
    const root = roots.get(size);
    if (size > count) {
      problems.add(
        'truncated-log',
        `The log is cut off: a signed checkpoint covers ${size} leaves, and ${count} are here. The first that is missing: ${nameAt(log, count)}.`,
      );
      return;
    }
    if (size === 0 || root === checkpoints.roots.get(size)) whole = size;
    else if (root === undefined)
      problems.add(
        'unlinked-checkpoint',
        `The checkpoint of size ${size} came after the leaves, so it was not compared.`,
      );
    else if (!isTold) {
      isTold = true;
      const from = nameAt(log, Number.isFinite(firstWrong) ? firstWrong : whole);
      problems.add(
        'root',
        `The leaves do not give the root that was signed for size ${size}. Up to ${whole} they do: what was changed, dropped or swapped lies from ${from} to ${nameAt(log, size - 1)}.`,
      );
    }
  }
};

/** The last of a list whose number is not beyond `most`; the numbers ascend. A log of a year has thousands, and every event asks. */
const lastUpTo = <T>(list: readonly T[], most: number, numberOf: (one: T) => number): T | undefined => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const one = list[middle];
    if (one !== undefined && numberOf(one) <= most) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
};

/** When a leaf was listed. */
const sealedAt = ({ seals }: SealedLog, index: number): number =>
  lastUpTo(seals, index, ({ from }) => from)?.at ?? Number.NaN;

/** An event that says it happened long before a checkpoint that does not hold it. */
const isLate = (log: SealedLog, index: number, happened: number): boolean => {
  const missed = lastUpTo(log.fixes, index, ({ size }) => size);
  return missed !== undefined && missed.at - happened > lateMs && sealedAt(log, index) - missed.at > lateMs;
};

/** Compares an event with the leaf that stands for it. True when a signed root covers that leaf. */
export const checkLeaf = (log: SealedLog, event: Event): boolean => {
  const { problems, leaves, listed, sealed } = log;
  const index = sealed.get(event.stream)?.[event.sequence - 1];
  if (index === undefined) return false;
  const leaf = index < leaves.count() ? leaves.at(index) : listed.at(index);
  const isSigned = index < log.signed;
  if (isSigned && leaf === event.hash) log.matched += 1;
  if (leaf !== event.hash)
    problems.add(
      'rewritten',
      `${nameOf(event)} is not what was sealed: its hash is ${event.hash}, leaf ${index} of the log is ${leaf}.`,
      event,
    );
  else if (isLate(log, index, instant(event.at)))
    problems.add(
      'back-dated',
      `${nameOf(event)} says that it happened on ${event.at}, but it was sealed on ${new Date(sealedAt(log, index)).toISOString()} only, and checkpoints in between do not hold it.`,
      event,
    );
  return isSigned;
};

/** Streams that the log lists and the bundle does not have, wholly or from an event on. `seen`: how many events of each are here. */
export const checkStreams = ({ problems, sealed }: SealedLog, seen: ReadonlyMap<string, number>): void => {
  for (const [stream, places] of sealed) {
    const here = seen.get(stream) ?? 0;
    if (here >= places.length) continue;
    const place = { stream, sequence: here + 1 };
    if (here === 0)
      problems.add(
        'stream-dropped',
        `${stream} is missing: the log lists ${places.length} of its events, from ${stream}/1 (leaf ${places[0]}) on, and none is here.`,
        place,
      );
    else
      problems.add(
        'stream-truncated',
        `${stream} ends after ${here} events, but the log lists ${places.length}. The first that is missing: ${stream}/${here + 1} (leaf ${places[here]}).`,
        place,
      );
  }
};

/** Every leaf under a signed root is an event that is here: then nothing that was sealed was left out, whatever the log's list says. */
export const checkCovered = ({ problems, listed, signed, matched }: SealedLog): void => {
  if (listed.count() < signed)
    problems.add('log', `The log's own list names ${listed.count()} leaves, and a signed checkpoint covers ${signed}.`);
  // What was changed or dropped was told already, by its name.
  if (matched < signed && problems.count() === 0)
    problems.add(
      'log',
      `${signed - matched} of ${signed} leaves under a signed checkpoint are no event in this bundle.`,
    );
};
