// The same schema in plainer words: nothing more and nothing less fits it than before.
import { expect, test } from 'vitest';
import { sayPlainly } from './plain-schema.ts';

test('several anchored patterns become one, which the same texts fit', () => {
  const patterns = ['^[^\\u0000-\\u001f]*$', '^(?!.*@)(?!.*\\d{7})'];
  const schema = { type: 'string', allOf: patterns.map((pattern) => ({ pattern })) };
  sayPlainly(schema);
  expect(Object.keys(schema)).toEqual(['type', 'pattern']);
  const pattern = String(Object(schema).pattern);
  for (const text of ['', 'a word', 'a@b', '1234567', 'two\nlines', 'call after 6', 'tab\there', '\u0000'])
    expect(new RegExp(pattern, 'u').test(text), text).toBe(patterns.every((one) => new RegExp(one, 'u').test(text)));
});

test('what does not start at the start, or says more than a pattern, stays as it is', () => {
  for (const part of [{ pattern: 'x$' }, { pattern: '^x', minLength: 2 }, { $ref: '#/x' }]) {
    const schema = { type: 'string', allOf: [{ pattern: '^a' }, part] };
    const before = structuredClone(schema);
    sayPlainly(schema);
    expect(schema).toEqual(before);
  }
});

test('a pair of two alike is a list of two; a pair of two different things stays a pair', () => {
  const pair = { type: 'array', prefixItems: [{ const: 'a' }, { const: 'a' }], items: false, minItems: 2, maxItems: 2 };
  sayPlainly(pair);
  expect(pair).toEqual({ type: 'array', items: { const: 'a' }, minItems: 2, maxItems: 2 });
  const mixed = { type: 'array', prefixItems: [{ const: 'a' }, { const: 'b' }], items: false };
  const before = structuredClone(mixed);
  sayPlainly(mixed);
  expect(mixed).toEqual(before);
});

test('names that may be anything are not told', () => {
  const [any, some] = [{ propertyNames: { type: 'string' } }, { propertyNames: { type: 'string', maxLength: 3 } }];
  for (const schema of [any, some]) sayPlainly(schema);
  expect([any, some]).toEqual([{}, { propertyNames: { type: 'string', maxLength: 3 } }]);
});
