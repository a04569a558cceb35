// The API in this process: real routes over tables in memory, called as the gateway calls them. For tests that make thousands of calls.
import type { RouteContract } from '@hearth/contracts/route-contract';
import { sha256 } from '@hearth/domain/canonical';
import { httpEndpoint, type Route } from '@hearth/runtime/http-endpoint';
import { inMemoryContext, inMemorySurroundings } from '@hearth/runtime/in-memory-surroundings';
import { identify } from '@hearth/store/members';
import { fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { expectTold } from '../fixtures/told-answers.ts';

/** What came back: the HTTP status, and the body (a problem's `code` is the reason of a refusal). */
export type Told = { readonly status: number; readonly json: Readonly<Record<string, unknown>> };

type Sent = {
  /** The subject of the caller's token. */ readonly as: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** The same key is the same request. */ readonly key?: string;
};

/** Opens the API over some routes; `now` is its clock. Each call has an Idempotency-Key of its own unless one is told. */
export const inProcessApi = (tables: Tables, routes: readonly Route[], now: () => string) => {
  const handler = httpEndpoint(identify(tables, { founders: [], fiscalAgentId }), routes, {
    ...inMemorySurroundings(),
    now,
  });
  let calls = 0;
  return async (
    { method, path }: Pick<RouteContract, 'method' | 'path'>,
    { as, params = {}, body, key }: Sent,
  ): Promise<Told> => {
    calls += 1;
    const rawPath = Object.entries(params).reduce<string>(
      (text, [name, value]) => text.replace(`{${name}}`, value),
      path,
    );
    const answer = await handler(
      {
        routeKey: `${method} ${path}`,
        rawPath,
        pathParameters: params,
        headers: { 'content-type': 'application/json', 'idempotency-key': sha256(key ?? `call ${calls}`).slice(0, 32) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        isBase64Encoded: false,
        requestContext: {
          requestId: `req-${calls}`,
          authorizer: { jwt: { claims: { sub: as, iss: 'issuer', scope: 'hearth/member', token_use: 'access' } } },
        },
      },
      inMemoryContext(),
    );
    expectTold({ method, path: rawPath, status: answer.statusCode, text: answer.body });
    return { status: answer.statusCode, json: answer.body === '' ? {} : JSON.parse(answer.body) };
  };
};
