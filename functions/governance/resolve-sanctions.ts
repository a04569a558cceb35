// A second person says what a hit is: somebody else of the same name, or the listed one. The second denies nothing; it goes to counsel.
import { refusal } from '@hearth/domain/duties';
import { actedOnHit, refuseResolution, type SanctionsHitResolved } from '@hearth/domain/sanctions';
import type { Tables } from '@hearth/store/tables';
import { onLookedUp } from './on-looked-up.ts';

type Body = Omit<SanctionsHitResolved['data'], 'by'>;

/**
 * Takes a finding with its reason, for the organization or application in the path; answers 200. Rejections: `not-found`, `related`,
 * `same-person` (who looked it up, or resolved it before), `wrong-state` (no hit waits), `idempotency-key-reused`.
 */
export const resolveSanctions = ({ tables }: { readonly tables: Tables }) =>
  onLookedUp<Body>(tables, ({ related, sanctions }, actor, body) => {
    const refused =
      refuseResolution(sanctions, body.finding) ??
      refusal(actor, 'resolve-sanctions', {
        related,
        actedBefore: sanctions === undefined ? [] : actedOnHit(sanctions),
      });
    if (refused !== undefined) return refused;
    return {
      event: { type: 'SanctionsHitResolved', data: { ...body, by: actor.memberId } },
      status: 200,
      told: { status: body.finding === 'listed' ? 'listed' : 'clear' },
    };
  });
