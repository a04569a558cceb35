// Who may not decide of an award: whoever submitted or adjudicated it, proposed to pay it again, or is close to its household.
import type { Award } from '@hearth/domain/awards';
import { type Action, type Actor, refusal } from '@hearth/domain/duties';
import type { Rejected } from '@hearth/domain/rejections';

/** Undefined when the person may. Rejections: `role-missing`, `related`, `same-person`. */
export const refuse = (actor: Actor, action: Action, award: Award): Rejected | undefined =>
  refusal(actor, action, {
    related: award.related,
    actedBefore:
      action === 'propose-reissue'
        ? []
        : [
            ...award.handledBy.map((memberId) => ({ memberId, act: 'submitted' })),
            ...(award.adjudicatedBy === undefined ? [] : [{ memberId: award.adjudicatedBy, act: 'adjudicated' }]),
            ...(award.reissue === undefined ? [] : [{ memberId: award.reissue.by, act: 'proposed' }]),
          ],
  });
