// A form from its first submission to its last edit: the webhook, the queue of intake and the pull, over the twins and a KoboToolbox that
// behaves as its users reported. Whatever is sent in whatever order and however often, each submission is one application, as it was answered last.
import type { Application } from '@hearth/domain/applications';
import type { Submission } from '@hearth/domain/form-submissions';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { formsHouse, koboPull } from '@hearth/functions/forms/forms.fixture.ts';
import { koboServer } from '@hearth/functions/forms/kobo-server.fixture.ts';
import { tendForms } from '@hearth/functions/forms/tend-forms.ts';
import { applyForm } from '@hearth/functions/intake/apply-form.ts';
import { everyItem } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker } from '@hearth/store/relief-estate.fixture';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const opened = async () => {
  const server = koboServer();
  const house = await formsHouse(server.answer);
  const form = await house.connected();
  await house.setPull(callOf(caseworker, koboPull, { id: form.id }));
  const statesOf = async <S>(prefix: string): Promise<readonly S[]> => {
    const found: S[] = [];
    for await (const item of everyItem(house.tables, 'state'))
      if (item.sk === 'state' && item.pk.startsWith(prefix)) found.push(JSON.parse(String(item['doc'])));
    return found;
  };
  return {
    server,
    house,
    form,
    /** What the queue would do: every message, twice. */
    work: async () => {
      for (const { id } of await house.submissions())
        for (const now of [monday, addDays(monday, 1)]) await applyForm(house.ports)(id, now);
    },
    tend: () => tendForms(house.ports)(monday),
    applications: () => statesOf<Application>('app_'),
    submissions: () => statesOf<Submission>('sbm_'),
  };
};

type Step = {
  readonly does: 'submit' | 'send' | 'sendLate' | 'edit' | 'pull' | 'work';
  readonly on: number;
  readonly amount: number;
};
const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('submit', 'send', 'send', 'sendLate', 'edit', 'edit', 'pull', 'work'),
  on: fc.integer({ min: 1, max: 3 }),
  amount: fc.integer({ min: 60, max: 700 }),
});

test('each submission is one application, as it was answered last, in whatever order webhooks, retries, edits and pulls come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { server, house, form, work, tend, applications, submissions } = await opened();
      const answered = new Map<number, number>();
      const firstBodies = new Map<number, unknown>();
      for (const { does, on, amount } of steps) {
        const isThere = answered.has(on);
        if (does === 'submit' && !isThere) {
          firstBodies.set(on, server.submit(on, { 'who/given_name': `N${on}`, 'request/amount': String(amount) }));
          answered.set(on, amount);
        }
        if (does === 'edit' && isThere) {
          server.edit(on, { 'request/amount': String(amount) });
          answered.set(on, amount);
        }
        if (does === 'send' && isThere) await house.send(form, server.body(on));
        if (does === 'sendLate' && isThere) await house.send(form, firstBodies.get(on));
        if (does === 'pull') await tend();
        if (does === 'work') await work();
      }
      await tend();
      await work();
      const taken = await submissions();
      expect(taken.map(({ formRef }) => Number(formRef)).sort()).toEqual([...answered.keys()].sort());
      expect(taken.every(({ status }) => status === 'taken')).toBe(true);
      const amounts = new Map((await applications()).map(({ id, requestedMinor }) => [id, requestedMinor]));
      expect(amounts.size).toBe(answered.size);
      for (const { formRef, applicationId = '' } of taken)
        expect(amounts.get(applicationId)).toBe((answered.get(Number(formRef)) ?? 0) * 100);
      expect(await troubles(house.tables, addDays(monday, 1))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('what has to be corrected is told by question, mended by an edit, and comes with the next pull', async () => {
  const { server, house, form, work, tend, applications } = await opened();
  await house.send(form, server.submit(1, { 'home/postal_code': '212', 'request/need': 'bicycle' }));
  await work();
  const told = await house.list(callOf(caseworker, undefined, { id: form.id }));
  expect(told).toMatchObject({
    body: {
      submissions: [
        {
          status: 'refused',
          errors: expect.arrayContaining([
            expect.objectContaining({ question: 'home/postal_code' }),
            expect.objectContaining({ question: 'request/need', code: 'not-in-list' }),
          ]),
        },
      ],
    },
  });
  expect(await applications()).toEqual([]);
  server.edit(1, { 'home/postal_code': '02128', 'request/need': 'food' });
  expect(await tend()).toMatchObject({ received: 1 });
  await work();
  expect(await applications()).toMatchObject([{ requestedMinor: 40_000, status: 'submitted' }]);
});
