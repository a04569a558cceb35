// A released register with checks, and how a test fills it in.
import { balances } from '@hearth/domain/ledger';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { readStreams } from '@hearth/store/rebuild';
import type { Tables } from '@hearth/store/tables';
import { type Filled, opened } from './checks.fixture.ts';

const friday = addDays(monday, 4);
export const issued: Filled = { check_number: '1001', issued_on: '2026-11-17' };
export const cleared: Filled = { ...issued, cleared_on: '2026-11-19' };
export const at = { now: friday };

/** A released register of so many checks of 50 dollars. */
export const withChecks = async (count: number) => {
  const estate = await opened();
  for (let nth = 1; nth <= count; nth += 1)
    await estate.due({ name: `household ${nth}`, amountMinor: 5_000, at: addDays(monday, -count + nth - 1) });
  const { registerId, disbursementIds } = await estate.released();
  return { ...estate, registerId, ids: disbursementIds };
};

/** What stands on an account by the record alone. */
export const balanceOf = async (tables: Tables, account: string): Promise<number> => {
  const entries = [...(await readStreams(tables)).values()].flat().flatMap(({ data }) => {
    const { entry } = Object(data);
    return entry === undefined ? [] : [entry];
  });
  return balances(entries).get(account) ?? 0;
};
