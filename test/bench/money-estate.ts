// The estate that the money's bench begins with: awards that wait for approval, or approved ones whose payees are ready, on an engine.
import { derivedId, type OrganizationId } from '@hearth/domain/ids';
import { eastPartner } from '@hearth/domain/relief-fund.fixture';
import type { PaymentProvider } from '@hearth/payments/provider';
import { recipientRequest } from '@hearth/payments/provider';
import { approve, awardedCase, withPayee } from '@hearth/store/relief-cases.fixture';
import { fiscalAgentId, founded } from '@hearth/store/relief-estate.fixture';
import type { Change, Item, TableName, Tables } from '@hearth/store/tables';

/** What each award is of, in minor units. */
export const amountMinor = 5_000;
const mostChanges = 100;

/** Partners by number; the first is the estate's own. */
const partnerAt = (at: number): OrganizationId => (at === 0 ? eastPartner : derivedId('organization', 'partner', at));

type Held = Tables & { readonly items: ReadonlyMap<string, Item> };

/** So many awards that wait for approval, spread over so many slices that each hold money for `payable` of them, in memory. */
export const awardsWaiting = async (awards: number, slices: number, payable = Math.ceil(awards / slices)) => {
  const partners = Array.from({ length: slices }, (_, at) => partnerAt(at));
  const tables = await founded({
    slices: partners.map((partnerId) => ({ partnerId, amountMinor: payable * amountMinor })),
  });
  const cases = [];
  for (let at = 0; at < awards; at += 1) {
    const partnerId = partnerAt(at % slices);
    const ids = await awardedCase(tables, { name: `household ${at}`, rail: 'bank', partnerId, amountMinor });
    cases.push({ ...ids, partnerId });
  }
  return { tables, cases };
};

/** The same, approved, and each with an account at the provider that can be paid. */
export const awardsApproved = async (
  awards: number,
  slices: number,
  provider: PaymentProvider,
  onboard: (accountId: string) => Promise<void>,
) => {
  const { tables, cases } = await awardsWaiting(awards, slices);
  for (const { awardId, householdId, partnerId } of cases) {
    await approve(tables, awardId, { householdId, amountMinor, partnerId });
    const outcome = await provider.openRecipient(
      recipientRequest({
        householdId,
        fiscalAgentId,
        kind: 'individual',
        country: 'US',
        displayName: 'Household',
        attempt: 1,
      }),
    );
    if (outcome.known !== 'done') throw new Error(`no account: ${outcome.reason}`);
    await onboard(outcome.value.providerAccountId);
    await withPayee(tables, householdId, outcome.value.providerAccountId);
  }
  return { tables, cases };
};

/** Puts everything of the twin onto an engine, as it is. */
export const copied = async ({ items }: Held, engine: Tables): Promise<void> => {
  const changes = [...items].map(([key, item]): Change => {
    const table = key.slice(0, key.indexOf('|')) as TableName;
    return { put: { table, pk: item.pk, sk: item.sk }, item, when: [] };
  });
  for (let from = 0; from < changes.length; from += mostChanges) {
    const outcome = await engine.transact(changes.slice(from, from + mostChanges));
    if (!outcome.done) throw new Error('the engine was not empty');
  }
};
