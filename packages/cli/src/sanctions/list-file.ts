// Sanctions lists as their publishers give them out: OFAC's sdn.csv and alt.csv, or one name a line. Hides their columns and their marks for nothing.
import { type ListName, listedPerson, organizationName } from '@hearth/matching/list-names';
import { csvRecords } from '@hearth/spreadsheets/csv-records';

/** One entry of a list, as a person looks it up there. */
export type ListedEntry = { readonly name: string; readonly uid: string; readonly alsoKnownAs: boolean };
export type ListedName = { readonly name: ListName; readonly entry: ListedEntry };

const nothing = '-0-';
const mostRecord = 100_000;
const sdnColumns = 11;

const isSdn = (record: readonly string[]): boolean => record.length >= sdnColumns && /^\d+$/.test(record[0] ?? '');
const isAlt = (record: readonly string[]): boolean =>
  record.length === 5 && /^\d+$/.test(record[0] ?? '') && /^\d+$/.test(record[1] ?? '');

type Kind = 'organization' | 'person' | 'other';

/** OFAC marks what is no individual, vessel or aircraft by nothing at all: those are organizations. */
const kindOf = (type: string): Kind => {
  if (type === nothing || type === '') return 'organization';
  return type === 'individual' ? 'person' : 'other';
};

const namesOf = (text: string, kinds: readonly Kind[], entry: Omit<ListedEntry, 'name'>): readonly ListedName[] =>
  kinds.flatMap((kind): ListedName[] => {
    if (kind === 'other' || text === '' || text === nothing) return [];
    const name = kind === 'person' ? listedPerson(text) : organizationName(text);
    return [{ name, entry: { ...entry, name: text } }];
  });

const trimmed = (record: readonly string[]): readonly string[] => record.map((cell) => cell.trim());

/** A line that holds a name; publishers end some files with a control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const isLine = (line: string): boolean => line !== '' && !/^[\u0000-\u001f]+$/.test(line);

const plain = (text: string): readonly ListedName[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .flatMap((line, at) =>
      isLine(line) ? namesOf(line, ['organization', 'person'], { uid: `line ${at + 1}`, alsoKnownAs: false }) : [],
    );

/**
 * The names in one or more files of one list, in the order of the files. `alt.csv` takes the kind of its entry from `sdn.csv`, so
 * give that first; alone, its names count as both. Vessels and aircraft are left out. Throws an Error for a file with columns that are
 * neither.
 */
export const listedNames = async (texts: readonly string[]): Promise<readonly ListedName[]> => {
  const kinds = new Map<string, Kind>();
  const names: ListedName[] = [];
  for (const text of texts) {
    if (!/^\s*\d+\s*,/.test(text)) {
      names.push(...plain(text));
      continue;
    }
    for await (const record of csvRecords(text, { delimiter: ',', max_record_size: mostRecord })) {
      if (record === 'unreadable') throw new Error('The list can not be read to its end: a quote never closes.');
      const [uid = '', first = '', second = '', third = ''] = trimmed(record);
      if (isSdn(record)) {
        kinds.set(uid, kindOf(second.toLowerCase()));
        names.push(...namesOf(first, [kindOf(second.toLowerCase())], { uid, alsoKnownAs: false }));
      } else if (isAlt(record)) {
        const kind = kinds.get(uid);
        const entry = { uid, alsoKnownAs: true };
        names.push(...namesOf(third, kind === undefined ? ['organization', 'person'] : [kind], entry));
      } else if (record.length > 1)
        throw new Error("The list has columns that are neither those of OFAC's sdn.csv nor those of its alt.csv.");
    }
  }
  return names;
};
