import { expect, test } from 'vitest';
import type { Json, JsonObject } from './json.ts';
import { createResolver, type Resolver } from './resolver.ts';
import type { Resource, Stack } from './template.ts';

const resource = (stack: string, id: string, properties: JsonObject = {}, condition?: string): Resource => ({
  stack,
  id,
  type: 'AWS::SQS::Queue',
  properties,
  condition,
});

const stack = (name: string, more: Partial<Stack> = {}): Stack => ({
  name,
  resources: [],
  parameters: {},
  conditions: {},
  mappings: {},
  outputs: {},
  ...more,
});

const resolverOf = (stacks: readonly Stack[]): Resolver =>
  createResolver(stacks, {
    region: 'us-east-1',
    accountId: '000000000000',
    parameters: { Given: 'handed in' },
    physical: ({ id }) => ({ ref: `ref-${id}`, attribute: (name) => `${id}-${name}` }),
  });

const one = stack('One', {
  resources: [resource('One', 'Queue')],
  parameters: { Given: { Type: 'String' }, Plain: { Type: 'String', Default: 'default' }, Bare: { Type: 'String' } },
  conditions: {
    IsBig: { 'Fn::Equals': [{ Ref: 'Plain' }, 'default'] },
    IsSmall: { 'Fn::Not': [{ Condition: 'IsBig' }] },
  },
  mappings: { Sizes: { 'us-east-1': { memory: 512 } } },
  outputs: { Out: { Value: { Ref: 'Queue' }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}:Queue' } } } },
});

const resolve = (value: Json): Json | undefined => resolverOf([one, stack('Two')]).resolve('One', value);

test('references, attributes and parameters resolve', () => {
  expect(resolve({ Ref: 'Queue' })).toBe('ref-Queue');
  expect(resolve({ 'Fn::GetAtt': ['Queue', 'Arn'] })).toBe('Queue-Arn');
  expect(resolve({ 'Fn::GetAtt': 'Queue.Arn' })).toBe('Queue-Arn');
  expect(resolve([{ Ref: 'Given' }, { Ref: 'Plain' }, { Ref: 'AWS::Region' }])).toEqual([
    'handed in',
    'default',
    'us-east-1',
  ]);
  expect(resolve({ kept: 1, dropped: { Ref: 'AWS::NoValue' } })).toEqual({ kept: 1 });
});

test('text functions resolve inside each other', () => {
  expect(resolve({ 'Fn::Join': ['-', ['a', { Ref: 'Queue' }]] })).toBe('a-ref-Queue');
  expect(resolve({ 'Fn::Sub': ['${Queue.Arn} ${own} ${!kept} ${AWS::AccountId}', { own: { Ref: 'Plain' } }] })).toBe(
    'Queue-Arn default ${kept} 000000000000',
  );
  expect(resolve({ 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b:c'] }] })).toBe('b');
  expect(resolve({ 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::Region' }, 'memory'] })).toBe(512);
});

test('conditions choose values and leave resources out', () => {
  expect(resolve({ 'Fn::If': ['IsBig', 'yes', 'no'] })).toBe('yes');
  const resolver = resolverOf([one]);
  expect(resolver.isPresent(resource('One', 'Any', {}, 'IsSmall'))).toBe(false);
  expect(resolver.isPresent(resource('One', 'Any', {}, 'IsBig'))).toBe(true);
});

test('a value crosses stacks by the name it is exported under', () => {
  expect(resolverOf([one, stack('Two')]).resolve('Two', { 'Fn::ImportValue': 'One:Queue' })).toBe('ref-Queue');
});

test('what is unknown is an error that names it', () => {
  expect(() => resolve({ Ref: 'Nothing' })).toThrow('One: Ref to Nothing');
  expect(() => resolve({ 'Fn::Cidr': ['10.0.0.0/8', 1, 8] })).toThrow('unknown intrinsic function Fn::Cidr');
  expect(() => resolve({ 'Fn::ImportValue': 'Two:Queue' })).toThrow('Two:Queue');
  expect(() => resolve({ Ref: 'Bare' })).toThrow('parameter Bare has no default');
});
