// HTTP: from API Gateway to use cases and back. Identity, roles, contracts, refusals and faults are dealt with here, once.
import type { Caller, RouteContract } from '@hearth/contracts/route-contract';
import { scopesFor } from '@hearth/contracts/scopes';
import { type Action, type Actor, refusal } from '@hearth/domain/duties';
import { derivedId } from '@hearth/domain/ids';
import { isRejected, type Reason, type Rejected, reject } from '@hearth/domain/rejections';
import { reportFault } from './fault-report.ts';
import { type Answer, answered, type HttpAnswer, problemAnswer } from './http-answer.ts';
import { type Input, readInput, receive } from './http-input.ts';
import { type Claims, claimsOf, type HttpEvent } from './http-request.ts';
import { type Handler, inLambda, invocation, type Surroundings } from './invocation.ts';
import { cameThrough } from './origin-guard.ts';
import { busyProblem, faultProblem, outOfTimeProblem, refusalProblem, unauthenticatedProblem } from './problem.ts';

/** One call of a use case: who asks, what was sent, and when. */
export type Call<B, Q> = Input<B, Q> & { readonly actor: Actor; readonly now: string };

type Served = { readonly answer: HttpAnswer; readonly reason?: Reason | 'unauthenticated'; readonly memberId?: string };
type Identify = (claims: Claims, now: string) => Promise<Actor | Rejected>;

/** A use case bound to its route. */
export type Route = {
  readonly routeKey: string;
  readonly serve: (event: HttpEvent, identify: Identify, now: string) => Promise<Served>;
};

// Who has no membership is an actor without roles, so that every duty refuses it.
const outsider = (caller: Caller): Actor => ({
  memberId: derivedId('member', caller),
  organizationId: derivedId('organization', caller),
  organizationKind: 'partner',
  roles: [],
});

const occurrence = (event: HttpEvent) => ({ path: event.rawPath, requestId: event.requestContext.requestId });

const refused = (event: HttpEvent, rejected: Rejected, actor?: Actor): Served => ({
  answer: problemAnswer(refusalProblem(rejected, occurrence(event))),
  reason: rejected.rejected,
  ...(actor === undefined ? {} : { memberId: actor.memberId }),
});

const refuseScope = ({ scopes: held }: Claims, action: Action | undefined): Rejected | undefined => {
  const may: readonly string[] = scopesFor(action);
  return held.some((scope) => may.includes(scope))
    ? undefined
    : reject('scope-missing', `This token is for other things. Ask for one with the scope ${may.join(' or ')}.`);
};

/**
 * Binds a use case to its route. Before the use case runs: size and media type, identity, roles, Idempotency-Key, If-Match, JSON,
 * fields never collected, body and query. A refusal by any of them is answered as a problem.
 */
export const route = <B, Q>(
  contract: RouteContract<B, Q>,
  does: (call: Call<B, Q>) => Promise<Answer | Rejected>,
): Route => ({
  routeKey: `${contract.method} ${contract.path}`,
  serve: async (event, identify, now) => {
    const received = receive(contract, event);
    if (isRejected(received)) return refused(event, received);
    const claims = contract.caller === 'member' ? claimsOf(event) : undefined;
    if (contract.caller === 'member' && claims === undefined) {
      return { answer: problemAnswer(unauthenticatedProblem(occurrence(event))), reason: 'unauthenticated' };
    }
    const actor = claims === undefined ? outsider(contract.caller) : await identify(claims, now);
    if (isRejected(actor)) return refused(event, actor);
    const scopeRefusal = claims === undefined ? undefined : refuseScope(claims, contract.action);
    if (scopeRefusal !== undefined) return refused(event, scopeRefusal, actor);
    const roleRefusal = contract.action === undefined ? undefined : refusal(actor, contract.action);
    if (roleRefusal !== undefined) return refused(event, roleRefusal, actor);
    const input = readInput(contract, event, received, actor);
    if (isRejected(input)) return refused(event, input, actor);
    const outcome = await does({ ...input, actor, now });
    if (isRejected(outcome)) return refused(event, outcome, actor);
    return { answer: answered(outcome), memberId: actor.memberId };
  },
});

const unknownRoute = (event: HttpEvent): Served => refused(event, reject('not-found', 'There is no such route.'));

const isBusy = (fault: unknown): boolean => fault instanceof Error && fault.name === 'StoreBusy';

// A gateway gives up at 30 seconds; ours is the better answer, so it comes first.
const earlyMs = 750;

/**
 * Makes the Lambda of a step's routes. `identify` turns a verified token into an actor of our own records (`not-a-member` otherwise).
 * Faults answer 500 without any of their words, or 503 when their name is `StoreBusy`; both are logged, one line an invocation.
 */
export const httpEndpoint = (
  identify: Identify,
  routes: readonly Route[],
  { now, log, count, originSecrets }: Surroundings = inLambda,
): Handler<HttpEvent, HttpAnswer> => {
  const table = new Map(routes.map((bound) => [bound.routeKey, bound]));
  if (table.size !== routes.length) throw new Error('two use cases are bound to one route');
  let latest = { path: '', requestId: '' };

  const answerFault = (event: HttpEvent, fault: unknown, startedMs: number): HttpAnswer => {
    const busy = isBusy(fault);
    log(busy ? 'warn' : 'error', busy ? 'http-busy' : 'http-fault', {
      requestId: event.requestContext.requestId,
      route: event.routeKey,
      durationMs: Math.round(performance.now() - startedMs),
      fault: reportFault(fault),
    });
    count(busy ? 'RequestBusy' : 'RequestFault', 1);
    return problemAnswer(busy ? busyProblem(occurrence(event)) : faultProblem(occurrence(event)));
  };

  const serve = async (event: HttpEvent): Promise<HttpAnswer> => {
    const startedMs = performance.now();
    latest = occurrence(event);
    try {
      const bound = table.get(event.routeKey);
      const isAstray = originSecrets !== undefined && !cameThrough(event, await originSecrets());
      const served = bound === undefined || isAstray ? unknownRoute(event) : await bound.serve(event, identify, now());
      log('info', 'http-answered', {
        requestId: event.requestContext.requestId,
        route: event.routeKey,
        status: served.answer.statusCode,
        reason: served.reason,
        memberId: served.memberId,
        durationMs: Math.round(performance.now() - startedMs),
      });
      return served.answer;
    } catch (fault) {
      return answerFault(event, fault, startedMs);
    }
  };

  const outOfTime = (): HttpAnswer => {
    log('error', 'http-out-of-time', { requestId: latest.requestId });
    count('RequestFault', 1);
    return problemAnswer(outOfTimeProblem(latest));
  };

  return invocation(serve, { beforeMs: earlyMs, answer: outOfTime });
};
