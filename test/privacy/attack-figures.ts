// Every attack on one generated fund, as figures. Shares are of 1. Hides how the attacks are set up.
import { sharesOf, tiesOf } from './equality.ts';
import { type Filed, generatedFund } from './generated-fund.ts';
import { betsOf, type Claim, graphAttack } from './graph-attack.ts';
import { knownListAttack, toldByTies } from './known-list-attack.ts';
import { blindAttack, type Guesses, judged, rankAttack } from './rank-attack.ts';
import { type Tables, type Truth, writtenTables } from './tables-view.ts';
import { townsByArea, townsByTies } from './town-attack.ts';
import { type World, worldOf } from './world-knowledge.ts';

export type Scene = {
  readonly fund: readonly Filed[];
  readonly strangers: readonly Filed[];
  readonly world: World;
  readonly tables: Tables;
  readonly unlimited: Tables;
  readonly truth: Truth;
};

/** A fund, its tables, and what other funds of other people teach of the same world. */
export const scene = async (households: number, worlds: number, seed: number): Promise<Scene> => {
  const fund = generatedFund({ seed, households });
  const others = Array.from({ length: worlds }, (_, at) =>
    generatedFund({ seed: seed + 1000 + at, households, publicSeed: seed }),
  );
  // Not among those the attacker learnt from: they would be known to the world, and so easier to tell from members.
  const strangers = generatedFund({
    seed: seed + 999,
    households,
    publicSeed: seed,
    every: Math.max(1, Math.floor(households / 250)),
  });
  return { fund, strangers, world: worldOf(others), ...(await writtenTables(fund, seed)) };
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * By kind: share of places in blocks whose text was guessed right: blind; by rank with the shares of the world (`rank`) or with
 * the fund's own counts of every text (`exactRank`, more than anybody has); by the graph.
 */
export const guessed = ({ fund, world, truth }: Scene, tables: Tables) => {
  const claims = graphAttack(tables, world);
  const places = (guesses: Guesses) =>
    new Map([...judged(tables.blocks, truth, guesses)].map(([kind, one]) => [kind, one]));
  const [blind, rank, exactRank, graph] = [
    blindAttack(tables, world),
    rankAttack(tables, world),
    rankAttack(tables, worldOf([fund])),
    betsOf(claims, 0),
  ].map(places);
  const rows = [...(rank ?? [])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { blocks, places: all }]) => {
      const of = (attack: ReadonlyMap<string, { rightPlaces: number }> | undefined): number =>
        rounded(share(attack?.get(kind)?.rightPlaces ?? 0, all));
      return {
        kind,
        blocks,
        places: all,
        blind: of(blind),
        rank: of(rank),
        exactRank: of(exactRank),
        graph: of(graph),
      };
    });
  return { rows, claims };
};

/** The claims of an attacker who bets only where sure, and how many hold. */
export const bets = (claims: ReadonlyMap<string, Claim>, truth: Truth, least: number) => {
  const placed = [...betsOf(claims, least)];
  const right = placed.filter(([name, text]) => truth.get(name) === text).length;
  return { claims: placed.length, right, precision: rounded(share(right, placed.length)) };
};

const townOf = (text: string): string => text.slice(text.lastIndexOf('|') + 1);

/** Towns by the area, by ties to what the graph attack recognized, and by ties to one partner's list. */
export const towns = (
  { fund, world }: Scene,
  tables: Tables,
  claims: ReadonlyMap<string, Claim>,
  list: ReadonlySet<number>,
) => {
  const named = new Map(fund.map(({ city }) => [city.toLowerCase(), city]));
  const recognized = new Map<number, string>();
  for (const { name, members, kind } of tables.blocks) {
    const claim = claims.get(name);
    const town = claim === undefined ? undefined : named.get(townOf(claim.text));
    if (kind === 'place' && claim !== undefined && claim.confidence >= 0.5 && town !== undefined)
      for (const at of members) recognized.set(at, town);
  }
  const listed = new Map([...list].map((at) => [at, fund[at]?.city ?? '']));
  const others = fund.flatMap((one, at) => (list.has(at) ? [] : [{ at, city: one.city }]));
  const right = (guesses: readonly string[]): number =>
    rounded(share(others.filter(({ at, city }) => guesses[at] === city).length, others.length));
  return {
    byArea: right(townsByArea(tables, world)),
    byGraph: right(townsByTies(tables, world, recognized)),
    byList: right(townsByTies(tables, world, listed)),
  };
};

/** What a partner's own list opens: of others' applications, what ties tell for certain; and guesses of texts, with how many hold. */
export const partnersList = ({ fund, world, truth }: Scene, tables: Tables, partner: string) => {
  const known = new Set(fund.flatMap(({ told }, at) => (told.partner === partner ? [at] : [])));
  const others = fund.length - known.size;
  const guesses = knownListAttack(tables, world, fund, known);
  const shared = tables.blocks.filter(({ name, members }) => guesses.has(name) && members.some((at) => !known.has(at)));
  const right = shared.filter(({ name }) => guesses.get(name) === truth.get(name));
  const told = Object.entries(toldByTies(tables, known));
  return {
    known,
    told: Object.fromEntries(told.map(([kind, those]) => [kind, rounded(share(those.size, others))])),
    toldAny: rounded(share(new Set(told.flatMap(([, those]) => [...those])).size, others)),
    guesses: shared.length,
    precision: rounded(share(right.length, shared.length)),
  };
};

/** What equality tells: households that applied more than once, and who shares a contact. */
export const equalities = ({ fund }: Scene, tables: Tables) => {
  const ties = tiesOf(tables);
  const isOne = ({ one, other }: { one: number; other: number }): boolean =>
    fund[one]?.household === fund[other]?.household;
  const counts = new Map<number, number>();
  for (const { household } of fund) counts.set(household, (counts.get(household) ?? 0) + 1);
  const truePairs = [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const claimed = ties.filter((tie) => sharesOf(tie) >= 3 && tie.kinds.size >= 3);
  const right = claimed.filter(isOne).length;
  const sharing = (kind: string): number =>
    rounded(
      share(
        new Set(ties.filter(({ kinds }) => kinds.has(kind)).flatMap(({ one, other }) => [one, other])).size,
        fund.length,
      ),
    );
  return {
    repeats: {
      pairs: truePairs,
      precision: rounded(share(right, claimed.length)),
      recall: rounded(share(right, truePairs)),
    },
    sharing: {
      address: sharing('address'),
      phone: sharing('phone'),
      email: sharing('email'),
      person: sharing('person'),
    },
  };
};
