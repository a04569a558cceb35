// A payment whose first call was lost, and a payee that is to be paid elsewhere by the time it is asked for again.
import { addDays } from '@hearth/domain/time';
import { readHolder, writeHolder } from '@hearth/store/payee-holders';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { controller, treasurer } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { goodAccount, opened } from './disbursement.fixture.ts';
import { inquire } from './held-payments.ts';

/** Intended a day after the payee was ready, its call lost; then somebody enters another account on the provider's pages. */
const moved = async (how: 'lost-before' | 'lost-after') => {
  const estate = await opened();
  const { tables, ports, messages, approved, twin, clock, take } = estate;
  const { awardId, disbursementId: id, householdId, accountId } = await approved({ name: 'moved' });
  clock.now = addDays(clock.now, 1);
  twin.fail({ on: 'pay', how });
  await take(messages.approved(awardId)).catch(() => undefined);
  twin.onboard(accountId, goodAccount);
  clock.now = addDays(clock.now, 1);
  const again = () => take(messages.approved(awardId)).catch((fault: Error) => fault.name);
  const ask = () => inquire(ports)(callOf(treasurer, {}, { id, now: clock.now }));
  const confirm = async () => {
    const by = controller.memberId;
    const { payee } = await stateOf<{ readonly payee: { readonly change: { readonly fingerprint: string } } }>(
      tables,
      householdId,
    );
    const { fingerprint } = payee.change;
    await writeHolder(
      tables,
      await readHolder(tables, householdId),
      () => [{ type: 'PayeeChangeConfirmed', data: { accountId, fingerprint, by } }],
      { at: clock.now, actor: by },
    );
  };
  const isHeld = async () => (await stateOf(tables, id))['reason'] === 'payee-moved';
  return { ...estate, id, householdId, again, ask, confirm, isHeld };
};

test('is not paid where nobody has confirmed, and is paid once when somebody has', async () => {
  const { tables, id, householdId, again, ask, confirm, isHeld, twin, clock } = await moved('lost-before');
  await again();
  expect(twin.payments()).toEqual([]);
  expect(await typesOf(tables, householdId)).toContain('PayeeChanged');
  expect(await isHeld()).toBe(true);
  expect(await ask()).toMatchObject({ status: 200, body: { status: 'held', isKnown: false } });
  expect(twin.payments()).toEqual([]);
  await confirm();
  expect(await ask()).toMatchObject({ status: 200, body: { isKnown: true } });
  expect(twin.payments()).toHaveLength(1);
  expect(await typesOf(tables, id)).not.toContain('DisbursementFailed');
  expect(await troubles(tables, clock.now)).toEqual([]);
});

test('that had left before is found in the list of the provider, without another call', async () => {
  const { tables, again, ask, isHeld, twin, clock } = await moved('lost-after');
  await again();
  expect(await isHeld()).toBe(true);
  expect(await ask()).toMatchObject({ status: 200, body: { status: 'settled', isKnown: true } });
  expect(twin.payments()).toHaveLength(1);
  expect(await troubles(tables, clock.now)).toEqual([]);
});

test('stays intended while the provider does not say where its payee is paid', async () => {
  const { again, twin, id, tables } = await moved('lost-before');
  twin.fail({ on: 'readRecipient', how: 'lost-before' });
  expect(await again()).toBe('ProviderNotNow');
  expect(twin.payments()).toEqual([]);
  expect(await stateOf(tables, id)).toMatchObject({ status: 'intended' });
});
