// A payment comes back after weeks and is made again to another account: every step by whom it belongs to, and one chain in the record.
import { keyOf } from '@hearth/cli/api-client';
import type { Disbursement } from '@hearth/domain/disbursements';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, joins, openEstate } from './estate.ts';
import { expectAllTrue, type Looked, paymentsFor } from './held-true.ts';
import { householdOf } from './households.ts';
import { area, movesNothing, post, refusedPost, sliceFor } from './money-steps.ts';
import { expectProblem, send } from './raw-call.ts';
import { approve, docket, onboard, submit, told } from './story-steps.ts';

const dayMs = 86_400_000;
/** Its payment comes back after three weeks. */
const closedAccount = '000111111113';
const goodAccount = '000123456789';
const returnUrl = 'https://example.org/hearth/onboarded';

let estate: Estate;
let applicationId: string;
let awardId: string;
let firstId: string;
beforeAll(async () => {
  // Two of one function have to meet here.
  estate = await openEstate({ secondAfterMs: 0 });
  const { fiscalAgentId } = estate.addresses;
  await joins(estate, 'reviewer-and-approver', fiscalAgentId, ['reviewer', 'approver']);
  await joins(estate, 'treasurer-and-approver', fiscalAgentId, ['treasurer', 'approver']);
});
afterAll(() => estate?.close());

type Answer = { readonly awardId: string; readonly outcome: string; readonly detail?: string };
type Change = { readonly payeeOf: string; readonly version: number };

const slice = () => sliceFor(estate, estate.partners[0].organizationId);
const disbursementNow = async () => (await told(estate, estate.partners[0].system, applicationId)).award?.disbursement;

test('a payment that comes back after three weeks leaves its slice as if it had never been', async () => {
  const [{ system }] = estate.partners;
  const before = await slice();
  const household = householdOf(estate.programId, 1, { area });
  applicationId = await submit(estate, system, { ...household, relationship: { disclosed: true } });
  await estate.controls.untilIdle();
  const decision = { decision: 'award', amountMinor: 40_000, reason: 'seen-and-fine' };
  await post(estate, 'reviewer-and-approver', `/v1/applications/${applicationId}/adjudication`, decision);
  await estate.controls.untilIdle();
  awardId = (await docket(estate))[0]?.awardId ?? '';
  const own = await approve(estate, [awardId], 'reviewer-and-approver');
  expect(own.answers).toMatchObject([
    { outcome: 'same-person', detail: expect.stringContaining('You adjudicated this') },
  ]);
  await approve(estate, [awardId]);
  await onboard(estate, system, applicationId, closedAccount);
  await estate.controls.untilIdle();
  expect(await disbursementNow()).toMatchObject({ status: 'settled' });
  expect(await slice()).toMatchObject({ spentMinor: 40_000, encumberedMinor: 0 });

  await estate.controls.advance(22 * dayMs);
  await estate.controls.untilIdle();
  expect(await disbursementNow()).toMatchObject({ status: 'returned' });
  firstId = (await disbursementNow())?.disbursementId ?? '';
  expect(await slice()).toEqual(before);
  const [unpaid, ...others] = await estate.api.as('treasurer-1').list('/v1/reissues', 'awards');
  expect(unpaid).toMatchObject({ awardId, attempt: 1, ended: { status: 'returned', reason: 'payout_method_closed' } });
  expect(others).toEqual([]);
});

/** Somebody asks for a payee's link and gives the good account there; the change that then waits. */
const elsewhere = async (as: string, path: string): Promise<Change> => {
  const { onboardingUrl = '' } = await post<{ onboardingUrl?: string }>(estate, as, path, {
    returnUrl,
    isUpdate: true,
  });
  expect(await estate.desk.fillPage(onboardingUrl, goodAccount)).toBe(true);
  await estate.controls.untilIdle();
  const [change] = await estate.api.as('controller-1').list<Change>('/v1/payee-changes', 'changes');
  if (change === undefined) throw new Error('no change waits');
  return change;
};

const preview = async (as: string): Promise<readonly { would: string; detail?: string; attempt?: number }[]> =>
  (await post<{ awards: [] }>(estate, as, '/v1/reissues/preview', { awardIds: [awardId] })).awards;

test('another account waits for a second person, who is nobody that asked for the link, and confirms what was seen', async () => {
  const [{ caseworkers, organizationId }] = estate.partners;
  const { payeeOf, version } = await elsewhere(caseworkers[0], `/v1/applications/${applicationId}/payee`);
  expect(await preview('treasurer-1')).toMatchObject([{ would: 'wait-for-payee', attempt: 2 }]);
  const decision = `/v1/payee-changes/${payeeOf}/decision`;
  const confirm = { decision: 'confirm' };
  for (const as of [...caseworkers, 'treasurer-1'])
    await refusedPost(estate, as, decision, confirm, [403, 'role-missing'], version);
  await refusedPost(estate, 'controller-1', decision, confirm, [412, 'version-conflict'], version - 1);
  good(await estate.api.as('controller-1').post(decision, keyOf('confirm', payeeOf), confirm, version));

  // A partner's own account, whose link somebody asks for who could confirm it otherwise.
  const partner = await elsewhere('treasurer-and-approver', `/v1/organizations/${organizationId}/payee`);
  const path = `/v1/payee-changes/${organizationId}/decision`;
  expect(partner.payeeOf).toBe(organizationId);
  const own = await refusedPost(estate, 'treasurer-and-approver', path, confirm, [403, 'same-person'], partner.version);
  expect(own.detail).toBe('You asked for its link this yourself, so somebody else has to do this.');
  good(await estate.api.as('approver-1').post(path, keyOf('confirm', organizationId), confirm, partner.version));
  expect(await estate.api.as('controller-1').list('/v1/payee-changes', 'changes')).toEqual([]);
});

const confirmation = () => ({ awardIds: [awardId], decision: 'confirm' });
const confirmed = async (as: string): Promise<readonly Answer[]> =>
  (await post<{ answers: Answer[] }>(estate, as, '/v1/reissues/confirmations', confirmation())).answers;

test('it is looked at first, proposed by one person, and not confirmed by who had a hand in it', async () => {
  await movesNothing(estate, async () => expect(await preview('treasurer-1')).toMatchObject([{ would: 'be-paid' }]));
  expect(await confirmed('approver-2')).toMatchObject([{ outcome: 'wrong-state' }]);
  const proposal = { awardIds: [awardId], reason: 'account-was-closed' };
  const propose = () => post<{ answers: Answer[] }>(estate, 'treasurer-and-approver', '/v1/reissues', proposal);
  const proposed = await propose();
  expect(proposed.answers).toEqual([{ awardId, outcome: 'proposed' }]);
  expect(await propose()).toEqual(proposed);
  expect(await estate.api.as('approver-1').list('/v1/reissues?stage=proposed', 'awards')).toMatchObject([{ awardId }]);

  expect(await preview('treasurer-and-approver')).toMatchObject([{ would: 'same-person' }]);
  const before = await slice();
  for (const [as, act] of [
    ['treasurer-and-approver', 'proposed'],
    ['reviewer-and-approver', 'adjudicated'],
  ] as const)
    expect(await confirmed(as)).toEqual([
      { awardId, outcome: 'same-person', detail: `You ${act} this yourself, so somebody else has to do this.` },
    ]);
  const { system, caseworkers } = estate.partners[0];
  for (const as of [system, ...caseworkers, 'treasurer-1', 'controller-1'])
    expectProblem(
      await send(estate, { path: '/v1/reissues/confirmations', as, body: confirmation() }),
      403,
      'role-missing',
    );
  expect(await slice()).toEqual(before);
});

test('two approvers who confirm at the same moment pay it again once, and each is told the same on a repeat', async () => {
  const path = '/v1/reissues/confirmations';
  const both = () =>
    Promise.all(
      ['approver-1', 'approver-2'].map(async (as) =>
        good(await estate.api.as(as).post<{ answers: Answer[] }>(path, keyOf('at once', as), confirmation())),
      ),
    );
  const answers = await both();
  expect(answers.flatMap((one) => one.answers.map(({ outcome }) => outcome)).sort()).toEqual([
    'reissued',
    'wrong-state',
  ]);
  expect(await both()).toEqual(answers);
  await estate.controls.untilIdle();
  expect(await disbursementNow()).toMatchObject({ status: 'settled', rail: 'bank' });
  expect(await slice()).toMatchObject({ spentMinor: 40_000, encumberedMinor: 0 });
  expect(await estate.api.as('treasurer-1').list('/v1/reissues', 'awards')).toEqual([]);
});

const typesOf = ({ streams }: Looked, id: string) => (streams.get(id) ?? []).map(({ type }) => type);

test('the record is one chain from the award over both payments, and every check holds', async () => {
  const looked = await expectAllTrue(estate);
  const secondId = (await disbursementNow())?.disbursementId ?? '';
  expect(secondId).not.toBe(firstId);
  expect(typesOf(looked, awardId).filter((type) => type !== 'AwardWaitsForPayee')).toEqual([
    'AwardMade',
    'AwardApproved',
    'AwardReissueProposed',
    'AwardApproved',
  ]);
  expect(typesOf(looked, firstId)).toEqual(
    expect.arrayContaining(['DisbursementIntended', 'DisbursementSettled', 'DisbursementReturned']),
  );
  expect(typesOf(looked, secondId)).not.toContain('DisbursementReturned');

  const [returned] = await paymentsFor(estate, firstId);
  const [posted, ...others] = await paymentsFor(estate, secondId);
  expect([returned?.status, posted?.status, others]).toEqual(['returned', 'posted', []]);
  const approvals = (looked.streams.get(awardId) ?? []).filter(({ type }) => type === 'AwardApproved');
  expect(approvals.map(({ data }) => Object(data).follows)).toEqual([
    undefined,
    { disbursementId: firstId, attempt: 1, status: 'returned', snapshotHash: returned?.snapshotHash },
  ]);
  const attempts = looked.folded.disbursements.map(({ id, attempt, awardId: of }: Disbursement) => [id, attempt, of]);
  expect(attempts.sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
    [firstId, 1, awardId],
    [secondId, 2, awardId],
  ]);
});
