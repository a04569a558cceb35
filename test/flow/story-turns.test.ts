// The turns a story takes before it ends: a question, a look-alike, a no, a change of mind, money that is not there.
import { keyOf } from '@hearth/cli/api-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { everybodyEnded, expectAllTrue } from './held-true.ts';
import { type HouseholdBody, householdOf } from './households.ts';
import { approve, docket, onboard, payAtBank, submit, told } from './story-steps.ts';

let estate: Estate;
let system: string;
beforeAll(async () => {
  estate = await openEstate();
  system = estate.partners[0].system;
});
afterAll(() => estate?.close());

const arrive = async (body: HouseholdBody, by = system): Promise<string> => {
  const id = await submit(estate, by, body);
  await estate.controls.untilIdle();
  return id;
};
const awardOf = async (id: string): Promise<string> =>
  (await docket(estate)).find(({ applicationId }) => applicationId === id)?.awardId ?? '';
const reviewer = () => estate.api.as('reviewer-1');

test('a household whose need nobody wrote down is asked about, amended under its version, and paid', async () => {
  const id = await arrive({ ...householdOf(estate.programId, 1), evidence: [] });
  const asked = await told(estate, system, id);
  expect(asked).toMatchObject({ status: 'question', findings: [{ code: 'need-seen', outcome: 'unknown' }] });
  good(
    await estate.api
      .as(system)
      .put(`/v1/applications/${id}`, keyOf('amend', id), householdOf(estate.programId, 1), asked.version),
  );
  await payAtBank(estate, system, [id]);
  expect((await told(estate, system, id)).award?.disbursement).toMatchObject({ status: 'settled' });
});

/** The cap stands: what is paid to the first is counted when the second is to be approved. */
const onlyTheFirstIsPaid = async (first: string, second: string, secondPartner: string): Promise<void> => {
  await onboard(estate, system, first);
  expect((await approve(estate, [await awardOf(first)], 'approver-2')).answers).toMatchObject([
    { outcome: 'approved' },
  ]);
  await estate.controls.untilIdle();
  expect((await told(estate, system, first)).award?.disbursement).toMatchObject({ status: 'settled' });
  const late = await awardOf(second);
  const outcome = late === '' ? undefined : (await approve(estate, [late], 'approver-2')).answers[0]?.outcome;
  expect([undefined, 'over-cap']).toContain(outcome);
  expect((await told(estate, secondPartner, second)).award?.disbursement).toBeUndefined();
};

test('one person at two partners is one household beyond doubt: nobody is asked, and its cap counts both', async () => {
  const [, { system: other }] = estate.partners;
  const first = await arrive(householdOf(estate.programId, 70, { amountMinor: 55_000 }));
  const second = await arrive(
    householdOf(estate.programId, 70, { amountMinor: 55_000, partnerRef: 'THEIRS-70' }),
    other,
  );
  expect(good(await reviewer().get<{ matches: unknown[] }>('/v1/matches')).matches).toEqual([]);
  await onlyTheFirstIsPaid(first, second, other);
});

/** The one open match, as a reviewer's list shows it; then what a person says of it. */
const answerMatch = async (decision: 'same' | 'different', reason: string): Promise<void> => {
  const { matches } = good(await reviewer().get<{ matches: { matchId: string }[] }>('/v1/matches'));
  expect(matches).toHaveLength(1);
  const path = `/v1/matches/${matches[0]?.matchId}`;
  const { fields } = good(await reviewer().get<{ fields: unknown[] }>(path));
  expect(fields).toContainEqual(expect.objectContaining({ field: 'email', likeness: 'same' }));
  good(await reviewer().post(`${path}/decision`, keyOf('decide', path), { decision, reason }));
  await estate.controls.untilIdle();
};

test('two of one home at two partners are one household: a person says so, and its cap counts both', async () => {
  const [, { system: other }] = estate.partners;
  const first = await arrive(householdOf(estate.programId, 2, { amountMinor: 55_000 }));
  const second = await arrive(householdOf(estate.programId, 2, { amountMinor: 55_000, isSpouse: true }), other);
  expect((await approve(estate, [await awardOf(first)])).answers).toMatchObject([{ outcome: 'open-match' }]);
  await answerMatch('same', 'spouses');
  await onlyTheFirstIsPaid(first, second, other);
});

test('two families that only look alike are told apart by a person, and both are paid', async () => {
  const [, { system: other }] = estate.partners;
  const first = await arrive(householdOf(estate.programId, 3));
  const second = await arrive(householdOf(estate.programId, 3, { isSpouse: true }), other);
  await answerMatch('different', 'sisters');
  await payAtBank(estate, system, [first]);
  await payAtBank(estate, other, [second]);
  expect((await told(estate, system, first)).award?.disbursement).toMatchObject({ status: 'settled' });
  expect((await told(estate, other, second)).award?.disbursement).toMatchObject({ status: 'settled' });
});

test('a household outside the policy is declined by a person, and its partner reads why', async () => {
  const id = await arrive(householdOf(estate.programId, 4, { area: 'US-ME-cumberland' }));
  expect(await told(estate, system, id)).toMatchObject({ status: 'under-review', findings: [{ code: 'area-served' }] });
  const decline = { decision: 'decline', reason: 'another-state' };
  good(await reviewer().post(`/v1/applications/${id}/adjudication`, keyOf('decline', id), decline));
  expect(await told(estate, system, id)).toMatchObject({ status: 'declined', reason: 'another-state' });
});

test('a household that steps back before approval is not paid', async () => {
  const id = await arrive(householdOf(estate.programId, 5));
  const awardId = await awardOf(id);
  good(
    await estate.api
      .as(system)
      .post(`/v1/applications/${id}/withdrawal`, keyOf('withdraw', id), { reason: 'in-favour-of-another' }),
  );
  expect((await approve(estate, [awardId])).answers).toMatchObject([{ outcome: 'wrong-state' }]);
  expect((await told(estate, system, id)).status).toBe('withdrawn');
});

test("a household that gives no account in the policy's days is not paid, and its money is free again", async () => {
  const id = await arrive(householdOf(estate.programId, 6));
  await approve(estate, [await awardOf(id)]);
  await estate.controls.untilIdle();
  await estate.controls.advance(22 * 86_400_000);
  await estate.controls.untilIdle();
  expect((await told(estate, system, id)).award).toMatchObject({ status: 'lapsed' });
});

test('at the end everything holds', async () => {
  await expectAllTrue(estate, [everybodyEnded]);
});
