// What scoring asks of the applications file: the order of arrival, one field of each, and the lines of a few.
import { readApplication } from './application-line.ts';
import { fileLines } from './file-lines.ts';

export type KnownApplications = {
  readonly order: readonly string[];
  /** The field's value of an application as text, `-` when it has none. */ readonly fieldOf: (id: string) => string;
  /** The lines of these applications as they stand in the file. */
  readonly linesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

const readField = (line: string, field: string): string => {
  const value = field.split('.').reduce<unknown>(within, JSON.parse(line));
  if (value === undefined || value === null) return '-';
  return typeof value === 'object' ? 'a list or an object' : String(value);
};

async function* readLines(path: string) {
  for await (const line of fileLines(path)) {
    const read = 'text' in line ? readApplication(line.text) : line;
    if ('text' in line && 'id' in read) yield { id: read.id, text: line.text };
  }
}

/** Reads an applications file; broken lines are passed over, since the run named them. */
export const knownApplications = async (path: string, field: string | undefined): Promise<KnownApplications> => {
  const values = new Map<string, string>();
  for await (const { id, text } of readLines(path))
    if (!values.has(id)) values.set(id, field === undefined ? '-' : readField(text, field));
  return {
    order: [...values.keys()],
    fieldOf: (id) => values.get(id) ?? '-',
    linesOf: async (ids) => {
      const wanted = new Set(ids);
      const lines = new Map<string, string>();
      for await (const { id, text } of readLines(path)) if (wanted.has(id) && !lines.has(id)) lines.set(id, text);
      return lines;
    },
  };
};
