// Amends a confidential application until it is decided: other facts, vouched for anew, and it is screened again.
import { partnerRefText } from '@hearth/contracts/application-content';
import type { ConfidentialBody } from '@hearth/contracts/confidential';
import { type Application, refuseIfDecided, refuseIfErased } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { type Fingerprint, markFor, markOf, replay } from '@hearth/store/marks';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { relatedTo } from '@hearth/store/relationships';
import type { Mac } from '@hearth/vault/macs';
import { caseText } from './confidential-request.ts';
import {
  amendedConfidential,
  type ConfidentialPorts,
  confidentialKeys,
  openConfidential,
} from './confidential-writes.ts';
import { refuseHelper } from './helper-of.ts';

type AmendCall = Call<ConfidentialBody, unknown>;

const noSuch = (): Rejected => reject('not-found', 'There is no such record.');

/** What stays as it was first sent: an application that changed its case would take another household's window. */
const changedKeys = (state: Application, body: ConfidentialBody, mac: Mac<'partner-ref'>): readonly string[] => [
  ...(state.programId === body.programId ? [] : ['/programId']),
  ...(state.partnerRefKey === mac('partner-ref', partnerRefText(state.partnerId, body.partnerRef))
    ? []
    : ['/partnerRef']),
  ...(state.caseKey === mac('partner-ref', caseText(state.partnerId, body.caseNumber)) ? [] : ['/caseNumber']),
];

const refuse = (
  { actor, body, ifMatch }: AmendCall,
  { head }: Loaded<Application>,
  state: Application,
  mac: Mac<'partner-ref'>,
): Rejected | undefined => {
  const refused =
    refusal(actor, 'amend-application', { organizationId: state.partnerId }) ??
    refuseIfErased(state) ??
    refuseIfDecided(state);
  if (refused !== undefined) return refused;
  if (state.lane === undefined)
    return reject('wrong-state', 'This application is not in the confidential lane. Amend it at /v1/applications.');
  if (ifMatch !== head.version)
    return reject(
      'version-conflict',
      `The application is at version ${head.version} now, not ${ifMatch}. Read it again, then amend.`,
      { facts: { version: head.version } },
    );
  const fixed = changedKeys(state, body, mac).map((pointer) => ({
    pointer,
    code: 'fixed',
    detail: 'This stays as it was first sent. For another one, send a new application.',
  }));
  return fixed.length === 0
    ? undefined
    : reject('invalid', 'An amendment keeps its program, partnerRef and caseNumber. Nothing was changed.', {
        errors: fixed,
      });
};

const amend = async (ports: ConfidentialPorts, call: AmendCall): Promise<Answer | Rejected | Again> => {
  const { tables, vault } = ports;
  const { actor, body, now, params, request } = call;
  const id = params['id'] ?? '';
  if (!isId('application', id)) return noSuch();
  const mac = await vault.macsOf('partner-ref', 'request');
  const fingerprint: Fingerprint = (input) => mac('request', `${id}\n${input}`);
  const [mark, item, program] = await tables.read([markOf(request), stateRef(id), stateRef(body.programId)]);
  const replayed = replay(mark, request, fingerprint);
  if (replayed !== undefined) return replayed;
  const application = loaded<Application>(id, item);
  const { state } = application;
  if (state === undefined) return noSuch();
  const refused =
    refuse(call, application, state, mac) ??
    refusal(actor, 'amend-application', { related: await relatedTo(tables, actor, state.householdId) });
  if (refused !== undefined) return refused;
  const policy = await openConfidential(ports, program, body, now);
  if (isRejected(policy)) return policy;
  const unknownHelper = await refuseHelper(tables, body, actor.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;

  const { contentKey } = confidentialKeys(mac, state.partnerId, body);
  const written = await amendedConfidential(ports, application, { body, policy, by: actor.memberId, contentKey });
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
 * Amends an undecided confidential application under If-Match. Rejections: `not-found`, `wrong-state` (decided, another lane),
 * `version-conflict`, `invalid`, `related`, `policy-not-in-force`, `idempotency-key-reused`.
 */
export const amendConfidential =
  (ports: ConfidentialPorts) =>
  (call: AmendCall): Promise<Answer | Rejected> =>
    untilSettled(() => amend(ports, call));
