// Where a webhook leads: sealed under a key of its own, since an address may hold a secret of the partner's. Hides the vault's rows.
import type { Json } from '@hearth/domain/canonical';
import { noteCreated, noteRef, noteRowOf } from '@hearth/store/note-rows';
import type { Change, Tables } from '@hearth/store/tables';
import { keyCreated, keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { openNote, sealNote } from '@hearth/vault/notes';
import type { Vault } from '@hearth/vault/vault';

export type AddressPorts = {
  readonly tables: Tables;
  readonly vault: Pick<Vault, 'newHousehold' | 'openHousehold'>;
};

/** The rows of a new webhook's address, for the transaction that registers it. */
export const sealedAddress = async (
  { vault }: Pick<AddressPorts, 'vault'>,
  webhookId: string,
  url: string,
): Promise<readonly Change[]> => {
  const own = await vault.newHousehold(webhookId);
  return [keyCreated(own.keyRow), noteCreated(sealNote(own, { record: webhookId, version: 1, note: { url } }))];
};

const urlIn = (note: Json): string | undefined =>
  typeof note === 'object' && note !== null && 'url' in note && typeof note['url'] === 'string'
    ? note['url']
    : undefined;

/** Opens a webhook's address. Faults: a TypeError when it is not there, and the vault's. */
export const readAddress = async ({ tables, vault }: AddressPorts, webhookId: string): Promise<string> => {
  const [note, key] = await tables.read([noteRef(webhookId, webhookId), keyRef(webhookId)]);
  const row = noteRowOf(note);
  const url = row === undefined ? undefined : urlIn(await openNote(vault, row, keyRowOf(key)));
  if (url === undefined) throw new TypeError(`${webhookId} has no address`);
  return url;
};
