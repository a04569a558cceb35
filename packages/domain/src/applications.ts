// One request for help: its life from submission to a decision.
import type { Standing } from './case-facts.ts';
import { cannotFollow, type Entity } from './entity.ts';
import type { FollowUp, FollowUpAnswered } from './follow-up.ts';
import type {
  AppealId,
  AwardId,
  FormId,
  HouseholdId,
  ImportId,
  MemberId,
  OrganizationId,
  PolicyId,
  ProgramId,
} from './ids.ts';
import type { Finding } from './policy-rules.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';
import { retentionQueue } from './retention-places.ts';
import { evolveSanctions, type SanctionsEvent, type SanctionsState } from './sanctions.ts';

/** The coarse copy of the case facts that reports are made from: codes and bands, nothing exact. */
export type CoarseFacts = {
  readonly need: string;
  readonly area: string;
  readonly sizeBand: string;
  readonly language: string;
};

export type Rail = 'bank' | 'partner' | 'manual';

/** What a partner vouches for that keeps who a household is: the version of what it signed, when, and the facts, as codes. */
export type Attestation = { readonly version: string; readonly attestedAt: string; readonly facts: readonly string[] };

type Request = {
  readonly policyId: PolicyId;
  readonly policyHash: string;
  readonly factsHash: string;
  readonly coarse: CoarseFacts;
  readonly requestedMinor: number;
  readonly currency: string;
  readonly rail: Rail;
  readonly cameBy: string;
  readonly consent: { readonly noticeVersion: string; readonly language: string; readonly givenAt: string };
  readonly relationship: { readonly disclosed: boolean; readonly members: readonly string[] };
  /** How the form was filled in and who helped; absent where the sender did so face to face. */
  readonly assistance?: { readonly how: string; readonly helperId: MemberId };
  /** Whether the household may be written to; absent where not. */ readonly reachable?: true;
  /** Its partner keeps who it is, and vouches for it; absent in the ordinary lane. */ readonly lane?: 'confidential';
  readonly attestation?: Attestation;
  /** The list or the form that it came in by; absent where it was handed in by itself. */ readonly through?:
    | ImportId
    | FormId;
  readonly by: MemberId;
};

export type ApplicationSubmitted = NewEvent<
  'ApplicationSubmitted',
  Request & {
    readonly partnerId: OrganizationId;
    readonly programId: ProgramId;
    readonly householdId: HouseholdId;
    readonly partnerRefKey: string;
    readonly contentKey: string;
    /** The keyed hash under which its first claim code is looked up; absent in older events. */ readonly claimKey?: string;
    /** Confidential lane: the keyed hash of the partner's case, by which its own applications are one household. */
    readonly caseKey?: string;
    /** This case came before: its household is counted already. */ readonly isReturning?: true;
  }
>;
export type ApplicationAmended = NewEvent<
  'ApplicationAmended',
  Request & { readonly householdId: HouseholdId; readonly contentKey: string }
>;
export type ApplicationScreened = NewEvent<
  'ApplicationScreened',
  {
    readonly outcome: 'awarded' | 'question' | 'referred';
    readonly findings: readonly Finding[];
    readonly policyHash: string;
    readonly factsHash: string;
    readonly amountMinor: number;
    readonly awardId?: AwardId;
    /** Households whose vault rows this step read. */ readonly read: readonly string[];
    /** What it was judged by beside the facts, so that it can be judged again; absent in older events. */
    readonly standing?: Standing;
  }
>;
export type ApplicationAdjudicated = NewEvent<
  'ApplicationAdjudicated',
  {
    readonly decision: 'award' | 'decline';
    readonly reason: string;
    readonly amountMinor?: number;
    readonly awardId?: AwardId;
    readonly by: MemberId;
  }
>;
/** The approver sent the award back, or an appeal was granted: the reviewer decides again. */
export type ApplicationReopened = NewEvent<
  'ApplicationReopened',
  { readonly reason: string; readonly awardId?: AwardId; readonly appealId?: AppealId; readonly by?: MemberId }
>;
/** Somebody is close to the household: from here on this person does nothing for it. */
export type RelationshipDisclosed = NewEvent<'RelationshipDisclosed', { readonly by: MemberId }>;
export type ApplicationWithdrawn = NewEvent<'ApplicationWithdrawn', { readonly reason: string }>;
/** Its household was forgotten: nobody can be told any more whose it was. Stands beside that household's own event. */
export type ApplicationErased = NewEvent<'ApplicationErased', { readonly householdId: HouseholdId }>;
export type ApplicationEvent =
  | ApplicationSubmitted
  | ApplicationAmended
  | ApplicationScreened
  | ApplicationAdjudicated
  | ApplicationReopened
  | ApplicationWithdrawn
  | ApplicationErased
  | FollowUpAnswered
  | RelationshipDisclosed
  | SanctionsEvent;

export type ApplicationStatus = 'submitted' | 'question' | 'referred' | 'awarded' | 'declined' | 'withdrawn';

export type Application = Omit<Request, 'by'> & {
  readonly id: string;
  readonly partnerId: OrganizationId;
  readonly programId: ProgramId;
  readonly householdId: HouseholdId;
  readonly partnerRefKey: string;
  readonly contentKey: string;
  readonly claimKey?: string;
  readonly caseKey?: string;
  readonly isReturning?: true;
  readonly status: ApplicationStatus;
  readonly submittedAt: string;
  readonly changedAt: string;
  readonly submittedBy: MemberId;
  /** Everybody who submitted, amended or helped with the form: none of them approves. */ readonly handledBy: readonly MemberId[];
  readonly findings: readonly Finding[];
  readonly amountMinor?: number;
  readonly awardId?: AwardId;
  readonly adjudicatedBy?: MemberId;
  /** Who adjudicated it before an approver sent it back: none of them approves what follows. */
  readonly decidedBefore?: readonly MemberId[];
  readonly reason?: string;
  /** The last appeal that was granted. */ readonly appealId?: AppealId;
  /** Everybody who sent an award of it back or granted an appeal: none of them answers a later appeal. */
  readonly reopenedBy?: readonly MemberId[];
  readonly sanctions?: SanctionsState;
  readonly followUp?: FollowUp;
  /** Its household was erased: what was told stays as codes, nobody's name is behind it. */ readonly erasedAt?: string;
};

const undecided: readonly ApplicationStatus[] = ['submitted', 'question', 'referred'];

/** Nothing can be done for a household that nobody knows any more. */
export const refuseIfErased = ({ erasedAt }: Pick<Application, 'erasedAt'>): Rejected | undefined =>
  erasedAt === undefined
    ? undefined
    : reject(
        'wrong-state',
        `This household was erased on ${erasedAt.slice(0, 10)}: its data is gone, so nothing more can be done here. You may send a new application.`,
      );

/** Who somebody is never comes into the confidential lane by a later word. */
export const refuseConfidential = ({ lane }: Pick<Application, 'lane'>): Rejected | undefined =>
  lane === undefined
    ? undefined
    : reject(
        'wrong-state',
        'This application is in the confidential lane: who it is stays with you. Amend it at /v1/confidential-applications with its case number.',
      );

/** What names somebody is not turned into what names nobody. */
export const refuseOrdinary = ({ lane }: Pick<Application, 'lane'>): Rejected | undefined =>
  lane === undefined
    ? reject('wrong-state', 'This application is not in the confidential lane. Amend it at /v1/applications.')
    : undefined;

/** A partner may amend or withdraw until a decision. */
export const refuseIfDecided = (application: Application): Rejected | undefined =>
  undecided.includes(application.status)
    ? undefined
    : reject(
        'wrong-state',
        `This application is ${application.status}, so it can't be changed any more. You may send a new one.`,
      );

/** A reviewer decides what was referred. */
export const refuseIfNotReferred = (application: Application): Rejected | undefined =>
  application.status === 'referred'
    ? undefined
    : reject('wrong-state', `This application is ${application.status}: only referred ones are adjudicated.`);

/** The band of a household's size, as reports tell it. */
export const sizeBand = (size: number): string => (size <= 1 ? '1' : size <= 3 ? '2-3' : size <= 5 ? '4-5' : '6+');

/** Who handed in and, where somebody else did, who sat with the household. */
const handsOf = ({ by, assistance }: Pick<Request, 'by' | 'assistance'>): readonly MemberId[] =>
  assistance === undefined ? [by] : [...new Set([by, assistance.helperId])];

const submitted = (id: string, at: string, { by, ...data }: ApplicationSubmitted['data']): Application => ({
  id,
  ...data,
  status: 'submitted',
  submittedAt: at,
  changedAt: at,
  submittedBy: by,
  handledBy: handsOf({ by, ...data }),
  findings: [],
});

const waiting = ({ status, policyId, erasedAt, changedAt }: Application): { queue?: string; since?: string } => {
  if (status === 'submitted' || status === 'referred') return { queue: status, since: changedAt };
  const queue = erasedAt === undefined ? retentionQueue(status, policyId) : undefined;
  return queue === undefined ? {} : { queue, since: changedAt };
};

/** Applications by their events. Waits in `submitted` (screening has it), `referred` (a reviewer has it), or for its retention class to end. */
export const applicationEntity: Entity<Application, ApplicationEvent> = {
  evolve: (state, event) => {
    if (event.type === 'ApplicationSubmitted') {
      if (state !== undefined) throw cannotFollow(event);
      return submitted(event.stream, event.at, event.data);
    }
    if (state === undefined) throw cannotFollow(event);
    const next = { ...state, changedAt: event.at };
    switch (event.type) {
      case 'ApplicationAmended': {
        const { by, ...data } = event.data;
        // Consent to be written to ends when an amendment does not give it again; so does what was vouched for.
        const { assistance: _helped, reachable: _may, attestation: _vouched, ...kept } = next;
        // An amendment can say that one more is close to the household, never that somebody no longer is.
        const members = [...new Set([...state.relationship.members, ...data.relationship.members])];
        return {
          ...kept,
          ...data,
          relationship: { disclosed: data.relationship.disclosed || members.length > 0, members },
          status: 'submitted',
          findings: [],
          handledBy: [...new Set([...state.handledBy, ...handsOf(event.data)])],
        };
      }
      case 'ApplicationScreened': {
        const { outcome, findings, amountMinor, awardId } = event.data;
        return { ...next, status: outcome, findings, amountMinor, ...(awardId === undefined ? {} : { awardId }) };
      }
      case 'ApplicationAdjudicated': {
        const { decision, reason, by, amountMinor, awardId } = event.data;
        return {
          ...next,
          status: decision === 'award' ? 'awarded' : 'declined',
          reason,
          adjudicatedBy: by,
          ...(amountMinor === undefined ? {} : { amountMinor }),
          ...(awardId === undefined ? {} : { awardId }),
        };
      }
      case 'ApplicationReopened': {
        const { awardId: _closed, adjudicatedBy, decidedBefore = [], ...rest } = next;
        const { by, appealId, reason } = event.data;
        const before = adjudicatedBy === undefined ? decidedBefore : [...new Set([...decidedBefore, adjudicatedBy])];
        return {
          ...rest,
          ...(before.length === 0 ? {} : { decidedBefore: before }),
          status: 'referred',
          reason,
          ...(appealId === undefined ? {} : { appealId }),
          ...(by === undefined ? {} : { reopenedBy: [...new Set([...(state.reopenedBy ?? []), by])] }),
        };
      }
      case 'RelationshipDisclosed': {
        const members = [...new Set([...state.relationship.members, event.data.by])];
        return { ...state, relationship: { disclosed: true, members } };
      }
      case 'SanctionsChecked':
      case 'SanctionsHitResolved':
        return { ...state, sanctions: evolveSanctions(state.sanctions, event) };
      case 'ApplicationWithdrawn':
        return { ...next, status: 'withdrawn', reason: event.data.reason };
      case 'ApplicationErased':
        return { ...state, erasedAt: event.at };
      case 'FollowUpAnswered':
        if (state.followUp !== undefined) throw cannotFollow(event);
        return { ...state, followUp: { helped: event.data.helped, at: event.at } };
    }
  },
  places: (state) => ({
    partner: state.partnerId,
    createdAt: `${state.submittedAt}#${state.id}`,
    ...waiting(state),
  }),
};
