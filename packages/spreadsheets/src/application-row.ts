// Makes the body of one application from the cells of one row, or says everything that is wrong with it. Hides the wire contract's words.
import { type ApplicationBody, applicationBody } from '@hearth/contracts/applications';
import type { ProgramId } from '@hearth/domain/ids';
import { codesOf } from './code-labels.ts';
import { applicationColumns } from './columns.ts';
import { readAmountMinor, readText } from './read-cells.ts';
import { readInstant, readTime } from './read-dates.ts';
import { readLanguage } from './read-language.ts';
import { readConsent, readYesNo } from './read-yes-no.ts';
import { settleRow } from './row-errors.ts';
import * as part from './row-parts.ts';
import type { Cells, RowRead, RowReader } from './row-reader.ts';
import type { WordsLanguage } from './words.ts';

export type { Cells, RowError } from './row-reader.ts';

/** A row of applications: `body` is that of `POST /v1/applications`. */
export type ApplicationRow = RowRead<ApplicationBody>;

/** How the household may be reached: only where the file says something of it. */
const contactOf = (reading: part.Reading): object | undefined => {
  const ways = readText(reading.cells.cell('contact_ways'));
  const from = part.valueAt(reading, 'contact_from', readTime);
  const until = part.valueAt(reading, 'contact_until', readTime);
  const plain = part.valueAt(reading, 'contact_plain', readYesNo);
  const of = part.codeAt(reading, 'contact_of', 'contactOf');
  if (ways === undefined && [from, until, plain, of].every((said) => said === undefined)) return undefined;
  return {
    ways: ways === undefined ? undefined : codesOf('contactWays', ways).filter((way) => way !== 'none'),
    ...(from === undefined && until === undefined ? {} : { between: { from, until } }),
    plain,
    of,
  };
};

export const assistanceOf = (reading: part.Reading): object | undefined => {
  const how = part.codeAt(reading, 'assistance_how', 'assistanceHow');
  const helperId = part.textAt(reading, 'assistance_helper_id');
  return how === undefined && helperId === undefined ? undefined : { how, helperId };
};

export const householdOf = (reading: part.Reading): object => ({
  size: part.sizeOf(reading),
  language: part.valueAt(reading, 'language', readLanguage),
  situation: codesOf('situation', reading.cells.cell('situation')),
});

export const amountOf = (reading: part.Reading): object => ({
  amountMinor: part.valueAt(reading, 'amount', readAmountMinor),
  currency: part.textAt(reading, 'currency')?.toUpperCase() ?? 'USD',
});

export const consentOf = (reading: part.Reading): object => ({
  noticeVersion: part.textAt(reading, 'consent_notice_version'),
  language: part.valueAt(reading, 'consent_language', readLanguage),
  givenAt: part.valueAt(reading, 'consent_given_at', (cell) =>
    readInstant(cell, reading.cells.dateOrder?.('consent_given_at')),
  ),
});

const candidate = (
  reading: part.Reading,
  programId: string,
  members: readonly object[],
  evidence: readonly object[],
) => ({
  programId,
  partnerRef: part.textAt(reading, 'partner_ref'),
  applicant: part.personOf(reading),
  address: part.addressOf(reading),
  members,
  household: householdOf(reading),
  request: {
    need: part.codeAt(reading, 'need', 'need'),
    amount: amountOf(reading),
    note: part.textAt(reading, 'note'),
  },
  payment: {
    rail: part.codeAt(reading, 'rail', 'rail'),
    payee: part.codeAt(reading, 'payee', 'payee') ?? 'household',
  },
  evidence,
  cameBy: part.codeAt(reading, 'came_by', 'cameBy'),
  consent: {
    ...consentOf(reading),
    shareForMatching: part.valueAt(reading, 'consent_share_for_matching', readConsent),
  },
  relationship: { disclosed: part.valueAt(reading, 'relationship_disclosed', readYesNo) },
  contact: contactOf(reading),
  assistance: assistanceOf(reading),
});

/** A row whose partner is nobody is in error as well: nobody could answer for it. */
export const partnerMissing = (reading: part.Reading, partner: string): void => {
  if (partner === '') reading.failed.set('partner', { code: 'missing', detail: 'is empty, and it is needed' });
};

/**
 * Reads one row into the body of `POST /v1/applications`. All errors of the row at once, one a column, in words of a language; never
 * throws. What was not said is not in the body: an older file's content stays what it was.
 */
export const readApplicationRow = (
  cells: Cells,
  programId: string,
  partner: string,
  language: WordsLanguage = 'en',
): ApplicationRow => {
  const reading: part.Reading = { cells, failed: new Map() };
  const kept = { members: part.membersOf(reading), evidence: part.evidenceOf(reading) };
  partnerMissing(reading, partner);
  const sent = candidate(
    reading,
    programId,
    kept.members.map(({ said }) => said),
    kept.evidence.map(({ said }) => said),
  );
  const settled = settleRow(reading, sent, { schema: applicationBody, columns: applicationColumns, kept, language });
  return { row: cells.row, partner, partnerRef: part.textAt(reading, 'partner_ref') ?? '', ...settled };
};

/** Reads files of applications. `partner`: a file of one partner, whose column may be lacking and stands for rows that leave it empty. */
export const applicationRows = (whose: {
  readonly programId: ProgramId;
  readonly partner?: string;
}): RowReader<ApplicationBody> => ({
  columns: applicationColumns,
  optional: new Set(whose.partner === undefined ? [] : ['partner']),
  read: (cells, language) =>
    readApplicationRow(cells, whose.programId, readText(cells.cell('partner')) ?? whose.partner ?? '', language),
});
