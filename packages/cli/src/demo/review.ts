// Reviewers work the referrals off: matches first, then the cases themselves. Partners answer what they are asked.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { partnerStaff, staff } from '../founding-plan.ts';
import { inParallel, inPieces } from '../in-parallel.ts';
import type { Step } from '../progress.ts';
import { decideMatch, decideReferral, type Pair, type Referral } from './decisions.ts';
import { standings } from './hand-in.ts';
import type { HandedIn, Story } from './story.ts';

type Waiting = { readonly matchId: string };
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

/** Looks at one pair side by side and decides it; nothing when the other reviewer was faster. */
const decideOne = async ({ cloud }: Story, { matchId }: Waiting, at: number): Promise<readonly Decided[]> => {
  const reviewer = cloud.api.as(reviewerAt(at));
  const seen = await reviewer.get<Pair>(`/v1/matches/${matchId}`);
  if (seen.status === 409) return [];
  const decision = decideMatch(bodyOrThrow(seen, `reading ${matchId}`));
  const reply = await reviewer.post(`/v1/matches/${matchId}/decision`, keyOf('match', matchId), decision);
  if (reply.status === 409) return [];
  bodyOrThrow(reply, `deciding ${matchId}`);
  return [[matchId, decision.decision]];
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
    const waiting: Waiting[] = await story.cloud.api.as(staff.reviewers[0]).list('/v1/matches', 'matches');
    const decided = (await inParallel(waiting, story.lanes, (one, at) => decideOne(story, one, at))).flat();
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
