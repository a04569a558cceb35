// The first hour of a fund, with a worker whose clock is seconds behind. Found by the simulation: its entry was never read.
import { allotmentEntry } from '@hearth/domain/entries';
import { ben, eastPartner, generalFund, program } from '@hearth/domain/relief-fund.fixture';
import { fundStream } from '@hearth/store/projection';
import { write } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { later, opened } from './reconciliation.fixture.ts';

test('an entry that is dated into the hour before the first one belongs to the books', async () => {
  const { tables, run } = await opened();
  const draw = { fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'any', amountMinor: 1 };
  const data = { programId: program, partnerId: eastPartner, purpose: 'any', amountMinor: 1, by: ben };
  await write(
    tables,
    fundStream,
    generalFund,
    [{ type: 'Allotted', data: { ...data, entry: allotmentEntry(draw, 'USD') } }],
    { at: '2026-11-16T14:59:58.000Z' },
  );
  expect(await run(later(1))).toMatchObject({ breaks: [] });
});
