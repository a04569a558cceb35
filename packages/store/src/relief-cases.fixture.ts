// Cases of households told as events, up to an approved award: what a step finds when the steps before it did their work.
import type { ApplicationScreened, ApplicationSubmitted, Rail } from '@hearth/domain/applications';
import type { AwardApproved, AwardMade } from '@hearth/domain/award-events';
import { encumbranceEntry } from '@hearth/domain/entries';
import type { RecordedPolicy } from '@hearth/domain/governance';
import { type AwardId, derivedId, type HouseholdId, type MemberId, type OrganizationId } from '@hearth/domain/ids';
import type { Draw } from '@hearth/domain/ledger';
import { matchOf } from '@hearth/domain/matches';
import type { PayeeEvent } from '@hearth/domain/payees';
import { policyHash } from '@hearth/domain/policy';
import {
  cleo,
  eastPartner,
  generalFund,
  made,
  meeting,
  monday,
  program,
  screened,
  submitted,
} from '@hearth/domain/relief-fund.fixture';
import { loaded, stateRef } from './entities.ts';
import { rootOf } from './household-roots.ts';
import { applicationStream, awardStream, householdStream, matchStream, organizationStream } from './projection.ts';
import { reliefPolicy, write } from './relief-estate.fixture.ts';
import type { Tables } from './tables.ts';

export type CaseOf = {
  readonly name: string;
  readonly amountMinor?: number;
  readonly rail?: Rail;
  readonly partnerId?: OrganizationId;
  readonly householdId?: HouseholdId;
  readonly handledBy?: readonly MemberId[];
  readonly related?: readonly string[];
  readonly adjudicatedBy?: MemberId;
  readonly justUnder?: AwardMade['data']['justUnder'];
  readonly need?: string;
  readonly at?: string;
  /** Set aside at approval, on the general fund's slice for operations. */ readonly feeMinor?: number;
};

export const idsOf = ({ name, householdId = derivedId('household', name) }: Pick<CaseOf, 'name' | 'householdId'>) => {
  const applicationId = derivedId('application', name);
  return { applicationId, householdId, awardId: derivedId('award', applicationId, 1) };
};

/** An application that was submitted. */
export const submittedCase = async (tables: Tables, of: CaseOf) => {
  const {
    name,
    amountMinor = 50_000,
    rail = 'bank',
    partnerId = eastPartner,
    related = [],
    handledBy = [],
    need = 'food',
    at = monday,
  } = of;
  const ids = idsOf(of);
  const data: ApplicationSubmitted['data'] = {
    ...submitted.data,
    policyHash: policyHash(reliefPolicy),
    partnerId,
    householdId: ids.householdId,
    partnerRefKey: `ref-${name}`,
    requestedMinor: amountMinor,
    rail,
    coarse: { ...submitted.data.coarse, need },
    relationship: { disclosed: related.length > 0, members: related },
    by: handledBy[0] ?? submitted.data.by,
  };
  await write(tables, applicationStream, ids.applicationId, [{ type: 'ApplicationSubmitted', data }], { at });
  return ids;
};

/** The same, handed to a reviewer. */
export const referredCase = async (tables: Tables, of: CaseOf) => {
  const ids = await submittedCase(tables, of);
  await write(tables, applicationStream, ids.applicationId, [screened('referred')], { at: of.at ?? monday });
  return ids;
};

/** An award that waits for approval, by policy or by a reviewer. */
export const awardedCase = async (tables: Tables, of: CaseOf) => {
  const ids = await submittedCase(tables, of);
  const { amountMinor = 50_000, rail = 'bank', partnerId = eastPartner, related = [], need = 'food', at = monday } = of;
  const outcome: ApplicationScreened = {
    ...screened('awarded'),
    data: { ...screened('awarded').data, amountMinor, awardId: ids.awardId },
  };
  await write(tables, applicationStream, ids.applicationId, [outcome], { at });
  const [item] = await tables.read([stateRef(made.data.policyId)]);
  const data: AwardMade['data'] = {
    ...made.data,
    policyHash: loaded<RecordedPolicy>(made.data.policyId, item).state?.hash ?? made.data.policyHash,
    applicationId: ids.applicationId,
    householdId: ids.householdId,
    partnerId,
    amountMinor,
    rail,
    related,
    submittedAt: at,
    coarse: { ...made.data.coarse, need },
    handledBy: of.handledBy ?? made.data.handledBy,
    ...(of.adjudicatedBy === undefined ? {} : { adjudicatedBy: of.adjudicatedBy }),
    ...(of.justUnder === undefined ? {} : { justUnder: of.justUnder }),
  };
  await write(tables, awardStream, ids.awardId, [{ type: 'AwardMade', data }], { at });
  return ids;
};

/** Approves an award that waits, on the partner's `any` slice. */
export const approve = async (
  tables: Tables,
  awardId: AwardId,
  {
    householdId,
    amountMinor = 50_000,
    partnerId = eastPartner,
    at = monday,
    feeMinor,
  }: {
    readonly householdId: HouseholdId;
    readonly amountMinor?: number;
    readonly partnerId?: OrganizationId;
    readonly at?: string;
    readonly feeMinor?: number;
  },
): Promise<void> => {
  const { window, household } = await rootOf(tables, householdId);
  const draws: readonly Draw[] = [{ fundId: generalFund, programId: program, partnerId, purpose: 'any', amountMinor }];
  const slice = { fundId: generalFund, programId: program, partnerId, purpose: 'operations' };
  const fee: Draw | undefined = feeMinor === undefined ? undefined : { ...slice, amountMinor: feeMinor };
  const approved: AwardApproved = {
    type: 'AwardApproved',
    data: {
      meetingId: meeting,
      by: cleo,
      draws,
      ...(fee === undefined ? {} : { fee }),
      entry: encumbranceEntry(fee === undefined ? draws : [...draws, fee], 'USD'),
      windowOf: household.id as HouseholdId,
      attempt: 1,
      reportMonth: at.slice(0, 7),
    },
  };
  await write(tables, awardStream, awardId, [approved], { at, windows: [window] });
};

/** An award with its money set aside. */
export const approvedCase = async (tables: Tables, of: CaseOf) => {
  const ids = await awardedCase(tables, of);
  await approve(tables, ids.awardId, { ...of, householdId: ids.householdId });
  return ids;
};

/** Opens a match between two cases. */
export const matched = async (
  tables: Tables,
  elder: Omit<ReturnType<typeof idsOf>, 'awardId'>,
  newer: Omit<ReturnType<typeof idsOf>, 'awardId'>,
) => {
  const side = ({ applicationId, householdId }: typeof elder) => ({ applicationId, householdId });
  const id = matchOf(elder.applicationId, newer.applicationId);
  await write(tables, matchStream, id, [
    { type: 'MatchOpened', data: { elder: side(elder), newer: side(newer), evidence: ['same-phone'] } },
  ]);
  return id;
};

/** A household or partner has an account at the provider; `isReady` says that it can be paid. */
export const withPayee = async (
  tables: Tables,
  holder: HouseholdId | OrganizationId,
  accountId: string,
  isReady = true,
): Promise<void> => {
  const events: readonly PayeeEvent[] = [
    { type: 'PayeeRequested', data: { call: { key: `open-${holder}`, body: '{}', hash: 'hash' } } },
    { type: 'PayeeOpened', data: { accountId } },
    ...(isReady ? [{ type: 'PayeeReady', data: { accountId } } as const] : []),
  ];
  for (const event of events) {
    if (holder.startsWith('hh_')) await write(tables, householdStream, holder, [event]);
    else await write(tables, organizationStream, holder, [event]);
  }
};
