// Why a file as a whole is no list that can be read: its rows, its letters, its row of titles.
import type { Rejected } from '@hearth/domain/rejections';
import { fileRefusal } from './file-refusal.ts';
import type { SourceRecord } from './source-record.ts';

/** More rows than may be. */
export const tooMany = (maxRows: number): Rejected =>
  fileRefusal('too-large', 'file-rows', 'The file has more than {maxRows} rows. Please send it in parts.', { maxRows });

/** No row of titles among the first ones. */
export const untitled = (first: readonly SourceRecord[]): Rejected =>
  first.some(({ fault }) => fault !== undefined)
    ? fileRefusal(
        'invalid',
        'file-no-readable-titles',
        'No row of column titles can be read: a row is far too long, or a quotation mark opens and never closes.',
      )
    : fileRefusal('invalid', 'file-no-titles', 'The file holds nothing: no row of column titles was found.');

/** A row whose letters can't be read. */
export const unknownLetters = ({ row }: SourceRecord): Rejected =>
  fileRefusal(
    'unsupported-media-type',
    'file-letters',
    'The letters of row {row} are written in an encoding that is not known here. Please save the sheet as "CSV UTF-8" or as .xlsx and send that.',
    { row },
  );
