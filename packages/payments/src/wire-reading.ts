// Reading what came over a wire and is not yet trusted: each reader answers undefined instead of guessing.

/** The value at a path of own members, or undefined. */
export const memberAt = (value: unknown, ...path: readonly string[]): unknown => {
  let here = value;
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = Reflect.get(here, name);
  }
  return here;
};

/** The text at a path, or undefined. */
export const textAt = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = memberAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
};

/** The whole number at a path, or undefined for a fraction, a text or a number beyond 2^53. */
export const wholeAt = (value: unknown, ...path: readonly string[]): number | undefined => {
  const found = memberAt(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined;
};

/** The list at a path; empty when there is none. */
export const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = memberAt(value, ...path);
  return Array.isArray(found) ? found : [];
};

/** The texts of an object at a path (metadata); members that are not texts are left out. */
export const textsAt = (value: unknown, ...path: readonly string[]): Readonly<Record<string, string>> => {
  const found = memberAt(value, ...path);
  if (typeof found !== 'object' || found === null) return {};
  const texts: Record<string, string> = {};
  for (const [name, text] of Object.entries(found)) if (typeof text === 'string') texts[name] = text;
  return texts;
};

/** The JSON value of a text, or undefined when it is none. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
