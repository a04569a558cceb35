import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Binary, type Expression, evaluate, isUnknown, namesIn, partsOf, type Value } from './expressions.ts';

const value = (of: number | string | boolean): Expression => ({ op: 'value', value: of });
const name = (of: string): Expression => ({ op: 'name', name: of });
const two = (op: Binary, left: Expression, right: Expression): Expression => ({ op, left, right });
const nothing = (): undefined => undefined;
const of = (expression: Expression, known: Readonly<Record<string, Value>> = {}) =>
  evaluate(expression, (asked) => known[asked]);
const most = Number.MAX_SAFE_INTEGER;

describe('what is not known', () => {
  const gone = name('gone');

  test.each(['==', '!=', '<', '<=', '>', '>=', '+', '-', '*', 'in'] as const)('is not guessed by %s', (op) => {
    const list: Expression = { op: 'list', items: [1] };
    expect(of(two(op, gone, op === 'in' ? list : value(1)))).toEqual({ unknown: 'gone' });
    expect(of(two(op, value(1), gone))).toEqual({ unknown: 'gone' });
  });

  test('leaves open what hangs on it, and nothing else', () => {
    expect(of(two('and', gone, value(false)))).toBe(false);
    expect(of(two('and', value(false), gone))).toBe(false);
    expect(of(two('and', gone, value(true)))).toEqual({ unknown: 'gone' });
    expect(of(two('or', gone, value(true)))).toBe(true);
    expect(of(two('or', value(true), gone))).toBe(true);
    expect(of(two('or', value(false), gone))).toEqual({ unknown: 'gone' });
    expect(of({ op: 'not', of: gone })).toEqual({ unknown: 'gone' });
    expect(of({ op: 'minus', of: gone })).toEqual({ unknown: 'gone' });
    expect(of({ op: 'if', test: gone, yes: value(true), no: value(true) })).toEqual({ unknown: 'gone' });
    expect(of({ op: 'if', test: value(true), yes: value(true), no: gone })).toBe(true);
  });

  test('is a number too large to be exact', () => {
    expect(of(two('+', value(most), value(1)))).toEqual({ unknown: 'too-large' });
    expect(of(two('*', value(most), value(2)))).toEqual({ unknown: 'too-large' });
    expect(of(two('-', value(-most), value(1)))).toEqual({ unknown: 'too-large' });
    expect(of(two('<', two('*', value(most), value(most)), value(1)))).toEqual({ unknown: 'too-large' });
    expect(of(value(2 ** 53))).toEqual({ unknown: 'too-large' });
  });

  test('is a value of another kind, which is never taken for false', () => {
    expect(of(two('<', name('size'), value(3)), { size: '2' })).toEqual({ unknown: 'wrong-type' });
    expect(of(two('==', value('1'), value(1)))).toEqual({ unknown: 'wrong-type' });
    expect(of(two('and', value(true), value(1)))).toEqual({ unknown: 'wrong-type' });
    expect(of(two('<', value(true), value(false)))).toEqual({ unknown: 'wrong-type' });
    expect(of(two('in', value(1), { op: 'list', items: ['1'] }))).toEqual({ unknown: 'wrong-type' });
    expect(of({ op: 'not', of: value('yes') })).toEqual({ unknown: 'wrong-type' });
  });
});

describe('what is known', () => {
  test.each([
    [two('in', value('food'), name('needs')), true],
    [two('in', value('rent'), name('needs')), false],
    [two('<', value('2026-01-31'), value('2026-02-01')), true],
    [two('==', two('+', two('*', value(3), value(4)), { op: 'minus', of: value(2) }), value(10)), true],
    [{ op: 'if', test: two('>=', name('size'), value(4)), yes: value(1), no: value(2) } as const, 1],
    [two('!=', value(true), { op: 'not', of: value(true) }), true],
    [two('==', two('*', value(0), value(-5)), value(0)), true],
  ])('comes out', (expression, is) => {
    expect(of(expression, { needs: ['food', 'diapers'], size: 4 })).toBe(is);
  });

  test('of an expression are the names it reads, each once', () => {
    const expression = two('and', two('<', name('a'), name('b')), { op: 'not', of: two('==', name('a'), value(1)) });
    expect(namesIn(expression)).toEqual(['a', 'b']);
    expect(partsOf(expression)).toHaveLength(8);
  });
});

const scalar = fc.oneof(fc.maxSafeInteger(), fc.string({ maxLength: 3 }), fc.boolean());
const binary = fc.constantFrom<Binary>('and', 'or', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', 'in');
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 },
    scalar.map(value),
    fc.constantFrom('a', 'b', 'c').map(name),
    fc.array(scalar, { maxLength: 3 }).map((items): Expression => ({ op: 'list', items })),
    tie('expression').map((part): Expression => ({ op: 'not', of: part })),
    tie('expression').map((part): Expression => ({ op: 'minus', of: part })),
    fc.tuple(binary, tie('expression'), tie('expression')).map(([op, left, right]) => two(op, left, right)),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([test, yes, no]): Expression => ({ op: 'if', test, yes, no })),
  ),
}));
const known = fc.record({ a: scalar, b: scalar, c: fc.array(scalar, { maxLength: 3 }) }, { requiredKeys: [] });

test('property: any tree over any facts comes out without a throw, in exact numbers, alike again', () => {
  fc.assert(
    fc.property(expression, known, (tree, facts) => {
      const came = of(tree, facts as Record<string, Value>);
      if (typeof came === 'number') expect(Number.isSafeInteger(came)).toBe(true);
      expect(of(tree, facts as Record<string, Value>)).toEqual(came);
    }),
    { numRuns: 500 },
  );
});

test('property: what comes out although a fact is missing comes out so whatever the fact is', () => {
  fc.assert(
    fc.property(expression, scalar, scalar, (tree, a, b) => {
      const without = evaluate(tree, nothing);
      if (isUnknown(without)) return;
      const withThem = of(tree, { a, b, c: [a, b] });
      if (!isUnknown(withThem)) expect(withThem).toEqual(without);
    }),
    { numRuns: 500 },
  );
});
