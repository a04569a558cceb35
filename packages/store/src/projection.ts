// What an event means for items that several streams share: slices, windows, match counts, reporting rows, marks, look-ups.
// Every change commutes with those of other streams, so that any order of streams folds to the same bytes; the guards serve live writes.
import { type Advance, type AdvanceEvent, advanceEntity } from '@hearth/domain/advances';
import { type Application, type ApplicationEvent, applicationEntity } from '@hearth/domain/applications';
import { type Award, type AwardEvent, awardEntity } from '@hearth/domain/awards';
import { type Disbursement, type DisbursementEvent, disbursementEntity } from '@hearth/domain/disbursements';
import type { Entity } from '@hearth/domain/entity';
import { type Fund, type FundEvent, fundEntity } from '@hearth/domain/funds';
import {
  type Member,
  type MemberEvent,
  memberEntity,
  type Organization,
  type OrganizationEvent,
  organizationEntity,
  type PolicyEvent,
  type Program,
  type ProgramEvent,
  policyEntity,
  programEntity,
  type RecordedPolicy,
} from '@hearth/domain/governance';
import { grantKey, type Household, type HouseholdEvent, householdEntity } from '@hearth/domain/households';
import { type Match, type MatchEvent, matchEntity } from '@hearth/domain/matches';
import { type Meeting, type MeetingEvent, meetingEntity } from '@hearth/domain/meetings';
import {
  type IdentityRead,
  type Observation,
  observationEntity,
  type ProviderToppedUp,
  type Reconciled,
} from '@hearth/domain/observations';
import type { PayeeEvent } from '@hearth/domain/payees';
import type { NewEvent, RecordedEvent } from '@hearth/domain/record';
import { type Signal, type SignalEvent, signalEntity } from '@hearth/domain/signals';
import { stateRef } from './entities.ts';
import { arrived } from './household-count.ts';
import { ofAlias, ofMatch } from './match-items.ts';
import { rowBegun, rowGivenUp, rowPaid, rowReturned } from './reporting-rows.ts';
import { partnerRefRef, payeeRef, waitingRef } from './shared-items.ts';
import { ofMade, ofReady, ofSignal } from './signal-items.ts';
import { allotted, disencumbered, encumbered, liquidated, returned } from './slices.ts';
import type { Change } from './tables.ts';
import { awardMoves, disbursementMoves, householdMoves, type WindowMove } from './window-moves.ts';

/** An intent takes the award out of the queue of approved ones; the award must still be as it was read. */
const taken = (awardId: string, awardVersion: number): Change => ({
  update: stateRef(awardId),
  remove: ['queue', 'since'],
  when: [{ attribute: 'version', equals: awardVersion }],
});

const ofApplication = (event: RecordedEvent<ApplicationEvent>): readonly Change[] =>
  event.type === 'ApplicationSubmitted'
    ? [
        ...arrived(event.data.householdId),
        {
          put: partnerRefRef(event.data.partnerRefKey),
          item: { pk: `ref#${event.data.partnerRefKey}`, sk: 'ref', applicationId: event.stream },
          when: [{ absent: true }],
          otherwise: 'partner-ref',
        },
      ]
    : [];

const ofAward = (event: RecordedEvent<AwardEvent>, award: Award): readonly Change[] => {
  switch (event.type) {
    case 'AwardMade':
      return ofMade(event.stream, event.data);
    case 'AwardApproved': {
      const { draws, reportMonth } = event.data;
      return [...draws.map(encumbered), rowBegun(award, draws, event.at, reportMonth)];
    }
    case 'AwardLapsed': {
      const { draws, attempt, reportMonth } = event.data;
      return [
        ...draws.map(disencumbered),
        rowGivenUp(reportMonth, grantKey(award.id, attempt), award.amountMinor, event.at),
      ];
    }
    case 'AwardWaitsForPayee':
      return [{ update: waitingRef(event.data.payeeOf), include: { awards: award.id }, when: [] }];
    default:
      return [];
  }
};

const ofDisbursement = (
  event: RecordedEvent<DisbursementEvent>,
  { awardId, attempt, draws, reportMonth, amountMinor }: Disbursement,
): readonly Change[] => {
  const key = grantKey(awardId, attempt);
  switch (event.type) {
    case 'DisbursementIntended':
    case 'HandoverDue':
      return [taken(awardId, event.data.awardVersion)];
    case 'DisbursementSettled':
    case 'HandoverConfirmed':
      return [...draws.map(liquidated), rowPaid(reportMonth, key, amountMinor, event.at)];
    case 'DisbursementFailed':
    case 'HandoverUnclaimed':
      return [...draws.map(disencumbered), rowGivenUp(reportMonth, key, amountMinor, event.at)];
    case 'DisbursementReturned':
      return [...draws.map(returned), rowReturned(reportMonth, key, amountMinor, event.at)];
    default:
      return [];
  }
};

const ofFund = (event: RecordedEvent<FundEvent>, fund: Fund): readonly Change[] => {
  if (event.type !== 'Allotted') return [];
  const { programId, partnerId, purpose, amountMinor } = event.data;
  return [allotted({ fundId: event.stream, programId, partnerId, purpose, amountMinor }, fund.restriction ?? {})];
};

const payeeKnown = (accountId: string, holder: string): Change => ({
  put: payeeRef(accountId),
  item: { pk: `payee#${accountId}`, sk: 'payee', holder },
  when: [{ absent: true }],
  otherwise: 'payee-known',
});

const ofPayee = (event: RecordedEvent<PayeeEvent>): readonly Change[] =>
  event.type === 'PayeeOpened' ? [payeeKnown(event.data.accountId, event.stream)] : ofReady(event);

const ofOrganization = (event: RecordedEvent<OrganizationEvent>): readonly Change[] =>
  event.type === 'OrganizationProposed' || event.type === 'OrganizationConfirmed' ? [] : ofPayee(event);

const ofHousehold = (event: RecordedEvent<HouseholdEvent>): readonly Change[] =>
  event.type === 'HouseholdAliased' ? ofAlias(event) : ofPayee(event);

/** A kind of stream: how it folds, and what its events mean for items that others share and for windows. */
export type Stream<S, E extends NewEvent> = {
  readonly entity: Entity<S, E>;
  readonly side: (event: RecordedEvent<E>, after: S) => readonly Change[];
  readonly moves: (event: RecordedEvent<E>, after: S) => readonly WindowMove[];
};

const alone = () => [];

export const applicationStream: Stream<Application, ApplicationEvent> = {
  entity: applicationEntity,
  side: ofApplication,
  moves: alone,
};
export const matchStream: Stream<Match, MatchEvent> = { entity: matchEntity, side: ofMatch, moves: alone };
export const signalStream: Stream<Signal, SignalEvent> = { entity: signalEntity, side: ofSignal, moves: alone };
export const awardStream: Stream<Award, AwardEvent> = { entity: awardEntity, side: ofAward, moves: awardMoves };
export const disbursementStream: Stream<Disbursement, DisbursementEvent> = {
  entity: disbursementEntity,
  side: ofDisbursement,
  moves: disbursementMoves,
};
export const advanceStream: Stream<Advance, AdvanceEvent> = { entity: advanceEntity, side: alone, moves: alone };
export const householdStream: Stream<Household, HouseholdEvent> = {
  entity: householdEntity,
  side: ofHousehold,
  moves: householdMoves,
};
export const organizationStream: Stream<Organization, OrganizationEvent> = {
  entity: organizationEntity,
  side: ofOrganization,
  moves: alone,
};
export const fundStream: Stream<Fund, FundEvent> = { entity: fundEntity, side: ofFund, moves: alone };
export const memberStream: Stream<Member, MemberEvent> = { entity: memberEntity, side: alone, moves: alone };
export const programStream: Stream<Program, ProgramEvent> = { entity: programEntity, side: alone, moves: alone };
export const policyStream: Stream<RecordedPolicy, PolicyEvent> = { entity: policyEntity, side: alone, moves: alone };
export const meetingStream: Stream<Meeting, MeetingEvent> = { entity: meetingEntity, side: alone, moves: alone };
export const observationStream: Stream<Observation, IdentityRead | ProviderToppedUp | Reconciled> = {
  entity: observationEntity,
  side: alone,
  moves: alone,
};
