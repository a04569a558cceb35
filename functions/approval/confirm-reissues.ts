// A second person confirms what was proposed to be paid again, or drops it: a docket like any other, so that a crash loses none of it.
import type { AwardId } from '@hearth/domain/ids';
import type { DocketDecision } from '@hearth/domain/meetings';
import type { Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type ClosePorts, closeDocket } from './close-docket.ts';

type Confirmation = { readonly awardIds: readonly AwardId[] } & (
  | { readonly decision: 'confirm' }
  | { readonly decision: 'drop'; readonly reason: string }
);

const decisionsOf = (body: Confirmation): readonly DocketDecision[] =>
  body.awardIds.map((awardId) =>
    body.decision === 'confirm'
      ? { awardId, decision: 'reissue' }
      : { awardId, decision: 'drop-reissue', reason: body.reason },
  );

/**
 * Decides up to 100 proposals. Each award has its own answer (`reissued`, `dropped`, or why not); a repeat returns the same ones.
 * Rejection: `idempotency-key-reused`.
 */
export const confirmReissues =
  (ports: ClosePorts) =>
  (call: Call<Confirmation, unknown>): Promise<Answer | Rejected> =>
    closeDocket(ports)({ ...call, body: { decisions: decisionsOf(call.body) } });
