// A household that asked for messages, from its application to the outbox, through the queue, the real SDKs and a service that loses answers.

import { keyOf } from '@hearth/cli/api-client';
import type { Json } from '@hearth/domain/canonical';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { householdOf } from './households.ts';
import { depthOf } from './queue-talk.ts';

let estate: Estate;
beforeAll(async () => {
  estate = await openEstate();
  const [{ organizationId, caseworkers }] = estate.partners;
  for (const caseworker of caseworkers.slice(0, 2))
    good(
      await estate.api
        .as(caseworker)
        .post(`/v1/organizations/${organizationId}/public-contact`, keyOf('public', `contact ${caseworker}`), {
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
  const listed = good(await caseworker.get<Listed>(`/v1/applications/${applicationId}/messages`));
  return { applicationId, ...listed };
};
const always = { from: '00:00', until: '23:59' };

/** Moves the clock to the next noon of the program: some minute of every night is not between these. */
const untilNoon = async (): Promise<void> => {
  const now = Date.parse((await estate.controls.status()).nowAt);
  const noon = new Date(now).setUTCHours(17, 0, 0, 0);
  await estate.controls.advance(noon > now ? noon - now : noon - now + 86_400_000);
};

test('reads one discreet message; whose answer was lost is not written to again; who asked for none hears nothing', async () => {
  const { outbox } = estate.host.engines;
  await untilNoon();
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

test('a mail that comes back is heard from the mail service, over its bus and rule, and shown', async () => {
  const { outbox } = estate.host.engines;
  const [{ caseworkers }] = estate.partners;
  const told = await handIn(44, { ways: ['email'], between: always });
  expect(told.messages).toMatchObject([{ status: 'sent', way: 'email' }]);
  expect(await outbox.receive(outbox.entries().at(-1)?.id ?? '', 'bounced')).toBe(true);
  await estate.controls.untilIdle();
  const path = `/v1/applications/${told.applicationId}/messages`;
  expect(good(await estate.api.as(caseworkers[0]).get<Listed>(path)).messages).toMatchObject([
    { status: 'bounced', reason: 'general', meaning: expect.stringContaining('Call the household') },
  ]);
  expect(depthOf(estate, 'messages-dlq')).toBe(0);
});
