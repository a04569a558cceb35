// The books at an instant: what was, from the entries alone, in words a controller reads.
import { allotmentEntry, encumbranceEntry, expenseEntry, giftEntry, topUpEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import type { Entry } from '@hearth/domain/ledger';
import { appendEvents, emptyHead, type RecordedEvent } from '@hearth/domain/record';
import { expect, test } from 'vitest';
import { booksAt, totalsOf } from './books.ts';
import { booksLines } from './books-lines.ts';
import { instantOf } from './hearth/books.ts';

const [fund, otherFund] = [derivedId('fund', 'one'), derivedId('fund', 'two')];
const euroFund = derivedId('fund', 'euro');
const [programId, partnerId] = [derivedId('program', 'one'), derivedId('organization', 'one')];
const draw = { fundId: fund, programId, partnerId, purpose: 'any', amountMinor: 40_000 };
const grant = [{ ...draw, amountMinor: 15_000 }];
const at = (hour: number): string => `2026-11-21T0${hour}:00:00.000Z`;

const told = (stream: string, ...happened: readonly (readonly [hour: number, type: string, data: object])[]) => {
  const events: RecordedEvent[] = [];
  for (const [hour, type, data] of happened) {
    const last = events.at(-1);
    const head = last === undefined ? emptyHead : { version: last.sequence, hash: last.hash };
    const news = [{ type, data: JSON.parse(JSON.stringify(data)) }];
    events.push(...appendEvents(stream, head, news, { at: at(hour), actor: 'step:test' }));
  }
  return [stream, events] as const;
};
const entry = (one: Entry) => ({ entry: one });

const streams = new Map([
  told(programId, [0, 'ProgramOpened', { name: 'Winter' }]),
  told(partnerId, [0, 'OrganizationProposed', { name: 'Casa Abierta' }]),
  told(otherFund, [0, 'FundOpened', { name: 'River' }], [2, 'GiftReceived', entry(giftEntry(otherFund, 5_000, 'USD'))]),
  told(euroFund, [0, 'FundOpened', { name: 'Seine' }], [3, 'GiftReceived', entry(giftEntry(euroFund, 700, 'EUR'))]),
  told(derivedId('disbursement', 1), [4, 'DisbursementSettled', entry(expenseEntry(grant, 'USD', 'cash:provider'))]),
  told(derivedId('award', 1), [3, 'AwardApproved', entry(encumbranceEntry(grant, 'USD'))]),
  told(derivedId('treasury', 1), [1, 'ProviderToppedUp', entry(topUpEntry(50_000, 'USD'))]),
  told(
    fund,
    [0, 'FundOpened', { name: 'River' }],
    [1, 'GiftReceived', entry(giftEntry(fund, 100_000, 'USD'))],
    [1, 'Allotted', entry(allotmentEntry(draw, 'USD'))],
  ),
]);

const slice = `Winter / River (${fund.slice(-4)}) / any / Casa Abierta`;
const figuresAt = (hour: number) => {
  const [usd] = booksAt(streams, at(hour)).filter(({ currency }) => currency === 'USD');
  return {
    entries: usd?.entries,
    accounts: Object.fromEntries((usd?.accounts ?? []).map(({ account, minor }) => [account, minor])),
    slices: usd?.slices,
  };
};

test('what stood at an instant counts its own instant and nothing later, in whatever order the streams come', () => {
  expect(figuresAt(1)).toEqual({
    entries: 3,
    accounts: { 'cash:bank': 50_000, 'cash:provider': 50_000, [`netassets:River (${fund.slice(-4)})`]: -100_000 },
    slices: [{ slice, allottedMinor: 40_000, availableMinor: 40_000, encumberedMinor: 0, spentMinor: 0 }],
  });
  expect(figuresAt(3).slices).toMatchObject([{ availableMinor: 25_000, encumberedMinor: 15_000, spentMinor: 0 }]);
  expect(figuresAt(4)).toMatchObject({
    entries: 6,
    accounts: { 'cash:provider': 35_000, [`expense:grants:${slice}`]: 15_000 },
    slices: [{ availableMinor: 25_000, encumberedMinor: 0, spentMinor: 15_000 }],
  });
  expect(booksAt(streams, at(0))).toEqual([]);
});

test('currencies are never added up, and debits equal credits in each', () => {
  const books = booksAt(streams, at(9));
  expect(books.map(({ currency, entries }) => [currency, entries])).toEqual([
    ['EUR', 1],
    ['USD', 6],
  ]);
  for (const { accounts, memo } of books)
    for (const { debitMinor, creditMinor } of [accounts, memo].map(totalsOf)) expect(debitMinor).toBe(creditMinor);
});

test('they are printed as money, with sums, memo accounts apart', () => {
  const lines = booksLines(booksAt(streams, at(4)), at(4));
  const text = lines.join('\n');
  expect(text).toMatch(/USD at 2026-11-21T04:00:00.000Z: 6 entries/);
  expect(text).toMatch(/cash:provider +\$350\.00\n/);
  expect(text).toMatch(/All +\$400\.00 +\$250\.00 +\$0\.00 +\$150\.00/);
  expect(lines.findIndex((line) => line.includes('allotted:'))).toBeGreaterThan(
    lines.findIndex((line) => line.startsWith('Memo')),
  );
  expect(booksLines([], at(0))).toEqual([`The record has no entry up to ${at(0)}.`]);
});

test('an instant is read as the record writes it, and nothing else is taken for one', () => {
  expect(instantOf('2026-11-20T15:00:00Z')).toBe('2026-11-20T15:00:00.000Z');
  expect(instantOf('2026-11-20T10:00-05:00')).toBe('2026-11-20T15:00:00.000Z');
  for (const typed of ['2026-11-20', '2026-11-20T15:00:00', 'yesterday', '2026-13-01T00:00:00Z', ''])
    expect(() => instantOf(typed)).toThrow(/--at takes an instant/);
});
