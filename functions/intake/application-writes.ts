// What a new application and an amended one write, in either lane: the vault's groups, the match-key blocks and the event.
import type { Application } from '@hearth/domain/applications';
import { type ApplicationId, idOrThrow, type MemberId, newId, type OrganizationId } from '@hearth/domain/ids';
import { emptyHead } from '@hearth/domain/record';
import { caseHousehold, caseRef } from '@hearth/store/case-items';
import { type Append, append } from '@hearth/store/commit';
import type { Loaded } from '@hearth/store/entities';
import { keyStays } from '@hearth/store/note-rows';
import { applicationStream } from '@hearth/store/projection';
import type { Change, Item, Ref } from '@hearth/store/tables';
import {
  keyCreated,
  keyRef,
  keyRowOf,
  sealedCreated,
  sealedRef,
  sealedReplaced,
  sealedRowOf,
} from '@hearth/store/vault-rows';
import { firstClaim } from '@hearth/vault/claim-codes';
import type { OpenHousehold } from '@hearth/vault/vault';
import type { AnyBody, IntakePorts, Keys, Lane, Policy, Split } from './lane.ts';
import { blockRefs, placed } from './match-blocks.ts';

/** Who hands in: the person, and the organization whose application it will be. */
export type Sender = { readonly memberId: MemberId; readonly organizationId: OrganizationId };

type Parts<B> = {
  readonly body: B;
  readonly policy: Policy;
  /** The list or form that it came in by. */ readonly through?: Application['through'] | undefined;
};
type New<B> = Parts<B> & {
  readonly split: Split;
  readonly sender: Sender;
  readonly keys: Keys;
  /** The items of `besides`, as they are. */ readonly beside: readonly (Item | undefined)[];
};
export type Written = { readonly append: Append; readonly changes: readonly Change[] };

/** What has to be read before a new one is written: its case, where it has one, and its blocks. */
export const besides = ({ caseKey }: Keys, { names }: Split): readonly Ref[] => [
  ...(caseKey === undefined ? [] : [caseRef(caseKey)]),
  ...blockRefs(names),
];

type Home = { readonly household: OpenHousehold; readonly changes: readonly Change[]; readonly isReturning?: true };

/** The household of a case that came before, or a new one; undefined when it is being erased at this moment. */
const homeOf = async (
  { tables, vault, random }: IntakePorts,
  caseItem: Item | undefined,
): Promise<Home | undefined> => {
  const known = caseHousehold(caseItem);
  if (known === undefined) {
    const household = await vault.newHousehold(newId('household', random));
    return { household, changes: [keyCreated(household.keyRow)] };
  }
  const keyRow = keyRowOf((await tables.read([keyRef(known)]))[0]);
  if (keyRow === undefined) return undefined;
  return { household: await vault.openHousehold(keyRow), changes: [keyStays(known)], isReturning: true };
};

/** Everything that one more application writes, under ids of its own; undefined when its case has to be read again. */
export const newApplication = async <B extends AnyBody>(
  ports: IntakePorts,
  lane: Lane<B>,
  { body, policy, split, sender, keys, beside, through }: New<B>,
): Promise<(Written & { readonly applicationId: ApplicationId; readonly claimCode: string }) | undefined> => {
  const { groups, names } = split;
  const blocks = beside.slice(beside.length - names.length);
  const applicationId = newId('application', ports.random);
  const home = await homeOf(ports, keys.caseKey === undefined ? undefined : beside[0]);
  if (home === undefined) return undefined;
  const { household, isReturning } = home;
  const { claimCode, claimKey } = await firstClaim(ports.vault, applicationId);
  const place = placed(applicationId, names, blocks);
  const sealed = ports.vault.sealApplication(household, {
    application: applicationId,
    version: 1,
    ...groups,
    blocks: place.blocks,
  });
  const data = {
    ...lane.dataOf(body, { policy, factsHash: groups.factsHash, by: sender.memberId }),
    partnerId: sender.organizationId,
    programId: idOrThrow('program', body.programId),
    householdId: idOrThrow('household', household.household),
    ...keys,
    claimKey,
    ...(isReturning === undefined ? {} : { isReturning }),
    ...(through === undefined ? {} : { through }),
  };
  return {
    applicationId,
    claimCode,
    append: append(applicationStream, { id: applicationId, head: emptyHead, state: undefined }, [
      { type: 'ApplicationSubmitted', data },
    ]),
    changes: [...home.changes, sealedCreated(sealed), ...place.changes],
  };
};

/** Everything that other content of the same application writes; undefined when its household is known to nobody any more. */
export const amendedApplication = async <B extends AnyBody>(
  { tables, vault }: IntakePorts,
  lane: Lane<B>,
  application: Loaded<Application>,
  { body, policy, by, contentKey, through }: Parts<B> & { readonly by: MemberId; readonly contentKey: string },
): Promise<Written | undefined> => {
  const { id } = application;
  const householdId = application.state?.householdId;
  if (householdId === undefined) return undefined;
  const { groups, names } = await lane.split(body);
  const [rowItem, keyItem, ...blocks] = await tables.read([
    sealedRef(householdId, id),
    keyRef(householdId),
    ...blockRefs(names),
  ]);
  const [row, keyRow] = [sealedRowOf(rowItem), keyRowOf(keyItem)];
  if (row === undefined || keyRow === undefined) return undefined;
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
  const data = {
    ...lane.dataOf(body, { policy, factsHash: groups.factsHash, by }),
    householdId,
    contentKey,
    ...(through === undefined ? {} : { through }),
  };
  return {
    append: append(applicationStream, application, [{ type: 'ApplicationAmended', data }]),
    changes: [sealedReplaced(sealed, row.version), ...place.changes],
  };
};
