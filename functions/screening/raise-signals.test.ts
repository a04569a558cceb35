import type { Application } from '@hearth/domain/applications';
import { kindOf } from '@hearth/domain/ids';
import { ana, eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import type { Signal } from '@hearth/domain/signals';
import { matchKeys } from '@hearth/matching/match-keys';
import { readProfile } from '@hearth/matching/read-profile';
import { markedShared } from '@hearth/store/blocks';
import { readStreams } from '@hearth/store/rebuild';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import type { Tables } from '@hearth/store/tables';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { blockNames } from '@hearth/vault/block-names';
import { describe, expect, test } from 'vitest';
import { type Arrival, opened, profileOf, sureOf } from './screening.fixture.ts';

const phone = '617 555 0142';
const strangers = () => opened(undefined, sureOf('none'));
type Estate = Awaited<ReturnType<typeof opened>>;

const signalsIn = async (tables: Tables): Promise<readonly Signal[]> => {
  const ids = [...(await readStreams(tables)).keys()].filter((id) => kindOf(id) === 'signal');
  return Promise.all(ids.map((id) => stateOf<Signal>(tables, id)));
};

/** Applications that arrive one after another, each screened before the next; their statuses. */
const come = async ({ tables, arrives, arrived, screen }: Estate, from: number, to: number, of: Partial<Arrival>) => {
  const statuses: string[] = [];
  for (let nth = from; nth <= to; nth += 1) {
    const one = await arrives({ name: `N${nth}`, ...of });
    await screen(arrived(one), monday);
    statuses.push((await stateOf<Application>(tables, one.applicationId)).status);
  }
  return statuses;
};

describe('a contact that many households give', () => {
  test('is told to a person at the fifth, and changes nothing for anybody', async () => {
    const estate = await strangers();
    expect(await come(estate, 1, 4, { phone })).toEqual(Array(4).fill('awarded'));
    expect(await signalsIn(estate.tables)).toEqual([]);
    expect(await come(estate, 5, 5, { phone, partnerId: westPartner })).toEqual(['awarded']);
    expect(await signalsIn(estate.tables)).toMatchObject([
      {
        status: 'open',
        about: { kind: 'shared-contact', contact: 'phone', block: expect.stringMatching(/^phone#[0-9a-f]{32}$/) },
        count: 5,
        households: 5,
        partnerIds: [eastPartner, westPartner].sort(),
        memberIds: [ana],
      },
    ]);
    expect(await troubles(estate.tables)).toEqual([]);
  });

  test('is told again at each step and at no other number', async () => {
    const estate = await strangers();
    await come(estate, 1, 23, { phone });
    const [signal] = await signalsIn(estate.tables);
    expect(signal).toMatchObject({ count: 20 });
    expect(await typesOf(estate.tables, signal?.id ?? '')).toEqual(Array(3).fill('SignalRaised'));
  });

  test('is told once, however many are screened at one moment', async () => {
    const estate = await strangers();
    const { tables, arrives, arrived } = estate;
    const slow = watchedTables(tables, { before: () => new Promise<void>((done) => setImmediate(done)) });
    const screen = estate.screenOver(slow);
    const all = [];
    for (let nth = 1; nth <= 7; nth += 1) all.push(await arrives({ name: `N${nth}`, phone }));
    await Promise.all(all.map((each) => screen(arrived(each), monday)));
    const [signal, ...others] = await signalsIn(tables);
    expect(others).toEqual([]);
    expect(await typesOf(tables, signal?.id ?? '')).toEqual(['SignalRaised']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not told of one household that came often', async () => {
    const estate = await opened(undefined, sureOf('same'));
    await come(estate, 1, 6, { phone });
    expect(await signalsIn(estate.tables)).toEqual([]);
  });

  test('is not told any more once a person said whose it is', async () => {
    const estate = await strangers();
    const keys = matchKeys(readProfile(profileOf({ name: 'N1', phone }))).filter(({ kind }) => kind === 'phone');
    await come(estate, 1, 4, { phone });
    for (const name of await blockNames(estate.vault, keys)) await estate.tables.transact([markedShared(name)]);
    await come(estate, 5, 12, { phone });
    expect(await signalsIn(estate.tables)).toEqual([]);
  });
});

describe('awards just under a limit', () => {
  const justUnder: Partial<Arrival> = { facts: { size: 8, requestedMinor: 79_000 } };

  test('are told to a person when one member brings five on one day, and all are awarded', async () => {
    const estate = await strangers();
    expect(await come(estate, 1, 7, justUnder)).toEqual(Array(7).fill('awarded'));
    const signals = await signalsIn(estate.tables);
    expect(signals).toMatchObject([
      {
        about: { kind: 'batch-under-limit', memberId: ana, day: '2026-11-16', limitMinor: 80_000, currency: 'USD' },
        count: 5,
        households: 5,
      },
    ]);
    expect(await typesOf(estate.tables, signals[0]?.id ?? '')).toEqual(['SignalRaised']);
    expect(await troubles(estate.tables)).toEqual([]);
  });

  test('are not told over several days of the program, nor when the table made the amount', async () => {
    const estate = await strangers();
    // 23:30 in Boston, and half an hour after its midnight.
    await come(estate, 1, 4, { ...justUnder, at: '2026-11-17T04:30:00.000Z' });
    await come(estate, 5, 8, { ...justUnder, at: '2026-11-17T05:30:00.000Z' });
    await come(estate, 9, 14, { facts: { size: 4, requestedMinor: 79_000 } });
    expect(await signalsIn(estate.tables)).toEqual([]);
  });

  test('are told also when the look was cut off: the message comes again', async () => {
    const estate = await strangers();
    const { tables, arrives, arrived } = estate;
    await come(estate, 1, 4, justUnder);
    const failing = watchedTables(tables, {
      before: ({ on, keys }) => {
        if (on === 'transact' && keys.some((key) => key.startsWith('sig_'))) throw new Error('cut off');
      },
    });
    const last = await arrives({ name: 'N5', ...justUnder });
    await expect(estate.screenOver(failing)(arrived(last), monday)).rejects.toThrow('cut off');
    expect(await stateOf(tables, last.applicationId)).toMatchObject({ status: 'awarded' });
    expect(await estate.screen(arrived(last), monday)).toEqual(['done']);
    expect(await signalsIn(tables)).toMatchObject([{ count: 5 }]);
    expect(await troubles(tables)).toEqual([]);
  });
});

test('an ordinary application reads and writes nothing for signals', async () => {
  const estate = await strangers();
  const touched: string[] = [];
  const watched = watchedTables(estate.tables, { before: ({ keys }) => void touched.push(...keys) });
  const one = await estate.arrives({ name: 'Ana', phone });
  await estate.screenOver(watched)(estate.arrived(one), monday);
  expect(touched).toContain(`${one.applicationId}/state`);
  expect(touched.filter((key) => /sig_|just-under#|destination#/.test(key))).toEqual([]);
});
