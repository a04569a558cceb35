// An award's stream, and what was paid on it: who consented, proposed and approved, and from which register or advance it was released.
import { type Act, actOf, firstOf, kept, one, type Wrong } from './acts.ts';
import type { Event } from './event.ts';
import { countAt, type Json, listAt, textAt, textsAt } from './json.ts';
import { legsOf } from './money.ts';

export type Approval = Act & { /** What was set aside by it. */ readonly drawnMinor: number };
export type Award = {
  readonly made: Event;
  readonly consents: readonly Act[];
  readonly proposals: readonly Act[];
  readonly approvals: readonly Approval[];
};

const sumOf = (list: readonly Json[]): number =>
  list.reduce<number>((sum, each) => sum + countAt(each, 'amountMinor'), 0);

const ofAward = [
  'applicationId',
  'householdId',
  'programId',
  'policyId',
  'policyHash',
  'amountMinor',
  'currency',
  'adjudicatedBy',
  'decidedBefore',
];
const signing = ['AwardConsented', 'AwardReissueProposed', 'AwardApproved'];

/** Reads the stream; tells of acts by somebody who is related to the household. Undefined when no award was made. */
export const awardOf = (events: readonly Event[], wrong: Wrong): Award | undefined => {
  const first = firstOf(events, 'AwardMade');
  if (first === undefined) return undefined;
  const related = new Set(textsAt(first.data, 'related'));
  const acts: Approval[] = [];
  for (const event of events) {
    if (event.type === 'AwardRelationshipDisclosed') related.add(textAt(event.data, 'by'));
    if (!signing.includes(event.type)) continue;
    const act = actOf(event, 'meetingId', 'overrideId', 'limit', 'follows');
    acts.push({ ...act, drawnMinor: sumOf(listAt(event.data, 'draws')) });
    if (related.has(act.by)) wrong(event, `${act.by} had disclosed a relationship to this household.`);
  }
  const [consents = [], proposals = [], approvals = []] = signing.map((type) =>
    acts.filter(({ event }) => event.type === type),
  );
  return { made: kept(first, ...ofAward, 'handledBy'), consents, proposals, approvals };
};

export type Payment = {
  readonly registerId: string;
  readonly advanceId: string;
  readonly paidMinor: number;
  /** The event that it stands at. */ readonly last: Event;
};

/** Reads the stream of one attempt to pay. */
export const paymentOf = (events: readonly Event[], last: Event): Payment => {
  let [registerId, advanceId, paidMinor] = ['', '', 0];
  for (const event of events) {
    if (event.type === 'CheckRegistered') registerId = one(textAt(event.data, 'registerId'));
    if (event.type === 'HandoverAdvanced') advanceId = one(textAt(event.data, 'advanceId'));
    const legs = legsOf(event);
    for (const { account, minor } of legs === undefined || legs === 'wrong' ? [] : legs)
      if (account.startsWith('expense:grants:')) paidMinor += minor;
  }
  return { registerId, advanceId, paidMinor, last: kept(last) };
};
