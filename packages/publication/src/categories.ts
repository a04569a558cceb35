// The categories of a dimension at a level of its ladder, and the rungs of a table. Hides what belongs together when figures are coarsened.
import type { Category, Table } from './document.ts';
import { type DimensionName, dimensionLevels } from './registry.ts';
import { answers, other, outcomes, sizeBands, stages, times, toldNeeds, waysIn } from './unit-codes.ts';

/** Households by a finest code, distinct. */
export type CodeCounts = ReadonlyMap<string, number>;

const each = (codes: readonly string[]): readonly Category[] =>
  codes.map((code) => ({ id: code, of: code === other ? [] : [code] }));

/** A closed list, whole, whether or not anybody is there; and `other` when somebody is. */
const closedList = (codes: readonly string[], counts: CodeCounts): readonly Category[] =>
  each(counts.has(other) ? [...codes, other] : codes);

/** An open list: what occurs, in the order of the codes, `other` last. */
const openList = (counts: CodeCounts): readonly Category[] => {
  const codes = [...counts.keys()].filter((code) => code !== other).sort();
  return each(counts.has(other) ? [...codes, other] : codes);
};

const needGroups: readonly Category[] = [
  { id: 'food', of: ['groceries', 'food'] },
  { id: 'essentials', of: ['diapers', 'hygiene'] },
  { id: 'health-and-care', of: ['pharmacy', 'childcare'] },
  { id: 'home', of: ['utilities', 'rent'] },
];

/** `US-MA-suffolk` lies in `US-MA`. */
export const stateOf = (area: string): string => area.split('-').slice(0, 2).join('-');

// A state holds all that begins with it. Its areas are not listed: they are what callers wrote, some by one household.
const states = (counts: CodeCounts): readonly Category[] => each([...new Set([...counts.keys()].map(stateOf))].sort());

/**
 * Languages and areas with fewer households than the threshold go into `other`, and then the rarest of the rest until `other` reaches
 * the threshold itself. `other` does not name what it holds: that a language is there at all may point at one family.
 */
const commonCodes = (counts: CodeCounts, threshold: number): readonly Category[] => {
  const rarestFirst = [...counts]
    .filter(([code]) => code !== other)
    .sort(([a, few], [b, many]) => few - many || (a < b ? -1 : 1));
  let inOther = counts.get(other) ?? 0;
  const kept: string[] = [];
  for (const [code, households] of rarestFirst) {
    const isOtherSmall = inOther > 0 && inOther < threshold;
    if (households < threshold || isOtherSmall) inOther += households;
    else kept.push(code);
  }
  return each(inOther > 0 ? [...kept.sort(), other] : kept.sort());
};

// Told apart again by four groups or outcomes, such a category can still be told.
const largeTimes = 4;

/** The categories of a dimension at one of its levels, for the households that there are. A TypeError: it has no such level. */
export const categoriesOf = (
  dimension: DimensionName,
  level: string,
  counts: CodeCounts,
  threshold: number,
): readonly Category[] => {
  switch (`${dimension} ${level}`) {
    case 'purpose need':
      return closedList(toldNeeds, counts);
    case 'purpose group':
      return counts.has(other) ? [...needGroups, { id: other, of: [] }] : needGroups;
    case 'region state':
      return states(counts);
    case 'language common':
    case 'region common':
      return commonCodes(counts, threshold);
    case 'language large':
    case 'region large':
      return commonCodes(counts, threshold * largeTimes);
    case 'size band':
      return closedList(sizeBands, counts);
    case 'outcome outcome':
      return closedList(outcomes, counts);
    case 'came-by way':
      return closedList(waysIn, counts);
    case 'times times':
      return closedList(times, counts);
    case 'stage stage':
      return closedList(stages, counts);
    case 'answer answer':
      return closedList(answers, counts);
    case 'region county':
    case 'language language':
    case 'reason reason':
    case 'partner partner':
      return openList(counts);
    default:
      throw new TypeError(`no level ${level} of ${dimension}`);
  }
};

/** The rungs of a table's ladder, the finest first: a level for each dimension. Behind the last one the table is left out. */
export const rungsOf = (dimensions: readonly DimensionName[]): readonly (readonly string[])[] => {
  const usable = dimensions.map((dimension): readonly string[] =>
    dimensionLevels[dimension].filter((level) => level !== 'dropped'),
  );
  const rungs = [usable.map((levels) => levels[0] ?? '')];
  usable.forEach((levels, place) => {
    for (const level of levels.slice(1)) rungs.push((rungs.at(-1) ?? []).with(place, level));
  });
  return rungs;
};

/** A finest code as a level's categories hold it. */
export const codeOn = ({ id, level }: Pick<Table['dimensions'][number], 'id' | 'level'>, code: string): string =>
  id === 'region' && level === 'state' ? stateOf(code) : code;

/** The category of a dimension of a table that a finest code belongs to: the one that holds it, else `other`, else none. */
export const categoryOf = (dimension: Table['dimensions'][number], code: string | undefined): string | undefined =>
  (
    dimension.categories.find(({ of }) => code !== undefined && of.includes(codeOn(dimension, code))) ??
    dimension.categories.find(({ id, of }) => id === other && of.length === 0)
  )?.id;
