// The committed description as strangers' tools see it: schemas that compile, examples that validate, and a public linter's word.
import { readFileSync } from 'node:fs';
import { namedRoutes } from '@hearth/contracts/api/openapi';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { bodiesNear } from '../flow/body-mutations.ts';

const path = new URL('../../packages/contracts/openapi.json', import.meta.url);
const source = readFileSync(path, 'utf8');

type Media = { readonly schema?: object; readonly example?: unknown };
type Content = Readonly<Record<string, Media>>;
type Operation = {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};
type Parameter = { readonly name: string; readonly schema: object; readonly example?: unknown };
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly example?: unknown }>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
};
const document: Description = JSON.parse(source);
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

// As JSON Schema 2020-12, which OpenAPI 3.1 is: `example`, `discriminator` and our reasons say nothing about what is valid.
// What is told once is compiled once.
const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema({ ...document, $id: 'https://hearth/openapi' });
const inDocument = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://hearth/openapi#/'));
const complaints = (schema: object, value: unknown): readonly string[] => {
  const validate = ajv.compile(inDocument(schema));
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

test('every schema compiles as JSON Schema 2020-12', () => {
  for (const name of Object.keys(document.components.schemas))
    expect(() => ajv.compile({ $ref: `https://hearth/openapi#/components/schemas/${name}` }), name).not.toThrow();
});

test('every example validates', () => {
  let looked = 0;
  for (const { operationId, requestBody, responses } of operations) {
    const contents = [requestBody?.content ?? {}, ...Object.values(responses).map(({ content = {} }) => content)];
    for (const { schema = {}, example } of contents.flatMap((content) => Object.values(content))) {
      if (example === undefined) continue;
      looked += 1;
      expect(complaints(schema, example), operationId).toEqual([]);
    }
    if (requestBody !== undefined)
      expect(Object.values(requestBody.content)[0]?.example, `${operationId} shows a body`).toBeDefined();
  }
  for (const { name, schema, example } of Object.values(document.components.parameters)) {
    if (example === undefined) continue;
    looked += 1;
    expect(complaints(schema, example), name).toEqual([]);
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (schema.example === undefined) continue;
    looked += 1;
    expect(complaints(schema, schema.example), name).toEqual([]);
  }
  expect(looked).toBeGreaterThan(60);
});

test('no body that is taken is refused by the description: a client that checks before it sends loses nothing', () => {
  let taken = 0;
  for (const { name, contract } of namedRoutes) {
    const described = document.paths[contract.path]?.[contract.method.toLowerCase()];
    const schema = described?.requestBody?.content['application/json']?.schema;
    if (contract.body === undefined || schema === undefined) continue;
    const validate = ajv.compile(inDocument(schema));
    for (const body of bodiesNear(contract.body, 20_261_122, 30)) {
      const sent = JSON.parse(JSON.stringify(body));
      if (!contract.body.safeParse(sent).success) continue;
      taken += 1;
      expect(validate(sent) ? [] : validate.errors, `${name} ${JSON.stringify(sent)}`).toEqual([]);
    }
  }
  expect(taken).toBeGreaterThan(100);
});

/** What the linter says and we mean: each with its reason. */
const meant: Readonly<Record<string, string>> = {
  'no-ambiguous-paths':
    'The gateway prefers the path with more literal parts: /v1/publications/for-me before /v1/publications/{id}.',
};

test('a public linter (Redocly, recommended) finds nothing but what is meant', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({ source, absoluteRef: path.pathname, config });
  const unmeant = found.filter(({ ruleId }) => meant[ruleId] === undefined);
  expect(
    unmeant.map(
      ({ ruleId, severity, message, location }) => `${severity} ${ruleId}: ${message} ${location[0]?.pointer}`,
    ),
  ).toEqual([]);
  expect([...new Set(found.map(({ ruleId }) => ruleId))].sort()).toEqual(Object.keys(meant).sort());
});
