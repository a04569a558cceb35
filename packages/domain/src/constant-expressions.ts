// Whether a condition can come out both ways at all: tried over every case that its own comparisons can tell apart.
import { names, type Vocabulary } from './expression-names.ts';
import { type Expression, evaluate, isUnknown, namesIn, partsOf, type Scalar, type Value } from './expressions.ts';

// So few that fifty hostile conditions of one draft are judged within a second or two.
const mostCases = 5_000;
const mostListed = 8;

const scalarsIn = (expression: Expression): readonly Scalar[] =>
  partsOf(expression).flatMap((part) => (part.op === 'value' ? [part.value] : part.op === 'list' ? part.items : []));

const subsets = (items: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((__, at) => ((bits >> at) & 1) === 1));

/** Around each number that is compared: as many neighbours as there are numbers to put in order. */
const wholeNumbers = (
  literals: readonly Scalar[],
  [least, most]: readonly [number, number],
  count: number,
): readonly number[] => {
  const near = literals
    .filter((value) => typeof value === 'number')
    .flatMap((value) => [value, -value])
    .flatMap((value) => Array.from({ length: 2 * count + 1 }, (_, at) => value + at - count));
  const ends = Array.from({ length: count }, (_, at) => [least + at, most - at]).flat();
  return [...new Set([...near, ...ends])].filter((value) => value >= least && value <= most);
};

/** The values of a fact that make a difference to these literals. */
const valuesOf = (
  name: string,
  literals: readonly Scalar[],
  count: number,
  vocabulary: Vocabulary,
): readonly Value[] | undefined => {
  const known = names.get(name);
  if (known === undefined) return undefined;
  const texts = literals.filter((value) => typeof value === 'string');
  const words = known.choices === undefined ? texts : vocabulary[known.choices];
  switch (known.type) {
    case 'yes or no':
      return [true, false];
    case 'whole number':
      return wholeNumbers(literals, known.bounds ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], count);
    case 'text':
      // Beside each text one just after it, and one before them all.
      return known.choices === undefined ? ['', ...texts.flatMap((text) => [text, `${text}!`])] : words;
    case 'list of texts': {
      const used = words.filter((word) => texts.includes(word));
      return used.length > mostListed ? undefined : subsets(used);
    }
    default:
      return undefined;
  }
};

const calculates = (expression: Expression): boolean =>
  partsOf(expression).some(({ op }) => op === '+' || op === '-' || op === '*');

/**
 * `true` or `false` when a condition comes out so in every case in which its facts are known; undefined when it can come out both ways,
 * or when that can't be said exactly (it calculates, or has too many cases). Never wrong about a condition that can vary.
 */
export const constantOf = (expression: Expression, vocabulary: Vocabulary): boolean | undefined => {
  const read = namesIn(expression);
  if (read.length > 0 && calculates(expression)) return undefined;
  const literals = scalarsIn(expression);
  const spaces = read.map((name) => valuesOf(name, literals, read.length, vocabulary));
  const sizes = spaces.map((space) => space?.length ?? Number.POSITIVE_INFINITY);
  const cases = sizes.reduce((product, size) => product * size, 1);
  if (cases > mostCases) return undefined;
  const seen = new Set<boolean>();
  for (let nth = 0; nth < cases && seen.size < 2; nth += 1) {
    let rest = nth;
    const chosen = new Map<string, Value | undefined>();
    for (const [at, name] of read.entries()) {
      const size = sizes[at] ?? 1;
      chosen.set(name, spaces[at]?.[rest % size]);
      rest = Math.floor(rest / size);
    }
    const value = evaluate(expression, (name) => chosen.get(name));
    if (typeof value === 'boolean') seen.add(value);
    else if (isUnknown(value) && read.length > 0) return undefined;
  }
  const [only] = seen;
  return seen.size === 1 ? only : undefined;
};
