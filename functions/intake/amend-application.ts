// Amends an application of either lane until it is decided: new facts, new keys, and it is screened again.
import { type Application, refuseIfDecided, refuseIfErased } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { refuseHelper } from '@hearth/store/helper-of';
import { type Fingerprint, markFor, markOf, replay } from '@hearth/store/marks';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { relatedTo } from '@hearth/store/relationships';
import { amendedApplication } from './application-writes.ts';
import { confidentialLane } from './confidential-lane.ts';
import { type AnyBody, type ConfidentialPorts, changedKeys, type IntakePorts, type Keys, type Lane } from './lane.ts';
import { ordinaryLane } from './ordinary-lane.ts';

type AmendCall<B> = Call<B, unknown>;

const noSuch = (): Rejected => reject('not-found', 'There is no such record.');

const refuseAmendment = <B extends AnyBody>(
  lane: Lane<B>,
  { ifMatch, body }: AmendCall<B>,
  application: Application,
  version: number,
  keys: Keys,
): Rejected | undefined => {
  const refused = refuseIfErased(application) ?? lane.refuseOther(application) ?? refuseIfDecided(application);
  if (refused !== undefined) return refused;
  if (ifMatch !== version) {
    return reject(
      'version-conflict',
      `The application is at version ${version} now, not ${ifMatch}. Read it again, then amend.`,
      { facts: { version } },
    );
  }
  const errors = changedKeys(application, body, keys).map((pointer) => ({
    pointer,
    code: 'fixed',
    detail: 'This stays as it was first sent. For another one, send a new application.',
  }));
  return errors.length === 0
    ? undefined
    : reject('invalid', `An amendment keeps ${lane.keeps}. Nothing was changed.`, { errors });
};

const amend = async <B extends AnyBody>(
  ports: IntakePorts,
  lane: Lane<B>,
  call: AmendCall<B>,
): Promise<Answer | Rejected | Again> => {
  const { tables, vault } = ports;
  const { actor, body, now, request, params } = call;
  const id = params['id'] ?? '';
  if (!isId('application', id)) return noSuch();
  const mac = await vault.macsOf('partner-ref', 'request');
  const fingerprint: Fingerprint = (input) => mac('request', `${id}\n${input}`);
  const [mark, item, program] = await tables.read([markOf(request), stateRef(id), stateRef(body.programId)]);
  const replayed = replay(mark, request, fingerprint);
  if (replayed !== undefined) return replayed;
  const application = loaded<Application>(id, item);
  const { state, head } = application;
  if (state === undefined) return noSuch();
  const keys = lane.keysOf(mac, state.partnerId, body);
  const refused =
    refusal(actor, 'amend-application', { organizationId: state.partnerId }) ??
    refuseAmendment(lane, call, state, head.version, keys);
  if (refused !== undefined) return refused;
  const related = await relatedTo(tables, actor, state.householdId);
  const close = refusal(actor, 'amend-application', { related });
  if (close !== undefined) return close;
  const policy = await lane.open(program, body, now);
  if (isRejected(policy)) return policy;
  const unknownHelper = await refuseHelper(tables, body, actor.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;

  const { contentKey } = keys;
  const written = await amendedApplication(ports, lane, application, { body, policy, by: actor.memberId, contentKey });
  if (written === undefined) return noSuch();
  const version = head.version + 1;
  const answer = { applicationId: id, status: 'submitted', version };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, answer, fingerprint) },
    appends: [written.append],
    changes: written.changes,
  });
  return settled(outcome, { status: 200, body: answer, headers: { etag: `"${version}"` } });
};

const amendIn = <B extends AnyBody>(ports: IntakePorts, lane: Lane<B>) => {
  return (call: AmendCall<B>): Promise<Answer | Rejected> => untilSettled(() => amend(ports, lane, call), lane.rounds);
};

/**
 * Amends an undecided application under If-Match; it is screened again. Rejections: `not-found`, `wrong-state` (decided, another lane),
 * `version-conflict`, `invalid`, `related`, `policy-not-in-force`, `idempotency-key-reused`.
 */
export const amendApplication = (ports: IntakePorts) => amendIn(ports, ordinaryLane(ports));

/** Amends an undecided confidential application, which is vouched for anew; as `amendApplication`. */
export const amendConfidential = (ports: ConfidentialPorts) => amendIn(ports, confidentialLane(ports));
