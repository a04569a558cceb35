// The API as the path needs it: JSON as a member, pages and files as they come, and calls of a household, who has no token.
import { createHash } from 'node:crypto';
import { bodyOrThrow, keyOf, problemWords } from '../api-client.ts';
import type { CloudAccess } from '../cloud-access.ts';

export type { CloudAccess } from '../cloud-access.ts';

/** What a fault says to a person. */
export const problemsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** A page or a text, as a member. Throws an Error in the API's words. */
export const pageAs = async (
  { http, addresses, tokenFor }: CloudAccess,
  sub: string,
  path: string,
): Promise<string> => {
  const authorization = `Bearer ${await tokenFor(sub)}`;
  const reply = await http.send({ method: 'GET', url: `${addresses.apiUrl}${path}`, headers: { authorization } });
  if (reply.status >= 300) throw new Error(`${path}: ${problemWords(reply)}`);
  return reply.text;
};

/** The body of a GET as a member. Throws an Error in the API's words. */
export const readAs = async <B>({ api }: CloudAccess, sub: string, path: string): Promise<B> =>
  bodyOrThrow(await api.as(sub).get<B>(path), path);

/** The body of a POST as a member; its key follows from what is sent. Throws an Error in the API's words. */
export const sendAs = async <B>({ api }: CloudAccess, sub: string, path: string, body?: unknown): Promise<B> =>
  bodyOrThrow(await api.as(sub).post<B>(path, keyOf('walk', sub, path, JSON.stringify(body ?? null)), body), path);

/** What a household types: its claim code and a second factor. Both go in headers, never in an address. */
export type HouseholdKey = { readonly claimCode: string; readonly secondFactor: string };

/** A household's own call. Throws an Error in the API's words. */
export const asHousehold = async <B>(
  { http, addresses }: CloudAccess,
  { claimCode, secondFactor }: HouseholdKey,
  path: string,
  body?: unknown,
): Promise<B> => {
  const json = JSON.stringify(body ?? null);
  const reply = await http.send({
    method: body === undefined ? 'GET' : 'POST',
    url: `${addresses.apiUrl}${path}`,
    headers: {
      'claim-code': claimCode,
      'second-factor': secondFactor,
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'idempotency-key': keyOf('walk', claimCode, path, json) }),
    },
    ...(body === undefined ? {} : { body: json }),
  });
  if (reply.status >= 300) throw new Error(`${path}: ${problemWords(reply)}`);
  return JSON.parse(reply.text);
};

/** The bytes behind a presigned address. Throws an Error with the status. */
export const fetched = async (address: string): Promise<Uint8Array> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`A file could not be read: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** A page that anybody may open. */
export const publicPage = async (address: string): Promise<string> => new TextDecoder().decode(await fetched(address));

export type Upload = { readonly address: string; readonly headers: Readonly<Record<string, string>> };

/** Sends a file to the address that was given for it. Throws an Error with the status. */
export const sendFile = async ({ address, headers }: Upload, bytes: Uint8Array): Promise<void> => {
  const answer = await fetch(address, { method: 'PUT', headers: { ...headers }, body: Buffer.from(bytes) });
  if (!answer.ok) throw new Error(`The file did not go up: ${answer.status}`);
};

/** The name of a file's content. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
