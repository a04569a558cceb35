// Somebody pays by hand at the provider: the books do not add up, nothing is paid, a controller says why, and everything goes on by itself.
import { keyOf } from '@hearth/cli/api-client';
import { payRequest } from '@hearth/payments/provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { expectAllTrue, paymentsFor } from './held-true.ts';
import { householdOf } from './households.ts';
import { approved, awarded, post, refusedPost } from './money-steps.ts';
import { expectProblem, type RawAnswer, send } from './raw-call.ts';
import { advance, handOver, onboard, told } from './story-steps.ts';

let estate: Estate;
let system: string;
beforeAll(async () => {
  estate = await openEstate();
  system = estate.partners[0].system;
});
afterAll(() => estate?.close());

type Waiting = { readonly applicationId: string; readonly awardId: string };
type BreakTold = {
  readonly code: string;
  readonly breakId: string;
  readonly version: number;
  readonly owner: string;
  readonly status: string;
};

type Member = { readonly memberId: string; readonly confirmed?: { readonly roles: readonly string[] } };

const byHandMinor = 12_345;
const household = (nth: number, rail: 'bank' | 'partner' = 'bank') => householdOf(estate.programId, nth, { rail });
const awardOf = async ({ applicationId }: Waiting) => (await told(estate, system, applicationId)).award;
const codes = (breaks: readonly { readonly code: string }[]) => breaks.map(({ code }) => code).sort();
const reconcile = (nth: number) =>
  post<{ breaks: readonly { code: string }[] }>(estate, 'controller-1', '/v1/reconciliations', undefined, nth);
const openBreaks = async (as: string) =>
  (await estate.api.as(as).list<BreakTold>('/v1/breaks', 'breaks')).sort((a, b) => (a.code < b.code ? -1 : 1));
const page = (as: string): Promise<RawAnswer> =>
  send(estate, { method: 'GET', path: '/v1/reconciliations/latest/page', as });

/** A payment that somebody makes on the provider's own pages, to whoever was paid this disbursement. */
const payByHand = async (disbursementId: string): Promise<string> => {
  const [{ recipient } = { recipient: '' }] = await paymentsFor(estate, disbursementId);
  const { financialAccount } = estate.addresses;
  const by = { fiscalAgentId: 'nobody', awardOrAdvanceId: 'by-hand', disbursementId: 'by-hand', attempt: 1 };
  const what = { rail: 'bank', financialAccount, recipient, amountMinor: byHandMinor, currency: 'USD' } as const;
  const paid = await estate.provider.pay(payRequest({ ...by, ...what, statementText: 'BY HAND' }));
  if (paid.known !== 'done') throw new Error(`the provider did not pay: ${paid.reason}`);
  await estate.controls.untilIdle();
  return paid.value.providerPaymentId;
};

let byHand: string;
let bank: Waiting;
let partners: Waiting;
let found: BreakTold;

test('a payment by hand is a break, which names what it is, whose it is, what stands still and what to do', async () => {
  const awards = await awarded(estate, system, [household(1), household(2), household(3, 'partner')]);
  const [first] = awards as [Waiting, Waiting, Waiting];
  [, bank, partners] = awards as [Waiting, Waiting, Waiting];
  for (const { applicationId } of [first, bank]) await onboard(estate, system, applicationId);
  await approved(estate, [first]);
  expect(await reconcile(1)).toMatchObject({ breaks: [] });
  byHand = await payByHand((await awardOf(first))?.disbursement?.disbursementId ?? '');
  expect(codes((await reconcile(2)).breaks)).toEqual(['fees-differ', 'unknown-payment']);

  // What the provider took for it is a sum that nobody booked either: it holds nothing up.
  for (const as of ['treasurer-1', 'controller-1'])
    expect(await openBreaks(as)).toMatchObject([
      { code: 'fees-differ', owner: 'treasurer', blocks: 'It holds nothing up.', expectedMinor: 150, foundMinor: 300 },
      {
        status: 'open',
        code: 'unknown-payment',
        about: byHand,
        sentence: expect.stringContaining('expected $0.00, found $123.45, difference $123.45.'),
        ageDays: 0,
        owner: 'controller',
        blocks: 'Nothing is paid at all.',
        todo: expect.stringContaining('If one of us made it by hand, say so and why'),
        mayBeExplained: true,
      },
    ]);
  for (const as of ['reviewer-1', 'approver-1', system])
    expectProblem(await send(estate, { method: 'GET', path: '/v1/breaks', as }), 403, 'role-missing');
});

test('while it is open nothing is paid: what is approved stays in its queue, and an advance is refused', async () => {
  await approved(estate, [bank, partners]);
  expect(await awardOf(bank)).toMatchObject({ status: 'approved' });
  expect(await awardOf(bank)).not.toHaveProperty('disbursement');
  // The relay's schedule sends it again, and it is refused again.
  await estate.controls.advance(11 * 60_000);
  await estate.controls.untilIdle();
  expect(await awardOf(bank)).not.toHaveProperty('disbursement');
  const partnerId = estate.partners[0].organizationId;
  const told = await refusedPost(estate, 'treasurer-1', '/v1/advances', { partnerId }, [409, 'books-open']);
  expect(told.detail).toMatch(
    /^Nothing is paid here while the books do not add up: a payment at the provider that nobody/,
  );
  expect(told.detail).toContain('It is for the controller to see to');
  expect(await openBreaks('controller-1')).toHaveLength(2);
});

test('the page to print shows the break and nobody by name', async () => {
  for (const as of ['treasurer-1', 'reviewer-1', system]) expectProblem(await page(as), 403, 'role-missing');
  const { status, type, text } = await page('controller-1');
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(text).toMatch(/^<!doctype html>/i);
  for (const words of ['payment at the provider that nobody here intended', '$123.45', 'Nothing is paid at all.'])
    expect(text.toLowerCase()).toContain(words.toLowerCase());
  const personal = [1, 2, 3].flatMap((nth) => {
    const { applicant, address, members, partnerRef } = household(nth);
    return [
      applicant.given,
      applicant.family,
      applicant.email,
      applicant.birthDate,
      address.line1,
      members[0]?.given ?? '',
      partnerRef,
    ];
  });
  for (const word of personal) expect(text).not.toContain(word);
});

const explanation = {
  code: 'made-by-hand',
  text: 'An urgent repair of the office, paid by hand and agreed by the board.',
};

test('a controller takes it on and explains what was seen; nobody else may, and then the money goes by itself', async () => {
  const [fee, { breakId }] = (await openBreaks('controller-1')) as [BreakTold, BreakTold];
  const controller = estate.api.as('controller-1');
  const members = await controller.list<Member>('/v1/members', 'members');
  const memberId = members.find(({ confirmed }) => confirmed?.roles.includes('controller'))?.memberId ?? '';
  const path = `/v1/breaks/${breakId}`;
  const { version: before } = good(await controller.get<BreakTold>(path));
  await refusedPost(estate, 'treasurer-1', `${path}/owner`, { memberId }, [403, 'role-missing']);
  await post(estate, 'controller-1', `${path}/owner`, { memberId });
  found = good(await controller.get<BreakTold>(path));
  expect(found).toMatchObject({ owner: memberId, status: 'open' });

  const explain = `${path}/explanation`;
  const { version } = found;
  await refusedPost(estate, 'treasurer-1', explain, explanation, [403, 'role-missing'], version);
  const old = await refusedPost(estate, 'controller-1', explain, explanation, [412, 'version-conflict'], before);
  expect(old.detail).toContain('Read it again before you explain it.');
  for (const text of ['to account 000123456789', 'ask ana@example.org'])
    await refusedPost(estate, 'controller-1', explain, { ...explanation, text }, [400, 'invalid'], version);
  good(await controller.post(explain, keyOf('explained', breakId), explanation, version));
  expect(codes(await openBreaks('controller-1'))).toEqual(['fees-differ']);

  const feePath = `/v1/breaks/${fee.breakId}`;
  const { version: ofFee } = good(await controller.get<BreakTold>(feePath));
  good(
    await controller.post(
      `${feePath}/explanation`,
      keyOf('explained', fee.breakId),
      { ...explanation, text: 'Its fee.' },
      ofFee,
    ),
  );

  await estate.controls.advance(11 * 60_000);
  await estate.controls.untilIdle();
  expect((await awardOf(bank))?.disbursement).toMatchObject({ status: 'settled' });
  const { organizationId, caseworkers } = estate.partners[0];
  const { disbursementIds } = await advance(estate, organizationId, 'after the break');
  await estate.controls.untilIdle();
  await handOver(estate, caseworkers, disbursementIds[0] ?? '', (await estate.controls.status()).nowAt);
});

test('it stays explained in the books and on the page, and but for it every check holds', async () => {
  // The same difference is explained still, though more was paid meanwhile.
  expect(await reconcile(3)).toMatchObject({ breaks: [], isWhole: true });
  expect(await openBreaks('controller-1')).toEqual([]);
  expect(good(await estate.api.as('controller-1').get<BreakTold>(`/v1/breaks/${found.breakId}`))).toMatchObject({
    status: 'explained',
    explanation: { note: explanation },
  });
  expect((await page('controller-1')).text).toContain(explanation.text);
  // Nobody here intended the payment by hand, and no entry says that it left: these two say so for good.
  const { payments, folded } = await expectAllTrue(estate, [
    'each provider payment is one disbursement or advance, of the same amount',
    'the ledger equals the provider',
  ]);
  const ours = new Set([...folded.disbursements, ...folded.advances].map(({ id }) => id));
  const strange = payments.filter(({ metadata }) => !ours.has(metadata['disbursement'] ?? ''));
  expect(strange).toMatchObject([{ providerPaymentId: byHand, amountMinor: byHandMinor, status: 'posted' }]);
});
