import { describe, expect, test } from 'vitest';
import { isId } from './ids.ts';
import { limitJustAbove } from './just-under.ts';
import { householdOfFour, policyWith } from './policy.fixture.ts';
import { ana, ben, eastPartner, hour, program, told } from './relief-fund.fixture.ts';
import {
  type About,
  hasGrown,
  holdsPayment,
  isToBeAnswered,
  lastStep,
  type Signal,
  type SignalKind,
  type SignalRaised,
  type SignalSeen,
  signalEntity,
  signalOf,
  signalSentence,
} from './signals.ts';

const phone: About = { kind: 'shared-contact', contact: 'phone', block: 'phone#1' };
const payee: About = { kind: 'one-payee-many-households', destination: 'd1' };
const batch: About = {
  kind: 'batch-under-limit',
  memberId: ana,
  partnerId: eastPartner,
  programId: program,
  day: '2026-11-16',
  limitMinor: 80_000,
  currency: 'USD',
};
const raised = (about: About, count: number): SignalRaised => ({
  type: 'SignalRaised',
  data: { about, count, households: count, partnerIds: [eastPartner], memberIds: [ana] },
});
const seen = (answer: SignalSeen['data']['answer']): SignalSeen => ({
  type: 'SignalSeen',
  data: { by: ben, answer, note: 'asked' },
});
const stateOf = (...events: readonly (SignalRaised | SignalSeen)[]): Signal => {
  const state = told(signalEntity, signalOf(phone), ...events);
  if (state === undefined) throw new Error('no state');
  return state;
};

describe('a signal', () => {
  test('is one for one thing, whoever sees it', () => {
    expect(signalOf(phone)).toBe(signalOf({ ...phone }));
    expect(isId('signal', signalOf(phone))).toBe(true);
    expect(signalOf({ ...batch, day: '2026-11-17' })).not.toBe(signalOf(batch));
    expect(signalOf({ ...batch, limitMinor: 60_000 })).not.toBe(signalOf(batch));
    expect(new Set([phone, payee, batch].map(signalOf)).size).toBe(3);
  });

  test.each<readonly [SignalKind, readonly number[]]>([
    ['shared-contact', [5, 10, 20, 50]],
    ['one-payee-many-households', [2, 3, 5, 10, 20]],
    ['batch-under-limit', [5, 10, 20, 50]],
  ])('of kind %s is raised at these numbers and at no other, however many come', (kind, numbers) => {
    const at: number[] = [];
    let known: Signal | undefined;
    for (let count = 1; count <= 200; count += 1) {
      if (!hasGrown(kind, known, count)) continue;
      at.push(count);
      known = stateOf(raised(phone, count));
    }
    expect(at).toEqual(numbers);
    expect(lastStep(kind)).toBe(numbers.at(-1));
  });

  test('that jumped over a step is raised once for all of them', () => {
    expect(hasGrown('shared-contact', undefined, 27)).toBe(true);
    expect(hasGrown('shared-contact', stateOf(raised(phone, 27)), 49)).toBe(false);
    expect(hasGrown('shared-contact', stateOf(raised(phone, 27)), 50)).toBe(true);
  });

  test('waits since it was raised first; answered it waits no more, until it grows', () => {
    const open = stateOf(raised(phone, 5), raised(phone, 10));
    expect(open).toMatchObject({ status: 'open', count: 10, raisedAt: hour(1), grewAt: hour(2) });
    expect(signalEntity.places(open)).toEqual({ queue: 'signal', since: hour(1) });
    const answered = stateOf(raised(phone, 5), seen('fine'));
    expect(answered).toMatchObject({ status: 'answered', answer: 'fine', answeredBy: ben });
    expect(signalEntity.places(answered)).toEqual({});
    const again = stateOf(raised(phone, 5), seen('fine'), raised(phone, 10));
    expect(again).toMatchObject({ status: 'open', answer: 'fine' });
    expect(() => stateOf(raised(phone, 5), seen('fine'), seen('concern'))).toThrow(TypeError);
    expect(() => stateOf(seen('fine'))).toThrow(TypeError);
  });

  test('is one sentence of counts, and no word of who', () => {
    const words = [phone, payee, batch].map((about) => signalSentence({ ...raised(about, 7).data, households: 6 }));
    expect(words).toEqual([
      '7 applications of 6 households give the same phone.',
      '7 payees are paid to the same bank account or card.',
      '7 applications that one member submitted on 2026-11-16 were awarded by policy just under the limit of $800.00.',
    ]);
  });
});

describe('just under a limit', () => {
  const policy = policyWith(
    { code: 'amount', kind: 'amount-bounds', leastMinor: 5_000, mostMinor: 50_000, otherwise: 'refer' },
    { code: 'cap', kind: 'cap-per-household', capMinor: 55_000, windowDays: 365, otherwise: 'refer' },
  );
  const above = (requestedMinor: number) => limitJustAbove(policy, { ...householdOfFour, requestedMinor });

  test.each([
    [44_999, undefined],
    [45_000, 50_000],
    [49_900, 50_000],
    [50_000, 50_000],
    [50_001, 55_000],
    [55_000, 55_000],
    [55_001, undefined],
  ])('lies in the upper tenth, the limit included: %i', (asked, limit) => {
    expect(above(asked)).toBe(limit);
  });

  test('is what somebody asked for, never what the table made of it', () => {
    const facts = { ...householdOfFour, size: 1 };
    expect(limitJustAbove(policyWith(...policy.rules), { ...facts, requestedMinor: 49_000 })).toBeUndefined();
  });

  test('is the amount over which two people would have to approve, too', () => {
    const tiers = [{ upToMinor: 30_000, approvers: 1 as const, separate: [] }, ...policy.tiers];
    const asked = (requestedMinor: number) => ({ ...householdOfFour, requestedMinor });
    expect(limitJustAbove({ ...policy, tiers }, asked(29_500))).toBe(30_000);
    expect(limitJustAbove({ ...policy, tiers }, asked(30_001))).toBeUndefined();
  });

  test('is nothing where the policy has no limit', () => {
    expect(limitJustAbove(policyWith(), householdOfFour)).toBeUndefined();
  });
});

describe('payees that share an account', () => {
  test('wait until a reviewer says that it is fine, and again when there are more', () => {
    expect(holdsPayment(undefined)).toBe(false);
    expect(holdsPayment(stateOf(raised(payee, 2)))).toBe(true);
    for (const answer of ['fine', 'helper'] as const) {
      expect(holdsPayment(stateOf(raised(payee, 2), seen(answer)))).toBe(false);
      expect(holdsPayment(stateOf(raised(payee, 2), seen(answer), raised(payee, 3)))).toBe(true);
    }
  });

  test('are held by a concern, which waits in the list until somebody answers otherwise', () => {
    const concern = stateOf(raised(payee, 2), seen('concern'));
    expect([holdsPayment(concern), isToBeAnswered(concern)]).toEqual([true, true]);
    expect(signalEntity.places(concern)).toMatchObject({ queue: 'signal' });
    expect(holdsPayment(stateOf(raised(payee, 2), seen('concern'), seen('fine')))).toBe(false);
    expect(() => stateOf(raised(payee, 2), seen('fine'), seen('concern'))).toThrow();
  });

  test('are the only ones that a signal holds', () => {
    for (const about of [phone, batch])
      for (const events of [[raised(about, 5)], [raised(about, 5), seen('concern')]] as const)
        expect(holdsPayment(stateOf(...events))).toBe(false);
    expect(isToBeAnswered(stateOf(raised(phone, 5), seen('concern')))).toBe(false);
  });
});
