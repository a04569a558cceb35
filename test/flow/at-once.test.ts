// Many people do the same thing at the same moment: it is done once, and each of them is told so.
import { keyOf } from '@hearth/cli/api-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, openEstate } from './estate.ts';
import { everybodyEnded, expectAllTrue } from './held-true.ts';
import { householdOf } from './households.ts';
import { type RawAnswer, send } from './raw-call.ts';
import { advance, approve, docket, onboard, submit, told } from './story-steps.ts';

let estate: Estate;
let system: string;
beforeAll(async () => {
  // Two of one function have to meet here.
  estate = await openEstate({ secondAfterMs: 0 });
  system = estate.partners[0].system;
});
afterAll(() => estate?.close());

const times = <T>(count: number, does: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => does(at)));
const hand = (
  nth: number,
  key: string,
  as = system,
  changes: Parameters<typeof householdOf>[2] = {},
): Promise<RawAnswer> =>
  send(estate, { path: '/v1/applications', as, key, body: householdOf(estate.programId, nth, changes) });
const idsOf = (answers: readonly RawAnswer[]): readonly string[] => [
  ...new Set(answers.map(({ json }) => Object(json).applicationId)),
];

test('ten of one request with one key are one application', async () => {
  const answers = await times(10, () => hand(1, keyOf('at-once', 1)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201));
  expect(idsOf(answers)).toHaveLength(1);
});

test('ten of one reference with ten keys are one application', async () => {
  const answers = await times(10, (at) => hand(2, keyOf('at-once', 2, at)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(9);
  expect(idsOf(answers)).toHaveLength(1);
});

/** Closes one docket with all awards but those of referred applications; the answers. */
const approveAwarded = async (referred: readonly { readonly id: string }[]) => {
  const awards = (await docket(estate)).filter(({ applicationId }) => !referred.some(({ id }) => id === applicationId));
  return (
    await approve(
      estate,
      awards.map(({ awardId }) => awardId),
    )
  ).answers;
};

test('two of one home that apply through two partners at the same moment: at least one is seen, and neither is approved before a person answers', async () => {
  const [, { system: other }] = estate.partners;
  const numbers = Array.from({ length: 8 }, (_, at) => 10 + at);
  await Promise.all(
    numbers.flatMap((nth) => [
      hand(nth, keyOf('here', nth)),
      hand(nth, keyOf('there', nth), other, { isSpouse: true }),
    ]),
  );
  await estate.controls.untilIdle();
  const { folded } = await expectAllTrue(estate, [everybodyEnded]);
  const referred = folded.applications.filter(({ status }) => status === 'referred');
  expect(folded.applications).toHaveLength(2 + numbers.length * 2);
  expect(referred.length).toBeGreaterThanOrEqual(numbers.length);
  const looked = await approveAwarded(referred);
  expect(looked.filter(({ outcome }) => outcome === 'approved')).toHaveLength(2);
});

test('one person who applies through two partners at the same moment is one household: together they get no more than its cap', async () => {
  const [, { system: other }] = estate.partners;
  const numbers = Array.from({ length: 6 }, (_, at) => 40 + at);
  const most = { amountMinor: 55_000 };
  await Promise.all(
    numbers.flatMap((nth) => [
      hand(nth, keyOf('here', nth), system, most),
      hand(nth, keyOf('there', nth), other, most),
    ]),
  );
  await estate.controls.untilIdle();
  const { folded } = await expectAllTrue(estate, [everybodyEnded]);
  const referred = folded.applications.filter(({ status }) => status === 'referred');
  const looked = await approveAwarded(referred);
  expect(looked.filter(({ outcome }) => outcome === 'approved')).toHaveLength(numbers.length);
});

test('two approvers who close the same docket at once approve each award once', async () => {
  const numbers = Array.from({ length: 12 }, (_, at) => 100 + at);
  const ids = await Promise.all(numbers.map((nth) => submit(estate, system, householdOf(estate.programId, nth))));
  await estate.controls.untilIdle();
  const awards = (await docket(estate)).filter(({ applicationId }) => ids.includes(applicationId));
  expect(awards).toHaveLength(numbers.length);
  const awardIds = awards.map(({ awardId }) => awardId);
  const both = await Promise.all([approve(estate, awardIds), approve(estate, [...awardIds].reverse(), 'approver-2')]);
  for (const awardId of awardIds) {
    const outcomes = both.map(({ answers }) => answers.find((one) => one.awardId === awardId)?.outcome);
    expect(outcomes.sort()).toEqual(['approved', 'wrong-state']);
  }
  await Promise.all(ids.map((id) => onboard(estate, system, id)));
  await estate.controls.untilIdle();
  for (const id of ids)
    expect((await told(estate, system, id)).award?.disbursement).toMatchObject({ status: 'settled' });
});

test('a handover that two people report, and two confirm, at once is told once', async () => {
  const [{ caseworkers, organizationId }] = estate.partners;
  const id = await submit(estate, system, householdOf(estate.programId, 200, { rail: 'partner' }));
  await estate.controls.untilIdle();
  const award = (await docket(estate)).find(({ applicationId }) => applicationId === id)?.awardId ?? '';
  await approve(estate, [award]);
  await estate.controls.untilIdle();
  const advances = await times(3, (at) => advance(estate, organizationId, `at-once-${at}`).catch(() => undefined));
  expect(advances.flatMap((one) => one?.disbursementIds ?? [])).toHaveLength(1);
  await estate.controls.untilIdle();

  const path = `/v1/disbursements/${advances.flatMap((one) => one?.disbursementIds ?? [])[0]}`;
  const body = { receiptNumber: 'R-1', method: 'cash', handedOverAt: (await estate.controls.status()).nowAt };
  const given = await times(4, (at) => send(estate, { path: `${path}/handover`, as: caseworkers[at % 2] ?? '', body }));
  expect(given.filter(({ status }) => status === 200)).toHaveLength(1);
  const giver = given.findIndex(({ status }) => status === 200) % 2;
  const confirmed = await times(4, () =>
    send(estate, { path: `${path}/confirmation`, as: caseworkers[1 - giver] ?? '', body: {} }),
  );
  expect(confirmed.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
});

test('at the end everything holds', async () => {
  const { folded } = await expectAllTrue(estate, [everybodyEnded]);
  expect(folded.disbursements.filter(({ status }) => status === 'settled')).toHaveLength(12);
});
