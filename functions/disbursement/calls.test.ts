import { eastPartner } from '@hearth/domain/relief-fund.fixture';
import { countedTables } from '@hearth/store/call-count.fixture';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworker, otherCaseworker, treasurer } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { advancePartner } from './advance-partner.ts';
import { advanced } from './advanced-aid.fixture.ts';
import { opened } from './disbursement.fixture.ts';
import { confirmHandover, handOver } from './handovers.ts';

const handedOverAt = '2026-11-16T09:00:00.000Z';
const receipt = { receiptNumber: 'R-1', method: 'cash', handedOverAt };

test('a handover costs two reads and a transaction, its confirmation the same', async () => {
  const { tables, first: id, settle } = await advanced(20_000);
  await settle();
  const { tables: counted, callsOf } = countedTables(tables);
  const ports = { tables: counted };
  const given = await callsOf(() => handOver(ports)(callOf(caseworker, receipt, { id })));
  expect(given).toMatchObject({ answer: { status: 200 }, reads: 2, queries: 0, transactions: 1, readAgain: [] });
  const confirmed = await callsOf(() => confirmHandover(ports)(callOf(otherCaseworker, {}, { id })));
  expect(confirmed).toMatchObject({ answer: { status: 200 }, reads: 2, queries: 0, transactions: 1, readAgain: [] });
});

test('an advance costs as many calls for twenty households as for one, and reads nothing twice', async () => {
  const { tables, ports, toHandOver, partnerReady } = await opened();
  for (let nth = 0; nth < 20; nth += 1) await toHandOver({ name: `household ${nth}`, amountMinor: 1_000 });
  await partnerReady();
  const { tables: counted, callsOf } = countedTables(tables);
  const advance = () =>
    advancePartner({ ...ports, tables: counted })(callOf(treasurer, { partnerId: eastPartner, limit: 20 }));
  const calls = await callsOf(advance);
  expect(calls).toMatchObject({ answer: { status: 202 }, reads: 5, queries: 1, transactions: 1, readAgain: [] });
});
