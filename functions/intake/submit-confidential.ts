// Takes the application of somebody whose identity stays with the partner: nothing is matched, nothing names anybody, the partner vouches.
import type { ConfidentialBody } from '@hearth/contracts/confidential';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { caseRef } from '@hearth/store/case-items';
import { commit } from '@hearth/store/commit';
import { stateRef } from '@hearth/store/entities';
import { type Fingerprint, markFor, markOf, replay } from '@hearth/store/marks';
import { type Again, again, settled, untilSettled } from '@hearth/store/outcomes';
import { partnerRefRef } from '@hearth/store/shared-items';
import { textOf } from '@hearth/store/tables';
import { withClaimCode } from './claim-code.ts';
import { type ConfidentialPorts, confidentialKeys, newConfidential, openConfidential } from './confidential-writes.ts';
import { refuseHelper } from './helper-of.ts';
import { sentBefore } from './submit-application.ts';

type SubmitCall = Call<ConfidentialBody, unknown>;

const submit = async (ports: ConfidentialPorts, call: SubmitCall): Promise<Answer | Rejected | Again> => {
  const { tables, vault } = ports;
  const { actor, body, now, request } = call;
  const mac = await vault.macsOf('partner-ref', 'request');
  const fingerprint: Fingerprint = (input) => mac('request', input);
  const keys = confidentialKeys(mac, actor.organizationId, body);
  const [mark, ref, program, caseItem] = await tables.read([
    markOf(request),
    partnerRefRef(keys.partnerRefKey),
    stateRef(body.programId),
    caseRef(keys.caseKey),
  ]);
  const replayed = replay(mark, request, fingerprint);
  if (replayed !== undefined) return withClaimCode(ports, replayed);
  if (ref !== undefined)
    return withClaimCode(ports, await sentBefore(tables, textOf(ref, 'applicationId'), keys.contentKey));
  const policy = await openConfidential(ports, program, body, now);
  if (isRejected(policy)) return policy;
  const unknownHelper = await refuseHelper(tables, body, actor.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;

  const written = await newConfidential(ports, { body, policy, sender: actor, keys, caseItem });
  if (written === undefined) return again;
  const { applicationId, claimCode } = written;
  const answer = { applicationId, status: 'submitted', version: 1 };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId, request: markFor(request, 201, answer, fingerprint) },
    appends: [written.append],
    changes: written.changes,
  });
  return settled(outcome, {
    status: 201,
    body: { ...answer, claimCode },
    headers: { etag: '"1"', location: `/v1/applications/${applicationId}` },
  });
};

/**
 * Takes a confidential application. Answers as for any other; the same `partnerRef` with the same content answers 200 with the same id.
 * Applications under one case number of one partner are one household, with its caps; nobody else's record is looked at.
 * Rejections: `invalid` (each field), `partner-ref-reused`, `idempotency-key-reused`, `policy-not-in-force` (no cap for this lane).
 * Source: ADR 046.
 */
export const submitConfidential =
  (ports: ConfidentialPorts) =>
  (call: SubmitCall): Promise<Answer | Rejected> =>
    untilSettled(() => submit(ports, call));
