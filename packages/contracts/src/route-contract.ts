// What a route of the API is: method, path, who serves it, who may call it, and the contracts that it keeps.
import type { Action } from '@hearth/domain/duties';
import type { z } from 'zod';

/**
 * `member`: a token of ours. `provider`: no token, the signature over the raw body is checked by the use case. `public`: anybody,
 * for what is meant for everybody; such a route reads only, and only what is written to be shown. `household`: no token, a claim code
 * and a second factor in headers, checked by the use case. `form`: no token, a form's own secret, checked by the use case.
 */
export type Caller = 'member' | 'provider' | 'public' | 'household' | 'form';

/** What a route promises: who may call it, with which body, and which contracts (idempotency, If-Match) it keeps. */
export type RouteContract<B = unknown, Q = unknown> = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: `/v1/${string}`;
  /** The Lambda that serves it: `<step>-<trigger>`. */
  readonly function: string;
  readonly caller: Caller;
  readonly action?: Action;
  readonly body?: z.ZodType<B>;
  readonly query?: z.ZodType<Q>;
  readonly idempotent: boolean;
  readonly ifMatch?: boolean;
  readonly maxBytes?: number;
};

/** A route that only reads. */
export const read = <Q = unknown>(
  path: `/v1/${string}`,
  fn: string,
  action: Action,
  query?: z.ZodType<Q>,
): RouteContract<undefined, Q> => ({
  method: 'GET',
  path,
  function: fn,
  caller: 'member',
  action,
  idempotent: false,
  ...(query === undefined ? {} : { query }),
});

/** A route that writes, once for each Idempotency-Key. */
export const write = <B = unknown>(
  path: `/v1/${string}`,
  fn: string,
  action: Action,
  body?: z.ZodType<B>,
): RouteContract<B, unknown> => ({
  method: 'POST',
  path,
  function: fn,
  caller: 'member',
  action,
  idempotent: true,
  ...(body === undefined ? {} : { body }),
});

/** A route for signed events of the provider. */
export const fromProvider = (path: `/v1/${string}`, fn: string): RouteContract => ({
  method: 'POST',
  path,
  function: fn,
  caller: 'provider',
  idempotent: false,
});

/** A route that anybody may read. */
export const open = <Q = unknown>(
  path: `/v1/${string}`,
  fn: string,
  query?: z.ZodType<Q>,
): RouteContract<undefined, Q> => ({
  method: 'GET',
  path,
  function: fn,
  caller: 'public',
  idempotent: false,
  ...(query === undefined ? {} : { query }),
});

/** A route that a household reads with its claim code and a second factor. */
export const householdReads = (path: `/v1/${string}`, fn: string): RouteContract<undefined, unknown> => ({
  method: 'GET',
  path,
  function: fn,
  caller: 'household',
  idempotent: false,
});

/** A route that a household writes with its claim code and a second factor, once for each Idempotency-Key. */
export const householdWrites = <B = unknown>(
  path: `/v1/${string}`,
  fn: string,
  body?: z.ZodType<B>,
): RouteContract<B, unknown> => ({
  method: 'POST',
  path,
  function: fn,
  caller: 'household',
  idempotent: true,
  ...(body === undefined ? {} : { body }),
});

/** A route that a form of a partner sends to, with a secret of its own in the header `authorization`. */
export const fromForm = (path: `/v1/${string}`, fn: string, maxBytes: number): RouteContract => ({
  method: 'POST',
  path,
  function: fn,
  caller: 'form',
  idempotent: false,
  maxBytes,
});
