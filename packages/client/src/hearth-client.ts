// The API for a partner's developer: typed by its description, with token, keys and second tries seen to. Hides headers.
import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './api-types.ts';
import { type Patience, type Ports, patientFetch } from './patient-fetch.ts';

export type Problem = components['schemas']['Problem'];
export type HearthClient = Client<paths>;

export type HearthSetting = {
  /** Where the fund's API is: https://api.fund.example. */ readonly url: string;
  /** Asked before each call: hand out the one you have, or get a fresh one. */
  readonly token?: () => string | Promise<string>;
  readonly patience?: Patience;
  /** For tests. */ readonly ports?: Partial<Ports> & { readonly newKey?: () => string };
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const writes = new Set(['POST', 'PUT']);

/**
 * Opens the API. Every path and method of the description is there (`client.GET('/v1/applications/{id}', ...)`) and answers
 * `{ data }` or `{ error }`, a problem in words. A write gets an Idempotency-Key unless it brings one; 429, 503 and broken connections
 * are tried again with the same key.
 */
export const hearthClient = ({ url, token, patience, ports = {} }: HearthSetting): HearthClient => {
  const { newKey = () => crypto.randomUUID() } = ports;
  const send = patientFetch({ fetch: (request) => fetch(request), pause, random: Math.random, ...ports }, patience);
  const client = createClient<paths>({ baseUrl: url, fetch: send });
  client.use({
    onRequest: async ({ request }) => {
      if (token !== undefined) request.headers.set('authorization', `Bearer ${await token()}`);
      if (writes.has(request.method) && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', newKey());
      return request;
    },
  });
  return client;
};

/** A problem in one line: what was wrong, field by field. Also of what the gateway says before the request is looked at. */
export const problemWords = (problem: Problem | components['schemas']['GatewayMessage']): string => {
  if (!('detail' in problem)) return 'message' in problem ? String(problem.message) : 'no words';
  const fields = (problem.errors ?? []).map(({ pointer, detail }) => `${pointer} ${detail}`);
  return [problem.detail, ...fields].join(' ');
};

/** Which page of a list: what `pages` hands to its reader. */
export type PageQuery = { readonly cursor?: string };
type Page = { readonly next?: string | undefined };
type Refusal = Problem | components['schemas']['GatewayMessage'];
type Reply<D> = { readonly data?: D | undefined; readonly error?: Refusal | undefined };

/**
 * Every line of a list, page after page. `read` asks for one page, `linesOf` says which of its members is the list. Throws an Error in the words of the problem when a page is refused.
 */
export async function* pages<D extends Page, Line>(
  read: (query: PageQuery) => Promise<Reply<D>>,
  linesOf: (page: D) => readonly Line[],
): AsyncGenerator<Line> {
  let cursor: string | undefined;
  do {
    const { data, error } = await read(cursor === undefined ? {} : { cursor });
    if (data === undefined) throw new Error(error === undefined ? 'There was no answer.' : problemWords(error));
    for (const line of linesOf(data)) yield line;
    cursor = data.next;
  } while (cursor !== undefined);
}
