// A document with those it counts, made again from the cases. Hides where households of each kind of document are found.
import { eldestOf } from '../as-of.ts';
import type { Cases } from '../cases.ts';
import type { PublicationDocument, Table } from '../document.ts';
import { grantRowsTruth } from '../giving/grant-rows-truth.ts';
import { type PopulationName, templateOf } from '../registry.ts';
import type { Unit } from '../unit.ts';
import { unitsOfAll } from '../units.ts';

/** Row keys are joined so; ids hold no blank. */
export const joinedKey = (key: readonly string[]): string => key.join(' ');

/** A household, or several cases of one, that stands in one row of each table: what is counted. */
export type Counted = Pick<Unit, 'codes' | 'amountMinor'> & {
  /** Whose cases put it there. */ readonly partnerIds: readonly string[];
  /** The row it stands in, where that doesn't follow from its codes. */ readonly rowKey?: string;
  /** Who it is as far as is known today. */ readonly householdId: string;
  /** Who it was when it was counted: two that turned out to be one are counted twice. */ readonly countedAs: string;
  /** How much it adds to a count; several grants of one household in grant rows. */ readonly times: number;
  /** How many payments its amount is. */ readonly payments: number;
};

/** Everybody whom a list of tables counts: the same for every document of one population, period and scope. */
export type Source = {
  readonly id: string;
  readonly population: string;
  readonly period: string;
  readonly kind: PublicationDocument['period']['kind'];
  readonly scope: PublicationDocument['scope']['kind'];
  readonly counted: readonly Counted[];
};

/** A table and who is counted in it. */
export type ToldTable = { readonly table: Table; readonly source: Source };

/** A document with those it counts: what the audit works on. Never kept. */
export type Told = { readonly document: PublicationDocument; readonly tables: readonly ToldTable[] };

const scopeId = ({ scope }: PublicationDocument): string =>
  scope.kind === 'all' ? 'all' : scope.kind === 'funder' ? scope.funderId : scope.programId;

/** Rows of one grant each: whose they are is known from the cases alone. */
const toldRows = (document: PublicationDocument, cases: Cases): Told => {
  const { period, scope, currency } = document;
  const tables = document.tables.map((table): ToldTable => {
    const counted = grantRowsTruth(table, { cases, period, scope, currency }).flatMap(({ key, households }) =>
      households.map(({ householdId, partnerIds, amountMinor, times }) => ({
        householdId,
        countedAs: householdId,
        partnerIds,
        codes: {},
        rowKey: joinedKey(key),
        amountMinor,
        times,
        payments: times,
      })),
    );
    const id = `grants ${period.name} ${scopeId(document)}`;
    return {
      table,
      source: { id, population: 'grants', period: period.name, kind: period.kind, scope: scope.kind, counted },
    };
  });
  return { document, tables };
};

/** The document's household tables with those they count, made again from the cases: as of the period's end, so the same at any later time. */
export const toldOf = (document: PublicationDocument, cases: Cases): Told => {
  if (document.template === 'grant-rows') return toldRows(document, cases);
  const { tables: specs, fundTables } = templateOf(document.template);
  const populations = [...new Set(specs.map(({ population }) => population))];
  const units = unitsOfAll(cases, populations, document.period, document.scope, document.currency);
  const eldest = eldestOf(cases.aliases);
  const sourceOf = (population: PopulationName): Source => ({
    id: `${population} ${document.period.name} ${scopeId(document)}`,
    population,
    period: document.period.name,
    kind: document.period.kind,
    scope: document.scope.kind,
    counted: (units.get(population) ?? []).map((unit) => ({
      codes: unit.codes,
      amountMinor: unit.amountMinor,
      partnerIds: [unit.partnerId],
      householdId: eldest(unit.householdId),
      countedAs: unit.householdId,
      times: 1,
      payments: Math.max(1, unit.days.length),
    })),
  });
  const sources = new Map(populations.map((population) => [population, sourceOf(population)]));
  return {
    document,
    tables: document.tables.flatMap((table) => {
      if (fundTables.some((id) => id === table.id)) return [];
      // A table is never taken out of the registry (its test says so); one that never was there counts those helped.
      const source = sources.get(specs.find(({ id }) => id === table.id)?.population ?? 'helped');
      return source === undefined ? [] : [{ table, source }];
    }),
  };
};
