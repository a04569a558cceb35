import { countedTables } from '@hearth/store/call-count.fixture';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { caseworker } from '@hearth/store/relief-estate.fixture';
import { expect, test } from 'vitest';
import { body, opened } from './payees.fixture.ts';
import { requestPayee } from './request-payee.ts';

test('a payee is asked for in two reads: the application, and with the household whoever is close to it', async () => {
  const { tables, ports, applicationId: id } = await opened();
  const { tables: counted, callsOf } = countedTables(tables);
  const ask = () => requestPayee({ ...ports, tables: counted })(callOf(caseworker, body, { id }));
  // The intent, and the account that the provider opened for it.
  const first = await callsOf(ask);
  expect(first).toMatchObject({ answer: { status: 200 }, reads: 2, queries: 0, transactions: 2, readAgain: [] });
  expect(await callsOf(ask)).toMatchObject({ answer: { status: 200 }, reads: 2, transactions: 0, readAgain: [] });
});
