import { allotmentEntry } from '@hearth/domain/entries';
import { cleo, eastPartner, generalFund, program, westPartner } from '@hearth/domain/relief-fund.fixture';
import { fundStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { awardedCase, type CaseOf } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import {
  approver,
  caseworker,
  founded,
  person,
  reliefPolicy,
  treasurer,
  westCaseworker,
  write,
} from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { approveAll, close, outcomesOf } from './approval.fixture.ts';
import { readDocket } from './read-docket.ts';
import { readWaitingList } from './read-waiting-list.ts';

const empty = { slices: [{ amountMinor: 1 }, { partnerId: westPartner, amountMinor: 1 }] };
const hour = (nth: number): string => `2026-11-16T${String(nth).padStart(2, '0')}:00:00.000Z`;

/** Cases that a docket put in line, for lack of money. */
const waiting = async (tables: Tables, ...cases: readonly CaseOf[]) => {
  const ids = [];
  for (const of of cases) ids.push((await awardedCase(tables, of)).awardId);
  expect(new Set(outcomesOf(await close(tables, approveAll(ids))))).toEqual(new Set(['waiting-for-funds']));
  return ids;
};

const toppedUp = async (tables: Tables, amountMinor: number, purpose = 'any', partnerId = eastPartner) => {
  const slice = { programId: program, partnerId, purpose, amountMinor };
  await write(tables, fundStream, generalFund, [
    { type: 'Allotted', data: { ...slice, entry: allotmentEntry({ ...slice, fundId: generalFund }, 'USD'), by: cleo } },
  ]);
};

type Told = { readonly awards: readonly Record<string, unknown>[]; readonly next?: string };
const listFor = async (tables: Tables, actor = caseworker, query: object = {}): Promise<Told> =>
  JSON.parse(JSON.stringify(Object(await readWaitingList({ tables })(callOf(actor, undefined, { query }))).body ?? {}));

describe('the waiting list', () => {
  test('stands by need and then by age, and tells each its place', async () => {
    const tables = await founded(empty);
    const [rent, late, early] = await waiting(
      tables,
      { name: 'rent', need: 'rent', at: hour(1) },
      { name: 'late', need: 'food', at: hour(9) },
      { name: 'early', need: 'food', at: hour(2) },
    );
    const { awards } = await listFor(tables);
    expect(awards.map(({ awardId, position }) => [awardId, position])).toEqual([
      [early, 1],
      [late, 2],
      [rent, 3],
    ]);
    expect(awards[0]).toEqual({
      position: 1,
      awardId: early,
      applicationId: expect.stringMatching(/^app_/),
      programId: program,
      need: 'food',
      since: hour(2),
      amountMinor: 50_000,
      currency: 'USD',
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('goes by the order of the policy when its rule on needs lists one', async () => {
    const relief = {
      ...reliefPolicy,
      rules: [
        ...reliefPolicy.rules,
        { code: 'need', kind: 'need-in', needs: ['rent', 'food'], otherwise: 'refer' } as const,
      ],
    };
    const tables = await founded({ ...empty, relief });
    const [food, rent] = await waiting(tables, { name: 'food', need: 'food' }, { name: 'rent', need: 'rent' });
    expect((await listFor(tables)).awards.map(({ awardId }) => awardId)).toEqual([rent, food]);
  });

  test('counts places on from page to page, and refuses the cursor of another list', async () => {
    const tables = await founded(empty);
    await waiting(tables, ...Array.from({ length: 5 }, (_, nth) => ({ name: `household ${nth}` })));
    const places: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await listFor(tables, caseworker, { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      places.push(...page.awards.map(({ position }) => position));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(places).toEqual([1, 2, 3, 4, 5]);
    for (const foreign of ['2~nonsense', 'nonsense', '~'])
      expect(
        await readWaitingList({ tables })(callOf(caseworker, undefined, { query: { cursor: foreign } })),
      ).toMatchObject({ rejected: 'invalid' });
  });

  test('shows a partner its own only; the fiscal agent names whose it wants', async () => {
    const tables = await founded(empty);
    const [east] = await waiting(tables, { name: 'east' });
    const [west] = await waiting(tables, { name: 'west', partnerId: westPartner });
    const ids = async (actor: typeof caseworker, query: object = {}) =>
      (await listFor(tables, actor, query)).awards.map(({ awardId }) => awardId);
    expect(await ids(caseworker)).toEqual([east]);
    expect(await ids(westCaseworker)).toEqual([west]);
    expect(await ids(approver, { partnerId: westPartner })).toEqual([west]);
    const asked = (actor: typeof caseworker, query: object) =>
      readWaitingList({ tables })(callOf(actor, undefined, { query }));
    expect(await asked(caseworker, { partnerId: westPartner })).toMatchObject({ rejected: 'not-found' });
    expect(await asked(treasurer, {})).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/partnerId' }] });
    expect(await asked(person('rae', eastPartner, 'reviewer'), {})).toMatchObject({ rejected: 'role-missing' });
  });
});

describe('money that comes', () => {
  test('approves nobody by itself; the docket shows first whom it would pay, in their order', async () => {
    const tables = await founded(empty);
    const [first, second, third] = await waiting(
      tables,
      { name: 'first', at: hour(1) },
      { name: 'second', at: hour(2), amountMinor: 60_000 },
      { name: 'third', at: hour(3) },
    );
    const { awardId: fresh } = await awardedCase(tables, { name: 'fresh' });
    const docket = async () => {
      const answer = await readDocket({ tables })(callOf(approver, undefined));
      const { awards }: { awards: { awardId: string; inLine?: { position: number } }[] } = Object(answer).body;
      return awards.map(({ awardId, inLine }) => [awardId, inLine?.position]);
    };
    expect(await docket()).toEqual([[fresh, undefined]]);
    await toppedUp(tables, 105_000);
    const before = bytesOf(tables);
    expect(await docket()).toEqual([
      [first, 1],
      [third, 3],
      [fresh, undefined],
    ]);
    expect(bytesOf(tables)).toBe(before);
    for (const id of [first, second, third])
      expect(await stateOf(tables, id ?? '')).toMatchObject({ status: 'waiting-for-funds' });
  });

  test('goes to those in line by their order, whatever the order of the docket, and then to the others', async () => {
    const tables = await founded(empty);
    const [first, second, third] = await waiting(
      tables,
      { name: 'first', at: hour(1) },
      { name: 'second', at: hour(2) },
      { name: 'third', at: hour(3) },
    );
    const { awardId: fresh } = await awardedCase(tables, { name: 'fresh' });
    await toppedUp(tables, 100_000);
    const told = await close(tables, approveAll([fresh, third, second, first] as never));
    expect(outcomesOf(told)).toEqual(['waiting-for-funds', 'waiting-for-funds', 'approved', 'approved']);
    expect(await typesOf(tables, first ?? '')).toEqual(['AwardMade', 'AwardWaitsForFunds', 'AwardApproved']);
    // Still in line, and put there once: a docket that finds nothing for it leaves it where it stands.
    expect(await typesOf(tables, third ?? '')).toEqual(['AwardMade', 'AwardWaitsForFunds']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('may go to somebody further behind, and the answer says who was passed by for the same money', async () => {
    const tables = await founded(empty);
    const [rent, food, newer] = await waiting(
      tables,
      { name: 'rent', need: 'rent', at: hour(1) },
      { name: 'food', need: 'food', at: hour(2) },
      { name: 'newer', need: 'food', at: hour(3) },
    );
    await toppedUp(tables, 50_000, 'food');
    const [answer] = (await close(tables, approveAll([newer] as never))).answers;
    expect(answer).toMatchObject({ outcome: 'approved', detail: expect.stringContaining(`the first is ${food}`) });
    expect(answer?.detail).toContain('One award stands before it');
    await toppedUp(tables, 50_000, 'rent');
    const rented = (await close(tables, approveAll([rent] as never))).answers;
    // Food could not be paid with money for rent: nobody is passed by.
    expect(rented).toEqual([{ awardId: rent, outcome: 'approved' }]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('does not reach whoever had a hand in it: duties are kept for those in line too', async () => {
    const tables = await founded(empty);
    const { awardId } = await awardedCase(tables, { name: 'one', adjudicatedBy: cleo });
    const other = person('ada, approver', approver.organizationId, 'approver');
    expect(outcomesOf(await close(tables, approveAll([awardId]), { actor: approver }))).toEqual(['same-person']);
    expect(outcomesOf(await close(tables, approveAll([awardId]), { actor: other }))).toEqual(['waiting-for-funds']);
    await toppedUp(tables, 50_000);
    expect(outcomesOf(await close(tables, approveAll([awardId]), { actor: approver }))).toEqual(['same-person']);
    expect(outcomesOf(await close(tables, approveAll([awardId]), { actor: other }))).toEqual(['approved']);
  });

  test('an award in line can be sent back', async () => {
    const tables = await founded(empty);
    const [awardId] = await waiting(tables, { name: 'one' });
    expect(
      outcomesOf(await close(tables, [{ awardId: awardId as never, decision: 'send-back', reason: 'amount-unclear' }])),
    ).toEqual(['sent-back']);
    expect((await listFor(tables)).awards).toEqual([]);
    expect(await troubles(tables)).toEqual([]);
  });
});
