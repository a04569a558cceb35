// JSON: read without trust, and written in its canonical form (RFC 8785). Hides what a missing or odd member is read as.

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Parses JSON; undefined for what is none. */
export const parsed = (text: string): Json | undefined => {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
};

export const nothing: JsonObject = {};
const noList: readonly Json[] = [];

export const has = (value: Json | undefined, name: string): boolean => isObject(value) && Object.hasOwn(value, name);
const memberOf = (value: Json | undefined, name: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

export const objectAt = (value: Json | undefined, name: string): JsonObject => {
  const found = memberOf(value, name);
  return isObject(found) ? found : nothing;
};
export const listAt = (value: Json | undefined, name: string): readonly Json[] => {
  const found = memberOf(value, name);
  return isList(found) ? found : noList;
};
export const textAt = (value: Json | undefined, name: string): string => {
  const found = memberOf(value, name);
  return typeof found === 'string' ? found : '';
};
export const textsAt = (value: Json | undefined, name: string): readonly string[] =>
  listAt(value, name).filter((each): each is string => typeof each === 'string');
/** Only the word `true` is true. */
export const flagAt = (value: Json | undefined, name: string): boolean => memberOf(value, name) === true;
/** A whole number from 0; -1 for anything else. */
export const countAt = (value: Json | undefined, name: string): number => {
  const found = memberOf(value, name);
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : -1;
};

// Most text has nothing to escape: then it is its own JSON.
const isPlain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const quoted = (text: string): string => (isPlain.test(text) ? `"${text}"` : JSON.stringify(text));

/** RFC 8785: members by UTF-16 code units, no spaces, numbers and strings as ECMAScript prints them. `without`: a top-level member left out. */
export const canonicalJson = (value: Json, without?: string): string => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return JSON.stringify(value);
  let out = '';
  if (isList(value)) {
    for (const each of value) out += `${out === '' ? '' : ','}${canonicalJson(each)}`;
    return `[${out}]`;
  }
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (name === without || member === undefined) continue;
    out += `${out === '' ? '' : ','}${quoted(name)}:${canonicalJson(member)}`;
  }
  return `{${out}}`;
};
