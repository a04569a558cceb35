// How a test calls a use case: as whom, with what body, under which Idempotency-Key; and bytes that only look random.
import { canonical } from '@hearth/domain/canonical';
import type { Actor } from '@hearth/domain/duties';
import type { RandomBytes } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';

/** Bytes that look random and follow from a seed. */
export const seededBytes = (seed: number): RandomBytes => {
  let state = seed + 1;
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
};

let calls = 0;
type More = {
  readonly id?: string;
  readonly key?: string;
  readonly ifMatch?: number;
  readonly now?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly rawBody?: string;
  readonly query?: object;
};

/** A call of a use case, with an Idempotency-Key of its own when none is told. */
export const callOf = <B>(
  actor: Actor,
  body: B,
  { id, key, ifMatch = 0, now = monday, headers = {}, rawBody = '', query = {} }: More = {},
) => {
  calls += 1;
  return {
    actor,
    body,
    params: id === undefined ? {} : { id },
    query,
    ifMatch,
    request: {
      key: `${actor.memberId}-${key ?? calls}`,
      input: body === undefined ? '' : canonical(JSON.parse(JSON.stringify(body))),
    },
    rawBody,
    headers,
    now,
  };
};
