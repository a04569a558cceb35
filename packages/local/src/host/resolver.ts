// Answers CloudFormation's intrinsic functions over all stacks of an assembly. Physical ids come from outside and first,
// so resources that refer to each other in a circle still resolve.

import { conditionHolds } from './conditions.ts';
import { isObject, type Json, type JsonObject, listIn, objectIn, textIn, textInOrThrow } from './json.ts';
import type { Resource, Stack } from './template.ts';

/** What a resource is called once it exists: its Ref, and its attributes by name. */
export type Physical = { readonly ref: string; readonly attribute: (name: string) => string };

/** What stands outside the templates. `physical` is asked lazily, at the moment a value is resolved. */
export type Surroundings = {
  readonly region: string;
  readonly accountId: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly physical: (resource: Resource) => Physical;
};

export type Resolver = {
  /** Resolves a value of the stack; undefined only for AWS::NoValue. A fault names what is unknown. */
  readonly resolve: (stack: string, value: Json) => Json | undefined;
  readonly properties: (resource: Resource) => JsonObject;
  /** Resolves one property of a resource and leaves the others alone. */
  readonly property: (resource: Resource, name: string) => Json | undefined;
  /** False when the resource stands under a condition that does not hold. */
  readonly isPresent: (resource: Resource) => boolean;
};

type Scope = { stack: Stack; all: readonly Stack[]; around: Surroundings };
type Intrinsic = (argument: Json, scope: Scope) => Json | undefined;

const fail = (scope: Scope, what: string): never => {
  throw new Error(`stack ${scope.stack.name}: ${what}`);
};

const resolveText = (value: Json | undefined, scope: Scope, what: string): string => {
  const resolved = value === undefined ? undefined : resolveValue(value, scope);
  return textInOrThrow(resolved, `stack ${scope.stack.name}: ${what}`);
};

const resolveList = (value: Json | undefined, scope: Scope): Json[] =>
  listIn(value === undefined ? undefined : resolveValue(value, scope));

const pseudo = (name: string, scope: Scope): string | undefined => {
  const { region, accountId } = scope.around;
  const values: Record<string, string> = {
    'AWS::Region': region,
    'AWS::AccountId': accountId,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': scope.stack.name,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${accountId}:stack/${scope.stack.name}/local`,
  };
  return values[name];
};

const parameter = (name: string, scope: Scope): string | undefined => {
  const declared = scope.stack.parameters[name];
  if (declared === undefined) return undefined;
  const value = scope.around.parameters[name] ?? textIn(objectIn(declared)['Default']);
  return value ?? fail(scope, `parameter ${name} has no default: hand it in as a parameter`);
};

const resourceOf = (id: string, scope: Scope): Physical | undefined => {
  const found = scope.stack.resources.find((resource) => resource.id === id);
  return found === undefined ? undefined : scope.around.physical(found);
};

const reference = (name: string, scope: Scope): string | undefined => {
  if (name === 'AWS::NoValue') return undefined;
  const value = pseudo(name, scope) ?? parameter(name, scope) ?? resourceOf(name, scope)?.ref;
  return value ?? fail(scope, `Ref to ${name}, which is not in the template`);
};

const attribute = (id: string, name: string, scope: Scope): string => {
  const found = resourceOf(id, scope) ?? fail(scope, `Fn::GetAtt of ${id}, which is not in the template`);
  return found.attribute(name);
};

const substitute: Intrinsic = (argument, scope) => {
  const [template, own] = Array.isArray(argument) ? argument : [argument, {}];
  const values = objectIn(own);
  return textInOrThrow(template, 'Fn::Sub').replace(/\$\{([^}]+)\}/g, (_, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    const mine = values[name];
    if (mine !== undefined) return resolveText(mine, scope, `Fn::Sub ${name}`);
    const dot = name.indexOf('.');
    if (dot > 0) return attribute(name.slice(0, dot), name.slice(dot + 1), scope);
    return reference(name, scope) ?? '';
  });
};

const importValue: Intrinsic = (argument, scope) => {
  const wanted = resolveText(argument, scope, 'Fn::ImportValue');
  for (const stack of scope.all) {
    for (const output of Object.values(stack.outputs)) {
      const inStack = { ...scope, stack };
      const name = objectIn(objectIn(output)['Export'])['Name'];
      if (name === undefined || resolveText(name, inStack, 'the name of an export') !== wanted) continue;
      return resolveValue(objectIn(output)['Value'] ?? '', inStack);
    }
  }
  return fail(scope, `Fn::ImportValue of ${wanted}, which no stack exports`);
};

const holds = (condition: Json, scope: Scope): boolean =>
  conditionHolds(condition, scope.stack.conditions, (value) => resolveValue(value, scope));

const intrinsics: Record<string, Intrinsic> = {
  Ref: (argument, scope) => reference(textInOrThrow(argument, 'Ref'), scope),
  'Fn::GetAtt': (argument, scope) => {
    const [id, ...name] = Array.isArray(argument) ? argument : textInOrThrow(argument, 'Fn::GetAtt').split('.');
    const attributeName = name.map((part) => resolveText(part, scope, 'Fn::GetAtt')).join('.');
    return attribute(textInOrThrow(id, 'Fn::GetAtt'), attributeName, scope);
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = listIn(argument);
    const texts = resolveList(parts, scope).map((part) => textInOrThrow(part, 'a part of Fn::Join'));
    return texts.join(textIn(separator) ?? '');
  },
  'Fn::Sub': substitute,
  'Fn::Select': (argument, scope) => {
    const [index, list] = listIn(argument);
    return (
      resolveList(list, scope)[Number(resolveText(index, scope, 'Fn::Select'))] ??
      fail(scope, 'Fn::Select past the end')
    );
  },
  'Fn::Split': (argument, scope) => {
    const [separator, text] = listIn(argument);
    return resolveText(text, scope, 'Fn::Split').split(textIn(separator) ?? ',');
  },
  'Fn::If': (argument, scope) => {
    const [condition, yes, no] = listIn(argument);
    return resolveValue((holds(condition ?? null, scope) ? yes : no) ?? null, scope);
  },
  'Fn::ImportValue': importValue,
  'Fn::Base64': (argument, scope) => Buffer.from(resolveText(argument, scope, 'Fn::Base64')).toString('base64'),
  'Fn::ToJsonString': (argument, scope) => JSON.stringify(resolveValue(argument, scope)),
  'Fn::GetAZs': (_, scope) => ['a', 'b', 'c'].map((zone) => `${scope.around.region}${zone}`),
  'Fn::FindInMap': (argument, scope) => {
    const [map, first, second] = listIn(argument).map((part) => resolveText(part, scope, 'Fn::FindInMap'));
    const row = objectIn(objectIn(scope.stack.mappings[map ?? ''])[first ?? '']);
    return row[second ?? ''] ?? fail(scope, `Fn::FindInMap finds nothing at ${map}.${first}.${second}`);
  },
};

const resolveValue = (value: Json, scope: Scope): Json | undefined => {
  if (Array.isArray(value)) {
    return value.map((part) => resolveValue(part, scope)).filter((part) => part !== undefined);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? ['', null];
  if (entries.length === 1 && (name === 'Ref' || name.startsWith('Fn::'))) {
    const intrinsic = intrinsics[name] ?? fail(scope, `unknown intrinsic function ${name}`);
    return intrinsic(argument, scope);
  }
  const resolved: JsonObject = {};
  for (const [key, part] of entries) {
    const kept = resolveValue(part, scope);
    if (kept !== undefined) resolved[key] = kept;
  }
  return resolved;
};

/** Builds the resolver over all stacks. */
export const createResolver = (all: readonly Stack[], around: Surroundings): Resolver => {
  const scopeOf = (name: string): Scope => {
    const stack = all.find((one) => one.name === name);
    if (stack === undefined) throw new Error(`no stack ${name}`);
    return { stack, all, around };
  };
  return {
    resolve: (stack, value) => resolveValue(value, scopeOf(stack)),
    properties: (resource) => objectIn(resolveValue(resource.properties, scopeOf(resource.stack))),
    property: (resource, name) => {
      const value = resource.properties[name];
      return value === undefined ? undefined : resolveValue(value, scopeOf(resource.stack));
    },
    isPresent: (resource) => resource.condition === undefined || holds(resource.condition, scopeOf(resource.stack)),
  };
};
