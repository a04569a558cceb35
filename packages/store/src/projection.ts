// What an event means for items that several streams share: slices, windows, match counts, reporting rows, marks, look-ups.
// Every change commutes with those of other streams, so that any order of streams folds to the same bytes; the guards serve live writes.
import { type Advance, type AdvanceEvent, advanceEntity } from '@hearth/domain/advances';
import { type Appeal, type AppealEvent, appealEntity } from '@hearth/domain/appeals';
import { type Application, type ApplicationEvent, applicationEntity } from '@hearth/domain/applications';
import type { AwardEvent } from '@hearth/domain/award-events';
import { type Award, awardEntity } from '@hearth/domain/awards';
import { type Break, type BreakEvent, breakEntity } from '@hearth/domain/breaks';
import { type CheckRegister, type RegisterEvent, registerEntity } from '@hearth/domain/check-registers';
import { type Claim, type ClaimEvent, claimEntity } from '@hearth/domain/claims';
import { type Delivery, type DeliveryEvent, deliveryEntity } from '@hearth/domain/deliveries';
import { type Demand, type DemandEvent, demandEntity } from '@hearth/domain/demands';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import { type Disbursement, disbursementEntity } from '@hearth/domain/disbursements';
import type { Entity } from '@hearth/domain/entity';
import type { FormEvent, SubmissionEvent } from '@hearth/domain/form-events';
import { type Submission, submissionEntity } from '@hearth/domain/form-submissions';
import { type Form, formEntity } from '@hearth/domain/forms';
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
import { type Household, type HouseholdEvent, householdEntity, isErasure } from '@hearth/domain/households';
import type { ImportEvent } from '@hearth/domain/import-events';
import { type Import, importEntity } from '@hearth/domain/imports';
import { type Log, type LogEvent, logEntity } from '@hearth/domain/log';
import { type Match, type MatchEvent, matchEntity } from '@hearth/domain/matches';
import { type Meeting, type MeetingEvent, meetingEntity } from '@hearth/domain/meetings';
import { type Message, type MessageEvent, messageEntity } from '@hearth/domain/messages';
import { type Observation, type ObservationEvent, observationEntity } from '@hearth/domain/observations';
import { type Override, type OverrideEvent, overrideEntity } from '@hearth/domain/overrides';
import { type PeerReferral, type PeerReferralEvent, peerReferralEntity } from '@hearth/domain/peer-referrals';
import { isPublicContact } from '@hearth/domain/public-contacts';
import type { PublicationEvent } from '@hearth/domain/publication-events';
import { type Publication, publicationEntity } from '@hearth/domain/publications';
import type { NewEvent, RecordedEvent } from '@hearth/domain/record';
import { isSanctions } from '@hearth/domain/sanctions';
import {
  type ServiceReferral,
  type ServiceReferralEvent,
  serviceReferralEntity,
} from '@hearth/domain/service-referrals';
import { type Signal, type SignalEvent, signalEntity } from '@hearth/domain/signals';
import { type Webhook, type WebhookEvent, webhookEntity } from '@hearth/domain/webhooks';
import { type Wording, type WordingEvent, wordingEntity } from '@hearth/domain/wordings';
import { ofAward } from './award-items.ts';
import { helpersBlock, noHelpersBlock } from './blocks.ts';
import { ofBreak } from './break-items.ts';
import { ofCase } from './case-items.ts';
import { ofClaim, ofFirstClaim } from './claim-items.ts';
import { ofAdvance, ofDisbursement } from './disbursement-items.ts';
import { ofLimit, ofOverride, ofPaying, ofRelationship } from './duty-items.ts';
import { ofErasure } from './erasure-items.ts';
import { ofSubmission } from './form-items.ts';
import { arrived, cameAgain } from './household-count.ts';
import { ofImport } from './import-items.ts';
import { ofLog } from './log-items.ts';
import { ofAlias, ofMatch } from './match-items.ts';
import { ofMessage } from './message-items.ts';
import { ofRefund } from './partner-standing.ts';
import { ofPayee } from './payee-items.ts';
import { ofPublication } from './publication-items.ts';
import { ofPeerReferral } from './referral-items.ts';
import { ofRequest } from './request-rows.ts';
import { ofSanctions } from './sanctions-items.ts';
import { partnerRefRef } from './shared-items.ts';
import { ofSignal } from './signal-items.ts';
import { allotmentTaken, allotted } from './slices.ts';
import type { Change } from './tables.ts';
import { ofWebhook } from './webhook-items.ts';
import { awardMoves, disbursementMoves, householdMoves, type WindowMove } from './window-moves.ts';

const ofApplication = (event: RecordedEvent<ApplicationEvent>, after: Application): readonly Change[] => {
  if (isSanctions(event)) return ofSanctions(event, after);
  return event.type === 'ApplicationSubmitted'
    ? [
        ...(event.data.isReturning ? cameAgain : arrived)(event.data.householdId),
        {
          put: partnerRefRef(event.data.partnerRefKey),
          item: { pk: `ref#${event.data.partnerRefKey}`, sk: 'ref', applicationId: event.stream },
          when: [{ absent: true }],
          otherwise: 'partner-ref',
        },
        ...ofFirstClaim(event.data.claimKey, event.stream),
      ]
    : [];
};

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

const ofOrganization = (event: RecordedEvent<OrganizationEvent>, after: Organization): readonly Change[] => {
  if (isSanctions(event)) return ofSanctions(event, after);
  if (event.type === 'HelperContactRegistered') return [helpersBlock(event.data.block, event.stream)];
  if (event.type === 'HelperContactRemoved') return [noHelpersBlock(event.data.block, event.stream)];
  if (isPublicContact(event)) return [];
  return event.type === 'OrganizationProposed' || event.type === 'OrganizationConfirmed' ? [] : ofPayee(event);
};

const ofHousehold = (event: RecordedEvent<HouseholdEvent>): readonly Change[] => {
  if (event.type === 'HouseholdAliased') return ofAlias(event);
  return isErasure(event) ? ofErasure(event) : ofPayee(event);
};

/** A kind of stream: how it folds, and what its events mean for items that others share and for windows. */
export type Stream<S, E extends NewEvent> = {
  readonly entity: Entity<S, E>;
  readonly side: (event: RecordedEvent<E>, after: S) => readonly Change[];
  readonly moves: (event: RecordedEvent<E>, after: S) => readonly WindowMove[];
};

const alone = () => [];

export const applicationStream: Stream<Application, ApplicationEvent> = {
  entity: applicationEntity,
  side: (event, after) => [
    ...ofApplication(event, after),
    ...ofCase(event, after),
    ...ofRelationship(event, after),
    ...ofRequest(event, after),
  ],
  moves: alone,
};
export const matchStream: Stream<Match, MatchEvent> = { entity: matchEntity, side: ofMatch, moves: alone };
export const signalStream: Stream<Signal, SignalEvent> = { entity: signalEntity, side: ofSignal, moves: alone };
export const awardStream: Stream<Award, AwardEvent> = {
  entity: awardEntity,
  side: (event, after) => [...ofAward(event, after), ...ofLimit(event, after)],
  moves: awardMoves,
};
export const disbursementStream: Stream<Disbursement, DisbursementEvent> = {
  entity: disbursementEntity,
  side: (event, after) => [...ofDisbursement(event, after), ...ofPaying(event)],
  moves: disbursementMoves,
};
export const advanceStream: Stream<Advance, AdvanceEvent> = {
  entity: advanceEntity,
  side: (event, after) => [...ofAdvance(event, after), ...ofPaying(event)],
  moves: alone,
};
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
  side: ofPaying,
  moves: alone,
};
export const breakStream: Stream<Break, BreakEvent> = { entity: breakEntity, side: ofBreak, moves: alone };
export const observationStream: Stream<Observation, ObservationEvent> = {
  entity: observationEntity,
  side: (event) => [...ofRefund(event), ...ofPaying(event)],
  moves: alone,
};
export const logStream: Stream<Log, LogEvent> = { entity: logEntity, side: ofLog, moves: alone };
export const overrideStream: Stream<Override, OverrideEvent> = {
  entity: overrideEntity,
  side: ofOverride,
  moves: alone,
};
export const appealStream: Stream<Appeal, AppealEvent> = { entity: appealEntity, side: alone, moves: alone };
export const claimStream: Stream<Claim, ClaimEvent> = { entity: claimEntity, side: ofClaim, moves: alone };
export const demandStream: Stream<Demand, DemandEvent> = { entity: demandEntity, side: alone, moves: alone };
export const importStream: Stream<Import, ImportEvent> = { entity: importEntity, side: ofImport, moves: alone };
export const peerReferralStream: Stream<PeerReferral, PeerReferralEvent> = {
  entity: peerReferralEntity,
  side: ofPeerReferral,
  moves: alone,
};
export const serviceReferralStream: Stream<ServiceReferral, ServiceReferralEvent> = {
  entity: serviceReferralEntity,
  side: alone,
  moves: alone,
};
export const publicationStream: Stream<Publication, PublicationEvent> = {
  entity: publicationEntity,
  side: ofPublication,
  moves: alone,
};
export const messageStream: Stream<Message, MessageEvent> = { entity: messageEntity, side: ofMessage, moves: alone };
export const wordingStream: Stream<Wording, WordingEvent> = { entity: wordingEntity, side: alone, moves: alone };
export const formStream: Stream<Form, FormEvent> = { entity: formEntity, side: alone, moves: alone };
export const submissionStream: Stream<Submission, SubmissionEvent> = {
  entity: submissionEntity,
  side: ofSubmission,
  moves: alone,
};
export const webhookStream: Stream<Webhook, WebhookEvent> = { entity: webhookEntity, side: ofWebhook, moves: alone };
export const deliveryStream: Stream<Delivery, DeliveryEvent> = { entity: deliveryEntity, side: alone, moves: alone };
