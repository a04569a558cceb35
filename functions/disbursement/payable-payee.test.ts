import type { Household } from '@hearth/domain/households';
import { ben, eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { householdStream, organizationStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { treasurer, write } from '@hearth/store/relief-estate.fixture';
import { everyOrder, inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { advancePartner } from './advance-partner.ts';
import { disburse } from './disburse.ts';
import { gated, told } from './payees-told.fixture.ts';

const later = addDays(monday, 20);

describe('a payee that is to be paid elsewhere since the approval', () => {
  test('is seen by who is about to pay, though nobody told: the award waits, and is paid after a second person', async () => {
    const { tables, twin, take, messages, payable, asked } = await told();
    const { awardId, householdId, accountId, disbursementId } = await payable('one');
    twin.onboard(accountId, '000999999999');
    expect(await take(messages.approved(awardId), later)).toBe('waiting');
    expect(await stateOf<Household>(tables, householdId)).toMatchObject({ payee: { readiness: 'changed' } });
    expect(await take(messages.approved(awardId), later)).toBe('waiting');
    await take(messages.ready(householdId), later);
    expect(asked).toEqual([]);
    const { payee } = await stateOf<Household>(tables, householdId);
    const fingerprint = payee?.change?.fingerprint ?? '';
    await write(tables, householdStream, householdId, [
      { type: 'PayeeChangeConfirmed', data: { accountId, fingerprint, by: ben } },
    ]);
    await take({ ...messages.ready(householdId), type: 'PayeeChangeConfirmed' } as never, later);
    expect(asked).toHaveLength(1);
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'released' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('and once more after it was confirmed is seen as well', async () => {
    const { tables, twin, take, messages, payable, asked } = await told();
    const { awardId, householdId, accountId } = await payable('one');
    twin.onboard(accountId, '000999999999');
    await take(messages.approved(awardId), later);
    const { payee } = await stateOf<Household>(tables, householdId);
    const data = { accountId, fingerprint: payee?.change?.fingerprint ?? '', by: ben };
    await write(tables, householdStream, householdId, [{ type: 'PayeeChangeConfirmed', data }]);
    twin.onboard(accountId, '000888888888');
    await take(messages.ready(householdId), later);
    expect(asked).toEqual([]);
    expect(await stateOf<Household>(tables, householdId)).toMatchObject({ payee: { readiness: 'changed' } });
  });

  test('is asked for only when the record has not heard of it for a while; without an answer nothing is intended', async () => {
    const { tables, twin, take, messages, payable, reads } = await told();
    const [one, two] = [await payable('one'), await payable('two')];
    const before = reads.length;
    expect(await take(messages.approved(one.awardId))).toBe('moved');
    expect(reads).toHaveLength(before);
    twin.fail({ on: 'readRecipient', how: 'lost-before' });
    await expect(take(messages.approved(two.awardId), later)).rejects.toThrow('the provider did not answer');
    expect(await typesOf(tables, two.disbursementId)).toEqual([]);
    expect(await take(messages.approved(two.awardId), later)).toBe('moved');
    expect(reads).toHaveLength(before + 2);
  });

  test('that is recorded at any moment of the payment is never paid by an intent that comes after it', async () => {
    const orders = await everyOrder(async (choices) => {
      const { tables, over, twin, messages, payable, look, asked } = await told();
      const { awardId, householdId, accountId, disbursementId } = await payable('one');
      twin.onboard(accountId, '000999999999');
      let isLate = false;
      const widths = await inTurns(choices, [
        async (gate) => disburse(over(gated(tables, gate, 'hh_')))(messages.approved(awardId), monday),
        async (gate) => {
          const watched = watchedTables(gated(tables, gate, 'hh_'), {
            after: async ({ on, keys }) => {
              if (on === 'transact' && keys.includes(householdId))
                isLate = (await typesOf(tables, disbursementId)).length === 0;
            },
          });
          await look(householdId, accountId, monday, watched);
        },
      ]);
      expect([choices, asked.length]).toEqual([choices, isLate ? 0 : 1]);
      expect(await stateOf<Household>(tables, householdId)).toMatchObject({ payee: { readiness: 'changed' } });
      expect(await stateOf(tables, awardId)).toMatchObject({ status: isLate ? 'waiting-for-payee' : 'approved' });
      expect(await troubles(tables)).toEqual([]);
      return widths;
    });
    expect(orders).toBeGreaterThan(5);
  });

  test('of a partner gets no advance until a second person has confirmed it', async () => {
    const { tables, twin, over, toHandOver, account, look } = await told();
    await toHandOver({ name: 'one' });
    const accountId = await account(eastPartner);
    await look(eastPartner, accountId);
    twin.onboard(accountId, '000999999999');
    const advance = (now: string) => advancePartner(over())(callOf(treasurer, { partnerId: eastPartner }, { now }));
    expect(await advance(later)).toMatchObject({
      rejected: 'payee-not-ready',
      detail: expect.stringContaining('elsewhere'),
    });
    const { payee } = await stateOf<Household>(tables, eastPartner);
    const data = { accountId, fingerprint: payee?.change?.fingerprint ?? '', by: ben };
    await write(tables, organizationStream, eastPartner, [{ type: 'PayeeChangeConfirmed', data }]);
    expect(await advance(later)).toMatchObject({ status: 202 });
    expect(await troubles(tables)).toEqual([]);
  });
});
