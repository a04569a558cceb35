import { describe, expect, test } from 'vitest';
import { advanceEntity } from './advances.ts';
import type { DisbursementEvent } from './disbursement-events.ts';
import { type Disbursement, disbursementEntity, mayFollow } from './disbursements.ts';
import { advanceEntry, disencumbranceEntry, encumbranceEntry, feeEntry, joined } from './entries.ts';
import { balances, type Draw, type Entry, sliceName } from './ledger.ts';
import { decideAdvance, decideDisbursement, type ProviderWord } from './provider-word.ts';
import {
  advance,
  cleo,
  disbursement,
  draws,
  eastPartner,
  household,
  intended,
  storedCall,
  told,
} from './relief-fund.fixture.ts';

const word = (status: ProviderWord['status'], more: Partial<ProviderWord> = {}): ProviderWord => ({
  providerPaymentId: 'obp_1',
  status,
  amountMinor: 50_000,
  currency: 'usd',
  recipient: 'acct_1',
  snapshotHash: `snapshot of ${status}`,
  ...more,
});
const statusWords = ['processing', 'posted', 'failed', 'canceled', 'returned', 'unrecognized'] as const;

/** The disbursement after these words of the provider. */
const hearing = (...words: readonly ProviderWord[]): Disbursement => {
  const events: DisbursementEvent[] = [];
  const now = (): Disbursement => {
    const state = told(disbursementEntity, disbursement, intended, ...events);
    if (state === undefined) throw new Error('no state');
    return state;
  };
  for (const each of words) events.push(...decideDisbursement(now(), each, household));
  return now();
};
const cameBack = word('returned', { reversalPosted: true, reason: 'recalled' });

describe('the word of the provider on a disbursement', () => {
  test.each([
    ['processing', 'released'],
    ['posted', 'settled'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
    ['unrecognized', 'held'],
  ] as const)('%s makes it %s', (said, status) => {
    expect(hearing(word(said)).status).toBe(status);
    expect(hearing(word('processing'), word(said)).status).toBe(status);
  });

  test('that it came back counts when the money is on the account again, and says first that it had left', () => {
    expect(hearing(word('returned')).status).toBe('settled');
    expect(hearing(cameBack).status).toBe('returned');
    expect(hearing(word('posted'), cameBack).status).toBe('returned');
    const state = hearing();
    expect(decideDisbursement(state, cameBack, household).map(({ type }) => type)).toEqual([
      'DisbursementSettled',
      'DisbursementReturned',
    ]);
  });

  test('changes nothing when it is said again, or late', () => {
    for (const first of statusWords) {
      const words = [word(first), word(first)];
      expect(hearing(...words)).toEqual(expect.objectContaining({ status: hearing(word(first)).status }));
    }
    for (const last of ['failed', 'canceled'] as const)
      for (const late of statusWords)
        expect(decideDisbursement(hearing(word(last)), word(late), household)).toEqual([]);
    for (const late of ['processing', 'posted', 'failed', 'canceled', 'unrecognized'] as const)
      expect(decideDisbursement(hearing(word('posted')), word(late), household)).toEqual([]);
    for (const late of statusWords)
      expect(decideDisbursement(hearing(cameBack), { ...word(late), reversalPosted: true }, household)).toEqual([]);
  });

  test.each<readonly [string, Partial<ProviderWord>]>([
    ['another amount', { amountMinor: 50_001 }],
    ['another currency', { currency: 'eur' }],
    ['another recipient', { recipient: 'acct_2' }],
  ])('with %s holds it for a person', (_what, more) => {
    expect(hearing(word('posted', more))).toMatchObject({ status: 'held', reason: 'echo-differs' });
  });

  test.each([
    ['under_review', 'under-review'],
    ['something_new', 'unrecognized-reason'],
  ])('that it is under way but %s holds it for a person, once, under its name at the provider', (reason, held) => {
    const looked = word('processing', { reason });
    for (const words of [[looked], [looked, looked], [word('processing'), looked]])
      expect(hearing(...words)).toMatchObject({ status: 'held', reason: held, providerPaymentId: 'obp_1' });
    expect(decideDisbursement(hearing(looked), looked, household)).toEqual([]);
    expect(decideDisbursement(hearing(word('posted')), looked, household)).toEqual([]);
    expect(hearing(looked, word('processing')).status).toBe('released');
    expect(hearing(looked, word('posted')).status).toBe('settled');
    expect(hearing(looked, word('failed', { reason: 'review_rejected' })).status).toBe('failed');
  });

  test('of a second payment holds it for a person', () => {
    expect(hearing(word('processing'), word('posted', { providerPaymentId: 'obp_2' }))).toMatchObject({
      status: 'held',
      reason: 'echo-differs',
      providerPaymentId: 'obp_1',
    });
  });

  test('is never an event that could not follow, and its entries give back exactly what was set aside', () => {
    for (const first of statusWords)
      for (const then of statusWords)
        for (const last of statusWords) {
          const events: DisbursementEvent[] = [];
          for (const said of [first, then, last]) {
            const state = told(disbursementEntity, disbursement, intended, ...events);
            for (const event of state === undefined
              ? []
              : decideDisbursement(state, word(said, { reversalPosted: true }), household)) {
              events.push(event);
              if (event.type in mayFollow)
                expect(told(disbursementEntity, disbursement, intended, ...events)).toBeDefined();
            }
          }
          const entries = events.flatMap(({ data }): Entry[] => ('entry' in data ? [data.entry] : []));
          const left = [...balances([encumbranceEntry(draws, 'USD'), ...entries])].filter(
            ([account, minor]) => account.startsWith('enc:') && minor !== 0,
          );
          const end = told(disbursementEntity, disbursement, intended, ...events)?.status ?? '';
          expect(left.length === 0).toBe(['settled', 'failed', 'returned'].includes(end));
        }
  });
});

describe('the word of the provider on an advance', () => {
  const state = told(advanceEntity, advance, {
    type: 'AdvanceIntended',
    data: {
      partnerId: eastPartner,
      disbursementIds: [disbursement],
      amountMinor: 50_000,
      currency: 'USD',
      recipient: 'acct_1',
      call: storedCall,
      by: cleo,
    },
  });
  if (state === undefined) throw new Error('no state');

  test.each([
    ['processing', 'AdvanceReleased'],
    ['posted', 'AdvanceSettled'],
    ['failed', 'AdvanceFailed'],
    ['canceled', 'AdvanceFailed'],
    ['returned', 'AdvanceSettled'],
    ['unrecognized', 'AdvanceHeld'],
  ] as const)('%s is %s', (said, type) => {
    expect(decideAdvance(state, word(said)).map((event) => event.type)).toEqual([type]);
    expect(decideAdvance({ ...state, status: 'failed' }, word(said))).toEqual([]);
  });

  test('that it is under way but under review, or for a reason nobody listed, holds it under its name at the provider', () => {
    for (const reason of ['under_review', 'something_new']) {
      const looked = word('processing', { reason });
      expect(decideAdvance(state, looked).map(({ type }) => type)).toEqual(['AdvanceReleased', 'AdvanceHeld']);
      const named = { ...state, status: 'released', providerPaymentId: 'obp_1' } as const;
      expect(decideAdvance(named, looked).map(({ type }) => type)).toEqual(['AdvanceHeld']);
      expect(decideAdvance({ ...named, status: 'held' }, looked)).toEqual([]);
    }
  });

  test('posted makes it due from the partner; another amount holds it', () => {
    expect(decideAdvance(state, word('posted'))[0]?.data).toMatchObject({
      entry: advanceEntry(eastPartner, 50_000, 'USD'),
    });
    expect(decideAdvance(state, word('posted', { amountMinor: 1 }))[0]).toMatchObject({
      type: 'AdvanceHeld',
      data: { reason: 'echo-differs' },
    });
  });

  test('takes its fee with it, or gives it back', () => {
    const fee = { ...draws[0], purpose: 'operations', amountMinor: 150 } as Draw;
    const [settled] = decideAdvance({ ...state, fee }, word('posted'));
    const [failed] = decideAdvance({ ...state, fee }, word('failed'));
    const entries = [settled, failed].map((event) =>
      event !== undefined && 'entry' in event.data ? event.data.entry : undefined,
    );
    expect(entries[0]).toEqual(joined(advanceEntry(eastPartner, 50_000, 'USD'), feeEntry(fee, 'USD')));
    expect(entries[1]).toEqual(disencumbranceEntry([fee], 'USD'));
    expect(decideAdvance(state, word('failed'))[0]?.data).not.toHaveProperty('entry');
  });

  test('makes it due once: after it settled only its coming back moves it, so that no later word books it again', () => {
    const settled = { ...state, status: 'settled', providerPaymentId: word('posted').providerPaymentId } as const;
    for (const said of [word('posted', { amountMinor: 1 }), word('unrecognized'), word('posted'), word('failed')])
      expect(decideAdvance(settled, said)).toEqual([]);
    expect(decideAdvance(settled, word('returned'))).toEqual([]);
    expect(decideAdvance(settled, cameBack)).toMatchObject([{ type: 'AdvanceReturned' }]);
    expect(decideAdvance(state, cameBack).map(({ type }) => type)).toEqual(['AdvanceSettled', 'AdvanceReturned']);
  });
});

describe('the provider’s fee', () => {
  const fee = { ...draws[0], fundId: 'fund_x', purpose: 'operations', amountMinor: 150 } as Draw;
  const due = { ...intended, data: { ...intended.data, fee } };
  const state = told(disbursementEntity, disbursement, due);
  if (state === undefined) throw new Error('no state');
  const setAside = encumbranceEntry([...draws, fee], 'USD');
  const after = (...words: readonly ProviderWord[]) => {
    let now: Disbursement = state;
    const events: DisbursementEvent[] = [];
    for (const said of words) {
      events.push(...decideDisbursement(now, said, household));
      now = told(disbursementEntity, disbursement, due, ...events) ?? now;
    }
    return balances([setAside, ...events.flatMap(({ data }): Entry[] => ('entry' in data ? [data.entry] : []))]);
  };
  const name = sliceName(fee);

  test('leaves with the payment: spent as a fee, out of the same cash, with nothing left set aside', () => {
    const sums = after(word('posted'));
    expect(sums.get(`expense:fees:${name}`)).toBe(150);
    expect(sums.get('cash:provider')).toBe(-50_150);
    expect(sums.get('enc:control')).toBe(0);
  });

  test('is given back with a payment that failed', () => {
    expect([...after(word('failed')).values()].every((minor) => minor === 0)).toBe(true);
  });

  test('stays spent when the payment comes back', () => {
    const left = [...after(word('posted'), cameBack)].filter(([, minor]) => minor !== 0);
    expect(Object.fromEntries(left)).toEqual({
      [`expense:fees:${name}`]: 150,
      'cash:provider': -150,
      [`netassets:${fee.fundId}`]: 150,
      [`netassets:released:${fee.fundId}`]: -150,
    });
  });
});
