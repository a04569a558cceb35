import { derivedId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { registerStream } from '@hearth/store/projection';
import { stateDifferences } from '@hearth/store/rebuild';
import { controller, fiscalAgentId, founded, person, write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { daysBack, refusePayer } from './payer-apart.ts';

/** One person with two hats. */
const both = person('tilda, treasurer and controller', fiscalAgentId, 'treasurer', 'controller');

const released = async (at: string) => {
  const tables = await founded();
  const id = derivedId('register', 'one');
  const prepared = { disbursementIds: [], amountMinor: 0, currency: 'USD', by: controller.memberId };
  await write(tables, registerStream, id, [{ type: 'RegisterPrepared', data: prepared }], { at });
  await write(tables, registerStream, id, [{ type: 'RegisterReleased', data: { by: both.memberId } }], { at });
  return tables;
};

test('who let money go on a day that is looked at neither reconciles nor sees to breaks; everybody else does', async () => {
  const tables = await released(monday);
  for (const action of ['reconcile', 'explain-break', 'assign-break'] as const) {
    expect(await refusePayer(tables, both, action, monday)).toMatchObject({ rejected: 'same-person' });
    expect(await refusePayer(tables, controller, action, monday)).toBeUndefined();
  }
  expect(await stateDifferences(tables, monday)).toEqual([]);
});

test('a payer reconciles again when their last day lies before what is looked at', async () => {
  const tables = await released(monday);
  expect(await refusePayer(tables, both, 'reconcile', addDays(monday, daysBack))).toMatchObject({
    rejected: 'same-person',
  });
  expect(await refusePayer(tables, both, 'reconcile', addDays(monday, daysBack + 1))).toBeUndefined();
});
