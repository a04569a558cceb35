// Checks a grants sheet row by row, as its publisher titled the columns. Hides how places in a grant become rows and columns again.
import { type CheckOptions, grantChecks } from './check-giving.ts';
import { columnTitle } from './giving-fields.ts';
import type { GivingReport, Reason } from './giving-report.ts';
import { columnOf, grantOfRow, pointerOf, type SheetColumn } from './sheet-columns.ts';

const fileReason = (severity: Reason['severity'], code: string, pointer: string, detail: string): Reason => ({
  gate: 'file',
  severity,
  code,
  pointer,
  detail,
});

const needed = ['/id', '/title', '/description', '/currency', '/amountAwarded', '/awardDate'] as const;
const atLeastOneOf = ['/recipientOrganization', '/recipientIndividual'] as const;

/** How many columns of a header the standard knows: a way to find the header, and the sign between its cells. */
export const knownColumns = (header: readonly string[]): number =>
  header.filter((title) => columnOf(title).path !== undefined).length;

const headerReasons = (columns: readonly SheetColumn[], isClosed: boolean): readonly Reason[] => {
  const known = columns.flatMap(({ path }) => (path === undefined ? [] : [pointerOf(path)]));
  if (known.length === 0)
    return [
      fileReason(
        'error',
        'no-titles',
        'row 1',
        'The first row holds none of the standard’s column titles, such as "Identifier", "Title", "Amount Awarded" or "Funding Org:Identifier".',
      ),
    ];
  const twice = known.filter((pointer, at) => known.indexOf(pointer) !== at);
  const absent = needed.filter((pointer) => !known.includes(pointer));
  return [
    ...columns
      .filter(({ path, title }) => path === undefined && (title.trim() !== '' || isClosed))
      .map(({ title }) =>
        fileReason(
          isClosed ? 'error' : 'warning',
          'extra-column',
          `column ${JSON.stringify(title.slice(0, 60))}`,
          'The standard has no column of this title. Programs that read the file pass over it.',
        ),
      ),
    ...twice.map((pointer) =>
      fileReason(
        'error',
        'column-twice',
        `column ${JSON.stringify(columnTitle(pointer))}`,
        'This column is there twice: only one of the two would be read.',
      ),
    ),
    ...absent.map((pointer) =>
      fileReason(
        'error',
        'missing-column',
        `column ${JSON.stringify(columnTitle(pointer))}`,
        'This column is missing, and every grant needs it.',
      ),
    ),
    ...(known.some((pointer) => atLeastOneOf.some((each) => pointer.startsWith(each)))
      ? []
      : [
          fileReason(
            'error',
            'missing-column',
            'columns "Recipient Org:Identifier" and "Recipient Org:Name"',
            'No column names who received a grant: an organization, or "Recipient Ind:Identifier" and "Recipient Ind:Name" for a person.',
          ),
        ]),
    ...(known.some((pointer) => pointer.startsWith('/fundingOrganization'))
      ? []
      : [
          fileReason(
            'error',
            'missing-column',
            'columns "Funding Org:Identifier" and "Funding Org:Name"',
            'No column names who gave the grant.',
          ),
        ]),
  ];
};

/** A check of one sheet: its header, then its rows. Row numbers are the ones a spreadsheet program shows. */
export const rowChecks = (header: readonly string[], options: CheckOptions) => {
  const isClosed = options.profile === 'closed';
  const columns = header.map(columnOf);
  const titles = new Map(
    columns.flatMap(({ title, path }) => (path === undefined ? [] : [[pointerOf(path), title] as const])),
  );
  const checks = grantChecks(options);
  for (const reason of headerReasons(columns, isClosed)) checks.add(reason);
  const hasTitles = columns.some(({ path }) => path !== undefined);
  const titleAt = (pointer: string): string =>
    titles.get(pointer) ?? titles.get(pointer.replace(/\/\d+$/, '/0')) ?? columnTitle(pointer);
  let rows = 0;
  return {
    add: checks.add,
    take: (cells: readonly string[], row: number): void => {
      if (!hasTitles || cells.every((cell) => cell.trim() === '')) return;
      rows += 1;
      if (cells.slice(header.length).some((cell) => cell.trim() !== ''))
        checks.add(
          fileReason(
            'error',
            'long-row',
            `row ${row}`,
            'This row has more cells than the header has titles: something stands outside every column, or a comma is not in quotation marks.',
          ),
        );
      checks.take(grantOfRow(columns, cells), {
        tell: (pointer) => (pointer === '' ? `row ${row}` : `row ${row}, column ${JSON.stringify(titleAt(pointer))}`),
      });
    },
    finish: (): GivingReport => {
      if (hasTitles && rows === 0)
        checks.add(fileReason('error', 'no-grants', 'row 2', 'There is no row with a grant.'));
      return checks.finish(undefined);
    },
  };
};
