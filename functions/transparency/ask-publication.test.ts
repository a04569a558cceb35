import { inMemoryFiles } from '@hearth/channels/in-memory-files';
import { giftEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { cleo } from '@hearth/domain/relief-fund.fixture';
import { fundStream, organizationStream } from '@hearth/store/projection';
import { founded, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import type { PublicationBody } from './ask-publication.ts';
import { type House, houseOver, january, quarter, sealed, sealedHouse } from './publication.fixture.ts';

const reasonOf = (outcome: unknown): string => (isRejected(outcome) ? outcome.rejected : 'none');
const codesOf = (outcome: unknown): readonly string[] =>
  isRejected(outcome) ? (outcome.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`) : [];
const refusedAs = async (house: House, body: PublicationBody): Promise<readonly string[]> => {
  const outcome = await house.ask(body);
  return [reasonOf(outcome), ...codesOf(outcome)];
};

const funder = derivedId('organization', 'a funder');
const giftTo = async (tables: Tables, name: string, funderIds: readonly (typeof funder)[], at: string) => {
  const fundId = derivedId('fund', name);
  const by = cleo;
  await write(tables, fundStream, fundId, [{ type: 'FundOpened', data: { name, currency: 'USD', by } }], { at });
  for (const [nth, funderId] of funderIds.entries()) {
    const gift = { giftId: derivedId('gift', name, nth), amountMinor: 100, receivedOn: '2026-11-01', restriction: {} };
    const entry = giftEntry(fundId, 100, 'USD');
    await write(tables, fundStream, fundId, [{ type: 'GiftReceived', data: { ...gift, funderId, entry, by } }], { at });
  }
  return fundId;
};
const withFunder = async (tables: Tables): Promise<void> =>
  write(tables, organizationStream, funder, [
    { type: 'OrganizationProposed', data: { name: 'Lantern', kind: 'funder', by: cleo } },
  ]);

describe('asking for a publication', () => {
  test('is refused while its period is not over, to the last instant of it', async () => {
    const house = await sealedHouse();
    for (const now of ['2026-11-22T00:00:00.000Z', '2026-12-31T23:59:59.999Z'])
      expect(reasonOf(await house.ask(quarter, { now }))).toBe('open-period');
    const round = { ...quarter, period: { kind: 'round', from: '2026-12-20', until: '2027-01-04' } } as const;
    expect(reasonOf(await house.ask(round))).toBe('open-period');
  });

  test('is refused for a round in the future, to the last day that there is', async () => {
    const house = await sealedHouse();
    for (const until of ['2027-01-04', '2027-12-31', '9999-12-31']) {
      const period = { kind: 'round', from: `${until.slice(0, 4)}-01-01`, until } as const;
      const outcome = await house.ask({ template: 'public-report', period, scope: { kind: 'all' } });
      expect([until, reasonOf(outcome)]).toEqual([until, 'open-period']);
    }
  });

  test('is refused while the record is not sealed behind the end of its period', async () => {
    const tables = await founded();
    const house = houseOver(tables, inMemoryFiles());
    expect(reasonOf(await house.ask())).toBe('not-sealed');
    // An instant before the end may be committed some minutes after it.
    for (const through of ['2026-12-31T23:59:59.999Z', '2027-01-01T00:05:00.000Z']) {
      await sealed(tables, through);
      expect(reasonOf(await house.ask())).toBe('not-sealed');
    }
    await sealed(tables, '2027-01-01T00:15:00.000Z');
    expect(await house.ask()).toMatchObject({ status: 202 });
  });

  test('takes only the spans and scopes that its template has', async () => {
    const house = await sealedHouse();
    const all = { kind: 'all' } as const;
    const year = { kind: 'year', name: '2026' } as const;
    const ofFunder = { kind: 'funder', funderId: funder } as const;
    expect(await refusedAs(house, { ...quarter, period: year })).toEqual(['invalid', '/period/kind not-of-template']);
    expect(await refusedAs(house, { ...quarter, scope: ofFunder })).toEqual(['invalid', '/scope/kind not-of-template']);
    expect(await refusedAs(house, { template: 'grant-rows', period: year, scope: all })).toEqual([
      'invalid',
      '/scope/kind not-of-template',
    ]);
    const turned = { kind: 'round', from: '2026-12-02', until: '2026-12-01' } as const;
    expect(await refusedAs(house, { ...quarter, period: turned })).toEqual(['invalid', '/period/until turned-round']);
    const long = { kind: 'round', from: '2025-12-01', until: '2026-12-02' } as const;
    expect(await refusedAs(house, { ...quarter, period: long })).toEqual(['invalid', '/period/until too-long']);
  });

  test('is of funds that hold gifts of that funder alone, as they were at the cut-off', async () => {
    const house = await sealedHouse();
    const { tables } = house;
    const statement = {
      template: 'funder-statement',
      period: quarter.period,
      scope: { kind: 'funder', funderId: funder },
    } as const;
    expect(await refusedAs(house, statement)).toEqual(['invalid', '/scope/funderId unknown']);
    await withFunder(tables);
    const other = derivedId('organization', 'another funder');
    await giftTo(tables, 'mixed', [funder, other], '2026-11-10T00:00:00.000Z');
    await giftTo(tables, 'after the quarter', [funder], '2027-01-02T00:00:00.000Z');
    expect(await refusedAs(house, statement)).toEqual(['invalid', '/scope/funderId no-fund']);
    const own = await giftTo(tables, 'own', [funder, funder], '2026-11-10T00:00:00.000Z');
    const id = await house.drafted(statement);
    expect((await house.read(id)).scope).toEqual({ kind: 'funder', funderId: funder, name: 'Lantern', fundIds: [own] });
  });

  test('needs a currency where the funds hold several', async () => {
    const house = await sealedHouse();
    const by = cleo;
    const euros = derivedId('fund', 'euros');
    await write(house.tables, fundStream, euros, [{ type: 'FundOpened', data: { name: 'E', currency: 'EUR', by } }]);
    expect(await refusedAs(house, quarter)).toEqual(['invalid', '/currency several']);
    expect(await refusedAs(house, { ...quarter, currency: 'CHF' })).toEqual(['invalid', '/currency unknown']);
    expect(await house.ask({ ...quarter, currency: 'EUR' })).toMatchObject({ status: 202 });
  });

  test('is one publication for one Idempotency-Key, and refused for another body under it', async () => {
    const house = await sealedHouse();
    const [one, other] = [await house.ask(quarter, { key: 'k' }), await house.ask(quarter, { key: 'k' })];
    expect(one).toMatchObject({ status: 202 });
    expect(other).toEqual(one);
    const wider = { ...quarter, currency: 'USD' };
    expect(reasonOf(await house.ask(wider, { key: 'k' }))).toBe('idempotency-key-reused');
  });

  test('is refused for a round that crosses what was published under any template: the days between are those of few', async () => {
    const house = await sealedHouse();
    const view = { ...quarter, template: 'steering-view' } as const;
    await house.signedOff(await house.drafted(view));
    const round = (from: string, until: string) => ({ ...quarter, period: { kind: 'round', from, until } as const });
    for (const body of [
      round('2026-10-01', '2026-12-30'),
      round('2026-10-02', '2026-12-31'),
      round('2026-09-01', '2026-10-01'),
    ])
      expect(reasonOf(await house.ask(body))).toBe('would-expose');
    for (const body of [
      round('2026-10-01', '2026-12-31'),
      round('2026-07-01', '2026-12-31'),
      round('2026-08-01', '2026-09-30'),
      quarter,
    ])
      expect(await house.ask(body)).toMatchObject({ status: 202 });
  });

  test('is refused for days that were published already, whatever the span is called, and free for others', async () => {
    const house = await sealedHouse();
    const id = await house.drafted();
    await house.signedOff(id);
    const round = (from: string, until: string) => ({ ...quarter, period: { kind: 'round', from, until } as const });
    for (const body of [quarter, round('2026-09-01', '2026-10-01'), round('2026-12-31', '2027-01-02')]) {
      const outcome = await house.ask(body);
      expect(isRejected(outcome) && [outcome.rejected, outcome.facts]).toEqual(['would-expose', { publicationId: id }]);
    }
    const view = { ...quarter, template: 'steering-view' } as const;
    for (const body of [round('2026-09-01', '2026-09-30'), view]) {
      await sealed(house.tables, january);
      expect(await house.ask(body)).toMatchObject({ status: 202 });
    }
  });
});
