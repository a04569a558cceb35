// The same schema in words that every generator understands. Hides what zod writes and tools stumble over.

type Open = {
  pattern?: string | undefined;
  allOf?: unknown;
  items?: unknown;
  prefixItems?: unknown;
  propertyNames?: unknown;
};

const onlyPattern = (part: unknown): string | undefined => {
  if (typeof part !== 'object' || part === null || !('pattern' in part)) return undefined;
  const { pattern, ...others } = part;
  return typeof pattern === 'string' && pattern.startsWith('^') && Object.keys(others).length === 0
    ? pattern
    : undefined;
};

/** Several anchored patterns are one: a text fits when each of them, looking ahead from its start, fits. */
const joinedPatterns = (schema: Open): void => {
  if (!Array.isArray(schema.allOf) || schema.pattern !== undefined) return;
  const patterns = schema.allOf.map(onlyPattern);
  if (patterns.some((pattern) => pattern === undefined)) return;
  schema.pattern = `^${patterns.map((pattern) => `(?=${pattern})`).join('')}`;
  delete schema.allOf;
};

const isAlike = (list: readonly unknown[]): boolean => new Set(list.map((one) => JSON.stringify(one))).size === 1;

/** A pair of two alike is a list of two. */
const evenTuple = (schema: Open): void => {
  if (!Array.isArray(schema.prefixItems) || schema.items !== false || !isAlike(schema.prefixItems)) return;
  schema.items = schema.prefixItems[0];
  delete schema.prefixItems;
};

/** Changes a schema in place into one that says the same. */
export const sayPlainly = (schema: object): void => {
  const open: Open = schema;
  joinedPatterns(open);
  evenTuple(open);
  if (JSON.stringify(open.propertyNames) === '{"type":"string"}') delete open.propertyNames;
};
