// Calls to addresses that others chose: over TLS, to the public internet only, at the address that was looked at, within bounds.
// Hides resolving, pinning, and that nothing is followed.
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './outbound-addresses.ts';
import { exchange } from './outbound-exchange.ts';
import type { OutboundOutcome, OutboundRefusal } from './outbound-outcome.ts';

/** One call. What it may take and bring is bounded; `maxAnswerBytes: 0` reads no body at all. */
export type OutboundCall = {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** By lower-case name. `host`, `content-length`, `connection` and `accept-encoding` are ours. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The whole call, from resolving to the last byte: at most 30,000; 10,000 if not said. */ readonly timeoutMs?: number;
  /** At most 16 MiB; 64 KiB if not said. */ readonly maxAnswerBytes?: number;
};

/** Makes one call, once. Never throws for what the other side does. Faults: a TypeError for a header that can't be sent. */
export type CallOut = (call: OutboundCall) => Promise<OutboundOutcome>;

/** `hasLoopback` lets calls go to this machine, also without TLS: set by the local host, never in AWS. `own`: our hosts, never called. */
export type OutboundConfig = {
  readonly hasLoopback?: boolean;
  readonly own?: readonly string[];
  /** Addresses of a name; the system's resolver unless a test says otherwise. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
};

const usualTimeoutMs = 10_000;
const mostTimeoutMs = 30_000;
const usualAnswerBytes = 65_536;
const mostAnswerBytes = 16_777_216;

const bySystem = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

const refused = (why: OutboundRefusal): OutboundOutcome => ({ kind: 'refused', why });

const parsed = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

/**
 * Says what is wrong with an address before anything is resolved: for whoever saves one. `undefined`: nothing is. An address is
 * `https://`, has a name (no bare IP address) with a dot, port 443 or one of 1024 and more, no user, and no fragment.
 */
export const addressRefusal = (url: string, { hasLoopback = false, own = [] }: OutboundConfig = {}) => {
  const at = parsed(url);
  if (at === undefined || at.username !== '' || at.password !== '' || at.hash !== '') return 'no-address';
  const host = hostOf(at);
  if (hasLoopback && (host === 'localhost' || isLoopbackAddress(host))) return undefined;
  if (at.protocol !== 'https:') return at.protocol === 'http:' ? 'not-https' : 'no-address';
  if (isIP(host) !== 0) return 'private-address';
  if (!host.includes('.') || (at.port !== '' && Number(at.port) < 1024)) return 'no-address';
  if (/\.(local|localhost|internal|arpa|onion)$/.test(host)) return 'private-address';
  return own.some((ours) => host === ours || host.endsWith(`.${ours}`)) ? 'own-address' : undefined;
};

const settledBy = async <T>(does: Promise<T>, ms: number): Promise<T | 'timed-out'> => {
  const late = Promise.withResolvers<'timed-out'>();
  const timer = setTimeout(() => late.resolve('timed-out'), Math.max(0, ms));
  try {
    return await Promise.race([does, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const bounded = (asked: number | undefined, usual: number, most: number): number => Math.min(asked ?? usual, most);

/**
 * The caller. A name is resolved once; every address that it has must be of the public internet, and the connection goes to one of
 * those that were looked at, whatever the name says a moment later. TLS is checked against the name. No redirect is followed.
 */
export const outboundCaller = (config: OutboundConfig = {}): CallOut => {
  const { hasLoopback = false, resolve = bySystem } = config;
  const mayCall = (address: string) => isPublicAddress(address) || (hasLoopback && isLoopbackAddress(address));
  return async ({ url, method, headers, body = '', timeoutMs, maxAnswerBytes }) => {
    const wrong = addressRefusal(url, config);
    if (wrong !== undefined) return refused(wrong);
    const at = new URL(url);
    const host = hostOf(at);
    const untilMs = performance.now() + bounded(timeoutMs, usualTimeoutMs, mostTimeoutMs);
    const found = isIP(host) === 0 ? resolve(host).catch((): readonly string[] => []) : Promise.resolve([host]);
    const addresses = await settledBy(found, untilMs - performance.now());
    if (addresses === 'timed-out') return { kind: 'failed', why: 'timed-out' };
    const [address] = addresses;
    if (address === undefined) return refused('name-unknown');
    if (!addresses.every(mayCall)) return refused('private-address');
    return exchange({
      at,
      address,
      method,
      headers,
      body,
      leftMs: untilMs - performance.now(),
      maxAnswerBytes: bounded(maxAnswerBytes, usualAnswerBytes, mostAnswerBytes),
    });
  };
};
