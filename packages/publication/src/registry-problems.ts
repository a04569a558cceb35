// What is wrong with a template: it asks for something that the registry doesn't have, or that no recipe protects.
import { type DimensionName, isDimension, type PopulationName, type TableSpec, type Template } from './registry.ts';

const everyHousehold: readonly DimensionName[] = ['purpose', 'region', 'language', 'size', 'came-by', 'partner'];

/** What each population can be told apart by. */
const tellsApart: Readonly<Record<PopulationName, readonly DimensionName[]>> = {
  helped: [...everyHousehold, 'times'],
  asked: [...everyHousehold, 'outcome'],
  declined: [...everyHousehold, 'reason'],
  waiting: [...everyHousehold, 'stage'],
  answered: [...everyHousehold, 'answer'],
};

const measuresOf: Readonly<Record<PopulationName, readonly string[]>> = {
  helped: ['households', 'spentMinor', 'p50Days', 'p90Days'],
  asked: ['households', 'requestedMinor'],
  declined: ['households', 'requestedMinor'],
  waiting: ['households', 'requestedMinor'],
  answered: ['households'],
};

const tableProblems = ({ name, scope, audience }: Template, table: TableSpec): readonly string[] => {
  const of = `table ${table.id} of template ${name}`;
  const strangers = table.dimensions.filter((dimension) => !isDimension(dimension));
  const [apart, measures] = [tellsApart[table.population], measuresOf[table.population]];
  if (apart === undefined) return [`${of} counts ${table.population}, a population that the registry doesn't have`];
  return [
    ...strangers.map((dimension) => `${of} asks for the dimension ${dimension}, which the registry doesn't have`),
    ...table.dimensions
      .filter((dimension) => isDimension(dimension) && !apart.includes(dimension))
      .map((dimension) => `${of} tells ${table.population} apart by ${dimension}, which is not known of them`),
    ...table.measures
      .filter((measure) => !measures.includes(measure))
      .map((measure) => `${of} asks for ${measure}, which is not known of ${table.population}`),
    ...(table.dimensions.length < 1 || table.dimensions.length > 2 ? [`${of} must have one or two dimensions`] : []),
    ...(new Set(table.dimensions).size < table.dimensions.length ? [`${of} has a dimension twice`] : []),
    ...(table.measures[0] === 'households' ? [] : [`${of} must count households first`]),
    ...(table.dimensions.length > 1 && table.measures.length > 1
      ? [`${of} has two dimensions, so it may count households only`]
      : []),
    ...(scope === 'funder' && table.dimensions.length > 1
      ? [`${of} is of one funder, so it may have one dimension only`]
      : []),
    ...(scope === 'funder' && table.population !== 'helped'
      ? [`${of} is of one funder, whose money decides on no request: it may tell of households helped only`]
      : []),
    ...(table.dimensions.includes('partner') && audience !== 'committee' && audience !== 'filer'
      ? [`${of} names partners, which only the committee may see`]
      : []),
  ];
};

/** Every problem of a set of templates, in words; none when they can be made and protected. */
export const registryProblems = (templates: readonly Template[]): readonly string[] =>
  templates.flatMap((template) => {
    const ids = template.tables.map(({ id }) => id);
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    return [
      ...twice.map((id) => `template ${template.name} has two tables ${id}`),
      ...(template.periods.length === 0 ? [`template ${template.name} has no period`] : []),
      ...(template.fundTables.includes('through-partners') && template.audience !== 'filer'
        ? [`template ${template.name} tells what went through each partner, which only a filer may see`]
        : []),
      ...template.tables.flatMap((table) => tableProblems(template, table)),
    ];
  });
