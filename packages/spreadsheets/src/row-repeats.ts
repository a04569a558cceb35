// Which references stand in a file more than once, and whether their rows say the same. Keeps hashes, in so much memory for so many rows.
import { createHash } from 'node:crypto';
import type { HeaderRow } from './header-row.ts';
import { readText } from './read-cells.ts';
import type { SourceRecord } from './source-record.ts';

/** Rows of one reference: where it stands, and whether all of them say the same. */
export type Repeated = { readonly rows: readonly number[]; readonly isSame: boolean };

const mostRepeatedRows = 20;

/** What tells one request of a partner from another. */
export const keyOf = (record: SourceRecord, header: HeaderRow): string | undefined => {
  const cell = (name: string): string => record.cells[header.found.find((one) => one.name === name)?.at ?? -1] ?? '';
  const reference = readText(cell('partner_ref'));
  return reference === undefined ? undefined : `${readText(cell('partner')) ?? ''}\u0000${reference}`;
};

const contentOf = (record: SourceRecord, header: HeaderRow): string =>
  createHash('sha256')
    .update(header.found.map(({ at }) => readText(record.cells[at] ?? '') ?? '').join('\u0001'))
    .digest('base64')
    .slice(0, 16);

export type Repeats = {
  readonly take: (record: SourceRecord, header: HeaderRow) => void;
  readonly all: () => ReadonlyMap<string, Repeated>;
};

/** Collects references row by row. */
export const rowRepeats = (): Repeats => {
  const first = new Map<string, { readonly row: number; readonly content: string }>();
  const repeated = new Map<string, Repeated>();
  return {
    take: (record, header) => {
      const key = keyOf(record, header);
      if (key === undefined) return;
      const content = contentOf(record, header);
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, { row: record.row, content });
        return;
      }
      const { rows, isSame } = repeated.get(key) ?? { rows: [known.row], isSame: true };
      const more = rows.length < mostRepeatedRows ? [...rows, record.row] : rows;
      repeated.set(key, { rows: more, isSame: isSame && known.content === content });
    },
    all: () => repeated,
  };
};
