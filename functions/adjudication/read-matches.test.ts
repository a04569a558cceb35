import { kindOf } from '@hearth/domain/ids';
import { ben, westPartner } from '@hearth/domain/relief-fund.fixture';
import { readStreams } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { matched, referredCase } from '@hearth/store/relief-cases.fixture';
import { bytesOf, troubles } from '@hearth/store/relief-checks.fixture';
import { founded, reviewer } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyRef } from '@hearth/store/vault-rows';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { portsOver, reviewerToo, sealed } from './adjudication.fixture.ts';
import { decideMatch } from './decide-match.ts';
import { listMatches, readMatch } from './read-matches.ts';

const looks = async (tables: Tables) =>
  [...(await readStreams(tables)).entries()]
    .filter(([id]) => kindOf(id) === 'access')
    .flatMap(([, events]) => events.map(({ data }) => data));

const pair = async (related: readonly string[] = []) => {
  const tables = await founded();
  const one = await referredCase(tables, { name: 'one' });
  const two = await referredCase(tables, {
    name: 'two',
    partnerId: westPartner,
    related,
    at: '2026-11-16T15:00:01.000Z',
  });
  await sealed(tables, one, 'Marisol', { identity: { address: { city: 'Boston' } } });
  await sealed(tables, two, 'Marysol');
  const id = await matched(tables, one, two);
  const read = (as = reviewer, over: Tables = tables) => readMatch(portsOver(over))(callOf(as, undefined, { id }));
  return { tables, one, two, id, read };
};

describe('the queue of matches', () => {
  test('tells evidence, partners and what was asked for, and no name', async () => {
    const { tables, one, two, id } = await pair();
    const listed = await listMatches({ tables })(callOf(reviewer, undefined));
    expect(listed).toMatchObject({
      body: {
        matches: [
          {
            matchId: id,
            evidence: ['same-phone'],
            sentence: 'same phone',
            a: { applicationId: one.applicationId, requested: { amountMinor: 50_000 }, status: 'referred' },
            b: { applicationId: two.applicationId, partnerId: westPartner, need: 'food' },
          },
        ],
      },
    });
    expect(JSON.stringify(listed)).not.toMatch(/Mar[iy]sol/);
    expect(await looks(tables)).toEqual([]);
  });

  test('is empty when everything is decided', async () => {
    const { tables, id } = await pair();
    await decideMatch({ tables })(callOf(reviewer, { decision: 'different', reason: 'asked' } as const, { id }));
    expect(await listMatches({ tables })(callOf(reviewer, undefined))).toMatchObject({ body: { matches: [] } });
  });
});

describe('a pair side by side', () => {
  test('is shown with the look at both households in the record', async () => {
    const { tables, one, two, id, read } = await pair();
    const answer = await read();
    expect(answer).toMatchObject({
      status: 200,
      body: {
        matchId: id,
        status: 'open',
        sentence: 'same phone',
        a: { asked: { applicationId: one.applicationId }, erased: false },
        b: { asked: { applicationId: two.applicationId, partnerId: westPartner }, erased: false },
        fields: expect.arrayContaining([
          {
            field: 'name',
            a: 'Marisol',
            b: 'Marysol',
            likeness: 'alike',
            marks: { a: [[3, 4]], b: [[3, 4]] },
          },
        ]),
      },
    });
    expect(await looks(tables)).toEqual(
      expect.arrayContaining(
        [one, two].map(({ applicationId, householdId }) => ({ by: ben, applicationId, householdId, purpose: 'match' })),
      ),
    );
    expect(await looks(tables)).toHaveLength(2);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is refused to who is related to either household, and no look is taken', async () => {
    const { tables, read } = await pair([ben]);
    const before = bytesOf(tables);
    expect(await read()).toMatchObject({ rejected: 'related' });
    expect(bytesOf(tables)).toBe(before);
    expect(await read(reviewerToo)).toMatchObject({ status: 200 });
  });

  test('is shown after its decision to who decided, and to nobody else', async () => {
    const { tables, id, read } = await pair();
    await decideMatch({ tables })(callOf(reviewer, { decision: 'different', reason: 'asked' } as const, { id }));
    expect(await read()).toMatchObject({ status: 200, body: { status: 'different' } });
    const before = bytesOf(tables);
    expect(await read(reviewerToo)).toMatchObject({ rejected: 'wrong-state' });
    expect(bytesOf(tables)).toBe(before);
  });

  test("is not shown when the looks can't be recorded", async () => {
    const { tables, read } = await pair();
    const failing = watchedTables(tables, {
      before: ({ on }) => {
        if (on === 'transact') throw new Error('no');
      },
    });
    await expect(read(reviewer, failing)).rejects.toThrow('no');
    const refusing: Tables = {
      ...tables,
      transact: async () => ({ done: false, refusals: [{ at: 0, otherwise: 'version-conflict' }] }),
    };
    const outcome = await read(reviewer, refusing).catch(() => 'threw');
    expect(JSON.stringify(outcome)).not.toMatch(/Mar[iy]sol/);
  });

  test('of which one household was erased shows the other', async () => {
    const { tables, one, read } = await pair();
    await tables.transact([{ delete: keyRef(one.householdId), when: [] }]);
    const answer = await read();
    expect(answer).toMatchObject({ body: { a: { erased: true }, b: { erased: false } } });
    expect(JSON.stringify(answer)).not.toContain('Marisol');
  });

  test('that nobody has is not found', async () => {
    const { tables } = await pair();
    for (const id of ['mat_00000000000000000000000000', 'junk'])
      expect(await readMatch(portsOver(tables))(callOf(reviewer, undefined, { id }))).toMatchObject({
        rejected: 'not-found',
      });
  });
});
