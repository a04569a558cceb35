// One call carried out: who may call, whether the provider's description allows it, what its key means, in one transaction.
import type { Json } from '@hearth/domain/canonical';
import { examineRequest } from '../spec/checks.ts';
import { operationAt, specVersion } from '../spec/subset.ts';
import { type Answer, type Family, refusals } from './answers.ts';
import type { Desk } from './desk.ts';
import { type Heard, textHeader } from './hearing.ts';
import { type Break, onceInV1, onceInV2 } from './idempotency.ts';
import type { Decide } from './payments.ts';
import { type Call, currentOf, type Route, routes } from './routes.ts';

const longestKey = 255;

const isJson = (value: unknown): value is Json => value !== undefined;

/** Which API family a path belongs to: they differ in bodies, errors and keys. */
export const familyOf = (path: string): Family => (path.startsWith('/v1/') ? 'v1' : 'v2');

/** Whether a call carries the account's key. */
export const isAuthorized = (heard: Heard, apiKey: string): boolean =>
  textHeader(heard, 'authorization') === `Bearer ${apiKey}`;

const ignoredBy = (route: Route, query: URLSearchParams): string | undefined =>
  [...query.keys()].map((name) => name.split('[')[0] ?? '').find((name) => route.honours?.includes(name) !== true);

/** How a call is to go wrong while it is carried out. */
export type Trouble = { readonly breaks?: Break; readonly decide?: Decide };

const run = (desk: Desk, route: Route, call: Call, heard: Heard, { breaks }: Trouble): Answer => {
  const does = () => route.does(desk, call);
  if (heard.method === 'GET') return breaks?.answer ?? does();
  const { path, body } = call;
  const key = textHeader(heard, 'idempotency-key');
  if (!isJson(body)) return refusals.invalidFields('The body cannot be read.');
  if (key === undefined) {
    const answer = breaks?.at === 'within' ? breaks.answer : does();
    return breaks?.answer ?? answer;
  }
  if (key.length > longestKey) return refusals.keyTooLong();
  const keyed = { key, path, body };
  if (familyOf(path) === 'v1') return onceInV1(desk, keyed, does, breaks);
  return onceInV2(desk, keyed, does, (made) => currentOf(desk, made, body), breaks);
};

/** The answer to a call. Whatever the description does not allow is refused here, before anything is done. */
export const carryOut = (desk: Desk, apiKey: string, heard: Heard, trouble: Trouble): Answer => {
  const { method, url } = heard;
  const path = url.pathname;
  const version = textHeader(heard, 'stripe-version');
  const operation = operationAt(method, path);
  const route = operation === undefined ? undefined : routes[`${method} ${operation.template}`];
  if (!isAuthorized(heard, apiKey)) return refusals.unauthorized();
  if (version !== specVersion) return refusals.otherVersion(version ?? 'none');
  if (operation === undefined || route === undefined) return refusals.unknownPath(method, path);
  const { misfits, body } = examineRequest({ method, path, query: url.search.slice(1), body: heard.text });
  const misfit = misfits.find(({ kind }) => kind !== 'open-enum');
  if (misfit !== undefined) return refusals.misfit(operation.family, misfit);
  const ignored = ignoredBy(route, url.searchParams);
  if (ignored !== undefined) return refusals.notPlayed(`the parameter ${ignored} here`);
  const context = textHeader(heard, 'stripe-context') ?? '';
  const id = operation.pattern.exec(path)?.[1] ?? '';
  const { decide } = trouble;
  const call: Call = { path, query: url.searchParams, body, context, id, ...(decide === undefined ? {} : { decide }) };
  return desk.tables.atomically(() => run(desk, route, call, heard, trouble));
};
