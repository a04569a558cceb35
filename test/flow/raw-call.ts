// Calls of the API as a stranger makes them: any bytes, any headers, no second try. And the tables as one text, to see that nothing moved.
import { randomUUID } from 'node:crypto';
import type { CloudAccess } from '@hearth/cli/cloud-access';
import { everyItem, itemBytes } from '@hearth/store/rebuild';
import { expect } from 'vitest';
import { expectTold } from '../fixtures/told-answers.ts';

export type RawCall = {
  readonly method?: string;
  readonly path: string;
  /** Who asks; nobody when absent and no token is given. */ readonly as?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Sent as it is; anything but text becomes JSON. */ readonly body?: unknown;
  /** An Idempotency-Key; a new one when absent. */ readonly key?: string;
};
export type RawAnswer = {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly json: Problem;
};
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly traceId: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
};

/** Sends exactly this. A header whose value is undefined is left out. */
export const send = async (
  { addresses, tokenFor }: Pick<CloudAccess, 'addresses' | 'tokenFor'>,
  call: RawCall,
): Promise<RawAnswer> => {
  const token = call.token ?? (call.as === undefined ? undefined : await tokenFor(call.as));
  const body = call.body === undefined || typeof call.body === 'string' ? call.body : JSON.stringify(call.body);
  const wanted = {
    'content-type': 'application/json',
    'idempotency-key': call.key ?? randomUUID(),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...call.headers,
  };
  const headers = Object.entries(wanted).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const response = await fetch(`${addresses.apiUrl}${call.path}`, {
    method: call.method ?? 'POST',
    headers,
    ...(body === undefined ? {} : { body: body as string }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const answered = Object.fromEntries(response.headers);
  // A redirect was followed: what came is no answer of ours any more.
  if (!response.redirected)
    expectTold({ method: call.method ?? 'POST', path: call.path, status: response.status, text, headers: answered });
  return { status: response.status, type, text, json: type.includes('json') ? JSON.parse(text) : {} };
};

/** What no answer may carry: where our code lies, or a fault's own words. */
const insides = /\\n\s+at |node_modules|\.ts:\d|TypeError|ZodError|Exception\b|dynamodb|amazonaws/i;

/** Expects a problem document of RFC 9457 for this reason, without our insides. */
export const expectProblem = (answer: RawAnswer, status: number, reason: string): Problem => {
  expect(answer, answer.text).toMatchObject({ status, type: 'application/problem+json; charset=utf-8' });
  expect(answer.json).toMatchObject({
    type: `/problems/${reason}`,
    title: expect.stringMatching(/./),
    status,
    detail: expect.stringMatching(/./),
    instance: expect.stringMatching(/^\/v1\//),
    traceId: expect.stringMatching(/./),
  });
  expect(answer.text).not.toMatch(insides);
  return answer.json;
};

/** Expects the gateway's own refusal, which comes before any code of ours. */
export const expectRefusedAtTheDoor = (answer: RawAnswer, status: number): void => {
  expect(answer, answer.text).toMatchObject({ status, type: expect.stringContaining('application/json') });
  expect(Object.keys(answer.json)).toEqual(['message']);
};

export const pointersOf = ({ errors = [] }: Problem): readonly string[] => errors.map(({ pointer }) => pointer);

/** Every item of every table as text, in one order. */
export const everythingStored = async ({ tables }: Pick<CloudAccess, 'tables'>): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const table of ['events', 'state', 'vault', 'keys'] as const) {
    for await (const item of everyItem(tables, table)) lines.push(`${table} ${itemBytes(item)}`);
  }
  return lines.sort();
};
