// From the answers of a form to the row that a spreadsheet would have had: the same columns, read by the same code. Hides repeats and choices.
import type { FormMapping, MappedColumn } from '@hearth/domain/form-events';
import { type ApplicationRow, type Cells, readApplicationRow } from '../application-row.ts';
import { columns, evidencePlaces, memberPlaces } from '../columns.ts';
import type { Answers } from './answers.ts';

/** One thing wrong with an answer, by our column and the question it came from. */
export type AnswerError = {
  readonly question: string;
  readonly column: string;
  readonly code: string;
  readonly detail: string;
};

export type MappedRow = Pick<ApplicationRow, 'body'> & { readonly errors: readonly AnswerError[] };

/** Columns that several choices of one question fill, parted as `readCodes` reads them. */
const severalIn = new Set(['situation', 'contact_ways']);
const instants = new Set(['consent_given_at']);
const isNumbered = (column: string): boolean => column.includes('#');
const groupOf = (column: string): string => column.slice(0, column.indexOf('#'));
const placesOf = (column: string): number => (groupOf(column) === 'member_' ? memberPlaces : evidencePlaces);

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const inOurWords = ({ choices }: MappedColumn, text: string): string =>
  choices !== undefined && Object.hasOwn(choices, text) ? (choices[text] ?? text) : text;

// KoboToolbox writes UTC without saying so.
const withZone = (text: string): string => (/^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(text) ? `${text}Z` : text);

const inColumn = (mapped: MappedColumn, text: string): string => {
  if (severalIn.has(mapped.column))
    return words(text)
      .map((word) => inOurWords(mapped, word))
      .join('|');
  return instants.has(mapped.column) ? withZone(inOurWords(mapped, text)) : inOurWords(mapped, text);
};

const answerTo = (question: string, answers: Answers): Answers[string] | undefined =>
  Object.hasOwn(answers, question) ? answers[question] : undefined;

const first = (answer: string | readonly string[] | undefined): string =>
  typeof answer === 'string' ? answer : (answer?.[0] ?? '');

/** What stands at the places of one numbered column: a repeat's turns, a question's choices, or one value for all. */
const turnsOf = (mapped: MappedColumn, answers: Answers): readonly string[] | string => {
  const answer = mapped.question === undefined ? mapped.constant : answerTo(mapped.question, answers);
  if (answer === undefined) return [];
  if (typeof answer !== 'string') return answer.map((text) => inColumn(mapped, text));
  if (mapped.column !== 'evidence_#_kind') return inColumn(mapped, answer);
  return words(answer).map((word) => inOurWords(mapped, word));
};

type Filled = { readonly cells: ReadonlyMap<string, string>; readonly errors: readonly AnswerError[] };

const numberedCells = (mapping: FormMapping, answers: Answers): Filled => {
  const cells = new Map<string, string>();
  const errors: AnswerError[] = [];
  const all = mapping
    .filter(({ column }) => isNumbered(column))
    .map((mapped) => ({ mapped, turns: turnsOf(mapped, answers) }));
  for (const { mapped, turns } of all) {
    const { column, question = '' } = mapped;
    const beside = all.filter((one) => groupOf(one.mapped.column) === groupOf(column) && typeof one.turns !== 'string');
    const count = Math.max(0, ...beside.map((one) => one.turns.length));
    if (count > placesOf(column) && typeof turns !== 'string')
      errors.push({
        question,
        column,
        code: 'too-many',
        detail: `is there more than ${placesOf(column)} times: please send the others in a note to the fund`,
      });
    for (let at = 0; at < Math.min(count, placesOf(column)); at += 1)
      cells.set(column.replace('#', String(at + 1)), typeof turns === 'string' ? turns : (turns[at] ?? ''));
  }
  return { cells, errors };
};

const singleCells = (mapping: FormMapping, answers: Answers): ReadonlyMap<string, string> =>
  new Map(
    mapping
      .filter(({ column }) => !isNumbered(column))
      .map((mapped) => [
        mapped.column,
        mapped.question === undefined
          ? (mapped.constant ?? '')
          : inColumn(mapped, first(answerTo(mapped.question, answers))),
      ]),
  );

/** The mapped column that a cell came from: `member_2_given_name` came from `member_#_given_name`. */
export const mappedAt = (mapping: FormMapping, name: string): MappedColumn | undefined =>
  mapping.find(({ column }) => column === name || column === name.replace(/_\d+_/, '_#_'));

/** The cells of a mapping and its answers: `reference` stands as the partner's reference, `partner` as whose it is. */
const cellsOf = (
  mapping: FormMapping,
  answers: Answers,
  own: Readonly<Record<string, string>>,
): { readonly cells: Cells } & Pick<Filled, 'errors'> => {
  const numbered = numberedCells(mapping, answers);
  const all = new Map([...singleCells(mapping, answers), ...numbered.cells, ...Object.entries(own)]);
  return { cells: { row: 1, cell: (name) => all.get(name) ?? '', headerOf: (name) => name }, errors: numbered.errors };
};

/** What an application out of a form needs to be known by. */
export type RowOf = { readonly programId: string; readonly partner: string; readonly reference: string };

/**
 * Reads answers into the body of `POST /v1/applications`, by the very code that reads a row of a list. All errors at once, each with the
 * question it came from; `body` is there exactly when there are none. Never throws.
 */
export const readMapped = (
  mapping: FormMapping,
  answers: Answers,
  { programId, partner, reference }: RowOf,
): MappedRow => {
  const { cells, errors } = cellsOf(mapping, answers, { partner_ref: reference });
  const row = readApplicationRow(cells, programId, partner);
  const told = row.errors.map(({ column, code, detail }) => ({
    question: mappedAt(mapping, column)?.question ?? '',
    column,
    code,
    detail,
  }));
  const all = [...errors, ...told];
  return { body: all.length === 0 ? row.body : undefined, errors: all };
};

/** The column of a place in the body, as intake names it (`/members/0/birthDate`); empty where no column is. */
export const columnAtPointer = (pointer: string): string => {
  const path = pointer.slice(1).split('/');
  for (let length = path.length; length > 0; length -= 1) {
    const found = columns.find((column) => column.path !== '' && column.path === path.slice(0, length).join('/'));
    if (found !== undefined) return found.name;
  }
  return '';
};
