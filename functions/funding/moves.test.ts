// Moves of allotments: two people, only what is available, and each cent in one place.
import { moveDecisionBody } from '@hearth/contracts/funding';
import { derivedId } from '@hearth/domain/ids';
import { stateDifferences } from '@hearth/store/rebuild';
import { typesOf } from '@hearth/store/relief-checks.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import { decideMove } from './decide-move.ts';
import { bodyOf, callOf, committee, now, otherTreasurer } from './funding-calls.fixture.ts';
import { allottedHouse, slicesIn } from './moves.fixture.ts';

describe('a move', () => {
  test('waits for a second person, who sees what is asked and why; then the money is in the other slice', async () => {
    const { proposed, decide, fund, fundId, any, tables, sound } = await allottedHouse();
    const moveId = await proposed();
    const before = await fund();
    expect(before['moves']).toEqual([
      {
        moveId,
        from: any,
        to: { ...any, purpose: 'rent' },
        amountMinor: 10_000,
        reason: 'rent-is-due',
        by: derivedId('member', 'tom'),
        proposedAt: now,
      },
    ]);
    expect(slicesIn(before)).toEqual([['any', 40_000, 40_000]]);
    expect(await decide(moveId, 'confirm')).toEqual({ status: 200, body: { fundId, moveId, decision: 'confirm' } });
    const after = await fund();
    expect(slicesIn(after)).toEqual([
      ['any', 30_000, 30_000],
      ['rent', 10_000, 10_000],
    ]);
    expect(after).toMatchObject({ moves: [], allottedMinor: 40_000, unallottedMinor: 60_000 });
    expect((await typesOf(tables, fundId)).slice(-2)).toEqual(['AllotmentMoveProposed', 'AllotmentMoved']);
    expect(await sound()).toEqual([]);
  });

  test('is not confirmed by who proposed it, but by any other treasurer or committee member', async () => {
    const { propose, decide, proposed } = await allottedHouse();
    const moveId = String(bodyOf(await propose({}, { actor: otherTreasurer }))['moveId']);
    expect(await decide(moveId, 'confirm', { actor: otherTreasurer })).toMatchObject({
      rejected: 'same-person',
      detail: 'You proposed this yourself, so somebody else has to do this.',
    });
    expect(await decide(moveId, 'confirm')).toMatchObject({ status: 200 });
    expect(await decide(await proposed(), 'confirm', { actor: otherTreasurer })).toMatchObject({ status: 200 });
  });

  test('is dropped by a second person or by who proposed it, and then decided for good', async () => {
    const { propose, proposed, decide, fund, tables, fundId } = await allottedHouse();
    const own = String(bodyOf(await propose({}, { actor: otherTreasurer }))['moveId']);
    for (const [moveId, actor] of [
      [own, otherTreasurer],
      [await proposed(), committee],
    ] as const) {
      expect(await decide(moveId, 'drop', { actor })).toMatchObject({ status: 200, body: { decision: 'drop' } });
      for (const decision of ['confirm', 'drop'] as const)
        expect(await decide(moveId, decision)).toMatchObject({ rejected: 'not-found' });
    }
    expect(await fund()).toMatchObject({ moves: [], slices: [{ availableMinor: 40_000 }] });
    expect(await typesOf(tables, fundId)).not.toContain('AllotmentMoved');
  });

  test('brings money back to the fund, from where it may go back to its funder: nothing is left behind', async () => {
    const { proposed, decide, backTo, fund, giftId, sound } = await allottedHouse();
    expect(await backTo(giftId, 100_000)).toMatchObject({ rejected: 'over-committed', facts: { shortMinor: 40_000 } });
    await decide(await proposed({ to: 'unallotted', amountMinor: 40_000 }), 'confirm');
    expect(await fund()).toMatchObject({ allottedMinor: 0, unallottedMinor: 100_000 });
    expect(await backTo(giftId, 100_000)).toMatchObject({ status: 200 });
    expect(await fund()).toMatchObject({ receivedMinor: 100_000, givenBackMinor: 100_000, unallottedMinor: 0 });
    expect(await sound()).toEqual([]);
  });

  test('takes nothing that is set aside, and says by how much it would', async () => {
    const { propose, aside, sound } = await allottedHouse();
    await aside(35_000);
    for (const to of ['unallotted', undefined])
      expect(await propose({ amountMinor: 5_001, ...(to === undefined ? {} : { to }) })).toMatchObject({
        rejected: 'over-committed',
        detail:
          '$50.00 of this slice is available, and $50.01 was to leave it: $0.01 too much. $350.00 is set aside for approved awards and $0.00 is spent; neither can be moved. Move $50.00 or less.',
        facts: { shortMinor: 1, availableMinor: 5_000, encumberedMinor: 35_000, spentMinor: 0 },
      });
    expect(await propose({ amountMinor: 5_000 })).toMatchObject({ status: 201 });
    expect(await sound()).toEqual([]);
  });

  test('that was proposed in time and is overtaken by an approval is refused, and still waits', async () => {
    const { proposed, decide, aside, fund, sound } = await allottedHouse();
    const moveId = await proposed();
    await aside(35_000);
    expect(await decide(moveId, 'confirm')).toMatchObject({ rejected: 'over-committed', facts: { shortMinor: 5_000 } });
    expect((await fund())['moves']).toMatchObject([{ moveId }]);
    expect(await sound()).toEqual([]);
  });

  test('that an approval overtakes between look and write is looked at again, never written', async () => {
    const { proposed, aside, tables, fundId, sound } = await allottedHouse();
    const moveId = await proposed();
    let looks = 0;
    const racing: Tables = {
      ...tables,
      transact: async (changes) => {
        looks += 1;
        if (looks === 1) await aside(35_000);
        return tables.transact(changes);
      },
    };
    const call = callOf(moveDecisionBody.parse({ decision: 'confirm' }), { id: fundId, moveId, actor: committee });
    expect(await decideMove({ tables: racing })(call)).toMatchObject({
      rejected: 'over-committed',
      facts: { shortMinor: 5_000, availableMinor: 5_000, encumberedMinor: 35_000 },
    });
    expect(looks).toBe(1);
    expect(await sound()).toEqual([]);
  });

  test('is confirmed once, whoever confirms it at the same moment, and however many take from one slice', async () => {
    const { proposed, decide, fund, sound, tables } = await allottedHouse();
    const moveId = await proposed();
    const both = await Promise.all([decide(moveId, 'confirm'), decide(moveId, 'confirm', { actor: otherTreasurer })]);
    expect(both).toContainEqual(expect.objectContaining({ status: 200 }));
    expect(both).toContainEqual(expect.objectContaining({ rejected: 'not-found' }));
    const moves = [await proposed(), await proposed(), await proposed(), await proposed()];
    const outcomes = await Promise.all(moves.map((id) => decide(id, 'confirm')));
    expect(outcomes.filter((outcome) => 'status' in outcome)).toHaveLength(3);
    expect(outcomes).toContainEqual(expect.objectContaining({ rejected: 'over-committed' }));
    expect(slicesIn(await fund())).toEqual([
      ['any', 0, 0],
      ['rent', 40_000, 40_000],
    ]);
    expect(await stateDifferences(tables, now)).toEqual([]);
    expect(await sound()).toEqual([]);
  });
});
