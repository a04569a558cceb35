import { expect, test } from 'vitest';
import { routeFinder } from './http-routes.ts';
import type { FunctionPlan } from './plan-functions.ts';
import type { RoutePlan } from './plan-http.ts';

const plan: FunctionPlan = {
  name: 'tiny',
  shortName: 'tiny',
  arn: 'arn:aws:lambda:us-east-1:000000000000:function:tiny',
  logicalId: 'Tiny',
  module: 'index.mjs',
  handler: 'handler',
  timeoutMs: 1000,
  memoryMb: 128,
  environment: {},
  logLevel: undefined,
  reserved: undefined,
  asyncRetries: 2,
  deadLetterArn: undefined,
};
const route = (routeKey: string): RoutePlan => ({ routeKey, function: plan, authorizer: undefined });
const keys = [
  'GET /v1/applications/{id}',
  'GET /v1/applications/open',
  'POST /v1/applications/{id}/answers',
  'ANY /v1/{rest+}',
  'GET /v1/applications/{id}/files/{path+}',
];
const find = routeFinder(keys.map(route));

test('a fixed segment wins over a parameter, a parameter over the rest', () => {
  expect(find('GET', '/v1/applications/open')?.route.routeKey).toBe('GET /v1/applications/open');
  expect(find('GET', '/v1/applications/app_1')?.parameters).toEqual({ id: 'app_1' });
  expect(find('GET', '/v1/applications/app_1/unknown')?.route.routeKey).toBe('ANY /v1/{rest+}');
});

test('parameters are decoded, and a greedy one keeps its slashes', () => {
  expect(find('GET', '/v1/applications/a%20b')?.parameters).toEqual({ id: 'a b' });
  expect(find('GET', '/v1/applications/app_1/files/x/y%2Fz')?.parameters).toEqual({ id: 'app_1', path: 'x/y/z' });
  expect(find('GET', '/v1/applications/%zz')?.parameters).toEqual({ id: '%zz' });
});

test('another method of a known path falls to the wider route, and without one there is no route', () => {
  expect(find('DELETE', '/v1/applications/app_1')?.route.routeKey).toBe('ANY /v1/{rest+}');
  expect(routeFinder([route('GET /v1/members')])('POST', '/v1/members')).toBeUndefined();
  expect(routeFinder([route('$default')])('POST', '/any/where')?.route.routeKey).toBe('$default');
});
