// What goes back over HTTP: JSON and problems, each with the headers that keep it private.
import type { Json } from '@hearth/domain/canonical';
import type { Problem } from './problem.ts';

/** What a use case answers. Headers such as `etag` or `location` are its own. */
export type Answer = {
  readonly status: number;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** A page instead of the body, with the policy of what it may show and run. */
  readonly page?: { readonly markup: string; readonly policy: string };
  /** Plain text instead of the body: what is signed must arrive byte for byte. */ readonly text?: string;
};

/** API Gateway's answer, payload 2.0. */
export type HttpAnswer = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
};

const guards = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

const retryAfterSeconds = 2;

const challenges: Readonly<Record<string, string>> = {
  '/problems/unauthenticated': 'Bearer',
  '/problems/signature-invalid': 'Signature realm="provider-events"',
};

const pageAnswer = (status: number, { markup, policy }: NonNullable<Answer['page']>): HttpAnswer => ({
  statusCode: status,
  headers: {
    ...guards,
    'content-security-policy': `${policy}; frame-ancestors 'none'`,
    'content-type': 'text/html; charset=utf-8',
  },
  body: markup,
});

const textAnswer = (status: number, body: string, headers: Answer['headers']): HttpAnswer => ({
  statusCode: status,
  headers: { ...headers, ...guards, 'content-type': 'text/plain; charset=utf-8' },
  body,
});

/** A use case's answer, as JSON, as a page or as plain text; 204 and 304 have no body. */
export const answered = ({ status, body, headers, page, text }: Answer): HttpAnswer => {
  if (text !== undefined) return textAnswer(status, text, headers);
  return page === undefined
    ? {
        statusCode: status,
        headers: { ...headers, ...guards, 'content-type': 'application/json; charset=utf-8' },
        body: status === 204 || status === 304 ? '' : JSON.stringify(body),
      }
    : pageAnswer(status, page);
};

const retryAfter = ({ status, facts }: Problem): Readonly<Record<string, string>> => {
  if (status === 503) return { 'retry-after': String(retryAfterSeconds) };
  const wait = facts?.['retryAfterSeconds'];
  return status === 429 && wait !== undefined ? { 'retry-after': String(wait) } : {};
};

/** A problem's answer; 503 and 429 say when to come back, 401 what is missing. */
export const problemAnswer = (problem: Problem): HttpAnswer => {
  const challenge = challenges[problem.type];
  return {
    statusCode: problem.status,
    headers: {
      ...guards,
      'content-type': 'application/problem+json; charset=utf-8',
      ...retryAfter(problem),
      ...(challenge === undefined ? {} : { 'www-authenticate': challenge }),
    },
    body: JSON.stringify(problem),
  };
};
