// The door in front of the API: who did not come through it is told nothing, whatever is asked and whoever asks.
import { originHeader } from '@hearth/contracts/origin';
import { describe, expect, test } from 'vitest';
import { caseworker, event, fine, headers } from './http-endpoint.fixture.ts';
import { httpEndpoint, route } from './http-endpoint.ts';
import type { HttpEvent } from './http-request.ts';
import { inMemoryContext, inMemorySurroundings } from './in-memory-surroundings.ts';
import { cameThrough } from './origin-guard.ts';

const first = 'f'.repeat(64);
const second = 's'.repeat(64);
const contract = {
  method: 'GET',
  path: '/v1/checkpoints',
  function: 'sealing-http',
  caller: 'public',
  idempotent: false,
} as const;

const endpointBehind = (secrets: readonly string[] | undefined) => {
  let identified = 0;
  const handler = httpEndpoint(
    async () => {
      identified += 1;
      return caseworker;
    },
    [route(contract, fine)],
    { ...inMemorySurroundings(), originSecrets: async () => secrets },
  );
  const call = async (changes: Partial<HttpEvent> = {}) =>
    handler(event({ routeKey: 'GET /v1/checkpoints', ...changes }), inMemoryContext());
  return { call, identified: () => identified };
};
const shown = (value: string, name: string = originHeader) => headers({ [name]: value });

describe('a request to an API behind a door', () => {
  test('with the secret is served, by either of its two values, whatever the case of the header', async () => {
    const { call } = endpointBehind([first, second]);
    for (const changes of [shown(first), shown(second), shown(first, 'X-Hearth-Origin')])
      expect((await call(changes)).statusCode).toBe(201);
  });

  test.each<[string, Partial<HttpEvent>]>([
    ['no secret', {}],
    ['another', shown('x'.repeat(64))],
    ['the beginning of it', shown(first.slice(0, 63))],
    ['more than it', shown(`${first}f`)],
    ['nothing in it', shown('')],
    ['two of it', shown(`${first},${first}`)],
  ])('with %s is told that there is no such route, before anybody is asked who calls', async (_what, changes) => {
    const { call, identified } = endpointBehind([first, second]);
    const answer = await call(changes);
    expect([answer.statusCode, JSON.parse(answer.body).type]).toEqual([404, '/problems/not-found']);
    expect(answer.body).toBe((await call({ ...changes, routeKey: 'GET /v1/elsewhere' })).body);
    expect(identified()).toBe(0);
  });

  test('is never let in by a value that is not set yet', async () => {
    const { call } = endpointBehind([first, '']);
    expect((await call(shown(''))).statusCode).toBe(404);
    expect((await call()).statusCode).toBe(404);
  });

  test('is served as it comes where there is no door', async () => {
    expect((await endpointBehind(undefined).call()).statusCode).toBe(201);
    expect(cameThrough({}, undefined)).toBe(true);
    expect(cameThrough({}, [])).toBe(false);
  });
});
