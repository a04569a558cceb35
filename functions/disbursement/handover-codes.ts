// A one-time code for a household: issued by somebody else than who hands over, told once, and good for one confirmation.
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import type { Disbursement } from '@hearth/domain/disbursements';
import { type Actor, refusal } from '@hearth/domain/duties';
import { isCode, keptCode, mostWrongCodes, newHandoverCode, refuseCode } from '@hearth/domain/handover-codes';
import { isId, type RandomBytes } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { disbursementStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables; readonly random: RandomBytes };

const refuseIssue = (disbursement: Disbursement, actor: Actor): Rejected | undefined => {
  const { partnerId: organizationId, handedOverBy, status, code } = disbursement;
  const actedBefore = handedOverBy === undefined ? [] : [{ memberId: handedOverBy, act: 'handed over' }];
  const refused = refusal(actor, 'issue-handover-code', { organizationId, actedBefore });
  if (refused !== undefined) return refused;
  if (status !== 'advanced' && status !== 'handed-over')
    return reject(
      'wrong-state',
      `This disbursement is ${status}; a code is for aid that the partner has and nobody confirmed yet.`,
    );
  if ((code?.refused ?? 0) >= mostWrongCodes)
    return reject(
      'wrong-state',
      `${mostWrongCodes} wrong codes were given for this handover. Somebody else than who handed over has to confirm it.`,
    );
  return undefined;
};

/**
 * Issues a code for the household, and tells it in this answer and never again: only a salted hash is kept. A repeat of the request
 * says that one was issued; another request issues another code, and the one before is good for nothing. Rejections: `not-found`,
 * `same-person` (who handed over), `wrong-state`, `idempotency-key-reused`.
 */
export const issueCode =
  ({ tables, random }: Ports) =>
  ({ actor, now, params, request }: Call<unknown, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const id = params['id'] ?? '';
      if (!isId('disbursement', id)) return reject('not-found', 'There is no such record.');
      const fingerprint = (input: string) => plainFingerprint(`code\n${id}\n${input}`);
      const [mark, item] = await tables.read([markOf(request), stateRef(id)]);
      const replayed = replay(mark, request, fingerprint);
      if (replayed !== undefined) return replayed;
      const from = loaded<Disbursement>(id, item);
      if (from.state === undefined) return reject('not-found', 'There is no such record.');
      const related = await relatedTo(tables, actor, from.state.householdId);
      const refused = refuseIssue(from.state, actor) ?? refusal(actor, 'issue-handover-code', { related });
      if (refused !== undefined) return refused;
      const code = newHandoverCode(random);
      const event: DisbursementEvent = {
        type: 'HandoverCodeIssued',
        data: { by: actor.memberId, codeHash: keptCode(id, code, random) },
      };
      // What a repeat is answered tells no code: it lies in the record.
      const told = { disbursementId: id, status: 'code-issued' };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, told, fingerprint) },
        appends: [append(disbursementStream, from, [event])],
      });
      return settled<Answer | Rejected>(outcome, { status: 200, body: { ...told, code } });
    });

/** Whether a household's code confirms the handover for this member. `counts`: it was wrong, and that has to be recorded. */
export const judgeCode = (
  { id, state }: Loaded<Disbursement> & { readonly state: Disbursement },
  actor: Actor,
  told: string,
): { readonly refused: Rejected; readonly counts?: DisbursementEvent } | undefined => {
  const refused = refuseCode(state, actor.memberId);
  if (refused !== undefined) return { refused };
  const { hash, refused: before } = state.code ?? { hash: '', refused: 0 };
  if (isCode(id, hash, told)) return undefined;
  const left = mostWrongCodes - before - 1;
  const detail =
    left > 0
      ? `This is not the code of this handover. Ask the household to read it again; ${left === 1 ? 'one more try is' : `${left} more tries are`} possible.`
      : 'This is not the code of this handover, and it was the last try. Somebody else than who handed over has to confirm it.';
  return {
    refused: reject('invalid', detail, { errors: [{ pointer: '/code', code: 'wrong-code', detail }], facts: { left } }),
    counts: { type: 'HandoverCodeRefused', data: { by: actor.memberId } },
  };
};
