// One household's story, from its application to the money that left, with the process ended at every effect it has.
import type { AwardId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { type InMemoryProvider, inMemoryProvider } from '@hearth/payments/in-memory-provider';
import type { PaymentProvider } from '@hearth/payments/provider';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { approver, caseworker, founded } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { applicationOf, eventsOf, idsIn, type Steps, stepsOver, workedOff } from '../fixtures/whole-estate.ts';

class Ended extends Error {}

/** Ends the process at its nth effect, before or after it; from then on the dead process has no effect any more, until it is started anew. */
const mortal = (endsAt: number, how: 'before' | 'after') => {
  const life = { effects: 0, isDead: false, deaths: 0 };
  const pass = (at: 'before' | 'after'): void => {
    if (life.isDead) throw new Ended();
    if (at === 'before') life.effects += 1;
    // Effects may be under way side by side: the first to come back after the nth began is the last of the process.
    if (at === how && life.effects >= endsAt && life.deaths === 0) {
      life.isDead = true;
      life.deaths += 1;
      throw new Ended();
    }
  };
  return { life, pass };
};

const watchedProvider = (twin: InMemoryProvider, pass: (at: 'before' | 'after') => void): PaymentProvider => {
  const watched =
    <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      pass('before');
      const outcome = await call(...args);
      pass('after');
      return outcome;
    };
  const { openRecipient, onboardingLink, readRecipient, pay, readPayment } = twin;
  return {
    ...twin,
    openRecipient: watched(openRecipient),
    onboardingLink: watched(onboardingLink),
    readRecipient: watched(readRecipient),
    pay: watched(pay),
    readPayment: watched(readPayment),
  };
};

/** Plays the story. Whatever ends is done again, as a partner, a queue or the provider would. */
const story = async (endsAt: number, how: 'before' | 'after') => {
  const tables = await founded();
  const clock = { now: monday };
  const twin = inMemoryProvider({ now: () => Date.parse(clock.now) });
  twin.credit(10_000_000);
  const { life, pass } = mortal(endsAt, how);
  const over = watchedTables(tables, { before: () => pass('before'), after: () => pass('after') });
  let starts = 0;
  const step = async <T>(does: (steps: Steps) => Promise<T>): Promise<T> => {
    for (;;) {
      life.isDead = false;
      starts += 1;
      try {
        return await does(stepsOver(over, watchedProvider(twin, pass), starts));
      } catch (fault) {
        if (!(fault instanceof Ended)) throw fault;
      }
    }
  };
  const accepted = <T extends object>(answer: T): T => {
    if (isRejected(answer)) throw new Error(`refused: ${answer.rejected}`);
    return answer;
  };

  await step(async ({ submit }) =>
    accepted(await submit(callOf(caseworker, applicationOf('case-1', 'Marisol', '617 555 0142'), { key: 'submit' }))),
  );
  await step((steps) => workedOff(tables, steps, clock.now));
  const [awardId = ''] = await idsIn(tables, 'award');
  const [applicationId = ''] = await idsIn(tables, 'application');
  await step(async ({ close }) =>
    accepted(
      await close(
        callOf(
          approver,
          { decisions: [{ awardId: awardId as AwardId, decision: 'approve' as const }] },
          { key: 'docket' },
        ),
      ),
    ),
  );
  await step((steps) => workedOff(tables, steps, clock.now));
  await step(async ({ onboard }) =>
    accepted(await onboard(callOf(caseworker, { returnUrl: 'https://partner.example.org' }, { id: applicationId }))),
  );
  const opened = (await eventsOf(tables)).find(({ type }) => type === 'PayeeOpened');
  const accountId = JSON.parse(JSON.stringify(opened?.data ?? {})).accountId;
  twin.onboard(accountId, '000123456789');
  await step((steps) => steps.hearOfAccount(accountId, clock.now));
  await step((steps) => workedOff(tables, steps, clock.now));
  clock.now = '2026-11-17T15:00:00.000Z';
  const listed = await twin.listPayments({ createdFrom: monday });
  const payments = listed.known === 'done' ? listed.value.payments : [];
  for (const { providerPaymentId } of payments)
    await step((steps) => steps.hearOfPayment(providerPaymentId, clock.now));
  await step((steps) => workedOff(tables, steps, clock.now));

  const ids = await Promise.all(
    (['application', 'household', 'award', 'meeting', 'disbursement', 'match', 'advance'] as const).map((kind) =>
      idsIn(tables, kind),
    ),
  );
  const [slice] = await slicesOf(tables, eastPartner);
  return {
    effects: life.effects,
    deaths: life.deaths,
    end: {
      payments: payments.map(({ amountMinor, status }) => `${status} ${amountMinor}`),
      streams: await Promise.all(
        ids.flat().map(async (id) => `${id.slice(0, 4)} ${(await typesOf(tables, id)).join(' ')}`),
      ),
      award: (await stateOf(tables, awardId))['status'],
      slice: [slice?.availableMinor, slice?.encumberedMinor, slice?.spentMinor],
      troubles: await troubles(tables, clock.now),
    },
  };
};

describe("a household's money", () => {
  test('leaves exactly once, wherever the process ends on its way', async () => {
    const whole = await story(Number.POSITIVE_INFINITY, 'before');
    expect(whole.end).toEqual({
      payments: ['posted 40000'],
      streams: [
        'app_ ApplicationSubmitted ApplicationScreened',
        `hh_${whole.end.streams[1]?.slice(3)}`,
        'awd_ AwardMade AwardApproved AwardWaitsForPayee',
        'mtg_ DocketClosed DocketApplied',
        'dsb_ DisbursementIntended DisbursementReleased DisbursementSettled',
      ],
      award: 'waiting-for-payee',
      slice: [460_000, 0, 40_000],
      troubles: [],
    });
    expect(whole.effects).toBeGreaterThan(50);
    const shape = ({ streams, ...rest }: typeof whole.end) => ({
      ...rest,
      streams: streams.map((stream) =>
        stream
          .replace(/^hh_\S* /, 'hh_ ')
          .replace('DisbursementReleased ', '')
          .replace('DisbursementAskedAgain ', ''),
      ),
    });
    for (let endsAt = 1; endsAt <= whole.effects; endsAt += 1) {
      for (const how of ['before', 'after'] as const) {
        const { end, deaths } = await story(endsAt, how);
        expect(deaths).toBe(1);
        expect([endsAt, how, shape(end)]).toEqual([endsAt, how, shape(whole.end)]);
      }
    }
  });
});
