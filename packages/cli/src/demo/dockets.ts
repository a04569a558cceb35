// Members meet over dockets: what the money and the caps allow is approved, what is refused goes back to the reviewers.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { staff } from '../founding-plan.ts';
import { inParallel, inPieces } from '../in-parallel.ts';
import type { Step } from '../progress.ts';
import { type Answer, meet } from './meetings.ts';
import type { Story } from './story.ts';

type Docketed = { readonly awardId: string };
type SentBack = { readonly awardId: string; readonly decision: 'send-back'; readonly reason: string };

export type Approved = { readonly approved: number; readonly sentBack: number; readonly waiting: number };

/** Of up to 200 that an agenda may have: two meetings are held at once, and nobody should wait long for an answer. */
export const docketSize = 100;
const mostRounds = 6;

/** What one approver sends back alone needs no meeting. */
const sendBack = async ({ cloud }: Story, decisions: readonly SentBack[]): Promise<number> => {
  const key = keyOf('docket', ...decisions.flatMap(({ awardId, reason }) => [awardId, reason]));
  const reply = await cloud.api
    .as(staff.approvers[0])
    .post<{ answers: readonly Answer[] }>('/v1/dockets', key, { decisions });
  const { answers } = bodyOrThrow(reply, 'closing a docket');
  return answers.filter(({ outcome }) => outcome === 'sent-back').length;
};

/** Approves everything on the docket; what is refused is sent back with the reason, and what there is no money for stays in line. */
export const closeDockets = async (story: Story, step: Step): Promise<Approved> => {
  const counts = { approved: 0, sentBack: 0, waiting: 0 };
  for (let round = 0; round < mostRounds; round += 1) {
    const waiting = await story.cloud.api.as(staff.approvers[0]).list<Docketed>('/v1/docket', 'awards');
    if (waiting.length === 0) return counts;
    if (round === 0) step.of(waiting.length);
    const refused: SentBack[] = [];
    await inParallel(inPieces(waiting, docketSize), staff.approvers.length, async (piece, at) => {
      const awardIds = piece.map(({ awardId }) => awardId);
      for (const { awardId, outcome } of await meet(story, awardIds, at, `round ${round}`)) {
        if (outcome === 'approved') counts.approved += 1;
        else if (outcome === 'waiting-for-funds') counts.waiting += 1;
        else refused.push({ awardId, decision: 'send-back', reason: outcome });
      }
      step.tick(piece.length);
    });
    for (const piece of inPieces(refused, docketSize)) counts.sentBack += await sendBack(story, piece);
    step.say(`${counts.approved} approved, ${counts.waiting} in line for money, ${counts.sentBack} sent back`);
  }
  throw new Error('Some awards stayed on the docket: neither approved nor sent back.');
};
