// How two addresses agree: levels, not weights yet. Hides how streets are spelled and that a line may stand in the other's place.
import type { AddressReading, Line } from './addresses.ts';
import { editDistance, jaroWinkler } from './names/letters.ts';

type LineLevel = 'same' | 'near' | 'street' | 'alike' | 'different';
export type LinesLevel = LineLevel | 'other-unit';
export type PlaceLevel = 'same' | 'near' | 'different';

const alikeWord = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && jaroWinkler(a, b) >= 0.9);

/** Share of words that both names have, spelled alike; 1 is all. */
const overlap = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...b];
  let met = 0;
  for (const word of a) {
    const at = left.findIndex((other) => alikeWord(word, other));
    if (at < 0) continue;
    left.splice(at, 1);
    met += 1;
  }
  return met / (a.length + b.length - met);
};

const streetLikeness = (a: Line, b: Line): number => {
  const words = overlap(a.words, b.words);
  if (words === 1) return 1;
  return Math.max(words, jaroWinkler(a.words.join(''), b.words.join('')) - 0.05);
};

const compareLine = (a: Line, b: Line): LineLevel | undefined => {
  const bothNumbered = a.numbers.length > 0 && b.numbers.length > 0;
  if (a.words.length === 0 || b.words.length === 0) {
    return bothNumbered && a.words.length === b.words.length
      ? a.numbers.join(' ') === b.numbers.join(' ')
        ? 'alike'
        : 'different'
      : undefined;
  }
  const street = streetLikeness(a, b);
  const numbers = bothNumbered && a.numbers.join(' ') === b.numbers.join(' ');
  if (street >= 0.88) return numbers ? 'same' : bothNumbered ? 'street' : 'near';
  if (street >= 0.75) return numbers ? 'near' : 'alike';
  return numbers && street >= 0.6 ? 'alike' : 'different';
};

const ranks: Readonly<Record<LineLevel, number>> = { same: 4, near: 3, street: 2, alike: 1, different: 0 };

type Met = { readonly level: LineLevel; readonly one: Line; readonly other: Line };

const bestMeeting = (a: readonly Line[], b: readonly Line[]): Met | undefined => {
  let best: Met | undefined;
  for (const one of a) {
    for (const other of b) {
      const level = compareLine(one, other);
      if (level !== undefined && (best === undefined || ranks[level] > ranks[best.level])) best = { level, one, other };
    }
  }
  return best;
};

/**
 * How the lines of two addresses agree. `secondLine` is what the lines that did not meet best say (a building's name).
 * `isBuilding`: they meet in a building of many, not known to be one unit, and so does all that follows from it.
 */
type LinesLikeness = {
  readonly line: LinesLevel;
  readonly secondLine: PlaceLevel | undefined;
  readonly isBuilding: boolean;
};

/** The best of any line with any other, so that a line in the other's place still meets. Undefined when one has none. Symmetric. */
export const compareLines = (a: AddressReading, b: AddressReading): LinesLikeness | undefined => {
  const best = bestMeeting(a.lines, b.lines);
  if (best === undefined) return undefined;
  const [restA, restB] = [a.lines.filter((line) => line !== best.one), b.lines.filter((line) => line !== best.other)];
  const second = bestMeeting(restA, restB)?.level;
  const isOtherUnit = best.level === 'same' && a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;
  const isOneUnit = a.unit !== undefined && a.unit === b.unit;
  return {
    isBuilding: (a.isBuilding || b.isBuilding) && best.level === 'same' && !isOneUnit,
    line: isOtherUnit ? 'other-unit' : best.level,
    secondLine:
      second === undefined
        ? undefined
        : second === 'same' || second === 'near'
          ? 'same'
          : second === 'different'
            ? 'different'
            : 'near',
  };
};

const placeLevel =
  (isNear: (a: string, b: string) => boolean) =>
  (a: string | undefined, b: string | undefined): PlaceLevel | undefined => {
    if (a === undefined || b === undefined) return undefined;
    if (a === b) return 'same';
    return isNear(a, b) ? 'near' : 'different';
  };

/** How two cities agree; `near` is spelled alike. Undefined when one is missing. */
export const compareCities = placeLevel((a, b) => jaroWinkler(a, b) >= 0.88 || a.startsWith(b) || b.startsWith(a));

/** How two postal codes agree; `near` is one slip apart. Undefined when one is missing. */
export const comparePostalCodes = placeLevel((a, b) => a.length > 3 && editDistance(a, b) <= 1);

/** Whether two regions are one. Undefined when one is missing. */
export const compareRegions = (
  a: string | undefined,
  b: string | undefined,
): Exclude<PlaceLevel, 'near'> | undefined => {
  if (a === undefined || b === undefined) return undefined;
  return a === b ? 'same' : 'different';
};
