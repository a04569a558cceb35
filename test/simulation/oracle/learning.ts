// How the second bookkeeping learns: what one event adds to the facts, by rules of its own.
import type { RecordedEvent } from '@hearth/domain/record';
import { type AwardFacts, type Draw, dayMs, type Facts, keyDays, nameOf, payeeDays } from './facts.ts';

type Data = Readonly<Record<string, unknown>>;

const matchEvent = ({ openMatches }: Facts, { type, stream, data }: RecordedEvent): void => {
  const { elder, newer } = data as unknown as Record<'elder' | 'newer', { applicationId: string }>;
  for (const { applicationId } of [elder, newer]) {
    const open = openMatches.get(applicationId) ?? new Set();
    openMatches.set(applicationId, open);
    if (type === 'MatchDecided') open.delete(stream);
    else open.add(stream);
  }
};

const paymentBegun = (facts: Facts, { type, stream, data }: RecordedEvent): void => {
  const told = data as Data & { awardId?: string; attempt?: number; draws?: readonly Draw[]; amountMinor: number };
  const kind = type === 'AdvanceIntended' ? 'advance' : type === 'RegisterPrepared' ? 'register' : 'disbursement';
  facts.payments.set(stream, {
    id: stream,
    kind,
    ...(told.awardId === undefined ? {} : { awardId: told.awardId }),
    attempt: told.attempt ?? 1,
    draws: told.draws ?? [],
    amountMinor: told.amountMinor,
    ...(typeof told['recipient'] === 'string' ? { recipient: told['recipient'] } : {}),
    ...(told['fee'] === undefined ? {} : { fee: told['fee'] as Draw }),
    covers: (told['disbursementIds'] as readonly string[] | undefined) ?? [],
    status: 'none',
    ...(typeof told['by'] === 'string' ? { by: told['by'] } : {}),
  });
  if (told.awardId !== undefined)
    facts.attemptsOf.set(told.awardId, [...(facts.attemptsOf.get(told.awardId) ?? []), stream]);
};

const uncounted = (facts: Facts, awardId: string | undefined, number: number): void => {
  const attempt = facts.awards.get(awardId ?? '')?.attempts.find((each) => each.number === number);
  if (attempt !== undefined) attempt.isCounted = false;
};

/** Takes one event into the second bookkeeping. States are moved by `states.ts`, entries by `books.ts`. */
export const learn = (facts: Facts, event: RecordedEvent): void => {
  const { type, stream } = event;
  const data = event.data as Data;
  switch (type) {
    case 'AwardMade':
      facts.awards.set(stream, {
        id: stream,
        made: data as AwardFacts['made'],
        attempts: [],
        consents: [],
        disclosed: [],
        status: 'none',
      });
      break;
    case 'AwardConsented':
      facts.awards.get(stream)?.consents.push(String(data['by']));
      break;
    case 'AwardRelationshipDisclosed':
      facts.awards.get(stream)?.disclosed.push(String(data['by']));
      break;
    case 'PolicyDrafted':
      facts.policies.set(stream, JSON.parse(String(data['document'])));
      break;
    case 'AwardApproved':
      facts.deadlines.push(Date.parse(event.at) + payeeDays * dayMs);
      facts.awards.get(stream)?.attempts.push({
        number: Number(data['attempt']),
        by: String(data['by']),
        at: event.at,
        draws: data['draws'] as readonly Draw[],
        fee: data['fee'] as Draw | undefined,
        isCounted: true,
      });
      break;
    case 'AwardLapsed':
      uncounted(facts, stream, Number(data['attempt']));
      break;
    case 'DisbursementIntended':
      facts.deadlines.push(Date.parse(event.at) + keyDays * dayMs);
      paymentBegun(facts, event);
      break;
    case 'HandoverDue':
    case 'CheckDue':
    case 'RegisterPrepared':
    case 'AdvanceIntended':
      paymentBegun(facts, event);
      break;
    case 'DisbursementFailed':
    case 'DisbursementReturned':
    case 'CheckVoided':
    case 'HandoverUnclaimed': {
      const payment = facts.payments.get(stream);
      uncounted(facts, payment?.awardId, payment?.attempt ?? 0);
      break;
    }
    case 'MatchOpened':
    case 'MatchReopened':
    case 'MatchDecided':
      matchEvent(facts, event);
      break;
    case 'HouseholdAliased':
      facts.elderOf.set(stream, String(data['elder']));
      break;
    case 'PayeeOpened':
      facts.accounts.set(String(data['accountId']), stream);
      break;
    case 'PayeeReady':
    case 'PayeeChangeConfirmed':
      facts.readyPayees.add(stream);
      facts.changedPayees.delete(stream);
      break;
    case 'PayeeRestricted':
    case 'PayeeChanged':
    case 'PayeeClosing':
    case 'PayeeClosed':
      facts.readyPayees.delete(stream);
      if (type === 'PayeeChanged') facts.changedPayees.add(stream);
      else facts.changedPayees.delete(stream);
      break;
    case 'PayeeRequested':
    case 'PayeeLinkRequested':
      facts.askedFor.add(`${stream} ${data['by']}`);
      break;
    case 'BreakFound':
      facts.openBreaks.set(stream, {
        slices: (data['slices'] as readonly Omit<Draw, 'amountMinor'>[]).map(nameOf),
        stopsLine: data['stopsLine'] === true,
        stopsAdvancesTo: data['stopsAdvancesTo'] as string | undefined,
        code: String(data['code']),
      });
      break;
    case 'BreakGone':
    case 'BreakExplained':
      facts.openBreaks.delete(stream);
      break;
    case 'AllotmentMoved':
    case 'AllotmentMoveDropped':
      facts.moves.delete(String(data['moveId']));
      break;
    case 'AllotmentMoveProposed':
    case 'AwardReissueProposed':
      if (data['moveId'] !== undefined) facts.moves.set(String(data['moveId']), { fundId: stream });
      facts.proposedBy.set(String(data['moveId'] ?? stream), String(data['by']));
      break;
    case 'RegisterReleased':
      facts.releasedMs.set(stream, Date.parse(event.at));
      break;
    case 'HandedOver': {
      const payment = facts.payments.get(stream);
      if (payment !== undefined) payment.handedOverBy = String(data['by']);
      break;
    }
    case 'GiftReceived':
      facts.gifts.set(String(data['giftId']), stream);
      facts.restrictions.set(stream, data['restriction'] as object);
      break;
    case 'PolicyPutInForce':
      facts.policiesInForce.add(String(data['policyId']));
      break;
  }
};
