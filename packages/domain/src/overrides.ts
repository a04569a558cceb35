// An exception that two people make: a cap of one award, or the limit of one approver, for a reason and until a day.
import { cannotFollow, type Entity } from './entity.ts';
import type { AwardId, MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';

/** What may be passed: the household's cap for one award, or an approver's rolling limit up to another sum. */
export type OverrideOf =
  | { readonly of: 'household-cap'; readonly awardId: AwardId }
  | {
      readonly of: 'approver-limit';
      readonly memberId: MemberId;
      readonly limitMinor: number;
      readonly currency: string;
    };

export type OverrideProposed = NewEvent<
  'OverrideProposed',
  OverrideOf & { readonly by: MemberId; readonly reason: string; readonly until: string }
>;
export type OverrideConfirmed = NewEvent<'OverrideConfirmed', { readonly by: MemberId }>;
export type OverrideRefused = NewEvent<'OverrideRefused', { readonly by: MemberId; readonly reason: string }>;
export type OverrideEvent = OverrideProposed | OverrideConfirmed | OverrideRefused;

export type Override = OverrideProposed['data'] & {
  readonly id: string;
  readonly status: 'proposed' | 'confirmed' | 'refused';
  readonly proposedAt: string;
  readonly confirmedBy?: MemberId;
};

/** Overrides by their events; a proposed one waits for the second person. */
export const overrideEntity: Entity<Override, OverrideEvent> = {
  evolve: (state, event) => {
    if (event.type === 'OverrideProposed') {
      if (state !== undefined) throw cannotFollow(event);
      return { ...event.data, id: event.stream, status: 'proposed', proposedAt: event.at };
    }
    if (state?.status !== 'proposed') throw cannotFollow(event);
    return event.type === 'OverrideConfirmed'
      ? { ...state, status: 'confirmed', confirmedBy: event.data.by }
      : { ...state, status: 'refused' };
  },
  places: (state) => ({ queue: `override-${state.status}`, since: state.proposedAt }),
};
