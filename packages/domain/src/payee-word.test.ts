import { describe, expect, test } from 'vitest';
import { type Household, type HouseholdEvent, householdEntity } from './households.ts';
import { decidePayee, type PayeeWord } from './payee-word.ts';
import type { Payee, PayeeEvent } from './payees.ts';
import { ana, cleo, dora, household, storedCall, told } from './relief-fund.fixture.ts';

const accountId = 'acct_1';
const requested: PayeeEvent = { type: 'PayeeRequested', data: { call: storedCall, by: ana } };
const opened: PayeeEvent = { type: 'PayeeOpened', data: { accountId } };
const ready: PayeeEvent = { type: 'PayeeReady', data: { accountId, fingerprint: 'first', paidTo: ['d1'] } };
const payeeAfter = (...events: readonly HouseholdEvent[]): Payee | undefined =>
  (told(householdEntity, household, ...events) as Household | undefined)?.payee;
const word = (more: Partial<PayeeWord> = {}): PayeeWord => ({
  accountId,
  readiness: 'ready',
  fingerprint: 'first',
  paidTo: ['d1'],
  unknown: [],
  ...more,
});
const changed = (fingerprint: string): PayeeEvent => ({ type: 'PayeeChanged', data: { accountId, fingerprint } });
const refused = (fingerprint: string): PayeeEvent => ({
  type: 'PayeeRestricted',
  data: { accountId, readiness: 'restricted', refused: fingerprint, by: cleo },
});
const until = (...events: readonly PayeeEvent[]) => payeeAfter(requested, opened, ...events);

describe('a payee that is paid elsewhere than before', () => {
  test('waits for a person, whatever happened in between, and is not asked for twice', () => {
    for (const before of [
      until(ready),
      until(ready, { type: 'PayeeRestricted', data: { accountId, readiness: 'pending' } }),
      until(ready, changed('second'), { type: 'PayeeRestricted', data: { accountId, readiness: 'pending' } }),
      until(ready, changed('third')),
    ])
      expect(decidePayee(before, word({ fingerprint: 'second' }))).toEqual([
        { type: 'PayeeChanged', data: { accountId, fingerprint: 'second' } },
      ]);
    expect(decidePayee(until(ready, changed('second')), word({ fingerprint: 'second' }))).toEqual([]);
  });

  test('is nothing when it went back to where it may be paid', () => {
    expect(decidePayee(until(ready, changed('second')), word())).toEqual([{ type: 'PayeeReady', data: { accountId } }]);
    expect(until(ready, changed('second'), { type: 'PayeeReady', data: { accountId } })).toMatchObject({
      readiness: 'ready',
      fingerprint: 'first',
    });
    expect(until(ready, changed('second'), { type: 'PayeeReady', data: { accountId } })?.change).toBeUndefined();
  });

  test('is paid where a second person confirmed, from then on', () => {
    const confirmed = until(ready, changed('second'), {
      type: 'PayeeChangeConfirmed',
      data: { accountId, fingerprint: 'second', by: cleo },
    });
    expect(confirmed).toMatchObject({ readiness: 'ready', fingerprint: 'second' });
    expect(decidePayee(confirmed, word({ fingerprint: 'second' }))).toEqual([]);
    expect(decidePayee(confirmed, word())).toMatchObject([{ type: 'PayeeChanged', data: { fingerprint: 'first' } }]);
  });

  test('that was refused stays restricted, until it is paid as before or elsewhere again', () => {
    const payee = until(ready, changed('second'), refused('second'));
    expect(payee).toMatchObject({ readiness: 'restricted', fingerprint: 'first' });
    expect(decidePayee(payee, word({ fingerprint: 'second' }))).toEqual([]);
    expect(decidePayee(payee, word())).toMatchObject([{ type: 'PayeeReady' }]);
    expect(decidePayee(payee, word({ fingerprint: 'third' }))).toMatchObject([{ type: 'PayeeChanged' }]);
  });

  test('is seen although nothing was known of an older one: the first that is told is taken', () => {
    const older = until({ type: 'PayeeReady', data: { accountId } });
    expect(decidePayee(older, word({ paidTo: [] }))).toEqual([
      { type: 'PayeeReady', data: { accountId, fingerprint: 'first' } },
    ]);
    const { fingerprint: _untold, ...untold } = word();
    expect(decidePayee(until(ready), untold)).toEqual([]);
  });
});

describe('the word on a payee', () => {
  test('about another account, one that is closing or one that is closed says nothing', () => {
    expect(decidePayee(undefined, word())).toEqual([]);
    expect(decidePayee(until(ready), word({ accountId: 'acct_2', fingerprint: 'second' }))).toEqual([]);
    const closing: PayeeEvent = { type: 'PayeeClosing', data: { accountId, by: dora, key: 'k' } };
    const closed: PayeeEvent = { type: 'PayeeClosed', data: { accountId, by: dora } };
    for (const payee of [until(ready, closing), until(ready, closing, closed)])
      for (const readiness of ['ready', 'restricted'] as const)
        expect(decidePayee(payee, word({ readiness, fingerprint: 'second' }))).toEqual([]);
  });

  test('names destinations once, all of them when they moved, and restricts what can be paid no more', () => {
    expect(decidePayee(until(), word({ unknown: ['d1'] }))).toEqual([
      { type: 'PayeeReady', data: { accountId, destinations: ['d1'], paidTo: ['d1'], fingerprint: 'first' } },
    ]);
    expect(decidePayee(until(ready), word({ unknown: ['d1'] }))).toEqual([]);
    expect(decidePayee(until(ready), word({ paidTo: ['d2'] }))).toEqual([
      { type: 'PayeeReady', data: { accountId, paidTo: ['d2'] } },
    ]);
    for (const payee of [until(ready), until(ready, changed('second'))])
      expect(decidePayee(payee, word({ readiness: 'pending' }))).toMatchObject([{ type: 'PayeeRestricted' }]);
    expect(decidePayee(until(), word({ readiness: 'pending' }))).toEqual([]);
  });
});

test('a payee remembers everybody who asked for a link, and begins anew after it was closed', () => {
  const asked = until(
    { type: 'PayeeLinkRequested', data: { accountId, by: dora } },
    { type: 'PayeeLinkRequested', data: { accountId, by: ana } },
    ready,
    { type: 'PayeeClosingRequested', data: { accountId, by: cleo } },
  );
  expect(asked).toMatchObject({ attempt: 1, askedBy: [ana, dora], closingAskedBy: cleo, readiness: 'ready' });
  const again = until(ready, { type: 'PayeeClosed', data: { accountId, by: cleo } }, requested);
  expect(again).toEqual({ call: storedCall, attempt: 2, readiness: 'requested', askedBy: [ana] });
});
