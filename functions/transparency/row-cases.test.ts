import type { Fund } from '@hearth/domain/funds';
import { kindOf } from '@hearth/domain/ids';
import { entryOf } from '@hearth/domain/ledger';
import { hour, monday } from '@hearth/domain/relief-fund.fixture';
import { monthOf } from '@hearth/domain/time';
import { playedBySeeds, seedOfToday } from '@hearth/domain/two-seeds.fixture';
import { asOf } from '@hearth/publication/as-of';
import { caseDifferences } from '@hearth/publication/case-differences';
import { type CaseEvent, isCounted } from '@hearth/publication/case-event';
import type { Cases, MoneyMove } from '@hearth/publication/cases';
import { recordCases } from '@hearth/publication/record-cases';
import { loaded } from '@hearth/store/entities';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { played, stepNames, type Throw } from '@hearth/store/plausible-history.fixture';
import { everyItem, readStreams, stateDifferences } from '@hearth/store/rebuild';
import { sliceOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstMonthOf, rowCases } from './row-cases.ts';

const eventsOf = async (tables: Tables): Promise<readonly CaseEvent[]> =>
  JSON.parse(JSON.stringify([...(await readStreams(tables)).values()].flat()));

// Towards the money: a payment has many steps before it.
const often = [
  'submit',
  'decide',
  'approve',
  'pay',
  'hear',
  'hear',
  'hear',
  'hear',
  'reissue',
  'appeal',
  'appeal',
] as const;
const history = fc.array(
  fc.record({
    step: fc.constantFrom(...stepNames, ...often),
    on: fc.nat(40),
    how: fc.nat(20),
  }),
  { minLength: 60, maxLength: 240, size: 'max' },
);

const sumOf = (money: readonly MoneyMove[], fundId: string, ...kinds: readonly MoneyMove['kind'][]): number =>
  money.reduce((sum, move) => (move.fundId === fundId && kinds.includes(move.kind) ? sum + move.amountMinor : sum), 0);

/** What the moves add up to, against what the store keeps of each fund and its slices. */
const checkMoney = async (tables: Tables, { money }: Cases): Promise<void> => {
  const held = new Map<string, { encumbered: number; spent: number }>();
  const funds: Fund[] = [];
  for await (const item of everyItem(tables, 'state')) {
    if (item.pk.startsWith('slices#')) {
      const { fundId, encumberedMinor, spentMinor } = sliceOf(item);
      const { encumbered = 0, spent = 0 } = held.get(fundId) ?? {};
      held.set(fundId, { encumbered: encumbered + encumberedMinor, spent: spent + spentMinor });
    }
    const fund = kindOf(item.pk) === 'fund' && item.sk === 'state' ? loaded<Fund>(item.pk, item).state : undefined;
    if (fund !== undefined) funds.push(fund);
  }
  for (const { id, receivedMinor, allottedMinor } of funds) {
    expect(sumOf(money, id, 'received') - sumOf(money, id, 'reduced') - sumOf(money, id, 'given-back')).toBe(
      receivedMinor,
    );
    expect(sumOf(money, id, 'allotted')).toBe(allottedMinor);
    expect(sumOf(money, id, 'encumbered')).toBe(held.get(id)?.encumbered ?? 0);
    expect(sumOf(money, id, 'spent', 'fees')).toBe(held.get(id)?.spent ?? 0);
  }
};

const shuffled = <T>(list: readonly T[], seed: number): readonly T[] => {
  const keyed = list.map((one, index) => [Math.imul(index + 1, 2_654_435_761 + seed) >>> 0, one] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, one]) => one);
};

test(`whatever happened, rows and record tell the same as of every instant, in any order of streams (seed ${seedOfToday})`, async () => {
  const seen = await playedBySeeds(
    fc.tuple<[readonly Throw[], number, number]>(history, fc.nat(60), fc.nat()),
    async ([throws, hours, seed], meet) => {
      const tables = inMemoryTables();
      await played(tables, throws);
      const events = await eventsOf(tables);
      for (const cutOff of [hour(hours), '2027-06-01T00:00:00.000Z']) {
        const cases = recordCases(events, cutOff);
        const byStream = shuffled(Object.values(Object.groupBy(events, ({ stream }) => stream)), seed).flatMap(
          (stream = []) => stream,
        );
        expect(recordCases(byStream, cutOff)).toEqual(cases);
        const rows = await rowCases(tables, { from: firstMonthOf(cases) ?? monthOf(monday), cutOff });
        expect(caseDifferences(rows, cases)).toEqual([]);
        // What is told later changes nothing of it: the record cut at the instant gives the same.
        expect(
          recordCases(
            events.filter(({ at }) => at < cutOff),
            cutOff,
          ),
        ).toEqual(cases);
        // An audit looks back from later cases: what it sees of the earlier instant is what was seen then.
        const { funds: _funds, ...then } = asOf(recordCases(events, '2027-07-01T00:00:00.000Z'), cutOff);
        expect({ ...then, funds: cases.funds }).toEqual(cases);
        for (const { paidAt, backAt } of cases.grants) {
          meet(paidAt === undefined ? 'unpaid' : 'paid');
          if (backAt !== undefined) meet(paidAt === undefined ? 'given up' : 'returned');
        }
        for (const { standings, helped } of cases.requests) {
          for (const { standing } of standings) meet(standing);
          if (helped !== undefined) meet(`helped: ${helped.answer}`);
        }
        for (const { kind } of cases.integrity) meet(kind);
        if (cases.aliases.length > 0) meet('alias');
      }
      await checkMoney(tables, recordCases(events, '2027-06-01T00:00:00.000Z'));
      expect(await stateDifferences(tables, hour(70))).toEqual([]);
    },
    { fixed: 60, today: 20 },
  );
  expect([...seen.keys()].sort()).toEqual(
    [
      ...['paid', 'unpaid', 'returned', 'given up', 'alias', 'helped: yes', 'helped: partly', 'helped: no'],
      ...['open', 'question', 'referred', 'awarded', 'declined', 'withdrawn'],
      ...['match-found', 'match-same', 'match-different', 'payment-failed', 'payment-returned', 'payment-reissued'],
      ...['break-found', 'break-explained', 'appeal-made', 'appeal-upheld'],
    ].sort(),
  );
});

test('only streams that publications are not made from are left out, and none of them has an entry', async () => {
  const tables = inMemoryTables();
  await played(
    tables,
    Array.from({ length: 400 }, (_, at) => ({
      step: stepNames[at % stepNames.length] ?? 'submit',
      on: at % 17,
      how: at % 5,
    })),
  );
  const left = (await eventsOf(tables)).filter(({ stream }) => !isCounted(stream));
  expect(left.length).toBeGreaterThan(10);
  expect(left.filter((event) => entryOf(event) !== undefined).map(({ type }) => type)).toEqual([]);
});
