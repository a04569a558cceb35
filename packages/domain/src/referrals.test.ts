import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivedId } from './ids.ts';
import {
  type PeerReferral,
  type PeerReferralEvent,
  peerDays,
  peerReferralEntity,
  refuseIfNotClosable,
  refuseIfNotOffered,
} from './peer-referrals.ts';
import { appendEvents, emptyHead } from './record.ts';
import { ana, ben, eastPartner, monday, westPartner } from './relief-fund.fixture.ts';
import {
  isServiceOver,
  quarterOf,
  type ServiceReferral,
  type ServiceReferralEvent,
  serviceReferralEntity,
} from './service-referrals.ts';
import { addDays } from './time.ts';

const consent = { how: 'phone', givenAt: monday };
const third = derivedId('organization', 'third');
const partners = [eastPartner, westPartner, third];
const id = derivedId('peerReferral', 'one');

const folded = (...events: readonly PeerReferralEvent[]): PeerReferral | undefined =>
  appendEvents(id, emptyHead, events, { at: monday, actor: ana }).reduce<PeerReferral | undefined>(
    (state, event) => peerReferralEntity.evolve(state, event),
    undefined,
  );
const made = (...to: readonly (typeof eastPartner)[]): PeerReferralEvent => ({
  type: 'PeerReferralMade',
  data: { from: eastPartner, need: 'food', area: 'US-MA', language: 'es', consent, to, by: ana },
});

describe('a peer referral', () => {
  /** What may follow in a state: as the use cases let it. */
  const next = (state: PeerReferral, roll: number): PeerReferralEvent => {
    const who = state.at ?? eastPartner;
    const offers: PeerReferralEvent = { type: 'PeerReferralOffered', data: { to: partners.slice(roll % 3), by: ben } };
    if (state.status === 'waiting') return offers;
    const moves: readonly PeerReferralEvent[] = [
      { type: 'PeerReferralAccepted', data: { organizationId: who, by: ana } },
      { type: 'PeerReferralDeclined', data: { organizationId: who, reason: 'no-room', by: ana } },
      { type: 'PeerReferralPassedOn', data: { organizationId: who } },
      offers,
    ];
    return moves[roll % moves.length] ?? offers;
  };

  test('is in one queue at every moment until it ends, whatever partners do', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 20 }), fc.subarray(partners), (rolls, to) => {
        const events: PeerReferralEvent[] = [made(...to)];
        for (const roll of rolls) {
          const state = folded(...events);
          if (state === undefined) throw new Error('it is gone');
          expect(peerReferralEntity.places(state).queue).toBeDefined();
          events.push(next(state, roll));
        }
        const last = folded(...events, { type: 'PeerReferralEnded', data: { outcome: 'not-reached', by: ana } });
        if (last === undefined) throw new Error('it is gone');
        expect(peerReferralEntity.places(last).queue).toBeUndefined();
      }),
    );
  });

  test('that nobody takes is ended by the fiscal agent, not while a partner has it, nor before one was asked or a month is over', () => {
    const declined: PeerReferralEvent = {
      type: 'PeerReferralDeclined',
      data: { organizationId: eastPartner, reason: 'no-room', by: ana },
    };
    const closed: PeerReferralEvent = {
      type: 'PeerReferralEnded',
      data: { outcome: 'nobody-took-it', hasWords: true, by: ben },
    };
    const refused = (at: string, ...events: readonly PeerReferralEvent[]) => {
      const state = folded(...events);
      return state === undefined ? 'gone' : refuseIfNotClosable(state, at)?.rejected;
    };
    expect(refused(monday, made())).toBe('wrong-state');
    expect(refused(addDays(monday, peerDays.waiting), made())).toBeUndefined();
    expect(refused(addDays(monday, 300), made(eastPartner))).toBe('wrong-state');
    expect(refused(monday, made(eastPartner, westPartner), declined)).toBe('wrong-state');
    expect(refused(monday, made(eastPartner), declined)).toBeUndefined();
    expect(refused(addDays(monday, 300), made(), closed)).toBe('wrong-state');
    const over = folded(made(), closed);
    if (over === undefined) throw new Error('it is gone');
    expect(peerReferralEntity.places(over)).toMatchObject({ queue: 'peer-closed', since: monday });
    const forgotten: PeerReferralEvent = { type: 'PeerReferralForgotten', data: {} };
    const last = folded(made(), closed, forgotten);
    expect(last === undefined ? {} : peerReferralEntity.places(last)).not.toHaveProperty('queue');
    for (const events of [
      [made(), forgotten],
      [made(), closed, forgotten, forgotten],
    ])
      expect(() => folded(...events)).toThrow(/cannot stand/);
  });

  test('keeps its age in the fiscal agent’s list, however many were asked before', () => {
    const state = folded(made(eastPartner), {
      type: 'PeerReferralDeclined',
      data: { organizationId: eastPartner, reason: 'no-room', by: ana },
    });
    expect(state).toMatchObject({ status: 'waiting', asked: [eastPartner], later: [] });
    if (state !== undefined) expect(peerReferralEntity.places(state)).toMatchObject({ since: monday });
  });

  test('is answered by who is asked now, and by nobody once it ended', () => {
    const state = folded(made(eastPartner, westPartner));
    if (state === undefined) throw new Error('it is gone');
    expect(refuseIfNotOffered(state, eastPartner)).toBeUndefined();
    expect(refuseIfNotOffered(state, westPartner)).toMatchObject({ rejected: 'wrong-state' });
    const ended: PeerReferralEvent = { type: 'PeerReferralEnded', data: { outcome: 'not-wanted', by: ana } };
    expect(() => folded(made(), ended, ended)).toThrow(/cannot stand/);
    expect(() => folded(made(), made())).toThrow(/cannot stand/);
    expect(() => folded(ended)).toThrow(/cannot stand/);
  });
});

describe('a service referral', () => {
  const of = (...events: readonly ServiceReferralEvent[]): ServiceReferral | undefined =>
    appendEvents(derivedId('serviceReferral', 'one'), emptyHead, events, { at: monday, actor: ana }).reduce<
      ServiceReferral | undefined
    >((state, event) => serviceReferralEntity.evolve(state, event), undefined);
  const asked: ServiceReferralEvent = {
    type: 'ServiceReferralMade',
    data: {
      from: eastPartner,
      to: westPartner,
      service: 'school',
      area: 'US-MA',
      language: 'es',
      consent,
      keptUnder: 'srv_',
      expiresOn: '2026-12-14',
      by: ana,
    },
  };
  const accepted: ServiceReferralEvent = { type: 'ServiceReferralAccepted', data: { by: ben } };

  test.each([
    ['declined', [{ type: 'ServiceReferralDeclined', data: { reason: 'no-room', by: ben } }], 'service-unmet#2026-Q4'],
    ['run out', [{ type: 'ServiceReferralExpired', data: {} }], 'service-unmet#2026-Q4'],
    [
      'no help',
      [accepted, { type: 'ServiceReferralEnded', data: { outcome: 'not-helped', by: ben } }],
      'service-unmet#2026-Q4',
    ],
    ['help', [accepted, { type: 'ServiceReferralEnded', data: { outcome: 'helped', by: ben } }], undefined],
    ['taken back', [{ type: 'ServiceReferralEnded', data: { outcome: 'withdrawn', by: ana } }], undefined],
  ] satisfies readonly (readonly [string, readonly ServiceReferralEvent[], string | undefined])[])(
    'that was %s is over, and unmet need is what nobody gave',
    (_what, events, queue) => {
      const state = of(asked, ...events);
      if (state === undefined) throw new Error('it is gone');
      expect(isServiceOver(state)).toBe(true);
      expect(serviceReferralEntity.places(state).queue).toBe(queue);
      expect(() => of(asked, ...events, accepted)).toThrow(/cannot stand/);
    },
  );

  test('waits for its partner by the day on which it runs out', () => {
    const state = of(asked);
    if (state === undefined) throw new Error('it is gone');
    expect(serviceReferralEntity.places(state)).toMatchObject({
      queue: `service-open#${westPartner}`,
      since: '2026-12-14',
    });
  });

  test('belongs to the quarter in which it was over', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]);
  });
});
