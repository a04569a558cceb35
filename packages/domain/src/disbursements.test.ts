import { describe, expect, test } from 'vitest';
import {
  type Disbursement,
  type DisbursementEvent,
  type DisbursementStatus,
  disbursementEntity,
  disbursementOf,
  mayFollow,
} from './disbursements.ts';
import {
  advance,
  ana,
  award,
  backEntry,
  disbursement,
  dora,
  eastPartner,
  entry,
  handoverDue,
  hour,
  household,
  intended,
  placed,
  told,
} from './relief-fund.fixture.ts';

type Later = Exclude<DisbursementEvent, { readonly type: 'DisbursementIntended' | 'HandoverDue' }>;
const later: { readonly [T in Later['type']]: Extract<Later, { readonly type: T }> } = {
  DisbursementReleased: { type: 'DisbursementReleased', data: { providerPaymentId: 'obp_1', snapshotHash: 's1' } },
  DisbursementSettled: { type: 'DisbursementSettled', data: { providerPaymentId: 'obp_1', entry, snapshotHash: 's2' } },
  DisbursementFailed: {
    type: 'DisbursementFailed',
    data: { reason: 'payout_method_declined', entry: backEntry, snapshotHash: 's3', windowOf: household },
  },
  DisbursementReturned: {
    type: 'DisbursementReturned',
    data: { reason: 'recalled', entry: backEntry, snapshotHash: 's4', windowOf: household },
  },
  DisbursementHeld: { type: 'DisbursementHeld', data: { reason: 'unknown' } },
  HandoverAdvanced: { type: 'HandoverAdvanced', data: { advanceId: advance } },
  HandoverAdvanceFailed: { type: 'HandoverAdvanceFailed', data: { advanceId: advance } },
  HandedOver: { type: 'HandedOver', data: { receiptNumber: 'R-1', method: 'cash', handedOverAt: hour(3), by: ana } },
  HandoverConfirmed: { type: 'HandoverConfirmed', data: { by: dora, entry } },
  HandoverUnclaimed: {
    type: 'HandoverUnclaimed',
    data: { reason: 'never-came', by: ana, entry: backEntry, windowOf: household },
  },
};
const all = Object.values(later);

/** One way into each status. */
const wayTo: { readonly [S in DisbursementStatus]: readonly DisbursementEvent[] } = {
  intended: [intended],
  released: [intended, later.DisbursementReleased],
  held: [intended, later.DisbursementHeld],
  settled: [intended, later.DisbursementSettled],
  failed: [intended, later.DisbursementFailed],
  returned: [intended, later.DisbursementSettled, later.DisbursementReturned],
  'waiting-for-advance': [handoverDue],
  advanced: [handoverDue, later.HandoverAdvanced],
  'handed-over': [handoverDue, later.HandoverAdvanced, later.HandedOver],
  confirmed: [handoverDue, later.HandoverAdvanced, later.HandedOver, later.HandoverConfirmed],
  unclaimed: [handoverDue, later.HandoverAdvanced, later.HandoverUnclaimed],
};
const leadsTo: { readonly [T in Later['type']]: DisbursementStatus } = {
  DisbursementReleased: 'released',
  DisbursementSettled: 'settled',
  DisbursementFailed: 'failed',
  DisbursementReturned: 'returned',
  DisbursementHeld: 'held',
  HandoverAdvanced: 'advanced',
  HandoverAdvanceFailed: 'waiting-for-advance',
  HandedOver: 'handed-over',
  HandoverConfirmed: 'confirmed',
  HandoverUnclaimed: 'unclaimed',
};
const isStatus = (text: string): text is DisbursementStatus => text in wayTo;
const statuses = Object.keys(wayTo).filter(isStatus);

const at = (status: DisbursementStatus): Disbursement => {
  const state = told(disbursementEntity, disbursement, ...wayTo[status]);
  if (state === undefined) throw new Error('no state');
  return state;
};
const [next] = placed(disbursement, [intended]);
const moved = (state: Disbursement | undefined, event: DisbursementEvent) =>
  disbursementEntity.evolve(state, {
    ...next,
    ...event,
    stream: disbursement,
    sequence: 9,
    version: 1,
    at: hour(9),
    actor: ana,
    previousHash: '',
    hash: '',
  });

describe('a disbursement', () => {
  test('begins as an intent on the bank rail, or as a handover that waits for an advance', () => {
    expect(at('intended')).toMatchObject({
      id: disbursement,
      rail: 'bank',
      status: 'intended',
      recipient: 'acct_1',
      call: { key: 'key-1' },
      intendedAt: hour(1),
    });
    expect(at('waiting-for-advance')).toMatchObject({ rail: 'partner', status: 'waiting-for-advance' });
  });

  test('cannot begin twice, nor with anything else', () => {
    for (const status of statuses)
      for (const start of [intended, handoverDue]) expect(() => moved(at(status), start)).toThrow(TypeError);
    for (const event of all) expect(() => moved(undefined, event)).toThrow(TypeError);
  });

  const table = all.flatMap((event) =>
    statuses.map((status) => [event.type, status, mayFollow[event.type].includes(status), event] as const),
  );
  test('has a rule for each of its events in each of its statuses', () => {
    expect(table).toHaveLength(10 * 11);
    expect(table.filter(([, , isAllowed]) => isAllowed)).toHaveLength(16);
  });

  test.each(table)('%s in %s: %s', (type, status, isAllowed, event) => {
    const state = at(status);
    if (isAllowed)
      expect(moved(state, event)).toMatchObject({ status: leadsTo[type], changedAt: hour(9), intendedAt: hour(1) });
    else expect(() => moved(state, event)).toThrow(`${type} cannot stand at ${disbursement}/9`);
  });

  test('that is over never moves again, but what was settled may come back', () => {
    for (const status of ['failed', 'returned', 'confirmed', 'unclaimed'] as const) {
      for (const event of all) expect(() => moved(at(status), event)).toThrow(TypeError);
    }
    expect(all.filter(({ type }) => mayFollow[type].includes('settled')).map(({ type }) => type)).toEqual([
      'DisbursementReturned',
    ]);
  });

  test('remembers what the provider, the advance and the hand that gave it said', () => {
    expect(at('settled').providerPaymentId).toBe('obp_1');
    expect(at('failed').reason).toBe('payout_method_declined');
    expect(at('advanced').advanceId).toBe(advance);
    expect(at('handed-over').handedOverBy).toBe(ana);
    expect(at('unclaimed').reason).toBe('never-came');
  });

  test('waits in the queue of its status, at its partner while it is a handover', () => {
    const queues = Object.fromEntries(statuses.map((status) => [status, disbursementEntity.places(at(status)).queue]));
    expect(queues).toEqual({
      intended: 'in-flight',
      released: 'in-flight',
      held: 'held',
      settled: undefined,
      failed: undefined,
      returned: undefined,
      'waiting-for-advance': `waiting-for-advance#${eastPartner}`,
      advanced: `to-hand-over#${eastPartner}`,
      'handed-over': `to-confirm#${eastPartner}`,
      confirmed: undefined,
      unclaimed: undefined,
    });
  });
});

test('an attempt of an award has one disbursement, whoever names it', () => {
  expect(disbursementOf(award, 1)).toBe(disbursement);
  expect(disbursementOf(award, 2)).not.toBe(disbursement);
});
