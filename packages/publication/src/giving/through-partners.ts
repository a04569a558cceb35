// Money that went to households through partners in a year, by partner: exact, for whoever files the fund's returns.
import type { Cases } from '../cases.ts';
import type { Period, Table } from '../document.ts';
import { isKept, readCases } from '../reading.ts';

/** The table's id. */
export const throughPartnersId = 'through-partners';

/**
 * What partners handed over and households kept: `spentMinor` (minor units) and distinct `households` of each. An advance that a partner
 * still holds is not in it: it counts when it is handed over.
 */
export const throughPartnersTable = (cases: Cases, period: Period, currency: string): Table => {
  const reading = readCases(cases, period, { kind: 'all' }, currency);
  const partners = new Map<string, { readonly households: Set<string>; spentMinor: number }>();
  for (const grant of reading.cases.grants) {
    if (grant.rail !== 'partner' || grant.currency !== currency || !isKept(grant) || grant.paidAt < reading.from)
      continue;
    const known = partners.get(grant.partnerId) ?? { households: new Set<string>(), spentMinor: 0 };
    known.households.add(reading.eldest(grant.householdId));
    known.spentMinor += grant.amountMinor;
    partners.set(grant.partnerId, known);
  }
  const ids = [...partners.keys()].sort();
  return {
    id: throughPartnersId,
    dimensions: [{ id: 'partner', level: 'partner', categories: ids.map((id) => ({ id, of: [id] })) }],
    measures: ['households', 'spentMinor'],
    rows: ids.map((id) => ({
      key: [id],
      values: { households: partners.get(id)?.households.size ?? 0, spentMinor: partners.get(id)?.spentMinor ?? 0 },
    })),
  };
};
