import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Household } from '@hearth/domain/households';
import {
  ana,
  application,
  approved,
  award,
  draws,
  eastPartner,
  elderHousehold,
  foodFund,
  generalFund,
  hour,
  household,
  made,
  match,
  program,
  submitted,
} from '@hearth/domain/relief-fund.fixture';
import { describe, expect, test } from 'vitest';
import { append, type Commit, commit, isRefusedAs } from './commit.ts';
import { loaded as read, stateRef } from './entities.ts';
import { foundedFund } from './founded-fund.fixture.ts';
import { rootOf } from './household-roots.ts';
import { inMemoryTables } from './in-memory-tables.ts';
import { applicationStream, awardStream, householdStream } from './projection.ts';
import { noOpenMatch } from './shared-items.ts';
import { slicesOf } from './slices.ts';
import type { Tables } from './tables.ts';
import { windowOf, windowRef } from './windows.ts';

const occasion = { at: hour(1), actor: ana };
const _request = { key: 'request-key', input: 'input-hash', answer: { status: 201, body: { id: application } } };
const loaded = async <S>(tables: Tables, id: string) => read<S>(id, (await tables.read([stateRef(id)]))[0]);
const windowFor = async (tables: Tables, id: string) => windowOf(id, (await tables.read([windowRef(id)]))[0]);

const _submission = async (tables: Tables, more: Partial<Commit> = {}) =>
  commit(tables, {
    occasion,
    appends: [append(applicationStream, await loaded<Application>(tables, application), [submitted])],
    ...more,
  });

describe('an approval', () => {
  const fund = async () => {
    const tables = inMemoryTables();
    await foundedFund(tables);
    await commit(tables, {
      occasion,
      appends: [
        append(awardStream, await loaded<Award>(tables, award), [
          { ...made, data: { ...made.data, amountMinor: 5_000 } },
        ]),
      ],
    });
    return tables;
  };
  const part = draws.map((draw) => ({ ...draw, amountMinor: 2_500 }));
  const approval = async (tables: Tables, of = part) => {
    const event = approved();
    return commit(tables, {
      occasion,
      appends: [
        append(awardStream, await loaded<Award>(tables, award), [{ ...event, data: { ...event.data, draws: of } }]),
      ],
      windows: [await windowFor(tables, household)],
      changes: [noOpenMatch(application)],
    });
  };
  const slices = async (tables: Tables) =>
    Object.fromEntries(
      (await slicesOf(tables, eastPartner, program)).map(({ fundId, availableMinor, encumberedMinor }) => [
        fundId,
        [availableMinor, encumberedMinor],
      ]),
    );

  test('sets the money aside, raises the window and begins a row, with the event', async () => {
    const tables = await fund();
    expect(await approval(tables)).toHaveProperty('committed');
    expect(await slices(tables)).toEqual({ [foodFund]: [17_500, 2_500], [generalFund]: [17_500, 2_500] });
    expect(await windowFor(tables, household)).toEqual({
      householdId: household,
      version: 1,
      grants: [{ key: `${award}#1`, at: hour(1), amountMinor: 5_000 }],
    });
    expect(tables.items.get(`state|report#2026-11|${award}#1`)).toMatchObject({
      approvedMinor: 5_000,
      encumberedMinor: 5_000,
      paidMinor: 0,
    });
  });

  test('of more than a slice holds is refused by the money, and no slice moves', async () => {
    const tables = await fund();
    const outcome = await approval(tables, [
      { ...draws[0], amountMinor: 20_001 },
      { ...draws[1], amountMinor: 1 },
    ] as typeof part);
    expect(isRefusedAs(outcome, 'insufficient-funds')).toBe(true);
    expect(await slices(tables)).toEqual({ [foodFund]: [20_000, 0], [generalFund]: [20_000, 0] });
  });

  test('is refused while a match is open', async () => {
    const tables = await fund();
    await tables.transact([
      {
        put: { table: 'state', pk: application, sk: 'matches' },
        item: { pk: application, sk: 'matches', open: 1 },
        when: [],
      },
    ]);
    expect(isRefusedAs(await approval(tables), 'open-match')).toBe(true);
  });

  test('is refused when the window it read has moved', async () => {
    const tables = await fund();
    const stale = await windowFor(tables, household);
    await tables.transact([
      { put: windowRef(household), item: { pk: household, sk: 'window', version: 1, grants: '[]' }, when: [] },
    ]);
    const outcome = await commit(tables, {
      occasion,
      appends: [
        append(awardStream, await loaded<Award>(tables, award), [
          { ...approved(), data: { ...approved().data, draws: part } },
        ]),
      ],
      windows: [stale],
    });
    expect(isRefusedAs(outcome, 'version-conflict')).toBe(true);
  });

  test('that read the household before it became an alias is refused, also when nothing moved with it', async () => {
    const tables = await fund();
    const [stale, elder, newer] = [
      await rootOf(tables, household),
      await rootOf(tables, elderHousehold),
      await loaded<Household>(tables, household),
    ];
    const aliased = append(householdStream, newer, [
      { type: 'HouseholdAliased', data: { elder: elderHousehold, matchId: match, moved: stale.window.grants } },
    ]);
    expect(
      await commit(tables, { occasion, appends: [aliased], windows: [stale.window, elder.window] }),
    ).toHaveProperty('committed');
    const late = await commit(tables, {
      occasion,
      appends: [
        append(awardStream, await loaded<Award>(tables, award), [
          { ...approved(), data: { ...approved().data, draws: part } },
        ]),
      ],
      windows: [stale.window],
    });
    expect(isRefusedAs(late, 'version-conflict')).toBe(true);
    expect((await rootOf(tables, household)).household.id).toBe(elderHousehold);
  });
});
