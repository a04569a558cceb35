import { canonical, type Json } from '@hearth/domain/canonical';
import { derivedId } from '@hearth/domain/ids';
import { ben, cleo, eastPartner, monday, policy, westPartner } from '@hearth/domain/relief-fund.fixture';
import { stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { readStreams } from '@hearth/store/rebuild';
import { awardedCase, matched } from '@hearth/store/relief-cases.fixture';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded, person } from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { approveAll, close, eastSlice, outcomesOf } from './approval.fixture.ts';

describe('approval', () => {
  test('sets the money aside, counts it in the window and makes the award ready to be paid, in one event', async () => {
    const tables = await founded();
    const { awardId, householdId } = await awardedCase(tables, { name: 'one' });
    expect(outcomesOf(await close(tables, approveAll([awardId])))).toEqual(['approved']);
    expect(await stateOf(tables, awardId)).toMatchObject({
      status: 'approved',
      attempt: 1,
      approvedBy: cleo,
      windowOf: householdId,
    });
    expect(await eastSlice(tables)).toMatchObject({
      allottedMinor: 500_000,
      availableMinor: 450_000,
      encumberedMinor: 50_000,
      spentMinor: 0,
    });
    expect((await rootOf(tables, householdId)).window.grants).toEqual([
      { key: `${awardId}#1`, at: monday, amountMinor: 50_000 },
    ]);
    expect(await typesOf(tables, awardId)).toEqual(['AwardMade', 'AwardApproved']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is refused to who submitted, who adjudicated and who is related, each in its own answer', async () => {
    const tables = await founded();
    const submitted = await awardedCase(tables, { name: 'submitted', handledBy: [derivedId('member', 'x'), cleo] });
    const adjudicated = await awardedCase(tables, { name: 'adjudicated', adjudicatedBy: cleo });
    const related = await awardedCase(tables, { name: 'related', related: [cleo] });
    const fine = await awardedCase(tables, { name: 'fine', adjudicatedBy: ben });
    const ids = [submitted, adjudicated, related, fine].map(({ awardId }) => awardId);
    expect(outcomesOf(await close(tables, approveAll(ids)))).toEqual([
      'same-person',
      'same-person',
      'related',
      'approved',
    ]);
    expect(
      outcomesOf(await close(tables, approveAll(ids), { actor: person('ada, approver', fiscalAgentId, 'approver') })),
    ).toEqual(['approved', 'approved', 'approved', 'wrong-state']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is refused to who is no approver, for an unknown award and while a match is open', async () => {
    const tables = await founded();
    const [one, two] = [await awardedCase(tables, { name: 'one' }), await awardedCase(tables, { name: 'two' })];
    await matched(tables, one, two);
    const before = bytesOf(tables);
    expect(
      outcomesOf(await close(tables, approveAll([one.awardId]), { actor: person('r', fiscalAgentId, 'reviewer') })),
    ).toEqual(['role-missing']);
    expect(bytesOf(tables)).not.toBe(before);
    expect(
      outcomesOf(await close(tables, approveAll([one.awardId, two.awardId, derivedId('award', 'nobody')]))),
    ).toEqual(['open-match', 'open-match', 'not-found']);
    expect(await stateOf(tables, one.awardId)).toMatchObject({ status: 'awaiting-approval' });
    expect(await troubles(tables)).toEqual([]);
  });

  test('is refused to an award of a policy that its program never put in force, by id and by hash', async () => {
    const tables = await founded();
    const [own, other] = [await awardedCase(tables, { name: 'own' }), await awardedCase(tables, { name: 'other' })];
    for (const [awardId, more] of [
      [own.awardId, { policyHash: '0'.repeat(64) }],
      [other.awardId, { policyId: derivedId('policy', 'drafted only') }],
    ] as const) {
      const [item] = await tables.read([stateRef(awardId)]);
      const state = await stateOf(tables, awardId);
      await tables.transact([
        {
          put: stateRef(awardId),
          item: { ...item, pk: awardId, sk: 'state', doc: canonical({ ...state, ...more } as Json) },
          when: [],
        },
      ]);
    }
    const drafted = await stateOf(tables, policy);
    const id = derivedId('policy', 'drafted only');
    await tables.transact([
      {
        put: stateRef(id),
        item: { pk: id, sk: 'state', version: 1, head: '', doc: canonical({ ...drafted, id } as Json) },
        when: [],
      },
    ]);
    const answers = (await close(tables, approveAll([own.awardId, other.awardId]))).answers;
    expect(answers.map(({ outcome }) => outcome)).toEqual(['policy-not-in-force', 'policy-not-in-force']);
    expect(answers[0]?.detail).toContain('Send it back');
    expect(outcomesOf(await close(tables, [{ awardId: own.awardId, decision: 'send-back', reason: 'old' }]))).toEqual([
      'sent-back',
    ]);
  });

  test('puts an award in line where the slices that fit hold no more, and says what is there and what is missing', async () => {
    const tables = await founded({
      slices: [{ amountMinor: 70_000 }, { partnerId: westPartner, amountMinor: 900_000 }],
    });
    const [one, two, small] = [
      await awardedCase(tables, { name: 'one' }),
      await awardedCase(tables, { name: 'two' }),
      await awardedCase(tables, { name: 'small', amountMinor: 20_000 }),
    ];
    const told = await close(tables, approveAll([one.awardId, two.awardId, small.awardId]));
    expect(outcomesOf(told)).toEqual(['approved', 'waiting-for-funds', 'approved']);
    expect(told.answers[1]?.detail).toMatch(/hold \$\d+.00 of \$500.00. \$\d+.00 is missing/);
    expect(await stateOf(tables, two.awardId)).toMatchObject({ status: 'waiting-for-funds', rank: 1, attempt: 0 });
    expect(await eastSlice(tables)).toMatchObject({ availableMinor: 0, encumberedMinor: 70_000 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('draws the purpose before the money that is free, and never money restricted to something else', async () => {
    const tables = await founded({
      slices: [
        { amountMinor: 30_000 },
        { purpose: 'food', amountMinor: 30_000 },
        { purpose: 'rent', amountMinor: 100_000 },
      ],
    });
    const { awardId } = await awardedCase(tables, { name: 'one' });
    await close(tables, approveAll([awardId]));
    const [, approved] = (await readStreams(tables)).get(awardId) ?? [];
    expect(approved?.data).toMatchObject({
      choice: {
        need: 'food',
        today: '2026-11-16',
        slices: [
          { purpose: 'food', availableMinor: 30_000, restricted: 1 },
          { purpose: 'any', availableMinor: 30_000, restricted: 0 },
        ],
      },
    });
    const drawn = (await slicesOf(tables, eastPartner)).map(({ purpose, encumberedMinor }) => [
      purpose,
      encumberedMinor,
    ]);
    expect(drawn).toEqual([
      ['any', 20_000],
      ['food', 30_000],
      ['rent', 0],
    ]);
    const restricted = await founded({ slices: [{ purpose: 'rent', amountMinor: 100_000 }] });
    const other = await awardedCase(restricted, { name: 'one' });
    expect(outcomesOf(await close(restricted, approveAll([other.awardId])))).toEqual(['restricted']);
  });

  test("goes by the program's day: money is good through the evening of its last", async () => {
    const tables = await founded({ restriction: { until: '2026-11-16' } });
    const [one, two] = [await awardedCase(tables, { name: 'one' }), await awardedCase(tables, { name: 'two' })];
    expect(outcomesOf(await close(tables, approveAll([one.awardId]), { now: '2026-11-17T01:30:00.000Z' }))).toEqual([
      'approved',
    ]);
    expect(outcomesOf(await close(tables, approveAll([two.awardId]), { now: '2026-11-17T06:00:00.000Z' }))).toEqual([
      'restricted',
    ]);
  });
});

describe('many at once', () => {
  test('sixty-four approvals of a slice that pays ten approve exactly ten', async () => {
    const tables = await founded({ slices: [{ amountMinor: 500_000 }] });
    const slow = watchedTables(tables, { before: () => new Promise<void>((done) => setImmediate(done)) });
    const cases = [];
    for (let nth = 0; nth < 64; nth += 1) cases.push(await awardedCase(tables, { name: `household ${nth}` }));
    const outcomes = (await Promise.all(cases.map(({ awardId }) => close(slow, approveAll([awardId]))))).flatMap(
      outcomesOf,
    );
    expect(outcomes.filter((outcome) => outcome === 'approved')).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === 'waiting-for-funds')).toHaveLength(54);
    expect(await eastSlice(tables)).toMatchObject({ availableMinor: 0, encumberedMinor: 500_000 });
    expect(await troubles(tables)).toEqual([]);
  });

  test('parallel approvals of one household stay under its cap', async () => {
    const tables = await founded();
    const slow = watchedTables(tables, { before: () => new Promise<void>((done) => setImmediate(done)) });
    const householdId = derivedId('household', 'one');
    const cases = [];
    for (let nth = 0; nth < 5; nth += 1)
      cases.push(await awardedCase(tables, { name: `need ${nth}`, householdId, amountMinor: 30_000 }));
    const outcomes = (await Promise.all(cases.map(({ awardId }) => close(slow, approveAll([awardId]))))).flatMap(
      outcomesOf,
    );
    expect(outcomes.sort()).toEqual(['approved', 'approved', 'over-cap', 'over-cap', 'over-cap']);
    expect((await rootOf(tables, householdId)).window.grants).toHaveLength(2);
    expect(await troubles(tables)).toEqual([]);
  });

  test('one docket with several awards of a household stays under its cap too', async () => {
    const tables = await founded();
    const householdId = derivedId('household', 'one');
    const cases = [];
    for (let nth = 0; nth < 3; nth += 1)
      cases.push(await awardedCase(tables, { name: `need ${nth}`, householdId, amountMinor: 30_000 }));
    expect(outcomesOf(await close(tables, approveAll(cases.map(({ awardId }) => awardId))))).toEqual([
      'approved',
      'approved',
      'over-cap',
    ]);
    expect(await troubles(tables)).toEqual([]);
  });
});
