// Bodies that almost fit, thrown at every route that takes one: each is refused in words or done, and never breaks anything.
import { derivedId } from '@hearth/domain/ids';
import { readBy } from '@hearth/runtime/wire-errors';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodiesNear } from './body-mutations.ts';
import { type Estate, openEstate } from './estate.ts';
import { callerOf, everyRoute, kindOfPath, memberRoutes, type NamedRoute, pathOf } from './every-route.ts';
import { everythingStored, expectAnyProblem, expectProblem, type RawAnswer, send } from './raw-call.ts';

const seed = Number(process.env['HEARTH_SEED'] ?? 20_261_121);
const perRoute = 20;

let estate: Estate;
beforeAll(async () => {
  estate = await openEstate();
});
afterAll(() => estate?.close());

const withBodies = memberRoutes.flatMap((route) => (route.body === undefined ? [] : [{ ...route, body: route.body }]));

const throwAt = (route: NamedRoute, body: unknown): Promise<RawAnswer> =>
  send(estate, {
    method: route.method,
    path: pathOf(route),
    as: callerOf(route, estate.partners[0]),
    body,
    headers: route.ifMatch === true ? { 'if-match': '"1"' } : {},
  });

test(`every route that takes a body has ${perRoute} thrown at it, and what does not fit is refused without a trace (seed ${seed})`, async () => {
  const before = await everythingStored(estate);
  let refused = 0;
  for (const [at, route] of withBodies.entries()) {
    const misfits = bodiesNear(route.body, seed + at, perRoute * 2)
      .filter((body) => !('value' in readBy(route.body, JSON.parse(JSON.stringify(body)))))
      .slice(0, perRoute);
    expect(misfits.length, route.name).toBe(perRoute);
    for (const body of misfits) expectAnyProblem(await throwAt(route, body));
    refused += misfits.length;
  }
  await estate.controls.untilIdle();
  expect(await everythingStored(estate)).toEqual(before);
  expect(refused).toBe(withBodies.length * perRoute);
});

test('a body that fits its schema is done or refused in words, whatever it is about', async () => {
  let thrown = 0;
  for (const [at, route] of withBodies.entries()) {
    const fits = bodiesNear(route.body, seed + 1_000 + at, perRoute).filter(
      (body) => 'value' in readBy(route.body, JSON.parse(JSON.stringify(body))),
    );
    for (const body of fits) {
      const answer = await throwAt(route, body);
      thrown += 1;
      if (answer.status >= 300) expectAnyProblem(answer);
    }
  }
  expect(thrown).toBeGreaterThanOrEqual(withBodies.length / 2);
});

const queries = [
  '',
  'limit=0',
  'limit=201',
  'limit=1e9',
  'limit=-1',
  'limit=%00',
  'cursor=',
  'cursor=AAAA',
  'cursor=%7B%7D',
  'cursor=eyJwayI6IngifQ',
  'from=2026-13-01',
  'from=2026-02-01&until=2026-01-01',
  'until=9999-12-31',
  'queue=everything',
  'partnerId=org_1',
  '__proto__=1',
  'constructor=1',
  'a=1&a=2',
  '%E0%A4%A=1',
];

test('a query that nobody meant is refused in words and never breaks a list', async () => {
  for (const route of memberRoutes.filter(({ method }) => method === 'GET')) {
    for (const query of queries) {
      const answer = await send(estate, {
        method: 'GET',
        path: `${pathOf(route)}?${query}`,
        as: callerOf(route, estate.partners[0]),
      });
      if (answer.status >= 300) expectAnyProblem(answer);
    }
  }
});

const strangeIds = (kind: string): readonly string[] => [
  '1',
  '%00',
  '..%2F..',
  '%F0%9F%8F%A0',
  'x'.repeat(2_000),
  `${kind}_${'I'.repeat(26)}`,
  'org_00000000000000000000000000',
  '__proto__',
  '%7Bid%7D',
  derivedId('access', 'x'),
];

test('an id that is none is a record that is not there', async () => {
  for (const route of memberRoutes.filter(({ path }) => path.includes('{id}'))) {
    const body =
      route.body === undefined
        ? undefined
        : bodiesNear(route.body, seed, 200).find(
            (one) => 'value' in readBy(route.body ?? raise(), JSON.parse(JSON.stringify(one))),
          );
    for (const id of strangeIds(kindOfPath(route.path).slice(0, 3))) {
      const answer = await send(estate, {
        method: route.method,
        path: pathOf(route, id),
        as: callerOf(route, estate.partners[0]),
        ...(body === undefined ? {} : { body }),
        headers: route.ifMatch === true ? { 'if-match': '"1"' } : {},
      });
      expectAnyProblem(answer);
    }
  }
});

const raise = (): never => {
  throw new Error('a route with a body has a schema');
};

test('a provider event that nobody signed, or that is signed by another, is refused', async () => {
  const body = JSON.stringify({
    id: 'evt_test_1',
    object: 'v2.core.event',
    type: 'v2.money_management.outbound_payment.posted',
    created: new Date().toISOString(),
    livemode: false,
    related_object: { id: 'obp_1', type: 'x', url: '/v2/x' },
  });
  const before = await everythingStored(estate);
  for (const route of everyRoute.filter(({ caller }) => caller === 'provider')) {
    for (const signature of [
      undefined,
      '',
      't=1',
      't=1,v1=00',
      `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}`,
      'x'.repeat(5_000),
    ]) {
      expectProblem(
        await send(estate, { path: route.path, body, headers: { 'stripe-signature': signature } }),
        401,
        'signature-invalid',
      );
    }
  }
  expect(await everythingStored(estate)).toEqual(before);
});
