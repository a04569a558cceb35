// Reads a condition written in CEL into our own small tree. Hides the parser: only its grammar is used, never its evaluation.
import type { Binary, Expression, ParseExpression, Scalar } from '@hearth/domain/expressions';
import { type ASTNode, Environment, type ParseError } from '@marcbachmann/cel-js';

const mostCharacters = 500;
const mostNodes = 200;
const mostDepth = 16;

// Its own bounds keep the parser itself from being led deep; ours say so in words.
const environment = new Environment({ limits: { maxAstNodes: mostNodes, maxDepth: 4 * mostDepth } });

type Problem = { readonly problem: string };
type Read = Expression | Problem;
const isProblem = (read: Read): read is Problem => 'problem' in read;
const problem = (words: string): Problem => ({ problem: words });

const allowed =
  'Allowed are && || !, comparisons, + - *, in, ? :, whole numbers, texts, true, false, lists of these, and named facts.';

const notAllowed = (what: string): Problem => problem(`${what} can't be used here. ${allowed}`);

const scalar = (value: unknown): Scalar | Problem => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') {
    const whole = Number(value);
    return Number.isSafeInteger(whole) ? whole : problem(`The number ${value} is too large.`);
  }
  if (typeof value === 'number')
    return problem(`${value} is no whole number: money is counted in minor units (cents).`);
  return notAllowed(value === null ? 'The value null' : 'A value of this kind');
};

const isScalar = (value: Scalar | Problem): value is Scalar => typeof value !== 'object';

/** A name with its dots: `facts.size`. */
const pathOf = (node: ASTNode): string | undefined => {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return undefined;
  const [of, member] = node.args;
  const path = pathOf(of);
  return path === undefined ? undefined : `${path}.${member}`;
};

/** A literal of a list; a minus before a number belongs to it. */
const itemOf = (node: ASTNode): Scalar | Problem => {
  if (node.op === 'value') return scalar(node.args);
  if (node.op === '-_' && node.args.op === 'value') {
    const value = scalar(node.args.args);
    if (typeof value === 'number') return -value;
  }
  return problem('A list may hold whole numbers, texts, true and false, and nothing else.');
};

const listOf = (nodes: readonly ASTNode[]): Read => {
  const items: Scalar[] = [];
  for (const node of nodes) {
    const item = itemOf(node);
    if (!isScalar(item)) return item;
    items.push(item);
  }
  return { op: 'list', items };
};

const oneOf = (op: 'not' | 'minus', node: ASTNode, depth: number): Read => {
  const of = read(node, depth + 1);
  return isProblem(of) ? of : { op, of };
};

const twoOf = (op: Binary, [first, second]: readonly [ASTNode, ASTNode], depth: number): Read => {
  const [left, right] = [read(first, depth + 1), read(second, depth + 1)];
  if (isProblem(left)) return left;
  return isProblem(right) ? right : { op, left, right };
};

const choiceOf = ([first, second, third]: readonly [ASTNode, ASTNode, ASTNode], depth: number): Read => {
  const [test, yes, no] = [read(first, depth + 1), read(second, depth + 1), read(third, depth + 1)];
  if (isProblem(test)) return test;
  if (isProblem(yes)) return yes;
  return isProblem(no) ? no : { op: 'if', test, yes, no };
};

const nameOf = (node: ASTNode): Read => {
  const name = pathOf(node);
  return name === undefined ? notAllowed('A dot after something that is no name') : { op: 'name', name };
};

const literalOf = (value: unknown): Read => {
  const read = scalar(value);
  return isScalar(read) ? { op: 'value', value: read } : read;
};

// A list of what is allowed: whatever the parser learns some day is refused until it stands here.
const read = (node: ASTNode, depth: number): Read => {
  if (depth > mostDepth) return problem(`This is nested more than ${mostDepth} deep.`);
  switch (node.op) {
    case 'value':
      return literalOf(node.args);
    case 'list':
      return listOf(node.args);
    case 'id':
    case '.':
      return nameOf(node);
    case '!_':
      return oneOf('not', node.args, depth);
    case '-_':
      return oneOf('minus', node.args, depth);
    case '?:':
      return choiceOf(node.args, depth);
    case '&&':
      return twoOf('and', node.args, depth);
    case '||':
      return twoOf('or', node.args, depth);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '+':
    case '-':
    case '*':
    case 'in':
      return twoOf(node.op, node.args, depth);
    case 'call':
    case 'rcall':
      return notAllowed(`The call ${node.args[0]}(...)`);
    default:
      return notAllowed(`"${node.op}"`);
  }
};

const isParseError = (fault: unknown): fault is ParseError => fault instanceof Error && fault.name === 'ParseError';

/**
 * Reads an expression of at most 500 characters, 16 deep. Everything outside the subset is a problem in words, never a throw:
 * calls, macros, indexes, maps, division, fractions, null. Source: the CEL grammar (cel.dev), of which `domain/expressions` is a part.
 */
export const parseExpression: ParseExpression = (text) => {
  if (text.length > mostCharacters) return problem(`An expression has at most ${mostCharacters} characters.`);
  try {
    return read(environment.parse(text).ast, 0);
  } catch (fault) {
    if (!isParseError(fault)) throw fault;
    return problem(`This can't be read: ${fault.summary}. ${allowed}`);
  }
};
