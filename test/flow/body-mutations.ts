// Bodies that almost fit a schema: one that fits is grown from the schema itself, then something in it is spoilt. Seeded.
import { derivedId, type IdKind, idKinds } from '@hearth/domain/ids';
import { z } from 'zod';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Shape = { readonly [keyword: string]: unknown };

/** Numbers from 0 up to `below`, the same for the same seed. */
export type Dice = (below: number) => number;

export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const pick = <T>(dice: Dice, list: readonly T[]): T => {
  const one = list[dice(list.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
};

const textFor = ({ format, pattern, minLength }: Shape): string => {
  if (format === 'date') return '2026-01-10';
  if (format === 'date-time') return '2026-01-10T10:00:00.000Z';
  if (format === 'email') return 'someone@example.org';
  if (format === 'uri') return 'https://example.org/back';
  const candidates = [
    'USD',
    'en',
    'US-MA-suffolk',
    'a-code',
    '02128',
    '2026-01-10',
    '2026-Q3',
    '2026',
    '2026-01-10T10:00:00.000Z',
    '21.023',
    'a'.repeat(64),
    'R-1',
    'A word or two',
    '+1 617 555 0100',
    'America/New_York',
  ];
  const rule = typeof pattern === 'string' ? new RegExp(pattern, 'u') : /./;
  return candidates.find((text) => rule.test(text) && text.length >= Number(minLength ?? 0)) ?? 'Some text';
};

const asShape = (value: unknown): Shape => (typeof value === 'object' && value !== null ? (value as Shape) : {});

/** The schema says nothing of ids, so the field's name has to: mostly the right kind, sometimes any. */
const idFor = (dice: Dice, name: string): Json => {
  const word = name
    .replace(/Ids?$/, '')
    .replace(/^(partner|funder)$/, 'organization')
    .replace(/^present$/, 'member')
    .replace(/s$/, '');
  const kinds = Object.keys(idKinds) as IdKind[];
  const kind = kinds.find((one) => one === word);
  return derivedId(kind === undefined || dice(8) === 0 ? pick(dice, kinds) : kind, dice(1_000_000));
};

/** A value that fits a JSON Schema as zod writes them. `name` is the field it stands in. */
const grow = (dice: Dice, shape: Shape, name = ''): Json => {
  if ('const' in shape) return shape['const'] as Json;
  if (Array.isArray(shape['enum'])) return pick(dice, shape['enum'] as Json[]);
  const forms = shape['anyOf'] ?? shape['oneOf'];
  if (Array.isArray(forms)) return grow(dice, asShape(pick(dice, forms)), name);
  switch (shape['type']) {
    case 'string':
      return textFor(shape);
    case 'integer':
    case 'number':
      return Math.max(1, Number(shape['minimum'] ?? 1));
    case 'boolean':
      return dice(2) === 0;
    case 'array':
      return Array.from({ length: Math.max(1, Number(shape['minItems'] ?? 0)) }, () =>
        grow(dice, asShape(shape['items']), name),
      );
    case 'object': {
      const fields = Object.entries(asShape(shape['properties']));
      const required = Array.isArray(shape['required']) ? shape['required'] : [];
      const kept = fields.filter(([field]) => required.includes(field) || dice(2) === 0);
      return Object.fromEntries(kept.map(([field, inner]) => [field, grow(dice, asShape(inner), field)]));
    }
    default:
      return idFor(dice, name);
  }
};

const hostile: readonly Json[] = [
  null,
  '',
  ' ',
  'x'.repeat(10_000),
  -1,
  0,
  1.5,
  2 ** 53,
  1e300,
  true,
  [],
  {},
  [[[[[]]]]],
  { $gt: '' },
  '\u0000',
  '\ud800',
  '\u0024{jndi:ldap://example.org}',
  "'; DROP TABLE households; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '2026-02-30',
  'USD\nUSD',
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'),
];

const placesIn = (value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([name, member]) => placesIn(member, [...path, name]))];
};

const changedAt = (
  value: Json,
  [first, ...rest]: readonly (string | number)[],
  change: (before: Json) => Json | undefined,
): Json => {
  if (first === undefined) return change(value) ?? null;
  if (Array.isArray(value)) return value.map((member, at) => (at === first ? changedAt(member, rest, change) : member));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
    if (name !== first) return [[name, member]];
    if (rest.length > 0) return [[name, changedAt(member, rest, change)]];
    const changed = change(member);
    return changed === undefined ? [] : [[name, changed]];
  });
  return Object.fromEntries(entries);
};

const spoil = (dice: Dice, body: Json): Json => {
  const place = pick(dice, placesIn(body));
  switch (dice(4)) {
    case 0:
      return changedAt(body, place, () => undefined);
    case 1:
      return changedAt(body, place, (before) =>
        typeof before === 'object' && before !== null && !Array.isArray(before)
          ? { ...before, unasked: pick(dice, hostile) }
          : pick(dice, hostile),
      );
    case 2:
      return changedAt(body, place, (before) => [before, before]);
    default:
      return changedAt(body, place, () => pick(dice, hostile));
  }
};

/** `count` bodies near a schema; the first fits as well as a schema can tell. */
export const bodiesNear = (schema: z.ZodType, seed: number, count: number): readonly Json[] => {
  const dice = diceOf(seed);
  const shape = asShape(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
  return Array.from({ length: count }, (_, at) => {
    const body = grow(dice, shape);
    return at === 0 ? body : spoil(dice, dice(3) === 0 ? spoil(dice, body) : body);
  });
};
