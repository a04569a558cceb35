// Payments of which nothing was heard, awards that wait for a payee, and a provider that remembers what it was asked.
import type { Award } from '@hearth/domain/awards';
import { disbursementOf } from '@hearth/domain/disbursements';
import { eastPartner, intended, monday } from '@hearth/domain/relief-fund.fixture';
import { inMemoryProvider } from '@hearth/payments/in-memory-provider';
import { type PaymentProvider, payRequest, recipientRequest, type StoredRequest } from '@hearth/payments/provider';
import { loaded, stateRef } from '@hearth/store/entities';
import { awardStream, disbursementStream } from '@hearth/store/projection';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded, write } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { reconcileBySchedule } from './reconcile.ts';

export const opened = async () => {
  const tables = await founded();
  const clock = { now: monday };
  const twin = inMemoryProvider({ now: () => Date.parse(clock.now) });
  twin.credit(10_000_000);
  const asked: StoredRequest[] = [];
  const provider: PaymentProvider = {
    ...twin,
    pay: (request) => {
      asked.push(request);
      return twin.pay(request);
    },
  };
  const open = await twin.openRecipient(
    recipientRequest({
      partnerId: 'p',
      fiscalAgentId,
      kind: 'company',
      country: 'US',
      displayName: 'Payee',
      attempt: 1,
    }),
  );
  const recipient = open.known === 'done' ? open.value.providerAccountId : '';
  twin.onboard(recipient, '000123456789');
  const ports = { tables, provider: async () => provider, random: seededBytes(5) };

  const requestOf = (awardId: string, disbursementId: string, amountMinor = 50_000) =>
    payRequest({
      fiscalAgentId,
      awardOrAdvanceId: awardId,
      attempt: 1,
      rail: 'bank',
      disbursementId,
      financialAccount: 'fa_test_1',
      recipient,
      amountMinor,
      currency: 'USD',
      statementText: 'HEARTH',
    });
  const intent = async (over: Tables, awardId: Awaited<ReturnType<typeof approvedCase>>['awardId']) => {
    const disbursementId = disbursementOf(awardId, 1);
    const [item] = await over.read([stateRef(awardId)]);
    const { householdId, draws, status } =
      loaded<Award>(awardId, item).state ?? (await stateOf<Award>(tables, awardId));
    if (status === 'lapsed') throw new Error('it lapsed');
    const data = {
      ...intended.data,
      awardId,
      awardVersion: Number(item?.['version']),
      householdId,
      draws,
      recipient,
      call: { ...requestOf(awardId, disbursementId), hash: 'hash' },
    };
    await write(over, disbursementStream, disbursementId, [{ type: 'DisbursementIntended', data }]);
    return disbursementId;
  };
  /** A payment that was intended; nobody knows whether the provider heard of it. */
  const silent = async (name: string) => {
    const ids = await approvedCase(tables, { name });
    return { ...ids, disbursementId: await intent(tables, ids.awardId) };
  };
  const waiting = async (name: string, until: string) => {
    const ids = await approvedCase(tables, { name });
    await write(tables, awardStream, ids.awardId, [
      { type: 'AwardWaitsForPayee', data: { until, payeeOf: ids.householdId } },
    ]);
    return ids;
  };
  const run = async (now: string) => {
    clock.now = now;
    return JSON.parse(JSON.stringify(await reconcileBySchedule(ports)(now)));
  };
  const eastSlice = async () => (await slicesOf(tables, eastPartner))[0];
  return { tables, clock, twin, asked, ports, requestOf, intent, silent, waiting, run, eastSlice };
};
export const later = (minutes: number) => new Date(Date.parse(monday) + minutes * 60_000).toISOString();
