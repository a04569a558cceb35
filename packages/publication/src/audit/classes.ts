// Households of one class, put together by what they add to: the unknowns of the attack. Hides how few of them are needed.
import type { ArmPlaces, Free, Histories, SeenCodes } from './histories.ts';

/** One unknown: how many households of a class have one value of an arm, and what money of each component they have. */
export type ArmValue = ArmPlaces & {
  readonly households: number;
  readonly minor: ReadonlyMap<string, number>;
  /** What of that each partner knows, having put it there. */ readonly own: ReadonlyMap<string, OwnPart>;
};
export type OwnPart = { readonly households: number; readonly minor: ReadonlyMap<string, number> };

/**
 * Households that every source counts alike. Within it the arms are independent: any numbers of households by the values of each arm that
 * come to one sum can be dealt out to households, and so can money, as long as each amount lies between the least and the greatest.
 */
export type HouseholdClass = {
  readonly id: string;
  readonly whole: ArmValue;
  readonly arms: ReadonlyMap<string, readonly ArmValue[]>;
  readonly periods: ReadonlySet<string>;
};

/** The least and the greatest amount that one household has of a component, minor units. */
export type AmountRange = { readonly leastMinor: number; readonly mostMinor: number };

export type Unknowns = {
  readonly classes: readonly HouseholdClass[];
  readonly amounts: ReadonlyMap<string, AmountRange>;
};

const addedMinor = (free: readonly Free[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { minor } of free) for (const [id, each] of minor) sums.set(id, (sums.get(id) ?? 0) + each);
  return sums;
};

const ownOf = (free: readonly Free[]): ReadonlyMap<string, OwnPart> => {
  const byPartner = new Map<string, Free[]>();
  for (const each of free)
    for (const partnerId of each.partners) {
      const known = byPartner.get(partnerId);
      if (known === undefined) byPartner.set(partnerId, [each]);
      else known.push(each);
    }
  return new Map([...byPartner].map(([id, own]) => [id, { households: own.length, minor: addedMinor(own) }]));
};

const numbersOf = (free: readonly Free[]) => ({ households: free.length, minor: addedMinor(free), own: ownOf(free) });

const valueKey = ({ counts, money }: ArmPlaces): string =>
  `${counts.join(' ')}/${[...money].map(([id, places]) => `${id}=${places.join(' ')}`).join('/')}`;

const valuesOf = (arm: string, free: readonly Free[], also: readonly SeenCodes[]): readonly ArmValue[] => {
  const places = (each: Free): ArmPlaces => each.arms.get(arm) ?? { counts: [], money: new Map() };
  const values = [...Map.groupBy(free, (each) => valueKey(places(each))).values()].flatMap(
    (own): readonly ArmValue[] => {
      const [like] = own;
      return like === undefined ? [] : [{ ...places(like), ...numbersOf(own) }];
    },
  );
  const known = new Set(values.map(valueKey));
  for (const { arm: like, codes } of also) {
    const more = like === arm ? free[0]?.withCodes(arm, codes) : undefined;
    if (more === undefined || known.has(valueKey(more))) continue;
    known.add(valueKey(more));
    const own = new Map(
      codes.partner === undefined ? [] : [[codes.partner, { households: 0, minor: new Map<string, number>() }]],
    );
    values.push({ ...more, households: 0, minor: new Map(), own });
  }
  return values;
};

const classOf = (id: string, free: readonly Free[], also: readonly SeenCodes[]): readonly HouseholdClass[] => {
  const [first] = free;
  if (first === undefined) return [];
  const arms = new Map([...first.arms.keys()].map((arm) => [arm, valuesOf(arm, free, also)]));
  return [{ id, whole: { ...first.whole, ...numbersOf(free) }, arms, periods: first.periods }];
};

const amountsOf = (free: readonly Free[]): ReadonlyMap<string, AmountRange> => {
  const amounts = new Map<string, AmountRange>();
  for (const { minor } of free)
    for (const [id, each] of minor) {
      const { leastMinor, mostMinor } = amounts.get(id) ?? { leastMinor: each, mostMinor: each };
      amounts.set(id, { leastMinor: Math.min(leastMinor, each), mostMinor: Math.max(mostMinor, each) });
    }
  return amounts;
};

/** For each source the largest class that it counts: there somebody with other codes is imagined. */
const largestAt = (groups: ReadonlyMap<string, readonly Free[]>): ReadonlyMap<string, string> => {
  const largest = new Map<string, string>();
  for (const [id, own] of groups)
    for (const at of own[0]?.at ?? []) {
      const known = largest.get(at);
      if (known === undefined || (groups.get(known)?.length ?? 0) < own.length) largest.set(at, id);
    }
  return largest;
};

/**
 * The unknowns of an attacker who knows some partner's households (none: the public with everything in hand). `isAsked`: statements that
 * are asked about; their codes are imagined for others too, as no attacker could rule that out.
 */
export const unknownsOf = (
  { free, seen }: Histories,
  isAsked: (statement: number) => boolean,
  partnerId?: string,
): Unknowns => {
  const others = partnerId === undefined ? free : free.filter(({ partners }) => !partners.includes(partnerId));
  const groups = Map.groupBy(others, (each) => each.class);
  const largest = largestAt(groups);
  const imagined = seen.filter(
    ({ counts, codes }) => (partnerId === undefined || codes.partner !== partnerId) && counts.some(isAsked),
  );
  const byClass = Map.groupBy(imagined, ({ at }) => largest.get(at));
  return {
    classes: [...groups].flatMap(([id, own]) => classOf(id, own, byClass.get(id) ?? [])),
    amounts: amountsOf(free),
  };
};
