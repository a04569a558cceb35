// Takes a household's application, in either lane: screens nothing yet, keeps who they are in the vault, and commits that it arrived.
import type { Application } from '@hearth/domain/applications';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { refuseHelper } from '@hearth/store/helper-of';
import { type Fingerprint, markFor, markOf, replay } from '@hearth/store/marks';
import { type Again, again, settled, untilSettled } from '@hearth/store/outcomes';
import { partnerRefRef } from '@hearth/store/shared-items';
import { type Tables, textOf } from '@hearth/store/tables';
import { besides, newApplication } from './application-writes.ts';
import { withClaimCode } from './claim-code.ts';
import { confidentialLane } from './confidential-lane.ts';
import type { AnyBody, ConfidentialPorts, IntakePorts, Lane } from './lane.ts';
import { ordinaryLane } from './ordinary-lane.ts';

/** The application that a partner's reference stands for already: the same content is the same application. */
const sentBefore = async (tables: Tables, applicationId: string, contentKey: string): Promise<Answer | Rejected> => {
  const [item] = await tables.read([stateRef(applicationId)]);
  const { state, head } = loaded<Application>(applicationId, item);
  if (state?.contentKey === contentKey) {
    return {
      status: 200,
      body: { applicationId, status: state.status, version: head.version },
      headers: { etag: `"${head.version}"`, location: `/v1/applications/${applicationId}` },
    };
  }
  return reject(
    'partner-ref-reused',
    'You sent another application under this partnerRef. To change that one, amend it (PUT with If-Match).',
    { facts: { applicationId } },
  );
};

const submit = async <B extends AnyBody>(
  ports: IntakePorts,
  lane: Lane<B>,
  call: Call<B, unknown>,
): Promise<Answer | Rejected | Again> => {
  const { tables, vault } = ports;
  const { actor, body, now, request } = call;
  const mac = await vault.macsOf('partner-ref', 'request');
  const fingerprint: Fingerprint = (input) => mac('request', input);
  const keys = lane.keysOf(mac, actor.organizationId, body);
  const split = await lane.split(body);
  const [mark, ref, program, ...beside] = await tables.read([
    markOf(request),
    partnerRefRef(keys.partnerRefKey),
    stateRef(body.programId),
    ...besides(keys, split),
  ]);
  const replayed = replay(mark, request, fingerprint);
  if (replayed !== undefined) return withClaimCode(ports, replayed);
  if (ref !== undefined)
    return withClaimCode(ports, await sentBefore(tables, textOf(ref, 'applicationId'), keys.contentKey));
  const policy = await lane.open(program, body, now);
  if (isRejected(policy)) return policy;
  const unknownHelper = await refuseHelper(tables, body, actor.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;

  const written = await newApplication(ports, lane, { body, policy, split, sender: actor, keys, beside });
  if (written === undefined) return again;
  const { applicationId, claimCode } = written;
  // The mark keeps the answer without the code, which is made again for a repeat.
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

const submitIn = <B extends AnyBody>(ports: IntakePorts, lane: Lane<B>) => {
  return (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(() => submit(ports, lane, call), lane.rounds);
};

/**
 * Takes an application. Answers 201 with its id and the household's claim code; the same `partnerRef` with the same content answers 200 with the same id.
 * Rejections: `invalid` (each field), `partner-ref-reused`, `idempotency-key-reused`, `policy-not-in-force`.
 */
export const submitApplication = (ports: IntakePorts) => submitIn(ports, ordinaryLane(ports));

/**
 * Takes a confidential application; answers and rejections as for any other, and `policy-not-in-force` where there is no cap for this
 * lane. Applications under one case number of one partner are one household, with its caps; nobody else's record is looked at.
 * Source: ADR 046.
 */
export const submitConfidential = (ports: ConfidentialPorts) => submitIn(ports, confidentialLane(ports));
