// What the sanctions step means for approval: a hit waits for a second person, nobody is denied, and where all are looked up all are.
import type { Award } from '@hearth/domain/awards';
import { derivedId } from '@hearth/domain/ids';
import type { Policy } from '@hearth/domain/policy';
import { monday } from '@hearth/domain/relief-fund.fixture';
import type { SanctionsStep } from '@hearth/domain/sanctions-step';
import { addDays } from '@hearth/domain/time';
import { householdStream } from '@hearth/store/projection';
import { awardedCase, submittedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { founded, reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import { hitResolved, lookedUp } from '@hearth/store/relief-sanctions.fixture';
import type { Tables } from '@hearth/store/tables';
import { windowOf } from '@hearth/store/windows';
import { describe, expect, test } from 'vitest';
import { approveAll, close, outcomesOf } from './approval.fixture.ts';

const asking = (step: SanctionsStep): Policy => ({
  ...reliefPolicy,
  rules: [...reliefPolicy.rules, { code: 'lists', kind: 'sanctions-step', otherwise: 'refer', ...step }],
});

const waiting = async (step?: SanctionsStep) => {
  const tables = await founded(step === undefined ? {} : { relief: asking(step) });
  const ids = await awardedCase(tables, { name: 'a' });
  const approve = async (now = monday, over: Tables = tables) => close(over, approveAll([ids.awardId]), { now });
  const status = async () => (await stateOf<Award>(tables, ids.awardId)).status;
  return { tables, ...ids, approve, status };
};

describe('a household whose name is like one on a list', () => {
  test('is not approved before a second person said that it is somebody else; then it is', async () => {
    const { tables, applicationId, approve, status } = await waiting();
    await lookedUp(tables, applicationId, 'hit');
    const told = await approve();
    expect(told.answers).toMatchObject([
      { outcome: 'wrong-state', detail: expect.stringContaining('Nothing is denied') },
    ]);
    expect(await status()).toBe('awaiting-approval');
    await hitResolved(tables, applicationId, 'somebody-else');
    expect(outcomesOf(await approve())).toEqual(['approved']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('that is the listed one stays where it is, for counsel', async () => {
    const { tables, applicationId, approve, status } = await waiting({ mode: 'off', maxAgeDays: 1 });
    await lookedUp(tables, applicationId, 'hit');
    await hitResolved(tables, applicationId, 'listed');
    expect(outcomesOf(await approve())).toEqual(['wrong-state']);
    expect(await status()).toBe('awaiting-approval');
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not approved when the hit is recorded in the very moment of the approval', async () => {
    const { tables, applicationId, approve, status } = await waiting();
    let isFirst = true;
    const raced: Tables = {
      ...tables,
      transact: async (changes) => {
        if (isFirst && changes.some((change) => 'put' in change && change.item['type'] === 'AwardApproved')) {
          isFirst = false;
          await lookedUp(tables, applicationId, 'hit');
        }
        return tables.transact(changes);
      },
    };
    expect(outcomesOf(await approve(monday, raced))).toEqual(['wrong-state']);
    expect(await status()).toBe('awaiting-approval');
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('where everybody who is paid is looked up', () => {
  test('an award waits for the look, and for a new one when that is too old', async () => {
    const { tables, applicationId, approve } = await waiting({ mode: 'all', maxAgeDays: 30 });
    expect((await approve()).answers).toMatchObject([
      { outcome: 'wrong-state', detail: expect.stringContaining('was not looked up yet') },
    ]);
    await lookedUp(tables, applicationId, 'clear');
    expect((await approve(addDays(monday, 32))).answers).toMatchObject([
      { outcome: 'wrong-state', detail: expect.stringContaining('more than 30 days ago') },
    ]);
    expect(outcomesOf(await approve(addDays(monday, 20)))).toEqual(['approved']);
    expect(await troubles(tables, addDays(monday, 32))).toEqual([]);
  });
});

test('where everybody is looked up, a hit at another application of the same household stops this one, too', async () => {
  const { tables, applicationId, householdId, approve } = await waiting({ mode: 'all', maxAgeDays: 30 });
  await lookedUp(tables, applicationId, 'clear');
  const newer = await submittedCase(tables, { name: 'newer' });
  await lookedUp(tables, newer.applicationId, 'hit');
  const data = { elder: householdId, elderSince: monday, matchId: derivedId('match', 'one'), moved: [] };
  await write(tables, householdStream, newer.householdId, [{ type: 'HouseholdAliased', data }], {
    windows: [windowOf(householdId, undefined), windowOf(newer.householdId, undefined)],
  });
  await hitResolved(tables, newer.applicationId, 'listed');
  expect((await approve()).answers).toMatchObject([
    { outcome: 'wrong-state', detail: expect.stringContaining('Nothing is denied') },
  ]);
  await hitResolved(tables, newer.applicationId, 'somebody-else');
  expect(outcomesOf(await approve())).toEqual(['approved']);
  expect(await troubles(tables)).toEqual([]);
});

test('where organizations are looked up, no household has to be', async () => {
  const { approve } = await waiting({ mode: 'organizations', maxAgeDays: 30 });
  expect(outcomesOf(await approve())).toEqual(['approved']);
});
