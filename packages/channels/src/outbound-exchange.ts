// One request and its answer at one address that was looked at before. Hides Node's clients, and where each bound is held.
import { type IncomingMessage, request as overPlain, type RequestOptions } from 'node:http';
import { request as overTls } from 'node:https';
import { isIPv6 } from 'node:net';
import type { OutboundFailure, OutboundOutcome } from './outbound-outcome.ts';

/** Where to, what, and how much it may take and bring. */
export type Exchange = {
  readonly at: URL;
  /** The address to connect to; the name is only for TLS and the Host header. */ readonly address: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly leftMs: number;
  readonly maxAnswerBytes: number;
};

const ours = new Set([
  'host',
  'content-length',
  'connection',
  'accept-encoding',
  'transfer-encoding',
  'expect',
  'upgrade',
]);
const mostHeaderBytes = 16_384;

const optionsOf = ({ address, method, headers, body }: Exchange): RequestOptions => {
  const family = isIPv6(address) ? 6 : 4;
  const sent = Object.entries(headers).filter(([name]) => !ours.has(name.toLowerCase()));
  return {
    method,
    // A connection that was kept could lead to where a name pointed before.
    agent: false,
    maxHeaderSize: mostHeaderBytes,
    lookup: (_host, { all }, done) => (all === true ? done(null, [{ address, family }]) : done(null, address, family)),
    headers: {
      'user-agent': 'Hearth',
      ...Object.fromEntries(sent),
      'accept-encoding': 'identity',
      ...(method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
    },
  };
};

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';

const failureOf = (fault: unknown): OutboundFailure => {
  const code = codeOf(fault);
  if (/^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME)/.test(code)) return 'not-trusted';
  return /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/.test(code)
    ? 'not-connected'
    : 'broken-off';
};

const headersOf = (answer: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

/** Reads until the end, the bound, or the moment when the connection is closed on it. */
const bodyOf = async (
  answer: IncomingMessage,
  mostBytes: number,
): Promise<{ readonly body: Uint8Array; readonly isCut: boolean }> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  if (mostBytes === 0) return { body: new Uint8Array(), isCut: true };
  try {
    for await (const part of answer) {
      const piece = Buffer.from(part).subarray(0, mostBytes - bytes);
      parts.push(piece);
      bytes += piece.length;
      if (piece.length < part.length) return { body: Buffer.concat(parts), isCut: true };
    }
    return { body: Buffer.concat(parts), isCut: false };
  } catch {
    return { body: Buffer.concat(parts), isCut: true };
  }
};

/** Makes the request, once. Faults: a TypeError for a header that can't be sent. */
export const exchange = async (given: Exchange): Promise<OutboundOutcome> => {
  const ended = Promise.withResolvers<OutboundOutcome>();
  const send = given.at.protocol === 'https:' ? overTls : overPlain;
  const request = send(given.at, optionsOf(given));
  let isLate = false;
  const timer = setTimeout(
    () => {
      isLate = true;
      request.destroy();
    },
    Math.max(0, given.leftMs),
  );
  let isAnswered = false;
  const failed = (fault: unknown) => {
    // From here on the body tells how far it came.
    if (!isAnswered) ended.resolve({ kind: 'failed', why: isLate ? 'timed-out' : failureOf(fault) });
  };
  request.once('response', async (answer: IncomingMessage) => {
    isAnswered = true;
    const read = await bodyOf(answer, given.maxAnswerBytes);
    ended.resolve({ kind: 'answered', status: answer.statusCode ?? 0, headers: headersOf(answer), ...read });
  });
  request.on('error', failed);
  request.once('close', () => failed(undefined));
  // An upgrade is no answer to what was asked.
  request.once('upgrade', (_answer, socket) => socket.destroy());
  request.end(given.method === 'POST' ? given.body : undefined);
  try {
    return await ended.promise;
  } finally {
    clearTimeout(timer);
    request.destroy();
  }
};
