// An application that nobody waits for: taken once, however often and from how many sides it is handed in.

import type { Application } from '@hearth/domain/applications';
import { derivedId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { applicationStream } from '@hearth/store/projection';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, otherCaseworker, westCaseworker, write } from '@hearth/store/relief-estate.fixture';
import { inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { bodyOf, intakeOver, opened } from './intake.fixture.ts';
import { type Handed, takeApplication } from './take-application.ts';

const listed = derivedId('import', 'november');
const otherList = derivedId('import', 'december');

const house = async () => {
  const { tables, ports, submit } = await opened();
  const take = (handed: Partial<Handed> = {}) =>
    takeApplication(ports)({ body: bodyOf(), sender: caseworker, now: monday, ...handed });
  const taken = async (handed: Partial<Handed> = {}) => {
    const outcome = await take(handed);
    if (!('taken' in outcome)) throw new Error(`${outcome.rejected}: ${outcome.detail}`);
    return outcome;
  };
  return { tables, take, taken, submit, state: (id: string) => stateOf<Application>(tables, id) };
};
const dearer = bodyOf({ request: { need: 'food', amount: { amountMinor: 50_000, currency: 'USD' } } });

describe('an application that is taken', () => {
  test('is new once, and the same from then on, by whichever way it comes again', async () => {
    const { tables, taken, submit } = await house();
    const first = await taken({ through: listed });
    expect(first).toMatchObject({ taken: 'new', status: 'submitted' });
    expect(await taken({ through: otherList })).toMatchObject({
      taken: 'same',
      applicationId: first.applicationId,
      through: listed,
    });
    expect(await submit()).toMatchObject({ status: 200, body: { applicationId: first.applicationId } });
    expect(await typesOf(tables, first.applicationId)).toEqual(['ApplicationSubmitted']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is another one for another partner under the same reference', async () => {
    const { taken } = await house();
    const [east, west] = [await taken(), await taken({ sender: westCaseworker })];
    expect(west).toMatchObject({ taken: 'new' });
    expect(west.applicationId).not.toBe(east.applicationId);
  });

  test('is changed while it is undecided, and stands handled by both', async () => {
    const { taken, state } = await house();
    const { applicationId } = await taken();
    expect(await taken({ body: dearer, sender: otherCaseworker, through: listed })).toMatchObject({ taken: 'updated' });
    expect(await state(applicationId)).toMatchObject({
      requestedMinor: 50_000,
      through: listed,
      handledBy: [caseworker.memberId, otherCaseworker.memberId],
    });
  });

  test('stays as it is once it was decided', async () => {
    const { tables, taken, state } = await house();
    const { applicationId } = await taken();
    await write(tables, applicationStream, applicationId, [
      { type: 'ApplicationWithdrawn', data: { reason: 'no-longer-needed' } },
    ]);
    expect(await taken({ body: dearer })).toMatchObject({ taken: 'changed-after-decision', status: 'withdrawn' });
    expect(await state(applicationId)).toMatchObject({ requestedMinor: 40_000 });
  });

  test('of another program is told as such, whether the first was decided or not', async () => {
    const { tables, taken, take, state } = await house();
    const { applicationId } = await taken();
    const elsewhere = bodyOf({ programId: derivedId('program', 'elsewhere') });
    const refused = { rejected: 'invalid', errors: [{ pointer: '/programId', code: 'fixed' }] };
    expect(await take({ body: elsewhere })).toMatchObject(refused);
    await write(tables, applicationStream, applicationId, [
      { type: 'ApplicationWithdrawn', data: { reason: 'no-longer-needed' } },
    ]);
    expect(await take({ body: elsewhere })).toMatchObject(refused);
    expect(await state(applicationId)).toMatchObject({ status: 'withdrawn' });
  });

  test('is not written over by who looked before somebody else changed it', async () => {
    const { taken, state } = await house();
    const { applicationId } = await taken();
    const seen = (await state(applicationId)).contentKey;
    await taken({ body: dearer, sender: otherCaseworker });
    const later = bodyOf({ request: { need: 'rent', amount: { amountMinor: 30_000, currency: 'USD' } } });
    expect(await taken({ body: later, seen })).toMatchObject({ taken: 'changed-since' });
    expect(await taken({ body: later, seen: null })).toMatchObject({ taken: 'changed-since' });
    expect(await state(applicationId)).toMatchObject({ requestedMinor: 50_000 });
    expect(await taken({ body: later })).toMatchObject({ taken: 'updated' });
  });

  test('says every field that is wrong, and writes nothing', async () => {
    const { tables, take } = await house();
    const before = tables.items.size;
    const wrong = bodyOf({
      applicant: { birthDate: '2031-01-01' },
      request: { need: 'food', amount: { amountMinor: 100, currency: 'EUR' } },
    });
    expect(await take({ body: wrong })).toMatchObject({
      rejected: 'invalid',
      errors: [{ code: 'in-the-future' }, { code: 'other-currency' }],
    });
    expect(tables.items.size).toBe(before);
  });

  test('is refused to who is close to the household, and of an erased one', async () => {
    const { tables, taken, take } = await house();
    const { applicationId } = await taken();
    await write(tables, applicationStream, applicationId, [
      { type: 'RelationshipDisclosed', data: { by: otherCaseworker.memberId } },
    ]);
    expect(await take({ body: dearer, sender: otherCaseworker })).toMatchObject({ rejected: 'related' });
    const { householdId } = await stateOf<Application>(tables, applicationId);
    await write(tables, applicationStream, applicationId, [{ type: 'ApplicationErased', data: { householdId } }]);
    expect(await take({ body: dearer, now: addDays(monday, 1) })).toMatchObject({ rejected: 'wrong-state' });
  });

  test('is one, in whatever order two lists with it interleave', async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { tables } = await opened();
      const process = (through: typeof listed, nth: number) => (gate: () => Promise<void>) =>
        takeApplication(intakeOver(watchedTables(tables, { before: gate }), nth))({
          body: bodyOf(),
          sender: caseworker,
          now: monday,
          through,
        });
      const choices = Array.from({ length: 40 }, (_, nth) => (seed >> (nth % 5)) & 1);
      await inTurns(choices, [process(listed, 1), process(otherList, 2)]);
      const submitted = [...tables.items.values()].filter(({ type }) => type === 'ApplicationSubmitted');
      expect([seed, submitted.length]).toEqual([seed, 1]);
    }
  });
});
