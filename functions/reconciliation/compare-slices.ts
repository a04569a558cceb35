// The first equation: entries, slices and funds say the same, to the cent. Compared is only what stood still while it was read.
import { type Finding, mostTouched } from '@hearth/domain/breaks';
import { type Books, minorOf, outOfBalance } from '@hearth/domain/folded-books';
import type { Fund } from '@hearth/domain/funds';
import { sliceFigures, sliceName } from '@hearth/domain/ledger';
import type { EquationSeen } from '@hearth/domain/observations';
import type { Slice } from '@hearth/domain/slices';
import { loaded, stateRef } from '@hearth/store/entities';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { everyId } from './every-id.ts';
import { isOneOf, type Look, seenAs } from './looks.ts';

/** Slices by name and funds by id, as they stood when they were read. */
export type Standing = { readonly slices: ReadonlyMap<string, Slice>; readonly funds: ReadonlyMap<string, Fund> };

/** Reads all slices and funds, each strongly consistent, all of them over a moment. */
export const readStanding = async (tables: Tables): Promise<Standing> => {
  const [organizations, fundIds] = await Promise.all([everyId(tables, 'organization'), everyId(tables, 'fund')]);
  const [slices, items] = await Promise.all([
    Promise.all(organizations.map((id) => slicesOf(tables, id))),
    tables.read(fundIds.map(stateRef)),
  ]);
  const funds = fundIds.flatMap((id, at) => loaded<Fund>(id, items[at]).state ?? []);
  return {
    slices: new Map(slices.flat().map((slice) => [sliceName(slice), slice])),
    funds: new Map(funds.map((fund) => [fund.id, fund])),
  };
};

type Part = 'allottedMinor' | 'encumberedMinor' | 'spentMinor';
const parts: readonly Part[] = ['allottedMinor', 'encumberedMinor', 'spentMinor'];
const wordOf = (part: string): string => part.slice(0, -'Minor'.length);

const stoodStill = (a: Slice | undefined, b: Slice): boolean =>
  a !== undefined && [...parts, 'availableMinor' as const].every((part) => a[part] === b[part]);

const fundStoodStill = (a: Fund | undefined, b: Fund): boolean =>
  a !== undefined && a.allottedMinor === b.allottedMinor && a.receivedMinor === b.receivedMinor;

const touched = ({ programId, fundId, purpose, partnerId }: Slice) => ({ programId, fundId, purpose, partnerId });

type Sums = Pick<Finding, 'code' | 'about' | 'expectedMinor' | 'foundMinor' | 'currency'>;

const ofSlice = (slice: Slice, sums: Sums): Finding => ({
  ...sums,
  slices: [touched(slice)],
  stopsLine: false,
  owner: 'controller',
});

const compareSlice = (slice: Slice, currency: string, books: Books | undefined): readonly Finding[] => {
  const about = sliceName(slice);
  const foundMinor = slice.availableMinor + slice.encumberedMinor + slice.spentMinor;
  const least = Math.min(slice.availableMinor, slice.encumberedMinor, slice.spentMinor);
  const finds: Finding[] = [];
  const add = (sums: Sums) => finds.push(ofSlice(slice, sums));
  if (foundMinor !== slice.allottedMinor)
    add({ code: 'slice-sum', about, expectedMinor: slice.allottedMinor, foundMinor, currency });
  else if (least < 0)
    add({ code: 'slice-sum', about: `${about}#least`, expectedMinor: 0, foundMinor: least, currency });
  if (books === undefined) return finds;
  const entries = sliceFigures(books.get(currency) ?? new Map(), slice);
  for (const part of parts) {
    if (entries[part] !== slice[part])
      add({
        code: 'slice-entries',
        about: `${about}#${wordOf(part)}`,
        expectedMinor: entries[part],
        foundMinor: slice[part],
        currency,
      });
  }
  return finds;
};

const compareFund = (fund: Fund, slices: readonly Slice[], books: Books | undefined): readonly Finding[] => {
  const { id, currency } = fund;
  const own = slices.filter(({ fundId }) => fundId === id);
  const isMany = own.length > mostTouched;
  const finds: Finding[] = [];
  const compare = (code: Finding['code'], about: string, expectedMinor: number, foundMinor: number): void => {
    if (expectedMinor === foundMinor) return;
    const slicesOfIt = isMany ? [] : own.map(touched);
    finds.push({
      ...{ code, about, expectedMinor, foundMinor, currency, slices: slicesOfIt },
      ...{ stopsLine: isMany, owner: 'controller' },
    });
  };
  const allottedMinor = own.reduce((sum, slice) => sum + slice.allottedMinor, 0);
  compare('fund-sum', id, fund.allottedMinor, allottedMinor);
  compare('fund-sum', `${id}#over`, 0, Math.max(0, fund.allottedMinor - fund.receivedMinor));
  if (books === undefined) return finds;
  const given = minorOf(books, currency, `netassets:${id}`) + minorOf(books, currency, `netassets:released:${id}`);
  compare('fund-entries', `${id}#received`, 0 - given, fund.receivedMinor);
  compare('fund-entries', `${id}#allotted`, 0 - minorOf(books, currency, `allotted:control:${id}`), fund.allottedMinor);
  return finds;
};

/** Entries of a slice that is not there, and entries that are out of balance: nothing can be trusted then. */
const compareWhole = (books: Books, { slices }: Standing): readonly Finding[] => {
  const stop = { slices: [], stopsLine: true, owner: 'controller' } as const;
  const finds: Finding[] = [];
  for (const [currency, accounts] of books) {
    const foundMinor = outOfBalance(books, currency);
    if (foundMinor !== 0)
      finds.push({ code: 'entries-sum', about: currency, expectedMinor: 0, foundMinor, currency, ...stop });
    for (const [account, minor] of accounts) {
      const name = account.slice('allotted:'.length);
      if (minor === 0 || !account.startsWith('allotted:') || name.startsWith('control:') || slices.has(name)) continue;
      const about = `${name}#missing`;
      finds.push({ code: 'slice-entries', about, expectedMinor: minor, foundMinor: 0, currency, ...stop });
    }
  }
  return finds;
};

const lines = (standing: Standing, books: Books | undefined, isMoving: boolean): readonly EquationSeen[] => {
  const slices = [...standing.slices.values()];
  const currencyOf = (slice: Slice): string => standing.funds.get(slice.fundId)?.currency ?? '';
  return [...new Set([...standing.funds.values()].map(({ currency }) => currency))].sort().flatMap((currency) => {
    const own = slices.filter((slice) => currencyOf(slice) === currency);
    const total = (part: keyof Slice & `${string}Minor`): number => own.reduce((sum, slice) => sum + slice[part], 0);
    const whole = total('availableMinor') + total('encumberedMinor') + total('spentMinor');
    const ofState = [seenAs('allotted-parts', currency, total('allottedMinor'), whole, isMoving)];
    if (books === undefined) return ofState;
    const entries = own.map((slice) => sliceFigures(books.get(currency) ?? new Map(), slice));
    const funds = [...standing.funds.values()].filter((fund) => fund.currency === currency);
    const gifts = funds.reduce(
      (sum, { id }) =>
        sum - minorOf(books, currency, `netassets:${id}`) - minorOf(books, currency, `netassets:released:${id}`),
      0,
    );
    const received = funds.reduce((sum, { receivedMinor }) => sum + receivedMinor, 0);
    return [
      ...ofState,
      seenAs('received', currency, gifts, received, isMoving),
      ...parts.map((part) =>
        seenAs(
          wordOf(part),
          currency,
          entries.reduce((sum, figures) => sum + figures[part], 0),
          total(part),
          isMoving,
        ),
      ),
    ];
  });
};

const aboutOf = ({ about }: { readonly about: string }): string => about.split('#')[0] ?? about;

/**
 * Compares slices and funds with themselves and, when the ledger is there, with the entries. `before` was read ahead of the
 * ledger, `after` behind it: what moved between says nothing, and its breaks stay as they are.
 */
export const compareSlices = (before: Standing, after: Standing, books: Books | undefined): Look => {
  const moved = new Set<string>();
  for (const [name, slice] of after.slices) if (!stoodStill(before.slices.get(name), slice)) moved.add(name);
  for (const [id, fund] of after.funds) if (!fundStoodStill(before.funds.get(id), fund)) moved.add(id);
  const all = [...after.slices.values()];
  const isStill = ({ about }: { readonly about: string }): boolean => !moved.has(aboutOf({ about }));
  const finds = [
    ...all.flatMap((slice) => compareSlice(slice, after.funds.get(slice.fundId)?.currency ?? '', books)),
    ...[...after.funds.values()].flatMap((fund) => compareFund(fund, all, books)),
    ...(books === undefined || moved.size > 0 ? [] : compareWhole(books, after)),
  ].filter(isStill);
  const covered =
    books === undefined
      ? isOneOf('slice-sum', 'fund-sum')
      : isOneOf('slice-sum', 'fund-sum', 'slice-entries', 'fund-entries');
  return {
    seen: lines(after, books, moved.size > 0),
    finds,
    gaps: [],
    moving: moved.size,
    covers: (known) =>
      (covered(known) && isStill(known)) || (books !== undefined && moved.size === 0 && known.code === 'entries-sum'),
  };
};
