// What a token is for, and how often it may be used: refused with words that say what to do.
import { reject } from '@hearth/domain/rejections';
import { describe, expect, test } from 'vitest';
import { endpoint, event, fine } from './http-endpoint.fixture.ts';

const withScope = (scope: unknown) => ({
  requestContext: {
    requestId: 'req-1',
    authorizer: { jwt: { claims: { sub: 's', iss: 'i', token_use: 'access', scope } } },
  },
});

describe('a token', () => {
  test.each([
    'hearth/member',
    'hearth/applications.write',
    'openid hearth/applications.write',
    '[hearth/imports hearth/applications.write]',
  ])('with the scope %j lets an application be changed', async (scope) => {
    expect((await endpoint(fine).call(withScope(scope))).statusCode).toBe(201);
  });

  test.each([
    'hearth/applications.read',
    'hearth/webhooks hearth/imports',
    'hearth/applications',
    'HEARTH/MEMBER',
    '',
    undefined,
    7,
  ])('with the scope %j does not, and is told which one does', async (scope) => {
    const { call } = endpoint(() => Promise.reject(new Error('must not be called')));
    const answer = await call({ ...withScope(scope), body: '{' });
    expect(answer.json).toMatchObject({ status: 403, type: '/problems/scope-missing' });
    expect(answer.json.detail).toContain('hearth/applications.write');
  });
});

describe('an organization that calls too often', () => {
  test('is told when to come back, in words and in the header', async () => {
    const over = reject('too-many', 'Wait 7 seconds.', { facts: { retryAfterSeconds: 7 } });
    const answer = await endpoint(fine, over).call(event());
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toBe('7');
    expect(answer.json).toMatchObject({ type: '/problems/too-many', detail: 'Wait 7 seconds.' });
  });

  test('is told nothing of a time that nobody knows', async () => {
    const answer = await endpoint(fine, reject('too-many', 'Tomorrow.')).call(event());
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, undefined]);
  });
});
