import { disbursementOf } from '@hearth/domain/disbursements';
import { backEntry, intended } from '@hearth/domain/relief-fund.fixture';
import type { PaymentProvider } from '@hearth/payments/provider';
import { rootOf } from '@hearth/store/household-roots';
import { disbursementStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { approver, caseworker, controller, person, treasurer, write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { closePayee } from './close-payee.ts';
import { opened as openedFund } from './payees.fixture.ts';

type Close = PaymentProvider['closeRecipient'];

/** A household whose account can be paid, and what the provider was asked to close. */
const opened = async () => {
  const estate = await openedFund();
  await estate.request();
  const accountId = (await estate.payee())?.accountId ?? '';
  estate.twin.onboard(accountId, '000123456789');
  await estate.hear(accountId);
  const asked: { readonly accountId: string; readonly key: string; readonly recordSaid: string | undefined }[] = [];
  const closeRecipient: Close = async (id, key) => {
    asked.push({ accountId: id, key, recordSaid: (await estate.payee())?.readiness });
    return estate.twin.closeRecipient(id, key);
  };
  const provider = async () => ({ ...(await estate.ports.provider()), closeRecipient });
  const close = (
    decision: 'request' | 'confirm',
    actor = treasurer,
    more: { readonly key?: string; readonly id?: string } = {},
  ) => closePayee({ ...estate.ports, provider })(callOf(actor, { decision }, { id: estate.householdId, ...more }));
  return { ...estate, accountId, asked, opens: estate.asked, close };
};

describe('closing a household’s account', () => {
  test('needs two people, one after the other, each of them with the role', async () => {
    const { tables, close, asked } = await opened();
    const before = bytesOf(tables);
    expect(await close('confirm', controller)).toMatchObject({ rejected: 'wrong-state' });
    for (const actor of [caseworker, approver])
      expect(await close('request', actor)).toMatchObject({ rejected: 'role-missing' });
    for (const id of ['hh_00000000000000000000000000', 'else'])
      expect(await close('request', treasurer, { id })).toMatchObject({ rejected: 'not-found' });
    expect(bytesOf(tables)).toBe(before);
    expect(await close('request', treasurer, { key: 'k' })).toMatchObject({ status: 202 });
    expect(await close('request', treasurer, { key: 'k' })).toMatchObject({ status: 202 });
    expect(await close('request', controller)).toMatchObject({ rejected: 'wrong-state' });
    expect(await close('confirm', treasurer)).toMatchObject({ rejected: 'same-person' });
    expect(asked).toEqual([]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is intended before the provider hears of it, done once, and never paid again', async () => {
    const { tables, twin, close, asked, hear, accountId, householdId, payee } = await opened();
    await close('request');
    const all = await Promise.all([1, 2, 3].map(() => close('confirm', controller, { key: 'k' })));
    for (const one of all) expect(one).toMatchObject({ status: 200, body: { householdId, status: 'closed' } });
    expect(asked.every(({ recordSaid }) => recordSaid === 'closing')).toBe(true);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
    expect((await typesOf(tables, householdId)).slice(-3)).toEqual([
      'PayeeClosingRequested',
      'PayeeClosing',
      'PayeeClosed',
    ]);
    twin.setReadiness(accountId, 'ready');
    expect(await hear(accountId)).toMatchObject({ body: { heard: 'closed' } });
    expect(await payee()).toMatchObject({ readiness: 'closed' });
    expect(await close('confirm', controller)).toMatchObject({ rejected: 'wrong-state' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('whose answer was lost is asked again under the same key, by anybody who may confirm', async () => {
    for (const how of ['lost-before', 'lost-after'] as const) {
      const { tables, twin, close, asked, payee, request } = await opened();
      await close('request');
      twin.fail({ on: 'closeRecipient', how });
      await expect(close('confirm', controller)).rejects.toThrow('the provider did not answer');
      expect(await payee()).toMatchObject({ readiness: 'closing' });
      expect(await request()).toMatchObject({ rejected: 'wrong-state' });
      const other = person('tess, treasurer', treasurer.organizationId, 'treasurer');
      expect(await close('confirm', treasurer)).toMatchObject({ rejected: 'same-person' });
      expect(await close('confirm', other)).toMatchObject({ status: 200 });
      expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
      expect(await troubles(tables)).toEqual([]);
    }
  });

  test('is refused while an award waits or a payment is on its way, and says how many', async () => {
    const { tables, close, householdId, accountId } = await opened();
    await close('request');
    const { awardId } = await approvedCase(tables, { name: 'two', householdId });
    expect(await close('confirm', controller)).toMatchObject({ rejected: 'wrong-state', facts: { waiting: 1 } });
    const id = disbursementOf(awardId, 1);
    const { draws } = await stateOf<{ readonly draws: typeof intended.data.draws }>(tables, awardId);
    const data = { ...intended.data, awardId, householdId, recipient: accountId, draws, awardVersion: 2 };
    await write(tables, disbursementStream, id, [{ type: 'DisbursementIntended', data }]);
    expect(await close('confirm', controller)).toMatchObject({ rejected: 'wrong-state', facts: { waiting: 1 } });
    const root = await rootOf(tables, householdId);
    await write(
      tables,
      disbursementStream,
      id,
      [
        {
          type: 'DisbursementFailed',
          data: { reason: 'closed', snapshotHash: '', windowOf: householdId, entry: { ...backEntry, legs: [] } },
        },
      ],
      { windows: [root.window] },
    );
    expect(await close('confirm', controller)).toMatchObject({ status: 200 });
  });

  test('and an approval at the same moment: the award waits for another account, and none is lost', async () => {
    const { tables, close, householdId, payee } = await opened();
    await close('request');
    const [closed] = await Promise.allSettled([
      close('confirm', controller),
      approvedCase(tables, { name: 'two', householdId }),
    ]);
    const isClosed = closed.status === 'fulfilled' && 'body' in closed.value;
    expect((await payee())?.readiness).toBe(isClosed ? 'closed' : 'ready');
  });

  test('lets the household have another account afterwards, under another key', async () => {
    const { tables, close, opens, accountId, request, payee } = await opened();
    await close('request');
    await close('confirm', controller);
    expect(await request()).toMatchObject({ status: 200, body: { status: 'to-onboard' } });
    const now = await payee();
    expect(now).toMatchObject({ attempt: 2, readiness: 'opened' });
    expect(now?.accountId).not.toBe(accountId);
    expect(new Set(opens.map(({ key }) => key)).size).toBe(2);
    expect(await troubles(tables)).toEqual([]);
  });
});
