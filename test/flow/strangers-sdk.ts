// What a generator of strangers makes of the committed description, as each person calls it. Hides the generator, and whose token goes along.
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CloudAccess } from '@hearth/cli/cloud-access';
import { createClient } from '@hey-api/openapi-ts';

/** The committed description, as a file that anybody may read. */
export const description = resolve(import.meta.dirname, '../../packages/contracts/openapi.json');
const out = resolve(import.meta.dirname, '../../.build/strangers-client');

type Problem = { readonly type: string; readonly detail: string; readonly errors?: readonly object[] };
type Outcome<D> = { readonly data?: D; readonly error?: Problem; readonly response: Response };
type Sent = {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly body?: unknown;
};
type Call = (options: Sent & { readonly client: unknown }) => Promise<Outcome<unknown>>;
type Maker = { readonly createClient: (config: object) => unknown };

/** One person's calls, by the names of the operations. */
export type Stranger = {
  /** Whatever the answer is. Throws when the generator made no such call. */
  readonly tries: <D>(operation: string, sent?: Sent) => Promise<Outcome<D>>;
  /** What a good answer tells. Throws in the words of the problem otherwise. */
  readonly calls: <D>(operation: string, sent?: Sent) => Promise<D>;
};

/** A key of its own for one act, where a stranger's program has to bring one. */
export const newKey = () => ({ 'Idempotency-Key': randomUUID() });

/** Has the client made, and opens it for whoever calls: a member by subject, or somebody who shows no token. */
export const madeByStrangers = async ({
  addresses,
  tokenFor,
}: Pick<CloudAccess, 'addresses' | 'tokenFor'>): Promise<(sub?: string) => Stranger> => {
  const plugins = ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'] as const;
  await createClient({ input: description, output: out, plugins: [...plugins], logs: { level: 'silent' } });
  const made = <T>(file: string): Promise<T> => import(pathToFileURL(join(out, file)).href) as Promise<T>;
  const sdk = await made<Readonly<Record<string, Call>>>('sdk.gen.ts');
  const { createClient: open } = await made<Maker>('client/client.gen.ts');
  return (sub) => {
    const auth = sub === undefined ? {} : { auth: () => tokenFor(sub) };
    const client = open({ baseUrl: addresses.apiUrl, ...auth });
    const tries = async <D>(operation: string, sent: Sent = {}): Promise<Outcome<D>> => {
      const call = sdk[operation];
      if (call === undefined) throw new Error(`the generator made no ${operation}`);
      return (await call({ client, ...sent })) as Outcome<D>;
    };
    const calls = async <D>(operation: string, sent: Sent = {}): Promise<D> => {
      const { data, error } = await tries<D>(operation, sent);
      if (error !== undefined) throw new Error(`${operation}: ${error.type} ${error.detail} ${JSON.stringify(error)}`);
      return data as D;
    };
    return { tries, calls };
  };
};
