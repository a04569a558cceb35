// The fixed registry: which dimensions, tables and templates there are. Nobody can ask for another one.
import type { Audience, TemplateName } from './document.ts';

/** Of whom or of what a table counts, once each in a period: see `units.ts`. */
export type PopulationName = 'helped' | 'asked' | 'declined' | 'waiting' | 'answered';

/** What households are told apart by. Each has a fixed ladder of levels, the finest first; the last is `dropped`. */
export const dimensionLevels = {
  purpose: ['need', 'group', 'dropped'],
  region: ['county', 'common', 'large', 'state', 'dropped'],
  language: ['language', 'common', 'large', 'dropped'],
  size: ['band', 'dropped'],
  outcome: ['outcome', 'dropped'],
  reason: ['reason', 'dropped'],
  'came-by': ['way', 'dropped'],
  times: ['times', 'dropped'],
  stage: ['stage', 'dropped'],
  answer: ['answer', 'dropped'],
  partner: ['partner', 'dropped'],
} as const;
export type DimensionName = keyof typeof dimensionLevels;

/** Says whether a name is a dimension's. */
export const isDimension = (name: string): name is DimensionName => Object.hasOwn(dimensionLevels, name);

/** `households`: distinct. `spentMinor`, `requestedMinor`: minor units. `p50Days`, `p90Days`: from request to money, whole days. */
export type MeasureName = 'households' | 'spentMinor' | 'requestedMinor' | 'p50Days' | 'p90Days';

/** A table of households. `scopes`: a table with two dimensions is never made for one funder. */
export type TableSpec = {
  readonly id: string;
  readonly population: PopulationName;
  readonly dimensions: readonly DimensionName[];
  readonly measures: readonly MeasureName[];
};

/** Tables of no households: the fund's money (exact), what is told of the fund as a whole, and to a filer what went through partners. */
export type FundTable = 'money' | 'speed' | 'utility' | 'integrity' | 'through-partners';

export type Template = {
  readonly name: TemplateName;
  readonly version: number;
  readonly audience: Audience;
  readonly periods: readonly ('quarter' | 'round' | 'year')[];
  readonly scope: 'all' | 'funder' | 'program';
  /** Below this many households that were helped, or that asked, it is not made at all. */
  readonly least: { readonly of: 'helped' | 'asked'; readonly households: number };
  readonly fundTables: readonly FundTable[];
  readonly tables: readonly TableSpec[];
};

const one = (
  id: string,
  population: PopulationName,
  dimension: DimensionName,
  measures: readonly MeasureName[] = ['households'],
): TableSpec => ({ id, population, dimensions: [dimension], measures });

const withMoney = ['households', 'spentMinor'] as const;

/** Every template there is. */
export const templates: readonly Template[] = [
  {
    name: 'public-report',
    version: 1,
    audience: 'public',
    periods: ['quarter', 'round'],
    scope: 'all',
    least: { of: 'helped', households: 50 },
    fundTables: ['money', 'speed', 'utility', 'integrity'],
    tables: [
      one('households-by-purpose', 'helped', 'purpose', withMoney),
      one('households-by-region', 'helped', 'region', withMoney),
      { id: 'purpose-by-region', population: 'helped', dimensions: ['purpose', 'region'], measures: ['households'] },
      one('households-by-language', 'helped', 'language'),
      // No money: policies give by size, so an amount would be a count.
      one('households-by-size', 'helped', 'size'),
      one('first-or-again', 'helped', 'times'),
      one('how-they-came', 'helped', 'came-by'),
      one('asked-by-outcome', 'asked', 'outcome'),
      one('declined-by-reason', 'declined', 'reason'),
      one('did-it-help', 'answered', 'answer'),
    ],
  },
  {
    name: 'funder-statement',
    version: 1,
    audience: 'funder',
    periods: ['quarter', 'round'],
    scope: 'funder',
    least: { of: 'helped', households: 11 },
    fundTables: ['money'],
    tables: [
      one('households-by-purpose', 'helped', 'purpose', withMoney),
      one('households-by-region', 'helped', 'region', withMoney),
    ],
  },
  {
    name: 'need-picture',
    version: 1,
    audience: 'members',
    periods: ['quarter', 'year'],
    scope: 'all',
    least: { of: 'asked', households: 50 },
    fundTables: ['utility'],
    tables: [
      one('asked-by-outcome', 'asked', 'outcome'),
      ...(['purpose', 'region', 'language', 'size'] as const).map(
        (dimension): TableSpec => ({
          id: `asked-by-${dimension}`,
          population: 'asked',
          dimensions: [dimension, 'outcome'],
          measures: ['households'],
        }),
      ),
    ],
  },
  {
    name: 'steering-view',
    version: 1,
    audience: 'committee',
    periods: ['quarter'],
    scope: 'all',
    least: { of: 'helped', households: 50 },
    fundTables: ['money', 'speed', 'utility', 'integrity'],
    tables: [
      one('backlog', 'waiting', 'stage'),
      one('households-by-partner', 'helped', 'partner', withMoney),
      one('asked-by-partner', 'asked', 'partner'),
      one('asked-by-outcome', 'asked', 'outcome'),
      one('first-or-again', 'helped', 'times'),
      one('how-they-came', 'helped', 'came-by'),
      one('declined-by-reason', 'declined', 'reason'),
    ],
  },
  {
    name: 'fiscal-year-worksheets',
    version: 1,
    audience: 'filer',
    periods: ['year'],
    scope: 'all',
    least: { of: 'helped', households: 0 },
    fundTables: ['money', 'through-partners'],
    tables: [one('aid-by-type', 'helped', 'purpose', withMoney)],
  },
  {
    name: 'grant-rows',
    version: 1,
    audience: 'public',
    periods: ['year'],
    scope: 'program',
    least: { of: 'helped', households: 0 },
    fundTables: [],
    tables: [],
  },
];

/** The template of a name. */
export const templateOf = (name: TemplateName): Template => {
  const found = templates.find((each) => each.name === name);
  if (found === undefined) throw new TypeError(`no template ${name}`);
  return found;
};
