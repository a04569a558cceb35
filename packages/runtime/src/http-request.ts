// What came in over HTTP, before anybody looks at its meaning. Hides API Gateway's payload 2.0.
import type { Caller } from '@hearth/contracts/route-contract';
import { type Rejected, reject } from '@hearth/domain/rejections';

/** The part of API Gateway's event (payload 2.0, JWT authorizer) that is used. */
export type HttpEvent = {
  readonly routeKey: string;
  readonly rawPath: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>>;
  readonly pathParameters?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | null;
  readonly isBase64Encoded: boolean;
  readonly requestContext: {
    readonly requestId: string;
    readonly authorizer?: { readonly jwt?: { readonly claims: Readonly<Record<string, unknown>> } };
  };
};

/** A token's holder, and what the token is for, as the gateway verified it. */
export type Claims = { readonly sub: string; readonly iss: string; readonly scopes: readonly string[] };

// A gateway writes a list as "[a b]".
const scopesIn = (scope: unknown): readonly string[] =>
  typeof scope === 'string'
    ? scope
        .replaceAll(/[[\],]/g, ' ')
        .split(' ')
        .filter((one) => one !== '')
    : [];

/** Who the token belongs to; undefined without one, or with an id token in place of an access token. */
export const claimsOf = (event: HttpEvent): Claims | undefined => {
  const claims = event.requestContext.authorizer?.jwt?.claims;
  if (claims === undefined) return undefined;
  const { sub, iss, scope, token_use: use } = claims;
  if (typeof sub !== 'string' || sub === '' || typeof iss !== 'string') return undefined;
  return use === undefined || use === 'access' ? { sub, iss, scopes: scopesIn(scope) } : undefined;
};

/** Headers by lower-case name, without those that carry credentials; a form's own secret stays, for the use case that checks it. */
export const headersOf = (event: HttpEvent, caller: Caller = 'member'): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(event.headers ?? {})) {
    if (value !== undefined) headers[name.toLowerCase()] = value;
  }
  if (caller !== 'form') delete headers['authorization'];
  delete headers['cookie'];
  return headers;
};

/** The names and values that are there. */
export const present = (values: Readonly<Record<string, string | undefined>> | undefined): Record<string, string> => {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(values ?? {})) if (value !== undefined) kept[name] = value;
  return kept;
};

const strictText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decoded = (body: string): string | Rejected => {
  try {
    return strictText.decode(Buffer.from(body, 'base64'));
  } catch {
    return reject('invalid', 'The text is not UTF-8.');
  }
};

/** The body as text, measured before it is decoded. Rejections: `too-large`, `invalid` (not UTF-8). */
export const bodyOf = (event: HttpEvent, maxBytes: number): string | Rejected => {
  const body = event.body ?? '';
  const bytes = Buffer.byteLength(body, event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes > maxBytes) {
    return reject('too-large', `At most ${maxBytes} bytes can be sent here; these are ${bytes}.`, {
      facts: { maxBytes, bytes },
    });
  }
  return event.isBase64Encoded ? decoded(body) : body;
};

const isJson = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Refuses whatever is not declared as JSON. Rejections: `unsupported-media-type`. */
export const refuseOtherMedia = (headers: Readonly<Record<string, string>>): Rejected | undefined =>
  isJson.test(headers['content-type'] ?? '')
    ? undefined
    : reject('unsupported-media-type', 'Send JSON, with the header Content-Type: application/json.');

const keyForm = /^[A-Za-z0-9_-]{16,128}$/;

/** The Idempotency-Key. Rejections: `idempotency-key-missing`, also when it is no possible key. */
export const idempotencyKeyOf = (headers: Readonly<Record<string, string>>): string | Rejected => {
  const key = headers['idempotency-key'];
  if (key !== undefined && keyForm.test(key)) return key;
  return reject(
    'idempotency-key-missing',
    `Send the header Idempotency-Key${key === undefined ? '' : ' in its form'}: 16 to 128 of A-Z, a-z, 0-9, _ and -, new for each act and the same when it is sent again.`,
  );
};

const versionForm = /^"(0|[1-9]\d{0,8})"$/;

/** The version of If-Match. Rejections: `version-missing`, also for a weak tag, a list or a star. */
export const versionOf = (headers: Readonly<Record<string, string>>): number | Rejected => {
  const version = versionForm.exec(headers['if-match'] ?? '')?.[1];
  if (version !== undefined) return Number(version);
  return reject('version-missing', 'Send the header If-Match with the ETag you were given, such as If-Match: "7".');
};
