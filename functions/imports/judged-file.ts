// A file becomes verdicts: part by part they are kept for readers and for whoever applies, and stand beside the rows in its own copy.
import type { Files } from '@hearth/channels/files';
import type { LargeFiles } from '@hearth/channels/large-files';
import {
  aboutKey,
  type ImportProgress,
  progressKey,
  type ReadyRow,
  readyKey,
  rowsOfAPart,
  type ToldRow,
  toldKey,
} from '@hearth/contracts/import-rows';
import type { CheckedFile, CheckedRow } from '@hearth/spreadsheets/check-file';
import { type AddedColumn, copyWriter } from '@hearth/spreadsheets/errors-file';
import type { WordsLanguage } from '@hearth/spreadsheets/words';
import { verdictWords } from './verdict-words.ts';

export type JudgedRow = { readonly told: ToldRow; readonly ready?: ReadyRow };
/** Says what is to be said of some rows of a file, in their order. */
export type Judge<B> = (rows: readonly CheckedRow<B>[]) => Promise<readonly JudgedRow[]>;

type Place = { readonly id: string; readonly run: string; readonly language: WordsLanguage; readonly isList: boolean };

/** Progress is told once in so many parts: a thousand rows. */
const toldEach = 5;

const more = (counts: Record<string, number>, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};

/** What stands beside a row in the partner's own copy. */
const cellsOf = ({ verdict, problems, like, mayApplyFrom }: ToldRow, language: WordsLanguage) => ({
  row_status: verdict,
  error_code: problems.map(({ code }) => code).join(' | '),
  error_field: problems.map(({ column }) => column).join(' | '),
  message: [...problems.map(({ detail }) => detail), verdictWords(verdict, like, language)]
    .filter((words) => words !== '')
    .join('; '),
  may_apply_from: mayApplyFrom ?? '',
});

const copyColumns = (isList: boolean): readonly AddedColumn[] => [
  'row_status',
  ...(isList ? (['may_apply_from'] as const) : []),
  'error_code',
  'error_field',
  'message',
];

/**
 * Judges all rows of a file, holding one part at a time, and yields the partner's own copy of it, piece by piece. `tally` is whole when
 * the last piece came. Faults: the bucket's, the judge's.
 */
export const judgedFile = async function* <B>(
  files: Files & LargeFiles,
  { id, run, language, isList }: Place,
  file: CheckedFile<B>,
  judge: Judge<B>,
  tally: { rows: number; parts: number; counts: Record<string, number>; codes: Record<string, number> },
): AsyncGenerator<Uint8Array> {
  const writer = copyWriter(file, { columns: copyColumns(isList), language });
  const putJson = (key: string, value: unknown) =>
    files.put({ key, contentType: 'application/json', body: JSON.stringify(value) });
  const part = async (rows: readonly CheckedRow<B>[]): Promise<readonly Uint8Array[]> => {
    const judged = await judge(rows);
    tally.parts += 1;
    tally.rows += rows.length;
    for (const { told } of judged) {
      more(tally.counts, told.verdict);
      for (const { code } of told.problems) more(tally.codes, code);
    }
    await Promise.all([
      putJson(
        toldKey(id, run, tally.parts),
        judged.map(({ told }) => told),
      ),
      putJson(
        readyKey(id, run, tally.parts),
        judged.flatMap(({ ready }) => ready ?? []),
      ),
    ]);
    const progress: ImportProgress = { stage: 'checking', done: tally.rows, of: file.rowCount };
    if (tally.parts % toldEach === 0) await putJson(progressKey(id), progress);
    return rows.map((row, at) => {
      const told = judged[at]?.told;
      return writer.row(row, told === undefined ? {} : cellsOf(told, language));
    });
  };
  yield writer.open();
  let held: CheckedRow<B>[] = [];
  for await (const row of file.rows) {
    held.push(row);
    if (held.length < rowsOfAPart) continue;
    yield* await part(held);
    held = [];
  }
  if (held.length > 0) yield* await part(held);
  yield await writer.close();
  const { problems, passed } = file.summary();
  await putJson(aboutKey(id, run), { unknown: file.unknown, remarks: [...file.remarks, ...passed], problems });
};
