// What the cells of a column look like that Hearth never collects, whatever the column is called. Keeps counts, never a value.
import { isRouting } from '@hearth/contracts/check-digits';
import { lookOf } from '@hearth/contracts/forbidden-texts';
import { forbiddenMeaning } from '@hearth/contracts/forbidden-words';

const statusMeanings = new Set(['immigration status', 'citizenship', 'nationality']);
const visas = /^(h-?1b?|h-?2[ab]|f-?1|j-?1|b-?[12]|l-?1|k-?1|o-?1|[ut][ -]?visa|u-?1|t-?1)$/i;

/** What a text looks like, if a whole column of such texts stands there. */
const weakLook = (plain: string): string | undefined => {
  if (/^\d{9}$/.test(plain)) return isRouting(plain) ? 'bank routing number' : 'nine-digits';
  return /^[A-Z]{1,2}\d{7,8}$/i.test(plain) ? 'passport or license number' : undefined;
};

// A column of states of immigration holds few different words. Bounded: a column of texts holds many, and they cost time.
const mostWords = 60;

/** What the words of a column that is not read say, word by word remembered. */
const statusReader = () => {
  const known = new Map<string, string | undefined>();
  return (plain: string): string | undefined => {
    if (plain.length > 40 || !/\p{L}/u.test(plain)) return undefined;
    if (known.has(plain)) return known.get(plain);
    if (known.size >= mostWords) return undefined;
    const meaning = visas.test(plain) ? 'immigration status' : forbiddenMeaning(plain);
    known.set(plain, meaning !== undefined && statusMeanings.has(meaning) ? meaning : undefined);
    return known.get(plain);
  };
};

/** How much of a column is looked at. `text`: a text of the household's, where digits alone say less. `number`: digits belong there. */
export type LookedAt = 'unknown' | 'text' | 'number';

type Tally = {
  filled: number;
  readonly sure: Map<string, number>;
  readonly weak: Map<string, number>;
  readonly begins: Set<string>;
};

/** What was found in a column: what, in how many cells. */
export type ColumnLook = { readonly meaning: string; readonly cells: number };

export type ColumnTally = { readonly take: (cell: string) => void; readonly found: () => ColumnLook | undefined };

const most = (counts: ReadonlyMap<string, number>): ColumnLook | undefined =>
  [...counts].map(([meaning, cells]) => ({ meaning, cells })).toSorted((a, b) => b.cells - a.cells)[0];

const add = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

// Numbers that a partner gives out begin alike; those of people do not.
const isDiverse = ({ begins }: Tally, cells: number): boolean => begins.size >= Math.max(2, Math.min(10, cells * 0.3));

const weakFound = (tally: Tally, at: LookedAt): ColumnLook | undefined => {
  const routing = tally.weak.get('bank routing number') ?? 0;
  const nine = (tally.weak.get('nine-digits') ?? 0) + routing;
  if (routing >= 2 && routing >= tally.filled * 0.8) return { meaning: 'bank routing number', cells: routing };
  const fewest = at === 'text' ? 3 : 2;
  if (nine >= fewest && nine >= tally.filled * 0.8 && isDiverse(tally, nine))
    return { meaning: 'Social Security, taxpayer or passport number', cells: nine };
  if (at !== 'unknown') return undefined;
  const found = most(
    new Map([...tally.weak].filter(([name]) => name !== 'nine-digits' && name !== 'bank routing number')),
  );
  const share = found?.meaning === 'passport or license number' ? 0.8 : 0.5;
  return found !== undefined && found.cells >= 2 && found.cells >= tally.filled * share ? found : undefined;
};

/** Looks at the cells of one column as they come. A column is refused when most of what stands in it looks like what is never collected. */
export const columnTally = (at: LookedAt): ColumnTally => {
  const tally: Tally = { filled: 0, sure: new Map(), weak: new Map(), begins: new Set() };
  const status = statusReader();
  return {
    take: (cell) => {
      const plain = cell.length > 200 ? cell.slice(0, 200) : cell.trim();
      if (plain === '' || at === 'number') return;
      tally.filled += 1;
      if (at === 'text' && !/\d/.test(plain)) return;
      const sure = lookOf(plain);
      if (sure !== undefined) return add(tally.sure, sure);
      const weak = weakLook(plain) ?? (at === 'unknown' ? status(plain) : undefined);
      if (weak === undefined) return;
      add(tally.weak, weak);
      if (tally.begins.size < 20) tally.begins.add(plain.slice(0, 3));
    },
    found: () => {
      const cells = [...tally.sure.values()].reduce((sum, count) => sum + count, 0);
      if (cells >= 2 && cells >= tally.filled * 0.5) return { meaning: [...tally.sure.keys()].join(' or '), cells };
      return weakFound(tally, at);
    },
  };
};
