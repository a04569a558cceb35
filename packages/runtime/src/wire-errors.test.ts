// The words for what is wrong with a field.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readBy } from './wire-errors.ts';

const first = (schema: z.ZodType, value: unknown) => readBy(schema, value).errors[0];

describe('a wrong field is told in words', () => {
  const cases: readonly [string, z.ZodType, unknown, string, string][] = [
    ['missing', z.strictObject({ a: z.string() }), {}, 'missing', 'This is missing.'],
    [
      'missing choice',
      z.strictObject({ a: z.enum(['rent', 'food']) }),
      {},
      'missing',
      'This is missing. Choose one of: rent, food.',
    ],
    [
      'missing with its author’s words',
      z.strictObject({ a: z.iso.date({ error: 'must be a date' }) }),
      {},
      'missing',
      'This is missing. This must be a date.',
    ],
    ['null', z.string(), null, 'wrong-type', 'This must be text.'],
    ['a number as text', z.number(), '5', 'wrong-type', 'This must be a number.'],
    ['a fraction', z.int(), 1.5, 'not-whole', 'This must be a whole number, without a decimal point.'],
    ['empty', z.string().min(1), '', 'too-short', 'This must not be empty.'],
    ['short', z.string().min(3), 'a', 'too-short', 'This is too short: at least 3 characters.'],
    ['long', z.string().max(1), 'ab', 'too-long', 'This is too long: at most 1 character.'],
    ['exact', z.string().length(3), 'ab', 'too-short', 'This must have exactly 3 characters.'],
    ['few', z.array(z.string()).min(1), [], 'too-few', 'This list must have at least 1 entry.'],
    ['many', z.array(z.string()).max(2), ['', '', ''], 'too-many', 'This list must have at most 2 entries.'],
    ['small', z.number().min(50), 3, 'too-small', 'This must be at least 50.'],
    ['not positive', z.number().positive(), 0, 'too-small', 'This must be more than 0.'],
    ['big', z.number().max(5), 6, 'too-big', 'This must be at most 5.'],
    ['unsafe', z.int(), 2 ** 60, 'too-big', 'This must be at most 9007199254740991.'],
    [
      'pattern',
      z.string().regex(/^a$/),
      'b',
      'wrong-format',
      'This is not written in the form that is asked for here.',
    ],
    [
      'pattern with words',
      z.string().regex(/^a$/, { error: 'must be an a' }),
      'b',
      'wrong-format',
      'This must be an a.',
    ],
    [
      'no such date',
      z.iso.date(),
      '2026-02-30',
      'wrong-format',
      'This must be a date that exists, written YYYY-MM-DD, such as 2026-11-21.',
    ],
    [
      'instant',
      z.iso.datetime(),
      'now',
      'wrong-format',
      'This must be a date and time in UTC, such as 2026-11-21T15:30:00.000Z.',
    ],
    [
      'phone',
      z.e164(),
      '617',
      'wrong-format',
      'This must be a phone number with + and country code, such as +16175550123.',
    ],
    ['prefix', z.string().startsWith('hh_'), 'x', 'wrong-format', 'This must begin with hh_'],
    ['choice', z.enum(['bank', 'partner']), 'cash', 'not-a-choice', 'Choose one of: bank, partner.'],
    ['one choice', z.literal(true), false, 'not-a-choice', 'This must be true.'],
    ['multiple', z.number().multipleOf(100), 150, 'not-a-multiple', 'This must be a multiple of 100.'],
    ['either', z.union([z.string(), z.number()]), true, 'wrong-type', 'This must be text or a number.'],
    [
      'refined',
      z.string().refine(() => false, { error: 'must be known to us' }),
      'x',
      'not-valid',
      'This must be known to us.',
    ],
  ];
  test.each(cases)('%s', (_, schema, value, code, detail) => {
    expect(first(schema, value)).toMatchObject({ code, detail });
  });
});

test('unknown fields are named one by one', () => {
  expect(readBy(z.strictObject({}), { zip: 1, 'a/b~c': 2 }).errors.map(({ pointer }) => pointer)).toEqual([
    '/zip',
    '/a~1b~0c',
  ]);
});

test('a form that is told apart by a field is told by that field, and then by its own', () => {
  const payee = z.discriminatedUnion('rail', [
    z.strictObject({ rail: z.literal('bank'), last4: z.string() }),
    z.strictObject({ rail: z.literal('manual') }),
  ]);
  expect(first(payee, { rail: 'cash' })).toMatchObject({
    pointer: '/rail',
    code: 'not-a-choice',
    detail: 'Choose one of: bank, manual.',
  });
  expect(first(payee, { rail: 'bank' })).toMatchObject({ pointer: '/last4', code: 'missing' });
});

test('of several forms the one that came furthest is told', () => {
  const either = z.union([
    z.strictObject({ a: z.string(), b: z.string() }),
    z.strictObject({ a: z.string(), c: z.strictObject({ d: z.int() }) }),
  ]);
  expect(readBy(z.strictObject({ x: either }), { x: { a: 'a', c: { d: 'd' } } }).errors).toMatchObject([
    { pointer: '/x/c/d', code: 'wrong-type' },
  ]);
});

test('a hundred errors are enough', () => {
  expect(
    readBy(
      z.array(z.string()),
      Array.from({ length: 300 }, () => 1),
    ).errors,
  ).toHaveLength(100);
});

test('pointers begin where they are told to', () => {
  expect(
    readBy(z.strictObject({ limit: z.coerce.number().max(200) }), { limit: '900' }, '/query').errors,
  ).toMatchObject([{ pointer: '/query/limit' }]);
});
