// What a sanctions hit means for checks: such a household waits for another register.
import { disbursementOf } from '@hearth/domain/disbursements';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { idsOf } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { hitResolved, lookedUp } from '@hearth/store/relief-sanctions.fixture';
import { expect, test } from 'vitest';
import { approver, opened } from './checks.fixture.ts';
import { releaseRegister } from './release-register.ts';

test('a register leaves out a household that is a hit, and is not released when one became a hit since', async () => {
  const { tables, ports, due, prepare } = await opened();
  const [ana, bo] = [idsOf({ name: 'ana' }), idsOf({ name: 'bo' })];
  await due({ name: 'ana', amountMinor: 5_000 });
  await due({ name: 'bo', amountMinor: 5_000 });
  await lookedUp(tables, ana.applicationId, 'hit');
  const { registerId, disbursementIds } = await prepare();
  expect(disbursementIds).toEqual([disbursementOf(bo.awardId, 1)]);
  await lookedUp(tables, bo.applicationId, 'hit');
  const release = () => releaseRegister(ports)(callOf(approver, undefined, { id: registerId }));
  expect(await release()).toMatchObject({ rejected: 'wrong-state', facts: { sanctions: 'hit' } });
  expect(await stateOf(tables, registerId)).toMatchObject({ status: 'prepared' });
  await hitResolved(tables, bo.applicationId, 'somebody-else');
  expect(await release()).toMatchObject({ status: 200 });
  expect(await troubles(tables)).toEqual([]);
});
