// JSON as templates and wires bring it, and the few questions asked of it without trusting its shape.

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** Parses text; a fault (SyntaxError) when it is not JSON. */
export const parseJson = (text: string): Json => {
  const parsed: Json = JSON.parse(text);
  return parsed;
};

/** True for an object that is neither null nor a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object; an empty one when it is something else. */
export const objectIn = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The value as a list; an empty one when it is something else. */
export const listIn = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** The value as text; undefined unless it is a string, a number or a boolean (templates write all three for text). */
export const textIn = (value: Json | undefined): string | undefined => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

/** The value as text; a fault that names what is missing otherwise. */
export const textInOrThrow = (value: Json | undefined, what: string): string => {
  const text = textIn(value);
  if (text === undefined) throw new Error(`${what} should be text, but is ${JSON.stringify(value)}`);
  return text;
};

/** The value as a finite number; undefined otherwise. Templates may write numbers as text. */
export const numberIn = (value: Json | undefined): number | undefined => {
  const text = textIn(value);
  if (text === undefined || text === '') return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : undefined;
};

/** True for `true` and for the text "true". */
export const isTrue = (value: Json | undefined): boolean => value === true || value === 'true';
