// From a request to what a use case takes: every contract of its route checked, in a fixed order.
import { refuseForbidden } from '@hearth/contracts/forbidden-fields';
import type { RouteContract } from '@hearth/contracts/route-contract';
import { canonical, type Json, sha256 } from '@hearth/domain/canonical';
import { corrected } from '@hearth/domain/corrections';
import type { Actor } from '@hearth/domain/duties';
import { type FieldError, isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { z } from 'zod';
import {
  bodyOf,
  type HttpEvent,
  headersOf,
  idempotencyKeyOf,
  present,
  refuseOtherMedia,
  versionOf,
} from './http-request.ts';
import { readBy } from './wire-errors.ts';

const defaultMaxBytes = 65_536;

/** What a request carries, read by its route's contract. */
export type Input<B, Q> = {
  readonly params: Readonly<Record<string, string>>;
  readonly body: B;
  readonly query: Q;
  /** Version of If-Match; 0 where the route does not ask for it. */ readonly ifMatch: number;
  readonly request: {
    /** SHA-256 over member, route and Idempotency-Key; empty where the route asks for none. */ readonly key: string;
    /** Canonical JSON of the body, for a fingerprint; empty without a body. */ readonly input: string;
  };
  /** The body as it was sent, for signatures. */ readonly rawBody: string;
  /** By lower-case name; cookies are left out, and authorization but for a form's own secret. */ readonly headers: Readonly<
    Record<string, string>
  >;
};

/** A request whose size and media type are right; nothing of it is read yet. */
export type Received = { readonly rawBody: string; readonly headers: Readonly<Record<string, string>> };

type Contract = Pick<RouteContract, 'method' | 'path' | 'caller' | 'idempotent' | 'ifMatch' | 'maxBytes'> & {
  readonly body?: unknown;
};

/** Size and media type, before anybody is asked who calls. Rejections: `too-large`, `unsupported-media-type`, `invalid`. */
export const receive = (contract: Contract, event: HttpEvent): Received | Rejected => {
  const rawBody = bodyOf(event, contract.maxBytes ?? defaultMaxBytes);
  if (isRejected(rawBody)) return rawBody;
  const headers = headersOf(event, contract.caller);
  const refused = contract.body === undefined ? undefined : refuseOtherMedia(headers);
  return refused ?? { rawBody, headers };
};

type Parsed = { readonly json: Json; readonly input: string };

const json = z.custom<Json>();

// Canonical form fails for lone surrogates and for nesting without end: neither may travel further.
const parse = (text: string): Parsed | Rejected => {
  try {
    const value = json.parse(JSON.parse(text));
    return { json: value, input: canonical(value) };
  } catch {
    return reject('invalid', 'What was sent is not JSON that can be read.', {
      errors: [
        {
          pointer: '',
          code: 'not-json',
          detail: 'This is not JSON. Often a comma, a quote or a bracket is missing, or it was cut off.',
        },
      ],
    });
  }
};

const none: Parsed = { json: null, input: '' };

const refusalOf = (errors: readonly FieldError[]): Rejected =>
  corrected(errors, 'Nothing was kept; correct it and send it again.');

const requestKey = (contract: Contract, actor: Actor, headers: Received['headers']): string | Rejected => {
  if (!contract.idempotent) return '';
  const key = idempotencyKeyOf(headers);
  return isRejected(key) ? key : sha256(`${actor.memberId}\n${contract.method} ${contract.path}\n${key}`);
};

/**
 * Reads the rest of a request: the headers its route asks for, then JSON, then fields that Hearth never collects, then body and
 * query with all their errors at once (query fields have pointers below `/query`).
 * Rejections: `idempotency-key-missing`, `version-missing`, `forbidden-field`, `invalid`.
 */
export const readInput = <B, Q>(
  contract: RouteContract<B, Q>,
  event: HttpEvent,
  { rawBody, headers }: Received,
  actor: Actor,
): Input<B, Q> | Rejected => {
  const key = requestKey(contract, actor, headers);
  if (isRejected(key)) return key;
  const ifMatch = contract.ifMatch === true ? versionOf(headers) : 0;
  if (isRejected(ifMatch)) return ifMatch;
  const parsed = contract.body === undefined ? none : parse(rawBody);
  if (isRejected(parsed)) return parsed;
  const forbidden = contract.body === undefined ? undefined : refuseForbidden(parsed.json);
  if (forbidden !== undefined) return forbidden;
  // A route without a schema has nothing to read: its use case sees undefined.
  const body = readBy(contract.body ?? z.custom<B>(), contract.body === undefined ? undefined : parsed.json);
  const query = readBy(
    contract.query ?? z.custom<Q>(),
    contract.query === undefined ? undefined : present(event.queryStringParameters),
    '/query',
  );
  if (!('value' in body) || !('value' in query)) return refusalOf([...body.errors, ...query.errors]);
  return {
    params: present(event.pathParameters),
    body: body.value,
    query: query.value,
    ifMatch,
    request: { key, input: parsed.input },
    rawBody,
    headers,
  };
};
