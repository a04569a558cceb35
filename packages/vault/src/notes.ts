// Notes: what has to be kept in words (an appeal, its answer, a form as it came), sealed under the household's key. Hides how it is bound.
import { canonical, type Json } from '@hearth/domain/canonical';
import type { KeyRow } from './key-rows.ts';
import type { OpenHousehold, Vault } from './vault.ts';
import { vaultFault } from './vault-fault.ts';

/** A sealed note. `record`: the id of the record it belongs to, or `<id>#<part>` where one has several. */
export type NoteRow = {
  readonly household: string;
  readonly record: string;
  /** Raised by each replacement; part of what the note is bound to. */ readonly version: number;
  readonly note: Uint8Array;
};

/** A note fits an item of the store; longer ones are refused by whoever takes the words. */
export const mostNoteBytes = 300_000;

const field = 'note';

/** Seals a note; nothing is written. Throws a RangeError when its canonical JSON has more than `mostNoteBytes`: a fault of the caller. */
export const sealNote = (
  household: OpenHousehold,
  { record, version, note }: { readonly record: string; readonly version: number; readonly note: Json },
): NoteRow => {
  if (Buffer.byteLength(canonical(note)) > mostNoteBytes) throw new RangeError(`the note of ${record} is too long`);
  return { household: household.household, record, version, note: household.seal({ record, field, version }, note) };
};

/** Opens a note; `erased` when the household's key row is gone. Faults: `VaultTampered`, the key service's. */
export const openNote = async (
  vault: Pick<Vault, 'openHousehold'>,
  { household, record, version, note }: NoteRow,
  keyRow: KeyRow | undefined,
): Promise<Json | 'erased'> => {
  if (keyRow === undefined) return 'erased';
  if (keyRow.pk !== household) throw vaultFault('VaultTampered', `${record} came with the key of another household`);
  return (await vault.openHousehold(keyRow)).open({ record, field, version }, note);
};
