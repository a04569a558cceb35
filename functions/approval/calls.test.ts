import { derivedId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { countedTables } from '@hearth/store/call-count.fixture';
import { applicationStream, householdStream } from '@hearth/store/projection';
import { awardedCase, submittedCase } from '@hearth/store/relief-cases.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { approver, founded, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { windowOf } from '@hearth/store/windows';
import { expect, test } from 'vitest';
import { approveAll, close, outcomesOf } from './approval.fixture.ts';
import { ada } from './duties.fixture.ts';

const wealthy = { slices: [{ purpose: 'any', amountMinor: 20_000_000 }] } as const;

const awardsFor = async (tables: Tables, size: number) => {
  const awardIds = [];
  for (let nth = 0; nth < size; nth += 1)
    awardIds.push((await awardedCase(tables, { name: `household ${nth}`, amountMinor: 10_000 })).awardId);
  return awardIds;
};

test('a docket of a hundred costs a transaction an award, and a dozen calls besides', async () => {
  const tables = await founded(wealthy);
  const awardIds = await awardsFor(tables, 100);
  const { tables: counted, callsOf } = countedTables(tables);
  const { answer, ...calls } = await callsOf(async () => outcomesOf(await close(counted, approveAll(awardIds))));
  expect(answer).toEqual(awardIds.map(() => 'approved'));
  // The decisions and the answers are a transaction each; the slices and the line of the partner a query each.
  expect(calls).toEqual({ reads: 10, queries: 2, transactions: 102, readAgain: [] });
  expect(await troubles(tables)).toEqual([]);
});

/** Runs once, ahead of the first approval's transaction: what happens while a docket is under way. */
const meanwhile = (tables: Tables, happens: () => Promise<unknown>): Tables => {
  let isOver = false;
  return {
    ...tables,
    transact: async (changes) => {
      const isApproval = changes.some((change) => 'put' in change && change.item['type'] === 'AwardApproved');
      if (isApproval && !isOver) {
        isOver = true;
        await happens();
      }
      return tables.transact(changes);
    },
  };
};

test('a relationship that is disclosed on another application of the household while the docket is under way stops it', async () => {
  const tables = await founded();
  const elder = await awardedCase(tables, { name: 'elder' });
  const newer = await submittedCase(tables, { name: 'newer' });
  const data = { elder: elder.householdId, elderSince: monday, matchId: derivedId('match', 'one'), moved: [] };
  const joins = () =>
    write(tables, householdStream, newer.householdId, [{ type: 'HouseholdAliased', data }], {
      windows: [windowOf(elder.householdId, undefined), windowOf(newer.householdId, undefined)],
    });
  const discloses = () =>
    write(tables, applicationStream, newer.applicationId, [
      { type: 'RelationshipDisclosed', data: { by: approver.memberId } },
    ]);
  await joins();
  expect(outcomesOf(await close(meanwhile(tables, discloses), approveAll([elder.awardId])))).toEqual(['related']);
  expect(outcomesOf(await close(tables, approveAll([elder.awardId]), { actor: ada }))).toEqual(['approved']);
  expect(await troubles(tables)).toEqual([]);
});

test('a household that turns out to be one that the approver is close to, while the docket is under way, stops it', async () => {
  const tables = await founded();
  const elder = await awardedCase(tables, { name: 'elder' });
  const newer = await submittedCase(tables, { name: 'newer', related: [approver.memberId] });
  const data = { elder: elder.householdId, elderSince: monday, matchId: derivedId('match', 'one'), moved: [] };
  const joins = () =>
    write(tables, householdStream, newer.householdId, [{ type: 'HouseholdAliased', data }], {
      windows: [windowOf(elder.householdId, undefined), windowOf(newer.householdId, undefined)],
    });
  expect(outcomesOf(await close(meanwhile(tables, joins), approveAll([elder.awardId])))).toEqual(['related']);
  expect(await troubles(tables)).toEqual([]);
});
