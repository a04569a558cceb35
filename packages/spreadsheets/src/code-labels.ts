// The names of our codes in the languages of the template, read as well as the codes themselves. Data in code-labels.json.
import labels from './code-labels.json' with { type: 'json' };
import { plainHeader } from './header-text.ts';
import { readCode } from './read-cells.ts';
import type { WordsLanguage } from './words.ts';

/** A closed list whose codes have names. */
export type LabelledList = keyof typeof labels;

const lists: Readonly<Record<LabelledList, Readonly<Record<string, Readonly<Record<WordsLanguage, string>>>>>> = labels;

const listNames = Object.keys(labels).filter((name): name is LabelledList => Object.hasOwn(labels, name));

/** A name with and without what stands beside it in brackets. */
const spellings = (name: string): readonly string[] => [plainHeader(name), plainHeader(name.replace(/\([^)]*\)/g, ''))];

const byName = new Map(
  listNames.map((list) => [
    list,
    new Map(
      Object.entries(lists[list]).flatMap(([code, names]) =>
        [code, ...Object.values(names)].flatMap((name) => spellings(name).map((plain) => [plain, code] as const)),
      ),
    ),
  ]),
);

/** The code that a cell means: itself, or its name in one of our languages. Undefined when it means none. */
export const codeOf = (list: LabelledList, cell: string): string | undefined =>
  cell === '' ? undefined : byName.get(list)?.get(plainHeader(cell));

/** Several codes in one cell, parted by | or ; or a comma. What means none of ours comes as it is written: the contract refuses it. */
export const codesOf = (list: LabelledList, cell: string): readonly string[] =>
  cell
    .split(/[|,;]/)
    .slice(0, 20)
    .flatMap((part) => codeOf(list, part) ?? readCode(part) ?? []);

/** The codes of a list with their names in a language, in their order: for a template. */
export const labelsOf = (
  list: LabelledList,
  language: WordsLanguage,
): readonly (readonly [code: string, name: string])[] =>
  Object.entries(lists[list]).map(([code, names]) => [code, names[language]]);
