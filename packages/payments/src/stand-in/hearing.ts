// HTTP as the stand-in hears and speaks it: a request read to its end within a limit, an answer that may be cut on purpose.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { specVersion } from '../spec/subset.ts';
import type { Answer } from './answers.ts';

export type Heard = {
  readonly method: string;
  readonly url: URL;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
};

const maxBytes = 200_000;

/** The request, or undefined when its body is too large. */
export const hear = async (request: IncomingMessage): Promise<Heard | undefined> => {
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

/** One header, when it was sent once. */
export const textHeader = (heard: Heard, name: string): string | undefined => {
  const value = heard.headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** Sends an answer; `isCut` ends the connection in the middle of the body. */
export const send = (response: ServerResponse, { status, body, isReplayed }: Answer, isCut: boolean): void => {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'stripe-version': specVersion,
    'content-length': Buffer.byteLength(text),
    ...(isReplayed === true ? { 'idempotent-replayed': 'true' } : {}),
  });
  if (isCut) response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
  else response.end(text);
};
