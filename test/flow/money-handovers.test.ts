// A partner gives aid on: by a household's code, by a second person, or not at all; and what stays unclaimed comes back, never more.
import { keyOf } from '@hearth/cli/api-client';
import { mostWrongCodes } from '@hearth/domain/handover-codes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Estate, good, openEstate } from './estate.ts';
import { expectAllTrue } from './held-true.ts';
import { householdOf } from './households.ts';
import { approved, awarded, movesNothing, post, refusedPost } from './money-steps.ts';
import { expectProblem, send } from './raw-call.ts';
import { advance, told } from './story-steps.ts';

let estate: Estate;
/** One who issues codes, and one who hands over. */
let issuer: string;
let giver: string;
let handedOverAt: string;
/** Of $400.00, $250.00 and $300.00. */
let ids: readonly [string, string, string];

beforeAll(async () => {
  // Two of one function have to meet here.
  estate = await openEstate({ secondAfterMs: 0 });
  const [{ system, caseworkers, organizationId }] = estate.partners;
  [issuer, giver] = caseworkers;
  const amounts = [40_000, 25_000, 30_000];
  const bodies = amounts.map((amountMinor, at) =>
    householdOf(estate.programId, at + 1, { rail: 'partner', amountMinor }),
  );
  const awards = await awarded(estate, system, bodies);
  await approved(estate, awards);
  await advance(estate, organizationId, 'first');
  await estate.controls.untilIdle();
  const all = awards.map(async ({ applicationId }) => (await told(estate, system, applicationId)).award?.disbursement);
  ids = (await Promise.all(all)).map((one) => one?.disbursementId) as [string, string, string];
  handedOverAt = (await estate.controls.status()).nowAt;
});
afterAll(() => estate?.close());

const at = (id: string, act: string) => `/v1/disbursements/${id}/${act}`;
const issue = (id: string, nth = 1) =>
  post<{ status: string; code?: string }>(estate, issuer, at(id, 'code'), undefined, nth);
const give = (id: string) => {
  const receipt = { receiptNumber: `R-${id.slice(-6)}-1`, method: 'card', handedOverAt };
  return post(estate, giver, at(id, 'handover'), receipt);
};
const confirm = (as: string, id: string, body: object) => send(estate, { path: at(id, 'confirmation'), as, body });

type Standing = { readonly standings: readonly object[] };
const standing = async (as: string) =>
  good(await estate.api.as(as).get<Standing>(`/v1/organizations/${estate.partners[0].organizationId}/standing`));

test('a household’s code confirms what another person handed over, and nothing else does in its place', async () => {
  const [id] = ids;
  const { code = '' } = await issue(id);
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  // A repeat tells no code: it is told once, and nowhere written down.
  expect(await issue(id)).toEqual({ disbursementId: id, status: 'code-issued' });
  await give(id);
  const ofOthers = await confirm(estate.partners[1].caseworkers[0], id, { code });
  expectProblem(ofOthers, 404, 'not-found');
  const alone = expectProblem(await confirm(giver, id, {}), 403, 'same-person');
  expect(alone.detail).toBe('You handed over this yourself, so somebody else has to do this.');
  const own = expectProblem(await confirm(issuer, id, { code }), 403, 'same-person');
  expect(own.detail).toContain('Who issued the code also handed over or confirms');
  const wrong = expectProblem(await confirm(giver, id, { code: '0000-0000-0000' }), 400, 'invalid');
  expect(wrong.detail).toContain('4 more tries are possible');
  // As a person writes it.
  const right = await confirm(giver, id, { code: code.toLowerCase().replaceAll('-', ' ') });
  expect([right.status, right.text]).toEqual([200, expect.stringContaining('"confirmed"')]);
  expectProblem(await confirm(issuer, id, {}), 409, 'wrong-state');
});

test('another code is good in the place of the first one; after five wrong ones only a second person confirms', async () => {
  const [, id] = ids;
  const first = await issue(id);
  await give(id);
  const second = await issue(id, 2);
  expect(second.code).not.toBe(first.code);
  const tries: string[] = [];
  for (let nth = 0; nth < mostWrongCodes; nth += 1)
    tries.push(expectProblem(await confirm(giver, id, { code: first.code }), 400, 'invalid').detail);
  expect(tries.map((detail) => /(\d|one) more tr|the last try/.exec(detail)?.[0])).toEqual([
    '4 more tr',
    '3 more tr',
    '2 more tr',
    'one more tr',
    'the last try',
  ]);
  const late = expectProblem(await confirm(giver, id, { code: second.code }), 409, 'wrong-state');
  expect(late.detail).toContain('Somebody else than who handed over has to confirm this.');
  expect((await refusedPost(estate, issuer, at(id, 'code'), undefined, [409, 'wrong-state'])).detail).toContain(
    '5 wrong codes were given for this handover',
  );
  expectProblem(await confirm(giver, id, {}), 403, 'same-person');
  const body = (await confirm(issuer, id, {})).text;
  expect(JSON.parse(body)).toEqual({ disbursementId: id, status: 'confirmed' });
});

test('a partner gives back what nobody came for, and never more than that, which is said', async () => {
  const { organizationId } = estate.partners[0];
  const path = `/v1/organizations/${organizationId}/refunds`;
  const refund = (amountMinor: number) => ({ amountMinor, currency: 'USD', receivedOn: handedOverAt.slice(0, 10) });
  expect(await standing(issuer)).toMatchObject({
    standings: [
      {
        advancedMinor: 95_000,
        confirmedMinor: 65_000,
        unclaimedMinor: 0,
        owedMinor: 0,
        toHandOverMinor: 30_000,
        dueMinor: 30_000,
      },
    ],
  });
  const early = await refusedPost(estate, 'treasurer-1', path, refund(30_000), [409, 'more-than-owed']);
  expect(early.detail).toContain('has to give back $0.00, and this is $300.00 more');
  await post(estate, giver, at(ids[2], 'unclaimed'), { reason: 'not-reached' });
  expect(await standing('controller-1')).toMatchObject({
    standings: [
      {
        advancedMinor: 95_000,
        confirmedMinor: 65_000,
        unclaimedMinor: 30_000,
        owedMinor: 30_000,
        toHandOverMinor: 0,
        dueMinor: 30_000,
      },
    ],
  });
  const ofOthers = { method: 'GET', path: path.replace('refunds', 'standing'), as: estate.partners[1].caseworkers[0] };
  expectProblem(await send(estate, ofOthers), 404, 'not-found');

  await movesNothing(estate, async () => {
    const tooMuch = await refusedPost(estate, 'treasurer-1', path, refund(30_500), [409, 'more-than-owed']);
    expect(tooMuch.detail).toContain('has to give back $300.00, and this is $5.00 more');
    await refusedPost(estate, giver, path, refund(30_000), [403, 'role-missing']);
  });
  const treasurer = estate.api.as('treasurer-1');
  const recorded = () => treasurer.post(path, keyOf('refund', organizationId), refund(30_000));
  const [one, two] = await Promise.all([recorded(), recorded()]);
  expect([one.status, two.body]).toEqual([201, one.body]);
  expect(await standing(issuer)).toMatchObject({
    standings: [{ refundedMinor: 30_000, owedMinor: 0, toHandOverMinor: 0, dueMinor: 0 }],
  });
});

test('reconciliation finds nothing to complain about, and every check holds', async () => {
  const path = '/v1/reconciliations';
  expect(await post(estate, 'controller-1', path)).toMatchObject({ breaks: [], held: 0 });
  expect((await expectAllTrue(estate)).payments).toHaveLength(1);
});
