// Kinds `fund` and `phones`: application forms of households, as partners hand them in. Hides what differs between two forms of one household.
import { misdated } from './birth-dates.ts';
import { abbreviated, damageField } from './damage.ts';
import { type FundHousehold, type FundPerson, fundHousehold, isShelter } from './fund-household.ts';
import type { NameCulture } from './name-culture.ts';
import { buildingOf, phoneDigits, writtenPhone } from './places.ts';
import { blank, type Flat, type Person, type PopulationOf, partnerOf } from './population.ts';
import { type Random, randomOf, weighed } from './random.ts';
import { misspelt, mistyped } from './typos.ts';

/** Of people with a script of their own, few write the form in it. */
const nativeForms = 0.08;

/** A name in the two fields of a form: mostly in their places, rarely swapped or in one. */
const named = (
  random: Random,
  { person, suffix }: FundPerson,
  { nativeShare, hasOwnScript }: NameCulture,
): { given: string; family: string } => {
  const isNative = random.chance(hasOwnScript ? nativeShare * nativeForms : nativeShare);
  const { own, middle, family } = person.write(random, isNative);
  const given = [own, ...middle].join(' ');
  if (random.chance(0.012)) return { given: family, family: given };
  return { given, family: `${family}${suffix}` };
};

const writtenUnit = (random: Random, unit: string): string => {
  if (unit === '') return '';
  return weighed(random, [
    [40, `Apt ${unit}`],
    [20, `#${unit}`],
    [15, `Unit ${unit}`],
    [10, `Apt. ${unit}`],
    [5, `Floor ${unit}`],
    [10, unit],
  ]);
};

const setHome = (random: Random, flat: Flat, seed: number, building: number, unit: string): void => {
  Object.assign(flat, buildingOf(seed, building), { country: 'US' });
  if (random.chance(0.25)) flat.line1 = abbreviated(flat.line1);
  const written = writtenUnit(random, unit);
  if (random.chance(0.25) && written !== '') flat.line1 = `${flat.line1}${random.chance(0.5) ? ',' : ''} ${written}`;
  else if (random.chance(0.94)) flat.line2 = written;
  if (random.chance(0.03)) flat.postalCode = '';
};

/** Who hands in, and who is listed: in a repeat the spouse may apply, or a grown child. */
const castOf = (
  random: Random,
  home: FundHousehold,
  isRepeat: boolean,
): { applicant: FundPerson; members: readonly FundPerson[] } => {
  const everybody = [home.head, ...(home.spouse === undefined ? [] : [home.spouse]), ...home.others];
  const grown = home.others.find(({ birth }) => birth !== '' && Number(birth.slice(0, 4)) <= 2006);
  const kind = random.next();
  const applicant =
    isRepeat && kind < 0.24 && home.spouse !== undefined
      ? home.spouse
      : isRepeat && kind > 0.96 && grown !== undefined
        ? grown
        : home.head;
  const rest = everybody.filter((one) => one !== applicant);
  if (!isRepeat || random.chance(0.7)) return { applicant, members: random.chance(0.9) ? rest : [] };
  return { applicant, members: rest.filter(() => random.chance(0.7)) };
};

const smallErrors = (random: Random, flat: Flat, share: number): void => {
  if (random.chance(share)) flat.given = misspelt(random, flat.given);
  if (random.chance(share)) flat.family = misspelt(random, flat.family);
  if (random.chance(share)) flat.birth = misdated(random, flat.birth, 0.15);
  if (random.chance(share)) flat.line1 = misspelt(random, flat.line1);
  if (random.chance(share / 2)) damageField(random, flat, 'city');
  if (random.chance(share / 2)) flat.postalCode = mistyped(random, flat.postalCode);
};

/** A repeat comes through another partner, but for one in twelve. */
const partnerOfForm = (random: Random, seed: number, household: number, copy: number): string => {
  const first = partnerOf(randomOf(seed, 12, household));
  let partner = copy === 0 ? first : partnerOf(random);
  while (copy > 0 && partner === first && random.chance(0.92)) partner = partnerOf(random);
  return partner;
};

type FormShares = { readonly moved: number; readonly newPhone: number; readonly error: number };

const formOf = (seed: number, household: number, households: number, copy: number, shares: FormShares): Flat => {
  const home = fundHousehold(seed, household, households);
  const random = randomOf(seed, 8, household, copy + 1);
  const isRepeat = copy > 0;
  const { applicant, members } = castOf(random, home, isRepeat);
  const { names } = home.culture;
  const birth = random.chance(0.015) ? '' : applicant.birth;
  const flat: Flat = {
    ...blank,
    ...named(random, applicant, names),
    birth,
    partner: partnerOfForm(random, seed, household, copy),
  };
  const hasMoved = isRepeat && random.chance(shares.moved);
  const building = hasMoved
    ? home.building + 7 + random.below(90) + (isShelter(home.building) ? 1_000_000 : 0)
    : home.building;
  if (random.chance(0.97)) setHome(random, flat, seed, building, hasMoved ? String(1 + random.below(3)) : home.unit);
  const digits =
    isRepeat && random.chance(shares.newPhone) ? phoneDigits(seed, 1_000_000 + household * 8 + copy) : home.phone;
  if (digits !== '' && random.chance(0.97))
    flat.phone = writtenPhone(random, random.chance(isRepeat ? 0.02 : 0.004) ? mistyped(random, digits) : digits);
  if (!isRepeat || random.chance(0.7)) flat.email = home.email;
  const listed = ({ given, family }: { given: string; family: string }, { birth: born }: FundPerson): Person => ({
    given,
    family,
    birth: random.chance(0.06) ? born.slice(0, 4) : born,
  });
  flat.members = members.map((one) => listed(named(random, one, names), one));
  smallErrors(random, flat, isRepeat ? shares.error : 0.008);
  return flat;
};

/** One household in `every` (8%) hands in again, one in twelve of those twice. */
const repeats = (seed: number, household: number): number => {
  const random = randomOf(seed, 6, household, 999);
  return random.chance(0.08) ? (random.chance(0.08) ? 3 : 2) : 1;
};

/** Forms of a relief fund at any size: 8% of the households hand in again, mostly through another partner. Truth is the household. */
export const fund: PopulationOf = (entities, seed) => ({
  entities,
  mostCopies: 3,
  copiesOf: (household) => repeats(seed, household),
  record: (household, copy) => formOf(seed, household, entities, copy, { moved: 0.12, newPhone: 0.14, error: 0.07 }),
});

/** Persons with phone and birth date: 40% stand two to four times, a third without address, no members, the same applicant always. */
export const phones: PopulationOf = (entities, seed) => ({
  entities,
  mostCopies: 4,
  copiesOf: (entity) =>
    weighed(randomOf(seed, 9, entity, 999), [
      [60, 1],
      [24, 2],
      [10, 3],
      [6, 4],
    ]),
  record: (entity, copy) => {
    const home = fundHousehold(seed ^ 0x5bd1, entity, entities);
    const random = randomOf(seed, 9, entity, copy + 1);
    const flat: Flat = {
      ...blank,
      ...named(random, home.head, home.culture.names),
      birth: home.head.birth,
      partner: partnerOf(random),
    };
    const isShared = entity % 8 === 1 && randomOf(seed, 9, entity, 998).chance(0.12);
    const hasMoved = copy > 0 && random.chance(0.15);
    if (random.chance(0.65))
      setHome(random, flat, seed, hasMoved ? home.building + 1_000_007 : home.building, home.unit);
    const own = phoneDigits(seed, 1_000_000 + (isShared ? entity - 1 : entity) * 8);
    const current = copy > 0 && random.chance(0.06) ? phoneDigits(seed, 50_000_000 + entity * 4 + copy) : own;
    const digits = copy > 0 && random.chance(0.025) ? mistyped(random, current) : current;
    if (random.chance(0.97)) flat.phone = writtenPhone(random, digits);
    if (random.chance(0.5)) flat.email = home.email;
    if (random.chance(0.012)) flat.birth = '';
    smallErrors(random, flat, copy > 0 ? 0.04 : 0.004);
    return flat;
  },
});
