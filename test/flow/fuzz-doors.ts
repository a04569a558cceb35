// The doors without a token, as the description has them: a household's claim code, a form's secret, the provider's signature.
// Wrong ones are refused alike and leave no trace; right ones break nothing.
import { randomUUID } from 'node:crypto';
import { koboBody } from '@hearth/spreadsheets/forms/submissions.fixture';
import { expect, test } from 'vitest';
import { operations } from '../fixtures/description.ts';
import { type Json, pick, type Soil } from '../fixtures/grown.ts';
import { flaws, spoilt } from '../fixtures/spoilt.ts';
import { ask, type DescribedCall, type DescribedReply, fittingCall, looks, shownBy } from './described-calls.ts';
import { type Estate, good } from './estate.ts';
import { householdOf } from './households.ts';
import { everythingStored } from './raw-call.ts';

/** Once the tests run: the estate, and what values are grown with. */
export type Doors = { readonly estate: () => Estate; readonly soil: Soil };

const withoutTrace = async (estate: Estate, act: () => Promise<void>): Promise<void> => {
  await estate.controls.untilIdle();
  const before = await everythingStored(estate);
  await act();
  expect(await everythingStored(estate)).toEqual(before);
};

const ofHouseholds = shownBy('claimCode');
const codeOfNobody = '0000-0000-0000';

/** Codes and factors that open nothing. */
const unknown: readonly NonNullable<DescribedCall['headers']>[] = [
  {},
  { 'claim-code': codeOfNobody },
  { 'second-factor': '1988-04-02' },
  { 'claim-code': codeOfNobody, 'second-factor': '1988-04-02' },
  { 'claim-code': 'not a code', 'second-factor': '' },
  { 'claim-code': 'x'.repeat(2_000), 'second-factor': 'x'.repeat(2_000) },
  { 'claim-code': '%E0%A4%A', 'second-factor': '%E0%A4%A' },
];

/** The headers of a household that has just asked; `nth` tells households apart. */
const newHousehold = async (estate: Estate, nth: number): Promise<Readonly<Record<string, string>>> => {
  const body = householdOf(estate.programId, nth, { partnerRef: `DOOR-${nth}` });
  const { system } = estate.partners[0];
  const sent = await estate.api.as(system).post<{ claimCode: string }>('/v1/applications', randomUUID(), body);
  return { 'claim-code': good(sent).claimCode, 'second-factor': body.applicant.birthDate };
};

const testWrongCodes = ({ estate, soil }: Doors): void => {
  test('a code of nobody, or no code, opens no route of a household, alike and without a trace', async () => {
    expect(ofHouseholds.length).toBeGreaterThan(4);
    await withoutTrace(estate(), async () => {
      for (const operation of ofHouseholds) {
        const seen = [];
        for (const headers of unknown)
          seen.push(looks(await ask(estate(), operation, { ...fittingCall(operation, soil), headers })));
        expect(seen[0]).toMatchObject({ status: 403, body: { type: '/problems/claim-refused' } });
        for (const one of seen) expect(one, operation.name).toEqual(seen[0]);
      }
    });
  });

  test('a wrong second factor is refused as a code of nobody is, and after five the code is locked on every route', async () => {
    const right = await newHousehold(estate(), 900);
    const statuses: number[] = [];
    for (let tries = 0; tries < 8; tries += 1) {
      const operation = pick(soil.dice, ofHouseholds);
      const headers = { ...right, 'second-factor': '1900-01-01' };
      const call = fittingCall(operation, { ...soil, optional: 'none' });
      const wrong = await ask(estate(), operation, { ...call, headers });
      const nobodys = { ...headers, 'claim-code': codeOfNobody };
      if (wrong.status === 403)
        expect(looks(wrong)).toEqual(looks(await ask(estate(), operation, { ...call, headers: nobodys })));
      statuses.push(wrong.status);
    }
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429, 429]);
    for (const operation of ofHouseholds) {
      const call = fittingCall(operation, { ...soil, optional: 'none' });
      expect((await ask(estate(), operation, { ...call, headers: right })).status, operation.name).toBe(429);
    }
  });
};

const testRightCodes = ({ estate, soil }: Doors): void => {
  test('a right code is answered as described, whatever is sent with it', async () => {
    let done = 0;
    for (const [nth, operation] of ofHouseholds.entries()) {
      const right = await newHousehold(estate(), 910 + nth);
      const { body = {} } = operation;
      for (const flaw of operation.body === undefined ? [] : flaws) {
        const whole = fittingCall(operation, { ...soil, optional: 'all' });
        const made = spoilt(soil.dice, flaw, body, (whole.body ?? null) as Json);
        if (made === undefined) continue;
        const reply = await ask(estate(), operation, { ...whole, headers: right, body: made.body });
        expect([400, 413, 422], `${operation.name} ${made.flaw} ${reply.text}`).toContain(reply.status);
      }
      for (const optional of ['all', 'none'] as const) {
        const call = fittingCall(operation, { ...soil, optional });
        const { status } = await ask(estate(), operation, { ...call, headers: { ...call.headers, ...right } });
        expect([400, 404, 409].includes(status) || status < 300, `${operation.name} ${status}`).toBe(true);
        done += status < 300 ? 1 : 0;
      }
    }
    expect(done).toBeGreaterThan(2);
  });
};

/** A household's routes. */
export const testHouseholds = (doors: Doors): void => {
  testWrongCodes(doors);
  testRightCodes(doors);
};

const receiving = operations.find(({ name }) => name === 'receiveSubmission') ?? expect.unreachable();
const basic = (secret: string): string => `Basic ${Buffer.from(`hearth:${secret}`).toString('base64')}`;

type Form = { readonly formId: string; readonly secret: string };
const connected = async (estate: Estate, formKey: string): Promise<Form> => {
  const body = { programId: estate.programId, provider: 'kobo', formKey };
  return good(await estate.api.as(estate.partners[0].system).post<Form>('/v1/forms', randomUUID(), body));
};
const sender =
  (estate: Estate) =>
  (formId: string, body: unknown, authorization: string | undefined): Promise<DescribedReply> =>
    ask(estate, receiving, {
      path: { id: formId },
      body,
      headers: { authorization, 'content-type': 'application/json' },
    });

const tooMany = JSON.stringify('x'.repeat(1_100_000));
const notForms: readonly unknown[] = [
  ...['', 'null', '[]', '{}', '{"a":', '"text"', '7', '<data id="x"/>', '['.repeat(3_000) + ']'.repeat(3_000), tooMany],
  ...[{ _id: 1 }, { __id: 'uuid:1' }, { ...koboBody(), ssn: '123-45-6789' }],
];
const hostile: readonly Json[] = [
  ...[null, '', -1, 1e300, true, [], {}, [[[]]]],
  ...['\u0000', '\ud800', 'x'.repeat(5_000), '=1+1', '123-45-6789'],
];

/** A form's route. */
export const testForms = ({ estate, soil }: Doors): void => {
  test('a form is opened by its own secret alone: everything else is refused alike, without a trace', async () => {
    expect(shownBy('formSecret').map(({ name }) => name)).toEqual([receiving.name]);
    const [{ formId, secret }, other] = [await connected(estate(), 'doorOne'), await connected(estate(), 'doorTwo')];
    const send = sender(estate());
    await withoutTrace(estate(), async () => {
      const wrong = [undefined, '', 'Basic', 'Basic %%%', basic(''), basic('f'.repeat(64)), `Bearer ${secret}`];
      const seen = [];
      for (const authorization of [...wrong, basic(other.secret)])
        seen.push(looks(await send(formId, koboBody(), authorization)));
      seen.push(looks(await send('frm_00000000000000000000000000', koboBody(), basic(secret))));
      seen.push(looks(await send(formId, '{"a":', basic('f'.repeat(64)))));
      expect(seen[0]).toMatchObject({ status: 401, body: { type: '/problems/signature-invalid' } });
      for (const one of seen) expect(one).toEqual(seen[0]);
    });
  });

  test('whatever a form sends with its secret is taken or refused in words', async () => {
    const { formId, secret } = await connected(estate(), 'aHearthForm22');
    const send = sender(estate());
    for (const body of notForms) await send(formId, body, basic(secret));
    for (let nth = 1; nth <= 24; nth += 1) {
      const whole = koboBody({}, { id: nth, first: nth });
      const spoiltBody = { ...whole, [pick(soil.dice, Object.keys(whole))]: pick(soil.dice, hostile) };
      await send(formId, spoiltBody, basic(secret));
    }
    const good = await send(formId, koboBody({}, { id: 900, first: 900 }), basic(secret));
    expect(good.status, good.text).toBe(202);
    await estate().controls.untilIdle();
  });
};

/** The provider's routes. */
export const testProvider = ({ estate }: Doors): void => {
  test('a provider event that nobody signed, or that another signed, is refused without a trace', async () => {
    const about = { id: 'obp_1', type: 'x', url: '/v2/x' };
    const body = JSON.stringify({
      ...{ id: 'evt_test_1', object: 'v2.core.event', type: 'v2.money_management.outbound_payment.posted' },
      ...{ created: new Date().toISOString(), livemode: false, related_object: about },
    });
    const zeros = `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}`;
    await withoutTrace(estate(), async () => {
      for (const operation of shownBy('providerSignature')) {
        for (const signature of [undefined, '', 't=1', 't=1,v1=00', zeros, 'x'.repeat(5_000)]) {
          const headers = { 'stripe-signature': signature, 'content-type': 'application/json' };
          const { status, json } = await ask(estate(), operation, { body, headers });
          expect([status, json.type]).toEqual([401, '/problems/signature-invalid']);
        }
      }
    });
  });
};
