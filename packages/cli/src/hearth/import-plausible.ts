// What the check behind the API says of a row beyond its form: dates to come, a household smaller than its names. Hides that the program is not known here.
import { problemsOf } from '@hearth/contracts/application-problems';
import type { ApplicationBody } from '@hearth/contracts/applications';
import type { ConfidentialBody } from '@hearth/contracts/confidential';
import { confidentialProblems } from '@hearth/contracts/confidential-problems';
import type { FieldError } from '@hearth/domain/rejections';
import type { RowReader } from '@hearth/spreadsheets/check-file';
import type { Column } from '@hearth/spreadsheets/columns';

/** The day of this machine stands for the program's own: they differ around midnight only. */
const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const columnOf = (columns: readonly Column[], pointer: string): string => {
  const path = pointer.slice(1);
  return (
    columns.find((column) => column.path !== '' && (path === column.path || path.startsWith(`${column.path}/`)))
      ?.name ?? ''
  );
};

const plausible = <B>(reads: RowReader<B>, problems: (body: B) => readonly FieldError[]): RowReader<B> => ({
  ...reads,
  read: (cells, language) => {
    const row = reads.read(cells, language);
    const wrong = row.body === undefined ? [] : problems(row.body);
    if (wrong.length === 0) return row;
    const errors = wrong.map(({ pointer, code, detail }) => {
      const name = columnOf(reads.columns, pointer);
      return { row: cells.row, column: name === '' ? '' : cells.headerOf(name), code, detail };
    });
    return { ...row, body: undefined, errors };
  },
});

/** A reader of applications that also refuses what the API's check refuses at this instant. The currency is the program's to judge. */
export const plausibleApplications = (reads: RowReader<ApplicationBody>, now: string): RowReader<ApplicationBody> =>
  plausible(reads, (body) => problemsOf(body, { timeZone: zone(), currency: body.request.amount.currency }, now));

/** The same for the confidential lane. */
export const plausibleConfidential = (reads: RowReader<ConfidentialBody>, now: string): RowReader<ConfidentialBody> =>
  plausible(reads, (body) =>
    confidentialProblems(body, { timeZone: zone(), currency: body.request.amount.currency }, now),
  );
