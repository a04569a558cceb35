import { canonical } from '@hearth/domain/canonical';
import { policy } from '@hearth/domain/relief-fund.fixture';
import { stateRef } from '@hearth/store/entities';
import { applicationStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { approver, controller, opened, otherTreasurer, treasurer } from './checks.fixture.ts';
import { exportRegister } from './export-register.ts';
import { prepareRegister } from './prepare-register.ts';
import { csvOf, rowsOf } from './register-rows.fixture.ts';

type Case = { readonly applicationId: string };
const discloses = (tables: Tables, { applicationId }: Case, { memberId }: typeof treasurer): Promise<void> =>
  write(tables, applicationStream, applicationId, [{ type: 'RelationshipDisclosed', data: { by: memberId } }]);

describe('for a household that they are close to', () => {
  test('a treasurer puts no check into a register; the others go, and another treasurer takes it', async () => {
    const { tables, ports, due, prepare } = await opened();
    const [close, fine] = [await due({ name: 'close' }), await due({ name: 'fine' })];
    await discloses(tables, close, treasurer);
    expect((await prepare()).disbursementIds).toEqual([fine.disbursementId]);
    expect(await prepareRegister(ports)(callOf(treasurer, {}))).toMatchObject({ rejected: 'related' });
    expect((await prepare(otherTreasurer)).disbursementIds).toEqual([close.disbursementId]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('nobody releases, exports or records the register that holds its check', async () => {
    const { tables, ports, due, prepare, release, file, send } = await opened();
    const close = await due({ name: 'close' });
    const { registerId } = await prepare();
    await discloses(tables, close, approver);
    expect(await release(registerId)).toMatchObject({ rejected: 'related' });
    expect(await release(registerId, otherTreasurer)).toMatchObject({ status: 200 });
    const rows = rowsOf(await file(registerId));
    await discloses(tables, close, otherTreasurer);
    expect(await exportRegister(ports)(callOf(otherTreasurer, undefined, { id: registerId }))).toMatchObject({
      rejected: 'related',
    });
    const filled = csvOf(rows.map((row) => ({ ...row, check_number: '1001', issued_on: '2026-11-16' })));
    expect(await send(registerId, filled, { actor: otherTreasurer })).toMatchObject({
      body: { lines: [{ outcome: 'refused', code: 'related' }] },
    });
    expect(await send(registerId, filled, { actor: controller })).toMatchObject({
      body: { lines: [{ outcome: 'issued' }] },
    });
    expect(await troubles(tables)).toEqual([]);
  });
});

test('who approved an award releases its check only where its tier lets them', async () => {
  const { tables, due, prepare, release } = await opened();
  await due({ name: 'one' });
  const tiers = [{ approvers: 1, separate: [['approve', 'release']] }];
  const recorded = await stateOf(tables, policy);
  const document = JSON.stringify({ ...reliefPolicy, tiers });
  const [item] = await tables.read([stateRef(policy)]);
  const doc = canonical({ ...recorded, document } as never);
  const put = stateRef(policy);
  await tables.transact([{ put, item: { ...item, pk: put.pk, sk: put.sk, doc }, when: [] }]);
  const { registerId } = await prepare();
  expect(await release(registerId)).toMatchObject({
    rejected: 'same-person',
    detail: expect.stringContaining('approved'),
  });
  expect(await release(registerId, otherTreasurer)).toMatchObject({ status: 200 });
});
