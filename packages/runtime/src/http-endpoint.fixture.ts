// The situation of the edge's tests: a caseworker amends an application, through a route with every contract.
import type { RouteContract } from '@hearth/contracts/route-contract';
import type { Actor } from '@hearth/domain/duties';
import { derivedId } from '@hearth/domain/ids';
import type { reject } from '@hearth/domain/rejections';
import { z } from 'zod';
import type { Answer } from './http-answer.ts';
import { type Call, httpEndpoint, route } from './http-endpoint.ts';
import type { HttpEvent } from './http-request.ts';
import { inMemoryContext, inMemorySurroundings } from './in-memory-surroundings.ts';

export const caseworker: Actor = {
  memberId: derivedId('member', 'caseworker'),
  organizationId: derivedId('organization', 'partner'),
  organizationKind: 'partner',
  roles: ['caseworker'],
};

const body = z.strictObject({ household: z.strictObject({ size: z.int().min(1), name: z.string().min(1) }) });
export type Body = z.infer<typeof body>;
const contract: RouteContract<Body, unknown> = {
  method: 'POST',
  path: '/v1/applications/{id}',
  function: 'intake-http',
  caller: 'member',
  action: 'amend-application',
  body,
  idempotent: true,
  ifMatch: true,
};

export const key = 'k'.repeat(16);
export const event = (changes: Partial<HttpEvent> = {}): HttpEvent => ({
  routeKey: 'POST /v1/applications/{id}',
  rawPath: '/v1/applications/app_1',
  pathParameters: { id: 'app_1' },
  headers: {
    'content-type': 'application/json',
    'idempotency-key': key,
    'if-match': '"7"',
    authorization: 'Bearer secret',
  },
  body: JSON.stringify({ household: { size: 4, name: 'CANARY' } }),
  isBase64Encoded: false,
  requestContext: {
    requestId: 'req-1',
    authorizer: { jwt: { claims: { sub: 's', iss: 'i', scope: 'hearth/member', token_use: 'access' } } },
  },
  ...changes,
});
export const headers = (changes: Record<string, string | undefined>) => ({
  headers: { ...event().headers, ...changes },
});

export const endpoint = (
  does: (call: Call<Body, unknown>) => Promise<Answer | ReturnType<typeof reject>>,
  actor: Actor | ReturnType<typeof reject> = caseworker,
) => {
  const surroundings = inMemorySurroundings();
  const handler = httpEndpoint(async () => actor, [route(contract, does)], surroundings);
  const call = async (changes: Partial<HttpEvent> = {}) => {
    const answer = await handler(event(changes), inMemoryContext());
    return { ...answer, json: answer.body === '' ? undefined : JSON.parse(answer.body) };
  };
  return { call, surroundings, handler };
};
export const fine = async (): Promise<Answer> => ({ status: 201, body: { id: 'app_1' }, headers: { etag: '"8"' } });
