// Guards and updates as DynamoDB expressions, with every name and value behind a placeholder.
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshalled } from './attributes.ts';
import type { Attribute, Change, Guard } from './tables.ts';

type Update = Extract<Change, { readonly update: unknown }>;

/** The three parts that every expression shares. Absent when empty, as the engine wants it. */
export type Placeholders = {
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, AttributeValue>;
};

const placeholders = () => {
  const names: Record<string, string> = {};
  const values: Record<string, AttributeValue> = {};
  let next = 0;
  return {
    name: (name: string): string => {
      const known = Object.entries(names).find(([, each]) => each === name)?.[0];
      if (known !== undefined) return known;
      next += 1;
      names[`#n${next}`] = name;
      return `#n${next}`;
    },
    value: (value: Attribute): string => {
      next += 1;
      values[`:v${next}`] = marshalled(value);
      return `:v${next}`;
    },
    all: (): Placeholders => ({
      ...(Object.keys(names).length > 0 ? { ExpressionAttributeNames: names } : {}),
      ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
    }),
  };
};
type Holder = ReturnType<typeof placeholders>;

const condition = (guard: Guard, holder: Holder): string => {
  if ('absent' in guard) return `attribute_not_exists(${holder.name('pk')})`;
  if ('present' in guard) return `attribute_exists(${holder.name('pk')})`;
  if ('without' in guard) return `attribute_not_exists(${holder.name(guard.without)})`;
  const name = holder.name(guard.attribute);
  if ('equals' in guard) return `${name} = ${holder.value(guard.equals)}`;
  if ('atLeast' in guard) return `${name} >= ${holder.value(guard.atLeast)}`;
  if ('atMost' in guard) return `${name} <= ${holder.value(guard.atMost)}`;
  return `size(${name}) < ${holder.value(guard.sizeBelow)}`;
};

const conditionOf = (change: Change, holder: Holder): string | undefined => {
  const all = change.when.map((guard) => condition(guard, holder)).join(' AND ');
  if (all === '') return undefined;
  const alternative = change.orWithout ?? (change.orAbsent === true ? 'pk' : undefined);
  return alternative === undefined ? all : `attribute_not_exists(${holder.name(alternative)}) OR (${all})`;
};

const updateOf = (change: Update, holder: Holder): string => {
  const part = (verb: string, parts: readonly string[]): string =>
    parts.length === 0 ? '' : `${verb} ${parts.join(', ')} `;
  return (
    part(
      'SET',
      Object.entries(change.set ?? {}).map(([name, value]) => `${holder.name(name)} = ${holder.value(value)}`),
    ) +
    part(
      'REMOVE',
      (change.remove ?? []).map((name) => holder.name(name)),
    ) +
    part('ADD', [
      ...Object.entries(change.add ?? {}).map(([name, value]) => `${holder.name(name)} ${holder.value(value)}`),
      ...Object.entries(change.include ?? {}).map(
        ([name, value]) => `${holder.name(name)} ${holder.value(new Set([value]))}`,
      ),
    ]) +
    part(
      'DELETE',
      Object.entries(change.exclude ?? {}).map(
        ([name, value]) => `${holder.name(name)} ${holder.value(new Set([value]))}`,
      ),
    )
  ).trim();
};

/** The expressions of one change; the update expression only for updates. */
export const expressionsOf = (
  change: Change,
): { readonly update?: string; readonly condition?: string; readonly placeholders: Placeholders } => {
  const holder = placeholders();
  const update = 'update' in change ? updateOf(change, holder) : undefined;
  const guarded = conditionOf(change, holder);
  return {
    ...(update === undefined ? {} : { update }),
    ...(guarded === undefined ? {} : { condition: guarded }),
    placeholders: holder.all(),
  };
};
