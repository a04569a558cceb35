// A person looked a payee up in a sanctions list: which list, which version, with what result. A hit waits for a second person.
import { refusal } from '@hearth/domain/duties';
import { refuseCheck, type SanctionsChecked } from '@hearth/domain/sanctions';
import type { Tables } from '@hearth/store/tables';
import { onLookedUp } from './on-looked-up.ts';

type Body = Omit<SanctionsChecked['data'], 'by'>;

/**
 * Takes list, version and result for the organization or application in the path; answers 201 with where it stands. Nothing leaves
 * this house by it: the looking was done by the person. Rejections: `not-found`, `related`, `wrong-state` (a hit waits, or was found
 * to be the listed one), `idempotency-key-reused`. Source: row F14 of `functions/transparency/README.md`.
 */
export const checkSanctions = ({ tables }: { readonly tables: Tables }) =>
  onLookedUp<Body>(tables, ({ related, sanctions }, actor, body) => {
    const refused = refusal(actor, 'check-sanctions', { related }) ?? refuseCheck(sanctions);
    if (refused !== undefined) return refused;
    return {
      event: { type: 'SanctionsChecked', data: { ...body, by: actor.memberId } },
      status: 201,
      told: { status: body.result, list: body.list, listVersion: body.listVersion },
    };
  });
