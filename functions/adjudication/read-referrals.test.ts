import { kindOf } from '@hearth/domain/ids';
import type { Finding } from '@hearth/domain/policy-rules';
import { ben, screened } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { readStreams } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase, matched, referredCase } from '@hearth/store/relief-cases.fixture';
import { troubles } from '@hearth/store/relief-checks.fixture';
import { founded, reviewer, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyRef } from '@hearth/store/vault-rows';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { portsOver, sealed } from './adjudication.fixture.ts';
import { listReferrals, readReferral } from './read-referrals.ts';

describe('who somebody is', () => {
  const accesses = async (tables: Tables) =>
    [...(await readStreams(tables)).entries()]
      .filter(([id]) => kindOf(id) === 'access')
      .flatMap(([, events]) => events.map(({ data }) => data));

  test('is shown for a referred case only, each read in the record before it', async () => {
    const tables = await founded();
    const [one, two] = [await referredCase(tables, { name: 'one' }), await referredCase(tables, { name: 'two' })];
    await sealed(tables, one, 'Marisol');
    await sealed(tables, two, 'Marysol');
    await matched(tables, one, two);
    const answer = await readReferral(portsOver(tables))(callOf(reviewer, undefined, { id: one.applicationId }));
    expect(answer).toMatchObject({
      body: {
        identity: { applicant: { given: 'Marisol' } },
        matches: [{ status: 'open', other: { applicant: { given: 'Marysol' } } }],
      },
    });
    expect(await accesses(tables)).toEqual(
      expect.arrayContaining(
        [one, two].map(({ applicationId, householdId }) => ({
          by: ben,
          applicationId,
          householdId,
          purpose: 'adjudication',
        })),
      ),
    );
    expect(await accesses(tables)).toHaveLength(2);
    expect(await troubles(tables)).toEqual([]);
  });

  test("is not shown when the read can't be recorded", async () => {
    const tables = await founded();
    const one = await referredCase(tables, { name: 'one' });
    await sealed(tables, one, 'Marisol');
    const failing = watchedTables(tables, {
      before: ({ on }) => {
        if (on === 'transact') throw new Error('no');
      },
    });
    await expect(
      readReferral(portsOver(failing))(callOf(reviewer, undefined, { id: one.applicationId })),
    ).rejects.toThrow('no');
    const refusing: Tables = {
      ...tables,
      transact: async () => ({ done: false, refusals: [{ at: 0, otherwise: 'version-conflict' }] }),
    };
    const outcome = await readReferral(portsOver(refusing))(
      callOf(reviewer, undefined, { id: one.applicationId }),
    ).catch(() => 'threw');
    expect(JSON.stringify(outcome)).not.toContain('Marisol');
  });

  test('is not shown to a relation, on either side of a match, nor when there is nothing to decide', async () => {
    const tables = await founded();
    const related = await referredCase(tables, { name: 'related', related: [ben] });
    const other = await referredCase(tables, { name: 'other' });
    const done = await approvedCase(tables, { name: 'done' });
    await sealed(tables, related, 'Wenceslao');
    await sealed(tables, other, 'Marisol');
    await matched(tables, related, other);
    const read = (id: string) => readReferral(portsOver(tables))(callOf(reviewer, undefined, { id }));
    expect(await read(related.applicationId)).toMatchObject({ rejected: 'related' });
    expect(await read(done.applicationId)).toMatchObject({ rejected: 'wrong-state' });
    expect(JSON.stringify(await read(other.applicationId))).not.toContain('Wenceslao');
  });

  test('is gone when the household was erased; the queue never had it', async () => {
    const tables = await founded();
    const one = await referredCase(tables, { name: 'one' });
    await sealed(tables, one, 'Marisol');
    const listed = await listReferrals({ tables })(callOf(reviewer, undefined));
    expect(listed).toMatchObject({ body: { referrals: [{ applicationId: one.applicationId }] } });
    expect(JSON.stringify(listed)).not.toContain('Marisol');
    await tables.transact([{ delete: keyRef(one.householdId), when: [] }]);
    expect(await readReferral(portsOver(tables))(callOf(reviewer, undefined, { id: one.applicationId }))).toMatchObject(
      { body: { identity: { erased: true } } },
    );
  });
});

test("the queue tells findings in the reviewer's language", async () => {
  const tables = await founded();
  const { applicationId } = await referredCase(tables, { name: 'one' });
  const event = screened('referred');
  const cap: Finding = {
    code: 'cap',
    kind: 'cap-per-household',
    outcome: 'fail',
    otherwise: 'refer',
    numbers: { capMinor: 80_000, usedMinor: 50_000, leftMinor: 30_000, amountMinor: 40_000, windowDays: 365 },
  };
  await write(tables, applicationStream, applicationId, [{ ...event, data: { ...event.data, findings: [cap] } }]);
  const listed = async (language: string) => {
    const headers = { 'accept-language': language };
    const answer = await listReferrals(portsOver(tables))(callOf(reviewer, undefined, { headers }));
    const body: { referrals: { findings: { sentence: string }[] }[] } = JSON.parse(
      JSON.stringify('body' in answer ? answer.body : {}),
    );
    return body.referrals[0]?.findings.map(({ sentence }) => sentence) ?? [];
  };
  const [english, spanish, other] = [await listed('en'), await listed('es'), await listed('vi')];
  expect(english.length).toBeGreaterThan(0);
  expect(spanish).toHaveLength(english.length);
  expect(spanish).not.toEqual(english);
  expect(other).toEqual(english);
});
