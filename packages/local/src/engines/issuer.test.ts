import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder } from './engine-fixtures.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { openPorts } from './ports.ts';

const folder = newFolder();
let issuer: Issuer;

const start = async () => {
  issuer = await startIssuer(folder.path, openPorts(folder.path));
};
const verified = async (token: string, audience = 'hearth') => {
  const keySet = createRemoteJWKSet(new URL(`${issuer.url}/jwks`));
  return (await jwtVerify(token, keySet, { issuer: issuer.url, audience })).payload;
};
const ask = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${issuer.url}/token`, { method: 'POST', headers, body: new URLSearchParams(form) });
const accessToken = async (answer: Response) => ((await answer.json()) as { access_token: string }).access_token;

beforeAll(start);
afterAll(async () => {
  await issuer.stop();
  folder.remove();
});

test('a token names its member, issuer and audience', async () => {
  expect(issuer.url).toMatch(/^http:\/\/localhost:\d+$/);
  const payload = await verified(
    await issuer.tokenFor({ sub: 'ana', scope: 'cases reports', claims: { org: 'ignored' } }),
  );
  expect(payload).toMatchObject({
    sub: 'ana',
    client_id: 'ana',
    iss: issuer.url,
    scope: 'cases reports',
    org: 'ignored',
  });
  await expect(verified(await issuer.tokenFor({ sub: 'ana', audience: 'elsewhere' }))).rejects.toThrow(/aud/);
  await expect(verified(await issuer.tokenFor({ sub: 'ana', expiresInSeconds: -1 }))).rejects.toThrow(/exp/);
});

test('a token stays valid when the issuer starts again', async () => {
  const token = await issuer.tokenFor({ sub: 'ana' });
  const { url } = issuer;
  await issuer.stop();
  await start();
  // A connection kept from before fails once.
  await expect.poll(() => fetch(`${url}/jwks`).then(({ ok }) => ok, String), { timeout: 60_000 }).toBe(true);
  expect(issuer.url).toBe(url);
  expect((await verified(token)).sub).toBe('ana');
  expect(statSync(join(folder.path, 'issuer-key.json')).mode & 0o777).toBe(0o600);
});

test('a person gets the token of a named member by client credentials', async () => {
  const token = await accessToken(await ask({ grant_type: 'client_credentials', client_id: 'luis', scope: 'cases' }));
  expect(await verified(token)).toMatchObject({ sub: 'luis', aud: 'hearth', scope: 'cases' });
  const basic = { authorization: `Basic ${Buffer.from('luis:anything').toString('base64')}` };
  const other = await accessToken(await ask({ grant_type: 'client_credentials', aud: 'other' }, basic));
  expect(decodeJwt(other)).toMatchObject({ sub: 'luis', aud: 'other' });
  expect((await ask({ grant_type: 'client_credentials' })).status).toBe(400);
});

test('a person gets the bare token by one address', async () => {
  const token = await (await fetch(`${issuer.url}/token?sub=luis&expires_in=60`)).text();
  const payload = await verified(token);
  expect(payload.sub).toBe('luis');
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
  expect((await fetch(`${issuer.url}/token`)).status).toBe(400);
});
