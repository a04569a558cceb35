// Which classes of households have to do with a question. Hides the choice: the fewer are asked about, the quicker the answer.
import type { HouseholdClass, Unknowns } from './classes.ts';
import type { Form } from './forms.ts';

/** So many of the largest classes are taken for each statement asked about, and so many more of their period. */
const mostNear = 2;
const mostBeside = 1;

export type NearClasses = {
  /** A few classes, among them those that can move the forms. */ readonly few: (forms: readonly Form[]) => Unknowns;
  /** With every class that adds to one of some statements. */
  readonly with: (unknowns: Unknowns, statements: ReadonlySet<number>) => Unknowns;
};

/** Every statement that a class adds to, in counts and in money. */
export const placesOf = ({ whole, arms }: HouseholdClass): ReadonlySet<number> => {
  const places = new Set<number>();
  for (const { counts, money } of [whole, ...[...arms.values()].flat()]) {
    for (const place of counts) places.add(place);
    for (const own of money.values()) for (const place of own) places.add(place);
  }
  return places;
};

export const nearClasses = ({ classes, amounts }: Unknowns): NearClasses => {
  const largestFirst = classes.toSorted((a, b) => b.whole.households - a.whole.households || (a.id < b.id ? -1 : 1));
  const byStatement = new Map<number, HouseholdClass[]>();
  for (const each of largestFirst)
    for (const place of placesOf(each)) {
      const known = byStatement.get(place);
      if (known === undefined) byStatement.set(place, [each]);
      else known.push(each);
    }
  const of = (chosen: ReadonlySet<HouseholdClass>): Unknowns => ({
    classes: largestFirst.filter((each) => chosen.has(each)),
    amounts,
  });
  return {
    few: (forms) => {
      const chosen = new Set<HouseholdClass>();
      for (const place of new Set(forms.flatMap(({ parts }) => [...parts.keys()])))
        for (const each of (byStatement.get(place) ?? []).slice(0, mostNear)) chosen.add(each);
      const [period] = [...chosen].flatMap((each) => [...each.periods]);
      for (const each of largestFirst
        .filter(({ periods }) => period !== undefined && periods.has(period))
        .slice(0, mostBeside))
        chosen.add(each);
      return of(chosen);
    },
    with: (unknowns, statements) => {
      const chosen = new Set(unknowns.classes);
      for (const place of statements) for (const each of byStatement.get(place) ?? []) chosen.add(each);
      return of(chosen);
    },
  };
};
