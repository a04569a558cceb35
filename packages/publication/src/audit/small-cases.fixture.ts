// A few households by hand: who was helped for what, where and by whom, in the first quarter of 2026.
import type { Cases, GrantCase } from '../cases.ts';

export type Helped = {
  readonly need: string;
  readonly county?: string;
  readonly partner?: string;
  readonly fund?: string;
  readonly households: number;
  readonly amountsMinor?: readonly number[];
};

/** Cases in which each line of the list is that many households with one grant each. */
export const smallCases = (helped: readonly Helped[]): Cases => {
  let number = 0;
  const grants = helped.flatMap(
    ({ need, county = 'suffolk', partner = 'org_a', fund = 'fund_a', households, amountsMinor = [30_000, 50_000] }) =>
      Array.from({ length: households }, (_, place): GrantCase => {
        number += 1;
        const amountMinor = amountsMinor[place % amountsMinor.length] ?? 0;
        return {
          awardId: `awd_${number}`,
          attempt: 1,
          householdId: `hh_${String(number).padStart(4, '0')}`,
          programId: 'prg_1',
          partnerId: partner,
          need,
          area: `US-MA-${county}`,
          sizeBand: '2-3',
          language: 'es',
          rail: 'bank',
          currency: 'USD',
          draws: [{ fundId: fund, amountMinor }],
          amountMinor,
          submittedAt: '2026-01-10T00:00:00.000Z',
          approvedAt: '2026-01-12T00:00:00.000Z',
          paidAt: '2026-01-14T00:00:00.000Z',
        };
      }),
  );
  return { cutOff: '2026-04-01T00:00:00.000Z', grants, requests: [], funds: [], money: [], integrity: [], aliases: [] };
};
