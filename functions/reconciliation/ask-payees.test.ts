import type { Disbursement } from '@hearth/domain/disbursements';
import type { Household } from '@hearth/domain/households';
import type { PayeeEvent } from '@hearth/domain/payees';
import { ben, monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { householdStream } from '@hearth/store/projection';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { describe, expect, test } from 'vitest';
import { askPayees } from './ask-payees.ts';
import { giveUpWaiting } from './give-up-waiting.ts';
import { opened } from './reconciliation.fixture.ts';

const call = { key: 'key', body: '{}', hash: 'hash' };
const afterItsDay = addDays(monday, 31);

/** An award that waits for a household whose payee the record knows with another fingerprint than the provider tells. */
const elsewhere = async () => {
  const { tables, waiting, silent, twin } = await opened();
  const { disbursementId } = await silent('other');
  const { recipient: accountId = '' } = await stateOf<Disbursement>(tables, disbursementId);
  const { awardId, householdId } = await waiting('one', addDays(monday, 14));
  const events: readonly PayeeEvent[] = [
    { type: 'PayeeRequested', data: { call } },
    { type: 'PayeeOpened', data: { accountId } },
    { type: 'PayeeReady', data: { accountId, fingerprint: 'before' } },
    { type: 'PayeeRestricted', data: { accountId, readiness: 'restricted' } },
  ];
  for (const event of events) await write(tables, householdStream, householdId, [event]);
  const ask = () => askPayees({ tables, provider: async () => twin }, afterItsDay);
  return { tables, awardId, householdId, accountId, ask };
};

describe('a payee that an award waits for and that is paid elsewhere now', () => {
  test('is asked about, recorded once, and is not ready: a second person has to confirm it', async () => {
    const { tables, householdId, ask } = await elsewhere();
    expect([await ask(), await ask()]).toEqual([0, 0]);
    expect((await typesOf(tables, householdId)).slice(4)).toEqual(['PayeeChanged']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('costs the household no award while nobody has confirmed it, or paid it since', async () => {
    const { tables, awardId, householdId, accountId, ask } = await elsewhere();
    await ask();
    expect(await giveUpWaiting(tables, afterItsDay)).toBe(0);
    const { payee } = await stateOf<Household>(tables, householdId);
    const fingerprint = payee?.change?.fingerprint ?? '';
    await write(tables, householdStream, householdId, [
      { type: 'PayeeChangeConfirmed', data: { accountId, fingerprint, by: ben } },
    ]);
    expect(await giveUpWaiting(tables, afterItsDay)).toBe(0);
    await write(tables, householdStream, householdId, [
      { type: 'PayeeRestricted', data: { accountId, readiness: 'restricted' } },
    ]);
    expect(await giveUpWaiting(tables, afterItsDay)).toBe(1);
    expect(await stateOf(tables, awardId)).toMatchObject({ status: 'lapsed' });
    expect(await troubles(tables)).toEqual([]);
  });
});
