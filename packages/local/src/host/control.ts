// The control server: what a person, a demo or a test does to the local cloud from outside. Loopback only, with a token.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { isObject, type Json, type JsonObject, numberIn, parseJson, textIn } from './json.ts';

/** What the control server can do. Each answers with what goes back as JSON; a fault's message goes back as 400. */
export type Controls = {
  readonly advanceClock: (byMs: number) => Promise<Json>;
  readonly fireSchedule: (name: string) => Promise<Json>;
  readonly status: () => Json;
  /** Answers what is still under way after at most so long. */
  readonly idle: (timeoutMs: number) => Promise<Json>;
  readonly redrive: (queue: string) => Promise<Json>;
  readonly own: OwnControls;
};

/** By name, what the caller of the host adds: the controls of whatever it runs beside it. */
export type OwnControls = Readonly<Record<string, (body: JsonObject) => Json>>;

export type ControlServer = { readonly listen: (port: number) => Promise<void>; readonly stop: () => Promise<void> };

const DAY_MS = 86_400_000;
const DEFAULT_IDLE_MS = 60_000;
const MAX_BODY_BYTES = 65_536;

/** The token of a folder, made on first use with mode 0600. Callers send it as `authorization: Bearer <token>`. */
export const controlTokenIn = (path: string): string => {
  try {
    const kept = readFileSync(path, 'utf8').trim();
    if (kept.length >= 32) return kept;
  } catch {
    // No token yet.
  }
  const token = randomBytes(24).toString('base64url');
  writeFileSync(path, `${token}\n`, { mode: 0o600 });
  return token;
};

const isBearer = (header: string | undefined, token: string): boolean => {
  const given = Buffer.from(header ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};

const readBody = async (request: IncomingMessage): Promise<JsonObject> => {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MAX_BODY_BYTES) throw new Error('the body is too long');
  }
  if (text === '') return {};
  const body = parseJson(text);
  if (!isObject(body)) throw new Error('the body should be a JSON object');
  return body;
};

const perform = async (
  controls: Controls,
  method: string,
  path: string,
  body: JsonObject,
): Promise<Json | undefined> => {
  const schedule = /^\/schedules\/([^/]+)\/fire$/.exec(path)?.[1];
  if (method === 'GET' && path === '/status') return controls.status();
  if (method !== 'POST') return undefined;
  if (schedule !== undefined) return controls.fireSchedule(decodeURIComponent(schedule));
  if (path === '/idle') return controls.idle(numberIn(body['timeoutMs']) ?? DEFAULT_IDLE_MS);
  if (path === '/redrive') return controls.redrive(textIn(body['queue']) ?? '');
  const own = controls.own[/^\/provider\/([a-z-]+)$/.exec(path)?.[1] ?? ''];
  if (own !== undefined) return own(body);
  if (path !== '/clock') return undefined;
  const byMs = numberIn(body['advanceMs']) ?? (numberIn(body['days']) ?? Number.NaN) * DAY_MS;
  return controls.advanceClock(byMs);
};

const answer = async (
  controls: Controls,
  token: string,
  request: IncomingMessage,
): Promise<{ status: number; body: Json }> => {
  // A page in a browser on this machine could reach the port, but can neither know the token nor hide its origin.
  if (request.headers.origin !== undefined) return { status: 403, body: { message: 'not from a browser' } };
  if (!isBearer(request.headers.authorization, token))
    return { status: 401, body: { message: 'the token is missing or wrong' } };
  try {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const body = await perform(controls, request.method ?? 'GET', path, await readBody(request));
    return body === undefined ? { status: 404, body: { message: 'no such control' } } : { status: 200, body };
  } catch (fault) {
    return { status: 400, body: { message: fault instanceof Error ? fault.message : String(fault) } };
  }
};

/** Builds the server; it listens on 127.0.0.1 only. */
export const createControlServer = (controls: Controls, token: string): ControlServer => {
  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    void answer(controls, token, request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    });
  });
  return {
    listen: (port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port, host: '127.0.0.1' }, () => {
          server.off('error', reject);
          resolve();
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
