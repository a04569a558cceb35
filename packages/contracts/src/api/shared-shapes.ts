// What stands in many places of the description is told once: ids, the shapes of `shape-places`, bodies and answers within others, parameters.
// Hides how equal ones are found.
import { type IdKind, idKinds } from '@hearth/domain/ids';
import { patternOf } from './operation.ts';
import { shapePlaces } from './shape-places.ts';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
type JsonObject = { readonly [name: string]: Json };
type Schemas = { readonly [name: string]: JsonObject };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pascal = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const keyOf = (value: Json): string => JSON.stringify(value);

const isIdKind = (kind: string): kind is IdKind => kind in idKinds;
const idShapes: Schemas = Object.fromEntries(
  Object.keys(idKinds)
    .filter(isIdKind)
    .map((kind) => [`${pascal(kind)}Id`, { type: 'string', pattern: patternOf([kind]) }]),
);

const stepOf = (schema: Json | undefined, step: string): Json | undefined => {
  if (!isObject(schema)) return undefined;
  if (step === '[]') return schema['items'];
  const forms = schema['anyOf'] ?? schema['oneOf'];
  if (step.startsWith('|')) return Array.isArray(forms) ? forms[Number(step.slice(1))] : undefined;
  const properties = schema['properties'];
  return isObject(properties) ? properties[step.slice(1)] : undefined;
};

const standsAt = (schemas: Schemas, name: string, place: string): JsonObject => {
  const [root = '', ...steps] = place.split(/(?=\.|\[\]|\|)/);
  const found = steps.reduce<Json | undefined>(stepOf, schemas[root]);
  if (!isObject(found)) throw new Error(`nothing stands at ${place}, from where ${name} is told: mend shape-places.ts`);
  return found;
};

/** Names by shape: what is equal has one name, the first one. */
const namesOf = (schemas: Schemas): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) if (!names.has(keyOf(schema))) names.set(keyOf(schema), name);
  return names;
};

const linked = (names: ReadonlyMap<string, string>, value: Json): Json => {
  const name = names.get(keyOf(value));
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  return within(names, value);
};

const within = (names: ReadonlyMap<string, string>, value: Json): Json => {
  if (Array.isArray(value)) return value.map((one: Json) => linked(names, one));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, linked(names, member)]));
};

/** Schemas with every shared shape under its own name. Throws for a place where nothing stands. */
const sharedSchemas = (schemas: Schemas): { readonly shared: Schemas; readonly names: ReadonlyMap<string, string> } => {
  const placed = Object.entries(shapePlaces).map(([name, place]) => [name, standsAt(schemas, name, place)] as const);
  const all: Schemas = { ...idShapes, ...Object.fromEntries(placed), ...schemas };
  const names = namesOf(all);
  const shared = Object.entries(all).map(([name, schema]) => [name, within(names, schema)]);
  return { shared: Object.fromEntries(shared), names };
};

const parametersOf = (operation: Json): readonly JsonObject[] => {
  const list = isObject(operation) ? operation['parameters'] : undefined;
  return Array.isArray(list) ? list.filter((one: Json) => isObject(one) && one['name'] !== undefined) : [];
};

/** The name of a parameter in the document; none for what says too little by itself: an id of several kinds. */
const parameterName = ({ in: place, name, schema = null }: JsonObject): string | undefined => {
  const [id] = Object.entries(idShapes).find(([, shape]) => keyOf(shape) === keyOf(schema)) ?? [];
  if (place === 'path') return id === undefined ? undefined : `${id}InPath`;
  return `${pascal(String(name))}InQuery`;
};

/** Parameters that several operations have, each under a name of its own; one whose name is another's stays where it is. */
const sharedParameters = (operations: readonly Json[]): Schemas => {
  const uses = new Map<string, number>();
  const all = operations.flatMap(parametersOf);
  for (const one of all) uses.set(keyOf(one), (uses.get(keyOf(one)) ?? 0) + 1);
  const shared: Record<string, JsonObject> = {};
  for (const one of all) {
    const name = parameterName(one);
    if (name !== undefined && (uses.get(keyOf(one)) ?? 0) > 1) shared[name] ??= one;
  }
  return shared;
};

const operationsOf = (paths: Json | undefined): readonly Json[] =>
  isObject(paths) ? Object.values(paths).flatMap((methods) => (isObject(methods) ? Object.values(methods) : [])) : [];

const schemasIn = (value: Json | undefined): Schemas =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).filter((pair): pair is [string, JsonObject] => isObject(pair[1])))
    : {};

/** A document as JSON, in which what is equal is told once. Throws for a place of `shape-places` where nothing stands. */
export const toldOnce = (made: object): JsonObject => {
  const document: JsonObject = JSON.parse(JSON.stringify(made));
  const components = isObject(document['components']) ? document['components'] : {};
  const { shared, names } = sharedSchemas(schemasIn(components['schemas']));
  const parameters = sharedParameters(operationsOf(document['paths']));
  const parameterNames = new Map(Object.entries(parameters).map(([name, one]) => [keyOf(one), name]));
  const toParameter = (value: Json): Json => {
    const name = parameterNames.get(keyOf(value));
    if (name !== undefined) return { $ref: `#/components/parameters/${name}` };
    if (Array.isArray(value)) return value.map(toParameter);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toParameter(member)]));
  };
  const whole = {
    ...document,
    paths: within(names, toParameter(document['paths'] ?? {})),
    components: {
      ...components,
      schemas: shared,
      parameters: { ...schemasIn(components['parameters']), ...schemasIn(within(names, parameters)) },
    },
  };
  const text = JSON.stringify(whole);
  const isUsed = (name: string): boolean => text.includes(`"#/components/schemas/${name}"`);
  const used = Object.entries(shared).filter(([name]) => !(name in idShapes || name in shapePlaces) || isUsed(name));
  return { ...whole, components: { ...whole.components, schemas: Object.fromEntries(used) } };
};
