// A publisher that does what many do: it hides 1 to 10, tells the rest exactly, and gives funders tables with two dimensions. For the tests that must catch it.
import type { Cases } from '../cases.ts';
import { type Figure, type Period, type PublicationDocument, type Scope, suppressed, type Table } from '../document.ts';
import { cutOffOf } from '../periods.ts';
import { type DimensionName, templateOf } from '../registry.ts';
import { unitsOf } from '../units.ts';
import { statementsOf } from './statements.ts';
import { type Told, toldOf } from './told.ts';

type Unit = ReturnType<typeof unitsOf>[number];

export type NaiveSpec = { readonly id: string; readonly dimensions: readonly DimensionName[] };
export type Rounding = { readonly to: number; readonly minorTo: number; readonly tellsMoney: boolean };

export const exactly: Rounding = { to: 1, minorTo: 1, tellsMoney: false };

const figureOf = (households: number, { to }: Rounding): Figure =>
  households === 0 ? 0 : households < 11 ? suppressed : Math.floor((households + to / 2) / to) * to;

const distinct = (units: readonly Unit[]): number => new Set(units.map(({ householdId }) => householdId)).size;

const tableOf = ({ id, dimensions }: NaiveSpec, units: readonly Unit[], rounding: Rounding): Table => {
  const categories = dimensions.map((dimension) =>
    [...new Set(units.map(({ codes }) => codes[dimension] ?? 'other'))]
      .sort()
      .map((code) => ({ id: code, of: [code] })),
  );
  const keys = categories.reduce<readonly (readonly string[])[]>(
    (all, own) => all.flatMap((key) => own.map((category) => [...key, category.id])),
    [[]],
  );
  const rowOf = (key: readonly string[]) => {
    const own = units.filter(({ codes }) =>
      dimensions.every((dimension, place) => (codes[dimension] ?? 'other') === key[place]),
    );
    const households = figureOf(distinct(own), rounding);
    const minor = own.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    const money = typeof households === 'number' ? Math.round(minor / rounding.minorTo) * rounding.minorTo : suppressed;
    return { key, values: { households, ...(rounding.tellsMoney ? { spentMinor: money } : {}) } };
  };
  const spentMinor = units.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return {
    id,
    dimensions: dimensions.map((dimension, place) => ({
      id: dimension,
      level: 'finest',
      categories: categories[place] ?? [],
    })),
    measures: rounding.tellsMoney ? ['households', 'spentMinor'] : ['households'],
    rows: keys.map(rowOf),
    total: { households: figureOf(distinct(units), rounding), ...(rounding.tellsMoney ? { spentMinor } : {}) },
  };
};

/** A document of such a publisher, of those helped. */
export const naiveDocument = (
  cases: Cases,
  period: Period,
  scope: Scope,
  specs: readonly NaiveSpec[],
  rounding: Rounding = exactly,
): PublicationDocument => {
  const units = unitsOf(cases, 'helped', period, scope, 'USD');
  const template = scope.kind === 'funder' ? 'funder-statement' : 'public-report';
  return {
    format: 'hearth-publication/1',
    publicationId: `pub_${period.name}_${scope.kind === 'funder' ? scope.funderId : 'all'}`,
    template,
    templateVersion: 1,
    audience: templateOf(template).audience,
    period,
    scope,
    currency: 'USD',
    publisher: 'A fiscal agent',
    issuedAt: cutOffOf(period),
    cutOff: { at: cutOffOf(period), entries: 0, checkpoint: { origin: 'example', size: 0, root: '' } },
    protection: { threshold: 11, roundTo: rounding.to, roundMinorTo: rounding.minorTo, leftOut: [] },
    tables: specs.map((spec) => tableOf(spec, units, rounding)),
  };
};

/** What a test compares with: the statements of some documents. */
export const statementsIn = (documents: readonly PublicationDocument[], cases: Cases) => {
  const told: readonly Told[] = documents.map((document) => toldOf(document, cases));
  return { told, ...statementsOf(told) };
};
