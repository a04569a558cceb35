// The shape of answers and errors of the provider's two API families, so that the SDK raises the right class.
import type { Misfit } from '../spec/checks.ts';

/**
 * An HTTP answer. `made` is the object that a repeated key of the second family leads back to; `isUnbegun` says that the work
 * was turned away before it began, which the first family does not remember.
 */
export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly made?: string;
  readonly isUnbegun?: true;
  /** A stored answer, told again. */ readonly isReplayed?: true;
};

export type Family = 'v1' | 'v2';

/** An object. */
export const found = (body: unknown, made?: string): Answer => ({
  status: 200,
  body,
  ...(made === undefined ? {} : { made }),
});

/** An error as the provider words it: `type` chooses the SDK's class, `code` says more. */
export const refused = (status: number, type: string, code: string, message: string): Answer => ({
  status,
  body: { error: { type, code, message } },
});

const invalid = (code: string, message: string): Answer => ({
  ...refused(400, 'invalid_request_error', code, message),
  isUnbegun: true,
});

const paramOf = ({ at }: Misfit): string => {
  const [, head = '', ...inner] = at.split('.');
  return `${head}${inner.map((part) => `[${part}]`).join('')}`;
};

const codes: Readonly<Record<Misfit['kind'], string>> = {
  'unknown-operation': 'unrecognized_request_url',
  unreadable: 'parameter_invalid_string',
  'unknown-parameter': 'parameter_unknown',
  missing: 'parameter_missing',
  'wrong-type': 'parameter_invalid_integer',
  'wrong-value': 'parameter_invalid_string',
  'open-enum': 'parameter_invalid_string',
};

/** The errors that more than one place needs. */
export const refusals = {
  notFound: (what: string): Answer => ({
    ...refused(404, 'invalid_request_error', 'not_found', `No such ${what}.`),
    isUnbegun: true,
  }),
  unknownPath: (method: string, path: string) =>
    refused(404, 'invalid_request_error', 'unrecognized_request_url', `Unrecognized request URL (${method}: ${path}).`),
  invalidFields: (detail: string): Answer => invalid('invalid_fields', detail),
  /** What the description of the provider does not allow, in the words of the family it was said to. */
  misfit: (family: Family, misfit: Misfit): Answer => {
    const says = `${misfit.at}: ${misfit.kind.replaceAll('-', ' ')}, ${misfit.says}.`;
    if (family === 'v2') return invalid('invalid_fields', says);
    const error = { type: 'invalid_request_error', code: codes[misfit.kind], message: says, param: paramOf(misfit) };
    return { status: 400, body: { error }, isUnbegun: true };
  },
  notPlayed: (what: string): Answer => invalid('not_played', `This stand-in does not play ${what}.`),
  keyTooLong: (): Answer => invalid('idempotency_key_too_long', 'An idempotency key has at most 255 characters.'),
  unauthorized: () => refused(401, 'invalid_request_error', 'api_key_invalid', 'Invalid API key provided.'),
  otherVersion: (version: string) =>
    refused(
      400,
      'invalid_request_error',
      'invalid_stripe_version',
      `This stand-in speaks another version than ${version}.`,
    ),
  keyReused: () => refused(400, 'idempotency_error', 'idempotency_error', 'This key was used with other parameters.'),
  keyInFlight: (family: Family) => {
    const code = family === 'v1' ? 'idempotency_key_in_use' : 'idempotency_conflict';
    return refused(409, 'idempotency_error', code, 'A request with this key is in flight.');
  },
  internal: () => refused(500, 'api_error', 'api_error', 'An unexpected error occurred.'),
} as const;

/** An instant as the provider's second API family writes it. */
export const instant = (ms: number): string => new Date(ms).toISOString();

/** An instant as the first family writes it. */
export const second = (ms: number): number => Math.floor(ms / 1000);
