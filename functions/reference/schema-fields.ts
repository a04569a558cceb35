// A schema as lines that a person reads: each field with its place, what it is, and whether it has to be there.
import { type Described, type Schema, schemaOf, shapeName } from './described.ts';

/** One field. `place`: its path, with dots between names and [] behind a list. */
export type Field = { readonly place: string; readonly what: string; readonly isRequired: boolean };

const deepest = 6;
const mostFields = 120;
const longestList = 12;

const ids = /^\^\(?([a-z]+(?:\|[a-z]+)*)\)?_\[0-9A-HJKMNP-TV-Z\]\{26\}\$$/;

const textWords = ({ format, pattern, maxLength }: Schema): string => {
  const [, prefixes] = ids.exec(pattern ?? '') ?? [];
  if (prefixes !== undefined) return `id: ${prefixes.replaceAll('|', '_… or ')}_…`;
  if (format === 'date') return 'day, YYYY-MM-DD';
  if (format === 'date-time') return 'instant in UTC';
  if (pattern === '^[0-9a-f]{64}$') return 'SHA-256 in hex';
  if (format !== undefined) return format;
  return maxLength === undefined || maxLength > 1_000 ? 'text' : `text, up to ${maxLength}`;
};

const numberWords = ({ minimum, maximum }: Schema): string => {
  const bounds = [
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`to ${maximum}`]),
  ];
  return ['whole number', ...bounds].join(' ');
};

const listed = (values: readonly unknown[]): string => {
  const shown = values.slice(0, longestList).map(String).join(' | ');
  return values.length > longestList ? `${shown} | … (${values.length} in all)` : shown;
};

const alternatives = ({ anyOf = [], oneOf = [] }: Schema): readonly Schema[] => [...anyOf, ...oneOf];

const shortList = 4;

/** The name under which a shape is told apart: an object, a choice of objects, a long list of words. None for what takes a few words. */
export const toldApart = (described: Described, schema: Schema): string | undefined => {
  const name = shapeName(schema);
  if (name === undefined) return undefined;
  const one = schemaOf(described, schema);
  const isObject = one.properties !== undefined || alternatives(one).some((other) => isOfFields(described, other));
  return isObject || (one.enum ?? []).length > shortList ? name : undefined;
};

const isOfFields = (described: Described, schema: Schema): boolean => {
  const one = schemaOf(described, schema);
  return one.properties !== undefined || alternatives(one).some((other) => isOfFields(described, other));
};

/** What a value is, in a few words; a shape that is told apart by its name. */
export const wordsOf = (described: Described, schema: Schema): string => {
  const apart = toldApart(described, schema);
  if (apart !== undefined) return apart;
  const one = schemaOf(described, schema);
  if (one.enum !== undefined) return listed(one.enum);
  if (one.const !== undefined) return String(one.const);
  const others = alternatives(one);
  if (others.length > 0) return [...new Set(others.map((other) => wordsOf(described, other)))].join(', or ');
  switch (one.type) {
    case 'string':
      return textWords(one);
    case 'integer':
    case 'number':
      return numberWords(one);
    case 'boolean':
      return 'true | false';
    case 'null':
      return 'null';
    case 'array':
      return `list of ${wordsOf(described, one.items ?? {})}`;
    default:
      return one.type === 'object' || one.properties !== undefined ? 'object' : 'any value';
  }
};

type Place = { readonly place: string; readonly isRequired: boolean; readonly depth: number };

const below = (described: Described, schema: Schema, { place, depth }: Place): readonly Field[] => {
  if (toldApart(described, schema) !== undefined) return [];
  const one = schemaOf(described, schema);
  if (one.type === 'array') return below(described, one.items ?? {}, { place: `${place}[]`, depth, isRequired: true });
  const own = Object.entries(one.properties ?? {}).flatMap(([name, member]) =>
    fieldsAt(described, member, {
      place: place === '' ? name : `${place}.${name}`,
      isRequired: one.required?.includes(name) === true,
      depth: depth + 1,
    }),
  );
  return [...own, ...alternatives(one).flatMap((other) => below(described, other, { place, depth, isRequired: true }))];
};

const fieldsAt = (described: Described, schema: Schema, at: Place): readonly Field[] => {
  const { place, isRequired } = at;
  const what = wordsOf(described, schema);
  const fault = schemaOf(described, schema).default;
  const own = {
    place,
    isRequired,
    what: fault === undefined ? what : `${what} (${JSON.stringify(fault)} when absent)`,
  };
  return at.depth >= deepest ? [own] : [own, ...below(described, schema, at)];
};

/** All fields of an object or a list, each place once, cut where nobody reads on. */
export const fieldsOf = (described: Described, schema: Schema): readonly Field[] => {
  const byPlace = new Map<string, Field>();
  const whole = schemaOf(described, schema);
  for (const field of below(described, whole, { place: '', isRequired: true, depth: 0 })) {
    const known = byPlace.get(field.place);
    if (known === undefined) byPlace.set(field.place, field);
    else if (!known.what.split(', or ').includes(field.what))
      byPlace.set(field.place, { ...known, what: `${known.what}, or ${field.what}` });
  }
  return [...byPlace.values()].slice(0, mostFields);
};

const partsOf = ({
  properties = {},
  items,
  additionalProperties,
  anyOf = [],
  oneOf = [],
}: Schema): readonly Schema[] => [
  ...Object.values(properties),
  ...(items === undefined ? [] : [items]),
  ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
  ...anyOf,
  ...oneOf,
];

/** The names of all shapes that are told apart within a schema, the schema itself left out. */
export const shapesWithin = (described: Described, schema: Schema): readonly string[] =>
  partsOf(schemaOf(described, schema)).flatMap((part) => {
    const apart = toldApart(described, part);
    if (apart !== undefined) return [apart];
    return part.$ref === undefined ? shapesWithin(described, part) : [];
  });
