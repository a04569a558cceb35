// Invariant 15: an appeal is against a decline that stands, and answered by somebody new; a code lets in only who has the newest one.
import type { RecordedEvent } from '@hearth/domain/record';
import type { Story } from '../../story.ts';
import type { CaseFacts, DoorFacts } from './door-facts.ts';

const stands = 'an appeal is against the decline that stands, one at a time, and answered once';
const somebodyNew = 'an appeal is answered by somebody who did nothing on the case before';
const anew = 'what an appeal opened again is decided by somebody who did not decide it before';
const newest = 'only the newest code that has not ended lets a household in, with a second factor that fits';
const locked = 'five wrong second factors within a day lock a code for a day';

const dayMs = 86_400_000;
const mostRefused = 5;

type ClaimFacts = {
  generation: number;
  hasEnded: boolean;
  refused: number;
  firstMs: number;
  lockedUntilMs: number;
  readonly issuedBy: Set<string>;
};

const refusedOnce = (claim: ClaimFacts, atMs: number): void => {
  const isSameDay = claim.refused > 0 && atMs < claim.firstMs + dayMs;
  claim.firstMs = isSameDay ? claim.firstMs : atMs;
  claim.refused = isSameDay ? claim.refused + 1 : 1;
  claim.lockedUntilMs = 0;
  if (claim.refused < mostRefused) return;
  claim.refused = 0;
  claim.lockedUntilMs = atMs + dayMs;
};

export const appealJudge = (facts: DoorFacts, { violated, count }: Pick<Story, 'violated' | 'count'>) => {
  const claims = new Map<string, ClaimFacts>();
  const claimOf = (id: string): ClaimFacts => {
    const claim = claims.get(id) ?? {
      generation: 1,
      hasEnded: false,
      refused: 0,
      firstMs: 0,
      lockedUntilMs: 0,
      issuedBy: new Set<string>(),
    };
    claims.set(id, claim);
    return claim;
  };

  const onClaim = ({ type, at, data }: RecordedEvent): void => {
    const { applicationId, generation, by } = Object(data);
    const claim = claimOf(applicationId);
    if (type === 'ClaimRefused') refusedOnce(claim, Date.parse(at));
    if (type === 'ClaimEnded') claim.hasEnded = true;
    if (type !== 'ClaimReissued') return;
    claim.issuedBy.add(by);
    Object.assign(claim, { generation, hasEnded: false, refused: 0, lockedUntilMs: 0 });
  };

  const judgeAnswer = ({ stream, data }: RecordedEvent): void => {
    const { by, applicationId } = Object(data);
    const appeal = facts.appeals.get(stream);
    const one = facts.cases.get(applicationId);
    if (appeal?.status !== 'open') violated(15, stands, `${stream} was ${appeal?.status} when it was answered`);
    const acted = [
      one?.hands,
      one?.decided,
      one?.reopened,
      claimOf(applicationId).issuedBy,
      new Set([appeal?.recordedBy]),
    ];
    if (acted.some((people) => people?.has(by) === true)) violated(15, somebodyNew, `${by} answered ${stream}`);
  };

  const judgeDecision = (one: CaseFacts | undefined, { stream, data }: RecordedEvent): void => {
    const { by } = Object(data);
    if (one?.isReopened === true && one.decided.has(by)) violated(15, anew, `${by} decided ${stream} again`);
  };

  return {
    /** Before the event is learned. */
    judge: (event: RecordedEvent): void => {
      if (event.type.startsWith('Claim')) onClaim(event);
      if (event.type === 'AppealAnswered') judgeAnswer(event);
      if (event.type === 'ApplicationAdjudicated') judgeDecision(facts.cases.get(event.stream), event);
      if (event.type !== 'AppealMade') return;
      const { applicationId, decidedAt } = Object(event.data);
      const before = facts.appeals.get(event.stream)?.status ?? 'none';
      if (facts.cases.get(applicationId)?.declinedAt !== decidedAt || !['none', 'withdrawn'].includes(before))
        violated(15, stands, `${event.stream} was made against ${applicationId}, and was ${before}`);
    },
    standingOf: (id: string): { readonly generation: number } => claimOf(id),
    /** Somebody begins with a code: what answers, if it lets in, is judged by what counted then. */
    tried: (id: string, generation: number, isRight: boolean, now: string): ((isLetIn: boolean) => void) => {
      const { hasEnded, generation: counts, lockedUntilMs } = claimOf(id);
      return (isLetIn) => {
        count(isLetIn ? 'code let in' : 'code refused');
        if (!isLetIn) return;
        if (!isRight || hasEnded || generation < counts)
          violated(
            15,
            newest,
            `${id} was opened by code ${generation} of ${counts}${isRight ? '' : ', with a wrong factor'}`,
          );
        const isLocked = lockedUntilMs > Date.parse(now) && claimOf(id).lockedUntilMs === lockedUntilMs;
        if (isLocked) violated(15, locked, `${id} was opened while it was locked`);
      };
    },
  };
};
