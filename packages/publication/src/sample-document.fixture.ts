// A document of the made-up program, by template: what a page, an audit or a step can be tried on.
import { isRejected } from '@hearth/domain/rejections';
import type { Cases } from './cases.ts';
import type { CutOff, Period, Scope, TemplateName } from './document.ts';
import { type Made, type Making, makeDocument } from './make-document.ts';
import { cutOffOf, quarter, yearPeriod } from './periods.ts';
import { templateOf } from './registry.ts';
import { funderScope, sampleCases, sampleProgram } from './sample-cases.fixture.ts';

/** A cut-off with a made-up checkpoint. */
export const sampleCutOff = (period: Period): CutOff => ({
  at: cutOffOf(period),
  entries: 4321,
  checkpoint: { origin: 'hearth.example/log', size: 9876, root: 'a'.repeat(64) },
});

const program: Scope = { kind: 'program', programId: sampleProgram, name: 'Emergency aid' };

const scopeFor = (template: TemplateName): Scope => {
  const { scope } = templateOf(template);
  return scope === 'funder' ? funderScope(0) : scope === 'program' ? program : { kind: 'all' };
};

const periodFor = (template: TemplateName): Period =>
  templateOf(template).periods.includes('quarter') ? quarter(2026, 3) : yearPeriod(2026);

type Sample = Partial<Omit<Making, 'template'>> & { readonly template?: TemplateName; readonly cases?: Cases };

/** A document of the sample program with the ladders of its tables: the public report of 2026-Q3 unless something else is asked for. */
export const sampleMade = ({ template = 'public-report', ...asked }: Sample = {}): Made => {
  const period = asked.period ?? periodFor(template);
  const made = makeDocument({
    template: templateOf(template),
    period,
    scope: scopeFor(template),
    currency: 'USD',
    publisher: 'Harbor Community Trust',
    issuedAt: '2027-01-15T12:00:00.000Z',
    publicationId: 'pub_00000000000000000001',
    cutOff: sampleCutOff(period),
    cases: asked.cases ?? sampleCases({ seed: 7, grants: 1200 }),
    ...asked,
  });
  if (isRejected(made)) throw new Error(made.detail);
  return made;
};

/** The document alone. */
export const sampleDocument = (asked: Sample = {}) => sampleMade(asked).document;
