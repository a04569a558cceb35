import { allotmentMoveEntry } from '@hearth/domain/entries';
import type { Fund } from '@hearth/domain/funds';
import { derivedId } from '@hearth/domain/ids';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { fundStream } from '@hearth/store/projection';
import { describe, expect, test } from 'vitest';
import { exportReport } from './export-report.ts';
import { readReport } from './read-report.ts';

import { asked, callOf, house } from './report-house.fixture.ts';

describe('reading the report', () => {
  test('tells what came in, where it is, what was paid and what waits', async () => {
    const { tables, fundId, partnerId } = await house();
    expect(await readReport({ tables })(asked())).toMatchObject({
      status: 200,
      body: {
        from: '2025-12',
        until: '2026-11',
        partners: { [partnerId]: 'Casa Abierta' },
        grants: { approved: 1, paid: 1 },
        daysToPaid: { grants: 1, p50: 7, p90: 7 },
        currencies: [
          {
            total: { receivedMinor: 100_000, allottedMinor: 50_000, paidMinor: 20_000 },
            byFund: [{ key: fundId, paidMinor: 20_000 }],
            byPartner: [{ key: partnerId, allottedMinor: 50_000, paidMinor: 20_000 }],
            today: { unallottedMinor: 50_000, availableMinor: 30_000, spentMinor: 20_000, differenceMinor: 0 },
          },
        ],
      },
    });
  });

  test('takes a moved allotment from one partner and gives it to the other, or to nobody', async () => {
    const { tables, fundId, partnerId } = await house();
    const other = derivedId('organization', 'other');
    const moves = async (amountMinor: number, to?: typeof other) => {
      const [item] = await tables.read([stateRef(fundId)]);
      const [slice] = loaded<Fund>(fundId, item).state?.slices ?? [];
      if (slice === undefined) throw new Error('the house has allotted');
      const target = to === undefined ? undefined : { ...slice, partnerId: to };
      const entry = allotmentMoveEntry(
        { ...slice, fundId, amountMinor },
        target === undefined ? undefined : { ...target, fundId },
        'USD',
      );
      const moveId = derivedId('move', amountMinor);
      const by = derivedId('member', 'second');
      const data = { moveId, from: slice, ...(target === undefined ? {} : { to: target }), amountMinor, entry, by };
      await commit(tables, {
        occasion: { at: '2026-11-20T00:00:00.000Z', actor: by },
        appends: [append(fundStream, loaded<Fund>(fundId, item), [{ type: 'AllotmentMoved', data }])],
      });
    };
    await moves(6_000, other);
    await moves(4_000);
    const report = await readReport({ tables })(asked());
    const [usd] = JSON.parse(JSON.stringify('body' in report ? report.body : {})).currencies;
    expect(usd).toMatchObject({
      total: { allottedMinor: 46_000 },
      today: { unallottedMinor: 54_000, availableMinor: 26_000, spentMinor: 20_000, differenceMinor: 0 },
    });
    expect(usd.byMonth.at(-1)).toMatchObject({ key: '2026-11', allottedMinor: 46_000 });
    expect(usd.byPartner).toMatchObject([
      { key: partnerId, allottedMinor: 40_000 },
      { key: other, allottedMinor: 6_000 },
    ]);
  });

  test('counts queues with their oldest, those of all partners together, and up to a bound', async () => {
    const { tables } = await house({ waitingAwards: 1300 });
    const report = await readReport({ tables })(asked());
    const waiting = JSON.parse(JSON.stringify('body' in report ? report.body : {})).waiting;
    expect(waiting).toContainEqual({
      queue: 'docket',
      count: 1000,
      isMore: true,
      oldestSince: '2026-11-10T00:00:00.000Z',
    });
    expect(waiting).toContainEqual({
      queue: 'to-hand-over',
      count: 1,
      isMore: false,
      oldestSince: '2026-11-09T00:00:00.000Z',
    });
    expect(waiting).toContainEqual({ queue: 'held', count: 1, isMore: false, oldestSince: '2026-11-05T00:00:00.000Z' });
    expect(waiting).toContainEqual({ queue: 'submitted', count: 0, isMore: false });
  });

  test('is refused for a period that is turned round, and empty where nothing is there yet', async () => {
    const tables = inMemoryTables();
    expect(await readReport({ tables })(asked({ from: '2026-05-01', until: '2026-04-01' }))).toMatchObject({
      rejected: 'invalid',
    });
    expect(await readReport({ tables })(asked())).toMatchObject({
      status: 200,
      body: { currencies: [], grants: { approved: 0 } },
    });
  });
});

describe('exporting the report', () => {
  test('leaves three files behind addresses that expire in fifteen minutes', async () => {
    const { tables, files } = await house();
    const answer = await exportReport({ tables, files })(callOf({ from: '2026-11-01' }, undefined));
    expect(answer).toMatchObject({
      status: 201,
      body: {
        from: '2026-11',
        until: '2026-11',
        expiresAt: '2026-11-21T21:15:00.000Z',
        links: { json: expect.any(String), csv: expect.any(String), html: expect.any(String) },
      },
    });
    expect([...files.kept.keys()].sort()).toEqual([
      'reports/k/report.csv',
      'reports/k/report.html',
      'reports/k/report.json',
      'reports/k/request.json',
    ]);
    expect(JSON.stringify(answer)).toContain('hearth-report-2026-11-to-2026-11.html');
    expect(files.kept.get('reports/k/report.html')?.contentType).toBe('text/html; charset=utf-8');
    expect(JSON.parse(String(files.kept.get('reports/k/report.json')?.body))).toMatchObject({ grants: { paid: 1 } });
  });

  test('gives the same files when the request comes again, and refuses its key for another period', async () => {
    const { tables, files } = await house();
    const send = (from: string) => exportReport({ tables, files })(callOf({ from }, undefined));
    const first = await send('2026-11-01');
    const page = files.kept.get('reports/k/report.html');
    expect(await send('2026-11-01')).toEqual(first);
    expect(files.kept.get('reports/k/report.html')).toBe(page);
    expect(await send('2026-10-01')).toMatchObject({ rejected: 'idempotency-key-reused' });
    expect(await exportReport({ tables, files })(callOf({ from: '2027-01-01' }, undefined, 'other'))).toMatchObject({
      rejected: 'invalid',
    });
  });

  test('shows names as they are written, whatever signs are in them', async () => {
    const { tables, files } = await house({ fundName: '</style><script>alert("1")</script> & Söhne' });
    await exportReport({ tables, files })(callOf({}, undefined));
    const page = String(files.kept.get('reports/k/report.html')?.body);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;/style&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Söhne');
  });
});
