// The HTTP API on the loopback address: route, authorizer, function, answer. Hides sockets and the gateway's own refusals.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Authorizer } from './http-authorizer.ts';
import { corsHeaders, preflightAnswer } from './http-cors.ts';
import { answerOf, eventOf, gatewayAnswer, type HttpAnswer } from './http-payload.ts';
import { type RouteMatch, routeFinder } from './http-routes.ts';
import type { LambdaPool } from './lambda-pool.ts';
import type { HttpPlan } from './plan-http.ts';

export type HttpApiSetting = {
  readonly plan: HttpPlan;
  readonly pool: LambdaPool;
  readonly authorize: Authorizer;
  readonly now: () => number;
  readonly accountId: string;
  /** How long a request waits for a free thread before it is answered 503. */
  readonly maxWaitMs: number;
};

export type HttpApi = { readonly listen: (port: number) => Promise<void>; readonly stop: () => Promise<void> };

const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** Reads the body; undefined when it is longer than the gateway takes. */
const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
};

const runFunction = async (
  setting: HttpApiSetting,
  request: IncomingMessage,
  event: unknown,
  match: RouteMatch,
): Promise<HttpAnswer> => {
  const outcome = await setting.pool.invoke(match.route.function, event, setting.maxWaitMs);
  if (outcome === undefined) return gatewayAnswer(503, 'Service Unavailable', { 'retry-after': '1' });
  if (outcome.timedOut) return gatewayAnswer(503, 'Service Unavailable');
  if (outcome.error !== undefined) return gatewayAnswer(500, 'Internal Server Error');
  const answer = answerOf(outcome.value);
  const cors = corsHeaders(setting.plan.cors, request.headers.origin);
  return { ...answer, headers: { ...answer.headers, ...cors } };
};

const answerRequest = async (
  setting: HttpApiSetting,
  find: ReturnType<typeof routeFinder>,
  request: IncomingMessage,
): Promise<HttpAnswer> => {
  const { cors } = setting.plan;
  const origin = request.headers.origin;
  const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
  if (cors !== undefined && isPreflight && origin !== undefined) return preflightAnswer(cors, origin);

  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const match = find(request.method ?? 'GET', path);
  if (match === undefined) return gatewayAnswer(404, 'Not Found');

  const { authorizer } = match.route;
  let claims: Readonly<Record<string, string>> | undefined;
  if (authorizer !== undefined) {
    const verdict = await setting.authorize(request.headers.authorization, authorizer);
    if ('refused' in verdict) {
      if (verdict.refused === 403) return gatewayAnswer(403, 'Forbidden');
      return gatewayAnswer(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
    }
    claims = verdict.claims;
  }
  const body = await readBody(request);
  if (body === undefined) return gatewayAnswer(413, 'Request Entity Too Large', { connection: 'close' });
  const { now, accountId } = setting;
  const event = eventOf(request, { match, body, claims, requestId: randomUUID(), nowMs: now(), accountId });
  return runFunction(setting, request, event, match);
};

const write = (response: ServerResponse, { status, headers, cookies, body }: HttpAnswer): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (cookies.length > 0) response.setHeader('set-cookie', [...cookies]);
  response.removeHeader('transfer-encoding');
  if (status !== 204 && status !== 304) response.setHeader('content-length', Buffer.byteLength(body));
  response.writeHead(status);
  response.end(body);
};

/** Builds the API. It listens on 127.0.0.1 only. */
export const createHttpApi = (setting: HttpApiSetting): HttpApi => {
  const find = routeFinder(setting.plan.routes);
  const server = createServer({ keepAliveTimeout: 65_000, noDelay: true }, (request, response) => {
    answerRequest(setting, find, request)
      .catch(() => gatewayAnswer(500, 'Internal Server Error'))
      .then((answer) => write(response, answer))
      // The caller is gone or a header was illegal: nobody is left to tell.
      .catch(() => response.destroy());
  });
  return {
    listen: (port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port, host: '127.0.0.1' }, () => {
          server.off('error', reject);
          resolve();
        });
      }),
    stop: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), 2_000);
      await closed;
      clearTimeout(late);
    },
  };
};
