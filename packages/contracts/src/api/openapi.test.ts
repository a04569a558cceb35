// The description beside what it is made from: every route once, every example fit to be sent, nothing written by hand.
import { readFileSync } from 'node:fs';
import { isId } from '@hearth/domain/ids';
import { expect, test } from 'vitest';
import { refuseForbidden } from '../forbidden-fields.ts';
import { idOf } from '../primitives.ts';
import { routes } from '../routes.ts';
import { documentText } from './document-text.ts';
import { tags } from './house-rules.ts';
import { namedRoutes, openApiDocument } from './openapi.ts';
import { patternOf } from './operation.ts';
import { kindIn } from './path-ids.ts';

const written = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8');
const document = openApiDocument();

test('the description that is committed is the one that the contracts make', () => {
  const isSame = written === documentText(document);
  expect(isSame, 'write it again: node packages/contracts/src/api/write-openapi.ts').toBe(true);
});

test('every route is told of, under its own name', () => {
  const told = namedRoutes.map(({ contract }) => `${contract.method} ${contract.path}`);
  expect([...told].sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  const names = namedRoutes.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  for (const { told: one, name } of namedRoutes) expect(one.summary, name).toMatch(/^[A-Z].*[^.]$/);
});

test('every step has words of its own', () => {
  const used = [...new Set(namedRoutes.map(({ step }) => step))];
  expect(used.filter((step) => !tags.some(({ name }) => name === step))).toEqual([]);
});

test.each(
  namedRoutes.filter(({ contract }) => contract.body !== undefined).map((route) => [route.name, route] as const),
)('the example of %s is a body that would be taken', (_name, { contract, told }) => {
  expect(told.example, 'an example').toBeDefined();
  expect(refuseForbidden(told.example)).toBeUndefined();
  expect(contract.body?.safeParse(told.example).error?.issues ?? []).toEqual([]);
});

test('an id is a text with the form that is checked, wherever one stands', () => {
  expect(JSON.stringify(document)).not.toContain('idKind');
  const [first] = kindIn['applications'] ?? [];
  expect(first).toBe('application');
  const pattern = new RegExp(patternOf(['application']));
  const id = 'app_0123456789ABCDEFGHJKMNPQRS';
  expect([pattern.test(id), isId('application', id), idOf('application').safeParse(id).success]).toEqual([
    true,
    true,
    true,
  ]);
  for (const wrong of [
    'hh_0123456789ABCDEFGHJKMNPQRS',
    'app_0123456789ABCDEFGHJKMNPQR',
    'app_0123456789abcdefghjkmnpqrs',
  ])
    expect([pattern.test(wrong), isId('application', wrong)]).toEqual([false, false]);
});
