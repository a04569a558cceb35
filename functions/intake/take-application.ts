// Takes an application that nobody waits for at the door: of a list, of a form. New, other content, or known already; safe to repeat.
import type { ApplicationBody } from '@hearth/contracts/applications';
import { type Application, refuseConfidential, refuseIfDecided, refuseIfErased } from '@hearth/domain/applications';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { type Again, again, untilSettled } from '@hearth/store/outcomes';
import { relatedTo } from '@hearth/store/relationships';
import { partnerRefRef } from '@hearth/store/shared-items';
import { type Item, textOf } from '@hearth/store/tables';
import { amendedApplication, type Keys, keysOf, newApplication, type Sender, split } from './application-writes.ts';
import { refuseHelper } from './helper-of.ts';
import { blockRefs, intakeRounds } from './match-blocks.ts';
import { type IntakePorts, openToday } from './submit-application.ts';

/**
 * What is handed in, by whom and when. `seen`: the content key that somebody looked at before (null: nothing was there); when something
 * else is there by now, nothing is written over.
 */
export type Handed = {
  readonly body: ApplicationBody;
  readonly sender: Sender;
  readonly now: string;
  readonly seen?: string | null | undefined;
  /** The list or form that it comes by: a repeat knows its own by it. */ readonly through?:
    | Application['through']
    | undefined;
};

/** What came of it. `same`: this content was there already. The last two: it stays as it is, and a person has to look. */
export type Taken = {
  readonly taken: 'new' | 'updated' | 'same' | 'changed-after-decision' | 'changed-since';
  readonly applicationId: string;
  readonly status: Application['status'];
  /** By which list or form its content came, where it came by one. */ readonly through?:
    | Application['through']
    | undefined;
};

const otherProgram = (): Rejected =>
  reject('invalid', 'This reference stands for an application of another program. Nothing was changed.', {
    errors: [{ pointer: '/programId', code: 'fixed', detail: 'Use another reference for another program.' }],
  });

/** Other content of an application that a reference stands for already. */
const changed = async (
  ports: IntakePorts,
  { body, sender, now, seen, through }: Handed,
  application: Loaded<Application>,
  state: Application,
  { contentKey, program }: { readonly contentKey: string; readonly program: Item | undefined },
): Promise<Taken | Rejected | Again> => {
  const found = { applicationId: application.id, status: state.status };
  const erased = refuseIfErased(state);
  if (erased !== undefined) return erased;
  const confidential = refuseConfidential(state);
  if (confidential !== undefined) return confidential;
  if (state.contentKey === contentKey) return { taken: 'same', ...found, through: state.through };
  if (refuseIfDecided(state) !== undefined) return { taken: 'changed-after-decision', ...found };
  if (seen !== undefined && seen !== state.contentKey) return { taken: 'changed-since', ...found };
  if (state.programId !== body.programId) return otherProgram();
  const related = await relatedTo(ports.tables, sender, state.householdId);
  if (related.includes(sender.memberId))
    return reject('related', 'You disclosed a relationship to this household, so somebody else has to change this.');
  const policy = openToday(program, body.programId, { body, now });
  if (isRejected(policy)) return policy;
  const unknownHelper = await refuseHelper(ports.tables, body, sender.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;
  const written = await amendedApplication(ports, application, {
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
  return 'committed' in outcome ? { taken: 'updated', applicationId: application.id, status: 'submitted' } : again;
};

const round = async (ports: IntakePorts, handed: Handed): Promise<Taken | Rejected | Again> => {
  const { tables, vault } = ports;
  const { body, sender, now, through } = handed;
  const keys: Keys = keysOf(await vault.macsOf('partner-ref', 'request'), sender.organizationId, body);
  const { groups, names } = await split(ports, body);
  const [ref, program, ...blocks] = await tables.read([
    partnerRefRef(keys.partnerRefKey),
    stateRef(body.programId),
    ...blockRefs(names),
  ]);
  if (ref !== undefined) {
    const applicationId = textOf(ref, 'applicationId');
    const [item] = await tables.read([stateRef(applicationId)]);
    const application = loaded<Application>(applicationId, item);
    if (application.state === undefined) throw new TypeError(`${applicationId} has a reference but no state`);
    return changed(ports, handed, application, application.state, { contentKey: keys.contentKey, program });
  }
  const policy = openToday(program, body.programId, { body, now });
  if (isRejected(policy)) return policy;
  const unknownHelper = await refuseHelper(tables, body, sender.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;
  const written = await newApplication(ports, { body, policy, groups, names, sender, keys, blocks, through });
  const outcome = await commit(tables, {
    occasion: { at: now, actor: sender.memberId },
    appends: [written.append],
    changes: written.changes,
  });
  return 'committed' in outcome ? { taken: 'new', applicationId: written.applicationId, status: 'submitted' } : again;
};

/**
 * Takes one application for its sender, under the partner's own reference: it may be called again at any time and writes once. Whether
 * the sender may hand in at all was asked where it was asked for. Rejections: `invalid` (each field), `policy-not-in-force`,
 * `wrong-state` (its household was erased), `related`. Faults: the tables', the vault's; StoreBusy.
 */
export const takeApplication =
  (ports: IntakePorts) =>
  (handed: Handed): Promise<Taken | Rejected> =>
    untilSettled(() => round(ports, handed), intakeRounds);
