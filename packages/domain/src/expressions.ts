// Expressions of a policy as a small tree of our own: what they may say, and how they are judged in safe integers without a false guess.

export type Scalar = number | string | boolean;
export type Value = Scalar | readonly Scalar[];
export type Binary = 'and' | 'or' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | 'in';

/** The allowed subset: literals, named facts, `&& || !`, comparisons, `+ - *`, `in`, `? :`. No calls, no indexes, no macros. */
export type Expression =
  | { readonly op: 'value'; readonly value: Scalar }
  | { readonly op: 'list'; readonly items: readonly Scalar[] }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'not' | 'minus'; readonly of: Expression }
  | { readonly op: Binary; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'if'; readonly test: Expression; readonly yes: Expression; readonly no: Expression };

/** Reads a text into the tree, or says in words why it can't. A port: the language's grammar is somebody else's. */
export type ParseExpression = (text: string) => Expression | { readonly problem: string };

/** Nothing is known: the name of the fact that is missing, or what went wrong. */
export type Unknown = { readonly unknown: string };

/** Reads a named fact; undefined when it is missing. */
export type Lookup = (name: string) => Value | undefined;

const wrongType: Unknown = { unknown: 'wrong-type' };
const tooLarge: Unknown = { unknown: 'too-large' };

/** Says whether nothing is known. */
export const isUnknown = (value: Value | Unknown): value is Unknown =>
  typeof value === 'object' && !Array.isArray(value) && 'unknown' in value;

const isList = (value: Value): value is readonly Scalar[] => Array.isArray(value);

const number = (value: number): number | Unknown => (Number.isSafeInteger(value) ? value : tooLarge);

// False decides `and`, and true decides `or`, whatever is missing beside it.
const both = (left: Value | Unknown, right: Value | Unknown, deciding: boolean): Value | Unknown => {
  if (left === deciding || right === deciding) return deciding;
  const open = [left, right].find(isUnknown);
  if (open !== undefined) return open;
  return typeof left === 'boolean' && typeof right === 'boolean' ? !deciding : wrongType;
};

const arithmetic = (op: '+' | '-' | '*', left: Value, right: Value): Value | Unknown => {
  if (typeof left !== 'number' || typeof right !== 'number') return wrongType;
  // A product of zero and a negative number is minus zero, which is no other number.
  if (op === '*') return number(left * right + 0);
  return number(op === '+' ? left + right : left - right);
};

const isOrdered = (op: '<' | '<=' | '>' | '>=', left: Scalar, right: Scalar): boolean => {
  if (op === '<') return left < right;
  if (op === '<=') return left <= right;
  return op === '>' ? left > right : left >= right;
};

const compared = (op: Exclude<Binary, 'and' | 'or' | '+' | '-' | '*'>, left: Value, right: Value): Value | Unknown => {
  if (op === 'in') {
    if (isList(left) || !isList(right)) return wrongType;
    return right.every((each) => typeof each === typeof left) ? right.includes(left) : wrongType;
  }
  if (isList(left) || isList(right) || typeof left !== typeof right) return wrongType;
  if (op === '==' || op === '!=') return (left === right) === (op === '==');
  return typeof left === 'boolean' ? wrongType : isOrdered(op, left, right);
};

/**
 * The value of an expression, three-valued: a missing fact, a wrong type, or a number beyond 2^53 is unknown, never false; only what is
 * decided without it goes on (`false && ?` is false, `true || ?` is true). Total: never throws for a tree of this type.
 */
export const evaluate = (expression: Expression, lookup: Lookup): Value | Unknown => {
  switch (expression.op) {
    case 'value':
      return typeof expression.value === 'number' ? number(expression.value) : expression.value;
    case 'list':
      return expression.items;
    case 'name':
      return lookup(expression.name) ?? { unknown: expression.name };
    case 'not': {
      const of = evaluate(expression.of, lookup);
      if (isUnknown(of)) return of;
      return typeof of === 'boolean' ? !of : wrongType;
    }
    case 'minus': {
      const of = evaluate(expression.of, lookup);
      return isUnknown(of) ? of : arithmetic('-', 0, of);
    }
    case 'if': {
      const test = evaluate(expression.test, lookup);
      if (isUnknown(test)) return test;
      if (typeof test !== 'boolean') return wrongType;
      return evaluate(test ? expression.yes : expression.no, lookup);
    }
    default: {
      const { op } = expression;
      const [left, right] = [evaluate(expression.left, lookup), evaluate(expression.right, lookup)];
      if (op === 'and' || op === 'or') return both(left, right, op === 'or');
      const open = [left, right].find(isUnknown);
      if (open !== undefined) return open;
      if (isUnknown(left) || isUnknown(right)) return wrongType;
      return op === '+' || op === '-' || op === '*' ? arithmetic(op, left, right) : compared(op, left, right);
    }
  }
};

/** The parts of an expression, itself first. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.op) {
    case 'value':
    case 'list':
    case 'name':
      return [expression];
    case 'not':
    case 'minus':
      return [expression, ...partsOf(expression.of)];
    case 'if':
      return [expression, ...[expression.test, expression.yes, expression.no].flatMap(partsOf)];
    default:
      return [expression, ...partsOf(expression.left), ...partsOf(expression.right)];
  }
};

/** The names that an expression reads, each once, in order. */
export const namesIn = (expression: Expression): readonly string[] => [
  ...new Set(partsOf(expression).flatMap((part) => (part.op === 'name' ? [part.name] : []))),
];
