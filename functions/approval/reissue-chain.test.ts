import { kindOf } from '@hearth/domain/ids';
import { balances, type Entry } from '@hearth/domain/ledger';
import { cleo, eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { rootOf } from '@hearth/store/household-roots';
import { actorOf } from '@hearth/store/members';
import { readStreams } from '@hearth/store/rebuild';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded, person } from '@hearth/store/relief-estate.fixture';
import { rowsOf } from '@hearth/store/reporting-rows';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { outcomesOf, portsOver } from './approval.fixture.ts';
import { applyDocket } from './close-docket.ts';
import { begun, endedCase, endedWithFee, heard, lapsedCase } from './ended-payments.fixture.ts';

import { decide, listed, propose } from './reissues.fixture.ts';

const entriesOf = async (tables: Tables, ...kinds: readonly string[]) =>
  [...(await readStreams(tables))]
    .filter(([id]) => kinds.includes(kindOf(id) ?? ''))
    .flatMap(([, events]) => events.flatMap(({ data }): Entry[] => Object(data).entry ?? []));
const eastAny = async (tables: Tables) => (await slicesOf(tables, eastPartner))[0];

describe('return, slice, reissue', () => {
  test('is one chain: each attempt names the one before, and all of it nets to one payment', async () => {
    const tables = await founded();
    const first = await endedCase(tables, { name: 'one' }, 'posted', 'returned');
    expect(await eastAny(tables)).toMatchObject({ availableMinor: 500_000, encumberedMinor: 0, spentMinor: 0 });
    const back = balances(await entriesOf(tables, 'award', 'disbursement'));
    expect([...back.values()].every((minor) => minor === 0)).toBe(true);

    await propose(tables, [first]);
    await decide(tables, [first]);
    const approvals = (await readStreams(tables)).get(first.awardId)?.filter(({ type }) => type === 'AwardApproved');
    expect(approvals?.at(-1)?.data).toMatchObject({
      attempt: 2,
      by: cleo,
      follows: {
        disbursementId: first.disbursementId,
        attempt: 1,
        status: 'returned',
        snapshotHash: `returned ${first.disbursementId}`,
      },
    });
    const second = await begun(tables, first.awardId);
    expect(second).not.toBe(first.disbursementId);
    await heard(tables, second, 'posted');

    const sums = [...balances(await entriesOf(tables, 'award', 'disbursement'))].filter(([, minor]) => minor !== 0);
    const accounts = sums.map(([account, minor]) => [
      account
        .split(':')
        .slice(0, 2)
        .join(':')
        .replace(/:fund_.*/, ''),
      minor,
    ]);
    expect(Object.fromEntries(accounts)).toEqual({
      'expense:grants': 50_000,
      'cash:provider': -50_000,
      netassets: 50_000,
      'netassets:released': -50_000,
    });
    expect(await eastAny(tables)).toMatchObject({ availableMinor: 450_000, encumberedMinor: 0, spentMinor: 50_000 });
    expect((await rootOf(tables, first.householdId)).window.grants).toEqual([
      { key: `${first.awardId}#2`, at: monday, amountMinor: 50_000 },
    ]);
    const rows = [];
    for await (const row of rowsOf(tables, '2026-11'))
      rows.push([row.paidMinor, row.returnedMinor, row.encumberedMinor]);
    expect(rows.sort()).toEqual([
      [0, 50_000, 0],
      [50_000, 0, 0],
    ]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('goes on as often as it takes, and a late word on an attempt before moves nothing', async () => {
    const tables = await founded();
    const first = await endedCase(tables, { name: 'one' }, 'posted', 'returned');
    await propose(tables, [first]);
    expect(await heard(tables, first.disbursementId, 'returned')).toBe('unchanged');
    await decide(tables, [first]);
    expect(await heard(tables, first.disbursementId, 'failed')).toBe('unchanged');
    expect(await heard(tables, await begun(tables, first.awardId), 'failed')).toBe('moved');
    expect(await listed(tables)).toEqual([[first.awardId, 'failed']]);
    await propose(tables, [first]);
    await decide(tables, [first]);
    expect(await stateOf(tables, first.awardId)).toMatchObject({ status: 'approved', attempt: 3 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('of a lapsed award follows no payment, since there was none', async () => {
    const tables = await founded();
    const lapsed = await lapsedCase(tables, { name: 'one' });
    await propose(tables, [lapsed]);
    expect(outcomesOf(await decide(tables, [lapsed]))).toEqual(['reissued']);
    const approval = (await readStreams(tables)).get(lapsed.awardId)?.at(-1);
    expect(approval?.data).toMatchObject({ attempt: 2, follows: { attempt: 1, status: 'lapsed', snapshotHash: '' } });
    expect(await troubles(tables)).toEqual([]);
  });

  test('costs another fee: the one of what came back stays spent, the one of what never left is free again', async () => {
    const tables = await founded({ slices: [{ amountMinor: 500_000 }, { purpose: 'operations', amountMinor: 450 }] });
    const operations = async () =>
      (await slicesOf(tables, eastPartner)).find(({ purpose }) => purpose === 'operations');
    const back = await endedWithFee(tables, { name: 'back' }, 150, 'posted', 'returned');
    const failed = await endedWithFee(tables, { name: 'failed' }, 150, 'failed');
    expect(await operations()).toMatchObject({ availableMinor: 300, encumberedMinor: 0, spentMinor: 150 });
    await propose(tables, [back, failed]);
    expect(outcomesOf(await decide(tables, [back, failed], { feeMinor: 200 }))).toEqual(
      expect.arrayContaining(['reissued', 'insufficient-funds']),
    );
    expect(await operations()).toMatchObject({ availableMinor: 100, encumberedMinor: 200, spentMinor: 150 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('never happens twice, however many confirm at once', async () => {
    const tables = await founded();
    const cases = await Promise.all(
      [0, 1, 2, 3].map((nth) => endedCase(tables, { name: `household ${nth}` }, 'failed')),
    );
    await propose(tables, cases);
    const slow = watchedTables(tables, { before: () => new Promise<void>((done) => setImmediate(done)) });
    const others = ['ada', 'bea', 'cem', 'dan', 'eli', 'fay'].map((name) => person(name, fiscalAgentId, 'approver'));
    const told = await Promise.all(
      others.map((actor, nth) => decide(slow, nth % 2 === 0 ? cases : [...cases].reverse(), { actor })),
    );
    for (const { awardId } of cases) {
      const outcomes = told.map(({ answers }) => answers.find((one) => one.awardId === awardId)?.outcome).sort();
      expect(outcomes).toEqual(['reissued', ...Array(5).fill('wrong-state')]);
      expect(await typesOf(tables, awardId)).toEqual([
        'AwardMade',
        'AwardApproved',
        'AwardReissueProposed',
        'AwardApproved',
      ]);
    }
    expect(await eastAny(tables)).toMatchObject({ encumberedMinor: 200_000 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('that is confirmed and dropped at once is one of the two', async () => {
    const tables = await founded();
    const one = await endedCase(tables, { name: 'one' }, 'failed');
    await propose(tables, [one]);
    const slow = watchedTables(tables, { before: () => new Promise<void>((done) => setImmediate(done)) });
    const told = await Promise.all([
      decide(slow, [one]),
      decide(slow, [one], { actor: person('ada', fiscalAgentId, 'approver'), drop: 'moved-away' }),
    ]);
    const outcomes = told.flatMap(outcomesOf);
    expect(outcomes.filter((outcome) => outcome === 'wrong-state')).toHaveLength(1);
    expect(await troubles(tables)).toEqual([]);
  });

  test('whose process ends at any effect is confirmed to its end from the queue', async () => {
    const run = async (endsAt: number, how: 'before' | 'after') => {
      const tables = await founded();
      const cases = [
        await endedCase(tables, { name: 'one' }, 'failed'),
        await endedCase(tables, { name: 'two' }, 'posted', 'returned'),
      ];
      await propose(tables, cases);
      let effects = 0;
      const end = () => {
        effects += 1;
        if (effects === endsAt) throw new Error('the process ended');
      };
      await decide(watchedTables(tables, how === 'before' ? { before: end } : { after: end }), cases).catch(
        () => undefined,
      );
      const docketId = [...(await readStreams(tables)).keys()].find((id) => kindOf(id) === 'meeting');
      const find = actorOf(tables, { founders: [], fiscalAgentId });
      if (docketId !== undefined) await applyDocket(portsOver(tables), find)(docketId as never, monday);
      expect(await troubles(tables)).toEqual([]);
      const states = await Promise.all(cases.map(async ({ awardId }) => (await stateOf(tables, awardId))['attempt']));
      return { effects, docketId, states };
    };
    const whole = await run(Number.POSITIVE_INFINITY, 'before');
    expect(whole.states).toEqual([2, 2]);
    for (let endsAt = 1; endsAt <= whole.effects; endsAt += 1) {
      for (const how of ['before', 'after'] as const) {
        const { docketId, states } = await run(endsAt, how);
        expect([endsAt, how, states]).toEqual([endsAt, how, docketId === undefined ? [1, 1] : [2, 2]]);
      }
    }
  });
});
