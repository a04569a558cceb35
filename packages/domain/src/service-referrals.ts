// Service referrals: one partner hands a household to another for what money can't give. What nobody could give is counted as unmet.
import { cannotFollow, type Entity } from './entity.ts';
import type { ApplicationId, MemberId, OrganizationId } from './ids.ts';
import type { ReferralConsent } from './peer-referrals.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';

/** What can be asked for. */
export const services = [
  'information',
  'accompaniment',
  'interpreting',
  'housing-search',
  'legal-help',
  'health',
  'school',
  'work',
  'goods',
  'other',
] as const;
export type Service = (typeof services)[number];

/**
 * `keptUnder`: whose key the note in the vault is under: the household's where it has an application, so that it is erased with it;
 * else a key of its own. `expiresOn` (YYYY-MM-DD): the day by which it is answered.
 */
export type ServiceReferralMade = NewEvent<
  'ServiceReferralMade',
  {
    readonly from: OrganizationId;
    readonly to: OrganizationId;
    readonly service: Service;
    readonly area: string;
    readonly language: string;
    readonly consent: ReferralConsent;
    readonly keptUnder: string;
    readonly applicationId?: ApplicationId;
    readonly expiresOn: string;
    readonly by: MemberId;
  }
>;
export type ServiceReferralAccepted = NewEvent<'ServiceReferralAccepted', { readonly by: MemberId }>;
export type ServiceReferralDeclined = NewEvent<
  'ServiceReferralDeclined',
  { readonly reason: string; readonly by: MemberId }
>;
export type ServiceReferralEnded = NewEvent<
  'ServiceReferralEnded',
  { readonly outcome: ServiceOutcome; readonly by: MemberId }
>;
/** The household has an application now, or it was named late: the note lies under its key from then on, and is erased with it. */
export type ServiceReferralLinked = NewEvent<
  'ServiceReferralLinked',
  { readonly applicationId: ApplicationId; readonly keptUnder: string; readonly by: MemberId }
>;
export type ServiceReferralExpired = NewEvent<'ServiceReferralExpired', Readonly<Record<string, never>>>;
export type ServiceReferralEvent =
  | ServiceReferralMade
  | ServiceReferralAccepted
  | ServiceReferralDeclined
  | ServiceReferralEnded
  | ServiceReferralLinked
  | ServiceReferralExpired;

export const serviceOutcomes = ['helped', 'not-helped', 'withdrawn'] as const;
export type ServiceOutcome = (typeof serviceOutcomes)[number];
export const serviceDeclines = ['no-room', 'not-offered', 'other-area', 'other-language', 'other'] as const;

export type ServiceReferral = Omit<ServiceReferralMade['data'], 'by'> & {
  readonly id: string;
  readonly status: 'open' | 'accepted' | 'declined' | 'expired' | ServiceOutcome;
  readonly reason?: string;
  readonly madeAt: string;
  readonly changedAt: string;
};

/** Days in which a partner answers, and after which one that was accepted and never ended is given up. */
export const serviceDays = { open: 21, accepted: 180 } as const;

/** The calendar quarter of an instant, in UTC: `2026-Q4`. */
export const quarterOf = (at: string): string => `${at.slice(0, 4)}-Q${Math.ceil(Number(at.slice(5, 7)) / 3)}`;

export const serviceQueues = {
  open: (organizationId: string): string => `service-open#${organizationId}`,
  accepted: (organizationId: string): string => `service-accepted#${organizationId}`,
  unmet: (quarter: string): string => `service-unmet#${quarter}`,
  sent: (organizationId: string): string => `service-sent#${organizationId}`,
} as const;

const unmet: readonly ServiceReferral['status'][] = ['declined', 'expired', 'not-helped'];

/** Whether it is over, so that nobody needs its note any more. */
export const isServiceOver = ({ status }: Pick<ServiceReferral, 'status'>): boolean =>
  status !== 'open' && status !== 'accepted';

const placeOf = ({ status, to, expiresOn, changedAt }: ServiceReferral): { queue?: string; since?: string } => {
  if (status === 'open') return { queue: serviceQueues.open(to), since: expiresOn };
  if (status === 'accepted') return { queue: serviceQueues.accepted(to), since: changedAt };
  return unmet.includes(status) ? { queue: serviceQueues.unmet(quarterOf(changedAt)), since: changedAt } : {};
};

/** Service referrals by their events. What was declined, ran out or did not help stays in its quarter's list of unmet need. */
export const serviceReferralEntity: Entity<ServiceReferral, ServiceReferralEvent> = {
  evolve: (state, event) => {
    const { at: changedAt } = event;
    if (event.type === 'ServiceReferralMade') {
      if (state !== undefined) throw cannotFollow(event);
      const { by: _by, ...told } = event.data;
      return { ...told, id: event.stream, status: 'open', madeAt: changedAt, changedAt };
    }
    if (state === undefined || isServiceOver(state)) throw cannotFollow(event);
    const next = { ...state, changedAt };
    switch (event.type) {
      case 'ServiceReferralAccepted':
        return { ...next, status: 'accepted' };
      case 'ServiceReferralDeclined':
        return { ...next, status: 'declined', reason: event.data.reason };
      case 'ServiceReferralEnded':
        return { ...next, status: event.data.outcome };
      case 'ServiceReferralLinked': {
        if (state.applicationId !== undefined) throw cannotFollow(event);
        const { applicationId, keptUnder } = event.data;
        // Days go on counting: nobody has answered by it.
        return { ...state, applicationId, keptUnder };
      }
      case 'ServiceReferralExpired':
        return { ...next, status: 'expired' };
    }
  },
  places: (state) => ({
    ...placeOf(state),
    partner: serviceQueues.sent(state.from),
    createdAt: `${state.madeAt}#${state.id}`,
  }),
};

/** Rejection: `wrong-state`. */
export const refuseIfNotOpen = ({ status }: ServiceReferral): Rejected | undefined =>
  status === 'open' ? undefined : reject('wrong-state', `This referral is ${status}: it was answered already.`);

/** Who was asked says what came of it, once it accepted; who asked may take it back until then. Rejections: `wrong-state`, `invalid`. */
export const refuseServiceEnd = (
  { status, from, to }: ServiceReferral,
  organizationId: string,
  outcome: ServiceOutcome,
): Rejected | undefined => {
  if (outcome === 'withdrawn')
    return organizationId !== from || (status !== 'open' && status !== 'accepted')
      ? reject('wrong-state', 'Only who asked takes it back, and only until it is over.')
      : undefined;
  return organizationId === to && status === 'accepted'
    ? undefined
    : reject('wrong-state', 'Only the partner that accepted it can say whether it helped.');
};
