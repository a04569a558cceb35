// Calls that are wrong around the body: keys, versions, media types, bodies that are none or too many.
import type { Operation } from '../fixtures/description.ts';
import type { DescribedCall } from './described-calls.ts';

const longText = JSON.stringify({ words: 'x'.repeat(1_100_000) });

/** What is wrong with the outside of a call, and the statuses that say so. A large body takes its time: it is left out unless asked for. */
export const outsides = (
  { method, body, parameters }: Operation,
  isLarge: boolean,
): readonly (readonly [string, DescribedCall, number[]])[] =>
  [
    ...(method === 'GET' || !parameters.some(({ name }) => name === 'Idempotency-Key')
      ? []
      : ([
          ['no key', { headers: { 'idempotency-key': undefined } }, [400]],
          ['a key of another form', { headers: { 'idempotency-key': 'short' } }, [400]],
        ] as const)),
    ...(parameters.some(({ name }) => name === 'If-Match')
      ? ([
          ['no version', { headers: { 'if-match': undefined } }, [428]],
          ['a version of another form', { headers: { 'if-match': 'W/"x"' } }, [400, 412, 428]],
        ] as const)
      : []),
    ...(body === undefined
      ? []
      : ([
          ['another media type', { headers: { 'content-type': 'text/plain' } }, [415]],
          ['no body', { body: '' }, [400]],
          ['half a body', { body: '{"a":' }, [400]],
        ] as const)),
    ...(body === undefined || !isLarge ? [] : ([['too large a body', { body: longText }, [413]]] as const)),
  ].map(([what, call, statuses]) => [what, call, [...statuses]]);
