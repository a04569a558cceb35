import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Household } from '@hearth/domain/households';
import { monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { approve } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { approver, caseworker, controller, otherCaseworker, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { auditor, committee, opened, otherController } from './retention.fixture.ts';

describe('asking', () => {
  test('another partner’s application looks as if it did not exist, for asking and for reading', async () => {
    const { household, ask, status } = await opened();
    const { applicationId } = await household('one');
    expect(await ask(applicationId, westCaseworker)).toMatchObject({ rejected: 'not-found' });
    expect(await status(applicationId, westCaseworker)).toMatchObject({ rejected: 'not-found' });
    expect(await ask('app_00000000000000000000000000', westCaseworker)).toMatchObject({ rejected: 'not-found' });
  });

  test('is for the partner’s people and the controller, and not for who is close to the household', async () => {
    const { household, ask } = await opened();
    const { applicationId } = await household('one', { related: [caseworker.memberId] });
    expect(await ask(applicationId, approver)).toMatchObject({ rejected: 'role-missing' });
    expect(await ask(applicationId)).toMatchObject({ rejected: 'related' });
    expect(await ask(applicationId, otherCaseworker)).toMatchObject({ status: 202 });
  });

  test('is not for who is close to the household by another application of it', async () => {
    const { household, joins, ask } = await opened();
    const elder = await household('elder');
    const newer = await household('newer', { related: [caseworker.memberId], partnerId: westPartner });
    await joins(elder.householdId, newer.householdId);
    expect(await ask(elder.applicationId)).toMatchObject({ rejected: 'related' });
    expect(await ask(elder.applicationId, otherCaseworker)).toMatchObject({ status: 202 });
  });

  test('writes nothing but that it was asked; asked twice it says so; a repeat is answered as the first', async () => {
    const { tables, household, ask } = await opened();
    const { applicationId, householdId } = await household('one');
    const first = await ask(applicationId, caseworker, { key: 'k' });
    expect(first).toMatchObject({ status: 202, body: { householdId, status: 'asked' } });
    const before = bytesOf(tables);
    expect(await ask(applicationId, caseworker, { key: 'k' })).toEqual(first);
    expect(await ask(applicationId, otherCaseworker)).toMatchObject({ rejected: 'wrong-state' });
    expect(bytesOf(tables)).toBe(before);
    expect(await typesOf(tables, householdId)).toEqual(['HouseholdErasureAsked']);
  });

  test.each([
    ['approved', 'about to be paid'],
    ['awarded', undefined],
    ['paid', undefined],
  ] as const)('of a household whose award is %s', async (kind, says) => {
    const { household, ask } = await opened();
    const { applicationId } = await household('one', { kind });
    const answer = await ask(applicationId);
    if (says === undefined) expect(answer).toMatchObject({ status: 202 });
    else expect(answer).toMatchObject({ rejected: 'wrong-state', detail: expect.stringContaining(says) });
  });
});

describe('confirming', () => {
  test('is for a second person of the fund, close to nobody', async () => {
    const { household, ask, decide } = await opened();
    const { applicationId, householdId } = await household('one', { related: [otherController.memberId] });
    expect(await decide(householdId)).toMatchObject({ rejected: 'wrong-state' });
    await ask(applicationId, controller);
    expect(await decide(householdId, controller)).toMatchObject({ rejected: 'same-person' });
    expect(await decide(householdId, otherController)).toMatchObject({ rejected: 'related' });
    for (const actor of [caseworker, approver, auditor])
      expect(await decide(householdId, actor)).toMatchObject({ rejected: 'role-missing' });
    expect(await decide(householdId, committee)).toMatchObject({ status: 202, body: { households: 1 } });
    expect(await decide(householdId, committee)).toMatchObject({ rejected: 'wrong-state' });
  });

  test('says what has to end first, also where it is another partner’s case of the same people, and tells it no partner', async () => {
    const { household, joins, ask, decide, status } = await opened();
    const one = await household('one');
    const other = await household('other', { kind: 'approved', partnerId: westPartner });
    await joins(other.householdId, one.householdId);
    expect(await ask(one.applicationId)).toMatchObject({ status: 202 });
    expect(await decide(one.householdId)).toMatchObject({
      rejected: 'wrong-state',
      detail: expect.stringContaining('about to be paid'),
    });
    const told = await status(one.applicationId, caseworker);
    expect(told).toMatchObject({ status: 200, body: { status: 'asked' } });
    expect(JSON.stringify(told)).not.toMatch(/paid|held|account|households/i);
  });

  test('dropped, it can be asked for again', async () => {
    const { household, ask, decide } = await opened();
    const { applicationId, householdId } = await household('one');
    await ask(applicationId);
    expect(await decide(householdId, controller, 'drop')).toMatchObject({ status: 200, body: { status: 'dropped' } });
    expect(await ask(applicationId)).toMatchObject({ status: 202 });
  });
});

describe('the schedule carries out what was confirmed', () => {
  test('an undecided application is taken back; key, row and blocks go; the record says so and folds to the same state', async () => {
    const { tables, household, confirmed, work, erasure, block, status } = await opened();
    const { applicationId, householdId } = await household('one', { kind: 'referred', shares: ['address#shared'] });
    await household('two', { shares: ['address#shared'] });
    await confirmed({ applicationId, householdId });
    expect(await work()).toMatchObject({ erased: 1, finished: 1, failed: 0 });
    expect(await typesOf(tables, householdId)).toEqual([
      'HouseholdErasureAsked',
      'HouseholdErasureConfirmed',
      'HouseholdErased',
      'HouseholdErasureFinished',
    ]);
    expect(await stateOf<Application>(tables, applicationId)).toMatchObject({ status: 'withdrawn', erasedAt: monday });
    const left = [...tables.items.keys()].filter((key) => /^(vault|keys)\|/.test(key) && key.includes(householdId));
    expect(left).toEqual([]);
    expect(await block('phone#one')).toBeUndefined();
    expect((await block('address#shared'))?.['members']).toHaveProperty('size', 1);
    expect(await erasure(householdId)).toMatchObject({
      erased: { reason: 'household-asked', backupsUntil: addDays(monday, 1), by: controller.memberId },
    });
    expect(await status(applicationId, caseworker)).toMatchObject({
      body: { status: 'erased', haveBackupsPassed: false },
    });
    expect(await status(applicationId, caseworker, addDays(monday, 1))).toMatchObject({
      body: { haveBackupsPassed: true },
    });
    expect(await troubles(tables)).toEqual([]);
    const before = bytesOf(tables);
    expect(await work()).toMatchObject({ erased: 0, finished: 0 });
    expect(bytesOf(tables)).toBe(before);
  });

  test('an award that nobody approved is taken back with its application', async () => {
    const { tables, household, confirmed, work } = await opened();
    const ids = await household('one', { kind: 'awarded' });
    await confirmed(ids);
    await work();
    expect(await stateOf<Award>(tables, ids.awardId)).toMatchObject({ status: 'withdrawn' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('a paid grant keeps name, address and amount apart until its class ends, and nothing else of who they are', async () => {
    const { tables, household, confirmed, work, readKept, erasure } = await opened();
    const ids = await household('one', { kind: 'paid' });
    await confirmed(ids);
    expect(await work()).toMatchObject({ erased: 1 });
    expect(await erasure(ids.householdId)).toMatchObject({
      erased: { keptUntil: addDays(monday, 2_557).slice(0, 10) },
    });
    const kept = await readKept(ids.householdId);
    expect(kept).toMatchObject({
      status: 200,
      body: {
        records: [
          {
            name: { given: 'Given-one', family: 'Family-one' },
            address: { line1: 'Street-one', city: 'City-one' },
            awardId: ids.awardId,
            amountMinor: 50_000,
          },
        ],
      },
    });
    expect(JSON.stringify(kept)).not.toMatch(/Child-one|1987|phone-one|Note-one|Ref-one/);
    const reads = [...tables.items.values()].filter(({ type }) => type === 'IdentityRead');
    expect(reads.map(({ body }) => JSON.parse(`${body}`).data)).toMatchObject([
      { by: auditor.memberId, purpose: 'kept-record', reason: 'audit' },
    ]);
    expect(await readKept(ids.householdId, approver)).toMatchObject({ rejected: 'role-missing' });
    expect(await troubles(tables)).toEqual([]);

    const lastDay = addDays(monday, 2_557);
    expect(await work(lastDay)).toMatchObject({ keptEnded: 0 });
    expect(await work(addDays(lastDay, 1))).toMatchObject({ keptEnded: 1 });
    expect(await readKept(ids.householdId)).toMatchObject({ rejected: 'wrong-state' });
    expect([...tables.items.keys()].filter((key) => key.includes('kept#'))).toEqual([]);
    expect(await work(addDays(lastDay, 2))).toMatchObject({ keptEnded: 0 });
    expect(await troubles(tables, addDays(lastDay, 2))).toEqual([]);
  });

  test('of the confidential lane nothing is kept, for its partner keeps it', async () => {
    const { tables, household, confirmed, work, readKept } = await opened();
    const ids = await household('one', { kind: 'paid', isConfidential: true });
    await confirmed(ids);
    await work();
    expect(await readKept(ids.householdId)).toMatchObject({ rejected: 'wrong-state' });
    expect([...tables.items.keys()].filter((key) => key.includes('kept'))).toEqual([]);
  });

  test('all aliases go together, and the account that they share is closed when the last of them is gone', async () => {
    const { tables, twin, household, account, joins, confirmed, work } = await opened();
    const elder = await household('elder', { kind: 'paid' });
    const newer = await household('newer');
    const accountId = await account(elder.householdId);
    await joins(elder.householdId, newer.householdId);
    await confirmed(newer);
    expect(await work()).toMatchObject({ erased: 2, closed: 1, finished: 1 });
    expect((await stateOf<Household>(tables, elder.householdId)).payee?.readiness).toBe('closed');
    expect(await twin.readRecipient(accountId)).toMatchObject({ value: { readiness: 'rejected' } });
    expect(await troubles(tables)).toEqual([]);
  });

  test('it waits while money is under way that began after it was confirmed', async () => {
    const { tables, household, confirmed, work } = await opened();
    const ids = await household('one', { kind: 'awarded' });
    await confirmed(ids);
    await approve(tables, ids.awardId, ids);
    expect(await work()).toMatchObject({ erased: 0, waiting: 1, finished: 0 });
    expect(await troubles(tables)).toEqual([]);
  });
});

describe('a legal hold', () => {
  test('stops an erasure of the household and of everybody who is one with it, and only the fund is told', async () => {
    const { tables, household, joins, ask, decide, hold, confirmed, work, lift } = await opened();
    const one = await household('one');
    const other = await household('other');
    await joins(one.householdId, other.householdId);
    await confirmed(one);
    expect(await hold(other.householdId)).toMatchObject({ status: 201 });
    expect(await work()).toMatchObject({ erased: 0, held: 2 });
    expect(await ask(other.applicationId, controller)).toMatchObject({ rejected: 'on-hold' });
    expect(await ask(other.applicationId)).toMatchObject({ status: 202 });
    expect(await decide(other.householdId)).toMatchObject({ rejected: 'on-hold' });

    expect(await lift(other.householdId, 'confirm', committee)).toMatchObject({ rejected: 'wrong-state' });
    expect(await lift(other.householdId, 'request')).toMatchObject({ status: 202 });
    expect(await lift(other.householdId, 'confirm')).toMatchObject({ rejected: 'same-person' });
    expect(await lift(other.householdId, 'drop')).toMatchObject({ rejected: 'same-person' });
    expect(await lift(other.householdId, 'drop', committee)).toMatchObject({ body: { status: 'held' } });
    expect(await lift(other.householdId, 'request')).toMatchObject({ status: 202 });
    expect(await lift(other.householdId, 'confirm', otherController)).toMatchObject({ body: { status: 'lifted' } });
    expect(await work()).toMatchObject({ erased: 2, finished: 1 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('also stops what was kept apart from ending', async () => {
    const { household, confirmed, work, hold } = await opened();
    const ids = await household('one', { kind: 'paid' });
    await confirmed(ids);
    await work();
    await hold(ids.householdId);
    expect(await work(addDays(monday, 3_000))).toMatchObject({ keptEnded: 0, held: 1 });
  });

  test('is placed once, by a controller, on a household that there is', async () => {
    const { household, hold } = await opened();
    const { householdId } = await household('one');
    expect(await hold(householdId, caseworker)).toMatchObject({ rejected: 'role-missing' });
    expect(await hold('hh_00000000000000000000000000')).toMatchObject({ rejected: 'not-found' });
    await hold(householdId);
    expect(await hold(householdId)).toMatchObject({ rejected: 'wrong-state' });
  });
});
