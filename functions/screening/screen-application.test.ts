import type { Application } from '@hearth/domain/applications';
import { kindOf } from '@hearth/domain/ids';
import { policyWith } from '@hearth/domain/policy.fixture';
import { monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { rootOf } from '@hearth/store/household-roots';
import { applicationStream, householdStream } from '@hearth/store/projection';
import { readStreams } from '@hearth/store/rebuild';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import { windowChange } from '@hearth/store/windows';
import { describe, expect, test } from 'vitest';
import { opened } from './screening.fixture.ts';

const awardsIn = async (tables: Awaited<ReturnType<typeof opened>>['tables']) =>
  [...(await readStreams(tables)).keys()].filter((id) => kindOf(id) === 'award');
const phone = '617 555 0142';

describe('screening', () => {
  test('awards by policy what meets every rule, up to the table', async () => {
    const { tables, screen, arrives, arrived } = await opened();
    const one = await arrives({ name: 'Ana', facts: { requestedMinor: 75_000 } });
    expect(await screen(arrived(one), monday)).toEqual(['done']);
    const application = await stateOf<Application>(tables, one.applicationId);
    expect(application).toMatchObject({
      status: 'awarded',
      amountMinor: 60_000,
      awardId: expect.stringMatching(/^awd_/),
    });
    expect(await stateOf(tables, application.awardId ?? '')).toMatchObject({
      status: 'awaiting-approval',
      amountMinor: 60_000,
      applicationId: one.applicationId,
    });
    expect(await troubles(tables)).toEqual([]);
  });

  test('asks the partner when a fact is missing, and hands on to a person what the policy does not cover; it denies nobody', async () => {
    const { tables, screen, arrives, arrived } = await opened();
    const cases = [
      [{ name: 'rent without lease', facts: { need: 'rent' } }, 'question'],
      [{ name: 'out of state', facts: { area: 'US-NH-hillsborough' } }, 'referred'],
      [{ name: 'too much', facts: { requestedMinor: 90_000 } }, 'referred'],
      [{ name: 'larger than the table', facts: { size: 9 } }, 'referred'],
    ] as const;
    for (const [arrival, status] of cases) {
      const one = await arrives({ given: arrival.name, ...arrival });
      await screen(arrived(one), monday);
      expect([arrival.name, (await stateOf<Application>(tables, one.applicationId)).status]).toEqual([
        arrival.name,
        status,
      ]);
    }
    expect(await awardsIn(tables)).toEqual([]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('of an eligible household happens once, however often the message arrives', async () => {
    const { tables, screen, arrives, arrived } = await opened();
    const one = await arrives({ name: 'Ana' });
    await Promise.all([screen(arrived(one), monday), screen(arrived(one), monday), screen(arrived(one), monday)]);
    const before = bytesOf(tables);
    await screen(arrived(one), monday);
    expect(bytesOf(tables)).toBe(before);
    expect(await awardsIn(tables)).toHaveLength(1);
    expect(await typesOf(tables, one.applicationId)).toEqual(['ApplicationSubmitted', 'ApplicationScreened']);
  });

  test('leaves alone what was withdrawn, what does not exist and what was erased', async () => {
    const { tables, screen, arrives, arrived, erase } = await opened();
    const gone = await arrives({ name: 'Ana' });
    await write(tables, applicationStream, gone.applicationId, [
      { type: 'ApplicationWithdrawn', data: { reason: 'no-longer-needed' } },
    ]);
    const erased = await arrives({ name: 'Bo' });
    await erase(erased);
    const before = bytesOf(tables);
    expect(await screen(arrived(gone), monday)).toEqual(['done']);
    expect(await screen(arrived(erased), monday)).toMatchObject([{ rejected: 'wrong-state' }]);
    expect(await screen({ ...arrived(gone), stream: 'app_00000000000000000000000000' as never }, monday)).toMatchObject(
      [{ rejected: 'not-found' }],
    );
    expect(bytesOf(tables)).toBe(before);
  });

  test("counts the program's day: what is sent on the last evening is still in time", async () => {
    const relief = policyWith(...reliefPolicy.rules, {
      code: 'open',
      kind: 'open-period',
      from: '2026-11-01',
      until: '2026-11-16',
      otherwise: 'outside-policy',
    });
    const { tables, screen, arrives, arrived } = await opened(relief);
    const one = await arrives({ name: 'Ana' });
    await screen(arrived(one), '2026-11-17T01:30:00.000Z');
    expect(await stateOf(tables, one.applicationId)).toMatchObject({ status: 'awarded' });
  });

  test('refers a household that the cap leaves nothing', async () => {
    const { tables, screen, arrives, arrived } = await opened();
    const one = await arrives({ name: 'Ana' });
    const { window } = await rootOf(tables, one.householdId);
    await tables.transact([
      windowChange(window, [{ key: 'awd_x#1', at: '2026-06-01T00:00:00.000Z', amountMinor: 50_000 }]),
    ]);
    await screen(arrived(one), monday);
    const { status, findings } = await stateOf<Application>(tables, one.applicationId);
    expect([status, findings.find(({ code }) => code === 'cap')?.numbers]).toEqual([
      'referred',
      expect.objectContaining({ leftMinor: 30_000 }),
    ]);
  });
});

describe('two applications of one household', () => {
  test('meet whoever is screened first: counted on both, and both wait for a person', async () => {
    const { tables, screen, arrives, arrived, openMatches, idOfMatch } = await opened();
    const elder = await arrives({ name: 'Ana', phone });
    const newer = await arrives({
      name: 'Anna',
      phone: '+1 617-555-0142',
      partnerId: westPartner,
      at: '2026-11-16T15:00:01.000Z',
    });
    await screen(arrived(newer), monday);
    await screen(arrived(elder), monday);
    expect([await openMatches(elder), await openMatches(newer)]).toEqual([1, 1]);
    expect(await stateOf(tables, idOfMatch(elder, newer))).toMatchObject({
      status: 'open',
      elder,
      newer,
      evidence: expect.arrayContaining(['same-phone']),
    });
    for (const { applicationId } of [elder, newer])
      expect(await stateOf(tables, applicationId)).toMatchObject({ status: 'referred' });
    expect(await awardsIn(tables)).toEqual([]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('that are different after all are both screened again and awarded', async () => {
    const { tables, screen, arrives, arrived, decided, openMatches } = await opened();
    const [elder, newer] = [await arrives({ name: 'Ana', phone }), await arrives({ name: 'Bo', phone })];
    for (const each of [elder, newer]) await screen(arrived(each), monday);
    const message = await decided(elder, newer, 'different');
    expect(await screen(message, monday)).toEqual(['done', 'done']);
    for (const { applicationId } of [elder, newer])
      expect(await stateOf(tables, applicationId)).toMatchObject({ status: 'awarded' });
    const before = bytesOf(tables);
    await screen(message, monday);
    expect(bytesOf(tables)).toBe(before);
    expect([await openMatches(elder), await openMatches(newer)]).toEqual([0, 0]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('that are the same have one window, and the cap decides', async () => {
    const { tables, screen, arrives, arrived, decided } = await opened();
    const [elder, newer] = [await arrives({ name: 'Ana', phone }), await arrives({ name: 'Bo', phone })];
    for (const each of [elder, newer]) await screen(arrived(each), monday);
    const [a, b] = [(await rootOf(tables, elder.householdId)).window, (await rootOf(tables, newer.householdId)).window];
    await write(
      tables,
      householdStream,
      newer.householdId,
      [
        {
          type: 'HouseholdAliased',
          data: { elder: elder.householdId, matchId: 'mat_00000000000000000000000000' as never, moved: [] },
        },
      ],
      { windows: [a, b] },
    );
    await tables.transact([
      windowChange((await rootOf(tables, elder.householdId)).window, [
        { key: 'awd_x#1', at: '2026-06-01T00:00:00.000Z', amountMinor: 50_000 },
      ]),
    ]);
    await screen(await decided(elder, newer, 'same'), monday);
    for (const { applicationId } of [elder, newer])
      expect(await stateOf(tables, applicationId)).toMatchObject({ status: 'referred' });
  });

  test('three of them open every match there is, in any order of screening', async () => {
    const { tables, screen, arrives, arrived, openMatches } = await opened();
    const three = [
      await arrives({ name: 'Ana', phone }),
      await arrives({ name: 'Bo', phone }),
      await arrives({ name: 'Cy', phone }),
    ];
    for (const each of three.toReversed()) expect(await screen(arrived(each), monday)).toEqual(['done']);
    for (const each of three) {
      expect(await openMatches(each)).toBe(2);
      expect(await stateOf(tables, each.applicationId)).toMatchObject({ status: 'referred' });
    }
    expect(await troubles(tables)).toEqual([]);
  });

  test('are all found in the end, however many were decided before', async () => {
    const { screen, arrives, arrived, decided, openMatches } = await opened();
    const names = Array.from({ length: 14 }, (_, nth) => `Name${String.fromCharCode(97 + nth)}`);
    // Two hands of forms, by phone and by e-mail, and one that stands in both.
    const before = [];
    for (const [nth, name] of names.entries())
      before.push(
        await arrives({ name, given: `P${name}`, ...(nth % 2 === 0 ? { phone } : { email: 'desk@example.org' }) }),
      );
    const last = await arrives({ name: 'Last', phone, email: 'desk@example.org', at: '2026-11-16T15:30:00.000Z' });
    await screen(arrived(last), monday);
    const first = await openMatches(last);
    expect(first).toBeGreaterThan(0);
    let met = 0;
    for (let round = 0; round < 30 && (await openMatches(last)) > 0; round += 1) {
      for (const each of before) {
        try {
          const message = await decided(each, last, 'different');
          met += 1;
          await screen(message, monday);
        } catch {
          // No open match between the two.
        }
      }
    }
    expect(met).toBe(14);
  });

  test('one of which was erased do not meet, and no name is needed to go on', async () => {
    const { tables, screen, arrives, arrived, erase, openMatches } = await opened();
    const [elder, newer] = [await arrives({ name: 'Ana', phone }), await arrives({ name: 'Bo', phone })];
    await erase(elder);
    await screen(arrived(newer), monday);
    expect(await openMatches(newer)).toBe(0);
    expect(await stateOf(tables, newer.applicationId)).toMatchObject({ status: 'awarded' });
  });
});
