import type { Household } from '@hearth/domain/households';
import { matchOf } from '@hearth/domain/matches';
import type { PaymentProvider } from '@hearth/payments/provider';
import { householdStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { submittedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, write } from '@hearth/store/relief-estate.fixture';
import { destinationRef, idsIn } from '@hearth/store/signal-items';
import { knownSignals } from '@hearth/store/signals';
import { windowOf } from '@hearth/store/windows';
import { describe, expect, test } from 'vitest';
import { body, heardOf, opened } from './payees.fixture.ts';
import { requestPayee } from './request-payee.ts';

describe('one account that several are paid to', () => {
  /** Households and partners whose payees become ready; the provider tells where each is paid. */
  const paidTo = async () => {
    const { tables, twin, ports } = await opened();
    const destinations = new Map<string, readonly string[]>();
    const provider: PaymentProvider = {
      ...twin,
      readRecipient: async (id) => {
        const read = await twin.readRecipient(id);
        return read.known === 'done'
          ? { known: 'done', value: { ...read.value, destinations: destinations.get(id) ?? [] } }
          : read;
      },
    };
    const hear = (accountId: string) => heardOf({ ...ports, provider: async () => provider }, accountId);
    const becomesReady = async (name: string, ...told: readonly string[]) => {
      const { applicationId, householdId } = await submittedCase(tables, { name });
      await requestPayee(ports)(callOf(caseworker, body, { id: applicationId }));
      const { payee } = await stateOf<Household>(tables, householdId);
      const accountId = payee?.accountId ?? '';
      destinations.set(accountId, told);
      twin.onboard(accountId, '000123456789');
      expect(await hear(accountId)).toMatchObject({ body: { heard: 'ready' } });
      return { householdId, accountId };
    };
    const moves = (accountId: string, ...told: readonly string[]) => {
      destinations.set(accountId, told);
      return hear(accountId);
    };
    const signal = async (destination: string) => {
      const [known] = await knownSignals(tables, [{ kind: 'one-payee-many-households', destination }]);
      return known;
    };
    return { tables, becomesReady, moves, signal };
  };

  test('is told to a person from the second on, and every payee is ready as before', async () => {
    const { tables, becomesReady, signal } = await paidTo();
    await becomesReady('a', 'd1');
    expect(await signal('d1')).toBeUndefined();
    await becomesReady('b', 'd1', 'd2');
    expect(await signal('d1')).toMatchObject({ status: 'open', count: 2, households: 2 });
    expect(await signal('d2')).toBeUndefined();
    expect(await troubles(tables)).toEqual([]);
  });

  test('is seen when a payee that was ready moves to it; a repeat records nothing', async () => {
    const { tables, becomesReady, moves, signal } = await paidTo();
    await becomesReady('a', 'd1');
    const { accountId, householdId } = await becomesReady('b', 'd2');
    expect(await moves(accountId, 'd1')).toMatchObject({ body: { heard: 'ready' } });
    await Promise.all([moves(accountId, 'd3'), moves(accountId, 'd3')]);
    await moves(accountId, 'd1');
    expect((await typesOf(tables, householdId)).slice(2)).toEqual(Array(4).fill('PayeeReady'));
    expect(await signal('d1')).toMatchObject({ count: 2 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('has bounded events and a bounded item, however many are paid to it', async () => {
    const { tables, becomesReady, signal } = await paidTo();
    for (let nth = 1; nth <= 25; nth += 1) await becomesReady(`n${nth}`, 'd1');
    const known = await signal('d1');
    expect(await typesOf(tables, known?.id ?? '')).toEqual(Array(5).fill('SignalRaised'));
    const [item] = await tables.read([destinationRef('d1')]);
    expect(idsIn(item)).toHaveLength(20);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is nothing when the two turned out to be one household', async () => {
    const { tables, becomesReady, moves, signal } = await paidTo();
    const [one, two] = [await becomesReady('a', 'd1'), await becomesReady('b', 'd2')];
    const aliased = { elder: one.householdId, matchId: matchOf('a', 'b'), moved: [] };
    await write(tables, householdStream, two.householdId, [{ type: 'HouseholdAliased', data: aliased }], {
      windows: [windowOf(one.householdId, undefined), windowOf(two.householdId, undefined)],
    });
    await moves(two.accountId, 'd1');
    expect(await signal('d1')).toBeUndefined();
  });
});
