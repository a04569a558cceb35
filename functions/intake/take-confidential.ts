// Takes a confidential application that nobody waits for at the door: of a list. New, other content, or known already; safe to repeat.
import type { ConfidentialBody } from '@hearth/contracts/confidential';
import { type Application, refuseIfDecided, refuseIfErased } from '@hearth/domain/applications';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { caseRef } from '@hearth/store/case-items';
import { commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { type Again, again, untilSettled } from '@hearth/store/outcomes';
import { relatedTo } from '@hearth/store/relationships';
import { partnerRefRef } from '@hearth/store/shared-items';
import { type Item, textOf } from '@hearth/store/tables';
import {
  amendedConfidential,
  type ConfidentialKeys,
  type ConfidentialPorts,
  confidentialKeys,
  newConfidential,
  openConfidential,
} from './confidential-writes.ts';
import { refuseHelper } from './helper-of.ts';
import type { Handed, Taken } from './take-application.ts';

/** As `Handed`, with the body of this lane. */
export type HandedConfidential = Omit<Handed, 'body'> & { readonly body: ConfidentialBody };

const changed = async (
  ports: ConfidentialPorts,
  { body, sender, now, seen, through }: HandedConfidential,
  applicationId: string,
  { keys, program }: { readonly keys: ConfidentialKeys; readonly program: Item | undefined },
): Promise<Taken | Rejected | Again> => {
  const [item] = await ports.tables.read([stateRef(applicationId)]);
  const application = loaded<Application>(applicationId, item);
  const { state } = application;
  if (state === undefined) throw new TypeError(`${applicationId} has a reference but no state`);
  const found = { applicationId, status: state.status };
  const erased = refuseIfErased(state);
  if (erased !== undefined) return erased;
  if (state.contentKey === keys.contentKey) return { taken: 'same', ...found, through: state.through };
  if (state.caseKey !== keys.caseKey || state.programId !== body.programId)
    return reject(
      'invalid',
      'This reference stands for an application of another case, program or lane. Nothing was changed.',
      {
        errors: [
          { pointer: '/partnerRef', code: 'fixed', detail: 'Use another reference for another case or program.' },
        ],
      },
    );
  if (refuseIfDecided(state) !== undefined) return { taken: 'changed-after-decision', ...found };
  if (seen !== undefined && seen !== state.contentKey) return { taken: 'changed-since', ...found };
  const related = await relatedTo(ports.tables, sender, state.householdId);
  if (related.length > 0)
    return reject('related', 'You disclosed a relationship to this household, so somebody else has to change this.');
  const policy = await openConfidential(ports, program, body, now);
  if (isRejected(policy)) return policy;
  const { contentKey } = keys;
  const written = await amendedConfidential(ports, application, {
    body,
    policy,
    by: sender.memberId,
    contentKey,
    through,
  });
  if (written === undefined) return reject('not-found', 'There is no such record.');
  const outcome = await commit(ports.tables, {
    occasion: { at: now, actor: sender.memberId },
    appends: [written.append],
    changes: written.changes,
  });
  return 'committed' in outcome ? { taken: 'updated', applicationId, status: 'submitted', through } : again;
};

const round = async (ports: ConfidentialPorts, handed: HandedConfidential): Promise<Taken | Rejected | Again> => {
  const { tables, vault } = ports;
  const { body, sender, now, through } = handed;
  const keys = confidentialKeys(await vault.macsOf('partner-ref', 'request'), sender.organizationId, body);
  const [ref, program, caseItem] = await tables.read([
    partnerRefRef(keys.partnerRefKey),
    stateRef(body.programId),
    caseRef(keys.caseKey),
  ]);
  const unknownHelper = await refuseHelper(tables, body, sender.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;
  if (ref !== undefined) return changed(ports, handed, textOf(ref, 'applicationId'), { keys, program });
  const policy = await openConfidential(ports, program, body, now);
  if (isRejected(policy)) return policy;
  const written = await newConfidential(ports, { body, policy, sender, keys, caseItem, through });
  if (written === undefined) return again;
  const outcome = await commit(tables, {
    occasion: { at: now, actor: sender.memberId },
    appends: [written.append],
    changes: written.changes,
  });
  if ('refused' in outcome) return again;
  const { applicationId } = written;
  return { taken: 'new', applicationId, status: 'submitted', through };
};

/**
 * Takes one confidential application for its sender, under the partner's own reference; as `takeApplication`. Rejections: `invalid`,
 * `policy-not-in-force` (no cap for this lane), `wrong-state` (its household was erased), `related`.
 */
export const takeConfidential =
  (ports: ConfidentialPorts) =>
  (handed: HandedConfidential): Promise<Taken | Rejected> =>
    untilSettled(() => round(ports, handed));
