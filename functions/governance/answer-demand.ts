// Counsel's word on a legal demand, and its answer: by default that nothing left; anything else is a second person's.
import {
  actedOnDemand,
  type CounselAdvised,
  type LegalDemandAnswered,
  refuseAnswer,
  refuseIfAnswered,
} from '@hearth/domain/demands';
import { refusal } from '@hearth/domain/duties';
import type { Tables } from '@hearth/store/tables';
import { onDemand } from './on-demand.ts';

type Ports = { readonly tables: Tables };
type Advice = Omit<CounselAdvised['data'], 'by' | 'paperHash'> & { readonly paperHash?: string | undefined };

/**
 * Writes down what counsel said; said again, the last word counts. Answers 200. Rejections: `not-found`, `wrong-state` (answered
 * already), `idempotency-key-reused`.
 */
export const adviseDemand = ({ tables }: Ports) =>
  onDemand<Advice>(
    tables,
    (demand, { actor, body: { paperHash, ...body } }) =>
      refuseIfAnswered(demand) ?? {
        type: 'CounselAdvised',
        data: { ...body, ...(paperHash === undefined ? {} : { paperHash }), by: actor.memberId },
      },
  );

/**
 * Closes a demand with what left. Answers 200. Rejections: `not-found`, `wrong-state` (answered already, or counsel did not say so),
 * `same-person` (something leaves, and this person registered the demand or recorded counsel's word), `invalid` (something that was
 * not asked for), `idempotency-key-reused`.
 */
export const answerDemand = ({ tables }: Ports) =>
  onDemand<Omit<LegalDemandAnswered['data'], 'by'>>(
    tables,
    (demand, { actor, body }) =>
      refusal(actor, 'answer-demand', { actedBefore: actedOnDemand(demand, body.left) }) ??
      refuseAnswer(demand, body) ?? { type: 'LegalDemandAnswered', data: { ...body, by: actor.memberId } },
  );
