// What is told once is still told: with every link followed, the document is the one in which everything stands in its place.
import { expect, test } from 'vitest';
import { openApiDocument } from './openapi.ts';
import { shapePlaces } from './shape-places.ts';
import { toldOnce } from './shared-shapes.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
const document: Json = JSON.parse(JSON.stringify(openApiDocument()));
const schemas: Record<string, object> = Object(Object(Object(document)['components'])['schemas']);

const followed = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(followed);
  if (typeof value !== 'object' || value === null) return value;
  const link = Object(value)['$ref'];
  if (typeof link !== 'string')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, followed(inner)]));
  const target = link
    .slice(2)
    .split('/')
    .reduce<unknown>((at, name) => Object(at)[name], document);
  expect(target, link).toBeDefined();
  return followed(target as Json);
};

test('every link leads to what there is, and following all of them ends', () => {
  const whole = followed(Object(document)['paths']);
  expect(JSON.stringify(whole)).not.toContain('$ref');
});

test('what stands in several places and takes more than a line is told once: give it a name in shape-places', () => {
  const seen = new Map<string, number>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text = JSON.stringify(value);
    if ('type' in value || 'anyOf' in value || 'oneOf' in value) seen.set(text, (seen.get(text) ?? 0) + 1);
    for (const inner of Object.values(value)) look(inner);
  };
  for (const schema of Object.values(schemas)) look(schema);
  const again = [...seen].filter(([text, times]) => times > 1 && text.length > 400);
  expect(again.map(([text, times]) => `${times} times: ${text}`)).toEqual([]);
});

test('every name is used, and tells something else than the other names', () => {
  const text = JSON.stringify(document);
  const unused = Object.keys(shapePlaces).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
  expect(unused).toEqual([]);
});

test('a place where nothing stands is told by name', () => {
  expect(() => toldOnce({ components: { schemas: {} } })).toThrow('nothing stands at SubmitApplicationBody');
});

test('the description is small enough to be read: no more than it was when it was told once', () => {
  expect(JSON.stringify(document).length).toBeLessThan(450_000);
});
