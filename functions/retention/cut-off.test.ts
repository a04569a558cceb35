import type { PaymentProvider } from '@hearth/payments/provider';
import { bytesOf, troubles } from '@hearth/store/relief-checks.fixture';
import type { Tables } from '@hearth/store/tables';
import { expect, test } from 'vitest';
import { callsOver, opened, portsOver } from './retention.fixture.ts';

/** Three households that are one: a paid elder with an account, an award that waits, a question of another day. */
const story = async () => {
  const estate = await opened();
  const elder = await estate.household('elder', { kind: 'paid', shares: ['address#home'] });
  const newer = await estate.household('newer', { kind: 'awarded', shares: ['address#home'] });
  const third = await estate.household('third', { kind: 'referred' });
  await estate.account(elder.householdId);
  await estate.joins(elder.householdId, newer.householdId);
  await estate.joins(elder.householdId, third.householdId);
  await estate.confirmed(newer);
  return estate;
};

/** All but what is sealed, of which no two runs make the same bytes; of that the keys. */
const endOf = (tables: Awaited<ReturnType<typeof story>>['tables']): string =>
  bytesOf(tables)
    .split('\n')
    .map((line) => (/^(vault|keys)\|/.test(line) ? line.split(' ')[0] : line))
    .join('\n');

const cutOff = new Error('cut off');

/** Everything this run asks of the outside, cut off at its nth call: before it happens, or when it happened and nobody heard. */
const until = (nth: number, isAfter: boolean) => {
  let calls = 0;
  const stands = async <T>(does: () => Promise<T>): Promise<T> => {
    calls += 1;
    if (calls > nth) throw cutOff;
    if (calls < nth) return does();
    if (isAfter) await does();
    throw cutOff;
  };
  return {
    tables: (tables: Tables): Tables => ({ ...tables, transact: (changes) => stands(() => tables.transact(changes)) }),
    provider: (provider: PaymentProvider): PaymentProvider => ({
      ...provider,
      closeRecipient: (id, key) => stands(() => provider.closeRecipient(id, key)),
    }),
    wasReached: () => calls >= nth,
  };
};

test('cut off before or after any of its writes and calls, the next run ends at the same bytes', async () => {
  const whole = await story();
  expect(await whole.work()).toMatchObject({ erased: 3, closed: 1, finished: 1 });
  const wanted = endOf(whole.tables);
  let moments = 0;
  for (let nth = 1; ; nth += 1) {
    let isOver = true;
    for (const isAfter of [false, true]) {
      const { tables, twin, work } = await story();
      const cut = until(nth, isAfter);
      const dying = callsOver(portsOver(cut.tables(tables), cut.provider(twin), 7));
      await dying.work().catch((fault: unknown) => expect(fault).toBe(cutOff));
      if (!cut.wasReached()) continue;
      [isOver, moments] = [false, moments + 1];
      expect(await troubles(tables)).toEqual([]);
      await work();
      expect(endOf(tables) === wanted).toBe(true);
      expect(await troubles(tables)).toEqual([]);
    }
    if (isOver) break;
  }
  expect(moments).toBeGreaterThanOrEqual(14);
});

test('two runs at once erase everybody once', async () => {
  const { tables, twin, work } = await story();
  const other = callsOver(portsOver(tables, twin, 9));
  const outcomes = await Promise.all([work(), other.work()]);
  expect(outcomes.reduce((sum, { erased }) => sum + erased, 0)).toBe(3);
  expect(await work()).toMatchObject({ erased: 0, finished: 0 });
  expect(await troubles(tables)).toEqual([]);
  const erasures = [...tables.items.values()].filter(({ type }) => type === 'HouseholdErased');
  expect(erasures).toHaveLength(3);
});

test('a provider that refuses, or does not answer, is asked again by the next run; nobody else waits for it', async () => {
  const { tables, twin, work, household, confirmed } = await story();
  const alone = await household('alone');
  await confirmed(alone);
  const refusing: PaymentProvider = {
    ...twin,
    closeRecipient: async () => ({ known: 'refused', reason: 'pending_transactions', next: 'later' }),
  };
  const silent: PaymentProvider = { ...twin, closeRecipient: async () => ({ known: 'unknown', reason: 'timeout' }) };
  await expect(callsOver(portsOver(tables, silent, 3)).work()).rejects.toMatchObject({ name: 'ProviderNotNow' });
  expect(await callsOver(portsOver(tables, refusing, 5)).work()).toMatchObject({ closed: 0, waiting: 1, finished: 0 });
  expect([...tables.items.values()].filter(({ type }) => type === 'HouseholdErased')).toHaveLength(4);
  expect(await work()).toMatchObject({ closed: 1, finished: 1, waiting: 0 });
  expect(await troubles(tables)).toEqual([]);
});
