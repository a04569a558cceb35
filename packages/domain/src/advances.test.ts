import { describe, expect, test } from 'vitest';
import { type Advance, type AdvanceEvent, type AdvanceStatus, advanceEntity, advanceMayFollow } from './advances.ts';
import { advanceEntry } from './entries.ts';
import { advance, cleo, disbursement, eastPartner, hour, storedCall, told } from './relief-fund.fixture.ts';

type Later = Exclude<AdvanceEvent, { readonly type: 'AdvanceIntended' }>;
const intended: AdvanceEvent = {
  type: 'AdvanceIntended',
  data: {
    partnerId: eastPartner,
    disbursementIds: [disbursement],
    amountMinor: 50_000,
    currency: 'USD',
    recipient: 'acct_9',
    call: storedCall,
    by: cleo,
  },
};
const released: Later = { type: 'AdvanceReleased', data: { providerPaymentId: 'obp_9', snapshotHash: 's1' } };
const settled: Later = {
  type: 'AdvanceSettled',
  data: { providerPaymentId: 'obp_9', entry: advanceEntry(eastPartner, 50_000, 'USD'), snapshotHash: 's2' },
};
const failed: Later = { type: 'AdvanceFailed', data: { reason: 'review_rejected', snapshotHash: 's3' } };
const held: Later = { type: 'AdvanceHeld', data: { reason: 'unknown' } };

const ways: readonly (readonly [AdvanceStatus, readonly AdvanceEvent[]])[] = [
  ['intended', [intended]],
  ['released', [intended, released]],
  ['settled', [intended, settled]],
  ['failed', [intended, failed]],
  ['held', [intended, held]],
];
const after = (...events: readonly AdvanceEvent[]): Advance | undefined => told(advanceEntity, advance, ...events);
const leadsTo = {
  AdvanceReleased: 'released',
  AdvanceSettled: 'settled',
  AdvanceFailed: 'failed',
  AdvanceHeld: 'held',
} as const;

describe('an advance', () => {
  test('begins as an intent that names the handovers it covers', () => {
    expect(after(intended)).toMatchObject({
      id: advance,
      status: 'intended',
      disbursementIds: [disbursement],
      amountMinor: 50_000,
      intendedAt: hour(1),
    });
  });

  test.each(
    ways.flatMap(([status, way]) =>
      [released, settled, failed, held].map(
        (event) => [event.type, status, advanceMayFollow[event.type].includes(status), event, way] as const,
      ),
    ),
  )('%s in %s: %s', (type, _status, isAllowed, event, way) => {
    if (isAllowed) expect(after(...way, event)?.status).toBe(leadsTo[type]);
    else expect(() => after(...way, event)).toThrow(`${type} cannot stand at`);
  });

  test('cannot begin twice, nor with anything else', () => {
    expect(() => after(intended, intended)).toThrow(TypeError);
    for (const event of [released, settled, failed, held]) expect(() => after(event)).toThrow(TypeError);
  });

  test('is in flight until the provider has said its last word; what is held waits for a person', () => {
    const queues = ways.map(([status, way]) => {
      const state = after(...way);
      return [status, state === undefined ? undefined : advanceEntity.places(state).queue];
    });
    expect(Object.fromEntries(queues)).toEqual({
      intended: 'advance-in-flight',
      released: 'advance-in-flight',
      settled: undefined,
      failed: undefined,
      held: 'held',
    });
  });
});
