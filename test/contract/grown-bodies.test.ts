// What the fuzz throws is what it says: grown values fit the description, spoilt ones do not, and every way to spoil one is used.
import { expect, test } from 'vitest';
import { undescribed } from '../fixtures/described-answers.ts';
import { complaint, fits, operations } from '../fixtures/description.ts';
import { grown, type Soil } from '../fixtures/grown.ts';
import { flaws, spoilt } from '../fixtures/spoilt.ts';
import { diceOf } from '../flow/body-mutations.ts';

const soilOf = (seed: number, optional: Soil['optional']): Soil => ({ dice: diceOf(seed), ids: new Map(), optional });
const sizes = ['all', 'none', 'some', 'some', 'some'] as const;

test('a value can be grown from every body and every parameter there is, and it fits', () => {
  let looked = 0;
  for (const { name, body, parameters } of operations) {
    for (const schema of [...(body === undefined ? [] : [body]), ...parameters.map((one) => one.schema)]) {
      for (const [nth, size] of sizes.entries()) {
        const value = grown(soilOf(nth, size), schema);
        looked += 1;
        expect(complaint(schema, value), `${name} ${JSON.stringify(value)}`).toBeUndefined();
      }
    }
  }
  expect(looked).toBeGreaterThan(1_000);
});

test('a spoilt value never fits, every body can be spoilt in several ways, and every way occurs', () => {
  const used = new Map<string, number>();
  for (const { name, body } of operations) {
    if (body === undefined) continue;
    const dice = diceOf(7);
    const whole = grown(soilOf(7, 'all'), body);
    const made = flaws.flatMap((flaw) => spoilt(dice, flaw, body, whole) ?? []);
    for (const one of made) {
      expect(fits(body, JSON.parse(JSON.stringify(one.body))), `${name} ${one.flaw} at ${one.at}`).toBe(false);
      used.set(one.flaw, (used.get(one.flaw) ?? 0) + 1);
    }
    expect(made.length, name).toBeGreaterThan(4);
  }
  expect([...used.keys()].sort()).toEqual([...flaws].sort());
});

const withdrawal = operations.find(({ name }) => name === 'withdrawApplication');
const good = { applicationId: 'app_00000000000000000000000000', status: 'withdrawn', version: 3 };
const problem = (reason: string, status: number) => ({
  ...{ type: `/problems/${reason}`, title: 'A title', status, detail: 'What to do.' },
  ...{ instance: '/v1/x', traceId: 'trace-1' },
});
const said = (status: number, json: unknown, type: string, headers: Record<string, string> = {}) => {
  if (withdrawal === undefined) throw new Error('the route is there');
  return undescribed(withdrawal, { status, text: JSON.stringify(json), headers: { 'content-type': type, ...headers } });
};
const asJson = 'application/json; charset=utf-8';
const asProblem = 'application/problem+json; charset=utf-8';

test('an answer as it is described passes', () => {
  expect(said(200, good, asJson)).toBeUndefined();
  expect(said(409, problem('wrong-state', 409), asProblem)).toBeUndefined();
  expect(said(429, { message: 'Too Many Requests' }, 'application/json')).toBeUndefined();
});

test.each([
  ['a status', said(204, {}, asJson), 'status 204'],
  ['another media type', said(200, good, 'text/html'), 'text/html'],
  ['a member too few', said(200, { applicationId: good.applicationId }, asJson), 'required'],
  ['an id of another kind', said(200, { ...good, applicationId: 'hh_1' }, asJson), 'applicationId'],
  ['a reason of another status', said(409, problem('not-found', 409), asProblem), 'not-found'],
  ['a problem that tells another status', said(409, problem('wrong-state', 404), asProblem), 'status 404'],
  ['a problem without a reason', said(409, { title: 'Conflict' }, asProblem), 'required'],
  ['a header that is not told', said(200, good, asJson, { location: '/v1/x' }), 'location'],
])('%s that the description lacks is named, by its operation', (_what, wrong, word) => {
  expect(wrong).toContain('withdrawApplication');
  expect(wrong).toContain(word);
});
