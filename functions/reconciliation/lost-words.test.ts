import type { Disbursement } from '@hearth/domain/disbursements';
import type { Household } from '@hearth/domain/households';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays, dateOf } from '@hearth/domain/time';
import { disbursementStream, householdStream } from '@hearth/store/projection';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { later, opened } from './reconciliation.fixture.ts';

const closedAccount = '000111111113';
const call = { key: 'key', body: '{}', hash: 'hash' };

describe('a word of the provider that was lost', () => {
  test('is heard by the first run of a day when a payment came back weeks later', async () => {
    const { tables, twin, silent, run, eastSlice } = await opened();
    const { disbursementId } = await silent('one');
    const { recipient = '' } = await stateOf<Disbursement>(tables, disbursementId);
    twin.onboard(recipient, closedAccount);
    await run(later(11));
    await run(later(30));
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'settled' });
    const weeksLater = dateOf(addDays(monday, 30));
    expect(await run(`${weeksLater}T09:05:00.000Z`)).toMatchObject({ moved: 1, breaks: [] });
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'returned' });
    expect(await eastSlice()).toMatchObject({ availableMinor: 500_000, encumberedMinor: 0, spentMinor: 0 });
    expect(await run(`${weeksLater}T09:20:00.000Z`)).toMatchObject({ moved: 0, breaks: [] });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is heard of a payment that was held for longer than any list goes back', async () => {
    const { tables, twin, silent, requestOf, run, clock } = await opened();
    await run(later(1));
    const { awardId, disbursementId } = await silent('one');
    const paid = await twin.pay(requestOf(awardId, disbursementId));
    const providerPaymentId = paid.known === 'done' ? paid.value.providerPaymentId : '';
    await write(tables, disbursementStream, disbursementId, [
      { type: 'DisbursementReleased', data: { providerPaymentId, snapshotHash: '' } },
      { type: 'DisbursementHeld', data: { reason: 'unrecognized-status' } },
    ]);
    clock.now = addDays(monday, 90);
    expect(await run(addDays(monday, 90))).toMatchObject({ moved: 1, breaks: [] });
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'settled' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is heard when a payee became ready while an award waits for it', async () => {
    const { tables, waiting, silent, run } = await opened();
    const { disbursementId } = await silent('other');
    const { recipient: accountId = '' } = await stateOf<Disbursement>(tables, disbursementId);
    const { householdId } = await waiting('one', addDays(monday, 14));
    await write(tables, householdStream, householdId, [
      { type: 'PayeeRequested', data: { call } },
      { type: 'PayeeOpened', data: { accountId } },
    ]);
    expect(await run(later(20))).toMatchObject({ ready: 1, lapsed: 0 });
    expect(await stateOf<Household>(tables, householdId)).toMatchObject({ payee: { readiness: 'ready' } });
    expect(await run(later(40))).toMatchObject({ ready: 0 });
    expect(await troubles(tables)).toEqual([]);
  });
});
