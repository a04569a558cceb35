// A generated fund as intake sees it: applications with their match keys and coarse facts. Hides how coarse facts are derived.
import { profileOf } from '@hearth/cli/matching/application-line';
import { type FundHousehold, fundHousehold } from '@hearth/cli/matching/populations/fund-household';
import { generatePopulation } from '@hearth/cli/matching/populations/generate-population';
import { latinCultures } from '@hearth/cli/matching/populations/latin-cultures';
import { buildingOf, phoneDigits } from '@hearth/cli/matching/populations/places';
import { type Random, randomOf } from '@hearth/cli/matching/populations/random';
import { scriptCultures } from '@hearth/cli/matching/populations/script-cultures';
import { sizeBand } from '@hearth/domain/applications';
import { type MatchKey, matchKeys } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
import { readProfile } from '@hearth/matching/read-profile';

/** What the state table says of an application in the clear, besides its blocks. Order and day of arrival stand in its events. */
export type Told = {
  readonly partner: string;
  readonly day: number;
  readonly area: string;
  readonly language: string;
  readonly band: string;
};

/** An application with what only the vault knows: its keys in the clear and the household it comes from. */
export type Filed = {
  readonly told: Told;
  readonly household: number;
  readonly city: string;
  readonly keys: readonly MatchKey[];
};

const counties = new Map(
  Object.entries({
    suffolk:
      'Boston Dorchester Chelsea Revere Roxbury Mattapan East_Boston Hyde_Park Jamaica_Plain Roslindale Brighton Allston',
    middlesex: 'Lowell Cambridge Somerville Everett Malden Framingham Waltham Medford Marlborough',
    worcester: 'Worcester Fitchburg Leominster Milford Southbridge Gardner',
    hampden: 'Springfield Chicopee Holyoke',
    essex: 'Lynn Lawrence Haverhill Methuen Peabody Salem',
    bristol: 'New_Bedford Fall_River Taunton Attleboro',
    norfolk: 'Quincy Weymouth Randolph Stoughton Norwood',
    plymouth: 'Brockton',
    berkshire: 'Pittsfield',
    barnstable: 'Barnstable',
    franklin: 'Greenfield',
    hampshire: 'Amherst',
  }).flatMap(([county, towns]) => towns.split(' ').map((town) => [town.replaceAll('_', ' '), county] as const)),
);

const languages = new Map<unknown, string>([
  [latinCultures.hispanic, 'es'],
  [latinCultures.brazilian, 'pt'],
  [latinCultures.haitian, 'ht'],
  [scriptCultures.chinese, 'zh'],
  [scriptCultures.vietnamese, 'vi'],
  [scriptCultures.khmer, 'km'],
  [scriptCultures.arabic, 'ar'],
  [scriptCultures.somali, 'so'],
  [scriptCultures.geez, 'am'],
  [scriptCultures.cyrillic, 'ru'],
]);
/** So many of those who speak another language ask for their letters in it. */
const asksInOwn = 0.7;

const firstHouse = 1_000_000;
const agencies = 100_000;
const mostAgencies = 2_000;

/** Phones that stand on posters: shelters' and caseworkers', from one fund's numbers to another's. */
const publicPhones = (from: number, to: number): ReadonlyMap<string, string> =>
  new Map(
    Array.from({ length: mostAgencies }, (_, at) =>
      at < mostAgencies / 2 ? at : agencies + at - mostAgencies / 2,
    ).map((number) => [`+1${phoneDigits(from, number)}`, phoneDigits(to, number)]),
  );

const toldOf = (home: FundHousehold, city: string, members: number, random: Random) => {
  const language = languages.get(home.culture.names) ?? 'en';
  return {
    area: counties.get(city) ?? 'suffolk',
    language: random.chance(asksInOwn) ? language : 'en',
    band: sizeBand(members + 1),
  };
};

const normalPhones = (profile: MatchProfile): readonly string[] => readProfile({ ...profile, members: [] }).phones;

/** Everything public of another fund put into a form of this one: who knows the world knows its large buildings and its agencies. */
const retold = (
  profile: MatchProfile,
  home: FundHousehold,
  phones: ReadonlyMap<string, string>,
  publicSeed: number,
) => ({
  ...profile,
  phones: normalPhones(profile).map((phone) => phones.get(phone) ?? phone),
  ...(profile.address !== undefined && home.building < firstHouse
    ? { address: { ...profile.address, ...buildingOf(publicSeed, home.building), line2: undefined } }
    : {}),
});

export type FundOptions = {
  readonly seed: number;
  readonly households: number;
  readonly publicSeed?: number;
  readonly every?: number;
};
const days = 250;

/**
 * The applications of a generated fund in order of arrival. With `publicSeed`, people of their own in the large buildings
 * and with the agencies of that other fund: what somebody expects who knows the world but nobody in it.
 */
export const generatedFund = ({ seed, households, publicSeed = seed, every = 1 }: FundOptions): readonly Filed[] => {
  const phones = publicPhones(seed, publicSeed);
  const forms = [...generatePopulation({ kind: 'fund', households, seed })].filter((_, at) => at % every === 0);
  return forms.map(({ application, entityId }, at) => {
    const household = Number.parseInt(entityId.slice(-6), 16);
    const home = fundHousehold(seed, household, households);
    const written = profileOf({ ...application });
    const profile = seed === publicSeed ? written : retold(written, home, phones, publicSeed);
    const told = profile.address?.city ?? '';
    const city = counties.has(told) ? told : buildingOf(publicSeed, home.building).city;
    return {
      told: {
        partner: application.partnerId,
        day: Math.floor((at * days) / forms.length),
        ...toldOf(home, city, profile.members.length, randomOf(seed, 77, at)),
      },
      household,
      city,
      keys: matchKeys(readProfile(profile)),
    };
  });
};
