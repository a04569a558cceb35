// Grants out of the events of awards and payments: each attempt from its approval on, when it was paid and when it came back.
import type { AwardApproved, AwardMade } from '@hearth/domain/award-events';
import { grantKey } from '@hearth/domain/households';
import type { CaseEvent } from './case-event.ts';
import type { GrantCase } from './cases.ts';

type Made = Pick<GrantCase, 'programId' | 'partnerId' | 'rail' | 'currency' | 'amountMinor' | 'submittedAt'> &
  AwardMade['data']['coarse'];
type Approved = Pick<GrantCase, 'awardId' | 'attempt' | 'householdId' | 'draws' | 'approvedAt'>;
type Ended = { paidAt?: string; backAt?: string };

const madeOf = ({ data }: AwardMade): Made => {
  const { programId, partnerId, rail, currency, amountMinor, submittedAt } = data;
  const { need, area, sizeBand, language } = data.coarse;
  return { programId, partnerId, need, area, sizeBand, language, rail, currency, amountMinor, submittedAt };
};

const approvedIn = (
  awardId: string,
  approvedAt: string,
  { attempt, windowOf, draws }: AwardApproved['data'],
): Approved => ({
  awardId,
  attempt,
  householdId: windowOf,
  draws: draws.map(({ fundId, amountMinor }) => ({ fundId, amountMinor })),
  approvedAt,
});

/** What an event of a payment says of its attempt: the household has the money, or it went back. */
const endOf = ({ type }: CaseEvent): keyof Ended | undefined => {
  switch (type) {
    case 'DisbursementSettled':
    case 'HandoverConfirmed':
    case 'CheckIssued':
      return 'paidAt';
    case 'DisbursementFailed':
    case 'DisbursementReturned':
    case 'HandoverUnclaimed':
    case 'CheckVoided':
      return 'backAt';
    default:
      return undefined;
  }
};

/**
 * Gathers grants. Events of one stream come in their order, streams in any: a payment may be told before its approval. What happened
 * at or after the cut-off (an instant) is left out. Throws a TypeError when an approved award was never made, or a payment never begun.
 */
export const grantFold = (cutOff: string) => {
  const made = new Map<string, Made>();
  const approved: Approved[] = [];
  const ends = new Map<string, Ended>();
  const keys = new Map<string, string>();
  const end = (key: string, what: keyof Ended, at: string): void => {
    if (at < cutOff) ends.set(key, { ...ends.get(key), [what]: at });
  };
  return {
    take: (event: CaseEvent): void => {
      const { stream, at } = event;
      const what = endOf(event);
      if (what !== undefined) {
        const key = keys.get(stream);
        if (key === undefined) throw new TypeError(`${stream} ends and never began`);
        end(key, what, at);
        return;
      }
      switch (event.type) {
        case 'AwardMade':
          made.set(stream, madeOf(event));
          return;
        case 'AwardLapsed':
          end(grantKey(stream, event.data.attempt), 'backAt', at);
          return;
        case 'AwardApproved':
          if (at < cutOff) approved.push(approvedIn(stream, at, event.data));
          return;
        case 'DisbursementIntended':
        case 'HandoverDue':
        case 'CheckDue':
          keys.set(stream, grantKey(event.data.awardId, event.data.attempt));
          return;
        default:
          return;
      }
    },
    grants: (): readonly GrantCase[] =>
      approved.map((each): GrantCase => {
        const award = made.get(each.awardId);
        if (award === undefined) throw new TypeError(`${each.awardId} was approved and never made`);
        return { ...award, ...each, ...ends.get(grantKey(each.awardId, each.attempt)) };
      }),
  };
};
