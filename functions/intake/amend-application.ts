// Amends an application until it is decided: new facts, new keys, and it is screened again.
import type { ApplicationBody } from '@hearth/contracts/applications';
import { type Application, refuseIfDecided, refuseIfErased } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { type Fingerprint, markFor, markOf, replay } from '@hearth/store/marks';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { applicationStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import { keyRef, keyRowOf, sealedRef, sealedReplaced, sealedRowOf } from '@hearth/store/vault-rows';
import { contentOf, groupsOf, requestData } from './application-request.ts';
import { blockRefs, blocksOf, intakeRounds, placed } from './match-blocks.ts';
import { type IntakePorts, openToday } from './submit-application.ts';

type AmendCall = Call<ApplicationBody, unknown>;

const nonceBytes = 16;
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

const amend = async ({ tables, vault, random }: IntakePorts, call: AmendCall): Promise<Answer | Rejected | Again> => {
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
    mac('partner-ref', `${application.state.partnerId}\n${body.partnerRef}`),
  );
  if (refused !== undefined) return refused;
  const related = await relatedTo(tables, actor, application.state.householdId);
  const close = refusal(actor, 'amend-application', { related });
  if (close !== undefined) return close;
  const policy = openToday(program, body.programId, call);
  if (isRejected(policy)) return policy;

  const { householdId } = application.state;
  const groups = groupsOf(body, Buffer.from(random(nonceBytes)).toString('hex'));
  const names = await blocksOf(vault, groups.match);
  const [rowItem, keyItem, ...blocks] = await tables.read([
    sealedRef(householdId, id),
    keyRef(householdId),
    ...blockRefs(names),
  ]);
  const [row, keyRow] = [sealedRowOf(rowItem), keyRowOf(keyItem)];
  if (row === undefined || keyRow === undefined) return noSuch();
  const gone = row.blocks.filter((name) => !names.includes(name));
  const items = await tables.read(blockRefs(gone));
  const leaving = new Map(gone.map((name, at) => [name, items[at]]));
  const place = placed(id, names, blocks, row.blocks, leaving);
  const household = await vault.openHousehold(keyRow);
  const sealed = vault.sealApplication(household, {
    application: id,
    version: row.version + 1,
    ...groups,
    blocks: place.blocks,
  });
  const version = application.head.version + 1;
  const answer = { applicationId: id, status: 'submitted', version };
  const data = {
    ...requestData(body, policy, groups.factsHash, actor.memberId),
    householdId,
    contentKey: mac('request', contentOf(body)),
  };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, answer, fingerprint) },
    appends: [append(applicationStream, application, [{ type: 'ApplicationAmended', data }])],
    changes: [sealedReplaced(sealed, row.version), ...place.changes],
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
