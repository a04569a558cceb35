// Makes the body of one application from the cells of one row, or says everything that is wrong with it. Hides the wire contract's words.
import { type ApplicationBody, applicationBody } from '@hearth/contracts/applications';
import { refuseForbidden } from '@hearth/contracts/forbidden-fields';
import { columns, evidencePlaces, memberPlaces } from './columns.ts';
import * as read from './read-cells.ts';

/** One thing wrong: the row as the spreadsheet numbers it (the header is 1), the column as the file calls it, a code, and words. */
export type RowError = {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly detail: string;
};

/** The cells of a row by our column names, and what the file calls each column. */
export type Cells = {
  readonly row: number;
  readonly cell: (name: string) => string;
  readonly headerOf: (name: string) => string;
};

/** A row that can be sent, or one whose errors say why not. `body` is there exactly when `errors` is empty. */
export type ApplicationRow = {
  readonly row: number;
  readonly partner: string;
  readonly partnerRef: string;
  readonly body: ApplicationBody | undefined;
  readonly errors: readonly RowError[];
};

const columnAt = new Map(columns.filter(({ path }) => path !== '').map(({ path, name }) => [path, name]));

type Reading = { readonly cells: Cells; readonly failed: Map<string, { code: string; detail: string }> };

const value = <T>(
  { cells, failed }: Reading,
  name: string,
  reader: (cell: string) => read.CellRead<T>,
): T | undefined => {
  const outcome = reader(cells.cell(name));
  if ('value' in outcome) return outcome.value;
  failed.set(name, outcome);
  return undefined;
};

const places = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** One of several things that stand side by side, with the number its columns carry. */
type Numbered = { readonly at: number; readonly said: Readonly<Record<string, string | undefined>> };

const said = (numbered: readonly Numbered[], failed: Reading['failed'], prefix: string): readonly Numbered[] =>
  numbered.filter(
    ({ at, said: record }) =>
      Object.values(record).some((text) => text !== undefined) ||
      [...failed.keys()].some((name) => name.startsWith(`${prefix}_${at}_`)),
  );

const memberAt = (reading: Reading, at: number) => ({
  given: read.readText(reading.cells.cell(`member_${at}_given_name`)),
  family: read.readText(reading.cells.cell(`member_${at}_family_name`)),
  birthDate: value(reading, `member_${at}_birth_date`, read.readDate),
  relation: read.readCode(reading.cells.cell(`member_${at}_relation`)),
});

const evidenceAt = (reading: Reading, at: number) => ({
  kind: read.readCode(reading.cells.cell(`evidence_${at}_kind`)),
  seenAt: value(reading, `evidence_${at}_seen_at`, read.readDate),
});

const addressOf = (reading: Reading) => {
  const text = (name: string) => read.readText(reading.cells.cell(name));
  const generalDelivery = value(reading, 'general_delivery', read.readYesNo);
  const where = { city: text('city'), area: text('area') };
  if (generalDelivery === true) return { generalDelivery, ...where };
  return {
    line1: text('address_line1'),
    line2: text('address_line2'),
    postalCode: value(reading, 'postal_code', read.readPostalCode),
    ...where,
  };
};

const candidate = (reading: Reading, programId: string, members: readonly object[], evidence: readonly object[]) => {
  const { cell } = reading.cells;
  const text = (name: string) => read.readText(cell(name));
  return {
    programId,
    partnerRef: text('partner_ref'),
    applicant: {
      given: text('given_name'),
      family: text('family_name'),
      birthDate: value(reading, 'birth_date', read.readDate),
      phone: value(reading, 'phone', read.readPhone),
      email: text('email'),
    },
    address: addressOf(reading),
    members,
    household: {
      size: value(reading, 'household_size', read.readCount),
      language: read.readLanguage(cell('language')),
      situation: read.readCodes(cell('situation')),
    },
    request: {
      need: read.readCode(cell('need')),
      amount: {
        amountMinor: value(reading, 'amount', read.readAmountMinor),
        currency: text('currency')?.toUpperCase() ?? 'USD',
      },
      note: text('note'),
    },
    payment: { rail: read.readCode(cell('rail')), payee: read.readCode(cell('payee')) ?? 'household' },
    evidence,
    cameBy: read.readCode(cell('came_by')),
    consent: {
      noticeVersion: text('consent_notice_version'),
      language: read.readLanguage(cell('consent_language')),
      givenAt: value(reading, 'consent_given_at', read.readInstant),
      shareForMatching: value(reading, 'consent_share_for_matching', read.readYesNo),
    },
    relationship: { disclosed: value(reading, 'relationship_disclosed', read.readYesNo) },
  };
};

type Kept = { readonly members: readonly Numbered[]; readonly evidence: readonly Numbered[] };

/** The column of a place in the body: the place itself or the nearest one above it that has a column. */
const columnOf = (path: readonly string[], kept: Kept): string => {
  const [list, index, ...rest] = path;
  const numbered = list === 'members' ? kept.members : list === 'evidence' ? kept.evidence : [];
  const number = numbered[Number(index)]?.at;
  const full = number === undefined ? path : [list, String(number - 1), ...rest];
  for (let length = full.length; length > 0; length -= 1) {
    const name = columnAt.get(full.slice(0, length).join('/'));
    if (name !== undefined) return name;
  }
  return '';
};

type Issue = {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
  readonly values?: readonly unknown[];
};

const inWords = (issue: Issue, cell: string): { code: string; detail: string } => {
  if (cell.trim() === '') return { code: 'missing', detail: 'is empty, and it is needed' };
  if (issue.code === 'invalid_value' && (issue.values ?? []).length > 1) {
    return { code: 'not-in-list', detail: `must be one of: ${(issue.values ?? []).join(', ')}` };
  }
  return { code: issue.code.replaceAll('_', '-'), detail: issue.message };
};

/**
 * Reads one row into the body of `POST /v1/applications`. All errors of the row at once, one a column; never throws.
 * The wire contract has the last word: what it refuses is an error of the column the value came from.
 */
export const readApplicationRow = (cells: Cells, programId: string, partner: string): ApplicationRow => {
  const reading: Reading = { cells, failed: new Map() };
  const kept: Kept = {
    members: said(
      places(memberPlaces).map((at) => ({ at, said: memberAt(reading, at) })),
      reading.failed,
      'member',
    ),
    evidence: said(
      places(evidencePlaces).map((at) => ({ at, said: evidenceAt(reading, at) })),
      reading.failed,
      'evidence',
    ),
  };
  const sent = candidate(
    reading,
    programId,
    kept.members.map((one) => one.said),
    kept.evidence.map((one) => one.said),
  );
  const parsed = applicationBody.safeParse(sent);
  const wrong = reading.failed;
  if (partner === '') wrong.set('partner', { code: 'missing', detail: 'is empty, and it is needed' });
  for (const error of refuseForbidden(sent)?.errors ?? [])
    wrong.set(columnOf(error.pointer.slice(1).split('/'), kept), error);
  for (const issue of parsed.error?.issues ?? []) {
    const name = columnOf(issue.path.map(String), kept);
    if (!wrong.has(name)) wrong.set(name, inWords(issue, cells.cell(name)));
  }
  const errors = [...wrong].map(([name, { code, detail }]) => ({
    row: cells.row,
    column: cells.headerOf(name),
    code,
    detail,
  }));
  const body = errors.length === 0 ? parsed.data : undefined;
  return { row: cells.row, partner, partnerRef: read.readText(cells.cell('partner_ref')) ?? '', body, errors };
};
