// Calls made from the description alone, and held against it: path, query, headers and body in, status, media type, schema and reason out.
import { randomUUID } from 'node:crypto';
import type { CloudAccess } from '@hearth/cli/cloud-access';
import { actions, type Role } from '@hearth/domain/duties';
import { type IdKind, idKinds } from '@hearth/domain/ids';
import { undescribed, type WireAnswer } from '../fixtures/described-answers.ts';
import { type Operation, operations } from '../fixtures/description.ts';
import { grown, type Json, pick, type Soil } from '../fixtures/grown.ts';
import { expectTold } from '../fixtures/told-answers.ts';
import { everyRoute } from './every-route.ts';
import type { Problem } from './raw-call.ts';

/** What is sent; a header that is undefined is left out. */
export type DescribedCall = {
  readonly as?: string;
  /** By name of the parameter; what is in the path has to be here. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Sent as it is; anything but text becomes JSON. */ readonly body?: unknown;
};
export type DescribedReply = WireAnswer & { readonly json: Problem };

/** Operations by what they ask the caller to show. */
export const shownBy = (scheme?: string): readonly Operation[] =>
  operations.filter(({ shows }) => (scheme === undefined ? shows.length === 0 : shows.includes(scheme)));
export const ofMembers = shownBy('member');

/** The roles that may call an operation: the only thing that a description can't say. */
export const rolesFor = ({ name }: Operation): readonly Role[] => {
  const action = everyRoute.find((route) => route.name === name)?.action;
  if (action === undefined) throw new Error(`${name} has no action`);
  return actions[action];
};

const address = ({ path }: Operation, values: Readonly<Record<string, string>>, query: string | undefined): string =>
  path.replace(/\{([A-Za-z]+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${path} has nothing for {${name}}`);
    return value;
  }) + (query === undefined || query === '' ? '' : `?${query}`);

// What no answer may carry: where our code lies, or a fault's own words.
const insides = /\\n\s+at |node_modules|\.ts:\d|TypeError|ZodError|Exception\b|dynamodb|amazonaws/i;

const read = (type: string, text: string): Problem => JSON.parse(type.includes('json') && text !== '' ? text : '{}');

/** Sends one call and holds the answer against the description. Throws when it broke something, or is not as it is described. */
export const ask = async (
  { addresses, tokenFor }: Pick<CloudAccess, 'addresses' | 'tokenFor'>,
  operation: Operation,
  call: DescribedCall,
): Promise<DescribedReply> => {
  const { method } = operation;
  const path = address(operation, call.path ?? {}, call.query);
  const wanted = {
    ...(operation.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
    ...(operation.parameters.some(({ name }) => name === 'If-Match') ? { 'if-match': '"1"' } : {}),
    ...(call.as === undefined ? {} : { authorization: `Bearer ${await tokenFor(call.as)}` }),
    ...call.headers,
  };
  const headers = Object.entries(wanted).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const body = call.body === undefined || typeof call.body === 'string' ? call.body : JSON.stringify(call.body);
  const response = await fetch(`${addresses.apiUrl}${path}`, {
    ...{ method, headers, redirect: 'manual' },
    ...(body === undefined ? {} : { body }),
  });
  const seen = {
    status: response.status,
    text: await response.text(),
    headers: Object.fromEntries(response.headers),
  };
  const sent = `${method} ${path.slice(0, 200)} as ${call.as ?? 'nobody'} with ${String(body).slice(0, 1_000)}`;
  const wrong = seen.status >= 500 ? `${operation.name} broke: ${seen.text}` : undescribed(operation, seen);
  if (wrong !== undefined) throw new Error(`${wrong}\nafter ${sent}`);
  if (seen.status >= 400 && insides.test(seen.text)) throw new Error(`${operation.name} shows insides: ${seen.text}`);
  expectTold({ method, path, ...seen });
  return { ...seen, json: read(seen.headers['content-type'] ?? '', seen.text) };
};

/** A call that fits the description in everything: path, query, headers and body, as the dice fall. */
export const fittingCall = ({ parameters, body }: Operation, soil: Soil): DescribedCall => {
  const stays = (must = false): boolean =>
    must || soil.optional === 'all' || (soil.optional === 'some' && soil.dice(2) === 0);
  const values = (place: 'path' | 'query' | 'header'): [string, string][] =>
    parameters
      .filter((one) => one.in === place && stays(one.required))
      .map(({ name, schema }) => [name, String(grown(soil, schema))]);
  // What travels in a path is encoded, and no part of it is empty; a header is ASCII.
  const encoded = ([name, value]: [string, string]): [string, string] => [name, encodeURIComponent(value) || 'x'];
  const headers = values('header').filter(([name]) => name !== 'Idempotency-Key');
  return {
    path: Object.fromEntries(values('path').map(encoded)),
    query: new URLSearchParams(values('query')).toString(),
    headers: Object.fromEntries(
      headers.map(([name, value]) => [name.toLowerCase(), /^[ -~]*$/.test(value) ? value : 'x']),
    ),
    ...(body === undefined ? {} : { body: grown(soil, body) as Json }),
  };
};

const anyId = /\b([a-z]+_)[0-9A-HJKMNP-TV-Z]{26}\b/g;

/** The call that the description shows, with ids that are known in the place of the shown ones. */
export const shownCall = (operation: Operation, soil: Soil): DescribedCall => {
  const call = fittingCall(operation, { ...soil, optional: 'none' });
  if (operation.example === undefined) return call;
  const body = JSON.stringify(operation.example).replace(anyId, (id, prefix: string) => {
    const known = soil.ids.get(kindByPrefix.get(prefix) ?? 'access') ?? [];
    return known.length === 0 ? id : pick(soil.dice, known);
  });
  return { ...call, body };
};

const kindByPrefix = new Map<string, IdKind>(Object.entries(idKinds).map(([kind, prefix]) => [prefix, kind as IdKind]));
const keptPerKind = 8;

/** Keeps the ids that an answer tells, the newest ones of each kind: so that what is asked next is about what is there. */
export const learnIds = (ids: Map<IdKind, readonly string[]>, text: string): void => {
  for (const [id, prefix] of text.matchAll(anyId)) {
    const kind = kindByPrefix.get(prefix ?? '');
    if (kind === undefined) continue;
    const others = (ids.get(kind) ?? []).filter((one) => one !== id);
    ids.set(kind, [id, ...others].slice(0, keptPerKind));
  }
};

/** An answer without what differs between any two calls; how long it is, and which headers it has, stays. */
export const looks = ({ status, headers, text, json }: DescribedReply) => ({
  ...{ status, bytes: Buffer.byteLength(text), headers: Object.keys(headers).sort() },
  body: { ...json, instance: '', traceId: '' },
});
