import { describe, expect, test } from 'vitest';
import type { DisbursementEvent } from './disbursement-events.ts';
import type { DisbursementStatus } from './disbursement-places.ts';
import { type Disbursement, disbursementEntity, disbursementOf, mayFollow } from './disbursements.ts';
import {
  advance,
  ana,
  award,
  backEntry,
  checkDue,
  disbursement,
  dora,
  eastPartner,
  entry,
  handoverDue,
  hour,
  household,
  intended,
  placed,
  register,
  told,
} from './relief-fund.fixture.ts';

type Later = Exclude<DisbursementEvent, { readonly type: 'DisbursementIntended' | 'HandoverDue' | 'CheckDue' }>;
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
  DisbursementAskedAgain: { type: 'DisbursementAskedAgain', data: {} },
  DisbursementDeclaredUnpaid: { type: 'DisbursementDeclaredUnpaid', data: { by: ana, reason: 'nowhere-to-be-found' } },
  HandoverAdvanced: { type: 'HandoverAdvanced', data: { advanceId: advance } },
  HandoverAdvanceFailed: { type: 'HandoverAdvanceFailed', data: { advanceId: advance } },
  HandedOver: { type: 'HandedOver', data: { receiptNumber: 'R-1', method: 'cash', handedOverAt: hour(3), by: ana } },
  HandoverConfirmed: { type: 'HandoverConfirmed', data: { by: dora, entry } },
  HandoverUnclaimed: {
    type: 'HandoverUnclaimed',
    data: { reason: 'never-came', by: ana, entry: backEntry, windowOf: household },
  },
  HandoverCodeIssued: { type: 'HandoverCodeIssued', data: { by: ana, codeHash: 'code-hash' } },
  HandoverCodeRefused: { type: 'HandoverCodeRefused', data: { by: ana } },
  CheckRegistered: { type: 'CheckRegistered', data: { registerId: register } },
  CheckUnregistered: { type: 'CheckUnregistered', data: { registerId: register } },
  CheckIssued: { type: 'CheckIssued', data: { number: '1001', issuedOn: '2026-11-20', by: ana, entry } },
  CheckCleared: { type: 'CheckCleared', data: { clearedOn: '2026-11-25', by: ana, entry } },
  CheckVoided: { type: 'CheckVoided', data: { reason: 'lost', by: dora, entry: backEntry, windowOf: household } },
  CheckStale: { type: 'CheckStale', data: { escheatOn: '2029-11-20', entry } },
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
  'waiting-for-register': [checkDue],
  registered: [checkDue, later.CheckRegistered],
  issued: [checkDue, later.CheckRegistered, later.CheckIssued],
  cleared: [checkDue, later.CheckRegistered, later.CheckIssued, later.CheckCleared],
  voided: [checkDue, later.CheckRegistered, later.CheckIssued, later.CheckVoided],
  stale: [checkDue, later.CheckRegistered, later.CheckIssued, later.CheckStale],
};
/** Where each event leads; a code for the household moves nothing. */
const leadsTo: { readonly [T in Later['type']]?: DisbursementStatus } = {
  DisbursementReleased: 'released',
  DisbursementSettled: 'settled',
  DisbursementFailed: 'failed',
  DisbursementReturned: 'returned',
  DisbursementHeld: 'held',
  DisbursementAskedAgain: 'intended',
  DisbursementDeclaredUnpaid: 'held',
  HandoverAdvanced: 'advanced',
  HandoverAdvanceFailed: 'waiting-for-advance',
  HandedOver: 'handed-over',
  HandoverConfirmed: 'confirmed',
  HandoverUnclaimed: 'unclaimed',
  CheckRegistered: 'registered',
  CheckUnregistered: 'waiting-for-register',
  CheckIssued: 'issued',
  CheckCleared: 'cleared',
  CheckVoided: 'voided',
  CheckStale: 'stale',
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

const withCode = (state: Disbursement): Disbursement => ({
  ...state,
  code: { hash: 'code-hash', issuedBy: ana, refused: 0 },
});

describe('a disbursement', () => {
  test('begins as an intent on the bank rail, a handover that waits for an advance, or a check that waits for a register', () => {
    expect(at('intended')).toMatchObject({
      id: disbursement,
      rail: 'bank',
      status: 'intended',
      recipient: 'acct_1',
      call: { key: 'key-1' },
      intendedAt: hour(1),
    });
    expect(at('waiting-for-advance')).toMatchObject({ rail: 'partner', status: 'waiting-for-advance' });
    expect(at('waiting-for-register')).toMatchObject({ rail: 'manual', status: 'waiting-for-register' });
  });

  test('cannot begin twice, nor with anything else', () => {
    for (const status of statuses)
      for (const start of [intended, handoverDue, checkDue]) expect(() => moved(at(status), start)).toThrow(TypeError);
    for (const event of all) expect(() => moved(undefined, event)).toThrow(TypeError);
  });

  const table = all.flatMap((event) =>
    statuses.map((status) => [event.type, status, mayFollow[event.type].includes(status), event] as const),
  );
  test('has a rule for each of its events in each of its statuses', () => {
    expect(table).toHaveLength(20 * 17);
    expect(table.filter(([, , isAllowed]) => isAllowed)).toHaveLength(28);
  });

  test.each(table)('%s in %s: %s', (type, status, isAllowed, event) => {
    const state = type === 'HandoverCodeRefused' ? withCode(at(status)) : at(status);
    if (isAllowed)
      expect(moved(state, event)).toMatchObject({
        status: leadsTo[type] ?? status,
        // What moves nothing leaves it as old as it was.
        changedAt: (leadsTo[type] ?? status) === status ? state.changedAt : hour(9),
        intendedAt: hour(1),
      });
    else expect(() => moved(state, event)).toThrow(`${type} cannot stand at ${disbursement}/9`);
  });

  test('that is over never moves again, but what was settled may come back', () => {
    for (const status of ['failed', 'returned', 'confirmed', 'unclaimed', 'cleared', 'voided', 'stale'] as const) {
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

  test('remembers its register, its number and why it was stopped', () => {
    expect(at('registered').registerId).toBe(register);
    expect(at('cleared')).toMatchObject({
      checkNumber: '1001',
      issuedOn: '2026-11-20',
      issuedBy: ana,
      clearedOn: '2026-11-25',
      registerId: register,
    });
    expect(at('voided').reason).toBe('lost');
    expect(moved(at('registered'), later.CheckUnregistered)).not.toHaveProperty('registerId');
  });

  test('counts the wrong codes that were shown, also across a new code', () => {
    const once = moved(at('handed-over'), later.HandoverCodeIssued);
    expect(moved(once, later.HandoverCodeRefused).code).toEqual({ hash: 'code-hash', issuedBy: ana, refused: 1 });
    expect(moved(moved(once, later.HandoverCodeRefused), later.HandoverCodeIssued).code?.refused).toBe(1);
    expect(() => moved(at('handed-over'), later.HandoverCodeRefused)).toThrow(TypeError);
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
      unclaimed: `unclaimed#${eastPartner}`,
      'waiting-for-register': 'waiting-for-register',
      registered: 'to-issue',
      issued: 'to-clear',
      cleared: undefined,
      voided: undefined,
      stale: 'stale',
    });
  });
});

test('a check keeps its place in line when its register is dropped, and is as old as it says once it is out', () => {
  const since = (state: Disbursement) => disbursementEntity.places(state).since;
  expect(since(moved(at('registered'), later.CheckUnregistered))).toBe(hour(1));
  expect(since(moved(at('registered'), later.CheckIssued))).toBe('2026-11-20T00:00:00.000Z');
  expect(since(at('stale'))).toBe('2026-11-20T00:00:00.000Z');
  expect(since(moved(at('waiting-for-register'), later.CheckRegistered))).toBe(hour(9));
});

test('an attempt of an award has one disbursement, whoever names it', () => {
  expect(disbursementOf(award, 1)).toBe(disbursement);
  expect(disbursementOf(award, 2)).not.toBe(disbursement);
});
