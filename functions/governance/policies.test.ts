// Programs and policies: examples that must hold, ratification by others, and what is in force.
import { canonical, sha256 } from '@hearth/domain/canonical';
import { stateRef } from '@hearth/store/entities';
import { stateDifferences } from '@hearth/store/rebuild';
import { describe, expect, test } from 'vitest';
import { draftPolicy } from './draft-policy.ts';
import { ada, asking, callOf, dora, ed, fay, gus, now, opened, policyFor, told } from './governance.fixture.ts';
import { listPrograms } from './list-programs.ts';
import { openProgram } from './open-program.ts';
import { ratifyPolicy } from './ratify-policy.ts';
import { readPolicy } from './read-policy.ts';

const drafted = async (changes = {}) => {
  const house = await opened();
  const draft = await draftPolicy(house.ports)(callOf(dora, policyFor(house.programId, changes)));
  const id = told(draft, 'policyId');
  const ratify = (actor: typeof dora, more = {}) => ratifyPolicy(house.ports)(asking(actor, { id, ...more }));
  const inForce = async () =>
    JSON.parse(String((await house.tables.read([stateRef(house.programId)]))[0]?.['doc'])).inForce;
  return { ...house, draft, id, ratify, inForce };
};

describe('a draft', () => {
  test('is named by the hash of its document', async () => {
    const { ports, draft, id } = await drafted();
    const read = await readPolicy(ports)(asking(ada, { id }));
    expect(draft).toMatchObject({ status: 201 });
    const { hash, document, draftedBy } = JSON.parse(JSON.stringify('body' in read ? read.body : {}));
    expect(sha256(canonical(document))).toBe(hash);
    expect(told(draft, 'hash')).toBe(hash);
    expect(draftedBy).toBe(dora.memberId);
  });

  test('is the same policy whoever drafts it again, also at the same moment', async () => {
    const { ports, draft, programId } = await drafted();
    expect(await draftPolicy(ports)(callOf(ed, policyFor(programId)))).toMatchObject({
      status: 200,
      body: 'body' in draft ? draft.body : {},
    });
    const other = policyFor(programId, { version: 2 });
    const both = await Promise.all([dora, ed].map((actor) => draftPolicy(ports)(callOf(actor, other))));
    expect(both.map((each) => ('status' in each ? each.status : each.rejected)).sort()).toEqual([200, 201]);
    expect(told(both[0] ?? draft, 'policyId')).toBe(told(both[1] ?? draft, 'policyId'));
  });

  test('is answered the same when it is sent again, and refused when its key comes with another', async () => {
    const { ports, programId } = await drafted();
    const send = (version: number) => draftPolicy(ports)(callOf(dora, policyFor(programId, { version }), { key: 'k' }));
    expect(await send(3)).toEqual(await send(3));
    expect(await send(4)).toMatchObject({ rejected: 'idempotency-key-reused' });
  });

  test('is refused with each example that comes out otherwise, and how', async () => {
    const { ports, programId } = await opened();
    const good = policyFor(programId);
    const examples = good.examples.map((example) => ({
      ...example,
      expected: { outcome: 'refer' as const, amountMinor: 100 },
    }));
    const refused = await draftPolicy(ports)(callOf(dora, { ...good, examples }));
    expect(refused).toMatchObject({
      rejected: 'examples-fail',
      errors: [
        {
          pointer: '/examples/0/expected',
          detail:
            'The example "a family in Boston" should come out as "refer" with $1.00, but came out as "meets" with $200.00.',
        },
        { pointer: '/examples/1/expected' },
      ],
    });
  });

  test('is refused for a program that is not there, or pays in another currency', async () => {
    const { ports, programId } = await opened();
    const stranger = 'prg_00000000000000000000000000' as typeof programId;
    expect(await draftPolicy(ports)(callOf(dora, policyFor(stranger)))).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/programId' }],
    });
    expect(await draftPolicy(ports)(callOf(dora, policyFor(programId, { currency: 'EUR' })))).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/currency' }],
    });
    expect(await readPolicy(ports)(asking(ada, { id: 'pol_00000000000000000000000000' }))).toMatchObject({
      rejected: 'not-found',
    });
  });

  test('may begin in the past only while no policy is in force', async () => {
    const { ports, ratify, programId } = await drafted({
      effectiveFrom: '2026-01-01',
      ratification: { by: 'committee', members: 1 },
    });
    expect(await ratify(ed)).toMatchObject({ status: 200 });
    const late = (effectiveFrom: string) =>
      draftPolicy(ports)(callOf(dora, policyFor(programId, { version: 2, effectiveFrom })));
    expect(await late('2026-11-20')).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/effectiveFrom' }] });
    expect(await late('2026-11-21')).toMatchObject({ status: 201 });
  });
});

describe('a ratification', () => {
  test('puts the policy in force when it is the last one needed, and not before', async () => {
    const { ratify, inForce, ports, id, tables } = await drafted();
    expect(await ratify(ed)).toMatchObject({ status: 200, body: { ratifications: 1, needed: 2 } });
    expect(await inForce()).toEqual([]);
    expect(await ratify(fay)).toMatchObject({ status: 200, body: { ratifications: 2, needed: 2 } });
    expect(await inForce()).toMatchObject([{ policyId: id, effectiveFrom: '2026-12-01' }]);
    const later = await listPrograms(ports)(asking(ada, { now: '2026-12-05T00:00:00.000Z' }));
    expect(later).toMatchObject({ body: { programs: [{ policy: { policyId: id } }] } });
    expect(await ratify(gus)).toMatchObject({ rejected: 'wrong-state' });
    expect(await stateDifferences(tables, now)).toEqual([]);
  });

  test('is not given by who drafted it, twice by one person, or by who is not of the committee', async () => {
    const { ratify, inForce } = await drafted();
    expect(await ratify(dora)).toMatchObject({ rejected: 'same-person' });
    expect(await ratify(ada)).toMatchObject({ rejected: 'role-missing' });
    await ratify(ed);
    expect(await ratify(ed)).toMatchObject({ rejected: 'same-person' });
    expect(await inForce()).toEqual([]);
  });

  test('counts once when it is sent again', async () => {
    const { ratify } = await drafted();
    const first = await ratify(ed, { key: 'k' });
    expect(await ratify(ed, { key: 'k' })).toEqual(first);
    expect(first).toMatchObject({ body: { ratifications: 1 } });
  });

  test('given by two at the same moment counts twice and puts the policy in force once', async () => {
    const { ratify, inForce } = await drafted();
    const outcomes = await Promise.all([ratify(ed), ratify(fay)]);
    expect(outcomes.map((each) => told(each, 'ratifications')).sort()).toEqual(['1', '2']);
    expect(await inForce()).toHaveLength(1);
  });

  test('given by three at the same moment, where two are needed, leaves one too many out', async () => {
    const { ratify, inForce } = await drafted();
    const outcomes = await Promise.all([ratify(ed), ratify(fay), ratify(gus)]);
    expect(outcomes.map((each) => ('status' in each ? each.status : each.rejected)).sort()).toEqual([
      200,
      200,
      'wrong-state',
    ]);
    expect(await inForce()).toHaveLength(1);
  });

  test('that comes after the planned day counts from the day it came, once another policy was in force', async () => {
    const { ports, ratify, programId, inForce } = await drafted({ ratification: { by: 'committee', members: 1 } });
    await ratify(ed);
    const id = told(
      await draftPolicy(ports)(
        callOf(
          dora,
          policyFor(programId, {
            version: 2,
            ratification: { by: 'committee', members: 1 },
            effectiveFrom: '2026-12-10',
          }),
        ),
      ),
      'policyId',
    );
    await ratifyPolicy(ports)(asking(fay, { id, now: '2026-12-20T15:00:00.000Z' }));
    expect(await inForce()).toMatchObject([
      { effectiveFrom: '2026-12-01' },
      { policyId: id, effectiveFrom: '2026-12-20' },
    ]);
  });
});

test('a program is opened once when the request comes twice', async () => {
  const { ports } = await opened();
  const body = {
    name: 'Utilities',
    purpose: 'Heat and light',
    currency: 'USD',
    timeZone: 'America/New_York',
    languages: ['en', 'en'],
  };
  const open = () => openProgram(ports)(callOf(dora, body, { key: 'k' }));
  expect(await open()).toEqual(await open());
  const listed = await listPrograms(ports)(asking(ada));
  expect(JSON.stringify(listed).match(/"programId"/g)).toHaveLength(2);
});
