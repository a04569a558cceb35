// Invented funds, grants and a whole report, for the tests of transparency.
import type { Draw } from '@hearth/domain/ledger';
import type { ReportingRow } from '@hearth/store/reporting-rows';
import type { FundHistory } from './fund-standing.ts';
import type { Report } from './gather-report.ts';
import { reportFigures } from './report-figures.ts';

export const drawOf = (fundId: string, amountMinor: number, partnerId = 'org_casa', purpose = 'any'): Draw => ({
  fundId,
  programId: 'prg_1',
  partnerId,
  purpose,
  amountMinor,
});

/** A grant that was set aside, with changes. */
export const rowOf = (changes: Partial<ReportingRow> = {}): ReportingRow => ({
  awardId: 'awd_1',
  attempt: 1,
  month: '2026-11',
  householdId: 'hh_1',
  programId: 'prg_1',
  partnerId: 'org_casa',
  need: 'food',
  area: 'US-MA-suffolk',
  sizeBand: '2-3',
  language: 'es',
  rail: 'bank',
  currency: 'USD',
  draws: [drawOf('fund_river', 20_000)],
  submittedAt: '2026-11-01T10:00:00.000Z',
  approvedAt: '2026-11-03T10:00:00.000Z',
  approvedMinor: 20_000,
  encumberedMinor: 20_000,
  paidMinor: 0,
  returnedMinor: 0,
  ...changes,
});

/** The same, paid after so many days. */
export const paidRow = (days: number, changes: Partial<ReportingRow> = {}): ReportingRow =>
  rowOf({
    encumberedMinor: 0,
    paidMinor: 20_000,
    paidAt: new Date(Date.parse('2026-11-01T12:00:00.000Z') + days * 86_400_000).toISOString(),
    ...changes,
  });

/** A fund in dollars with one gift and nothing allotted, with changes. */
export const fundOf = (changes: Partial<FundHistory> = {}): FundHistory => ({
  fundId: 'fund_river',
  name: 'River Foundation 2026',
  currency: 'USD',
  receivedMinor: 100_000,
  allottedMinor: 0,
  gifts: [{ month: '2026-11', amountMinor: 100_000 }],
  allotments: [],
  slices: [],
  ...changes,
});

const partners = {
  org_casa: 'Casa Abierta',
  org_puente: 'Puente Comunitario de East Boston',
  org_haiti: 'Lakay Family Center',
  org_brasil: 'Grupo Mulher',
  org_quincy: 'Quincy Neighbors',
  org_lynn: 'Lynn Workers’ Circle',
};
const needs = ['groceries', 'food', 'rent', 'utilities', 'pharmacy', 'diapers', 'hygiene', 'childcare'];
const sizes = [20_000, 35_000, 50_000, 80_000, 12_550];

const inventedRows = function* (): Generator<ReportingRow> {
  const ids = Object.keys(partners);
  for (let index = 0; index < 2400; index += 1) {
    const month = `2026-${String(1 + ((index * 7) % 11)).padStart(2, '0')}`;
    const amount = sizes[(index * 3) % 5] ?? 0;
    const partnerId = ids[(index * index) % 6] ?? '';
    const fundId = index % 4 === 0 ? 'fund_hill' : index % 9 === 0 ? 'fund_rent' : 'fund_river';
    const base = {
      awardId: `awd_${index}`,
      month,
      partnerId,
      need: needs[(index * 5) % 8] ?? '',
      draws: [drawOf(fundId, amount, partnerId)],
      approvedMinor: amount,
    };
    if (index % 10 === 3) yield rowOf({ ...base, encumberedMinor: amount });
    else if (index % 37 === 5) yield rowOf({ ...base, encumberedMinor: 0, returnedMinor: amount });
    else if (index % 29 === 2) yield rowOf({ ...base, encumberedMinor: 0 });
    else yield paidRow((index * 11) % 17, { ...base, paidMinor: amount });
  }
};

const inventedFund = (
  fundId: string,
  name: string,
  received: readonly number[],
  allotted: number,
  spent: number,
  encumbered: number,
): FundHistory => {
  const ids = Object.keys(partners);
  const each = {
    allottedMinor: allotted / 6,
    spentMinor: spent / 6,
    encumberedMinor: encumbered / 6,
    availableMinor: (allotted - spent - encumbered) / 6,
  };
  return fundOf({
    fundId,
    name,
    receivedMinor: received.reduce((sum, amount) => sum + amount, 0),
    allottedMinor: allotted,
    gifts: received.map((amountMinor, index) => ({
      month: `2026-${String(1 + index * 3).padStart(2, '0')}`,
      amountMinor,
    })),
    allotments: ids.map((partnerId) => ({ month: '2026-02', partnerId, amountMinor: allotted / 6 })),
    slices: ids.map((partnerId) => ({
      fundId,
      programId: 'prg_1',
      partnerId,
      purpose: fundId === 'fund_rent' ? 'rent' : 'any',
      restriction: {},
      ...each,
    })),
  });
};

/** A year of a fund that raised a little over a million dollars; every name in it is invented. */
export const inventedReport = async (): Promise<Report> => {
  const period = { from: '2025-12', until: '2026-11' };
  const funds = [
    inventedFund(
      'fund_river',
      'River Foundation 2026',
      [65_000_000, 20_000_000, 12_500_000],
      90_000_000,
      54_000_000,
      6_600_000,
    ),
    inventedFund(
      'fund_hill',
      'Community gifts',
      [18_000_000, 9_000_000, 4_230_000, 2_500_000],
      27_000_000,
      19_200_000,
      2_400_000,
    ),
    inventedFund('fund_rent', 'Rent relief, Suffolk County', [12_000_000], 9_000_000, 5_400_000, 600_000),
  ];
  const waiting = [
    { queue: 'submitted', count: 3, isMore: false, oldestSince: '2026-11-21T20:58:00.000Z' },
    { queue: 'referred', count: 41, isMore: false, oldestSince: '2026-11-12T09:15:00.000Z' },
    { queue: 'match', count: 6, isMore: false, oldestSince: '2026-11-18T14:40:00.000Z' },
    { queue: 'docket', count: 1000, isMore: true, oldestSince: '2026-11-14T17:00:00.000Z' },
    { queue: 'held', count: 0, isMore: false },
  ];
  return {
    madeAt: '2026-11-21T21:00:00.000Z',
    ...period,
    ...(await reportFigures(period, funds, inventedRows())),
    partners,
    waiting,
    appeals: { made: 31, answered: 24, granted: 7, stood: 17, withdrawn: 2, open: 5, overdue: 1, late: 3 },
  };
};
