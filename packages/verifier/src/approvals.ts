// An approval beside the rest of the record: its approver did nothing else of this grant, is not related or recused, there were as
// many as the tier asks for, limits were kept or overridden by two people, and the policy was in force.
import { type Act, firstOf, type Wrong } from './acts.ts';
import type { Approval, Award } from './awards.ts';
import type { Cases } from './cases.ts';
import { type Event, instant } from './event.ts';
import { countAt, has, isList, objectAt, textAt, textsAt } from './json.ts';
import { tierOf } from './policies.ts';

type People = ReadonlyMap<string, readonly string[]>;

/** Who did each of the duties that a tier can keep apart. */
const peopleOf = (cases: Cases, { made, consents }: Award, approval: Act): People => {
  const application = cases.applications.get(textAt(made.data, 'applicationId'));
  const adjudicatedBy = textAt(made.data, 'adjudicatedBy');
  const released = (cases.payments.get(made.stream) ?? []).flatMap(({ registerId, advanceId }) =>
    [registerId, advanceId].flatMap((each) => cases.releasedBy.get(each) ?? []),
  );
  return new Map([
    ['submit', [...textsAt(made.data, 'handledBy'), ...(application?.handledBy ?? [])]],
    // Sent back and awarded anew by another reviewer, it was decided by both.
    ['adjudicate', [...(adjudicatedBy === '' ? [] : [adjudicatedBy]), ...textsAt(made.data, 'decidedBefore')]],
    ['approve', [approval.by, ...consents.map(({ by }) => by)]],
    ['release', released],
  ]);
};

/** As many approvers as the amount needs, who did nothing else of it; and the pairs that the policy keeps apart. */
const checkTier = (cases: Cases, award: Award, { by, event }: Act, people: People, wrong: Wrong): void => {
  const { data } = award.made;
  const tier = tierOf(cases.policies.values(), textAt(data, 'policyHash'), countAt(data, 'amountMinor'));
  if (tier === undefined) return;
  const doing = (duty: string): readonly string[] => people.get(duty) ?? [];
  const mayNot = [by, ...doing('submit'), ...doing('adjudicate')];
  const earlier = award.consents.filter((consent) => consent.event.sequence < event.sequence);
  const others = new Set(earlier.map((consent) => consent.by).filter((each) => !mayNot.includes(each)));
  if (others.size < tier.approvers - 1 && !has(event.data, 'follows'))
    wrong(event, `its amount needs ${tier.approvers} approvers, and ${by} was the only one.`);
  const meeting = cases.meetings.get(textAt(event.data, 'meetingId'));
  if (tier.inMeeting && meeting !== undefined && !meeting.isCalled && !has(event.data, 'follows'))
    wrong(event, `its amount is approved in a meeting, and ${by} approved it in a docket without one.`);
  for (const pair of tier.separate) {
    const [one, other] = isList(pair) ? pair : [];
    if (typeof one !== 'string' || typeof other !== 'string') continue;
    const both = doing(one).find((each) => doing(other).includes(each));
    if (both !== undefined) wrong(event, `${both} did both what the policy keeps apart: ${one} and ${other}.`);
  }
};

const twoDaysMs = 2 * 24 * 3_600_000;

/** An override counts when two people agreed to it before, for this award or this approver, until a day (in whatever time zone). */
const checkOverride = (events: readonly Event[], id: string, about: string, { at, event }: Act, wrong: Wrong): void => {
  const [proposed, confirmed] = [firstOf(events, 'OverrideProposed'), firstOf(events, 'OverrideConfirmed')];
  const until = textAt(proposed?.data, 'until');
  const aboutThat = textAt(proposed?.data, 'awardId') || textAt(proposed?.data, 'memberId');
  const passes = `it passes a limit by ${id}, which`;
  if (proposed === undefined || confirmed === undefined || instant(confirmed.at) > at)
    wrong(event, `${passes} two people had not agreed to.`);
  else if (at > instant(until.slice(0, 10)) + twoDaysMs) wrong(event, `${passes} ended on ${until}.`);
  else if (aboutThat !== about) wrong(event, `${passes} is about ${aboutThat}, not ${about}.`);
};

const checkAmountAndPolicy = ({ inForce }: Cases, { made }: Award, approval: Approval, wrong: Wrong): void => {
  const { at, event, drawnMinor } = approval;
  const amountMinor = countAt(made.data, 'amountMinor');
  if (drawnMinor !== amountMinor)
    wrong(event, `${drawnMinor} was set aside, and ${amountMinor} was awarded (minor units).`, 'paid');
  const [hash, programId] = [textAt(made.data, 'policyHash'), textAt(made.data, 'programId')];
  const isInForce = inForce.some((each) => each.hash === hash && each.programId === programId && each.at <= at);
  if (inForce.length > 0 && !isInForce)
    wrong(event, `the policy ${hash} had not been put in force in its program.`, 'policy');
};

/** One approval of one award. */
export const checkApproval = (cases: Cases, award: Award, approval: Approval, wrong: Wrong): void => {
  const { by, at, event } = approval;
  const { made, proposals } = award;
  const id = made.stream;
  const application = cases.applications.get(textAt(made.data, 'applicationId'));
  const people = peopleOf(cases, award, approval);
  if (people.get('submit')?.includes(by))
    wrong(event, `${by} submitted or amended the application, and approved its award.`);
  if (people.get('adjudicate')?.includes(by))
    wrong(event, `${by} adjudicated the application, and approved its award.`);
  const proposal = proposals.findLast((each) => each.event.sequence < event.sequence);
  if (has(event.data, 'follows') && proposal?.by === by)
    wrong(event, `${by} proposed to pay it again, and approved that.`);
  if ((application?.related.get(by) ?? Number.POSITIVE_INFINITY) < at)
    wrong(event, `${by} had disclosed a relationship to this household.`);
  const meetingId = textAt(event.data, 'meetingId');
  if (cases.meetings.get(meetingId)?.recused.get(id)?.has(by))
    wrong(event, `${by} was recused from this award in ${meetingId}.`);
  checkTier(cases, award, approval, people, wrong);
  for (const [overrideId, about] of [
    [textAt(event.data, 'overrideId'), id],
    [textAt(objectAt(event.data, 'limit'), 'overrideId'), by],
  ] as const)
    if (overrideId !== '') checkOverride(cases.overrides.get(overrideId) ?? [], overrideId, about, approval, wrong);
  checkAmountAndPolicy(cases, award, approval, wrong);
};
