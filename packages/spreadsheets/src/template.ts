// The files that partners start from, CSV or workbook, in their language: titles, an example, the codes, what not to collect. Hides the writer of workbooks.
import { type LabelledList, labelsOf } from './code-labels.ts';
import { applicationColumns, type Column, confidentialColumns, listColumns } from './columns.ts';
import { exampleReference } from './row-kinds.ts';
import titleTexts from './template-titles.json' with { type: 'json' };
import texts from './template-words.json' with { type: 'json' };
import type { WordsLanguage } from './words.ts';
import { type CsvCell, writeCsv } from './write-csv.ts';

export type TemplatePurpose = 'applications' | 'confidential' | 'list';
export type TemplateFormat = 'csv' | 'xlsx';
export type TemplateFile = { readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string };

const columnsFor: Readonly<Record<TemplatePurpose, readonly Column[]>> = {
  applications: applicationColumns,
  confidential: confidentialColumns,
  list: listColumns,
};

/** More members and pieces of evidence may stand in a file; a template shows the first of them. */
const shownNumbers = /^(member_[123]|evidence_[12])_/;

const isShown = ({ name }: Column, purpose: TemplatePurpose): boolean => {
  // A partner's own file needs no name of the partner in every row.
  if (name === 'partner') return false;
  if (/^(member|evidence)_\d/.test(name))
    return shownNumbers.test(name) && !(purpose === 'list' && !name.startsWith('member_1'));
  return true;
};

const titlesByName: Readonly<Record<string, Readonly<Partial<Record<WordsLanguage, string>>>>> = titleTexts;

/** The title of a column in a language; in English the column's own name. */
export const titleOf = (name: string, language: WordsLanguage): string => {
  const number = /_(\d)_/.exec(name)?.[1] ?? '';
  const title = titlesByName[name.replace(/_\d_/, '_#_')]?.[language];
  return title?.replace('#', number) ?? name;
};

const example: Readonly<Record<string, string>> = {
  partner_ref: exampleReference,
  case_number: 'DV-2026-041',
  given_name: 'Ana María',
  family_name: 'Example',
  birth_date: '1984-03-07',
  phone: '617-555-0100',
  email: 'ana@example.org',
  address_line1: '12 Example Street',
  address_line2: 'Apt 3',
  city: 'East Boston',
  postal_code: '02128',
  area: 'US-MA-suffolk',
  general_delivery: 'no',
  household_size: '4',
  language: 'es',
  situation: 'lost-income|new-baby',
  need: 'groceries',
  amount: '400.00',
  currency: 'USD',
  rail: 'partner',
  payee: 'household',
  came_by: 'walk-in',
  consent_notice_version: '2026-01',
  consent_language: 'es',
  consent_given_at: '2026-11-20',
  consent_share_for_matching: 'yes',
  relationship_disclosed: 'no',
  member_1_given_name: 'Leo',
  member_1_family_name: 'Example',
  member_1_birth_date: '2015-02-28',
  member_1_relation: 'child',
  evidence_1_kind: 'need-statement',
  evidence_1_seen_at: '2026-11-18',
  contact_ways: 'sms',
  contact_from: '09:00',
  contact_until: '18:30',
  contact_plain: 'no',
  contact_of: 'household',
  assistance_how: 'in-person',
  attestation_version: '2026-01',
  attested_at: '2026-11-20',
  attested_facts: 'identity-known|lives-in-area|household-size|need-seen',
};

/** Lists of codes, by the column that they are for. */
const codeLists: readonly (readonly [column: string, list: LabelledList])[] = [
  ['need', 'need'],
  ['situation', 'situation'],
  ['rail', 'rail'],
  ['came_by', 'cameBy'],
  ['member_1_relation', 'relation'],
  ['contact_ways', 'contactWays'],
  ['contact_of', 'contactOf'],
  ['assistance_how', 'assistanceHow'],
];

const listsOf = (shown: readonly Column[], language: WordsLanguage) =>
  codeLists
    .filter(([column]) => shown.some(({ name }) => name === column))
    .map(([column, list]) => ({ title: titleOf(column, language), codes: labelsOf(list, language) }));

const csvTemplate = (shown: readonly Column[], language: WordsLanguage): Uint8Array => {
  const titles = shown.map(({ name }) => titleOf(name, language));
  const codes = listsOf(shown, language).map(({ title, codes: list }) => [
    `${title}: ${list.map(([code, name]) => (code === name.toLowerCase() ? code : `${code} (${name})`)).join(' | ')}`,
  ]);
  const rows: CsvCell[][] = [[texts.howTo[language]], ...codes, titles, shown.map(({ name }) => example[name] ?? '')];
  return new TextEncoder().encode(writeCsv([texts.doNotCollect[language]], rows, { bom: true }));
};

/** So many rows below the example are prepared as texts, so that a program makes no dates and numbers of what is typed. */
const preparedRows = 200;

const xlsxTemplate = async (shown: readonly Column[], sheet: string, language: WordsLanguage): Promise<Uint8Array> => {
  // Loaded only where a workbook is written: nothing else needs it.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const text = (value: string, more: object = {}) => ({ value, type: String, format: '@', ...more });
  const titles = shown.map(({ name, required }) =>
    text(titleOf(name, language), { fontWeight: 'bold', backgroundColor: required ? '#d9e8d3' : '#eeeeee' }),
  );
  const examples = shown.map(({ name }) => text(example[name] ?? '', { textColor: '#666666' }));
  const blank = shown.map(() => text(''));
  const read = [texts.doNotCollect[language], texts.howTo[language]];
  const codes = listsOf(shown, language).flatMap(({ title, codes: list }) => [
    [text(title, { fontWeight: 'bold' }), text(texts.meaning[language], { fontWeight: 'bold' })],
    ...list.map(([code, name]) => [text(code), text(name)]),
    [],
  ]);
  return writeExcelFile([
    {
      sheet,
      data: [titles, examples, ...Array.from({ length: preparedRows }, () => blank)],
      columns: shown.map(({ name }) => ({ width: Math.max(12, Math.min(28, titleOf(name, language).length + 4)) })),
      stickyRowsCount: 1,
    },
    { sheet: texts.codesSheet[language], data: codes, columns: [{ width: 24 }, { width: 40 }] },
    {
      sheet: texts.readSheet[language],
      data: read.map((words) => [text(words, { wrap: true })]),
      columns: [{ width: 90 }],
    },
  ]).toBuffer();
};

/**
 * A file to start from. Its titles, notes and codes are in the language; codes may be written as such or by their name. The example row
 * is passed over when the file comes back. CSV has a mark, so that spreadsheet programs read its letters.
 */
export const templateFile = async ({
  purpose,
  format,
  language,
}: {
  readonly purpose: TemplatePurpose;
  readonly format: TemplateFormat;
  readonly language: WordsLanguage;
}): Promise<TemplateFile> => {
  const shown = columnsFor[purpose].filter((column) => isShown(column, purpose));
  const fileName = `hearth-${purpose}-${language}.${format}`;
  if (format === 'csv') return { bytes: csvTemplate(shown, language), fileName, mediaType: 'text/csv' };
  const sheet = purpose === 'list' ? texts.listSheet[language] : texts.sheet[language];
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { bytes: await xlsxTemplate(shown, sheet, language), fileName, mediaType };
};
