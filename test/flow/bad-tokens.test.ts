// Nobody comes in with a token that is not good, not theirs, or not for this door.
import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { exportJWK, type JWK, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Estate, openEstate } from './estate.ts';
import { everythingStored, expectProblem, expectRefusedAtTheDoor, send } from './raw-call.ts';

let estate: Estate;
let before: readonly string[];
let caller: string;
beforeAll(async () => {
  estate = await openEstate();
  caller = estate.partners[0].system;
});
afterAll(() => estate?.close());

beforeEach(async () => {
  await estate.controls.untilIdle();
  before = await everythingStored(estate);
});
afterEach(async () => {
  await estate.controls.untilIdle();
  expect(await everythingStored(estate)).toEqual(before);
});

describe('a token', () => {
  const ask = (token: string | undefined) =>
    send(estate, { method: 'GET', path: '/v1/applications', ...(token === undefined ? {} : { token }) });
  const issue = (more: object) =>
    estate.host.engines.tokenFor({ sub: caller, scope: estate.addresses.scope, audience: undefined, ...more });
  const good = () => estate.host.tokenFor(caller);
  const decoded = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
  const audienceOf = async (): Promise<string> => decoded((await good()).split('.')[1]).aud;
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  test('that is good opens the door, so that the refusals below mean something', async () => {
    expect((await ask(await good())).status).toBe(200);
  });

  test('that is missing, cut, altered, run out or meant for somebody else is refused at the door', async () => {
    const token = await good();
    const [header, claims, signature] = token.split('.');
    const audience = await audienceOf();
    const altered = encoded({ ...decoded(claims), sub: 'treasurer-1' });
    expectRefusedAtTheDoor(await ask(undefined), 401);
    for (const wrong of [
      'x',
      token.slice(0, -4),
      `${header}.${altered}.${signature}`,
      await issue({ audience, expiresInSeconds: -10 }),
      await issue({ audience: 'another-api' }),
    ]) {
      expectRefusedAtTheDoor(await ask(wrong), 401);
    }
  });

  test('that is signed by nobody, by another key, or with the public key as a secret is refused at the door', async () => {
    const [header, claims = ''] = (await good()).split('.');
    const { kid } = decoded(header);
    const { keys } = (await (
      await fetch(`${estate.addresses.issuerUrl.replace('localhost', '127.0.0.1')}/jwks`)
    ).json()) as { keys: JWK[] };
    const pem = createPublicKey({ key: keys[0] as never, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const asSecret = [pem, JSON.stringify(keys[0]), keys[0]?.n ?? ''].map((secret) => {
      const signed = `${encoded({ alg: 'HS256', kid, typ: 'JWT' })}.${claims}`;
      return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
    });
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const foreign = (header: object) =>
      new SignJWT(decoded(claims)).setProtectedHeader({ alg: 'RS256', ...header }).sign(stranger.privateKey);
    const embedded = await foreign({ jwk: await exportJWK(stranger.publicKey) });
    const unsigned = ['none', 'None', 'NONE'].map((alg) => `${encoded({ alg, kid })}.${claims}.`);
    for (const wrong of [...unsigned, ...asSecret, await foreign({ kid }), await foreign({}), embedded])
      expectRefusedAtTheDoor(await ask(wrong), 401);
  });

  test('without the scope of this API is refused at the door', async () => {
    const audience = await audienceOf();
    expectRefusedAtTheDoor(await ask(await issue({ audience, scope: undefined })), 403);
    expectRefusedAtTheDoor(await ask(await issue({ audience, scope: 'hearth-other/everything openid' })), 403);
  });

  test('that says who somebody is, instead of letting them in, is refused', async () => {
    const audience = await audienceOf();
    expectProblem(await ask(await issue({ audience, claims: { token_use: 'id' } })), 401, 'unauthenticated');
  });

  test('of somebody whom nobody confirmed is told so, whatever it claims to be', async () => {
    const audience = await audienceOf();
    expectProblem(await ask(await issue({ audience, sub: 'nobody-we-know' })), 403, 'not-a-member');
    expectProblem(
      await ask(
        await issue({
          audience,
          sub: 'nobody-we-know',
          claims: {
            roles: ['administrator'],
            organizationId: estate.partners[0].organizationId,
            'cognito:groups': ['administrator'],
          },
        }),
      ),
      403,
      'not-a-member',
    );
  });
});
