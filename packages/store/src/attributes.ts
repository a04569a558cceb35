// DynamoDB's attribute values: our few types there and back. Smaller and faster than the general library.
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { type Attribute, attributeOrThrow, type Item } from './tables.ts';

const toValue = (attribute: Attribute): AttributeValue => {
  attributeOrThrow(attribute);
  if (typeof attribute === 'string') return { S: attribute };
  if (typeof attribute === 'number') return { N: String(attribute) };
  return attribute instanceof Uint8Array ? { B: attribute } : { SS: [...attribute] };
};

const fromValue = (value: AttributeValue): Attribute => {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.B !== undefined) return value.B;
  if (value.SS !== undefined) return new Set(value.SS.toSorted());
  throw new TypeError('an attribute of a type that the store does not write');
};

/** One of our attributes as the engine takes it. */
export const marshalled = toValue;

/** An item as the engine takes it. */
export const toEngine = (item: Item): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(item).map(([name, attribute]) => [name, toValue(attribute)]));

/** An item as we read it. Throws a TypeError for attribute types that we never write. */
export const fromEngine = (engine: Readonly<Record<string, AttributeValue>>): Item => {
  const { pk, sk, ...rest } = Object.fromEntries(
    Object.entries(engine).map(([name, value]) => [name, fromValue(value)]),
  );
  if (typeof pk !== 'string' || typeof sk !== 'string') throw new TypeError('an item without its key');
  return { ...rest, pk, sk };
};
