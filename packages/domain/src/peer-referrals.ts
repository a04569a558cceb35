// Peer referrals: somebody points to a household in need. Offered to partners one after the other, and never lost; nobody learns who pointed.
import { cannotFollow, type Entity } from './entity.ts';
import type { ApplicationId, MemberId, OrganizationId } from './ids.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';
import { addDays } from './time.ts';

/** How the people pointed to were asked, and when; without it nothing of them is taken. */
export type ReferralConsent = { readonly how: string; readonly givenAt: string };

/**
 * `from`: the partner that handed it in; absent when a household pointed, of which only a keyed hash stays (`pointer`), so that nobody
 * points without end. `to`: partners to be asked, in order. Who it is about is a note in the vault, under a key of its own.
 */
export type PeerReferralMade = NewEvent<
  'PeerReferralMade',
  {
    readonly from?: OrganizationId;
    readonly pointer?: string;
    readonly need: string;
    readonly area: string;
    readonly language: string;
    readonly consent: ReferralConsent;
    readonly to: readonly OrganizationId[];
    readonly by: MemberId | 'household';
  }
>;
export type PeerReferralOffered = NewEvent<
  'PeerReferralOffered',
  { readonly to: readonly OrganizationId[]; readonly by: MemberId }
>;
export type PeerReferralAccepted = NewEvent<
  'PeerReferralAccepted',
  { readonly organizationId: OrganizationId; readonly by: MemberId }
>;
export type PeerReferralDeclined = NewEvent<
  'PeerReferralDeclined',
  { readonly organizationId: OrganizationId; readonly reason: string; readonly by: MemberId }
>;
/** Nobody answered in time, or who accepted did nothing: the next is asked, or the fiscal agent. */
export type PeerReferralPassedOn = NewEvent<'PeerReferralPassedOn', { readonly organizationId: OrganizationId }>;
/**
 * `applied`: an application came of it. Its note is gone with it. `hasWords`: the fiscal agent ended it, and said why in words of its
 * own, which lie in the vault for a while.
 */
export type PeerReferralEnded = NewEvent<
  'PeerReferralEnded',
  {
    readonly outcome: PeerOutcome | PeerClosing;
    readonly applicationId?: ApplicationId;
    readonly hasWords?: true;
    readonly by: MemberId;
  }
>;
/** The words that said why it was ended are gone, too. */
export type PeerReferralForgotten = NewEvent<'PeerReferralForgotten', Readonly<Record<string, never>>>;
export type PeerReferralEvent =
  | PeerReferralMade
  | PeerReferralOffered
  | PeerReferralAccepted
  | PeerReferralDeclined
  | PeerReferralPassedOn
  | PeerReferralEnded
  | PeerReferralForgotten;

export const peerOutcomes = ['applied', 'not-reached', 'not-wanted', 'helped-already'] as const;
export type PeerOutcome = (typeof peerOutcomes)[number];
/** Why the fiscal agent ends one that nobody takes. */
export const peerClosings = ['nobody-took-it', 'not-reached', 'not-wanted', 'helped-elsewhere'] as const;
export type PeerClosing = (typeof peerClosings)[number];
export const peerDeclines = ['no-room', 'other-area', 'other-language', 'other'] as const;

export type PeerReferral = Omit<PeerReferralMade['data'], 'to' | 'by'> & {
  readonly id: string;
  readonly status: 'offered' | 'waiting' | 'accepted' | 'ended';
  /** Who is asked now, or accepted. */ readonly at?: OrganizationId;
  /** Who is asked afterwards, in order. */ readonly later: readonly OrganizationId[];
  /** Partners that declined or did not answer. */ readonly asked: readonly OrganizationId[];
  readonly madeAt: string;
  readonly changedAt: string;
  readonly outcome?: PeerOutcome | PeerClosing;
  readonly applicationId?: ApplicationId;
  /** Why it was ended lies in the vault in words. */ readonly hasWords?: true;
};

/**
 * Days in which a partner answers an offer, and in which one that accepted reaches the people; after which one that no partner was asked
 * about may be ended; and in which the words that say why it was can be read.
 */
export const peerDays = { offered: 7, accepted: 45, waiting: 30, closed: 90 } as const;

/** Applications of one household can point to so many others. */
export const mostPointed = 3;

export const peerQueues = {
  waiting: 'peer-waiting',
  closed: 'peer-closed',
  offered: (organizationId: string): string => `peer-offered#${organizationId}`,
  accepted: (organizationId: string): string => `peer-accepted#${organizationId}`,
  sent: (organizationId: string): string => `peer-sent#${organizationId}`,
} as const;

type Base = Omit<PeerReferral, 'status' | 'at' | 'later'>;

/** To the next partner in the row, or to the fiscal agent's list. */
const offeredTo = (base: Base, row: readonly OrganizationId[]): PeerReferral => {
  const [at, ...later] = row;
  return at === undefined ? { ...base, status: 'waiting', later } : { ...base, status: 'offered', at, later };
};

const queueOf = ({ status, at, hasWords }: PeerReferral): string | undefined => {
  if (status === 'waiting') return peerQueues.waiting;
  if (hasWords === true) return peerQueues.closed;
  return status === 'ended' || at === undefined ? undefined : peerQueues[status](at);
};

/** Peer referrals by their events: always in somebody's queue until they end. */
export const peerReferralEntity: Entity<PeerReferral, PeerReferralEvent> = {
  evolve: (state, event) => {
    const { at: changedAt } = event;
    if (event.type === 'PeerReferralMade') {
      if (state !== undefined) throw cannotFollow(event);
      const { to, by: _by, ...told } = event.data;
      return offeredTo({ ...told, id: event.stream, asked: [], madeAt: changedAt, changedAt }, to);
    }
    if (state !== undefined && event.type === 'PeerReferralForgotten' && state.hasWords === true) {
      const { hasWords: _gone, ...known } = state;
      return { ...known, changedAt };
    }
    if (state === undefined || state.status === 'ended') throw cannotFollow(event);
    const { status: _status, at: _at, later, ...rest } = state;
    const base = { ...rest, changedAt };
    switch (event.type) {
      case 'PeerReferralOffered':
        return offeredTo(base, event.data.to);
      case 'PeerReferralAccepted':
        return { ...base, status: 'accepted', at: event.data.organizationId, later };
      case 'PeerReferralDeclined':
      case 'PeerReferralPassedOn':
        return offeredTo({ ...base, asked: [...new Set([...base.asked, event.data.organizationId])] }, later);
      case 'PeerReferralEnded': {
        const { outcome, applicationId, hasWords } = event.data;
        return {
          ...base,
          status: 'ended',
          outcome,
          later: [],
          ...(applicationId === undefined ? {} : { applicationId }),
          ...(hasWords === undefined ? {} : { hasWords }),
        };
      }
      case 'PeerReferralForgotten':
        throw cannotFollow(event);
    }
  },
  places: (state) => {
    const queue = queueOf(state);
    return {
      // The fiscal agent's list is in the order in which people were pointed to; a partner's in that of being asked.
      ...(queue === undefined ? {} : { queue, since: state.status === 'waiting' ? state.madeAt : state.changedAt }),
      ...(state.from === undefined
        ? {}
        : { partner: peerQueues.sent(state.from), createdAt: `${state.madeAt}#${state.id}` }),
    };
  },
};

/** An offer is answered by the partner that is asked now. Rejection: `wrong-state`. */
export const refuseIfNotOffered = ({ status, at }: PeerReferral, organizationId: string): Rejected | undefined =>
  status === 'offered' && at === organizationId
    ? undefined
    : reject(
        'wrong-state',
        'You are not asked about this one now: it was answered already, or went on to somebody else.',
      );

/** It is ended by the partner that accepted it. Rejection: `wrong-state`. */
export const refuseIfNotAccepted = ({ status, at }: PeerReferral, organizationId: string): Rejected | undefined =>
  status === 'accepted' && at === organizationId
    ? undefined
    : reject('wrong-state', 'Only the partner that accepted it can say what came of it. Accept it first.');

/**
 * The fiscal agent ends it only where nobody has it, and nobody is likely to: partners were asked and did not take it, or it has waited
 * for long (`now`: an instant). Rejection: `wrong-state`.
 */
export const refuseIfNotClosable = ({ status, asked, madeAt }: PeerReferral, now: string): Rejected | undefined => {
  if (status === 'ended') return reject('wrong-state', 'This referral has ended already.');
  if (status !== 'waiting')
    return reject(
      'wrong-state',
      'A partner has this referral now. Wait for its answer, or for the day on which it comes back.',
    );
  return asked.length > 0 || addDays(madeAt, peerDays.waiting) <= now
    ? undefined
    : reject(
        'wrong-state',
        `No partner was asked about it yet. Offer it to one first; after ${peerDays.waiting} days it can be ended without that.`,
      );
};
