// Payees of whose accounts the provider tells, some of them paid to one account; and a gate for two processes that meet at them.
import { disbursementOf } from '@hearth/domain/disbursements';
import { monday } from '@hearth/domain/relief-fund.fixture';
import type { PaymentProvider } from '@hearth/payments/provider';
import { readHolder } from '@hearth/store/payee-holders';
import { recordPayeeWord } from '@hearth/store/payee-words';
import { householdStream, organizationStream } from '@hearth/store/projection';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { disburse } from './disburse.ts';
import { accountAt, goodAccount, opened } from './disbursement.fixture.ts';

/** Payees that the provider has told about, some of them paid to one account. */
export const told = async () => {
  const estate = await opened();
  const { tables, twin, provider, portsOver } = estate;
  const destinations = new Map<string, readonly string[]>();
  const reads: string[] = [];
  const telling: PaymentProvider = {
    ...provider,
    readRecipient: async (id) => {
      reads.push(id);
      const read = await twin.readRecipient(id);
      const paidTo = destinations.get(id);
      return read.known === 'done' && paidTo !== undefined
        ? { known: 'done', value: { ...read.value, destinations: paidTo } }
        : read;
    },
  };
  const over = (tablesOver: Tables = tables) => ({ ...portsOver(tablesOver), provider: async () => telling });
  const take = (message: Parameters<ReturnType<typeof disburse>>[0], now = estate.clock.now) =>
    disburse(over())(message, now);
  const look = async (holder: string, accountId: string, at = monday, tablesOver: Tables = tables) => {
    const read = await telling.readRecipient(accountId);
    if (read.known !== 'done') throw new Error(read.reason);
    return recordPayeeWord(tablesOver, await readHolder(tablesOver, holder), read.value, { at, actor: 'step:payees' });
  };
  /** A household or partner whose account is open, and what it is paid to. */
  const account = async (holder: string, ...paidTo: readonly string[]) => {
    const accountId = await accountAt(twin, holder, goodAccount);
    if (paidTo.length > 0) destinations.set(accountId, paidTo);
    const events = [
      { type: 'PayeeRequested', data: { call: { key: `open-${holder}`, body: '{}', hash: 'hash' } } },
      { type: 'PayeeOpened', data: { accountId } },
    ] as const;
    if (holder.startsWith('hh_')) await write(tables, householdStream, holder, events);
    else await write(tables, organizationStream, holder, events);
    return accountId;
  };
  /** An approved award whose payee is ready, as the provider told on Monday. */
  const payable = async (name: string, ...paidTo: readonly string[]) => {
    const ids = await approvedCase(tables, { name, rail: 'bank', amountMinor: 20_000 });
    const accountId = await account(ids.householdId, ...paidTo);
    await look(ids.householdId, accountId);
    return { ...ids, accountId, disbursementId: disbursementOf(ids.awardId, 1) };
  };
  return { ...estate, over, take, look, account, payable, destinations, reads };
};
/** Waits for its turn where the order of two processes matters: at what they write, and at reads of what both of them read. */
export const gated = (tables: Tables, gate: () => Promise<void>, both: string) =>
  watchedTables(tables, {
    before: ({ on, keys }) => (on === 'transact' || keys.some((key) => key.startsWith(both)) ? gate() : undefined),
  });
