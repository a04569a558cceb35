// One coarse row a grant, from which reports are made: codes, bands, amounts and instants; nothing of who.
import type { Award } from '@hearth/domain/awards';
import { canonical } from '@hearth/domain/canonical';
import { grantKey } from '@hearth/domain/households';
import type { Draw } from '@hearth/domain/ledger';
import { type Change, type Item, numberOf, type Ref, type Tables, textOf } from './tables.ts';

export type ReportingRow = {
  readonly awardId: string;
  readonly attempt: number;
  readonly month: string;
  /** Whose window it stands in since its approval; empty in a row of before this was kept, until a rebuild. */
  readonly householdId: string;
  readonly programId: string;
  readonly partnerId: string;
  readonly need: string;
  readonly area: string;
  readonly sizeBand: string;
  readonly language: string;
  readonly rail: string;
  readonly currency: string;
  readonly draws: readonly Draw[];
  readonly submittedAt: string;
  readonly approvedAt: string;
  readonly paidAt?: string;
  readonly backAt?: string;
  readonly approvedMinor: number;
  readonly encumberedMinor: number;
  readonly paidMinor: number;
  readonly returnedMinor: number;
};

/** A row each attempt (`grantKey`): an award that is paid again may begin another row in the same month. */
const rowRef = (month: string, key: string): Ref => ({ table: 'state', pk: `report#${month}`, sk: key });

/** The row begins when money is set aside. */
export const rowBegun = (award: Award, draws: readonly Draw[], approvedAt: string, month: string): Change => ({
  update: rowRef(month, grantKey(award.id, award.attempt)),
  set: {
    householdId: award.windowOf ?? award.householdId,
    currency: award.currency,
    programId: award.programId,
    partnerId: award.partnerId,
    need: award.coarse.need,
    area: award.coarse.area,
    sizeBand: award.coarse.sizeBand,
    language: award.coarse.language,
    rail: award.rail,
    draws: canonical(draws),
    submittedAt: award.submittedAt,
    approvedAt,
  },
  add: { approvedMinor: award.amountMinor, encumberedMinor: award.amountMinor, paidMinor: 0, returnedMinor: 0 },
  when: [],
});

/** The household has it, or the payment left. */
export const rowPaid = (month: string, key: string, amountMinor: number, at: string): Change => ({
  update: rowRef(month, key),
  set: { paidAt: at },
  add: { encumberedMinor: -amountMinor, paidMinor: amountMinor },
  when: [],
});

/** What was set aside went back without a payment. */
export const rowGivenUp = (month: string, key: string, amountMinor: number, at: string): Change => ({
  update: rowRef(month, key),
  set: { backAt: at },
  add: { encumberedMinor: -amountMinor },
  when: [],
});

/** A payment came back. */
export const rowReturned = (month: string, key: string, amountMinor: number, at: string): Change => ({
  update: rowRef(month, key),
  set: { backAt: at },
  add: { paidMinor: -amountMinor, returnedMinor: amountMinor },
  when: [],
});

const rowOf = (item: Item): ReportingRow => {
  const draws: readonly Draw[] = JSON.parse(textOf(item, 'draws'));
  const { paidAt, backAt, householdId, currency } = item;
  const [awardId = '', attempt] = item.sk.split('#');
  return {
    awardId,
    attempt: Number(attempt),
    month: item.pk.slice('report#'.length),
    householdId: typeof householdId === 'string' ? householdId : '',
    currency: typeof currency === 'string' ? currency : '',
    programId: textOf(item, 'programId'),
    partnerId: textOf(item, 'partnerId'),
    need: textOf(item, 'need'),
    area: textOf(item, 'area'),
    sizeBand: textOf(item, 'sizeBand'),
    language: textOf(item, 'language'),
    rail: textOf(item, 'rail'),
    draws,
    submittedAt: textOf(item, 'submittedAt'),
    approvedAt: textOf(item, 'approvedAt'),
    ...(typeof paidAt === 'string' ? { paidAt } : {}),
    ...(typeof backAt === 'string' ? { backAt } : {}),
    approvedMinor: numberOf(item, 'approvedMinor'),
    encumberedMinor: numberOf(item, 'encumberedMinor'),
    paidMinor: numberOf(item, 'paidMinor'),
    returnedMinor: numberOf(item, 'returnedMinor'),
  };
};

/** The rows of one month (YYYY-MM), page by page. */
export async function* rowsOf(tables: Tables, month: string): AsyncGenerator<ReportingRow> {
  let cursor: string | undefined;
  do {
    const page = await tables.query({
      table: 'state',
      partition: `report#${month}`,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield* page.items.map(rowOf);
    cursor = page.cursor;
  } while (cursor !== undefined);
}
