// HTTP calls of a person's tools: kept connections, JSON, and a repeat with the same bytes when no answer can be trusted. Hides sockets.
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export type HttpCall = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of one try, in milliseconds; 40 s when absent. */ readonly timeoutMs?: number;
};

export type HttpReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

export type HttpClient = {
  /**
   * Sends a call. Nobody there, a broken connection and answers of 429 and 5xx are tried again with the same bytes, so a write
   * has to carry its Idempotency-Key. Throws an Error when the patience is over.
   */
  readonly send: (call: HttpCall) => Promise<HttpReply>;
  /** How many tries were repeats. */ readonly repeats: () => number;
  readonly close: () => void;
};

export type HttpSetting = {
  readonly lanes?: number;
  /** How long a call is repeated while nobody answers: long enough to start a killed host again. */
  readonly patienceMs?: number;
};

const usualTimeoutMs = 40_000;
const usualPatienceMs = 120_000;
const firstPauseMs = 100;
const longestPauseMs = 2_000;
/** An answer of 5xx is somebody's word: it is asked again a few times only. */
const mostFaultyAnswers = 8;

const once = (agent: Agent, { method, url, headers, body, timeoutMs }: HttpCall): Promise<HttpReply> =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const outgoing = request(url, { method, agent, headers: { ...headers, ...length } }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('aborted', () => reject(new Error('the answer broke off')));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.setTimeout(timeoutMs ?? usualTimeoutMs, () => outgoing.destroy(new Error('no answer in time')));
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const isFaulty = (status: number): boolean => status >= 500 || status === 429;

const pauseAfter = (tries: number, reply: HttpReply | undefined): number => {
  const asked = Number(reply?.headers['retry-after'] ?? Number.NaN) * 1000;
  return Math.min(longestPauseMs, Number.isFinite(asked) ? asked : firstPauseMs * 2 ** Math.min(tries, 6));
};

/** Opens a client. `close` ends its idle connections. */
export const openHttp = ({ lanes = 32, patienceMs = usualPatienceMs }: HttpSetting = {}): HttpClient => {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  let repeats = 0;
  let isClosed = false;
  const send = async (call: HttpCall): Promise<HttpReply> => {
    const deadline = Date.now() + patienceMs;
    for (let tries = 0, faulty = 0; ; tries += 1) {
      const outcome = await once(agent, call).catch((fault: unknown) => ({ fault }));
      const reply = 'fault' in outcome ? undefined : outcome;
      if (reply !== undefined && !isFaulty(reply.status)) return reply;
      if (reply !== undefined) faulty += 1;
      if (reply !== undefined && faulty >= mostFaultyAnswers) return reply;
      if (isClosed || Date.now() > deadline) {
        const why = 'fault' in outcome && outcome.fault instanceof Error ? outcome.fault.message : 'busy';
        throw new Error(`${call.method} ${call.url} was not answered: ${why}`);
      }
      repeats += 1;
      await pause(pauseAfter(tries, reply));
    }
  };
  return {
    send,
    repeats: () => repeats,
    close: () => {
      isClosed = true;
      agent.destroy();
    },
  };
};
