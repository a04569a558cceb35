// Learns the shares of one person's forms from unlabelled pairs, by expectation and maximization. Strangers' shares stay as measured.
import type { PartLikeness } from './compare-parts.ts';
import type { Likeness } from './likeness.ts';
import { bitsOfPair, probabilities, type World } from './weigh.ts';
import type { OfPerson, Shares, Weights } from './weights.ts';

/** The compared pairs of one population, and how large it is. */
export type Population = { readonly pairs: readonly Likeness[]; readonly world: World };

/** One person's weight at a level: by what is expected, careful and careless. */
type Tally = Map<string, [careful: number, careless: number]>;

const noPeople = { isApplicantAmongMembers: false, isMemberShared: undefined } as const;

const count = (tally: Tally, field: string, level: string | undefined, careful: number, careless: number): void => {
  if (level === undefined) return;
  const key = `${field} ${level}`;
  const [a, b] = tally.get(key) ?? [0, 0];
  tally.set(key, [a + careful, b + careless]);
};

const countPart = (tally: Tally, part: PartLikeness | undefined, careful: number, careless: number): void => {
  if (part === undefined) return;
  for (const word of part.words) count(tally, word.part, word.level, careful, careless);
  count(tally, 'rest', part.rest, careful, careless);
};

const fields = [
  'birth',
  'generation',
  'phone',
  'email',
  'payee',
  'line',
  'secondLine',
  'city',
  'postalCode',
  'region',
] as const;

const tallied = ({ pairs, world }: Population, weights: Weights): Tally => {
  const tally: Tally = new Map();
  for (const like of pairs) {
    const [careful, careless] = probabilities(bitsOfPair(like, noPeople, weights), world, weights);
    count(tally, 'all', 'pairs', careful, careless);
    for (const field of fields) count(tally, field, like[field], careful, careless);
    countPart(tally, like.name?.given, careful, careless);
    countPart(tally, like.name?.family, careful, careless);
    count(tally, 'arrangement', like.name?.arrangement, careful, careless);
  }
  return tally;
};

/** Each population counts the same, however many pairs it has. */
const pooled = (populations: readonly Population[], weights: Weights): Tally => {
  const pool: Tally = new Map();
  for (const population of populations) {
    const tally = tallied(population, weights);
    const [careful, careless] = tally.get('all pairs') ?? [0, 0];
    const scale = careful + careless === 0 ? 0 : 1 / (careful + careless);
    for (const [key, [a, b]] of tally) {
      const [x, y] = pool.get(key) ?? [0, 0];
      pool.set(key, [x + a * scale, y + b * scale]);
    }
  }
  return pool;
};

/** So much of a whole population the share counts that learning began with: a level that was never seen keeps it. */
const smoothing = 0.05;

const shareOf = (seen: number, all: number, first: number): number => (seen + smoothing * first) / (all + smoothing);

/** Levels of which the share is one among pairs that know less (a year only, two scripts): too few to learn, so they stay. */
const conditional: ReadonlySet<string> = new Set([
  'transcribed',
  'untranscribed',
  'equal-new-year',
  'year-month',
  'year-only',
  'close-year',
]);

const rounded = (share: number): number => Number(share.toPrecision(3));

const relearnt = <T extends Readonly<Record<string, OfPerson | Shares>>>(first: T, field: string, tally: Tally): T => {
  const levels = Object.keys(first).filter((level) => !conditional.has(level));
  const seen = levels.map((level) => tally.get(`${field} ${level}`) ?? ([0, 0] as const));
  const [careful = 0, careless = 0] = [0, 1].map((nth) => seen.reduce((sum, each) => sum + (each[nth] ?? 0), 0));
  const entries = levels.map((level, at) => {
    const [a = 0, b = 0, ...others] = first[level] ?? [];
    const [x = 0, y = 0] = seen[at] ?? [];
    return [level, [rounded(shareOf(x, careful, a)), rounded(shareOf(y, careless, b)), ...others]];
  });
  const learnt: T = JSON.parse(JSON.stringify({ ...first, ...Object.fromEntries(entries) }));
  return learnt;
};

const round = (populations: readonly Population[], from: Weights, weights: Weights): Weights => {
  const tally = pooled(populations, weights);
  return {
    ...weights,
    given: relearnt(from.given, 'given', tally),
    family: relearnt(from.family, 'family', tally),
    birth: relearnt(from.birth, 'birth', tally),
    phone: relearnt(from.phone, 'phone', tally),
    email: relearnt(from.email, 'email', tally),
    line: relearnt(from.line, 'line', tally),
    secondLine: relearnt(from.secondLine, 'secondLine', tally),
    city: relearnt(from.city, 'city', tally),
    postalCode: relearnt(from.postalCode, 'postalCode', tally),
    region: relearnt(from.region, 'region', tally),
  };
};

/** Learns in `rounds` rounds from where it stands. Deterministic. */
export const learnWeights = (populations: readonly Population[], from: Weights, rounds: number): Weights =>
  Array.from({ length: rounds }).reduce<Weights>((weights) => round(populations, from, weights), from);
