// The contract of the tables' port: what the engine and its twin both keep. Run by one test file for each of them.
import { afterAll, beforeAll } from 'vitest';
import type { Bench } from './tables-benches.ts';
import { itemsContract } from './tables-items.contract.ts';
import { placesOn } from './tables-places.ts';
import { queriesContract } from './tables-queries.contract.ts';
import { transactionsContract } from './tables-transactions.contract.ts';

export const tablesContract = (open: () => Promise<Bench>): void => {
  let bench: Bench | undefined;
  beforeAll(async () => {
    bench = await open();
  });
  afterAll(() => bench?.stop());
  const places = placesOn(() => {
    if (bench === undefined) throw new Error('the bench is not open yet');
    return bench;
  });
  itemsContract(places);
  transactionsContract(places);
  queriesContract(places);
};
