// The vault's rows and wrapped keys as items: the port that the vault asks for. What is in them, only the vault can read.
import { type Change, type Item, numberOf, type Ref, type Tables, textOf } from './tables.ts';

/** A wrapped key, as the vault has it: of a day (`epoch#2026-11-21`) or of a household. */
export type KeyRow = { readonly pk: string; readonly sk: 'key'; readonly epoch: string; readonly wrapped: Uint8Array };

/** One application's sealed field groups, as the vault has them, with the blocks it stands in. */
export type SealedRow = {
  readonly pk: string;
  readonly sk: string;
  readonly version: number;
  readonly identity: Uint8Array;
  readonly facts: Uint8Array;
  readonly profile: Uint8Array;
  readonly blocks: readonly string[];
};

export const keyRef = (pk: string): Ref => ({ table: 'keys', pk, sk: 'key' });
export const sealedRef = (householdId: string, applicationId: string): Ref => ({
  table: 'vault',
  pk: householdId,
  sk: applicationId,
});

const bytesOf = (item: Item, attribute: string): Uint8Array => {
  const value = item[attribute];
  if (!(value instanceof Uint8Array)) throw new TypeError(`${item.pk}/${item.sk} has no bytes ${attribute}`);
  return value;
};

/** Reads a wrapped key; undefined when there is none (erased, or never made). */
export const keyRowOf = (item: Item | undefined): KeyRow | undefined =>
  item === undefined
    ? undefined
    : { pk: item.pk, sk: 'key', epoch: textOf(item, 'epoch'), wrapped: bytesOf(item, 'wrapped') };

/** Reads a sealed row; undefined when there is none. */
export const sealedRowOf = (item: Item | undefined): SealedRow | undefined => {
  if (item === undefined) return undefined;
  const blocks = item['blocks'];
  return {
    pk: item.pk,
    sk: item.sk,
    version: numberOf(item, 'version'),
    identity: bytesOf(item, 'identity'),
    facts: bytesOf(item, 'facts'),
    profile: bytesOf(item, 'profile'),
    blocks: blocks instanceof Set ? [...blocks].map(String) : [],
  };
};

const created = (put: Ref, item: Item): Change => ({ put, item, when: [{ absent: true }] });

/** Writes a new household's wrapped key. */
export const keyCreated = ({ pk, sk, epoch, wrapped }: KeyRow): Change =>
  created(keyRef(pk), { pk, sk, epoch, wrapped });

const sealedItem = ({ blocks, ...row }: SealedRow): Item => ({
  ...row,
  ...(blocks.length === 0 ? {} : { blocks: new Set(blocks) }),
});

/** Writes a sealed row for the first time. */
export const sealedCreated = (row: SealedRow): Change => created(sealedRef(row.pk, row.sk), sealedItem(row));

/** Writes a sealed row over the version that was read. */
export const sealedReplaced = (row: SealedRow, expectedVersion: number): Change => ({
  put: sealedRef(row.pk, row.sk),
  item: sealedItem(row),
  when: [{ attribute: 'version', equals: expectedVersion }],
});

/** A household's key goes: from here on nobody reads what it sealed. */
export const keyDeleted = (pk: string): Change => ({ delete: keyRef(pk), when: [{ present: true }] });

/** A sealed row goes, as it was read. */
export const sealedDeleted = ({ pk, sk, version }: SealedRow): Change => ({
  delete: sealedRef(pk, sk),
  when: [{ attribute: 'version', equals: version }],
});

/** All sealed rows of a household, strongly consistent; none once it was erased. */
export const sealedRowsOf = async (tables: Tables, householdId: string): Promise<readonly SealedRow[]> => {
  const { items } = await tables.query({ table: 'vault', partition: householdId });
  return items.flatMap((item) => sealedRowOf(item) ?? []);
};

/** What is kept apart of an erased household, sealed under a key of its own: a household's id begins neither the one nor the other. */
export type KeptRow = { readonly pk: string; readonly sk: string; readonly kept: Uint8Array };

/** The name under which a household's kept record and its key lie. */
export const keptPk = (householdId: string): string => `kept#${householdId}`;

/** The kept records of a household, one a paid grant; none when nothing was kept, or its class has ended. */
export const keptRowsOf = async (tables: Tables, householdId: string): Promise<readonly KeptRow[]> => {
  const { items } = await tables.query({ table: 'vault', partition: keptPk(householdId) });
  return items.map((item) => ({ pk: item.pk, sk: item.sk, kept: bytesOf(item, 'kept') }));
};

/** Writes a kept record for the first time. */
export const keptCreated = ({ pk, sk, kept }: KeptRow): Change => created(sealedRef(pk, sk), { pk, sk, kept });

/** A kept record goes; its key goes with `keyDeleted`. */
export const keptDeleted = ({ pk, sk }: KeptRow): Change => ({ delete: sealedRef(pk, sk), when: [{ present: true }] });

/** The port through which the vault keeps each day's wrapped key. */
export const keyRows = (tables: Tables) => ({
  read: async (pk: string, _sk: 'key'): Promise<KeyRow | undefined> => keyRowOf((await tables.read([keyRef(pk)]))[0]),
  createOnce: async (row: KeyRow): Promise<boolean> => (await tables.transact([keyCreated(row)])).done,
});
