// The part of the provider's own description that this room speaks, read once: its version, operations and schemas.
import { readFileSync } from 'node:fs';
import { listAt, memberAt, textAt } from '../wire-reading.ts';

/** One operation: `family` decides how its body is written (`v1` form-encoded, `v2` JSON). Schemas are JSON Schema. */
export type Operation = {
  readonly method: string;
  /** The path with `{id}` in it. */ readonly template: string;
  readonly family: 'v1' | 'v2';
  readonly pattern: RegExp;
  readonly query: object;
  readonly body: object;
  readonly response: object;
};

const subset: unknown = JSON.parse(readFileSync(new URL('../../spec/stripe-subset.json', import.meta.url), 'utf8'));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordAt = (value: unknown, ...path: readonly string[]): Readonly<Record<string, unknown>> => {
  const found = memberAt(value, ...path);
  return isRecord(found) ? found : {};
};

const notWords = new Set(['nullable', 'x-expandable', 'x-ref-omitted', 'style', 'explode']);

const orNull = (schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { type, anyOf, enum: values } = schema;
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...anyOf, { type: 'null' }] };
  const listed = Array.isArray(values) ? { enum: [...values, null] } : {};
  return type === undefined ? schema : { ...schema, type: [type, 'null'], ...listed };
};

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, and `isClosed` refuses members that nobody listed. */
const asJsonSchema = (value: unknown, isClosed: boolean): unknown => {
  if (Array.isArray(value)) return value.map((one) => asJsonSchema(one, isClosed));
  if (!isRecord(value)) return value;
  const own = Object.entries(value).filter(([name]) => !notWords.has(name));
  const schema: Record<string, unknown> = Object.fromEntries(
    own.map(([name, one]) => [name, asJsonSchema(one, isClosed)]),
  );
  if (typeof schema['$ref'] === 'string')
    schema['$ref'] = schema['$ref'].replace('#/components/schemas', 'subset#/$defs');
  const isShape = schema['type'] === 'object' && isRecord(schema['properties']);
  if (isClosed && isShape && schema['additionalProperties'] === undefined) schema['additionalProperties'] = false;
  return value['nullable'] === true ? orNull(schema) : schema;
};

const emptyObject = { type: 'object', properties: {}, additionalProperties: false };

const objectOr = (value: unknown, otherwise: object): object => (isRecord(value) ? value : otherwise);

/** The query as one closed object. The page of a list comes from an answer of the provider, so the description has no word for it. */
const querySchema = (operation: unknown, response: unknown): object => {
  const inQuery = listAt(operation, 'parameters').filter((one) => textAt(one, 'in') === 'query');
  const properties = Object.fromEntries(
    inQuery.map((one) => [textAt(one, 'name') ?? '', asJsonSchema(memberAt(one, 'schema'), false)]),
  );
  const isPaged = memberAt(response, 'properties', 'next_page_url') !== undefined;
  const required = inQuery.flatMap((one) => (memberAt(one, 'required') === true ? [textAt(one, 'name')] : []));
  const page = isPaged ? { page: { type: 'string' } } : {};
  return { type: 'object', properties: { ...properties, ...page }, required, additionalProperties: false };
};

const operationOf = (template: string, method: string, told: unknown): Operation => {
  const family = template.startsWith('/v1/') ? 'v1' : 'v2';
  const media = family === 'v1' ? 'application/x-www-form-urlencoded' : 'application/json';
  const response = memberAt(told, 'responses', '200', 'content', 'application/json', 'schema');
  return {
    method: method.toUpperCase(),
    template,
    family,
    pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '([A-Za-z0-9_]+)')}$`),
    query: querySchema(told, response),
    body: objectOr(asJsonSchema(memberAt(told, 'requestBody', 'content', media, 'schema'), false), emptyObject),
    response: objectOr(asJsonSchema(response, true), {}),
  };
};

/** The version of the provider's API that the description is of. */
export const specVersion = textAt(subset, 'info', 'version') ?? '';

/** The types of thin events that the provider knows. */
export const thinEventTypes: readonly unknown[] = listAt(subset, 'x-thin-events');

/** Every operation of the description. */
export const operations: readonly Operation[] = Object.entries(recordAt(subset, 'paths')).flatMap(
  ([template, methods]) =>
    Object.entries(isRecord(methods) ? methods : {}).map(([method, told]) => operationOf(template, method, told)),
);

/** What `$ref`s point into, under the name that they use. */
export const schemas = { $id: 'subset', $defs: asJsonSchema(memberAt(subset, 'components', 'schemas'), true) };

/** The operation of a call, or undefined for a path or method that is not described. */
export const operationAt = (method: string, path: string): Operation | undefined =>
  operations.find((one) => one.method === method && one.pattern.test(path));
