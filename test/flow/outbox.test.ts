// A household that asked for messages, from its application to the outbox, through the queue, the real SDKs and a service that loses answers.

import { keyOf } from '@hearth/cli/api-client';
import type { Json } from '@hearth/domain/canonical';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { householdOf } from './households.ts';

let estate: Estate;
beforeAll(async () => {
  estate = await openEstate();
  const [{ organizationId, caseworkers }] = estate.partners;
  good(
    await estate.api
      .as(caseworkers[0])
      .post(`/v1/organizations/${organizationId}/public-contact`, keyOf('public', 'contact'), {
        phone: '617-555-0100',
      }),
  );
});
afterAll(async () => estate.close());

type Listed = {
  readonly reference: string;
  readonly messages: readonly { readonly status: string; readonly kind: string }[];
};

/** Hands a household in that may be written to at any hour, and tells what its partner sees of it. */
const handIn = async (nth: number, contact: Json) => {
  const [{ caseworkers }] = estate.partners;
  const caseworker = estate.api.as(caseworkers[0]);
  const body = JSON.parse(JSON.stringify({ ...householdOf(estate.programId, nth), contact }));
  const { applicationId } = good(
    await caseworker.post<{ applicationId: string }>('/v1/applications', keyOf('outbox', `household ${nth}`), {
      ...body,
      applicant: { ...body.applicant, phone: `617 555 01${nth}`, email: `household${nth}@mail.example` },
    }),
  );
  await estate.controls.untilIdle();
  return good(await caseworker.get<Listed>(`/v1/applications/${applicationId}/messages`));
};
const always = { from: '00:00', until: '23:59' };

test('reads one discreet message; whose answer was lost is not written to again; who asked for none hears nothing', async () => {
  const { outbox } = estate.host.engines;
  const told = await handIn(41, { ways: ['sms'], between: always });
  expect(told.messages).toMatchObject([{ kind: 'received', status: 'sent' }]);
  expect(outbox.entries()).toMatchObject([
    {
      way: 'sms',
      to: '+16175550141',
      outcome: 'taken',
      body: expect.stringContaining(`Your request ${told.reference} has an update. Call 617-555-0100.`),
    },
  ]);

  outbox.fail('lost-after', 1);
  const lost = await handIn(42, { ways: ['email', 'sms'], between: always });
  expect(lost.messages).toMatchObject([{ status: 'unknown' }]);
  await estate.controls.fire('messages-schedule');
  expect(outbox.entries().map(({ way }) => way)).toEqual(['sms', 'email']);

  const silent = await handIn(43, { ways: [] });
  expect([silent.messages, outbox.entries().length]).toEqual([[], 2]);
});
