import { constantOf } from '@hearth/domain/constant-expressions';
import { expressionProblems } from '@hearth/domain/expression-types';
import { evaluate, isUnknown } from '@hearth/domain/expressions';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpression } from './parse-expression.ts';

const vocabulary = { needs: ['food', 'rent', 'diapers'], situations: ['illness', 'new-baby', 'none'] };
const treeOf = (text: string) => {
  const read = parseExpression(text);
  if ('problem' in read) throw new Error(read.problem);
  return read;
};

describe('an expression outside the subset', () => {
  test.each([
    ['a call', 'size(facts.situations) > 1'],
    ['a regular expression', 'facts.area.matches("(a+)+b")'],
    ['a macro', 'facts.situations.exists(s, s == "illness")'],
    ['a macro within a macro', '[1,2].map(x, [1,2].map(y, x * y)) == [[1]]'],
    ['has', 'has(facts.need)'],
    ['an index', 'facts.situations[0] == "illness"'],
    ['a map', '{"a": 1} == {"a": 1}'],
    ['a division', 'facts.requestedMinor / 2 > 10'],
    ['a remainder', 'facts.size % 2 == 0'],
    ['a fraction', 'facts.requestedMinor > 10.5'],
    ['null', 'facts.need == null'],
    ['bytes', 'facts.need == b"food"'],
    ['an unsigned number', 'facts.size > 1u'],
    ['a number beyond 2^53', 'facts.size < 9007199254740993'],
    ['a list in a list', '1 in [[1]]'],
    ['a name in a list', 'facts.need in [facts.area]'],
    ['a cast', 'int("1") == 1'],
    ['half a sentence', 'facts.size >'],
    ['nothing', ''],
    ['a text that does not end', '"food'],
    ['a member of a literal', '"x".constructor == "y"'],
  ])('is refused, in words: %s', (_what, text) => {
    expect(parseExpression(text)).toEqual({ problem: expect.stringMatching(/^[A-Z"0-9].+\.$/) });
  });

  test('is too long, too deep or too wide, and is refused before it is tried: trying would not end', () => {
    for (const text of [
      `facts.size > ${'1'.repeat(500)}`,
      `${'('.repeat(240)}true${')'.repeat(240)}`,
      `${'!'.repeat(400)}true`,
      `facts.size in [${'1,'.repeat(240)}1]`,
      `true${' && true'.repeat(60)}`,
      `true${' ? true : false'.repeat(30)}`,
    ])
      expect(parseExpression(text)).toEqual({ problem: expect.any(String) });
  });

  test('property: any text is read or refused, never a throw', () => {
    const word = fc.constantFrom(
      'facts',
      '.size',
      ' > ',
      '1',
      '(',
      ')',
      '[',
      ']',
      '"a"',
      '?',
      ':',
      '!',
      '-',
      ' in ',
      '&&',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          const read = parseExpression(text);
          if (!('problem' in read)) evaluate(read, () => undefined);
        },
      ),
    );
  });
});

describe('an expression of the subset', () => {
  const facts: Readonly<Record<string, string | number | boolean | readonly string[]>> = {
    'facts.need': 'food',
    'facts.size': 4,
    'facts.requestedMinor': 50_000,
    'facts.situations': ['illness'],
  };

  test.each([
    ['facts.size > 3 && facts.need in ["food", "rent"]', true],
    ['facts.requestedMinor <= 10000 + 10000 * facts.size', true],
    ['!("illness" in facts.situations) || facts.size < 2', false],
    ['facts.size >= 4 ? facts.requestedMinor < 60000 : facts.requestedMinor < 30000', true],
    ['facts.size - -1 == 5', true],
    ['1 + 2 * 3 == 7 && (1 + 2) * 3 == 9', true],
    ['-3 in [-3, 4]', true],
    ['facts.need != "rent"', true],
  ])('%s is %s', (text, is) => {
    expect(evaluate(treeOf(text), (name) => facts[name])).toBe(is);
  });

  test('leaves open what it lacks', () => {
    const open = evaluate(treeOf('standing.awards < 3'), () => undefined);
    expect(isUnknown(open) && open.unknown).toBe('standing.awards');
  });
});

describe('a condition', () => {
  test.each([
    ['facts.income < 3', /no fact called "facts.income"/],
    ['facts.__proto__ == "x"', /no fact called/],
    ['constructor.name == "x"', /no fact called/],
    ['facts.size > "3"', /">" needs two whole numbers or two texts, not whole number and text/],
    ['facts.size + 1', /gives whole number, and a rule is a condition/],
    ['facts.need && true', /"&&" needs two conditions/],
    ['facts.size in ["a"]', /"in" needs one value and a list/],
    ['facts.situations == ["illness"]', /"==" needs two values of one kind/],
    ['facts.need + "s" == "foods"', /"\+" needs two whole numbers/],
    ['!facts.size == true', /"!" needs yes or no/],
    ['(facts.size > 2 ? 1 : "one") == 1', /"\? :" needs two values of one kind/],
    ['1 in []', /A list holds one value or more/],
    ['1 in [1, "a"]', /A list holds one value or more, all of one kind/],
    ['facts.relationshipDisclosed < true', /"<" needs two whole numbers or two texts/],
    ['facts.need == "rennt"', /"rennt" is none of the needs/],
    ['facts.need in ["food", "housing"]', /"housing" is none of the needs/],
    ['"ill" in facts.situations', /"ill" is none of the situations/],
  ])('%s is refused when it is drafted', (text, words) => {
    expect(expressionProblems(treeOf(text), vocabulary).join('\n')).toMatch(words);
  });

  test('tells each thing once, and all of them', () => {
    expect(expressionProblems(treeOf('facts.a > 1 && facts.b > 1 && facts.a > 2'), vocabulary)).toHaveLength(2);
  });

  test.each([
    'facts.size > 3 && facts.need in ["food", "rent"]',
    '"lease" in facts.evidence',
    'standing.lastAwardOn < "2026-01-01"',
    'award.amountMinor * 2 <= standing.allotmentLeftMinor',
  ])('%s is one', (text) => expect(expressionProblems(treeOf(text), vocabulary)).toEqual([]));

  test.each([
    ['true', true],
    ['1 + 1 == 3', false],
    ['facts.size >= 1', true],
    ['facts.size > 30', false],
    ['facts.size > 5 && facts.size < 3', false],
    ['facts.size > 5 || facts.size <= 5', true],
    ['facts.need == "food" && facts.need == "rent"', false],
    ['facts.need in ["food", "rent", "diapers"]', true],
    ['facts.requestedMinor < 100 && facts.requestedMinor > 99', false],
    ['facts.size == facts.size', true],
    ['"illness" in facts.situations && !("illness" in facts.situations)', false],
    ['facts.relationshipDisclosed || !facts.relationshipDisclosed', true],
  ])('%s comes out %s whatever the case', (text, is) => {
    expect(constantOf(treeOf(text), vocabulary)).toBe(is);
  });

  test.each([
    'facts.size > 5',
    'facts.size == 17',
    'facts.requestedMinor > 99999999999',
    'facts.need != "food" || facts.size > 29',
    'standing.openMatches < facts.size',
    'facts.size < standing.awards && standing.awards < 3',
    'standing.today >= "2026-03-01" && standing.today < "2026-04-01"',
    '"illness" in facts.situations && !("new-baby" in facts.situations)',
    'facts.requestedMinor * 3 == 123456',
  ])('%s can come out both ways', (text) => {
    expect(constantOf(treeOf(text), vocabulary)).toBeUndefined();
  });

  test('property: what is called constant is so in every case that chance can find', () => {
    const atom = fc.oneof(
      fc
        .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: -2, max: 33 }))
        .map(([op, n]) => `facts.size ${op} ${n}`),
      fc.constantFrom(...vocabulary.needs).map((need) => `facts.need == "${need}"`),
      fc.constant('facts.relationshipDisclosed'),
    );
    const text = fc
      .array(fc.tuple(fc.constantFrom('&&', '||'), fc.boolean(), atom), { minLength: 1, maxLength: 4 })
      .map((parts) =>
        parts
          .map(([joint, isNot, one], at) => `${at === 0 ? '' : ` ${joint} `}${isNot ? `!(${one})` : `(${one})`}`)
          .join(''),
      );
    const chance = fc.record({
      size: fc.integer({ min: 1, max: 30 }),
      need: fc.constantFrom(...vocabulary.needs),
      disclosed: fc.boolean(),
    });
    fc.assert(
      fc.property(text, fc.array(chance, { minLength: 20, maxLength: 20 }), (written, cases) => {
        const tree = treeOf(written);
        const constant = constantOf(tree, vocabulary);
        const came = cases.map(({ size, need, disclosed }) =>
          evaluate(
            tree,
            (name) => ({ 'facts.size': size, 'facts.need': need, 'facts.relationshipDisclosed': disclosed })[name],
          ),
        );
        if (constant !== undefined) expect(new Set(came)).toEqual(new Set([constant]));
      }),
      { numRuns: 300 },
    );
  });
});
