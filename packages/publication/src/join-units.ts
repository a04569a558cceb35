// Units of one household in one combination of codes become one unit. Hides how a combination is told from another.
import { dimensionLevels, isDimension } from './registry.ts';
import type { Unit } from './unit.ts';

const dimensionNames = Object.keys(dimensionLevels).filter(isDimension);

/** Each household once in each combination, in one order whatever order they came in. */
export const joined = (units: readonly Unit[]): readonly Unit[] => {
  const byKey = new Map<string, Unit>();
  for (const unit of units) {
    const key = dimensionNames.reduce((text, name) => `${text} ${unit.codes[name] ?? '-'}`, unit.householdId);
    const known = byKey.get(key);
    byKey.set(
      key,
      known === undefined
        ? unit
        : {
            ...known,
            amountMinor: known.amountMinor + unit.amountMinor,
            requestedMinor: known.requestedMinor + unit.requestedMinor,
            days: [...known.days, ...unit.days],
          },
    );
  }
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
};
