// Matches events against the patterns of event source mappings and of rules on a bus. A pattern operator it does not know is a fault.
import { isObject, type Json, type JsonObject, numberIn, parseJson } from './json.ts';

const compare: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

const isInRange = (value: Json | undefined, rule: Json): boolean => {
  if (typeof value !== 'number' || !Array.isArray(rule)) return false;
  for (let index = 0; index < rule.length; index += 2) {
    const bound = numberIn(rule[index + 1]);
    const holds = compare[String(rule[index])];
    if (holds === undefined || bound === undefined || !holds(value, bound)) return false;
  }
  return true;
};

const textOr = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const matchesOperator = (operator: string, wanted: Json, value: Json | undefined): boolean => {
  switch (operator) {
    case 'exists':
      return (value !== undefined) === (wanted === true);
    case 'prefix':
      return typeof value === 'string' && value.startsWith(textOr(wanted));
    case 'suffix':
      return typeof value === 'string' && value.endsWith(textOr(wanted));
    case 'equals-ignore-case':
      return typeof value === 'string' && value.toLowerCase() === textOr(wanted).toLowerCase();
    case 'anything-but':
      return value !== undefined && !matchesAny(Array.isArray(wanted) ? wanted : [wanted], value);
    case 'numeric':
      return isInRange(value, wanted);
    default:
      throw new Error(`filter operator ${operator} has no local engine`);
  }
};

const matchesOne = (rule: Json, value: Json | undefined): boolean => {
  if (!isObject(rule)) return rule === value;
  const [operator, wanted] = Object.entries(rule)[0] ?? ['nothing', null];
  return matchesOperator(operator, wanted, value);
};

const matchesAny = (rules: readonly Json[], value: Json | undefined): boolean => {
  if (Array.isArray(value)) return value.some((one) => matchesAny(rules, one));
  return rules.some((rule) => matchesOne(rule, value));
};

/** True when every key of the pattern matches the event: a list is "one of these", an object goes one level deeper. */
const matchesPattern = (pattern: Json, event: Json | undefined): boolean => {
  if (Array.isArray(pattern)) return matchesAny(pattern, event);
  if (!isObject(pattern)) return false;
  const object: JsonObject = isObject(event) ? event : {};
  return Object.entries(pattern).every(([key, part]) => {
    if (key === '$or') return Array.isArray(part) && part.some((one) => matchesPattern(one, event));
    return matchesPattern(part, object[key]);
  });
};

const knownOperators: ReadonlySet<string> = new Set([
  'exists',
  'prefix',
  'suffix',
  'equals-ignore-case',
  'anything-but',
  'numeric',
]);

/** The operators of a pattern that have no engine, so that a rule can be refused before its first event. */
export const unknownOperators = (pattern: Json): string[] => {
  if (!isObject(pattern)) return [];
  return Object.entries(pattern).flatMap(([key, part]) => {
    if (key === '$or' && Array.isArray(part)) return part.flatMap(unknownOperators);
    if (!Array.isArray(part)) return unknownOperators(part);
    return part.filter(isObject).flatMap((rule) => Object.keys(rule).filter((name) => !knownOperators.has(name)));
  });
};

/** True when there are no filters or one of them matches. */
export const passesFilters = (filters: readonly Json[], event: Json): boolean =>
  filters.length === 0 || filters.some((filter) => matchesPattern(filter, event));

/** A message as queue filters see it: its body parsed when the body is a JSON object. */
export const filterableMessage = (message: JsonObject): JsonObject => {
  const { body } = message;
  if (typeof body !== 'string' || !body.startsWith('{')) return message;
  try {
    return { ...message, body: parseJson(body) };
  } catch {
    return message;
  }
};
