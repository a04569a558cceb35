// The files of a publication, all of them made from the published document; a file of grants passes every gate before it is kept.
import type { Rejected } from '@hearth/domain/rejections';
import { isRejected, reject } from '@hearth/domain/rejections';
import { csvRows } from '@hearth/publication/csv-rows';
import type { PublicationDocument } from '@hearth/publication/document';
import { checkJson } from '@hearth/publication/giving/check-json';
import { givingCsv } from '@hearth/publication/giving/giving-csv';
import { givingPackage, givingText } from '@hearth/publication/giving/giving-package';
import { knownNames } from '@hearth/publication/giving/known-names';
import { candidRows, scheduleIRows } from '@hearth/publication/giving/worksheets';
import { publicationPage } from '@hearth/publication/page/publication-page';
import type { PartnerNames } from '@hearth/publication/page/reader';
import { type CsvCell, csvPieces } from '@hearth/spreadsheets/write-csv';
import type { Form } from './publication-maker.ts';

const asCsv = (name: string, [headers = [], ...rows]: readonly (readonly CsvCell[])[]): Form => ({
  name,
  contentType: 'text/csv; charset=utf-8',
  body: [...csvPieces(headers.map(String), rows)].join(''),
});

const asPage = (
  document: PublicationDocument,
  earlier: readonly PublicationDocument[],
  language: 'en' | 'es',
  partners: PartnerNames,
): Form => ({
  name: `report.${language}.html`,
  contentType: 'text/html; charset=utf-8',
  body: publicationPage(document, earlier, language, partners).markup,
});

/** Rows of single grants, in the standard's form and as a sheet. Rejection: `would-expose` for whatever a gate finds. */
const grantFiles = (document: PublicationDocument, partners: PartnerNames): readonly Form[] | Rejected => {
  const made = givingPackage(document);
  const body = givingText(made);
  const names = knownNames(Object.values(partners).filter((name) => name !== document.publisher));
  const report = checkJson(body, { profile: 'closed', nowAt: document.issuedAt, names });
  const [first] = report.findings.filter(({ severity }) => severity === 'error');
  if (first !== undefined) return reject('would-expose', `The file of grants does not pass: ${first.detail}`);
  const json: Form = { name: 'grants.360giving.json', contentType: 'application/json; charset=utf-8', body };
  return [json, asCsv('grants.csv', givingCsv(made))];
};

const worksheets = (document: PublicationDocument, partners: PartnerNames): readonly Form[] => {
  const organizations = Object.fromEntries(Object.entries(partners).map(([id, name]) => [id, { name }]));
  return [asCsv('schedule-i.csv', scheduleIRows(document, organizations)), asCsv('candid.csv', candidRows(document))];
};

const special = (document: PublicationDocument, partners: PartnerNames): readonly Form[] | Rejected => {
  if (document.template === 'grant-rows') return grantFiles(document, partners);
  return document.template === 'fiscal-year-worksheets' ? worksheets(document, partners) : [];
};

/**
 * Every form beside the document itself. `earlier`: what was published before, for lines over time. `partners`: names that no file of
 * grants may hold, and that what is not public tells. Rejection: `would-expose` where a file of grants does not pass its gates.
 */
export const formsOf = (
  document: PublicationDocument,
  earlier: readonly PublicationDocument[],
  partners: PartnerNames,
): readonly Form[] | Rejected => {
  const more = special(document, partners);
  if (isRejected(more)) return more;
  return [
    asCsv('tables.csv', csvRows(document, partners)),
    asPage(document, earlier, 'en', partners),
    asPage(document, earlier, 'es', partners),
    ...more,
  ];
};
