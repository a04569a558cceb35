// Payments of which nothing was heard, awards that wait for a payee, and a provider that remembers what it was asked.
import type { Award } from '@hearth/domain/awards';
import { disbursementOf } from '@hearth/domain/disbursements';
import { derivedId } from '@hearth/domain/ids';
import {
  eastPartner,
  generalFund,
  handoverDue,
  intended,
  monday,
  program,
  westPartner,
} from '@hearth/domain/relief-fund.fixture';
import { addDays, dateOf } from '@hearth/domain/time';
import { inMemoryProvider } from '@hearth/payments/in-memory-provider';
import { type PaymentProvider, payRequest, recipientRequest, type StoredRequest } from '@hearth/payments/provider';
import { loaded, stateRef } from '@hearth/store/entities';
import { advanceStream, awardStream, disbursementStream } from '@hearth/store/projection';
import { recordProviderWord } from '@hearth/store/provider-words';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded, treasurer, write } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { reconcileBySchedule } from './reconcile.ts';

/** `tariffMinor`: what the provider charges; `feeMinor`: what we set aside for it. */
type House = { readonly tariffMinor?: number; readonly feeMinor?: number };

export const opened = async ({ tariffMinor = 0, feeMinor }: House = {}) => {
  const operations = feeMinor === undefined ? [] : [{ purpose: 'operations', amountMinor: 10_000 }];
  const tables = await founded({
    slices: [{ amountMinor: 500_000 }, { partnerId: westPartner, amountMinor: 500_000 }, ...operations],
  });
  const clock = { now: monday };
  const twin = inMemoryProvider({ now: () => Date.parse(clock.now), feeMinor: tariffMinor });
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
  const intent = async (over: Tables, awardId: Awaited<ReturnType<typeof approvedCase>>['awardId'], at = monday) => {
    const disbursementId = disbursementOf(awardId, 1);
    const [item] = await over.read([stateRef(awardId)]);
    const { householdId, draws, fee, status } =
      loaded<Award>(awardId, item).state ?? (await stateOf<Award>(tables, awardId));
    if (status === 'lapsed') throw new Error('it lapsed');
    const data = {
      ...intended.data,
      awardId,
      awardVersion: Number(item?.['version']),
      householdId,
      draws,
      ...(fee === undefined ? {} : { fee }),
      recipient,
      call: { ...requestOf(awardId, disbursementId), hash: 'hash' },
    };
    await write(over, disbursementStream, disbursementId, [{ type: 'DisbursementIntended', data }], { at });
    return disbursementId;
  };
  /** A payment that was intended; nobody knows whether the provider heard of it. */
  const silent = async (name: string, at = monday) => {
    const ids = await approvedCase(tables, { name, at, ...(feeMinor === undefined ? {} : { feeMinor }) });
    return { ...ids, disbursementId: await intent(tables, ids.awardId, at) };
  };
  const waiting = async (name: string, until: string) => {
    const ids = await approvedCase(tables, { name });
    await write(tables, awardStream, ids.awardId, [
      { type: 'AwardWaitsForPayee', data: { until, payeeOf: ids.householdId } },
    ]);
    return ids;
  };
  /** Money that a partner was advanced for a handover: it has it from `at` on. */
  const advanced = async (name: string, at = monday) => {
    const ids = await approvedCase(tables, { name, at, rail: 'partner' });
    const disbursementId = disbursementOf(ids.awardId, 1);
    const advanceId = derivedId('advance', name);
    const [item] = await tables.read([stateRef(ids.awardId)]);
    const award = await stateOf<Award>(tables, ids.awardId);
    const due = {
      ...handoverDue.data,
      awardId: ids.awardId,
      awardVersion: Number(item?.['version']),
      householdId: ids.householdId,
      partnerId: eastPartner,
      amountMinor: award.amountMinor,
      draws: award.draws,
    };
    const call = requestOf(advanceId, advanceId);
    const intent = {
      partnerId: eastPartner,
      disbursementIds: [disbursementId],
      amountMinor: award.amountMinor,
      currency: 'USD',
      recipient,
      call: { ...call, hash: 'hash' },
      by: treasurer.memberId,
    };
    await write(tables, disbursementStream, disbursementId, [{ type: 'HandoverDue', data: due }], { at });
    await write(tables, advanceStream, advanceId, [{ type: 'AdvanceIntended', data: intent }], { at });
    await write(tables, disbursementStream, disbursementId, [{ type: 'HandoverAdvanced', data: { advanceId } }], {
      at,
    });
    clock.now = at;
    const paid = await twin.pay(call);
    if (paid.known !== 'done') throw new Error(paid.reason);
    clock.now = new Date(Date.parse(at) + 60_000).toISOString();
    const word = await twin.readPayment(paid.value.providerPaymentId);
    if (word.known !== 'done') throw new Error(word.reason);
    await recordProviderWord(tables, advanceId, word.value, { at: clock.now, actor: 'step:settlement' });
    return { ...ids, disbursementId, advanceId };
  };
  const run = async (now: string) => {
    clock.now = now;
    return JSON.parse(JSON.stringify(await reconcileBySchedule(ports)(now)));
  };
  const eastSlice = async () => (await slicesOf(tables, eastPartner)).find(({ purpose }) => purpose === 'any');
  return { tables, clock, twin, asked, ports, requestOf, intent, silent, waiting, advanced, run, eastSlice };
};
export const later = (minutes: number) => new Date(Date.parse(monday) + minutes * 60_000).toISOString();

type Told = {
  readonly breaks: readonly { readonly code: string; readonly expectedMinor: number; readonly foundMinor: number }[];
};
/** The breaks of a run: their codes and both sides. */
export const seen = ({ breaks }: Told) =>
  breaks.map(({ code, expectedMinor, foundMinor }) => [code, expectedMinor, foundMinor]);
/** The slice that the house draws on. */
export const east = { programId: program, fundId: generalFund, purpose: 'any', partnerId: eastPartner };
/** So many days later, at the first run of the day. */
export const nextDay = (days: number) => `${dateOf(addDays(monday, days))}T00:05:00.000Z`;
