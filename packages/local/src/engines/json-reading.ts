// Reads values out of parsed JSON of unknown shape; hides the checks that let the other engines stay free of casts.

export type JsonRecord = Record<string, unknown>;

/** Whether a parsed value is an object (arrays and null are not). */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object, or an empty one. */
export const recordIn = (value: unknown): JsonRecord => (isRecord(value) ? value : {});

/** The objects of a list; what is no list has none. */
export const recordsIn = (value: unknown): JsonRecord[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** The text under a key, or undefined. */
export const textIn = (record: JsonRecord, key: string): string | undefined => {
  const value = record[key];
  return typeof value === 'string' ? value : undefined;
};

/** The finite number under a key, or undefined. */
export const numberIn = (record: JsonRecord, key: string): number | undefined => {
  const value = record[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

/** Parses text into an object; anything else (also text that is not JSON) is undefined. */
export const parseRecord = (text: string): JsonRecord | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
