// The shape of answers and errors of the provider's second API family, so that the SDK raises the right class.

/** An HTTP answer. `made` is the object that a repeated key leads back to. */
export type Answer = { readonly status: number; readonly body: unknown; readonly made?: string };

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

/** The errors that more than one place needs. */
export const refusals = {
  notFound: (what: string) => refused(404, 'invalid_request_error', 'not_found', `No such ${what}.`),
  unknownPath: (method: string, path: string) =>
    refused(404, 'invalid_request_error', 'unrecognized_request_url', `Unrecognized request URL (${method}: ${path}).`),
  invalidFields: (detail: string) => refused(400, 'invalid_request_error', 'invalid_fields', detail),
  unauthorized: () => refused(401, 'invalid_request_error', 'api_key_invalid', 'Invalid API key provided.'),
  otherVersion: (version: string) =>
    refused(
      400,
      'invalid_request_error',
      'invalid_stripe_version',
      `This stand-in speaks another version than ${version}.`,
    ),
  keyReused: () => refused(400, 'idempotency_error', 'idempotency_error', 'This key was used with other parameters.'),
  keyInFlight: () => refused(409, 'idempotency_error', 'idempotency_conflict', 'A request with this key is in flight.'),
  internal: () => refused(500, 'api_error', 'api_error', 'An unexpected error occurred.'),
} as const;

/** An instant as the provider writes it. */
export const instant = (ms: number): string => new Date(ms).toISOString();
