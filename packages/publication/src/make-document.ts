// A document out of cases: the tables of its template, each on a rung of its ladder, protected. Hides in which order all of it is worked out.
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Cases } from './cases.ts';
import { rungsOf } from './categories.ts';
import type { CutOff, Period, PublicationDocument, Scope, Table } from './document.ts';
import { leavesDozens } from './few-households.ts';
import { integrityTable, speedTable, utilityTable } from './fund-figures.ts';
import { moneyTable } from './fund-money.ts';
import { grantRowsId, grantRowsTable } from './giving/grant-rows.ts';
import { throughPartnersTable } from './giving/through-partners.ts';
import { type Ladder, laid } from './laid-table.ts';
import { cutOffOf } from './periods.ts';
import type { Withheld } from './protect-table.ts';
import { exactRecipe, publishedRecipe, type Recipe } from './protection.ts';
import type { FundTable, PopulationName, TableSpec, Template } from './registry.ts';
import { registryProblems } from './registry-problems.ts';
import type { Unit } from './unit.ts';
import { unitsOfAll } from './units.ts';

export type Making = {
  readonly template: Template;
  readonly period: Period;
  readonly scope: Scope;
  readonly currency: string;
  readonly publisher: string;
  readonly issuedAt: string;
  readonly publicationId: string;
  readonly cutOff: CutOff;
  readonly cases: Cases;
  /** The rung of a table's ladder, 0 the finest; without it the first on which most of it can be told. */
  readonly steps?: Readonly<Record<string, number>>;
  readonly withheld?: readonly Withheld[];
};

export type Made = {
  readonly document: PublicationDocument;
  readonly ladders: Readonly<Record<string, Ladder>>;
};

/** Before anybody was asked whether it helped, no answers are not nobody's answers. */
const wasAsked = (population: PopulationName, cases: Cases, period: Period): boolean =>
  population !== 'answered' ||
  cases.requests.some(({ helped }) => helped !== undefined && helped.at < cutOffOf(period));

/** Rejection: `too-few-households`; how many there are is not told. */
const tooFew = ({ template, period, scope }: Making, units: ReadonlyMap<PopulationName, readonly Unit[]>) => {
  const { of: population, households: least } = template.least;
  const households = new Set((units.get(population) ?? []).map(({ householdId }) => householdId)).size;
  if (households >= least) return undefined;
  const verb = population === 'asked' ? 'asked' : 'were helped';
  const whose = scope.kind === 'all' ? '' : ` with the money of ${scope.name}`;
  return reject(
    'too-few-households',
    `Fewer than ${least} households ${verb} in ${period.name}${whose}: figures of so few would tell of families. Ask for a longer period, or wait for the next one.`,
  );
};

/**
 * Where amounts go by a household's size, exact money and counts by size are equations: a partner that knows all but a few dozen of the
 * households would solve them for the rest. Then no table tells sizes.
 */
const stepOf = (
  { template, steps }: Making,
  { id, population, dimensions }: TableSpec,
  units: ReadonlyMap<PopulationName, readonly Unit[]>,
  recipe: Recipe,
): number | undefined =>
  template.audience !== 'filer' && dimensions.includes('size') && leavesDozens(units.get(population) ?? [], recipe)
    ? rungsOf(dimensions).length
    : steps?.[id];

type Laid = { readonly tables: readonly Table[]; readonly ladders: Readonly<Record<string, Ladder>> };

const laidTables = (making: Making, recipe: Recipe): Laid | Rejected => {
  const { template, period, scope, currency, cases } = making;
  const populations = new Set<PopulationName>([
    'helped',
    template.least.of,
    ...template.tables.map(({ population }) => population),
  ]);
  const units = unitsOfAll(cases, [...populations], period, scope, currency);
  const refusal = tooFew(making, units);
  if (refusal !== undefined) return refusal;
  const money = moneyTable(cases, period, scope, currency, recipe);
  const tellsMoney = template.fundTables.includes('money');
  const made = template.tables.map((spec) =>
    laid(spec, units.get(spec.population) ?? [], stepOf(making, spec, units, recipe), {
      recipe,
      withheld: making.withheld ?? [],
      isRecorded: wasAsked(spec.population, cases, period),
      ...(tellsMoney && template.audience !== 'filer'
        ? { grandSpentMinor: money.spentMinor, isFewBack: money.isFewBack, isGrandHidden: money.isSpentHidden }
        : {}),
    }),
  );
  const tables = made.flatMap(({ table }) => table ?? []);
  const fundTables: Readonly<Record<FundTable, () => Table>> = {
    money: () => money.table,
    speed: () => speedTable(units.get('helped') ?? [], recipe),
    utility: () => utilityTable([...(tellsMoney ? [money.table] : []), ...tables]),
    integrity: () => integrityTable(cases, period, recipe),
    'through-partners': () => throughPartnersTable(cases, period, currency),
  };
  return {
    tables: [...template.fundTables.map((name) => fundTables[name]()), ...tables],
    ladders: Object.fromEntries(
      template.tables.map(({ id }, place) => [id, made[place]?.ladder ?? { at: 0, last: 0 }]),
    ),
  };
};

/** Rows about single grants are counted exactly; each says what is agreed for its band. */
const recipeOf = ({ name, audience }: Template, currency: string): Recipe => {
  if (audience === 'filer') return exactRecipe;
  const recipe = publishedRecipe(currency);
  return name === 'grant-rows' ? { ...recipe, roundTo: 1, roundMinorTo: 1000 } : recipe;
};

/** Rows about single grants have a ladder and counts of their own. */
const laidGrantRows = ({ period, scope, currency, cases, steps }: Making, { threshold }: Recipe): Laid | Rejected => {
  const rung = steps?.[grantRowsId];
  const made = grantRowsTable({ cases, period, scope, currency, threshold, ...(rung === undefined ? {} : { rung }) });
  return isRejected(made)
    ? made
    : { tables: [made.table], ladders: { [grantRowsId]: { at: made.rung, last: made.rungs } } };
};

/**
 * Makes a document of a closed period. The same cases give the same document, in whatever order they come; what was told after the
 * period's end changes nothing. Rejection: `too-few-households`. A TypeError: the template asks for what the registry doesn't have
 * (`registryProblems`).
 */
export const makeDocument = (making: Making): Made | Rejected => {
  const { template, publicationId, publisher, period, scope, currency, issuedAt, cutOff } = making;
  const [problem] = registryProblems([template]);
  if (problem !== undefined) throw new TypeError(problem);
  const recipe = recipeOf(template, currency);
  const made = template.name === 'grant-rows' ? laidGrantRows(making, recipe) : laidTables(making, recipe);
  if (isRejected(made)) return made;
  const { tables, ladders } = made;
  const leftOut = template.tables.filter(({ id }) => !tables.some((table) => table.id === id)).map(({ id }) => id);
  const document: PublicationDocument = {
    format: 'hearth-publication/1',
    publicationId,
    template: template.name,
    templateVersion: template.version,
    audience: template.audience,
    period,
    scope,
    currency,
    publisher,
    issuedAt,
    cutOff,
    protection: { ...recipe, leftOut },
    tables,
  };
  return { document, ladders };
};
