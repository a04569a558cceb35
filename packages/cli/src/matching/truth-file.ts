// Which applications are one household, as somebody who knows wrote it down: CSV with a header, applicationId and entityId.
import { fileLines } from './file-lines.ts';

/** Applications in the order in which they arrived, and the number of the household each belongs to. */
export type Truth = {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly entities: readonly number[];
  /** How many pairs of applications are one household. */ readonly truePairs: number;
};

type Row = readonly [id: string, entity: string];

/** The fields of one CSV line; a quoted field may hold commas and doubled quotes, but no line end. */
export const csvFields = (line: string): readonly string[] => {
  const fields: string[] = [];
  const field = /\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))(,|$)/gy;
  for (;;) {
    const match = field.exec(line);
    if (match === null) return [...fields, line.slice(field.lastIndex)];
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2]?.trim() ?? '');
    if (match[3] === '') return fields;
  }
};

/** Arrival is the order given, else ascending ids. What the order doesn't name comes last, in its own order. */
const arranged = (rows: readonly Row[], order: readonly string[] | undefined): readonly Row[] => {
  const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const places = new Map((order ?? []).map((id, at) => [id, at]));
  const placeOf = (id: string): number => places.get(id) ?? places.size;
  return rows.toSorted(([a], [b]) => placeOf(a) - placeOf(b) || byId(a, b));
};

/** Truth from rows `[application, entity]`; of two rows for one application the later counts. */
export const truthOf = (rows: readonly Row[], order?: readonly string[]): Truth => {
  const sorted = arranged([...new Map(rows)], order);
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  const entities = sorted.map(([, entity]) => {
    const number = numbers.get(entity) ?? numbers.size;
    numbers.set(entity, number);
    sizes[number] = (sizes[number] ?? 0) + 1;
    return number;
  });
  return {
    ids: sorted.map(([id]) => id),
    numberOf: new Map(sorted.map(([id], at) => [id, at])),
    entities,
    truePairs: sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0),
  };
};

/** Reads a truth file. Columns are found by their names, else they are the first two. Faults: no line at all, or one without both, by its number. */
export const readTruth = async (path: string, order?: readonly string[]): Promise<Truth> => {
  const rows: Row[] = [];
  let columns: readonly [number, number] | undefined;
  for await (const line of fileLines(path)) {
    if (!('text' in line)) throw new Error(`${path} line ${line.number}: ${line.broken}.`);
    if (line.text.trim() === '') continue;
    const fields = csvFields(line.text);
    if (columns === undefined) {
      const [id, entity] = [fields.indexOf('applicationId'), fields.indexOf('entityId')];
      columns = id === -1 || entity === -1 ? [0, 1] : [id, entity];
      continue;
    }
    const [id = '', entity = ''] = columns.map((column) => fields[column]);
    if (id === '' || entity === '') throw new Error(`${path} line ${line.number} has no applicationId or no entityId.`);
    rows.push([id, entity]);
  }
  if (rows.length === 0) throw new Error(`${path} holds no application.`);
  return truthOf(rows, order);
};
