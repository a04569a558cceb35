import { eastPartner, generalFund, program } from '@hearth/domain/relief-fund.fixture';
import { lineRef } from '@hearth/store/break-items';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { treasurer } from '@hearth/store/relief-estate.fixture';
import { sliceRef } from '@hearth/store/slices';
import type { Ref } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { advancePartner } from './advance-partner.ts';
import { opened } from './disbursement.fixture.ts';

const slice = (purpose: string, partnerId = eastPartner): Ref =>
  sliceRef({ fundId: generalFund, programId: program, partnerId, purpose });
const slices = [
  { amountMinor: 500_000 },
  { purpose: 'rent', amountMinor: 1 },
  { purpose: 'operations', amountMinor: 900 },
];

/** An estate in which something stands still: the line, or a slice. */
const stoppedAt = async (ref: Ref, attribute: string) => {
  const estate = await opened(slices, 150);
  const turn = (by: number) => estate.tables.transact([{ update: ref, add: { [attribute]: by }, when: [] }]);
  return { ...estate, stop: () => turn(1), go: () => turn(-1) };
};
const touching: readonly (readonly [string, Ref, string])[] = [
  ['the line', lineRef, 'open'],
  ['its slice', slice('any'), 'openBreaks'],
  ['the slice of its fee', slice('operations'), 'openBreaks'],
];

describe('while the books are open', () => {
  test.each(touching)(
    'for %s no payment is intended, and it goes out when they are closed',
    async (_what, ref, name) => {
      const estate = await stoppedAt(ref, name);
      const { tables, asked, take, messages } = estate;
      const { awardId, disbursementId } = await estate.approved({ name: 'one', feeMinor: 150 });
      await estate.stop();
      const before = bytesOf(tables);
      expect(await take(messages.approved(awardId))).toMatchObject({ rejected: 'books-open' });
      expect(asked).toEqual([]);
      expect(bytesOf(tables)).toBe(before);
      // It stands in its queue still, from where the relay's schedule sends it again.
      expect(tables.items.get(`state|${awardId}|state`)).toMatchObject({ queue: 'approved' });
      await estate.go();
      expect(await take(messages.approved(awardId))).toBe('moved');
      expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'released' });
    },
  );

  test.each(touching)('for %s no advance is intended', async (_what, ref, name) => {
    const estate = await stoppedAt(ref, name);
    await estate.toHandOver({ name: 'one' });
    await estate.partnerReady();
    await estate.stop();
    const before = bytesOf(estate.tables);
    const advance = () => advancePartner(estate.ports)(callOf(treasurer, { partnerId: eastPartner }));
    expect(await advance()).toMatchObject({ rejected: 'books-open' });
    expect(bytesOf(estate.tables)).toBe(before);
    await estate.go();
    expect(await advance()).toMatchObject({ status: 202 });
  });

  test('for a slice that is not touched, payments go out', async () => {
    const estate = await stoppedAt(slice('rent'), 'openBreaks');
    const { awardId } = await estate.approved({ name: 'one', feeMinor: 150 });
    await estate.stop();
    expect(await estate.take(estate.messages.approved(awardId))).toBe('moved');
    await estate.go();
  });

  test('what was intended before is asked about still: nobody may lose sight of it', async () => {
    const estate = await stoppedAt(lineRef, 'open');
    const { awardId, disbursementId } = await estate.approved({ name: 'one' });
    estate.twin.fail({ on: 'pay', how: 'lost-after' });
    await expect(estate.take(estate.messages.approved(awardId))).rejects.toThrow();
    await estate.stop();
    expect(await estate.take(estate.messages.approved(awardId))).toBe('moved');
    expect(await stateOf(estate.tables, disbursementId)).toMatchObject({ status: 'released' });
    await estate.go();
    const wrong = await troubles(estate.tables);
    expect(wrong.filter((one) => !one.includes('line|stop'))).toEqual([]);
  });
});
