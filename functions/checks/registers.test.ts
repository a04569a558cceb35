import { derivedId } from '@hearth/domain/ids';
import { eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { lineRef } from '@hearth/store/break-items';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { matched, referredCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { sliceRef } from '@hearth/store/slices';
import { describe, expect, test } from 'vitest';
import { approver, bodyOf, controller, opened, otherTreasurer, treasurer } from './checks.fixture.ts';
import { prepareRegister } from './prepare-register.ts';
import { listRegisters, readOneRegister } from './read-registers.ts';
import { dropRegister } from './release-register.ts';

const many = Array.from({ length: 35 }, (_, at) => `household ${at}`);

describe('a register', () => {
  test('takes what has waited longest, at most thirty, and nothing twice', async () => {
    const { tables, due, prepare, check } = await opened();
    const ids: string[] = [];
    for (const [at, name] of many.entries())
      ids.push((await due({ name, amountMinor: 5_000, at: addDays(monday, -40 + at) })).disbursementId);
    const first = await prepare();
    expect(first.disbursementIds).toEqual(ids.slice(0, 30));
    expect(await stateOf(tables, first.registerId)).toMatchObject({ status: 'prepared', amountMinor: 150_000 });
    expect(await check(ids[0] ?? '')).toMatchObject({ status: 'registered', registerId: first.registerId });
    expect((await prepare()).disbursementIds).toEqual(ids.slice(30));
    expect(await prepare()).toMatchObject({ registerId: null, disbursementIds: [] });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is prepared once however often it is asked for, and two at once share nothing', async () => {
    const { tables, ports, due, prepare } = await opened();
    await due({ name: 'ana', amountMinor: 5_000 });
    const call = callOf(treasurer, {}, { key: 'once' });
    const answers = await Promise.all([prepareRegister(ports)(call), prepareRegister(ports)(call)]);
    expect(answers[0]).toEqual(answers[1]);
    await due({ name: 'bo', amountMinor: 5_000 });
    const both = await Promise.all([prepare(treasurer), prepare(otherTreasurer)]);
    expect(both.flatMap(({ disbursementIds }) => disbursementIds)).toHaveLength(1);
    expect(await troubles(tables)).toEqual([]);
  });

  test('leaves out who has an open match, and what draws on a slice that does not add up', async () => {
    const { tables, due, prepare } = await opened();
    const [held, east, west] = [
      await due({ name: 'held', amountMinor: 5_000 }),
      await due({ name: 'east', amountMinor: 5_000 }),
      await due({ name: 'west', amountMinor: 5_000, partnerId: westPartner }),
    ];
    await matched(tables, held, await referredCase(tables, { name: 'alike' }));
    const slice = {
      fundId: derivedId('fund', 'general'),
      programId: derivedId('program', 'winter relief'),
      partnerId: eastPartner,
      purpose: 'any',
    };
    await tables.transact([{ update: sliceRef(slice), add: { openBreaks: 1 }, when: [] }]);
    expect((await prepare()).disbursementIds).toEqual([west.disbursementId]);
    await tables.transact([{ update: sliceRef(slice), add: { openBreaks: -1 }, when: [] }]);
    expect((await prepare()).disbursementIds).toEqual([east.disbursementId]);
    await tables.transact([{ update: sliceRef(slice), remove: ['openBreaks'], when: [] }]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not prepared while the line is stopped, and leaves everything as it is', async () => {
    const { tables, ports, due } = await opened();
    await due({ name: 'ana', amountMinor: 5_000 });
    await tables.transact([{ update: lineRef, add: { open: 1 }, when: [] }]);
    const before = bytesOf(tables);
    expect(await prepareRegister(ports)(callOf(treasurer, {}))).toMatchObject({ rejected: 'books-open' });
    expect(bytesOf(tables)).toBe(before);
  });

  test('is released by somebody else than who prepared it, once', async () => {
    const { tables, due, prepare, release } = await opened();
    await due({ name: 'ana', amountMinor: 5_000 });
    const { registerId } = await prepare(treasurer);
    const before = bytesOf(tables);
    expect(await release(registerId, treasurer)).toMatchObject({ rejected: 'same-person' });
    expect(bytesOf(tables)).toBe(before);
    const outcomes = await Promise.all([release(registerId, approver), release(registerId, otherTreasurer)]);
    expect(outcomes.filter((each) => 'status' in each)).toHaveLength(1);
    expect(outcomes.filter((each) => 'rejected' in each)).toMatchObject([{ rejected: 'wrong-state' }]);
    expect(await typesOf(tables, registerId)).toEqual(['RegisterPrepared', 'RegisterReleased']);
    expect(await release(derivedId('register', 'none'))).toMatchObject({ rejected: 'not-found' });
    expect(await release('../../etc')).toMatchObject({ rejected: 'not-found' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not released when a match was opened, or the books were, after it was prepared', async () => {
    const { tables, due, prepare, release } = await opened();
    const ana = await due({ name: 'ana', amountMinor: 5_000 });
    const { registerId } = await prepare();
    await tables.transact([{ update: lineRef, add: { open: 1 }, when: [] }]);
    expect(await release(registerId)).toMatchObject({ rejected: 'books-open' });
    await tables.transact([{ delete: lineRef, when: [] }]);
    await matched(tables, ana, await referredCase(tables, { name: 'alike' }));
    expect(await release(registerId)).toMatchObject({ rejected: 'open-match' });
    expect(await stateOf(tables, registerId)).toMatchObject({ status: 'prepared' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('that is dropped gives its checks back in their old place; a released one is not dropped', async () => {
    const { tables, ports, due, prepare, release, check } = await opened();
    const first = await due({ name: 'first', amountMinor: 5_000, at: addDays(monday, -2) });
    const { registerId } = await prepare();
    await due({ name: 'second', amountMinor: 5_000, at: addDays(monday, -1) });
    const drop = (id: string, key: string) =>
      dropRegister(ports)(callOf(treasurer, { reason: 'wrong-month' }, { id, key, now: addDays(monday, 1) }));
    expect(bodyOf(await drop(registerId, 'drop'))).toMatchObject({ status: 'dropped' });
    expect(await drop(registerId, 'drop')).toMatchObject({ status: 200 });
    expect(await drop(registerId, 'again')).toMatchObject({ rejected: 'wrong-state' });
    expect((await check(first.disbursementId)).status).toBe('waiting-for-register');
    const next = await prepare();
    expect(next.disbursementIds[0]).toBe(first.disbursementId);
    expect(bodyOf(await release(next.registerId))).toMatchObject({ status: 'released' });
    expect(await drop(next.registerId, 'late')).toMatchObject({ rejected: 'wrong-state' });
    expect(await drop(next.registerId, 'drop')).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is listed while it waits and once it is released, and read with its checks, without a name', async () => {
    const { ports, due, prepare, release } = await opened();
    const { disbursementId } = await due({ name: 'Rosa', amountMinor: 5_000 });
    const { registerId } = await prepare();
    const list = async (status?: 'prepared' | 'released') =>
      bodyOf<{ registers: object[] }>(
        await listRegisters(ports)({ ...callOf(approver, undefined), query: status === undefined ? {} : { status } }),
      ).registers;
    expect(await list()).toMatchObject([{ registerId, checks: 1, preparedBy: treasurer.memberId }]);
    await release(registerId);
    expect([await list(), await list('released')]).toMatchObject([[], [{ registerId, releasedBy: approver.memberId }]]);
    const one = bodyOf<object>(await readOneRegister(ports)(callOf(controller, undefined, { id: registerId })));
    expect(one).toMatchObject({ status: 'released', lines: [{ line: 1, disbursementId, status: 'registered' }] });
    expect(JSON.stringify(one)).not.toContain('Rosa');
    expect(await readOneRegister(ports)(callOf(controller, undefined, { id: 'reg_1' }))).toMatchObject({
      rejected: 'not-found',
    });
  });
});
