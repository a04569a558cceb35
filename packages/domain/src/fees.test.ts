import { expect, test } from 'vitest';
import { chooseFee } from './fees.ts';
import type { Restriction } from './fund-events.ts';
import { eastPartner, program, westPartner } from './relief-fund.fixture.ts';
import type { Slice } from './slices.ts';

const slice = (fundId: string, availableMinor: number, more: Partial<Slice> = {}): Slice => ({
  fundId,
  programId: program,
  partnerId: eastPartner,
  purpose: 'operations',
  restriction: {},
  allottedMinor: availableMinor,
  availableMinor,
  encumberedMinor: 0,
  spentMinor: 0,
  ...more,
});
const costs = { feeMinor: 150, currency: 'USD' };
const of = { programId: program, partnerId: eastPartner };

test('a fee is set aside whole on one operations slice of the program and partner: the first by fund that holds it', () => {
  expect(chooseFee([slice('c', 150), slice('b', 150), slice('a', 149)], of, costs)).toEqual({
    ...of,
    fundId: 'b',
    purpose: 'operations',
    amountMinor: 150,
  });
});

test.each<readonly [string, Partial<Slice>]>([
  ['another purpose', { purpose: 'any' }],
  ['another partner', { partnerId: westPartner }],
  ['another program', { programId: 'prg_other' }],
  ...(
    [
      { needs: ['food'] },
      { areas: ['US-MA'] },
      { from: '2026-01-01' },
      { until: '2027-01-01' },
      { federal: true, assistanceListing: '21.023' },
    ] satisfies Restriction[]
  ).map((restriction) => [`restricted money (${Object.keys(restriction).join(', ')})`, { restriction }] as const),
])('a fee is never paid from %s', (_why, more) => {
  expect(chooseFee([slice('a', 1000, more)], of, costs)).toMatchObject({
    rejected: 'insufficient-funds',
    detail: expect.stringContaining('has no operations slice'),
    facts: { feeMinor: 150, missingMinor: 150 },
  });
});

test('without enough it says which operations slice has to be topped up, and with how much', () => {
  expect(chooseFee([slice('a', 10), slice('b', 100)], of, costs)).toMatchObject({
    rejected: 'insufficient-funds',
    detail: expect.stringMatching(/fund b\) holds \$1.00 of the fee of \$1.50 .* Top it up with at least \$0.50/),
    facts: { feeMinor: 150, missingMinor: 50, fundId: 'b', partnerId: eastPartner },
  });
});
