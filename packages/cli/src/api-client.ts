// Calls of the API as one of its members. Hides tokens, headers and how a refusal is said.
import { createHash } from 'node:crypto';
import type { HttpClient, HttpReply } from './http-client.ts';

/** An answer whose body is of shape B when `status` is below 300, and a problem otherwise. */
export type ApiReply<B> = { readonly status: number; readonly body: B; readonly problem: string | undefined };

/** What one member can send. Writes carry a key: the same key and body change nothing twice. */
export type Member = {
  readonly get: <B>(path: string) => Promise<ApiReply<B>>;
  readonly post: <B>(path: string, key: string, body?: unknown, ifMatch?: number) => Promise<ApiReply<B>>;
  readonly put: <B>(path: string, key: string, body: unknown, ifMatch: number) => Promise<ApiReply<B>>;
  /** Every page of a list, in order; `list` names the member of the body that holds it. */
  readonly list: <T>(path: string, list: string) => Promise<T[]>;
};

export type ApiClient = { readonly as: (sub: string) => Member };

/** An Idempotency-Key that follows from what is done, so that whoever does it again sends the same. */
export const keyOf = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40);

type Problem = {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
};

/** A problem+json body in one line; the bare status when it is none. */
export const problemWords = ({ status, text }: Pick<HttpReply, 'status' | 'text'>): string => {
  try {
    const { title, detail, errors = [] }: Problem = JSON.parse(text);
    const fields = errors.map((error) => `${error.pointer} ${error.detail}`).join('; ');
    return [`${status}`, title, detail, fields].filter((part) => part !== undefined && part !== '').join(': ');
  } catch {
    return `${status}: ${text.slice(0, 200)}`;
  }
};

const readReply = <B>(reply: HttpReply): ApiReply<B> => {
  const isDone = reply.status < 300;
  const body: B = isDone && reply.text !== '' ? JSON.parse(reply.text) : undefined;
  return { status: reply.status, body, problem: isDone ? undefined : problemWords(reply) };
};

/** The body of an answer that was expected. Throws an Error in the API's own words otherwise. */
export const bodyOrThrow = <B>({ body, problem }: ApiReply<B>, what: string): B => {
  if (problem !== undefined) throw new Error(`${what}: ${problem}`);
  return body;
};

const pageSize = 200;

/** The API behind `apiUrl`. */
export const openApi = (http: HttpClient, apiUrl: string, tokenFor: (sub: string) => Promise<string>): ApiClient => {
  const headersFor = async (sub: string, more: Readonly<Record<string, string>> = {}) => ({
    authorization: `Bearer ${await tokenFor(sub)}`,
    ...more,
  });
  const as = (sub: string): Member => {
    const write = async <B>(method: 'POST' | 'PUT', path: string, key: string, body: unknown, ifMatch?: number) => {
      const headers = await headersFor(sub, {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      });
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      return readReply<B>(await http.send({ method, url: `${apiUrl}${path}`, headers, ...sent }));
    };
    const get = async <B>(path: string) =>
      readReply<B>(await http.send({ method: 'GET', url: `${apiUrl}${path}`, headers: await headersFor(sub) }));
    return {
      get,
      post: (path, key, body, ifMatch) => write('POST', path, key, body, ifMatch),
      put: (path, key, body, ifMatch) => write('PUT', path, key, body, ifMatch),
      list: async <T>(path: string, list: string) => {
        const all: T[] = [];
        let next: string | undefined;
        do {
          const cursor = next === undefined ? '' : `&cursor=${encodeURIComponent(next)}`;
          const from = `${path}${path.includes('?') ? '&' : '?'}limit=${pageSize}${cursor}`;
          const page = bodyOrThrow(await get<Record<string, readonly T[]> & { readonly next?: string }>(from), path);
          all.push(...(page[list] ?? []));
          next = typeof page.next === 'string' ? page.next : undefined;
        } while (next !== undefined);
        return all;
      },
    };
  };
  return { as };
};
