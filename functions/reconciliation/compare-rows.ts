// The fifth equation: the reporting rows, from which funders are told, add up to the grants that the slices spent.
import type { Finding } from '@hearth/domain/breaks';
import type { Fund } from '@hearth/domain/funds';
import { monthOf } from '@hearth/domain/time';
import { rowsOf } from '@hearth/store/reporting-rows';
import type { Tables } from '@hearth/store/tables';
import type { Standing } from './compare-slices.ts';
import { isOneOf, type Look, seenAs } from './looks.ts';
import type { Ledger } from './read-ledger.ts';

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** Programs have their own days, so that a row may stand in a month that has not begun here. */
const monthsUntil = (from: string, now: string): readonly string[] => {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthAfter(monthOf(now)); month = monthAfter(month)) months.push(month);
  return months;
};

const grantsOf = ({ books }: Ledger, currency: string): number =>
  [...(books.get(currency) ?? [])].reduce(
    (sum, [name, minor]) => (name.startsWith('expense:grants:') ? sum + minor : sum),
    0,
  );

const spentOf = ({ slices }: Standing): string =>
  [...slices]
    .map(([name, { spentMinor }]) => `${name}=${spentMinor}`)
    .sort()
    .join();

/** Compares all rows since the first gift with the expenses of the ledger; at most `mostRows` of them. */
export const compareRows = async (
  tables: Tables,
  now: string,
  mostRows: number,
  readStanding: () => Promise<Standing>,
  readBooks: () => Promise<Ledger | undefined>,
): Promise<Look> => {
  const before = await readStanding();
  const paid = new Map<string, number>();
  let count = 0;
  const nothing = { seen: [], finds: [], moving: 0, covers: () => false };
  const first = [...before.funds.values()].flatMap(({ gifts }) => gifts.map(({ receivedOn }) => receivedOn)).sort()[0];
  for (const month of monthsUntil(first ?? now, now)) {
    for await (const { draws, paidMinor } of rowsOf(tables, month)) {
      count += 1;
      if (count > mostRows)
        return { ...nothing, gaps: [{ code: 'list-too-long', about: `${mostRows} reporting rows` }] };
      const fund: Fund | undefined = before.funds.get(draws[0]?.fundId ?? '');
      const currency = fund?.currency ?? '';
      paid.set(currency, (paid.get(currency) ?? 0) + paidMinor);
    }
  }
  const ledger = await readBooks();
  const after = await readStanding();
  if (ledger === undefined) return { ...nothing, gaps: [] };
  const isMoving = spentOf(before) !== spentOf(after);
  const currencies = [...new Set([...paid.keys(), ...ledger.books.keys()])].sort();
  const seen = currencies.map((currency) =>
    seenAs('reporting-rows', currency, grantsOf(ledger, currency), paid.get(currency) ?? 0, isMoving),
  );
  const finds = seen.flatMap(({ state, currency, expectedMinor, foundMinor }): Finding[] =>
    state === 'broken'
      ? [
          {
            ...{ code: 'rows-sum', about: currency, expectedMinor, foundMinor, currency },
            slices: [],
            stopsLine: false,
            owner: 'controller',
          },
        ]
      : [],
  );
  return {
    seen,
    finds,
    gaps: [],
    moving: isMoving ? 1 : 0,
    covers: (known) => !isMoving && isOneOf('rows-sum')(known),
  };
};
