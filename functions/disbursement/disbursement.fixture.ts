// An estate with approved awards and a provider in memory, which tells what it was asked and how the record stood at that moment.
import type { DisbursementMessage } from '@hearth/contracts/events';
import { disbursementOf } from '@hearth/domain/disbursements';
import type { AwardId, HouseholdId } from '@hearth/domain/ids';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { type InMemoryProvider, inMemoryProvider } from '@hearth/payments/in-memory-provider';
import { type PaymentProvider, recipientRequest, type StoredRequest } from '@hearth/payments/provider';
import { loaded, stateRef } from '@hearth/store/entities';
import { policyReader } from '@hearth/store/policies';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { approvedCase, type CaseOf, withPayee } from '@hearth/store/relief-cases.fixture';
import { fiscalAgentId, founded, type SliceMinor } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { disburse } from './disburse.ts';

export const goodAccount = '000123456789';

/** An account at the provider for a payee; ready to be paid when `accountNumber` is told. */
export const accountAt = async (
  provider: InMemoryProvider,
  holder: string,
  accountNumber?: string,
): Promise<string> => {
  const request = recipientRequest({
    householdId: holder,
    fiscalAgentId,
    kind: 'individual',
    country: 'US',
    displayName: 'Household',
    attempt: 1,
  });
  const outcome = await provider.openRecipient(request);
  if (outcome.known !== 'done') throw new Error(outcome.reason);
  const { providerAccountId } = outcome.value;
  if (accountNumber !== undefined) provider.onboard(providerAccountId, accountNumber);
  return providerAccountId;
};

type Asked = StoredRequest & { readonly recordSaid: string | undefined };

export const opened = async (slices?: readonly SliceMinor[], feeMinor = 0) => {
  const tables = await founded(slices === undefined ? {} : { slices });
  const clock = { now: monday };
  const twin = inMemoryProvider({ now: () => Date.parse(clock.now) });
  twin.credit(10_000_000);
  const asked: Asked[] = [];
  const provider: PaymentProvider = {
    ...twin,
    pay: async (request) => {
      const id: string = JSON.parse(request.body).metadata.disbursement;
      const { state } = loaded<{ readonly status: string }>(id, (await tables.read([stateRef(id)]))[0]);
      asked.push({ ...request, recordSaid: state?.status });
      return twin.pay(request);
    },
  };
  const portsOver = (over: Tables) => ({
    tables: over,
    provider: async () => provider,
    readPolicy: policyReader(over),
    fiscalAgentId,
    financialAccount: 'fa_test_1',
    feeMinor,
    random: seededBytes(3),
  });
  const ports = portsOver(tables);

  const envelope = { sequence: 2, at: monday };
  const messages = {
    approved: (stream: AwardId): DisbursementMessage => ({ ...envelope, type: 'AwardApproved', stream }),
    ready: (stream: HouseholdId): DisbursementMessage => ({ ...envelope, type: 'PayeeReady', stream }),
    advanced: (stream: string): DisbursementMessage => ({
      ...envelope,
      type: 'AdvanceIntended',
      stream: stream as never,
    }),
  };
  const take = (message: DisbursementMessage, now = clock.now) => disburse(ports)(message, now);

  /** An approved award for the bank, its payee ready unless told otherwise. */
  const approved = async (of: CaseOf, accountNumber: string | undefined = goodAccount) => {
    const ids = await approvedCase(tables, { rail: 'bank', ...of });
    const accountId = await accountAt(twin, ids.householdId, accountNumber);
    await withPayee(tables, ids.householdId, accountId, accountNumber !== undefined);
    return { ...ids, accountId, disbursementId: disbursementOf(ids.awardId, 1) };
  };
  /** An approved award that the partner hands over. */
  const toHandOver = async (of: CaseOf) => {
    const ids = await approvedCase(tables, { rail: 'partner', ...of });
    await take(messages.approved(ids.awardId));
    return { ...ids, disbursementId: disbursementOf(ids.awardId, 1) };
  };
  const partnerReady = async () => withPayee(tables, eastPartner, await accountAt(twin, eastPartner, goodAccount));
  const eastSlice = async () => (await slicesOf(tables, eastPartner))[0];
  return {
    tables,
    clock,
    twin,
    provider,
    asked,
    ports,
    portsOver,
    messages,
    take,
    approved,
    toHandOver,
    partnerReady,
    eastSlice,
  };
};
