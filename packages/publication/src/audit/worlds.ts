// Other worlds: lists of households that give the same publications, as differences from the true one. Hides what a partner would see through.
import type { AmountRange, ArmValue } from './classes.ts';

/** Households and minor units more or fewer than in truth; in a world between two lists also parts of them. */
export type Difference = { readonly households: number; readonly minor: ReadonlyMap<string, number> };
export type World = ReadonlyMap<ArmValue, Difference>;

export const noDifference: Difference = { households: 0, minor: new Map() };

const tolerance = 1e-4;

const isPossible = (
  value: ArmValue,
  difference: Difference,
  partnerId: string,
  amounts: ReadonlyMap<string, AmountRange>,
): boolean => {
  const own = value.own.get(partnerId);
  const others = value.households - (own?.households ?? 0);
  const households = others + difference.households;
  // Where all are its own, somebody more would be its own as well.
  if (own !== undefined && others === 0 && difference.households > tolerance) return false;
  if (households < -tolerance) return false;
  for (const [component, places] of value.money) {
    // Nothing is told of money by what this value is about.
    if (places.length === 0) continue;
    const range = amounts.get(component);
    const minor =
      (value.minor.get(component) ?? 0) - (own?.minor.get(component) ?? 0) + (difference.minor.get(component) ?? 0);
    if (range === undefined) return false;
    if (minor < range.leastMinor * households - 1 || minor > range.mostMinor * households + 1) return false;
  }
  return true;
};

/** Says whether a world is one for a partner too: it leaves that partner's own households as they are. */
export const holdsFor = (world: World, partnerId: string, amounts: ReadonlyMap<string, AmountRange>): boolean => {
  for (const [value, difference] of world) if (!isPossible(value, difference, partnerId, amounts)) return false;
  return true;
};
