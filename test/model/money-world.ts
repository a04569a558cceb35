// The world beside the model: the real routes over tables in memory, a provider, and a clock that only goes forward.
import { approvalRoutes } from '@hearth/contracts/decision-routes';
import { fundingRoutes } from '@hearth/contracts/money-routes';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import type { Fund } from '@hearth/domain/funds';
import type { MemberEvent } from '@hearth/domain/governance';
import { type AwardId, derivedId, type HouseholdId } from '@hearth/domain/ids';
import { ben, cleo, eastPartner, generalFund, monday, program, westPartner } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { closeDocket } from '@hearth/functions/approval/close-docket.ts';
import { disburse } from '@hearth/functions/disbursement/disburse.ts';
import { accountAt } from '@hearth/functions/disbursement/disbursement.fixture.ts';
import { funding } from '@hearth/functions/funding/funding-routes.ts';
import { inMemoryProvider } from '@hearth/payments/in-memory-provider';
import { route } from '@hearth/runtime/http-endpoint';
import { policyReader } from '@hearth/store/policies';
import { memberStream } from '@hearth/store/projection';
import { recordProviderWord } from '@hearth/store/provider-words';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { awardedCase, withPayee } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded, person, write } from '@hearth/store/relief-estate.fixture';
import { sliceOf, sliceRef } from '@hearth/store/slices';
import { inProcessApi, type Told } from './in-process-api.ts';
import type { Place } from './money-model.ts';

export const treasurer = 'tom, treasurer';
export const approver = 'cleo, approver';
export const controller = 'cara, controller';
export const otherTreasurer = 'tess, second treasurer';

/** Fees are one dollar, from the slice for operations. */
export const feeMinor = 100;

/** What becomes of a payment to the nth household: it stays, stays, comes back, fails. */
const accounts = ['000123456789', '000123456789', '000222222227', '000111111116'] as const;
export const households = accounts.length;

export const sliceAt: Readonly<Record<Place, { programId: string; partnerId: string; purpose: string }>> = {
  east: { programId: program, partnerId: eastPartner, purpose: 'any' },
  west: { programId: program, partnerId: westPartner, purpose: 'any' },
  operations: { programId: program, partnerId: eastPartner, purpose: 'operations' },
};

/** A new world: people, a program with its policy, one fund without money, and households whose accounts are known. */
export const openWorld = async () => {
  const tables = await founded({ slices: [] });
  const { memberId, ...membership } = person(otherTreasurer, fiscalAgentId, 'treasurer');
  const joined: readonly MemberEvent[] = [
    { type: 'MemberProposed', data: { ...membership, by: ben } },
    { type: 'MemberConfirmed', data: { by: cleo } },
  ];
  await write(tables, memberStream, memberId, joined);
  const clock = { now: monday };
  const twin = inMemoryProvider({ now: () => Date.parse(clock.now) });
  twin.credit(1_000_000_000_000);
  const random = seededBytes(11);
  const ports = { tables, random, readPolicy: policyReader(tables), feeMinor };
  const api = inProcessApi(
    tables,
    [...funding({ tables, random }), route(approvalRoutes.closeDocket, closeDocket(ports))],
    () => clock.now,
  );
  const take = disburse({ ...ports, provider: async () => twin, fiscalAgentId, financialAccount: 'fa_test_1' });
  const householdIds: HouseholdId[] = [];
  for (const [at, account] of accounts.entries()) {
    const householdId = derivedId('household', 'of the model', at);
    await withPayee(tables, householdId, await accountAt(twin, householdId, account));
    householdIds.push(householdId);
  }
  const awardIds: AwardId[] = [];
  const fund = { id: generalFund };

  return {
    tables,
    bytes: () => bytesOf(tables),
    call: (name: keyof typeof fundingRoutes, as: string, body: object, params: Readonly<Record<string, string>> = {}) =>
      api(fundingRoutes[name], { as, body, params: { ...fund, ...params } }),
    docket: (as: string, decisions: readonly object[]): Promise<Told> =>
      api(approvalRoutes.closeDocket, { as, body: { decisions } }),
    readFund: () => stateOf<Fund>(tables, generalFund),
    slice: async (place: Place) => {
      const [item] = await tables.read([sliceRef({ fundId: generalFund, ...sliceAt[place] })]);
      return item === undefined ? undefined : sliceOf(item);
    },
    awardId: (at: number): AwardId => awardIds[at] ?? derivedId('award', 'none'),
    /** An award of so many minor units that waits for approval. */
    makeAward: async (place: 'east' | 'west', household: number, amountMinor: number): Promise<void> => {
      const { awardId } = await awardedCase(tables, {
        name: `case ${awardIds.length}`,
        amountMinor,
        rail: 'bank',
        partnerId: place === 'east' ? eastPartner : westPartner,
        householdId: householdIds[household] ?? derivedId('household', 'none'),
        at: clock.now,
      });
      awardIds.push(awardId);
    },
    /** Pays an approved award, lets days go by, and hears how it ended. */
    pay: async (at: number): Promise<string> => {
      const awardId = awardIds[at] ?? derivedId('award', 'none');
      await take({ type: 'AwardApproved', stream: awardId, sequence: 2, at: clock.now }, clock.now);
      const id = disbursementOf(awardId, 1);
      clock.now = addDays(clock.now, 30);
      const { providerPaymentId = '' } = await stateOf<Disbursement>(tables, id);
      const word = await twin.readPayment(providerPaymentId);
      if (word.known !== 'done') throw new Error(word.reason);
      await recordProviderWord(tables, id, word.value, { at: clock.now, actor: 'step:settlement' });
      return (await stateOf<Disbursement>(tables, id)).status;
    },
    now: () => clock.now,
  };
};
export type World = Awaited<ReturnType<typeof openWorld>>;
