// Approvers close dockets: what the money and the caps allow is approved, what they refuse goes back to the reviewers.
import { bodyOrThrow, keyOf } from '../api-client.ts';
import { staff } from '../founding-plan.ts';
import { inParallel, inPieces } from '../in-parallel.ts';
import type { Step } from '../progress.ts';
import type { Story } from './story.ts';

type Docketed = { readonly awardId: string };
type Answer = { readonly awardId: string; readonly outcome: string; readonly detail?: string };
type Decision =
  | { readonly awardId: string; readonly decision: 'approve' }
  | { readonly awardId: string; readonly decision: 'send-back'; readonly reason: string };

export type Approved = { readonly approved: number; readonly sentBack: number; readonly waiting: number };

/** Of up to 200 that a docket may have: two approvers sit at once, and neither should wait long for an answer. */
export const docketSize = 100;
const mostRounds = 6;

/** One sitting of one approver; `occasion` tells sittings over the same awards apart. */
export const sit = async (
  { cloud }: Story,
  decisions: readonly Decision[],
  at: number,
  occasion = '',
): Promise<readonly Answer[]> => {
  const approver = staff.approvers[at % staff.approvers.length] ?? staff.approvers[0];
  const key = keyOf('docket', occasion, ...decisions.flatMap(({ awardId, decision }) => [awardId, decision]));
  const reply = await cloud.api.as(approver).post<{ answers: readonly Answer[] }>('/v1/dockets', key, { decisions });
  return bodyOrThrow(reply, 'closing a docket').answers;
};

/** Approves everything on the docket; what is refused is sent back with the reason, and what there is no money for stays in line. */
export const closeDockets = async (story: Story, step: Step): Promise<Approved> => {
  const counts = { approved: 0, sentBack: 0, waiting: 0 };
  for (let round = 0; round < mostRounds; round += 1) {
    const waiting = await story.cloud.api.as(staff.approvers[0]).list<Docketed>('/v1/docket', 'awards');
    if (waiting.length === 0) return counts;
    if (round === 0) step.of(waiting.length);
    const refused: Decision[] = [];
    await inParallel(inPieces(waiting, docketSize), staff.approvers.length, async (piece, at) => {
      const decisions = piece.map(({ awardId }): Decision => ({ awardId, decision: 'approve' }));
      for (const { awardId, outcome } of await sit(story, decisions, at)) {
        if (outcome === 'approved') counts.approved += 1;
        else if (outcome === 'waiting-for-funds') counts.waiting += 1;
        else refused.push({ awardId, decision: 'send-back', reason: outcome });
      }
      step.tick(piece.length);
    });
    for (const [at, piece] of inPieces(refused, docketSize).entries()) {
      const back = (await sit(story, piece, at)).filter(({ outcome }) => outcome === 'sent-back');
      counts.sentBack += back.length;
    }
    step.say(`${counts.approved} approved, ${counts.waiting} in line for money, ${counts.sentBack} sent back`);
  }
  throw new Error('Some awards stayed on the docket: neither approved nor sent back.');
};
