// Takes an application that nobody waits for at the door: of a list, of a form. New, other content, or known already; safe to repeat.
import type { ApplicationBody } from '@hearth/contracts/applications';
import type { ConfidentialBody } from '@hearth/contracts/confidential';
import { type Application, refuseIfDecided, refuseIfErased } from '@hearth/domain/applications';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { refuseHelper } from '@hearth/store/helper-of';
import { type Again, again, untilSettled } from '@hearth/store/outcomes';
import { relatedTo } from '@hearth/store/relationships';
import { partnerRefRef } from '@hearth/store/shared-items';
import { type Item, textOf } from '@hearth/store/tables';
import { amendedApplication, besides, newApplication, type Sender } from './application-writes.ts';
import { confidentialLane } from './confidential-lane.ts';
import { type AnyBody, type ConfidentialPorts, changedKeys, type IntakePorts, type Keys, type Lane } from './lane.ts';
import { ordinaryLane } from './ordinary-lane.ts';

/**
 * What is handed in, by whom and when. `seen`: the content key that somebody looked at before (null: nothing was there); when something
 * else is there by now, nothing is written over.
 */
export type Handed<B = ApplicationBody> = {
  readonly body: B;
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

const another: Readonly<Record<string, string>> = { '/programId': 'program', '/caseNumber': 'case' };

const refuseAnother = (changed: readonly string[]): Rejected | undefined => {
  const names = changed.map((pointer) => another[pointer] ?? 'reference');
  if (names.length === 0) return undefined;
  const errors = changed.map((pointer, at) => ({
    pointer,
    code: 'fixed',
    detail: `Use another reference for another ${names[at]}.`,
  }));
  const detail = `This reference stands for an application of another ${names.join(' and ')}. Nothing was changed.`;
  return reject('invalid', detail, { errors });
};

type Found = { readonly application: Loaded<Application>; readonly keys: Keys; readonly program: Item | undefined };

/** Other content of an application that a reference stands for already. */
const changed = async <B extends AnyBody>(
  ports: IntakePorts,
  lane: Lane<B>,
  { body, sender, now, seen, through }: Handed<B>,
  { application, keys, program }: Found,
): Promise<Taken | Rejected | Again> => {
  const { id: applicationId, state } = application;
  if (state === undefined) throw new TypeError(`${applicationId} has a reference but no state`);
  const found = { applicationId, status: state.status };
  const gone = refuseIfErased(state) ?? lane.refuseOther(state);
  if (gone !== undefined) return gone;
  if (state.contentKey === keys.contentKey) return { taken: 'same', ...found, through: state.through };
  const other = refuseAnother(changedKeys(state, body, keys));
  if (other !== undefined) return other;
  if (refuseIfDecided(state) !== undefined) return { taken: 'changed-after-decision', ...found };
  if (seen !== undefined && seen !== state.contentKey) return { taken: 'changed-since', ...found };
  const related = await relatedTo(ports.tables, sender, state.householdId);
  if (related.length > 0)
    return reject('related', 'You disclosed a relationship to this household, so somebody else has to change this.');
  const policy = await lane.open(program, body, now);
  if (isRejected(policy)) return policy;
  const unknownHelper = await refuseHelper(ports.tables, body, sender.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;
  const amendment = { body, policy, by: sender.memberId, contentKey: keys.contentKey, through };
  const written = await amendedApplication(ports, lane, application, amendment);
  if (written === undefined) return reject('not-found', 'There is no such record.');
  const outcome = await commit(ports.tables, {
    occasion: { at: now, actor: sender.memberId },
    appends: [written.append],
    changes: written.changes,
  });
  return 'committed' in outcome ? { taken: 'updated', applicationId, status: 'submitted' } : again;
};

const round = async <B extends AnyBody>(
  ports: IntakePorts,
  lane: Lane<B>,
  handed: Handed<B>,
): Promise<Taken | Rejected | Again> => {
  const { tables, vault } = ports;
  const { body, sender, now, through } = handed;
  const keys = lane.keysOf(await vault.macsOf('partner-ref', 'request'), sender.organizationId, body);
  const split = await lane.split(body);
  const [ref, program, ...beside] = await tables.read([
    partnerRefRef(keys.partnerRefKey),
    stateRef(body.programId),
    ...besides(keys, split),
  ]);
  if (ref !== undefined) {
    const applicationId = textOf(ref, 'applicationId');
    const [item] = await tables.read([stateRef(applicationId)]);
    return changed(ports, lane, handed, { application: loaded<Application>(applicationId, item), keys, program });
  }
  const policy = await lane.open(program, body, now);
  if (isRejected(policy)) return policy;
  const unknownHelper = await refuseHelper(tables, body, sender.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;
  const written = await newApplication(ports, lane, { body, policy, split, sender, keys, beside, through });
  if (written === undefined) return again;
  const outcome = await commit(tables, {
    occasion: { at: now, actor: sender.memberId },
    appends: [written.append],
    changes: written.changes,
  });
  return 'committed' in outcome ? { taken: 'new', applicationId: written.applicationId, status: 'submitted' } : again;
};

const takeIn = <B extends AnyBody>(ports: IntakePorts, lane: Lane<B>) => {
  return (handed: Handed<B>): Promise<Taken | Rejected> => untilSettled(() => round(ports, lane, handed), lane.rounds);
};

/**
 * Takes one application for its sender, under the partner's own reference: it may be called again at any time and writes once. Whether
 * the sender may hand in at all was asked where it was asked for. Rejections: `invalid` (each field), `policy-not-in-force`,
 * `wrong-state` (its household was erased, another lane), `related`. Faults: the tables', the vault's; StoreBusy.
 */
export const takeApplication = (ports: IntakePorts) => takeIn(ports, ordinaryLane(ports));

/** Takes one confidential application; as `takeApplication`, and `policy-not-in-force` where there is no cap for this lane. */
export const takeConfidential = (ports: ConfidentialPorts) => takeIn<ConfidentialBody>(ports, confidentialLane(ports));
