// Invents one application of one household: where it lives, what it needs, how it is reached and paid. Hides the proportions.
import { inventPeople, type Member, type People, type Person } from './invented-people.ts';
import partnerList from './partners.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import type { Draws } from './seeded-draws.ts';

export type Partner = {
  readonly name: string;
  readonly prefix: string;
  readonly cities: readonly string[];
  readonly languages: Readonly<Record<string, number>>;
};

/** The fifteen partners, in the order of their file. All invented. */
export const partners: readonly Partner[] = partnerList.map(({ languages, ...partner }) => ({
  ...partner,
  languages: Object.fromEntries(Object.entries(languages).map(([tag, weight]) => [tag, Number(weight)])),
}));

export type Place = { readonly city: string; readonly area: string; readonly postalCode: string };

/** An application as the household brings it. `phone` is ten digits; amounts are in minor units of USD. */
export type Application = {
  readonly partner: Partner;
  readonly language: string;
  readonly applicant: Person;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly place: Place;
  readonly line1: string | undefined;
  readonly line2: string | undefined;
  readonly members: readonly Member[];
  readonly size: number;
  readonly situation: readonly string[];
  readonly need: string;
  readonly amountMinor: number;
  readonly note: string | undefined;
  readonly rail: 'bank' | 'partner';
  readonly evidence: readonly { readonly kind: string; readonly seenAt: string }[];
  readonly cameBy: string;
  readonly givenAt: string;
  readonly disclosed: boolean;
};

/** What a grant may come to by household size, in minor units; the last holds for larger households. A proposal for the demo's policy. */
export const amountBySizeMinor = [40_000, 55_000, 70_000, 85_000, 100_000] as const;

/** The largest amount for a household of this size. */
export const amountLimitMinor = (size: number): number =>
  amountBySizeMinor[Math.min(size, amountBySizeMinor.length) - 1] ?? 100_000;

const two = (number: number): string => String(number).padStart(2, '0');

const placeIn = (cities: Readonly<Record<string, Omit<Place, 'city'>>>, city: string): Place => {
  const place = cities[city];
  if (place === undefined) throw new RangeError(`no place ${city}`);
  return { city, ...place };
};

/** A place that the demo's program does not serve. */
export const placeNotServed = (draws: Draws): Place =>
  placeIn(places.notServed, draws.pick(Object.keys(places.notServed)));

const streetLine = (draws: Draws): string => `${draws.between(2, 240)} ${draws.pick(places.streets)}`;

const situations: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  utilities: { 'utility-shutoff': 7, 'lost-income': 3 },
  diapers: { 'new-baby': 8, 'lost-income': 2 },
  pharmacy: { illness: 8, 'lost-income': 2 },
  rent: { 'eviction-risk': 10 },
};
const otherwise = { 'lost-income': 12, displaced: 2, illness: 2, none: 2 } as const;

const evidenceFor: Readonly<Record<string, string>> = {
  'lost-income': 'income-loss-letter',
  'utility-shutoff': 'shutoff-notice',
  illness: 'care-letter',
  displaced: 'shelter-letter',
  'eviction-risk': 'rent-notice',
};

const seenAt = (draws: Draws): string => `2026-10-${two(draws.between(5, 30))}`;

/** A partner's own statement of the need, and what the situation brings with it. */
const evidenceOf = (draws: Draws, situation: string): Application['evidence'] => {
  const own = { kind: 'need-statement', seenAt: seenAt(draws) };
  const kind = evidenceFor[situation];
  return kind === undefined ? [own] : [own, { kind, seenAt: seenAt(draws) }];
};

type Asking = { readonly size: number; readonly members: readonly Member[] };

/** Diapers are asked for by those who have a small child, childcare by those who have a child. */
const needOf = (draws: Draws, { members }: Asking): string => {
  const born = members.filter(({ relation }) => relation === 'child').map(({ birthDate }) => birthDate ?? '');
  const children = born.length > 0 ? 10 : 0;
  const babies = born.some((date) => date > '2023-11') ? 60 : 0;
  return draws.weighted({
    groceries: 30,
    food: 18,
    utilities: 16,
    pharmacy: 10,
    hygiene: 6,
    childcare: children,
    diapers: babies,
  });
};

/** What a household asks for, why, and what the partner saw of it: well under what its size allows. */
export const inventRequest = (draws: Draws, asking: Asking, need = needOf(draws, asking)) => {
  const situation = draws.weighted(situations[need] ?? otherwise);
  const most = Math.floor((amountLimitMinor(asking.size) * 0.85) / 500);
  return {
    need,
    situation: [situation],
    amountMinor: 500 * draws.between(10, most),
    evidence: evidenceOf(draws, situation),
  };
};

/** Phones of the fictional range 555-0100 to 555-0199, each given once; undefined when there are no more. */
export const phoneBook = (draws: Draws): (() => string | undefined) => {
  const of = (codes: readonly string[]) =>
    draws.shuffled(codes.flatMap((code) => Array.from({ length: 100 }, (_, at) => `${code}55501${two(at)}`)));
  const phones = [...of(places.nearAreaCodes), ...of(places.farAreaCodes)];
  let at = 0;
  return () => phones[at++];
};

const notes: { readonly any: readonly string[]; readonly [language: string]: readonly string[] } = places.notes;

const emailOf = (draws: Draws, latin: string, number: number): string | undefined =>
  draws.chance(0.35) ? `${latin}.${number}@example.${draws.pick(['org', 'net', 'com'])}` : undefined;

const whereOf = (draws: Draws, partner: Partner): Pick<Application, 'place' | 'line1' | 'line2'> => {
  const place = placeIn(places.served, draws.pick(partner.cities));
  if (draws.chance(0.025)) return { place, line1: undefined, line2: undefined };
  return { place, line1: streetLine(draws), line2: draws.chance(0.55) ? `Apt ${draws.between(1, 24)}` : undefined };
};

/** An instant of a November day during office hours. First comers consent from the 2nd to the 17th, repeats on the 18th. */
export const consentOn = (draws: Draws, day: number): string =>
  `2026-11-${two(day)}T${two(draws.between(14, 21))}:${two(draws.below(60))}:00.000Z`;

export type Inventing = {
  readonly draws: Draws;
  readonly phone: () => string | undefined;
  readonly isNew: (people: People) => boolean;
};

const newPeople = ({ draws, isNew }: Inventing, language: string, size: number | undefined): People => {
  for (;;) {
    const people = inventPeople(draws, language, size);
    if (isNew(people)) return people;
  }
};

/** What is decided beforehand of an application. */
type Fixed = { readonly size?: number | undefined; readonly partner?: Partner | undefined };

/** Invents an ordinary application: all facts there, inside the proposed policy. `number` keeps e-mail addresses apart. */
export const inventApplication = (inventing: Inventing, number: number, fixed: Fixed = {}): Application => {
  const { draws, phone } = inventing;
  const partner = fixed.partner ?? draws.pick(partners);
  const people = newPeople(inventing, draws.weighted(partner.languages), fixed.size);
  return {
    partner,
    language: people.language,
    applicant: people.applicant,
    phone: draws.chance(0.88) ? phone() : undefined,
    email: emailOf(draws, people.latin, number),
    ...whereOf(draws, partner),
    members: draws.chance(0.92) ? people.members : [],
    size: people.size,
    ...inventRequest(draws, people),
    note: draws.chance(0.12) ? draws.pick([...notes.any, ...(notes[people.language] ?? [])]) : undefined,
    rail: draws.chance(0.55) ? 'partner' : 'bank',
    cameBy: draws.weighted({ partner: 62, 'walk-in': 24, 'peer-referral': 14 }),
    givenAt: consentOn(draws, draws.between(2, 17)),
    disclosed: false,
  };
};
