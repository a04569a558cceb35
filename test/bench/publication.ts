// A public report of 50,000 grants made from its cases: how long, how much memory, how large the page. One JSON line, for `pnpm bench`.
// `node test/bench/publication.ts audit`: the year of a fund (4 quarters, all funds and 3 funders) made and attacked, in seconds.
import { canonical, type Json } from '@hearth/domain/canonical';
import { isRejected } from '@hearth/domain/rejections';
import { highsSolver } from '@hearth/publication/audit/highs-solver';
import { publishSafely } from '@hearth/publication/audit/publish-safely';
import type { PublicationDocument } from '@hearth/publication/document';
import { type Making, makeDocument } from '@hearth/publication/make-document';
import { publicationPage } from '@hearth/publication/page/publication-page';
import { quartersOf, roundOf } from '@hearth/publication/periods';
import { templateOf } from '@hearth/publication/registry';
import { funderScope, sampleCases } from '@hearth/publication/sample-cases.fixture';
import { sampleCutOff } from '@hearth/publication/sample-document.fixture';

const year = 2026;
const secondsSince = (startedMs: number): number => (performance.now() - startedMs) / 1_000;

const making = (asked: Pick<Making, 'template' | 'period' | 'scope' | 'cases'>, number = 1): Making => ({
  ...asked,
  currency: 'USD',
  publisher: 'Harbor Community Trust',
  issuedAt: '2027-01-15T12:00:00.000Z',
  publicationId: `pub_${String(number).padStart(20, '0')}`,
  cutOff: sampleCutOff(asked.period),
});

const bytesOf = (document: PublicationDocument): Json => JSON.parse(JSON.stringify(document));

/** The cases are in memory before the clock starts: reading them is the tables' business. */
const report = (grants: number): void => {
  const cases = sampleCases({ seed: 11, grants, year, partners: 15, areas: 8, languages: 9, funders: 3 });
  const period = roundOf(`${year}-01-01`, `${year}-12-31`);
  const startedMs = performance.now();
  const made = makeDocument(making({ template: templateOf('public-report'), period, scope: { kind: 'all' }, cases }));
  if (isRejected(made)) throw new Error(made.detail);
  const { markup } = publicationPage(made.document, [], 'en');
  const seconds = secondsSince(startedMs);
  console.log(
    JSON.stringify({
      grants: cases.grants.length,
      seconds,
      peakMb: process.resourceUsage().maxRSS / 1_024,
      pageBytes: Buffer.byteLength(markup),
      documentBytes: Buffer.byteLength(canonical(bytesOf(made.document))),
    }),
  );
};

const audit = async (grants: number): Promise<void> => {
  const cases = sampleCases({ seed: 11, grants, year, partners: 12, areas: 8, languages: 9, funders: 3 });
  const solver = await highsSolver();
  const published: PublicationDocument[] = [];
  const startedMs = performance.now();
  let checked = 0;
  let refused = 0;
  const scopes = [{ kind: 'all' } as const, funderScope(0), funderScope(1), funderScope(2)];
  for (const period of quartersOf(year)) {
    for (const scope of scopes) {
      const template = templateOf(scope.kind === 'all' ? 'public-report' : 'funder-statement');
      const asked = making({ template, period, scope, cases }, published.length + refused + 1);
      const safe = publishSafely({ make: (plan) => makeDocument({ ...asked, ...plan }), published, cases, solver });
      if (isRejected(safe)) refused += 1;
      else {
        published.push(safe.document);
        checked = safe.audit.checked;
      }
    }
  }
  const peakMb = process.resourceUsage().maxRSS / 1_024;
  const figures = { grants: cases.grants.length, publications: published.length, refused, checked };
  console.log(JSON.stringify({ ...figures, seconds: secondsSince(startedMs), peakMb }));
};

const [mode = 'page', size] = process.argv.slice(2);
if (mode === 'audit') await audit(Number(size ?? 4_000));
else report(Number(size ?? 50_000));
