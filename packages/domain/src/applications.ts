// One request for help: its life from submission to a decision.
import { cannotFollow, type Entity } from './entity.ts';
import type { AwardId, HouseholdId, MemberId, OrganizationId, PolicyId, ProgramId } from './ids.ts';
import type { Finding } from './policy-rules.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';

/** The coarse copy of the case facts that reports are made from: codes and bands, nothing exact. */
export type CoarseFacts = {
  readonly need: string;
  readonly area: string;
  readonly sizeBand: string;
  readonly language: string;
};

export type Rail = 'bank' | 'partner' | 'manual';

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
/** The approver sent the award back: the reviewer decides again. */
export type ApplicationReopened = NewEvent<
  'ApplicationReopened',
  { readonly reason: string; readonly awardId: AwardId }
>;
export type ApplicationWithdrawn = NewEvent<'ApplicationWithdrawn', { readonly reason: string }>;
export type ApplicationEvent =
  | ApplicationSubmitted
  | ApplicationAmended
  | ApplicationScreened
  | ApplicationAdjudicated
  | ApplicationReopened
  | ApplicationWithdrawn;

export type ApplicationStatus = 'submitted' | 'question' | 'referred' | 'awarded' | 'declined' | 'withdrawn';

export type Application = Omit<Request, 'by'> & {
  readonly id: string;
  readonly partnerId: OrganizationId;
  readonly programId: ProgramId;
  readonly householdId: HouseholdId;
  readonly partnerRefKey: string;
  readonly contentKey: string;
  readonly status: ApplicationStatus;
  readonly submittedAt: string;
  readonly changedAt: string;
  readonly submittedBy: MemberId;
  /** Everybody who submitted or amended: none of them approves. */ readonly handledBy: readonly MemberId[];
  readonly findings: readonly Finding[];
  readonly amountMinor?: number;
  readonly awardId?: AwardId;
  readonly adjudicatedBy?: MemberId;
  readonly reason?: string;
};

const undecided: readonly ApplicationStatus[] = ['submitted', 'question', 'referred'];

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

const submitted = (id: string, at: string, { by, ...data }: ApplicationSubmitted['data']): Application => ({
  id,
  ...data,
  status: 'submitted',
  submittedAt: at,
  changedAt: at,
  submittedBy: by,
  handledBy: [by],
  findings: [],
});

/** Applications by their events. Waits in `submitted` (screening has it) or `referred` (a reviewer has it). */
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
        return {
          ...next,
          ...data,
          status: 'submitted',
          findings: [],
          handledBy: [...new Set([...state.handledBy, by])],
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
        const { awardId: _closed, ...rest } = next;
        return { ...rest, status: 'referred', reason: event.data.reason };
      }
      case 'ApplicationWithdrawn':
        return { ...next, status: 'withdrawn', reason: event.data.reason };
    }
  },
  places: (state) => ({
    partner: state.partnerId,
    createdAt: `${state.submittedAt}#${state.id}`,
    ...(state.status === 'submitted' || state.status === 'referred'
      ? { queue: state.status, since: state.changedAt }
      : {}),
  }),
};
