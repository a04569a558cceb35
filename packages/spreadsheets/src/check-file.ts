// Checks a whole file before anything is done with it: one function for the job and for the command line. Hides that it is gone through twice.
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { checkRow, copiedCells, coveredBy, type RowContext, type RowTold } from './check-row.ts';
import { isElsewhere } from './csv-elsewhere.ts';
import type { Encoding } from './decode-text.ts';
import { type FileLimits, fileLimits } from './file-limits.ts';
import { refusalIn } from './file-refusal.ts';
import { type Remark, remark, remarkIn } from './file-remarks.ts';
import { type FileSummary, summaryTally } from './file-summary.ts';
import { columnFinder } from './header-row.ts';
import { type FileForm, type OpenSource, openSource } from './open-source.ts';
import { rowKind } from './row-kinds.ts';
import type { RowReader } from './row-reader.ts';
import type { FileSource } from './source-record.ts';
import { type Survey, surveyFile } from './survey.ts';
import type { WordsLanguage } from './words.ts';

export type { RowReader } from './row-reader.ts';
export type { FileSource } from './source-record.ts';

export type CheckOptions<B> = {
  readonly reads: RowReader<B>;
  readonly language?: WordsLanguage;
  readonly limits?: Partial<FileLimits>;
};

/** A row with what is told of it. `record`: its own cells as a copy of the file has them. `above`: rows that were passed over right before it. */
export type CheckedRow<B> = RowTold<B> & {
  readonly record: readonly string[];
  readonly above: readonly (readonly string[])[];
};

/** What a file is, and its rows as they are told. `unknown`: columns that are not read. `remarks`: what is no error and should be known. */
export type CheckedFile<B> = {
  readonly form: FileForm;
  readonly columns: readonly { readonly name: string; readonly header: string }[];
  readonly unknown: readonly string[];
  readonly remarks: readonly Remark[];
  readonly rowCount: number;
  readonly titles: {
    readonly row: number;
    readonly record: readonly string[];
    readonly above: readonly (readonly string[])[];
    readonly added: readonly number[];
  };
  readonly rows: AsyncIterable<CheckedRow<B>>;
  /** Rows that were passed over after the last one that is told; once `rows` has come to its end. */
  readonly below: () => readonly (readonly string[])[];
  /** Once `rows` has come to its end; rows that were passed over are told in it. */
  readonly summary: () => FileSummary & { readonly passed: readonly Remark[] };
};

const mostPassed = 100;

/** A file that was not written in one way: the fewer rows are the strange ones. A mark at its beginning says which are not. */
const lettersOf = (
  { letters }: Survey,
  hasMark: boolean,
): { encoding: Encoding; strange: RowContext<unknown>['strangeLetters'] } => {
  if (letters.other === 0) return { encoding: 'utf-8', strange: undefined };
  if (letters.utf8 === 0 && !hasMark) return { encoding: 'windows-1252', strange: undefined };
  if (hasMark || letters.utf8 >= letters.other) return { encoding: 'utf-8', strange: 'other' };
  return { encoding: 'windows-1252', strange: 'utf-8' };
};

const formOf = (form: FileForm, encoding: Encoding): FileForm =>
  form.kind === 'xlsx' || form.encoding !== 'utf-8' ? form : { ...form, encoding };

const dateRemark = ({ dates }: Survey): readonly Remark[] => {
  if (dates.order === undefined || dates.open === 0 || dates.shownBy === undefined) return [];
  const { row } = dates.shownBy;
  const [first, order] = dates.order === 'day-first' ? ['day', 'DD/MM/YYYY'] : ['month', 'MM/DD/YYYY'];
  const detail = `Dates such as 03/04/1984 are read with the ${first} first ({order}): every date of this file that shows it is written so (row {row} is the first).`;
  return [remark('date-order', detail, { row: `${row}`, order }, { row })];
};

const elsewhereRemark = (encoding: string): Remark =>
  remark(
    'letters',
    'The letters are those of {encoding}: the column titles show it. Look whether names came out right; "CSV UTF-8" is safer.',
    { encoding },
  );

const remarksOf = (source: OpenSource, survey: Survey, form: FileForm): readonly Remark[] => {
  const { titles, header } = survey;
  const saysSeparator = form.kind === 'csv' && form.saysSeparator;
  const isLate = survey.above.some(
    ({ row, cells }) => cells.some((cell) => cell.trim() !== '') && !(saysSeparator && row === 1),
  );
  const late = 'The column titles were found in row {row}; what stands above was passed over.';
  const western =
    'The file is not UTF-8; it was read as Windows-1252. Look whether letters with accents came out right.';
  return [
    ...(isLate ? [remark('late-titles', late, { row: `${titles.row}` }, { row: titles.row })] : []),
    ...header.unknown
      .filter(({ header: name }) => !/^column [A-Z]{1,2}$/.test(name))
      .map(({ header: column }) =>
        remark('unknown-column', '"{column}" is no column of ours and was not read.', { column }, { column }),
      ),
    ...(form.kind === 'csv' && form.encoding === 'windows-1252' ? [remark('windows-1252', western)] : []),
    ...(form.kind === 'csv' && isElsewhere(form.encoding) ? [elsewhereRemark(form.encoding)] : []),
    ...dateRemark(survey),
    ...source.remarks(),
  ];
};

const passedWords: Readonly<Record<'totals' | 'titles' | 'example', string>> = {
  totals: 'Row {row} was passed over: it holds sums and nobody’s name.',
  titles: 'Row {row} was passed over: it holds the column titles once more.',
  example: 'Row {row} was passed over: it is the example of the template.',
};

const readRows = <B>(source: OpenSource, context: RowContext<B>) => {
  const { survey, language } = context;
  const tally = summaryTally();
  const passed: Remark[] = [];
  let above: (readonly string[])[] = [];
  const rows = async function* (): AsyncGenerator<CheckedRow<B>> {
    for await (const record of source.rows()) {
      if (isRejected(record)) throw new Error(`The file is another one than a moment ago: ${record.detail}`);
      if (record.row <= survey.titles.row) continue;
      const kind = record.fault === undefined ? rowKind(record, survey.header, survey.titles.cells) : 'row';
      if (kind === 'row' || kind === 'stray') {
        const told = checkRow(record, kind === 'stray', context);
        tally.take(told);
        yield { ...told, record: copiedCells(record, survey), above };
        above = [];
        continue;
      }
      if (above.length < mostPassed) above.push(record.cells);
      if (kind !== 'blank' && passed.length < mostPassed)
        passed.push(
          remarkIn(
            language,
            remark(`passed-${kind}`, passedWords[kind], { row: `${record.row}` }, { row: record.row }),
          ),
        );
    }
  };
  return { rows: rows(), below: () => above, summary: () => ({ ...tally.summary(), passed }) };
};

/**
 * Checks a file of any kind: CSV in constant memory, or a workbook (XLSX). Rejects the whole file, with everything that is wrong with
 * it, when it is none (`unsupported-media-type`), too large (`too-large`), asks for what Hearth never collects (`forbidden-field`), or
 * lacks or repeats columns (`invalid`). Else its rows come one by one, each with a body or all of its errors. What a file holds never
 * throws; a source that fails, or that gives another file the second time, does.
 */
export const checkFile = async <B>(
  source: FileSource,
  options: CheckOptions<B>,
): Promise<CheckedFile<B> | Rejected> => {
  const limits = { ...fileLimits, ...options.limits };
  const { reads, language = 'en' } = options;
  const find = columnFinder(reads.columns);
  const opened = await openSource(source, find, limits);
  if (isRejected(opened)) return refusalIn(language, opened);
  const { columns, optional } = reads;
  const survey = await surveyFile(opened, find, { columns, optional, limits, mostRows: opened.mostRows, language });
  if (isRejected(survey)) return refusalIn(language, survey);
  const { encoding, strange } = lettersOf(survey, opened.form.kind === 'csv' && opened.form.hasMark);
  const form = formOf(opened.form, encoding);
  const context = { reads, survey, language, covered: coveredBy(opened.merged()), strangeLetters: strange };
  const { header, titles, above, rowCount } = survey;
  return {
    form,
    columns: header.found.map(({ name, header: found }) => ({ name, header: found })),
    unknown: header.unknown.filter(({ at }) => (titles.cells[at] ?? '').trim() !== '').map(({ header: name }) => name),
    remarks: remarksOf(opened, survey, form).map((one) => remarkIn(language, one)),
    rowCount,
    titles: { row: titles.row, record: titles.cells, above: above.map(({ cells }) => cells), added: header.added },
    ...readRows(opened, context),
  };
};
