import { expect, test } from 'vitest';
import { filterableMessage, passesFilters, unknownOperators } from './event-filter.ts';

test('without filters everything passes, with several one has to match', () => {
  expect(passesFilters([], { a: 1 })).toBe(true);
  expect(passesFilters([{ a: [1] }, { b: [2] }], { b: 2 })).toBe(true);
  expect(passesFilters([{ a: [1] }, { b: [2] }], { b: 3 })).toBe(false);
});

test('operators match as AWS describes them', () => {
  const passes = (pattern: Record<string, never[]> | object, event: object): boolean =>
    passesFilters([JSON.parse(JSON.stringify(pattern))], JSON.parse(JSON.stringify(event)));
  expect(
    passes(
      { eventName: ['INSERT'], dynamodb: { NewImage: { type: { S: [{ prefix: 'App' }] } } } },
      { eventName: 'INSERT', dynamodb: { NewImage: { type: { S: 'ApplicationSubmitted' } } } },
    ),
  ).toBe(true);
  expect(passes({ n: [{ numeric: ['>', 0, '<=', 5] }] }, { n: 5 })).toBe(true);
  expect(passes({ n: [{ numeric: ['>', 0, '<=', 5] }] }, { n: 6 })).toBe(false);
  expect(passes({ a: [{ exists: false }] }, {})).toBe(true);
  expect(passes({ a: [{ 'anything-but': ['x'] }] }, { a: 'y' })).toBe(true);
  expect(passes({ $or: [{ a: [1] }, { b: [1] }] }, { b: 1 })).toBe(true);
  expect(() => passes({ a: [{ wildcard: 'x*' }] }, { a: 'x' })).toThrow('wildcard');
});

test('operators without an engine are found wherever they stand in a pattern', () => {
  expect(unknownOperators({ a: [{ prefix: 'x' }, 'y'], b: { c: [{ exists: true }] } })).toEqual([]);
  expect(
    unknownOperators({ a: [{ wildcard: 'x' }], b: { c: [{ cidr: 'x' }] }, $or: [{ d: [{ odd: 1 }] }] }).sort(),
  ).toEqual(['cidr', 'odd', 'wildcard']);
});

test('a message body is matched as JSON when it is JSON', () => {
  expect(filterableMessage({ body: '{"type":"Awarded"}' })).toEqual({ body: { type: 'Awarded' } });
  expect(filterableMessage({ body: '{broken' })).toEqual({ body: '{broken' });
});
