// A year of a made-up fund: four quarters, each told for all funds and for three funders, safely or as many do it. For tests and measurements.
import { isRejected } from '@hearth/domain/rejections';
import type { Cases } from '../cases.ts';
import type { PublicationDocument, Scope } from '../document.ts';
import { makeDocument } from '../make-document.ts';
import { cutOffOf, quartersOf } from '../periods.ts';
import { templateOf } from '../registry.ts';
import { funderScope } from '../sample-cases.fixture.ts';
import { type NaiveSpec, naiveDocument, type Rounding } from './naive-publisher.fixture.ts';
import { publishSafely, type Safe } from './publish-safely.ts';
import type { Solver } from './solver.ts';

export const sampleScopes: readonly Scope[] = [{ kind: 'all' }, funderScope(0), funderScope(1), funderScope(2)];

/** Every publication of the year that could be made, one after the other, each held against all before. */
export const safeYear = (cases: Cases, solver: Solver, year = 2026): readonly Safe[] => {
  const made: Safe[] = [];
  let number = 0;
  for (const period of quartersOf(year))
    for (const scope of sampleScopes) {
      number += 1;
      const asked = {
        template: templateOf(scope.kind === 'all' ? 'public-report' : 'funder-statement'),
        period,
        scope,
        currency: 'USD',
        publisher: 'A fiscal agent',
        issuedAt: cutOffOf(period),
        publicationId: `pub_${String(number).padStart(20, '0')}`,
        cutOff: { at: cutOffOf(period), entries: 1, checkpoint: { origin: 'example', size: 1, root: '' } },
        cases,
      };
      const published = made.map(({ document }) => document);
      const safe = publishSafely({ make: (plan) => makeDocument({ ...asked, ...plan }), published, cases, solver });
      if (!isRejected(safe)) made.push(safe);
    }
  return made;
};

const crossed: NaiveSpec = { id: 'purpose-by-region', dimensions: ['purpose', 'region'] };
const margins: readonly NaiveSpec[] = [
  { id: 'households-by-purpose', dimensions: ['purpose'] },
  { id: 'households-by-region', dimensions: ['region'] },
];

/** The same year with small cells hidden and the rest as `rounding` says; `crossesFunders`: funders get tables with two dimensions. */
export const naiveYear = (
  cases: Cases,
  rounding: Rounding,
  crossesFunders: boolean,
  year = 2026,
): readonly PublicationDocument[] =>
  quartersOf(year).flatMap((period) =>
    sampleScopes.map((scope) => {
      const specs = scope.kind === 'all' || crossesFunders ? [...margins, crossed] : margins;
      return naiveDocument(cases, period, scope, specs, rounding);
    }),
  );
