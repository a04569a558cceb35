// One HTTP call of the stand-in: who may call, which route, which fault, and one transaction around it all.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Json } from '@hearth/domain/canonical';
import { jsonOf } from '../wire-reading.ts';
import { type Answer, refusals } from './answers.ts';
import type { Desk } from './desk.ts';
import { errorOf, type Faults, wrongEcho } from './faults.ts';
import { once } from './idempotency.ts';
import type { LifeCycle } from './life-cycle.ts';
import { onboardingPage } from './onboarding-page.ts';
import { misfit } from './request-shapes.ts';
import { currentOf, routes } from './routes.ts';

type Serving = {
  readonly desk: Desk;
  readonly life: LifeCycle;
  readonly faults: Faults;
  readonly apiKey: string;
  /** Something was written: time or the outbox may have work. */ readonly changed: () => void;
};

type Heard = {
  readonly method: string;
  readonly url: URL;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
};

const apiVersion = '2026-10-28.endive';
const maxBytes = 200_000;

const hear = async (request: IncomingMessage): Promise<Heard | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > maxBytes) return undefined;
    parts.push(part);
  }
  const url = new URL(request.url ?? '/', 'http://stand-in');
  return { method: request.method ?? 'GET', url, text: Buffer.concat(parts).toString(), headers: request.headers };
};

const textHeader = (heard: Heard, name: string): string | undefined => {
  const value = heard.headers[name];
  return typeof value === 'string' ? value : undefined;
};

const isJson = (value: unknown): value is Json => value !== undefined;

const carryOut = ({ desk, apiKey }: Serving, heard: Heard): Answer => {
  const { method, url } = heard;
  const path = url.pathname;
  const version = textHeader(heard, 'stripe-version');
  if (textHeader(heard, 'authorization') !== `Bearer ${apiKey}`) return refusals.unauthorized();
  if (version !== apiVersion) return refusals.otherVersion(version ?? 'none');
  const route = routes.find((one) => one.method === method && one.pattern.test(path));
  if (route === undefined) return refusals.unknownPath(method, path);
  const id = route.pattern.exec(path)?.[1] ?? '';
  const body = heard.text === '' ? {} : jsonOf(heard.text);
  const context = textHeader(heard, 'stripe-context') ?? '';
  const run = () => route.does(desk, { method, path, query: url.searchParams, body, context }, id);
  if (method === 'GET') return run();
  const wrong = route.shape === undefined ? undefined : misfit(route.shape, body);
  if (wrong !== undefined || !isJson(body)) return refusals.invalidFields(wrong ?? 'The body is not JSON.');
  const keyed = { key: textHeader(heard, 'idempotency-key'), path, body };
  return desk.tables.atomically(() => once(desk, keyed, run, (made) => currentOf(desk, made)));
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'stripe-version': apiVersion,
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
};

const showPage = ({ desk, changed }: Serving, heard: Heard, response: ServerResponse): void => {
  const sent = heard.method === 'POST' ? new URLSearchParams(heard.text) : undefined;
  const page = onboardingPage(desk, heard.url.pathname.slice('/onboarding/'.length), sent);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  };
  const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  const location = page.location === undefined ? {} : { location: page.location };
  response.writeHead(page.status, { ...headers, 'content-security-policy': policy, ...location });
  response.end(page.html ?? '');
  changed();
};

/** The request listener. Answers 500 in the provider's shape for whatever goes wrong in here. */
export const serving = (serve: Serving): ((request: IncomingMessage, response: ServerResponse) => void) => {
  const { life, faults, changed } = serve;
  const inFlight = new Set<string>();

  const answer = async (heard: Heard): Promise<Answer | 'lost'> => {
    const fault = faults.take(`${heard.method} ${heard.url.pathname}`);
    if (fault?.how === 'lost-before') return 'lost';
    if (fault?.how === 'error-before') return errorOf(fault);
    const key = textHeader(heard, 'idempotency-key');
    if (key !== undefined && inFlight.has(key)) return refusals.keyInFlight();
    if (fault?.how === 'delay') {
      if (key !== undefined) inFlight.add(key);
      await delay(fault.ms);
      if (key !== undefined) inFlight.delete(key);
    }
    life.turn(true);
    const said = carryOut(serve, heard);
    if (heard.method === 'POST') changed();
    if (fault?.how === 'lost-after') return 'lost';
    if (fault?.how === 'error-after') return errorOf(fault);
    return fault?.how === 'wrong-echo' ? wrongEcho(said) : said;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const heard = await hear(request);
    if (heard === undefined) return send(response, refusals.invalidFields('The body is too large.'));
    if (heard.url.pathname.startsWith('/onboarding/')) return showPage(serve, heard, response);
    const said = await answer(heard);
    if (said === 'lost') return void response.socket?.destroy();
    send(response, said);
  };

  return (request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent && !response.destroyed) send(response, refusals.internal());
    });
  };
};
