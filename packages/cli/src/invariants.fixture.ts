// A deployment at rest in a few records: one gift, one household paid by bank, one paid through its partner. Everything holds.
import { disbursementOf } from '@hearth/domain/disbursements';
import { giftEntry } from '@hearth/domain/entries';
import { derivedId, type IdKind } from '@hearth/domain/ids';
import { type Entry, entryOrThrow } from '@hearth/domain/ledger';
import { appendEvents, emptyHead, type RecordedEvent } from '@hearth/domain/record';
import type { ProviderPayment } from '@hearth/payments/provider';
import type { Item } from '@hearth/store/tables';
import type { Evidence } from './evidence.ts';

const id = <K extends IdKind>(kind: K, name: string) => derivedId(kind, name);
export const [fundId, partnerId, programId] = [id('fund', 'one'), id('organization', 'one'), id('program', 'one')];
export const [bankAward, handedAward, advanceId] = [id('award', 'bank'), id('award', 'handed'), id('advance', 'one')];
export const [bankPayment, handedOver] = [disbursementOf(bankAward, 1), disbursementOf(handedAward, 1)];
export const applicationId = id('application', 'bank');

/** A state item as the store keeps it. */
export const stateItem = (pk: string, state: object): Item => ({
  pk,
  sk: 'state',
  version: 1,
  head: 'h',
  doc: JSON.stringify({ id: pk, ...state }),
});

export const slice = {
  pk: `slices#${partnerId}`,
  sk: `${programId}#${fundId}#any`,
  programId,
  fundId,
  partnerId,
  purpose: 'any',
  restriction: '{}',
  allottedMinor: 900,
  availableMinor: 400,
  encumberedMinor: 0,
  spentMinor: 500,
} satisfies Item;

const entry = (minor: number): Entry =>
  entryOrThrow('USD', [
    { account: 'cash:provider', minor },
    { account: 'other', minor: -minor },
  ]);

const recorded = (stream: string, happened: Entry): readonly RecordedEvent[] =>
  appendEvents(stream, emptyHead, [{ type: 'Happened', data: JSON.parse(JSON.stringify({ entry: happened })) }], {
    at: '2026-11-21T00:00:00.000Z',
    actor: 'step:test',
  });

/** A fund as it is kept, with one gift of what it received. */
export const fundState = (receivedMinor: number, allottedMinor: number): Item =>
  stateItem(fundId, {
    receivedMinor,
    allottedMinor,
    gifts: [{ giftId: 'gift_1', amountMinor: receivedMinor, receivedOn: '2026-11-01' }],
  });

export const payment = (
  name: string,
  amountMinor: number,
  disbursement: string,
  status: ProviderPayment['status'] = 'posted',
): ProviderPayment => ({
  providerPaymentId: name,
  status,
  amountMinor,
  currency: 'usd',
  recipient: 'acct_1',
  metadata: { disbursement },
  createdAt: '2026-11-21T00:00:00.000Z',
  snapshotHash: '',
});

/** The evidence; tests change one thing and look which check notices. */
export const atRest = (): Evidence => ({
  nowAt: '2026-12-26T00:00:00.000Z',
  streams: new Map<string, readonly RecordedEvent[]>([
    [fundId, recorded(fundId, giftEntry(fundId, 1_000, 'USD'))],
    [id('treasury', 'one'), recorded(id('treasury', 'one'), entry(2_000))],
    [bankPayment, recorded(bankPayment, entry(-300))],
    [advanceId, recorded(advanceId, entry(-200))],
  ]),
  state: [
    fundState(1_000, 900),
    slice,
    stateItem(applicationId, { status: 'awarded', awardId: bankAward }),
    stateItem(id('application', 'handed'), { status: 'awarded', awardId: handedAward }),
    stateItem(bankAward, { status: 'approved', attempt: 1 }),
    stateItem(handedAward, { status: 'approved', attempt: 1 }),
    stateItem(bankPayment, { status: 'settled', awardId: bankAward, amountMinor: 300, providerPaymentId: 'obp_1' }),
    stateItem(handedOver, { status: 'confirmed', awardId: handedAward, amountMinor: 200 }),
    stateItem(advanceId, { status: 'settled', amountMinor: 200, providerPaymentId: 'obp_2' }),
  ],
  differences: [],
  recordFault: undefined,
  balance: { availableMinor: 1_500, inboundPendingMinor: 0, outboundPendingMinor: 0, currency: 'usd' },
  payments: [payment('obp_1', 300, bankPayment), payment('obp_2', 200, advanceId)],
  queues: { screening: { ready: 0, inFlight: 0, delayed: 0 } },
  underWay: [],
});
