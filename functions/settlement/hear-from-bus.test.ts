import { addDays } from '@hearth/domain/time';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { describe, expect, test } from 'vitest';
import { onBus, workOff } from './bus.fixture.ts';
import { opened, word } from './settlement.fixture.ts';

const payment = (what: string): string => `v2.money_management.outbound_payment.${what}`;
const credit = 'v2.money_management.received_credit.succeeded';

/** As `opened`, and the queue of the bus. */
const withBus = async () => {
  const estate = await opened();
  const { tables, provider, clock, providerPaymentId } = estate;
  const ports = { tables, provider: async () => provider };
  const message = (what: string, at = clock.now) => onBus(payment(what), providerPaymentId, at);
  return { ...estate, message, work: (...bodies: readonly string[]) => workOff(ports, clock.now, ...bodies) };
};

describe('an event of the bus', () => {
  test('says "look" as a signed one does; whichever way is later changes nothing', async () => {
    for (const busFirst of [true, false]) {
      const { tables, disbursementId, hear, message, pass, slice, work } = await withBus();
      pass(1);
      const ways = [() => work(message('posted')), () => hear('posted')];
      const [first, second] = busFirst ? ways : ways.reverse();
      await first?.();
      const before = bytesOf(tables);
      await second?.();
      await Promise.all([work(message('posted'), message('updated'), message('created')), hear('posted')]);
      expect(bytesOf(tables)).toBe(before);
      expect(await typesOf(tables, disbursementId)).toEqual(['DisbursementIntended', 'DisbursementSettled']);
      expect(await slice()).toMatchObject({ encumberedMinor: 0, spentMinor: 50_000 });
      expect(await troubles(tables)).toEqual([]);
    }
  });

  test('and the signed one at the same moment, each many times, are recorded once', async () => {
    const { tables, creditId, deliver, disbursementId, hear, message, pass, clock, slice, work } = await withBus();
    pass(1);
    const money = onBus(credit, creditId, clock.now);
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => work(message('posted'), money, message('posted'))),
      ...Array.from({ length: 4 }, () => hear('posted')),
      ...Array.from({ length: 4 }, () => deliver(credit, creditId)),
    ]);
    for (const answer of answers) if ('again' in answer) expect(answer.again).toEqual([]);
    expect(await typesOf(tables, disbursementId)).toEqual(['DisbursementIntended', 'DisbursementSettled']);
    expect(await slice()).toMatchObject({ spentMinor: 50_000 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is never too old and never from the future: it only says what to look at', async () => {
    for (const days of [-40, 40]) {
      const { clock, disbursementId, message, pass, tables, work } = await withBus();
      pass(1);
      expect((await work(message('posted', addDays(clock.now, days)))).again).toEqual([]);
      expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'settled' });
    }
  });

  test('that lies about what happened changes nothing but what the provider says itself', async () => {
    const { tables, disbursementId, message, work } = await withBus();
    expect((await work(message('returned'), message('failed'))).again).toEqual([]);
    expect(await typesOf(tables, disbursementId)).toEqual(['DisbursementIntended', 'DisbursementReleased']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('about anything that nobody waits for is done; one that names nothing is refused and done', async () => {
    const { tables, clock, work } = await withBus();
    const before = bytesOf(tables);
    const { again, lines } = await work(
      onBus('v2.core.something.new', 'x_1', clock.now),
      onBus('v2.core.something.new', undefined, clock.now),
      onBus(payment('posted'), undefined, clock.now),
    );
    expect(again).toEqual([]);
    expect(lines).toMatchObject([{ fields: { rejected: 1, rejections: [{ reason: 'invalid' }] } }]);
    expect(bytesOf(tables)).toBe(before);
  });

  test('that has another shape, or whose object can not be read now, comes again alone; the others of its batch are done', async () => {
    const { tables, clock, disbursementId, message, pass, twin, work } = await withBus();
    pass(1);
    const odd = [
      onBus(payment('posted'), 'o'.repeat(201), clock.now),
      onBus(payment('posted'), 'obp_1', clock.now, { source: 'com.example.forged' }),
      '{"half":',
    ];
    const { again } = await work(...odd, message('posted'), onBus(payment('posted'), 'obp_000000009999', clock.now));
    expect(again).toEqual(['m0', 'm1', 'm2', 'm4']);
    expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'settled' });
    const before = bytesOf(tables);
    twin.fail({ on: 'readPayment', how: 'lost-before' });
    expect((await work(message('returned'))).again).toEqual(['m0']);
    expect(bytesOf(tables)).toBe(before);
  });
});

describe('the word that was read', () => {
  test.each([
    ['under_review', 'under-review'],
    ['a_reason_of_next_year', 'unrecognized-reason'],
  ])(
    'says %s: a person looks, nothing is sent again, and what the provider says later still counts',
    async (reason, held) => {
      const { tables, change, disbursementId, hear, message, pass, slice, work } = await withBus();
      change.told = (told) => ({ ...told, reason });
      await work(message('under_review'));
      await hear('under_review');
      expect(await stateOf(tables, disbursementId)).toMatchObject({ status: 'held', reason: held });
      expect(await slice()).toMatchObject({ encumberedMinor: 50_000, spentMinor: 0 });
      expect(await troubles(tables)).toEqual([]);
      delete change.told;
      pass(1);
      await work(message('posted'));
      expect(await typesOf(tables, disbursementId)).toEqual([
        'DisbursementIntended',
        'DisbursementReleased',
        'DisbursementHeld',
        'DisbursementSettled',
      ]);
      expect(await troubles(tables)).toEqual([]);
    },
  );
});

describe('a signed event', () => {
  test('of a kind that nobody waits for is acknowledged, even when it names no object; one about money has to name it', async () => {
    const { deliver } = await withBus();
    expect(await deliver('v2.core.account_link.returned', undefined)).toEqual(word('nothing-to-do'));
    expect(await deliver(payment('posted'), undefined)).toMatchObject({ rejected: 'invalid' });
  });
});
