// Reviewers work the referrals off: matches first, then the cases themselves. Partners answer what they are asked.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { partnerStaff, staff } from '../founding-plan.ts';
import { inParallel, inPieces } from '../in-parallel.ts';
import type { Step } from '../progress.ts';
import { decideMatch, decideReferral, type Identity, type Referral } from './decisions.ts';
import { standings } from './hand-in.ts';
import type { HandedIn, Story } from './story.ts';

type MatchTold = { readonly matchId: string; readonly status: string; readonly other: Identity | null };
type CaseTold = { readonly identity: Identity; readonly matches: readonly MatchTold[] };
export type Reviewed = {
  readonly same: number;
  readonly different: number;
  readonly awarded: number;
  readonly declined: number;
};

const mostRounds = 12;
const mostDeclines = 100;

const reviewerAt = (at: number): string => staff.reviewers[at % staff.reviewers.length] ?? staff.reviewers[0];

const referralsOf = ({ cloud }: Story): Promise<Referral[]> =>
  cloud.api.as(staff.reviewers[0]).list('/v1/referrals', 'referrals');

type Decided = readonly [matchId: string, decision: 'same' | 'different'];

/** Decides the open matches of one case. */
const decideMatches = async (
  { cloud }: Story,
  { applicationId }: Referral,
  at: number,
): Promise<readonly Decided[]> => {
  const reviewer = cloud.api.as(reviewerAt(at));
  const { identity, matches } = bodyOrThrow(
    await reviewer.get<CaseTold>(`/v1/referrals/${applicationId}`),
    `reading ${applicationId}`,
  );
  const decided: Decided[] = [];
  for (const { matchId, status, other } of matches) {
    if (status !== 'open' || other === null) continue;
    const decision = decideMatch(identity, other);
    const reply = await reviewer.post(`/v1/matches/${matchId}/decision`, keyOf('match', matchId), decision);
    // The other reviewer may have been faster, from the other side of the same match.
    if (reply.status !== 409) bodyOrThrow(reply, `deciding ${matchId}`);
    if (reply.status < 300) decided.push([matchId, decision.decision]);
  }
  return decided;
};

type Decline = { readonly applicationId: string; readonly reason: string };

const decline = async ({ cloud }: Story, declines: readonly Decline[]): Promise<void> => {
  for (const [at, piece] of inPieces(declines, mostDeclines).entries()) {
    const path = '/v1/adjudications';
    const key = keyOf('decline', ...piece.map(({ applicationId }) => applicationId));
    bodyOrThrow(await cloud.api.as(reviewerAt(at)).post(path, key, { declines: piece }), 'declining');
  }
};

const clearMatches = async (story: Story, step: Step): Promise<{ same: number; different: number }> => {
  const decisions = new Map<string, 'same' | 'different'>();
  for (let round = 0; round < mostRounds; round += 1) {
    const waiting = (await referralsOf(story)).filter((one) => decideReferral(one, false) === 'look-at-matches');
    const decided = (await inParallel(waiting, story.lanes, (one, at) => decideMatches(story, one, at))).flat();
    // Seen from both sides, a match may be answered twice.
    for (const [matchId, decision] of decided) decisions.set(matchId, decision);
    const same = [...decisions.values()].filter((decision) => decision === 'same').length;
    const counts = { same, different: decisions.size - same };
    step.say(`${counts.same} same household, ${counts.different} different`);
    if (decided.length === 0) return counts;
    await story.cloud.controls.untilIdle();
  }
  throw new Error('New matches kept coming up: the reviewers gave up.');
};

/** Works off everything that waits for a reviewer. */
export const review = async (story: Story, step: Step): Promise<Reviewed> => {
  const counts = await clearMatches(story, step);
  const referrals = await referralsOf(story);
  const decisions = referrals.map((referral) => ({ referral, decision: decideReferral(referral, true) }));
  const declines = decisions.flatMap(({ referral, decision }) =>
    decision !== 'look-at-matches' && decision.decision === 'decline'
      ? [{ applicationId: referral.applicationId, reason: decision.reason }]
      : [],
  );
  const awards = decisions.flatMap(({ referral, decision }) =>
    decision !== 'look-at-matches' && decision.decision === 'award'
      ? [{ applicationId: referral.applicationId, decision }]
      : [],
  );
  await decline(story, declines);
  await inParallel(awards, story.lanes, async ({ applicationId, decision }, at) => {
    const path = `/v1/applications/${applicationId}/adjudication`;
    bodyOrThrow(
      await story.cloud.api.as(reviewerAt(at)).post(path, keyOf('adjudicate', applicationId), decision),
      `awarding ${applicationId}`,
    );
  });
  step.say(
    `${counts.same} same household, ${counts.different} different; ${awards.length} awarded, ${declines.length} declined`,
  );
  return { ...counts, awarded: awards.length, declined: declines.length };
};

const statementKind = 'need-statement';

/** Partners answer what they were asked: the statement was seen the day the household consented. Answers how many. */
export const answerQuestions = async (story: Story, handedIn: readonly HandedIn[], step: Step): Promise<number> => {
  const now = await standings(story);
  const asked = handedIn.filter(({ applicationId }) => now.get(applicationId) === 'question');
  step.of(asked.length);
  await inParallel(asked, story.lanes, async ({ applicationId, partner, body }) => {
    const path = `/v1/applications/${applicationId}`;
    const caseworker = story.cloud.api.as(partnerStaff(partner.slug).caseworkers[0]);
    const { version } = bodyOrThrow(await caseworker.get<{ version: number }>(path), `reading ${applicationId}`);
    const evidence = [...body.evidence, { kind: statementKind, seenAt: body.consent.givenAt.slice(0, 10) }];
    const amended = { ...body, programId: story.founded.programId, evidence };
    bodyOrThrow(
      await caseworker.put(path, keyOf('amend', applicationId, version), amended, version),
      `amending ${applicationId}`,
    );
    step.tick();
  });
  await story.cloud.controls.untilIdle();
  return asked.length;
};
