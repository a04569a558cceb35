// What an event means for items that several streams share: slices, windows, match counts, reporting rows, marks, look-ups.
// Every change commutes with those of other streams, so that any order of streams folds to the same bytes; the guards serve live writes.
import { type Advance, type AdvanceEvent, advanceEntity } from '@hearth/domain/advances';
import { type Application, type ApplicationEvent, applicationEntity } from '@hearth/domain/applications';
import type { AwardEvent } from '@hearth/domain/award-events';
import { type Award, awardEntity } from '@hearth/domain/awards';
import { type Break, type BreakEvent, breakEntity } from '@hearth/domain/breaks';
import { type CheckRegister, type RegisterEvent, registerEntity } from '@hearth/domain/check-registers';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import { type Disbursement, disbursementEntity } from '@hearth/domain/disbursements';
import type { Entity } from '@hearth/domain/entity';
import type { FundEvent } from '@hearth/domain/fund-events';
import { type Fund, fundEntity } from '@hearth/domain/funds';
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
import { type Household, type HouseholdEvent, householdEntity } from '@hearth/domain/households';
import { type Match, type MatchEvent, matchEntity } from '@hearth/domain/matches';
import { type Meeting, type MeetingEvent, meetingEntity } from '@hearth/domain/meetings';
import { type Observation, type ObservationEvent, observationEntity } from '@hearth/domain/observations';
import type { NewEvent, RecordedEvent } from '@hearth/domain/record';
import { type Signal, type SignalEvent, signalEntity } from '@hearth/domain/signals';
import { ofAward } from './award-items.ts';
import { ofBreak } from './break-items.ts';
import { ofAdvance, ofDisbursement } from './disbursement-items.ts';
import { arrived } from './household-count.ts';
import { ofAlias, ofMatch } from './match-items.ts';
import { ofRefund } from './partner-standing.ts';
import { ofPayee } from './payee-items.ts';
import { partnerRefRef } from './shared-items.ts';
import { ofSignal } from './signal-items.ts';
import { allotmentTaken, allotted } from './slices.ts';
import type { Change } from './tables.ts';
import { awardMoves, disbursementMoves, householdMoves, type WindowMove } from './window-moves.ts';

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

const ofFund = (event: RecordedEvent<FundEvent>, { restriction = {} }: Fund): readonly Change[] => {
  const fundId = event.stream;
  if (event.type === 'Allotted') {
    const { programId, partnerId, purpose, amountMinor } = event.data;
    return [allotted({ fundId, programId, partnerId, purpose, amountMinor }, restriction)];
  }
  if (event.type !== 'AllotmentMoved') return [];
  const { from, to, amountMinor } = event.data;
  const taken = allotmentTaken({ ...from, fundId, amountMinor });
  return to === undefined ? [taken] : [taken, allotted({ ...to, fundId, amountMinor }, restriction)];
};

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
export const advanceStream: Stream<Advance, AdvanceEvent> = { entity: advanceEntity, side: ofAdvance, moves: alone };
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
export const registerStream: Stream<CheckRegister, RegisterEvent> = {
  entity: registerEntity,
  side: alone,
  moves: alone,
};
export const breakStream: Stream<Break, BreakEvent> = { entity: breakEntity, side: ofBreak, moves: alone };
export const observationStream: Stream<Observation, ObservationEvent> = {
  entity: observationEntity,
  side: ofRefund,
  moves: alone,
};
