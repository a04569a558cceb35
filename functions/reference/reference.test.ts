// The reference as anybody reads it: the committed description byte for byte in meaning, and a page on which nothing runs.
import { readFileSync } from 'node:fs';
import { httpEndpoint } from '@hearth/runtime/http-endpoint';
import { inMemoryContext, inMemorySurroundings } from '@hearth/runtime/in-memory-surroundings';
import { expect, test } from 'vitest';
import { type Described, type Schema, waysOf } from './described.ts';
import { referencePage } from './reference-page.ts';
import { reference } from './reference-routes.ts';
import { fieldsOf } from './schema-fields.ts';

const path = new URL('../../packages/contracts/openapi.json', import.meta.url);
const document = JSON.parse(readFileSync(path, 'utf8'));
const described: Described = document;

const nobody = () => Promise.reject(new Error('nobody is asked who they are'));
const handler = httpEndpoint(nobody, reference(document), inMemorySurroundings());
const read = (path: string) =>
  handler(
    { routeKey: `GET ${path}`, rawPath: path, isBase64Encoded: false, requestContext: { requestId: 'req-1' } },
    inMemoryContext(),
  );

test('the description is served to anybody, as it is committed', async () => {
  const { statusCode, headers, body } = await read('/v1/openapi.json');
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
  expect(JSON.parse(body)).toEqual(document);
});

test('the page tells every way of calling once, under its own name, and fits an answer of a Lambda', async () => {
  const { statusCode, headers, body } = await read('/v1/reference');
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  const ways = described.tags.flatMap(({ name }) => waysOf(described, name));
  expect(ways.length).toBe(Object.values(described.paths).flatMap((methods) => Object.keys(methods)).length);
  for (const { operation } of ways) expect(body.split(`id="${operation.operationId}"`)).toHaveLength(2);
  expect(body.length).toBeLessThan(2_000_000);
});

test('nothing runs on the page and nothing is fetched for it', async () => {
  const { headers, body } = await read('/v1/reference');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
  expect(body).not.toMatch(/<script|<link|<img|<iframe|style="|url\(|@import|(src|href)="(?![#/])/);
});

const hostile = '</code><script>x()</script>';

test('a description that was tampered with brings no markup in', () => {
  const operation = {
    ...document.paths['/v1/applications'].post,
    summary: hostile,
    description: `**${hostile}** \`${hostile}\``,
  };
  const schema: Schema = { type: 'object', properties: { [hostile]: { enum: [hostile] } } };
  const { markup } = referencePage({
    ...described,
    info: { ...described.info, title: hostile, description: hostile },
    paths: { [`/v1/${hostile}`]: { post: operation } },
    components: {
      ...described.components,
      schemas: { ...described.components.schemas, SubmitApplicationBody: schema },
    },
  });
  expect(markup).not.toContain('<script');
});

test('a description that refers to what it does not have is no page', () => {
  const components = { ...described.components, responses: {} };
  expect(() => referencePage({ ...described, components })).toThrow('the description has no #/components/responses/');
});

test('fields are told with their places, deep ones too, and a schema without end is cut', () => {
  const lists: Schema = {
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'array', items: { type: 'object', properties: { b: { type: 'integer', minimum: 1 } } } },
      c: { oneOf: [{ type: 'null' }, { type: 'string', format: 'date' }] },
    },
  };
  expect(fieldsOf(described, lists)).toEqual([
    { place: 'a', what: 'list of object', isRequired: true },
    { place: 'a[].b', what: 'whole number from 1', isRequired: false },
    { place: 'c', what: 'null, or day, YYYY-MM-DD', isRequired: false },
  ]);
  const again: Schema = { type: 'object', properties: { again: { $ref: '#/components/schemas/Again' } } };
  const endless = { ...described, components: { ...described.components, schemas: { Again: again } } };
  expect(fieldsOf(endless, again).length).toBeLessThan(10);
});
