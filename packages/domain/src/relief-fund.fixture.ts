// A small fund, told as events: who there is, and one household's case from submission to its payment.
import type { ApplicationAdjudicated, ApplicationScreened, ApplicationSubmitted } from './applications.ts';
import type { AwardApproved, AwardMade } from './award-events.ts';
import type { CheckDue, DisbursementIntended, HandoverDue } from './disbursement-events.ts';
import { disbursementOf } from './disbursements.ts';
import type { Entity } from './entity.ts';
import { disencumbranceEntry, encumbranceEntry } from './entries.ts';
import { derivedId, type HouseholdId, type MemberId } from './ids.ts';
import type { Draw } from './ledger.ts';
import { appendEvents, emptyHead, type NewEvent, type RecordedEvent } from './record.ts';

export const ana: MemberId = derivedId('member', 'ana, caseworker');
export const ben: MemberId = derivedId('member', 'ben, reviewer');
export const cleo: MemberId = derivedId('member', 'cleo, approver');
export const dora: MemberId = derivedId('member', 'dora, caseworker');

export const eastPartner = derivedId('organization', 'east partner');
export const westPartner = derivedId('organization', 'west partner');
export const program = derivedId('program', 'winter relief');
export const policy = derivedId('policy', 'winter relief', 1);
export const generalFund = derivedId('fund', 'general');
export const foodFund = derivedId('fund', 'food only');
export const meeting = derivedId('meeting', 'monday');
export const advance = derivedId('advance', 'monday');
export const register = derivedId('register', 'monday');
export const application = derivedId('application', 'household of four');
export const household: HouseholdId = derivedId('household', 'household of four');
export const elderHousehold: HouseholdId = derivedId('household', 'the same, before');
export const award = derivedId('award', application);
export const match = derivedId('match', application, 'the same, before');
export const disbursement = disbursementOf(award, 1);

export const monday = '2026-11-16T15:00:00.000Z';

/** The instant of the nth event that `told` tells, from 1: an hour apart. */
export const hour = (nth: number): string => new Date(Date.parse(monday) + (nth - 1) * 3_600_000).toISOString();

/** Events in their places on one stream, an hour apart from Monday on. */
export const placed = <E extends NewEvent>(stream: string, news: readonly E[]): readonly RecordedEvent<E>[] => {
  const events: RecordedEvent<E>[] = [];
  for (const event of news) {
    const last = events.at(-1);
    const head = last === undefined ? emptyHead : { version: last.sequence, hash: last.hash };
    events.push(...appendEvents(stream, head, [event], { at: hour(events.length + 1), actor: ana }));
  }
  return events;
};

/** The state that a stream of events folds to. */
export const told = <S, E extends NewEvent>(
  entity: Entity<S, E>,
  stream: string,
  ...news: readonly E[]
): S | undefined =>
  placed(stream, news).reduce<S | undefined>((state, event) => entity.evolve(state, event), undefined);

const coarse = { need: 'food', area: 'US-MA-suffolk', sizeBand: '4-5', language: 'es' };
const request = {
  policyId: policy,
  policyHash: 'policy-hash',
  factsHash: 'facts-hash',
  coarse,
  requestedMinor: 50_000,
  currency: 'USD',
  rail: 'partner',
  cameBy: 'walk-in',
  consent: { noticeVersion: '1', language: 'es', givenAt: monday },
  relationship: { disclosed: false, members: [] },
} as const;

export const submitted: ApplicationSubmitted = {
  type: 'ApplicationSubmitted',
  data: {
    ...request,
    by: ana,
    partnerId: eastPartner,
    programId: program,
    householdId: household,
    partnerRefKey: 'ref-key',
    contentKey: 'content-key',
  },
};

export const amended = (by: MemberId, requestedMinor = 40_000) =>
  ({
    type: 'ApplicationAmended',
    data: { ...request, requestedMinor, by, householdId: household, contentKey: 'content-key-2' },
  }) as const;

export const screened = (outcome: ApplicationScreened['data']['outcome']): ApplicationScreened => ({
  type: 'ApplicationScreened',
  data: {
    outcome,
    findings: [{ code: 'area', kind: 'area-in', outcome: 'pass', otherwise: 'refer', numbers: {} }],
    policyHash: 'policy-hash',
    factsHash: 'facts-hash',
    amountMinor: 50_000,
    ...(outcome === 'awarded' ? { awardId: award } : {}),
    read: [],
  },
});

export const adjudicated = (decision: 'award' | 'decline'): ApplicationAdjudicated => ({
  type: 'ApplicationAdjudicated',
  data: {
    decision,
    reason: 'seen-in-person',
    by: ben,
    ...(decision === 'award' ? { amountMinor: 45_000, awardId: award } : {}),
  },
});

export const made: AwardMade = {
  type: 'AwardMade',
  data: {
    applicationId: application,
    householdId: household,
    partnerId: eastPartner,
    programId: program,
    policyId: policy,
    policyHash: 'policy-hash',
    coarse,
    amountMinor: 50_000,
    currency: 'USD',
    rail: 'partner',
    submittedAt: monday,
    handledBy: [ana],
    related: [],
  },
};

export const draws: readonly Draw[] = [
  { fundId: foodFund, programId: program, partnerId: eastPartner, purpose: 'food', amountMinor: 30_000 },
  { fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'any', amountMinor: 20_000 },
];
export const entry = encumbranceEntry(draws, 'USD');
export const backEntry = disencumbranceEntry(draws, 'USD');

export const approved = (attempt = 1): AwardApproved => ({
  type: 'AwardApproved',
  data: { meetingId: meeting, by: cleo, draws, entry, windowOf: household, attempt, reportMonth: '2026-11' },
});

const basis = {
  awardId: award,
  awardVersion: 2,
  attempt: 1,
  householdId: household,
  partnerId: eastPartner,
  programId: program,
  coarse,
  amountMinor: 50_000,
  currency: 'USD',
  draws,
  reportMonth: '2026-11',
};
export const storedCall = { key: 'key-1', body: '{}', hash: 'call-hash' };
export const intended: DisbursementIntended = {
  type: 'DisbursementIntended',
  data: { ...basis, recipient: 'acct_1', call: storedCall },
};
export const handoverDue: HandoverDue = { type: 'HandoverDue', data: basis };
export const checkDue: CheckDue = { type: 'CheckDue', data: basis };
