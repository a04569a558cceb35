// The public report of one summer, or another template of it, made of whatever cases a test has.
import { isRejected } from '@hearth/domain/rejections';
import type { Cases } from './cases.ts';
import type { PublicationDocument, Table, TemplateName } from './document.ts';
import { makeDocument } from './make-document.ts';
import { quarter } from './periods.ts';
import { templateOf } from './registry.ts';
import { sampleCutOff } from './sample-document.fixture.ts';

const summer = quarter(2026, 3);
/** What a document of 2026-Q3 is made with. */
export const making = (cases: Cases, name: TemplateName = 'public-report') => ({
  template: templateOf(name),
  period: summer,
  scope: { kind: 'all' } as const,
  currency: 'USD',
  publisher: 'Trust',
  issuedAt: '2026-10-02T12:00:00.000Z',
  publicationId: 'pub_1',
  cutOff: sampleCutOff(summer),
  cases,
});
/** The public report of it. */
export const madeOf = (cases: Cases): PublicationDocument => {
  const made = makeDocument(making(cases));
  if (isRejected(made)) throw new Error(made.detail);
  return made.document;
};
export const tableOf = (document: PublicationDocument, id: string): Table => {
  const found = document.tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};
