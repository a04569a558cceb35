import { monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { applicationStream } from '@hearth/store/projection';
import { referredCase } from '@hearth/store/relief-cases.fixture';
import { fiscalAgentId, founded, write } from '@hearth/store/relief-estate.fixture';
import { cameBack, paidCase } from '@hearth/store/relief-payments.fixture';
import { sealRecord } from '@hearth/store/sealed-record.fixture';
import type { Item, Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { gatherCases } from './gather-cases.ts';

const cutOff = addDays(monday, 10);
const opened = async () => {
  const tables = await founded();
  const paid = await paidCase(tables, { name: 'one', amountMinor: 5_000 }, addDays(monday, 2));
  await paidCase(tables, { name: 'two', amountMinor: 5_000, partnerId: westPartner, at: addDays(monday, -20) }, monday);
  await referredCase(tables, { name: 'three' });
  return { tables, paid, part: await sealRecord(tables, addDays(monday, 11)) };
};
const gather = (tables: Tables, part: { size: number; root: string }, at = cutOff) =>
  gatherCases({ tables, fiscalAgentId })({ cutOff: at, ...part });
const rowIn = (tables: { readonly items: ReadonlyMap<string, Item> }, starts: string): Item => {
  const row = [...tables.items.values()].find(({ pk, sk }) => `${pk} ${sk}`.startsWith(starts));
  if (row === undefined) throw new Error(`no row ${starts}`);
  return row;
};
const put = async (tables: Tables, { pk, sk, ...rest }: Item): Promise<void> => {
  await tables.transact([{ put: { table: 'state', pk, sk }, item: { pk, sk, ...rest }, when: [] }]);
};

describe('what a publication is made from', () => {
  test('is the sealed record, and the rows agree; the same is told when the fund went on', async () => {
    const { tables, paid, part } = await opened();
    const before = await gather(tables, part);
    expect(before).toMatchObject({ entries: 7, cases: { cutOff } });
    if ('rowsDiffer' in before) throw new Error('rows differ');
    expect(before.cases.grants.map(({ paidAt }) => paidAt).sort()).toEqual([monday, addDays(monday, 2)]);
    expect(before.cases.requests).toHaveLength(3);
    await cameBack(tables, paid.awardId, addDays(monday, 12));
    const answered = { type: 'FollowUpAnswered', data: { helped: 'no', by: paid.householdId as never } } as const;
    await write(tables, applicationStream, paid.applicationId, [answered], { at: addDays(monday, 12) });
    await paidCase(tables, { name: 'four', amountMinor: 5_000, at: addDays(monday, 12) });
    expect(await gather(tables, part)).toEqual(before);
    await sealRecord(tables, addDays(monday, 13));
    expect(await gather(tables, part)).toEqual(before);
  });

  test('of nothing is nothing', async () => {
    const tables = await founded();
    expect(await gather(tables, await sealRecord(tables))).toMatchObject({ cases: { grants: [], requests: [] } });
  });

  test('is told step by step', async () => {
    const { tables, part } = await opened();
    const told: string[] = [];
    await gatherCases({ tables, fiscalAgentId })({ cutOff, ...part }, async (stage, done, of) => {
      told.push(`${stage} ${done}/${of}`);
    });
    const { size } = part;
    expect(told).toEqual([`reading-record ${size}/${size}`, 'reading-rows 1/2', 'reading-rows 2/2', 'comparing 5/5']);
  });
});

describe('rows that are not what the record says stop everything, and are named', () => {
  test.each<readonly [string, string, (row: Item) => Item, readonly string[]]>([
    ['another amount', 'report#2026-11', (row) => ({ ...row, approvedMinor: 4_999 }), ['amountMinor']],
    ['another need', 'report#2026-11', (row) => ({ ...row, need: 'rent' }), ['need']],
    ['another household', 'report#2026-11', (row) => ({ ...row, householdId: 'hh_x' }), ['householdId']],
    ['paid at another instant', 'report#2026-11', (row) => ({ ...row, paidAt: monday }), ['paidAt']],
    ['another request', 'asked#2026-11', (row) => ({ ...row, requestedMinor: 1 }), ['requestedMinor']],
  ])('%s', async (_what, starts, change, what) => {
    const { tables, paid, part } = await opened();
    const own = starts.startsWith('report') ? paid.awardId : paid.applicationId;
    await put(tables, change(rowIn(tables, `${starts} ${own}`)));
    expect(await gather(tables, part)).toEqual({
      rowsDiffer: [{ id: expect.stringContaining(own), what }],
    });
  });

  test('one of before households were kept in them', async () => {
    const { tables, paid, part } = await opened();
    const { householdId: _household, currency: _currency, ...old } = rowIn(tables, `report#2026-11 ${paid.awardId}`);
    await put(tables, old as Item);
    expect(await gather(tables, part)).toEqual({
      rowsDiffer: [{ id: `${paid.awardId}#1`, what: ['currency', 'householdId'] }],
    });
  });

  test('one that is missing, and one that nothing explains', async () => {
    const { tables, paid, part } = await opened();
    const row = rowIn(tables, `report#2026-11 ${paid.awardId}`);
    await tables.transact([{ delete: { table: 'state', pk: row.pk, sk: row.sk }, when: [] }]);
    await put(tables, { ...row, sk: 'awd_made-up#1' });
    expect(await gather(tables, part)).toEqual({
      rowsDiffer: [
        { id: `${paid.awardId}#1`, what: ['only in the record'] },
        { id: 'awd_made-up#1', what: ['only in the rows'] },
      ],
    });
  });

  test('a record that was changed is a fault, before any row is read', async () => {
    const { tables, paid, part } = await opened();
    const event = [...tables.items.values()].find(({ pk, sk }) => pk === paid.awardId && sk.endsWith('2'));
    if (event === undefined) throw new Error('no event');
    const body = `${event['body']}`.replaceAll('5000', '9000');
    await tables.transact([
      { put: { table: 'events', pk: event.pk, sk: event.sk }, item: { ...event, body }, when: [] },
    ]);
    await expect(gather(tables, part)).rejects.toThrow(`${paid.awardId}/2 is not the event that was sealed`);
  });
});
