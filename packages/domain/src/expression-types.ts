// Whether an expression is one: it reads named facts only, its types fit, and its texts are words that there are.
import { names, type ValueType, type Vocabulary } from './expression-names.ts';
import { type Binary, type Expression, partsOf, type Scalar } from './expressions.ts';

type Typed = ValueType | undefined;

const typeOfScalar = (value: Scalar): ValueType => {
  if (typeof value === 'number') return 'whole number';
  return typeof value === 'string' ? 'text' : 'yes or no';
};

const listOf = (item: ValueType): ValueType => {
  if (item === 'text') return 'list of texts';
  return item === 'whole number' ? 'list of whole numbers' : 'other list';
};

const typeOfList = (items: readonly Scalar[]): Typed => {
  const [first, ...others] = new Set(items.map(typeOfScalar));
  return first === undefined || others.length > 0 ? undefined : listOf(first);
};

const ordered: ReadonlySet<Binary> = new Set<Binary>(['<', '<=', '>', '>=']);
const arithmetic: ReadonlySet<Binary> = new Set<Binary>(['+', '-', '*']);
const isPlain = (type: Typed): boolean => type === 'whole number' || type === 'text' || type === 'yes or no';
const shown: Readonly<Partial<Record<Binary, string>>> = { and: '&&', or: '||' };

type Told = (words: string) => void;

/** What comes of an operator over two types; a mismatch is told, and what follows from it is not told again. */
const typeOfTwo = (op: Binary, left: Typed, right: Typed, tell: Told): Typed => {
  const isBoth = (type: ValueType): boolean =>
    (left === type || left === undefined) && (right === type || right === undefined);
  const isKnown = left !== undefined && right !== undefined;
  const mismatch = (needs: string): void => {
    if (isKnown || left !== right) tell(`"${shown[op] ?? op}" needs ${needs}, not ${left ?? '?'} and ${right ?? '?'}.`);
  };
  if (arithmetic.has(op)) {
    if (!isBoth('whole number')) mismatch('two whole numbers');
    return 'whole number';
  }
  if (op === 'and' || op === 'or') {
    if (!isBoth('yes or no')) mismatch('two conditions');
  } else if (op === 'in') {
    if (isKnown && !(isPlain(left) && listOf(left) === right)) mismatch('one value and a list of such values');
  } else if (isKnown && (left !== right || !isPlain(left) || (ordered.has(op) && left === 'yes or no'))) {
    mismatch(ordered.has(op) ? 'two whole numbers or two texts' : 'two values of one kind');
  }
  return 'yes or no';
};

const typeOf = (expression: Expression, tell: Told): Typed => {
  switch (expression.op) {
    case 'value':
      return typeOfScalar(expression.value);
    case 'list': {
      const type = typeOfList(expression.items);
      if (type === undefined) tell('A list holds one value or more, all of one kind.');
      return type;
    }
    case 'name': {
      const type = names.get(expression.name)?.type;
      if (type === undefined)
        tell(`There is no fact called "${expression.name}". There are: ${[...names.keys()].join(', ')}.`);
      return type;
    }
    case 'not':
    case 'minus': {
      const [of, needed] = [
        typeOf(expression.of, tell),
        expression.op === 'not' ? 'yes or no' : 'whole number',
      ] as const;
      if (of !== undefined && of !== needed)
        tell(`"${expression.op === 'not' ? '!' : '-'}" needs ${needed}, not ${of}.`);
      return needed;
    }
    case 'if': {
      const [test, yes, no] = [expression.test, expression.yes, expression.no].map((part) => typeOf(part, tell));
      if (test !== undefined && test !== 'yes or no') tell(`"?" needs a condition before it, not ${test}.`);
      if (yes !== undefined && no !== undefined && yes !== no)
        tell(`"? :" needs two values of one kind, not ${yes} and ${no}.`);
      return yes ?? no;
    }
    default:
      return typeOfTwo(expression.op, typeOf(expression.left, tell), typeOf(expression.right, tell), tell);
  }
};

const textsIn = (expression: Expression): readonly string[] => {
  const values = expression.op === 'value' ? [expression.value] : expression.op === 'list' ? expression.items : [];
  return values.filter((value) => typeof value === 'string');
};

/** Texts that are compared with a fact of a closed list and are not of it: such a condition waits for what never comes. */
const strayWords = (expression: Expression, vocabulary: Vocabulary): readonly string[] => {
  if (!('left' in expression)) return [];
  const sides = [expression.left, expression.right];
  return sides.flatMap((side, at) => {
    const choices = side.op === 'name' ? names.get(side.name)?.choices : undefined;
    const other = sides[1 - at];
    if (side.op !== 'name' || choices === undefined || other === undefined) return [];
    return textsIn(other)
      .filter((text) => !vocabulary[choices].includes(text))
      .map(
        (text) => `"${text}" is none of the ${choices} that ${side.name} can be: ${vocabulary[choices].join(', ')}.`,
      );
  });
};

/** Everything that is wrong with an expression as a condition, in words, each once; nothing when it is one. Pure. */
export const expressionProblems = (expression: Expression, vocabulary: Vocabulary): readonly string[] => {
  const problems: string[] = [];
  const type = typeOf(expression, (words) => problems.push(words));
  if (problems.length === 0 && type !== 'yes or no')
    problems.push(`This gives ${type}, and a rule is a condition: yes or no.`);
  return [...new Set([...problems, ...partsOf(expression).flatMap((part) => strayWords(part, vocabulary))])];
};
