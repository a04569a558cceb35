// What was learnt beside what is shipped, field by field and level by level.
import type { Weights } from '@hearth/matching/weights';

/** The fields whose levels learning may move. */
const fields = [
  'given',
  'family',
  'birth',
  'phone',
  'email',
  'line',
  'secondLine',
  'city',
  'postalCode',
  'region',
] as const satisfies readonly (keyof Weights)[];

type OfOnePerson = readonly [careful: number, careless: number, ...others: number[]];

const smallest = 0.0001;
const share = (value: number): string => (value < smallest ? '<0.0001' : value.toFixed(4)).padStart(10);
const shares = ([careful, careless]: OfOnePerson): string => `${share(careful)}${share(careless)}`;

const levelsOf = (weights: Weights, field: (typeof fields)[number]): readonly (readonly [string, OfOnePerson])[] =>
  Object.entries(weights[field]);

/** The rows of the table: the share of one person's forms, careful and careless, that show a level. */
export const learntTable = (learnt: Weights, shipped: Weights): readonly string[] => [
  `${' '.repeat(32)}${'learnt'.padStart(20)}    ${'shipped'.padStart(20)}`,
  `${'field'.padEnd(12)}${'level'.padEnd(20)}${'careful'.padStart(10)}${'careless'.padStart(10)}    ${'careful'.padStart(10)}${'careless'.padStart(10)}`,
  ...fields.flatMap((field) => {
    const before = new Map(levelsOf(shipped, field));
    return levelsOf(learnt, field).map(
      ([level, now], at) =>
        `${(at === 0 ? field : '').padEnd(12)}${level.padEnd(20)}${shares(now)}    ${shares(before.get(level) ?? now)}`,
    );
  }),
];
