// The whole story, once on each rail, as people live it: over HTTP, to the household's receipt and the report.
import { keyOf } from '@hearth/cli/api-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { expectAllTrue, paymentsFor } from './held-true.ts';
import { householdOf } from './households.ts';
import { advance, approve, docket, handOver, onboard, submit, told } from './story-steps.ts';

let estate: Estate;
beforeAll(async () => {
  estate = await openEstate();
});
afterAll(() => estate?.close());

type Report = {
  readonly grants: { readonly approved: number; readonly paid: number; readonly waiting: number };
  readonly currencies: readonly {
    readonly total: { readonly paidMinor: number; readonly approvedMinor: number };
    readonly today: { readonly differenceMinor: number };
  }[];
};
const report = async (): Promise<Report> => good(await estate.api.as('controller-1').get<Report>('/v1/report'));

test('a household asks through its partner and has the money at its bank', async () => {
  const [{ system }] = estate.partners;
  const id = await submit(estate, system, householdOf(estate.programId, 1));
  expect((await told(estate, system, id)).status).toMatch(/^(submitted|awarded)$/);

  await estate.controls.untilIdle();
  expect(await told(estate, system, id)).toMatchObject({
    status: 'awarded',
    findings: [],
    award: { status: 'awaiting-approval' },
  });
  const [award] = await docket(estate);
  expect(award).toMatchObject({ applicationId: id, amountMinor: 40_000 });

  expect((await approve(estate, [award?.awardId ?? ''])).answers).toMatchObject([{ outcome: 'approved' }]);
  await estate.controls.untilIdle();
  expect((await told(estate, system, id)).award).toMatchObject({ status: 'waiting-for-payee' });
  expect((await report()).grants).toMatchObject({ approved: 1, waiting: 1, paid: 0 });

  await onboard(estate, system, id);
  await estate.controls.untilIdle();
  const paid = (await told(estate, system, id)).award?.disbursement;
  expect(paid).toMatchObject({ status: 'settled', rail: 'bank' });
  expect((await report()).grants).toMatchObject({ approved: 1, waiting: 0, paid: 1 });
  expect(await paymentsFor(estate, paid?.disbursementId ?? '')).toMatchObject([
    { amountMinor: 40_000, status: 'posted' },
  ]);
});

test('a household is handed its aid by its partner, against a receipt that a second person confirms', async () => {
  const [, { system, caseworkers, organizationId }] = estate.partners;
  const id = await submit(estate, system, householdOf(estate.programId, 2, { rail: 'partner', amountMinor: 25_000 }));
  await estate.controls.untilIdle();
  const [award] = await docket(estate);
  await approve(estate, [award?.awardId ?? '']);
  await estate.controls.untilIdle();
  const waiting = (await told(estate, system, id)).award?.disbursement;
  expect(waiting).toMatchObject({ status: 'waiting-for-advance', rail: 'partner' });

  const { disbursementIds } = await advance(estate, organizationId, 'first');
  expect(disbursementIds).toEqual([waiting?.disbursementId]);
  await estate.controls.untilIdle();
  const { nowAt } = await estate.controls.status();
  await handOver(estate, caseworkers, waiting?.disbursementId ?? '', nowAt);
  expect((await told(estate, system, id)).award?.disbursement).toMatchObject({ status: 'confirmed' });
});

type Slice = { readonly programId: string; readonly partnerId: string; readonly purpose: string };
type FundTold = {
  readonly fundId: string;
  readonly unallottedMinor: number;
  readonly gifts: readonly { readonly giftId: string; readonly leftMinor: number }[];
  readonly slices: readonly (Slice & { readonly availableMinor: number })[];
};

test('an allotment that is not needed comes back to its fund by two people, and from there to its funder', async () => {
  const [treasurer, committee] = [estate.api.as('treasurer-1'), estate.api.as('committee-1')];
  const [{ fundId }] = (await treasurer.list<FundTold>('/v1/funds', 'funds')) as [FundTold];
  const path = `/v1/funds/${fundId}`;
  const { slices, gifts, unallottedMinor } = good(await treasurer.get<FundTold>(path));
  const [slice, gift] = [slices.find(({ availableMinor }) => availableMinor > 1_000), gifts[0]];
  if (slice === undefined || gift === undefined) throw new Error('the founding allots a gift');
  const { programId, partnerId, purpose } = slice;
  const back = { amountMinor: unallottedMinor + 1_000, givenBackOn: '2020-01-01', reason: 'unspent' };
  const refused = await treasurer.post(
    `${path}/gifts/${gift.giftId}/given-back`,
    keyOf('fund', 'back-too-early'),
    back,
  );
  expect(refused).toMatchObject({ status: 409, problem: expect.stringContaining('$10.00 too much') });

  const move = { from: { programId, partnerId, purpose }, to: 'unallotted', amountMinor: 1_000, reason: 'not-needed' };
  const { moveId } = good(
    await treasurer.post<{ moveId: string }>(`${path}/allotment-moves`, keyOf('fund', 'propose'), move),
  );
  const decision = `${path}/allotment-moves/${moveId}/decision`;
  expect(await treasurer.post(decision, keyOf('fund', 'own'), { decision: 'confirm' })).toMatchObject({ status: 403 });
  good(await committee.post(decision, keyOf('fund', 'second'), { decision: 'confirm' }));

  const { nowAt } = await estate.controls.status();
  const givenBack = { ...back, givenBackOn: nowAt.slice(0, 10) };
  good(await treasurer.post(`${path}/gifts/${gift.giftId}/given-back`, keyOf('fund', 'back'), givenBack));
  expect(good(await treasurer.get<FundTold>(path))).toMatchObject({
    unallottedMinor: 0,
    givenBackMinor: back.amountMinor,
  });
});

test('the report shows both grants as paid, and every minor unit is accounted for', async () => {
  const { grants, currencies } = await report();
  expect(grants).toMatchObject({ approved: 2, paid: 2, waiting: 0 });
  expect(currencies[0]).toMatchObject({
    total: { approvedMinor: 65_000, paidMinor: 65_000 },
    today: { differenceMinor: 0 },
  });
});

test('reconciliation finds nothing to complain about', async () => {
  const found = good(
    await estate.api
      .as('controller-1')
      .post<{ breaks: unknown[]; held: number }>('/v1/reconciliations', 'reconcile-at-the-end'),
  );
  expect(found).toMatchObject({ breaks: [], held: 0 });
});

test('record, state, ledger and provider agree at the end', async () => {
  expect((await expectAllTrue(estate)).payments).toHaveLength(2);
});
