// The sanctions step: who looks up, who resolves, what waits, and that nothing is looked away.
import type { Organization } from '@hearth/domain/governance';
import { derivedId } from '@hearth/domain/ids';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { loaded, stateRef } from '@hearth/store/entities';
import { householdStream } from '@hearth/store/projection';
import { stateDifferences } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { referredCase } from '@hearth/store/relief-cases.fixture';
import {
  approver,
  caseworker,
  controller,
  fiscalAgentId,
  founded,
  person,
  reviewer,
  treasurer,
  write,
} from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { windowOf } from '@hearth/store/windows';
import { describe, expect, test } from 'vitest';
import { checkSanctions } from './check-sanctions.ts';
import { listSanctions } from './list-sanctions.ts';
import { resolveSanctions } from './resolve-sanctions.ts';

const list = { list: 'sdn', listVersion: '2026-11-20' } as const;
const secondController = person('cora, controller', fiscalAgentId, 'controller');

const found = async () => {
  const tables = await founded();
  const check = (id: string, result: 'clear' | 'hit', actor = controller, key?: string) =>
    checkSanctions({ tables })(callOf(actor, { ...list, result }, { id, ...(key === undefined ? {} : { key }) }));
  const resolve = (id: string, finding: 'somebody-else' | 'listed', actor = approver, key?: string) =>
    resolveSanctions({ tables })(
      callOf(
        actor,
        finding === 'listed'
          ? { finding, reason: 'same-organization' as const }
          : { finding, reason: 'name-only' as const },
        { id, ...(key === undefined ? {} : { key }) },
      ),
    );
  const hits = async (status?: 'hit' | 'listed') =>
    JSON.stringify(await listSanctions({ tables })(callOf(controller, undefined, { query: { status } })));
  return { tables, check, resolve, hits };
};
const whole = async (tables: Tables) => expect(await stateDifferences(tables, monday)).toEqual([]);

describe('a payee is looked up', () => {
  test('once for each request, with list and version, and without a name', async () => {
    const { tables, check } = await found();
    const first = await check(eastPartner, 'clear', controller, 'k');
    expect(first).toMatchObject({ status: 201, body: { status: 'clear', list: 'sdn', listVersion: '2026-11-20' } });
    expect(await check(eastPartner, 'clear', controller, 'k')).toEqual(first);
    expect(await check(eastPartner, 'hit', controller, 'k')).toMatchObject({ rejected: 'idempotency-key-reused' });
    const state = loaded<Organization>(eastPartner, (await tables.read([stateRef(eastPartner)]))[0]).state;
    expect(state?.sanctions).toMatchObject({ status: 'clear', by: controller.memberId, listVersion: '2026-11-20' });
    await whole(tables);
  });

  test('under a key of its own: a key used for one payee does not stand for another', async () => {
    const { tables, check } = await found();
    const { applicationId } = await referredCase(tables, { name: 'a' });
    await check(eastPartner, 'clear', controller, 'k');
    expect(await check(applicationId, 'clear', controller, 'k')).toMatchObject({ rejected: 'idempotency-key-reused' });
  });

  test('only where there is one', async () => {
    const { check, resolve } = await found();
    for (const id of ['', 'org_x', 'org_00000000000000000000000000', 'app_00000000000000000000000000', fiscalAgentId]) {
      expect(await check(id, 'clear')).toMatchObject({ rejected: 'not-found' });
      expect(await resolve(id, 'listed')).toMatchObject({ rejected: 'not-found' });
    }
  });

  test('by nobody who pays, submits, or is close to the household', async () => {
    const { tables, check } = await found();
    const { applicationId } = await referredCase(tables, { name: 'a', related: [reviewer.memberId] });
    for (const actor of [treasurer, caseworker])
      expect(await check(eastPartner, 'clear', actor)).toMatchObject({ rejected: 'role-missing' });
    expect(await check(applicationId, 'clear', reviewer)).toMatchObject({ rejected: 'related' });
    expect(await check(applicationId, 'clear', controller)).toMatchObject({ status: 201 });
  });
});

test('nobody looks up or resolves a household that they are close to by another application of it', async () => {
  const { tables, check, resolve } = await found();
  const elder = await referredCase(tables, { name: 'elder' });
  const newer = await referredCase(tables, { name: 'newer', related: [reviewer.memberId, approver.memberId] });
  const data = { elder: elder.householdId, elderSince: monday, matchId: derivedId('match', 'one'), moved: [] };
  await write(tables, householdStream, newer.householdId, [{ type: 'HouseholdAliased', data }], {
    windows: [windowOf(elder.householdId, undefined), windowOf(newer.householdId, undefined)],
  });
  expect(await check(elder.applicationId, 'clear', reviewer)).toMatchObject({ rejected: 'related' });
  expect(await check(elder.applicationId, 'hit')).toMatchObject({ status: 201 });
  expect(await resolve(elder.applicationId, 'somebody-else')).toMatchObject({ rejected: 'related' });
  expect(await resolve(elder.applicationId, 'somebody-else', secondController)).toMatchObject({ status: 200 });
  await whole(tables);
});

describe('a hit', () => {
  test('waits for a second person, is listed by id alone, and is not looked away', async () => {
    const { tables, check, hits } = await found();
    const { applicationId } = await referredCase(tables, { name: 'a' });
    await check(applicationId, 'hit', reviewer);
    await check(eastPartner, 'hit');
    for (const actor of [reviewer, controller])
      expect(await check(applicationId, 'clear', actor)).toMatchObject({ rejected: 'wrong-state' });
    const waiting = await hits();
    expect(waiting).toContain(`"id":"${applicationId}","payee":"household","status":"hit"`);
    expect(waiting).toContain(`"id":"${eastPartner}","payee":"organization"`);
    expect(waiting).not.toContain('East');
    await whole(tables);
  });

  test('is resolved by somebody else than who found it: then the payee is clear', async () => {
    const { tables, check, resolve, hits } = await found();
    await check(eastPartner, 'hit');
    expect(await resolve(eastPartner, 'somebody-else', controller)).toMatchObject({ rejected: 'same-person' });
    const first = await resolve(eastPartner, 'somebody-else', approver, 'k');
    expect(first).toMatchObject({ status: 200, body: { status: 'clear' } });
    expect(await resolve(eastPartner, 'somebody-else', approver, 'k')).toEqual(first);
    expect(await resolve(eastPartner, 'listed')).toMatchObject({ rejected: 'wrong-state' });
    expect(await hits()).not.toContain(eastPartner);
    expect(await check(eastPartner, 'clear')).toMatchObject({ status: 201 });
    await whole(tables);
  });

  test('that is the listed one stays there for counsel, until a third person finds that it is not', async () => {
    const { tables, check, resolve, hits } = await found();
    await check(eastPartner, 'hit');
    expect(await resolve(eastPartner, 'listed')).toMatchObject({ status: 200, body: { status: 'listed' } });
    expect(await hits('listed')).toContain(eastPartner);
    expect(await hits()).not.toContain(eastPartner);
    expect(await check(eastPartner, 'clear', secondController)).toMatchObject({ rejected: 'wrong-state' });
    expect(await resolve(eastPartner, 'somebody-else', approver)).toMatchObject({ rejected: 'same-person' });
    expect(await resolve(eastPartner, 'somebody-else', secondController)).toMatchObject({ body: { status: 'clear' } });
    expect(await hits('listed')).not.toContain(eastPartner);
    await whole(tables);
  });

  test('is resolved once when two resolve it at the same moment', async () => {
    const { tables, check, resolve } = await found();
    await check(eastPartner, 'hit');
    const outcomes = await Promise.all([
      resolve(eastPartner, 'somebody-else', approver),
      resolve(eastPartner, 'somebody-else', secondController),
    ]);
    expect(outcomes.map((each) => ('status' in each ? each.status : each.rejected)).sort()).toEqual([
      200,
      'wrong-state',
    ]);
    await whole(tables);
  });

  test('denies nothing: the application stays where it was', async () => {
    const { tables, check, resolve } = await found();
    const { applicationId } = await referredCase(tables, { name: 'a' });
    await check(applicationId, 'hit', reviewer);
    await resolve(applicationId, 'listed');
    const [item] = await tables.read([stateRef(applicationId)]);
    expect(loaded<{ readonly status: string }>(applicationId, item).state?.status).toBe('referred');
    expect(item?.['queue']).toBe('referred');
  });
});
