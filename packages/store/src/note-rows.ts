// Notes as items of the vault's table, apart from its rows of applications: words that only the vault can read, gone with their household.
import { type Change, type Item, numberOf, type Ref, type Tables } from './tables.ts';
import { keyRef } from './vault-rows.ts';

/** A sealed note, as the vault has it. `record`: the id of the record it belongs to, or `<id>#<part>`. */
export type NoteRow = {
  readonly household: string;
  readonly record: string;
  readonly version: number;
  readonly note: Uint8Array;
};

/** The name under which a household's notes lie. */
export const notesPk = (household: string): string => `notes#${household}`;

export const noteRef = (household: string, record: string): Ref => ({
  table: 'vault',
  pk: notesPk(household),
  sk: record,
});

/** Reads a note; undefined when there is none. */
export const noteRowOf = (item: Item | undefined): NoteRow | undefined => {
  if (item === undefined) return undefined;
  const { note } = item;
  if (!(note instanceof Uint8Array)) throw new TypeError(`${item.pk}/${item.sk} has no note`);
  return { household: item.pk.slice(notesPk('').length), record: item.sk, version: numberOf(item, 'version'), note };
};

const itemOf = ({ household, record, version, note }: NoteRow): Item => ({
  pk: notesPk(household),
  sk: record,
  version,
  note,
});

/**
 * Writes a note for the first time. Whoever writes one for a household that is there already adds `keyStays`, once a transaction: a
 * note of an erased household would stay for ever.
 */
export const noteCreated = (row: NoteRow): Change => ({
  put: noteRef(row.household, row.record),
  item: itemOf(row),
  when: [{ absent: true }],
});

/** Writes a note over the version that was read. */
export const noteReplaced = (row: NoteRow, expectedVersion: number): Change => ({
  put: noteRef(row.household, row.record),
  item: itemOf(row),
  when: [{ attribute: 'version', equals: expectedVersion }],
});

/** A note goes; one that is gone already is fine. */
export const noteDeleted = ({ household, record }: Pick<NoteRow, 'household' | 'record'>): Change => ({
  delete: noteRef(household, record),
  when: [],
});

/** Guards that the household was not erased meanwhile: its key is there. */
export const keyStays = (household: string): Change => ({ check: keyRef(household), when: [{ present: true }] });

/** One note, strongly consistent. */
export const readNote = async (tables: Tables, household: string, record: string): Promise<NoteRow | undefined> =>
  noteRowOf((await tables.read([noteRef(household, record)]))[0]);

/** All notes of a household, strongly consistent; none once it was erased. */
export const notesOf = async (tables: Tables, household: string): Promise<readonly NoteRow[]> => {
  const rows: NoteRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await tables.query({
      table: 'vault',
      partition: notesPk(household),
      ...(cursor === undefined ? {} : { cursor }),
    });
    rows.push(...page.items.flatMap((item) => noteRowOf(item) ?? []));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return rows;
};
