// The steps of the money as treasurer, controller and committee take them, over HTTP; and the slices that they move.
import { keyOf } from '@hearth/cli/api-client';
import type { Slice } from '@hearth/domain/slices';
import { expect } from 'vitest';
import { type Estate, good } from './estate.ts';
import type { HouseholdBody } from './households.ts';
import { everythingStored, expectProblem, type Problem, send } from './raw-call.ts';
import { approve, docket, submit } from './story-steps.ts';

/** One write as this member, which has to be taken; its key follows from who does what, and from `nth` where it is done again. */
export const post = async <B>(estate: Estate, as: string, path: string, body?: unknown, nth = 1): Promise<B> =>
  good(await estate.api.as(as).post<B>(path, keyOf(path, as, JSON.stringify(body ?? ''), nth), body));

/** One write that has to be refused for this reason; answers what the person is told. */
export const refusedPost = async (
  estate: Estate,
  as: string,
  path: string,
  body: unknown,
  [status, reason]: readonly [number, string],
  ifMatch?: number,
): Promise<Problem> => {
  const headers = ifMatch === undefined ? {} : { headers: { 'if-match': `"${ifMatch}"` } };
  return expectProblem(
    await send(estate, { path, as, ...(body === undefined ? {} : { body }), ...headers }),
    status,
    reason,
  );
};

/** What does not move a byte of any table. */
export const movesNothing = async (estate: Estate, act: () => Promise<unknown>): Promise<void> => {
  await estate.controls.untilIdle();
  const before = await everythingStored(estate);
  await act();
  expect(await everythingStored(estate)).toEqual(before);
};

type SliceTold = Omit<Slice, 'fundId' | 'restriction'>;
type FundTold = {
  readonly fundId: string;
  readonly name: string;
  readonly unallottedMinor: number;
  readonly slices: readonly SliceTold[];
};

/** The slice of the fund that every need and place is paid from, for one partner. */
export const sliceFor = async (
  estate: Estate,
  partnerId: string,
): Promise<SliceTold & Pick<FundTold, 'fundId' | 'unallottedMinor'>> => {
  const funds = await estate.api.as('treasurer-1').list<FundTold>('/v1/funds', 'funds');
  const fund = funds.find(({ name }) => name === 'First gift');
  const slice = fund?.slices.find((one) => one.partnerId === partnerId && one.purpose === 'any');
  if (fund === undefined || slice === undefined) throw new Error(`nothing is set apart for ${partnerId}`);
  return { ...slice, fundId: fund.fundId, unallottedMinor: fund.unallottedMinor };
};

/** Outside of the county that one fund is only for, so that one slice alone pays. */
export const area = 'US-MA-worcester';

/** Carries applications to the docket, one after the other, so that one is older than the next. */
export const awarded = async (
  estate: Estate,
  sub: string,
  bodies: readonly HouseholdBody[],
): Promise<readonly { readonly applicationId: string; readonly awardId: string }[]> => {
  const ids: string[] = [];
  for (const body of bodies) ids.push(await submit(estate, sub, body));
  await estate.controls.untilIdle();
  const rows = await docket(estate);
  return ids.map((applicationId) => ({
    applicationId,
    awardId: rows.find((row) => row.applicationId === applicationId)?.awardId ?? '',
  }));
};

/** Approves these awards as one docket, and waits for what follows. */
export const approved = async (estate: Estate, awards: readonly { readonly awardId: string }[]): Promise<void> => {
  const { answers } = await approve(
    estate,
    awards.map(({ awardId }) => awardId),
  );
  expect(answers.map(({ outcome }) => outcome)).toEqual(awards.map(() => 'approved'));
  await estate.controls.untilIdle();
};
