// A partner is short of money: its households wait in line, two people move an allotment, and the line is approved in its order.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { expectAllTrue } from './held-true.ts';
import { householdOf } from './households.ts';
import { area, awarded, movesNothing, post, refusedPost, sliceFor } from './money-steps.ts';
import { expectProblem, send } from './raw-call.ts';
import { approve, docket, onboard, told } from './story-steps.ts';

let estate: Estate;
beforeAll(async () => {
  estate = await openEstate();
});
afterAll(() => estate?.close());

type InLine = {
  readonly position: number;
  readonly awardId: string;
  readonly applicationId: string;
  readonly need: string;
};
type Answer = { readonly awardId: string; readonly outcome: string; readonly detail?: string };
type Waiting = { readonly applicationId: string; readonly awardId: string };

const sliceOf = (nth: 0 | 1) => sliceFor(estate, estate.partners[nth].organizationId);
const target = async (nth: 0 | 1) => {
  const { programId, partnerId, purpose } = await sliceOf(nth);
  return { programId, partnerId, purpose };
};
const moveFrom = async (nth: 0 | 1, amountMinor: number) => ({
  from: await target(nth),
  to: await target(nth === 0 ? 1 : 0),
  amountMinor,
  reason: 'needed-elsewhere',
});
const movesPath = async () => `/v1/funds/${(await sliceOf(0)).fundId}/allotment-moves`;

/** The treasurer proposes, may not consent alone, and somebody of the committee does. */
const move = async (nth: 0 | 1, amountMinor: number, times = 1): Promise<void> => {
  const path = await movesPath();
  const { moveId } = await post<{ moveId: string }>(
    estate,
    'treasurer-1',
    path,
    await moveFrom(nth, amountMinor),
    times,
  );
  const before = await sliceOf(nth);
  const decision = `${path}/${moveId}/decision`;
  const own = await refusedPost(estate, 'treasurer-1', decision, { decision: 'confirm' }, [403, 'same-person']);
  expect(own.detail).toBe('You proposed this yourself, so somebody else has to do this.');
  expect(await sliceOf(nth)).toEqual(before);
  await post(estate, 'committee-1', decision, { decision: 'confirm' });
  expect((await sliceOf(nth)).availableMinor).toBe(before.availableMinor - amountMinor);
};

test('an allotment and a gift give up no more than nobody counts on, and say by how much it is too much', async () => {
  const path = await movesPath();
  const { availableMinor, fundId, unallottedMinor } = await sliceOf(0);
  const tooMuch = await moveFrom(0, availableMinor + 2_500);
  const { gifts } = good(
    await estate.api.as('treasurer-1').get<{ gifts: { giftId: string; leftMinor: number }[] }>(`/v1/funds/${fundId}`),
  );
  const [gift] = [...gifts].sort((a, b) => b.leftMinor - a.leftMinor);
  const giftPath = `/v1/funds/${fundId}/gifts/${gift?.giftId}`;
  const taken = { amountMinor: unallottedMinor + 1_234, reason: 'pledge-came-short' };
  const givenBackOn = (await estate.controls.status()).nowAt.slice(0, 10);
  await movesNothing(estate, async () => {
    const fundBefore = (await send(estate, { method: 'GET', path: `/v1/funds/${fundId}`, as: 'treasurer-1' })).text;
    const moved = await refusedPost(estate, 'treasurer-1', path, tooMuch, [409, 'over-committed']);
    expect(moved.detail).toContain('$25.00 too much');
    const refused = [
      await refusedPost(estate, 'treasurer-1', `${giftPath}/reduction`, taken, [409, 'over-committed']),
      await refusedPost(estate, 'treasurer-1', `${giftPath}/given-back`, { ...taken, givenBackOn }, [
        409,
        'over-committed',
      ]),
    ];
    for (const { detail } of refused) {
      expect(detail).toContain('$12.34 too much');
      expect(detail).toContain('Move at least $12.34 of its allotments back to the fund first');
    }
    const fundAfter = (await send(estate, { method: 'GET', path: `/v1/funds/${fundId}`, as: 'treasurer-1' })).text;
    expect(fundAfter).toBe(fundBefore);
  });
});

let waiting: readonly [Waiting, Waiting, Waiting];
const bill = (nth: number, need: string) => householdOf(estate.programId, nth, { need, area });
const line = (sub: string): Promise<InLine[]> => estate.api.as(sub).list<InLine>('/v1/waiting-list', 'awards');

test('households of a partner that is short wait in line by need and then by age, seen by their own partner only', async () => {
  const [{ system, caseworkers, organizationId }, other] = estate.partners;
  await move(0, (await sliceOf(0)).availableMinor - 10_000);
  // The oldest asks for what comes last in the policy's list of needs.
  const bodies = [bill(1, 'utilities'), bill(2, 'groceries'), bill(3, 'groceries')];
  const [last, first, second] = (await awarded(estate, system, bodies)) as [Waiting, Waiting, Waiting];
  waiting = [first, second, last];
  const ids = [last, first, second].map(({ awardId }) => awardId);
  const sitting = await approve(estate, ids);
  expect(sitting.answers).toEqual(
    ids.map((awardId) => ({
      awardId,
      outcome: 'waiting-for-funds',
      detail: expect.stringMatching(/hold \$100\.00 of \$400\.00\. \$300\.00 is missing\. The award stands in line/),
    })),
  );
  expect(await approve(estate, ids)).toEqual(sitting);

  expect(await line(caseworkers[0])).toMatchObject(
    waiting.map(({ applicationId, awardId }, at) => ({
      applicationId,
      awardId,
      position: at + 1,
      amountMinor: 40_000,
    })),
  );
  expect((await told(estate, system, first.applicationId)).award).toMatchObject({ status: 'waiting-for-funds' });
  expect(await line(other.caseworkers[0])).toEqual([]);
  const path = `/v1/waiting-list?partnerId=${organizationId}`;
  expectProblem(await send(estate, { method: 'GET', path, as: other.caseworkers[0] }), 404, 'not-found');
  expectProblem(await send(estate, { method: 'GET', path, as: 'reviewer-1' }), 403, 'role-missing');
  expectProblem(await send(estate, { method: 'GET', path: '/v1/waiting-list', as: 'treasurer-1' }), 400, 'invalid');
});

const answersFor = async (who: readonly Waiting[], sub = 'approver-1'): Promise<readonly Answer[]> =>
  (
    await approve(
      estate,
      who.map(({ awardId }) => awardId),
      sub,
    )
  ).answers;

test('money that is moved back goes to whoever stands first, and who is passed by is said', async () => {
  const [first, second, last] = waiting;
  await move(1, 30_000);
  expect((await docket(estate)).map(({ awardId }) => awardId)).toEqual([first.awardId]);
  const answers = await answersFor([last, second, first]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['waiting-for-funds', 'waiting-for-funds', 'approved']);
  expect(answers[0]?.detail).toContain('hold $0.00 of $400.00. $400.00 is missing.');
  const { caseworkers } = estate.partners[0];
  expect((await line(caseworkers[1])).map(({ position, awardId }) => [position, awardId])).toEqual([
    [1, second.awardId],
    [2, last.awardId],
  ]);

  await move(1, 40_000);
  const [outOfOrder] = await answersFor([last], 'approver-2');
  expect(outOfOrder).toMatchObject({ outcome: 'approved' });
  expect(outOfOrder?.detail).toContain(`One award stands before it`);
  expect(outOfOrder?.detail).toContain(second.awardId);
  await move(1, 40_000, 2);
  expect(await answersFor([second], 'approver-2')).toEqual([{ awardId: second.awardId, outcome: 'approved' }]);
  expect(await line(caseworkers[0])).toEqual([]);

  const setAside = await refusedPost(estate, 'treasurer-1', await movesPath(), await moveFrom(0, 1_000), [
    409,
    'over-committed',
  ]);
  expect(setAside.detail).toMatch(/\$10\.00 too much\. \$1,200\.00 is set aside for approved awards/);
});

test('everybody who waited is paid in the end', async () => {
  const { system, organizationId } = estate.partners[0];
  for (const { applicationId } of waiting) await onboard(estate, system, applicationId);
  expect((await expectAllTrue(estate)).payments).toHaveLength(3);
  expect(await sliceFor(estate, organizationId)).toMatchObject({
    availableMinor: 0,
    encumberedMinor: 0,
    spentMinor: 120_000,
  });
});
