// The fiscal agent's people in a measured story: reviewers decide what was referred, approvers close dockets.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { decideMatch, decideReferral, type Pair, type Referral } from '../demo/decisions.ts';
import { staff } from '../founding-plan.ts';
import { pause, type Stage } from './stage.ts';

type Docketed = { readonly awardId: string; readonly applicationId: string };
type Answer = { readonly awardId: string; readonly outcome: string };
type Decision =
  | { readonly awardId: string; readonly decision: 'approve' }
  | { readonly awardId: string; readonly decision: 'send-back'; readonly reason: string };

const docketSize = 100;
const betweenDocketsMs = 100;
const betweenLastDocketsMs = 400;

const close = async ({ cloud }: Stage, decisions: readonly Decision[], at: number): Promise<readonly Answer[]> => {
  const approver = staff.approvers[at % staff.approvers.length] ?? staff.approvers[0];
  const key = keyOf('docket', at, ...decisions.map(({ awardId }) => awardId));
  const reply = await cloud.api.as(approver).post<{ answers: readonly Answer[] }>('/v1/dockets', key, { decisions });
  return bodyOrThrow(reply, 'closing a docket').answers;
};

/** An open match is the reviewers' to decide first; over the tier's amount the other approver is asked in the next docket. */
const staysOnDocket: ReadonlySet<string> = new Set(['open-match', 'waiting-for-funds', 'consented', 'same-person']);

const approved = (stage: Stage, applicationId: string): void => {
  const underway = stage.open.get(applicationId);
  if (underway === undefined) return;
  stage.open.delete(applicationId);
  stage.done.approved += 1;
  const { partner, rail } = underway;
  if (rail === 'partner') stage.toAdvance.set(partner, (stage.toAdvance.get(partner) ?? 0) + 1);
};

const oneDocket = async (stage: Stage, at: number): Promise<void> => {
  const path = `/v1/docket?limit=${docketSize}`;
  const reply = await stage.cloud.api.as(staff.approvers[0]).get<{ awards: readonly Docketed[] }>(path);
  const { awards } = bodyOrThrow(reply, 'reading the docket');
  const known = awards.filter(({ applicationId }) => stage.open.get(applicationId)?.isPayable);
  if (known.length === 0) return;
  const answers = await close(
    stage,
    known.map(({ awardId }) => ({ awardId, decision: 'approve' })),
    at,
  );
  const applicationOf = new Map(known.map(({ awardId, applicationId }) => [awardId, applicationId]));
  const back: Decision[] = [];
  for (const { awardId, outcome } of answers) {
    if (outcome === 'approved') approved(stage, applicationOf.get(awardId) ?? '');
    else if (!staysOnDocket.has(outcome)) back.push({ awardId, decision: 'send-back', reason: outcome });
  }
  if (back.length > 0) await close(stage, back, at);
};

/** Closes dockets until everything that was handed in is decided. A docket is full, except at the end. */
export const approve = async (stage: Stage): Promise<void> => {
  for (let at = 0; !(stage.isDraining && stage.open.size === 0); at += 1) {
    // Some of what is open is still being screened, so wait for a little more than a docket holds.
    const isWorth = stage.isDraining || stage.open.size >= docketSize * 1.4;
    if (isWorth) await oneDocket(stage, at);
    await pause(stage.isDraining ? betweenLastDocketsMs : betweenDocketsMs);
  }
};

type CaseTold = { readonly matches: readonly { readonly matchId: string; readonly status: string }[] };

const betweenReviewsMs = 1_500;

/** A case as a reviewer reads it; undefined when it was decided meanwhile. */
const readCase = async ({ cloud }: Stage, { applicationId }: Referral): Promise<CaseTold | undefined> => {
  const reply = await cloud.api.as(staff.reviewers[0]).get<CaseTold>(`/v1/referrals/${applicationId}`);
  return reply.status === 409 ? undefined : bodyOrThrow(reply, applicationId);
};

/** Looks at the open matches of a case side by side and decides them; says whether there were any. */
const decideMatches = async (stage: Stage, { matches }: CaseTold): Promise<boolean> => {
  const reviewer = stage.cloud.api.as(staff.reviewers[0]);
  const open = matches.filter(({ status }) => status === 'open');
  for (const { matchId } of open) {
    const seen = await reviewer.get<Pair>(`/v1/matches/${matchId}`);
    if (seen.status === 409) continue;
    const path = `/v1/matches/${matchId}/decision`;
    const reply = await reviewer.post(path, keyOf('match', matchId), decideMatch(bodyOrThrow(seen, matchId)));
    if (reply.status !== 409) bodyOrThrow(reply, path);
  }
  return open.length > 0;
};

const decideCase = async (stage: Stage, referral: Referral): Promise<void> => {
  if (decideReferral(referral, false) === 'look-at-matches') {
    const told = await readCase(stage, referral);
    // Once its matches are decided it is screened again, and may be awarded by policy: look at it in the next round.
    if (told === undefined || (await decideMatches(stage, told))) return;
  }
  const decision = decideReferral(referral, true);
  if (decision === 'look-at-matches') return;
  const { applicationId } = referral;
  const path = `/v1/applications/${applicationId}/adjudication`;
  const key = keyOf('adjudicate', applicationId, decision.decision, decision.reason);
  const reply = await stage.cloud.api.as(staff.reviewers[1]).post(path, key, decision);
  if (reply.status === 409) {
    // It was screened again meanwhile and waits for nobody; or a match is open, which is decided before anything else.
    const told = await readCase(stage, referral);
    if (told !== undefined) await decideMatches(stage, told);
    return;
  }
  bodyOrThrow(reply, path);
  if (decision.decision === 'decline' && stage.open.delete(applicationId)) stage.done.declined += 1;
};

/** Decides what was referred until everything that was handed in is decided. */
export const review = async (stage: Stage): Promise<void> => {
  while (!(stage.isDraining && stage.open.size === 0)) {
    const referrals = await stage.cloud.api.as(staff.reviewers[0]).list<Referral>('/v1/referrals', 'referrals');
    for (const referral of referrals) await decideCase(stage, referral);
    await pause(betweenReviewsMs);
  }
};
