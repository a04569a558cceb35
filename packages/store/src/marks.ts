// Idempotency: what a request is known by, and what a repeat is answered.
import { type Json, sha256 } from '@hearth/domain/canonical';
import type { RequestMark } from '@hearth/domain/record';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { markRef } from './shared-items.ts';
import { type Item, type Ref, textOf } from './tables.ts';

/** A request that may come twice: `key` names it (a hash over member, route and Idempotency-Key), `input` is its canonical body. */
export type Repeatable = { readonly key: string; readonly input: string };

/** An answer as it was first given: HTTP status and body. */
export type GivenAnswer = RequestMark['answer'];

/** How a body is remembered: plain SHA-256, or keyed where bodies tell who somebody is. */
export type Fingerprint = (input: string) => string;
export const plainFingerprint: Fingerprint = sha256;

/** Where the mark of a request lies: read it together with whatever the use case reads anyway. */
export const markOf = ({ key }: Repeatable): Ref => markRef(key);

/**
 * What to answer to a request whose mark was found: the first answer; undefined when it is new.
 * Rejection: `idempotency-key-reused` when the key came before with another body.
 */
export const replay = (
  item: Item | undefined,
  request: Repeatable,
  fingerprint: Fingerprint = plainFingerprint,
): GivenAnswer | Rejected | undefined => {
  if (item === undefined) return undefined;
  if (textOf(item, 'input') !== fingerprint(request.input)) {
    return reject(
      'idempotency-key-reused',
      'This Idempotency-Key came before with another body. Use a new key for a new request.',
    );
  }
  const answer: GivenAnswer = JSON.parse(textOf(item, 'answer'));
  return answer;
};

/** The mark that the first answer leaves in the event it caused. `body` carries ids and codes only. */
export const markFor = (
  request: Repeatable,
  status: number,
  body: Json,
  fingerprint: Fingerprint = plainFingerprint,
): RequestMark => ({
  key: request.key,
  input: fingerprint(request.input),
  answer: { status, body },
});
