// Amends an application until it is decided: new facts, new keys, and it is screened again.
import { contentOf, partnerRefText } from '@hearth/contracts/application-content';
import type { ApplicationBody } from '@hearth/contracts/applications';
import { type Application, refuseConfidential, refuseIfDecided, refuseIfErased } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { type Fingerprint, markFor, markOf, replay } from '@hearth/store/marks';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { relatedTo } from '@hearth/store/relationships';
import { amendedApplication } from './application-writes.ts';
import { refuseHelper } from './helper-of.ts';
import { intakeRounds } from './match-blocks.ts';
import { type IntakePorts, openToday } from './submit-application.ts';

type AmendCall = Call<ApplicationBody, unknown>;

const noSuch = (): Rejected => reject('not-found', 'There is no such record.');

const refuseAmendment = (
  { actor, ifMatch, body }: AmendCall,
  application: Application,
  version: number,
  partnerRefKey: string,
): Rejected | undefined => {
  const refused =
    refusal(actor, 'amend-application', { organizationId: application.partnerId }) ??
    refuseIfErased(application) ??
    refuseConfidential(application) ??
    refuseIfDecided(application);
  if (refused !== undefined) return refused;
  if (ifMatch !== version) {
    return reject(
      'version-conflict',
      `The application is at version ${version} now, not ${ifMatch}. Read it again, then amend.`,
      { facts: { version } },
    );
  }
  const fixed = [
    ...(application.programId === body.programId ? [] : ['/programId']),
    ...(application.partnerRefKey === partnerRefKey ? [] : ['/partnerRef']),
  ].map((pointer) => ({
    pointer,
    code: 'fixed',
    detail: 'This stays as it was first sent. For another one, send a new application.',
  }));
  return fixed.length === 0
    ? undefined
    : reject('invalid', 'An amendment keeps its program and partnerRef. Nothing was changed.', { errors: fixed });
};

const amend = async (ports: IntakePorts, call: AmendCall): Promise<Answer | Rejected | Again> => {
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
  if (application.state === undefined) return noSuch();
  const refused = refuseAmendment(
    call,
    application.state,
    application.head.version,
    mac('partner-ref', partnerRefText(application.state.partnerId, body.partnerRef)),
  );
  if (refused !== undefined) return refused;
  const related = await relatedTo(tables, actor, application.state.householdId);
  const close = refusal(actor, 'amend-application', { related });
  if (close !== undefined) return close;
  const policy = openToday(program, body.programId, call);
  if (isRejected(policy)) return policy;
  const unknownHelper = await refuseHelper(tables, body, actor.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;

  const contentKey = mac('request', contentOf(body));
  const written = await amendedApplication(ports, application, { body, policy, by: actor.memberId, contentKey });
  if (written === undefined) return noSuch();
  const version = application.head.version + 1;
  const answer = { applicationId: id, status: 'submitted', version };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, answer, fingerprint) },
    appends: [written.append],
    changes: written.changes,
  });
  return settled(outcome, { status: 200, body: answer, headers: { etag: `"${version}"` } });
};

/**
 * Amends an undecided application under If-Match; it is screened again. Rejections: `not-found`, `wrong-state` (decided),
 * `version-conflict`, `invalid`, `policy-not-in-force`, `idempotency-key-reused`.
 */
export const amendApplication =
  (ports: IntakePorts) =>
  (call: AmendCall): Promise<Answer | Rejected> =>
    untilSettled(() => amend(ports, call), intakeRounds);
