// Payees of which nothing was heard although an award waits for them: the provider is asked, so that a lost event costs nobody help.
import type { Award } from '@hearth/domain/awards';
import { isRejected } from '@hearth/domain/rejections';
import { rootOf } from '@hearth/store/household-roots';
import { inQueue } from '@hearth/store/lists';
import { payeeOf } from '@hearth/store/payee-holders';
import { recordPayeeWord } from '@hearth/store/payee-words';
import type { Ports } from './ask-silent.ts';

const mostAtOnce = 100;

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
    const holder = { kind: 'household', stream: household } as const;
    const after = await recordPayeeWord(tables, holder, told.value, { at: now, actor: 'step:reconciliation' });
    // A payee that is to be paid elsewhere waits for a second person; the relay has the awards of a ready one paid.
    if (payeeOf(after)?.readiness === 'ready') ready += 1;
  }
  return ready;
};
