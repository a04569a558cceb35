// API Gateway's payload format 2.0: the event a function gets for a request, and the response its answer becomes.
import type { IncomingMessage } from 'node:http';
import type { RouteMatch } from './http-routes.ts';
import { isObject, type JsonObject, textIn } from './json.ts';

/** What the gateway knows beside the request itself. */
export type RequestFacts = {
  readonly match: RouteMatch;
  readonly body: Buffer;
  /** Claims of the verified token as text; undefined on a route without authorizer. */
  readonly claims: Readonly<Record<string, string>> | undefined;
  readonly requestId: string;
  readonly nowMs: number;
  readonly accountId: string;
};

/** A response ready to be written. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: string | Buffer;
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "21/Nov/2026:21:48:52 +0000" */
const commonLogTime = (ms: number): string => {
  const iso = new Date(ms).toISOString();
  return `${iso.slice(8, 10)}/${MONTHS[Number(iso.slice(5, 7)) - 1]}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`;
};

const TEXT_TYPES = /^(text\/|application\/(json|javascript|xml)|[^;]*\+(json|xml))/i;

const isText = (contentType: string | undefined): boolean => contentType === undefined || TEXT_TYPES.test(contentType);

const headersOf = (request: IncomingMessage): Record<string, string> => {
  const headers: Record<string, string> = {};
  const raw = request.rawHeaders;
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index]?.toLowerCase() ?? '';
    const value = raw[index + 1] ?? '';
    if (name === 'cookie') continue;
    headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`;
  }
  return headers;
};

const queryOf = (query: string): Record<string, string> | undefined => {
  if (query === '') return undefined;
  const values: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    values[name] = values[name] === undefined ? value : `${values[name]},${value}`;
  }
  return values;
};

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** The event of payload format 2.0. Absent parts (cookies, query, body, authorizer) are absent, not empty. */
export const eventOf = (request: IncomingMessage, facts: RequestFacts): Record<string, unknown> => {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const { match, body, claims, requestId, nowMs, accountId } = facts;
  const { routeKey } = match.route;
  const headers = headersOf(request);
  const cookies = request.headers.cookie?.split(/; */);
  const queryStringParameters = queryOf(query);
  const isBinary = body.length > 0 && !isText(headers['content-type']);
  return {
    version: '2.0',
    routeKey,
    rawPath: decodePath(path),
    rawQueryString: query,
    ...(cookies === undefined ? {} : { cookies }),
    headers,
    ...(queryStringParameters === undefined ? {} : { queryStringParameters }),
    requestContext: {
      accountId,
      apiId: 'local',
      ...(claims === undefined ? {} : { authorizer: { jwt: { claims, scopes: null } } }),
      domainName: headers['host'] ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: decodePath(path),
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: commonLogTime(nowMs),
      timeEpoch: nowMs,
    },
    ...(Object.keys(match.parameters).length > 0 ? { pathParameters: match.parameters } : {}),
    ...(body.length === 0 ? {} : { body: body.toString(isBinary ? 'base64' : 'utf8') }),
    isBase64Encoded: isBinary,
  };
};

/** The gateway's own answer, in its JSON shape. */
export const gatewayAnswer = (status: number, message: string, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  cookies: [],
  body: JSON.stringify({ message }),
});

const textHeaders = (headers: unknown): Record<string, string> => {
  const texts: Record<string, string> = {};
  if (!isObject(headers)) return texts;
  for (const [name, value] of Object.entries(headers)) {
    const text = textIn(value);
    if (text !== undefined) texts[name.toLowerCase()] = text;
  }
  return texts;
};

/**
 * What a function's return value becomes. Without a `statusCode` the value itself is the JSON body of a 200; a value the
 * gateway can't read is its 500.
 */
export const answerOf = (value: unknown): HttpAnswer => {
  const answer: JsonObject | undefined = isObject(value) ? value : undefined;
  if (answer === undefined || answer['statusCode'] === undefined) {
    const body = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    return { status: 200, headers: { 'content-type': 'application/json' }, cookies: [], body };
  }
  const status = Number(answer['statusCode']);
  if (!Number.isInteger(status) || status < 100 || status > 599) return gatewayAnswer(500, 'Internal Server Error');
  const written = answer['body'];
  const text =
    written === undefined || written === null ? '' : typeof written === 'string' ? written : JSON.stringify(written);
  const headers = textHeaders(answer['headers']);
  const cookies = Array.isArray(answer['cookies']) ? answer['cookies'].flatMap((cookie) => textIn(cookie) ?? []) : [];
  const body = answer['isBase64Encoded'] === true ? Buffer.from(text, 'base64') : text;
  return { status, headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers }, cookies, body };
};
