// Plays the attack on known persons over many of them: which application is theirs, and did they apply at all.
import type { Filed } from './generated-fund.ts';
import { fit, foretold, sizesOfApplications } from './known-target.ts';
import type { Tables } from './tables-view.ts';
import type { World } from './world-knowledge.ts';

export type TargetFigures = {
  /** Share of persons whose application is found among those of their partner and day: facts alone, with keys. */
  readonly dayFacts: number;
  readonly dayKeys: number;
  /** The same among all applications of the fund. */
  readonly fundFacts: number;
  readonly fundKeys: number;
  /** How well those who applied are told from those who did not, nothing known of day and partner; 0.5 is a coin. */
  readonly membership: number;
  readonly membershipFacts: number;
};

const targets = 200;

const alike = (a: Filed['told'], b: Filed['told']): boolean =>
  a.area === b.area && a.language === b.language && a.band === b.band;

/** Chance that the best of a list is the one that is meant. */
const foundAmong = (list: readonly number[], score: (at: number) => number, meant: number): number => {
  const scores = list.map(score);
  const best = Math.max(...scores);
  const winners = list.filter((_, nth) => scores[nth] === best);
  return winners.includes(meant) ? 1 / winners.length : 0;
};

/** The chance that one inside scores above one outside. */
const toldApart = (inside: readonly number[], outside: readonly number[]): number =>
  inside.reduce(
    (sum, one) => sum + outside.reduce((won, other) => won + (one > other ? 1 : one === other ? 0.5 : 0), 0),
    0,
  ) /
  (inside.length * outside.length);

const everyNth = (fund: readonly Filed[]): readonly number[] =>
  Array.from({ length: targets }, (_, at) => Math.floor(((at + 0.5) * fund.length) / targets));

const oneOf = (fund: readonly Filed[], at: number): Filed => {
  const one = fund[at];
  if (one === undefined) throw new RangeError('no such application');
  return one;
};

/** `strangers` never applied here. `toldKind` is what a block's name says of its kind. */
export const targetFigures = (
  tables: Tables,
  fund: readonly Filed[],
  strangers: readonly Filed[],
  world: World,
  toldKind?: (kind: string) => string,
): TargetFigures => {
  const sizes = sizesOfApplications(tables);
  const sums = { dayFacts: 0, dayKeys: 0, fundFacts: 0, fundKeys: 0 };
  const candidatesOf = ({ told }: Filed): readonly number[] =>
    tables.told.flatMap((one, at) => (alike(one, told) ? [at] : []));
  const scoreFor = (person: Filed) => {
    const expected = foretold(person, world, fund.length, toldKind);
    return (at: number): number => fit(sizes[at] ?? new Map(), expected, true);
  };
  const inside: number[] = [];
  const insideFacts: number[] = [];
  for (const at of everyNth(fund)) {
    const person = oneOf(fund, at);
    const score = scoreFor(person);
    const all = candidatesOf(person);
    const { partner, day } = person.told;
    const ofDay = all.filter((one) => tables.told[one]?.partner === partner && tables.told[one]?.day === day);
    sums.dayFacts += 1 / ofDay.length;
    sums.dayKeys += foundAmong(ofDay, score, at);
    sums.fundFacts += 1 / all.length;
    sums.fundKeys += foundAmong(all, score, at);
    inside.push(Math.max(...all.map(score)));
    insideFacts.push(all.length);
  }
  const outsiders = everyNth(strangers).map((at) => oneOf(strangers, at));
  const outside = outsiders.map((person) => Math.max(-1000, ...candidatesOf(person).map(scoreFor(person))));
  const outsideFacts = outsiders.map((person) => candidatesOf(person).length);
  return {
    dayFacts: sums.dayFacts / targets,
    dayKeys: sums.dayKeys / targets,
    fundFacts: sums.fundFacts / targets,
    fundKeys: sums.fundKeys / targets,
    membership: toldApart(inside, outside),
    membershipFacts: toldApart(insideFacts, outsideFacts),
  };
};
