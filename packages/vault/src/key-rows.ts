// Where wrapped keys are kept: the port that the store implements over the `keys` table, and its in-memory twin.

/** One wrapped key. `pk` is `epoch#2026-11-21` or a household's id; `epoch` is the day whose key it is, or that wraps it. */
export type KeyRow = {
  readonly pk: string;
  readonly sk: 'key';
  readonly epoch: string;
  readonly wrapped: Uint8Array;
};

/** Reads are strongly consistent. Faults: the store's. */
export type KeyRows = {
  readonly read: (pk: string, sk: 'key') => Promise<KeyRow | undefined>;
  /** Puts a row that is not there yet; false when it is there already, and then nothing changed. */
  readonly createOnce: (row: KeyRow) => Promise<boolean>;
};

/** Twin of the port. `rows` can be looked at and changed, as erasure does. */
export const inMemoryKeyRows = (): KeyRows & { readonly rows: Map<string, KeyRow> } => {
  const rows = new Map<string, KeyRow>();
  return {
    rows,
    read: async (pk) => rows.get(pk),
    createOnce: async (row) => {
      if (rows.has(row.pk)) return false;
      rows.set(row.pk, row);
      return true;
    },
  };
};
