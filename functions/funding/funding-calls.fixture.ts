// Calls of the use cases of funding, for their tests: who makes them, and what they answered.
import { canonical } from '@hearth/domain/canonical';
import type { Actor, Role } from '@hearth/domain/duties';
import { derivedId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';

export const now = '2026-11-21T21:00:00.000Z';

const member = (name: string, ...roles: Role[]): Actor => ({
  memberId: derivedId('member', name),
  organizationId: derivedId('organization', 'fiscal agent'),
  organizationKind: 'fiscal-agent',
  roles,
});
const treasurer = member('tom', 'treasurer');
export const otherTreasurer = member('tess', 'treasurer');
export const committee = member('cora', 'committee');

let keys = 0;

/** What of a call differs from the usual. */
export type More = {
  readonly id?: string;
  readonly giftId?: string;
  readonly moveId?: string;
  readonly key?: string;
  readonly limit?: number;
  readonly actor?: Actor;
  readonly now?: string;
};

/** A call of a use case, by the treasurer, with its own Idempotency-Key, if nothing else is told. */
export const callOf = <B>(
  body: B,
  { id, giftId, moveId, key, limit, actor = treasurer, now: at = now }: More = {},
): Call<B, { limit?: number }> => {
  keys += 1;
  return {
    actor,
    body,
    params: JSON.parse(JSON.stringify({ id, giftId, moveId })),
    query: limit === undefined ? {} : { limit },
    ifMatch: 0,
    request: {
      key: key ?? `${keys}`,
      input: body === undefined ? '' : canonical(JSON.parse(JSON.stringify(body))),
    },
    rawBody: '',
    headers: {},
    now: at,
  };
};

/** The body of an answer; a failure of the test when it was refused. */
export const bodyOf = (
  outcome: Answer | { readonly rejected: string; readonly detail: string },
): Record<string, unknown> => {
  if (isRejected(outcome) || !('body' in outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return JSON.parse(JSON.stringify(outcome.body));
};
