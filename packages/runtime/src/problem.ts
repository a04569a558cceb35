// Problems on the wire (RFC 9457): refusals and faults as application/problem+json, telling nothing of our insides.

import { reasonStatus, reasonTitle } from '@hearth/contracts/reason-status';
import type { FieldError, Rejected } from '@hearth/domain/rejections';

/** A problem document. `type` is `/problems/<reason>`; `facts` are numbers and codes that a program may use. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly FieldError[];
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly traceId: string;
};

/** Where a problem occurred: the path of the request, and its id. */
export type Occurrence = { readonly path: string; readonly requestId: string };

const problem = (name: string, title: string, status: number, detail: string, at: Occurrence): Problem => ({
  type: `/problems/${name}`,
  title,
  status,
  detail,
  instance: at.path,
  traceId: at.requestId,
});

/** A refusal as a problem. What is not the caller's to see looks the same whatever the reason was. */
export const refusalProblem = (rejected: Rejected, at: Occurrence): Problem => {
  const { rejected: reason, errors, facts } = rejected;
  const title = reasonTitle[reason];
  if (reason === 'not-found')
    return problem(reason, title, reasonStatus[reason], `${title}, or it is not yours to see.`, at);
  return {
    ...problem(reason, title, reasonStatus[reason], rejected.detail, at),
    ...(errors === undefined || errors.length === 0 ? {} : { errors }),
    ...(facts === undefined ? {} : { facts }),
  };
};

/** No token, or one that is not for this API. */
export const unauthenticatedProblem = (at: Occurrence): Problem =>
  problem('unauthenticated', 'Sign in first', 401, 'This needs an access token of this fund.', at);

const again = 'Send the same request again, with the same Idempotency-Key: nothing happens twice.';

/** The store was too busy: nothing was done. */
export const busyProblem = (at: Occurrence): Problem =>
  problem('busy', 'Many people are at work at once', 503, `This was not done yet. ${again}`, at);

/** Time ran out: it is not known whether it was done. */
export const outOfTimeProblem = (at: Occurrence): Problem =>
  problem('out-of-time', 'This took too long', 503, `It is not certain that this was done. ${again}`, at);

/** A fault of ours. */
export const faultProblem = (at: Occurrence): Problem =>
  problem(
    'fault',
    'Something broke on our side',
    500,
    `It is not certain that this was done. ${again} If it goes on, tell us the traceId.`,
    at,
  );
