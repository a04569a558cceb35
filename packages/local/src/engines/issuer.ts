// The local token issuer; hides its persisted signing key and how a request for a token becomes a member's token.
// For local work only: whoever can reach the port gets a token for whomever they name, without a secret.
import { AssertionError } from 'node:assert';
import { join } from 'node:path';
import { OAuth2Server } from 'oauth2-mock-server';
import { readJsonFile, writeJsonDurably } from './durable-file.ts';
import type { Ports } from './ports.ts';

export type TokenWish = {
  /** The member's subject, as founders and member records name it. */
  readonly sub: string;
  /** Blank-separated. */
  readonly scope?: string | undefined;
  readonly audience?: string | undefined;
  /** Seconds from now; 0 or less gives a token that has expired. Default one hour. */
  readonly expiresInSeconds?: number | undefined;
  readonly claims?: Readonly<Record<string, unknown>> | undefined;
};

export type Issuer = {
  /** http://localhost:PORT: the `iss` claim; `/jwks`, `/token` and `/.well-known/openid-configuration` are below it. */
  readonly url: string;
  readonly audience: string;
  readonly tokenFor: (wish: TokenWish) => Promise<string>;
  readonly stop: () => Promise<void>;
};

export const DEFAULT_AUDIENCE = 'hearth';
const ONE_HOUR_SECONDS = 3_600;
// RSA, because the HTTP API's authorizer in AWS takes no other signature.
const ALGORITHM = 'RS256';

const loadKey = async (server: OAuth2Server, path: string): Promise<void> => {
  const stored = readJsonFile(path);
  if (stored !== undefined) await server.issuer.keys.add(stored);
  else writeJsonDurably(path, await server.issuer.keys.generate(ALGORITHM), 0o600);
};

const textOrUndefined = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const basicUser = (authorization: string | undefined): string | undefined => {
  if (authorization?.startsWith('Basic ') !== true) return undefined;
  const pair = Buffer.from(authorization.slice('Basic '.length), 'base64').toString('utf8');
  return textOrUndefined(pair.split(':')[0]);
};

const invalidRequest = (detail: string): never => {
  throw new AssertionError({ message: detail });
};

const addRoutes = (server: OAuth2Server, audience: string, tokenFor: Issuer['tokenFor']): void => {
  // POST /token with client credentials: the client id is the member's subject.
  server.service.on('beforeTokenSigning', (token, request) => {
    const { payload } = token;
    const { body } = request;
    if (body.grant_type !== 'client_credentials') return;
    const sub = textOrUndefined(body.client_id) ?? basicUser(request.headers.authorization);
    payload.sub = sub ?? invalidRequest(`client_id is missing: name the member's subject there`);
    payload.client_id = sub;
    payload.aud = body.aud ?? audience;
  });
  // GET /token?sub=...: the bare token as text, for a shell variable.
  server.service.addRoute('GET', '/token', async (request, response) => {
    const sub =
      textOrUndefined(request.query['sub']) ?? invalidRequest('sub is missing: /token?sub=<subject of a member>');
    const seconds = Number(textOrUndefined(request.query['expires_in']) ?? ONE_HOUR_SECONDS);
    const token = await tokenFor({
      sub,
      scope: textOrUndefined(request.query['scope']),
      audience: textOrUndefined(request.query['aud']),
      expiresInSeconds: Number.isFinite(seconds) ? seconds : ONE_HOUR_SECONDS,
    });
    response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
    response.end(token);
  });
};

/**
 * Starts the issuer on 127.0.0.1 at the remembered port, with the signing key of `<dataDir>/issuer-key.json` (mode 0600), so
 * that tokens stay valid across restarts. Token times follow the machine's clock, never a moved one.
 */
export const startIssuer = async (dataDir: string, ports: Ports, audience = DEFAULT_AUDIENCE): Promise<Issuer> => {
  const server = new OAuth2Server();
  await loadKey(server, join(dataDir, 'issuer-key.json'));
  const tokenFor = (wish: TokenWish): Promise<string> =>
    server.issuer.buildToken({
      expiresIn: wish.expiresInSeconds ?? ONE_HOUR_SECONDS,
      scopesOrTransform: (_header, payload) => {
        Object.assign(payload, wish.claims, { sub: wish.sub, client_id: wish.sub, aud: wish.audience ?? audience });
        if (wish.scope !== undefined) payload['scope'] = wish.scope;
      },
    });
  addRoutes(server, audience, tokenFor);
  const port = await ports.portFor('issuer');
  await server.start(port, '127.0.0.1');
  return { url: server.issuer.url ?? `http://localhost:${port}`, audience, tokenFor, stop: () => server.stop() };
};
