// Answers the conditions of a template: equality of resolved values, and what is built from it.
import { type Json, type JsonObject, listIn, objectIn, textInOrThrow } from './json.ts';

/** Whether a condition holds, given by name or written out. A fault names what is unknown. */
export const conditionHolds = (
  condition: Json,
  named: JsonObject,
  resolve: (value: Json) => Json | undefined,
): boolean => {
  const holds = (part: Json): boolean => conditionHolds(part, named, resolve);
  if (typeof condition === 'string') {
    const written = named[condition];
    if (written === undefined) throw new Error(`condition ${condition} is not in the template`);
    return holds(written);
  }
  const [name, argument] = Object.entries(objectIn(condition))[0] ?? ['nothing', null];
  const parts = listIn(argument);
  switch (name) {
    case 'Condition':
      return holds(textInOrThrow(argument, 'Condition'));
    case 'Fn::And':
      return parts.every(holds);
    case 'Fn::Or':
      return parts.some(holds);
    case 'Fn::Not':
      return !holds(parts[0] ?? null);
    case 'Fn::Equals': {
      const [left, right] = parts.map((part) => JSON.stringify(resolve(part)));
      return left === right;
    }
    default:
      throw new Error(`unknown condition function ${name}`);
  }
};
