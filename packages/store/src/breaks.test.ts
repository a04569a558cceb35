import { type BreakEvent, breakOf, type Finding } from '@hearth/domain/breaks';
import {
  ana,
  ben,
  eastPartner,
  generalFund,
  hour,
  monday,
  program,
  westPartner,
} from '@hearth/domain/relief-fund.fixture';
import { describe, expect, test } from 'vitest';
import { booksOpen } from './breaks.ts';
import { breakStream } from './projection.ts';
import { bytesOf, troubles } from './relief-checks.fixture.ts';
import { founded, write } from './relief-estate.fixture.ts';
import { slicesOf } from './slices.ts';

const sliceOf = (partnerId: string) => ({ programId: program, fundId: generalFund, purpose: 'any', partnerId });
const [east, west] = [sliceOf(eastPartner), sliceOf(westPartner)];

const ofSlices = (about: string, ...slices: readonly (typeof east)[]): Finding => ({
  code: 'slice-entries',
  about,
  expectedMinor: 1,
  foundMinor: 2,
  currency: 'USD',
  slices,
  stopsLine: false,
  owner: 'controller',
});
const unknown: Finding = { ...ofSlices('obp_1'), code: 'unknown-payment', stopsLine: true };
const overdue: Finding = {
  ...ofSlices(eastPartner),
  code: 'advance-overdue',
  stopsAdvancesTo: eastPartner,
  owner: { partnerId: eastPartner },
};
const gone: BreakEvent = { type: 'BreakGone', data: { from: 'open' } };
const explained: BreakEvent = { type: 'BreakExplained', data: { by: ana, note: { code: 'made-by-hand', text: 'x' } } };

const opened = async () => {
  const tables = await founded();
  const on = (finding: Finding, event: BreakEvent, at = monday) =>
    write(tables, breakStream, breakOf(finding), [event], { at });
  const find = (finding: Finding, at?: string) => on(finding, { type: 'BreakFound', data: finding }, at);
  return { tables, on, find };
};

describe('while the books are open', () => {
  test('nothing leaves from the slices that a break touches, and everything from the others', async () => {
    const { tables, find, on } = await opened();
    const finding = ofSlices('both', east);
    await find(finding);
    expect(await booksOpen(tables, [west, east])).toMatchObject({ rejected: 'books-open' });
    expect(await booksOpen(tables, [west])).toBeUndefined();
    await on(finding, gone);
    expect(await booksOpen(tables, [east])).toBeUndefined();
    expect(await troubles(tables)).toEqual([]);
  });

  test('an unknown payment stops all of the line, until a controller explains it', async () => {
    const { tables, find, on } = await opened();
    await find(unknown);
    expect(await booksOpen(tables, [west])).toMatchObject({ rejected: 'books-open' });
    expect(await booksOpen(tables, [])).toMatchObject({ rejected: 'books-open' });
    await on(unknown, explained);
    expect(await booksOpen(tables, [west])).toBeUndefined();
    expect(await troubles(tables)).toEqual([]);
  });

  test('a partner with overdue money gets no advance, and its households are paid by the bank', async () => {
    const { tables, find } = await opened();
    await find(overdue);
    expect(await booksOpen(tables, [east], eastPartner)).toMatchObject({ rejected: 'books-open' });
    expect(await booksOpen(tables, [west], westPartner)).toBeUndefined();
    expect(await booksOpen(tables, [east])).toBeUndefined();
  });

  test('it is said which break it is, since when, and whose; of several the oldest', async () => {
    const { tables, find, on } = await opened();
    const [younger, older] = [ofSlices('a', east), ofSlices('b', east)];
    await find(younger, hour(2));
    await find(older, hour(1));
    await on(older, { type: 'BreakAssigned', data: { owner: ben, by: ana } });
    const refused = await booksOpen(tables, [east]);
    expect(refused?.detail).toBe(
      `Nothing is paid here while the books do not add up: a slice that says something else than its entries, since ${hour(1).slice(0, 10)}. It is for ${ben} to see to (break ${breakOf(older)}). It stays where it is and goes by itself when that is over.`,
    );
    expect(refused?.facts).toEqual({ breakId: breakOf(older), code: 'slice-entries', since: hour(1) });
  });

  test('a break that goes leaves what another holds up, in whatever order they came and went', async () => {
    const { tables, find, on } = await opened();
    const [one, two] = [ofSlices('a', east, west), ofSlices('b', east)];
    await find(one);
    await find(two);
    await on(one, explained);
    expect(await booksOpen(tables, [east])).toMatchObject({ rejected: 'books-open' });
    expect(await booksOpen(tables, [west])).toBeUndefined();
    await find({ ...one, foundMinor: 9 });
    await on(two, gone);
    expect(await booksOpen(tables, [west])).toMatchObject({ rejected: 'books-open' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('the slices tell the same money as ever, and asking changes nothing', async () => {
    const { tables, find } = await opened();
    const before = await slicesOf(tables, eastPartner);
    await find(ofSlices('a', east));
    expect(await slicesOf(tables, eastPartner)).toEqual(before);
    const bytes = bytesOf(tables);
    await booksOpen(tables, [east]);
    expect(bytesOf(tables)).toBe(bytes);
  });
});
