// What a new application and an amended one write: the vault's groups, the match-key blocks and the event, however they came in.
import { contentOf, partnerRefText } from '@hearth/contracts/application-content';
import type { ApplicationBody } from '@hearth/contracts/applications';
import type { Application } from '@hearth/domain/applications';
import type { PolicyPutInForce } from '@hearth/domain/governance';
import {
  type ApplicationId,
  idOrThrow,
  type MemberId,
  newId,
  type OrganizationId,
  type RandomBytes,
} from '@hearth/domain/ids';
import { emptyHead } from '@hearth/domain/record';
import { type Append, append } from '@hearth/store/commit';
import type { Loaded } from '@hearth/store/entities';
import { applicationStream } from '@hearth/store/projection';
import type { Change, Item, Tables } from '@hearth/store/tables';
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
import type { Mac } from '@hearth/vault/macs';
import type { Vault } from '@hearth/vault/vault';
import { type Groups, groupsOf, requestData } from './application-request.ts';
import { blockRefs, blocksOf, placed } from './match-blocks.ts';

export type WritePorts = { readonly tables: Tables; readonly vault: Vault; readonly random: RandomBytes };
/** Who hands in: the person, and the organization whose application it will be. */
export type Sender = { readonly memberId: MemberId; readonly organizationId: OrganizationId };
type Policy = PolicyPutInForce['data'];

const nonceBytes = 16;

/** The two keyed hashes that an application is known by. */
export const keysOf = (mac: Mac<'partner-ref' | 'request'>, partnerId: string, body: ApplicationBody) => ({
  partnerRefKey: mac('partner-ref', partnerRefText(partnerId, body.partnerRef)),
  contentKey: mac('request', contentOf(body)),
});
export type Keys = ReturnType<typeof keysOf>;

/** A body split for the vault, and the names of the blocks it belongs to: to be read before it is written. */
export const split = async ({ vault, random }: Pick<WritePorts, 'vault' | 'random'>, body: ApplicationBody) => {
  const groups = groupsOf(body, Buffer.from(random(nonceBytes)).toString('hex'));
  return { groups, names: await blocksOf(vault, groups.match) };
};

type Parts = {
  readonly body: ApplicationBody;
  readonly policy: Policy;
  readonly groups: Groups & { readonly factsHash: string };
  readonly names: readonly string[];
  /** The list or form that it came in by. */ readonly through?: Application['through'] | undefined;
};
type New = Parts & {
  readonly sender: Sender;
  readonly keys: Keys;
  /** The blocks as they are. */ readonly blocks: readonly (Item | undefined)[];
};
export type Written = { readonly append: Append; readonly changes: readonly Change[] };

/** Everything that one more application writes, under ids of its own. */
export const newApplication = async (
  { vault, random }: Pick<WritePorts, 'vault' | 'random'>,
  { body, policy, groups, names, sender, keys, blocks, through }: New,
): Promise<Written & { readonly applicationId: ApplicationId; readonly claimCode: string }> => {
  const applicationId = newId('application', random);
  const householdId = newId('household', random);
  const household = await vault.newHousehold(householdId);
  const { claimCode, claimKey } = await firstClaim(vault, applicationId);
  const place = placed(applicationId, names, blocks);
  const sealed = vault.sealApplication(household, {
    application: applicationId,
    version: 1,
    ...groups,
    blocks: place.blocks,
  });
  const data = {
    ...requestData(body, policy, groups.factsHash, sender.memberId),
    partnerId: sender.organizationId,
    programId: idOrThrow('program', body.programId),
    householdId,
    ...keys,
    claimKey,
    ...(through === undefined ? {} : { through }),
  };
  return {
    applicationId,
    claimCode,
    append: append(applicationStream, { id: applicationId, head: emptyHead, state: undefined }, [
      { type: 'ApplicationSubmitted', data },
    ]),
    changes: [keyCreated(household.keyRow), sealedCreated(sealed), ...place.changes],
  };
};

/** Everything that other content of the same application writes; undefined when its household is known to nobody any more. */
export const amendedApplication = async (
  { tables, vault, random }: WritePorts,
  application: Loaded<Application>,
  {
    body,
    policy,
    by,
    contentKey,
    through,
  }: Pick<Parts, 'body' | 'policy' | 'through'> & {
    readonly by: MemberId;
    readonly contentKey: string;
  },
): Promise<Written | undefined> => {
  const { id } = application;
  const householdId = application.state?.householdId;
  if (householdId === undefined) return undefined;
  const { groups, names } = await split({ vault, random }, body);
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
    ...requestData(body, policy, groups.factsHash, by),
    householdId,
    contentKey,
    ...(through === undefined ? {} : { through }),
  };
  return {
    append: append(applicationStream, application, [{ type: 'ApplicationAmended', data }]),
    changes: [sealedReplaced(sealed, row.version), ...place.changes],
  };
};
