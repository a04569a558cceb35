// The JWT authorizer: verifies a bearer token against the local issuer's keys, and remembers it until it expires.
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { AuthorizerPlan } from './plan-http.ts';

/** A verified token's claims as text, as API Gateway hands them on; or why the caller is not let in. */
export type Verdict = { readonly claims: Readonly<Record<string, string>> } | { readonly refused: 401 | 403 };

/** `header` is the Authorization header as sent. */
export type Authorizer = (header: string | undefined, plan: AuthorizerPlan) => Promise<Verdict>;

export type IssuerSetting = {
  /** The local issuer's address, which is also the `iss` claim; it takes the place of the template's issuer. */
  readonly issuer: string;
  readonly keySetUrl: string;
  readonly now: () => number;
};

type Remembered = {
  readonly payload: JWTPayload;
  readonly claims: Record<string, string>;
  readonly expiresAtMs: number;
};

const REMEMBERED_TOKENS = 1_000;

const claimText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? `[${value.map(String).join(' ')}]` : (JSON.stringify(value) ?? '');
};

const scopesOf = (payload: JWTPayload): string[] => {
  const scope = payload['scope'] ?? payload['scp'];
  if (Array.isArray(scope)) return scope.map(String);
  return typeof scope === 'string' ? scope.split(' ') : [];
};

const isMeantFor = (payload: JWTPayload, audience: readonly string[]): boolean => {
  if (audience.length === 0) return true;
  const named = payload.aud ?? payload['client_id'];
  return [named].flat().some((one) => typeof one === 'string' && audience.includes(one));
};

/** Builds the authorizer. Times are judged by the moved clock, so a token can expire within a test. */
export const createAuthorizer = ({ issuer, keySetUrl, now }: IssuerSetting): Authorizer => {
  const keys = createRemoteJWKSet(new URL(keySetUrl), { cooldownDuration: 1_000 });
  const known = new Map<string, Remembered>();

  const verify = async (token: string): Promise<Remembered> => {
    const remembered = known.get(token);
    if (remembered !== undefined && remembered.expiresAtMs > now()) return remembered;
    const { payload } = await jwtVerify(token, keys, { issuer, currentDate: new Date(now()), requiredClaims: ['exp'] });
    const claims = Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, claimText(value)]));
    const fresh = { payload, claims, expiresAtMs: (payload.exp ?? 0) * 1000 };
    if (known.size >= REMEMBERED_TOKENS) known.clear();
    known.set(token, fresh);
    return fresh;
  };

  return async (header, plan) => {
    const token = header?.replace(/^Bearer /i, '').trim();
    if (token === undefined || token === '') return { refused: 401 };
    try {
      const { payload, claims } = await verify(token);
      if (!isMeantFor(payload, plan.audience)) return { refused: 401 };
      const scopes = scopesOf(payload);
      if (plan.scopes.length > 0 && !plan.scopes.some((scope) => scopes.includes(scope))) return { refused: 403 };
      return { claims };
    } catch {
      return { refused: 401 };
    }
  };
};
