// Payees of which nothing was heard although an award waits for them: the provider is asked, so that a lost event costs nobody help.
import type { Award } from '@hearth/domain/awards';
import type { Household } from '@hearth/domain/households';
import type { Occasion } from '@hearth/domain/record';
import { isRejected } from '@hearth/domain/rejections';
import type { Recipient } from '@hearth/payments/provider';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { inQueue } from '@hearth/store/lists';
import { again, untilSettled } from '@hearth/store/outcomes';
import { householdStream } from '@hearth/store/projection';
import { newDestinations, raiseOnePayee } from '@hearth/store/signals';
import type { Tables } from '@hearth/store/tables';
import type { Ports } from './ask-silent.ts';

const mostAtOnce = 100;

/** Records that a payee is ready; the relay then has its waiting awards paid. */
const recordReady = async (
  tables: Tables,
  householdId: string,
  { providerAccountId: accountId, destinations = [] }: Recipient,
  occasion: Occasion,
): Promise<boolean> => {
  const unknown = await newDestinations(tables, householdId, destinations);
  const isRecorded = await untilSettled(async () => {
    const [item] = await tables.read([stateRef(householdId)]);
    const household = loaded<Household>(householdId, item);
    const payee = household.state?.payee;
    if (payee?.accountId !== accountId || payee.readiness === 'ready') return false;
    const data = { accountId, ...(unknown.length === 0 ? {} : { destinations: unknown }) };
    const outcome = await commit(tables, {
      occasion,
      appends: [append(householdStream, household, [{ type: 'PayeeReady', data }])],
    });
    return 'committed' in outcome ? true : again;
  });
  await raiseOnePayee(tables, destinations, occasion);
  return isRecorded;
};

/** Asks about the payees of the awards that have waited longest, at most 100. Returns how many turned out to be ready. */
export const askPayees = async ({ tables, provider }: Ports, now: string): Promise<number> => {
  const listed = await inQueue<Award>(tables, 'waiting-for-payee', { limit: mostAtOnce });
  if (isRejected(listed)) throw new TypeError('a list without a cursor is never refused');
  let ready = 0;
  for (const { householdId } of listed.states) {
    const { household } = await rootOf(tables, householdId);
    const payee = household.state?.payee;
    if (payee?.accountId === undefined || payee.readiness === 'ready') continue;
    const told = await (await provider()).readRecipient(payee.accountId);
    if (told.known !== 'done' || told.value.readiness !== 'ready') continue;
    if (await recordReady(tables, household.id, told.value, { at: now, actor: 'step:reconciliation' })) ready += 1;
  }
  return ready;
};
