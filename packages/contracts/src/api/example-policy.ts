// The policy that the description shows: small, whole, and true to its own example.
import { exampleId } from './answer-shapes.ts';

/** A body of `POST /v1/policies`. */
export const examplePolicy = {
  programId: exampleId('program'),
  version: 1,
  effectiveFrom: '2026-12-01',
  currency: 'USD',
  rules: [
    { code: 'county', kind: 'area-in', areas: ['US-MA-suffolk'], otherwise: 'outside-policy' },
    { code: 'yearly-cap', kind: 'cap-per-household', capMinor: 100_000, windowDays: 365, otherwise: 'refer' },
  ],
  amountTable: [
    { sizeUpTo: 2, amountMinor: 30_000 },
    { sizeUpTo: 30, amountMinor: 50_000 },
  ],
  payeeDays: 30,
  ratification: { by: 'committee', members: 2 },
  examples: [
    {
      name: 'a family of four in Suffolk county',
      facts: {
        need: 'groceries',
        requestedMinor: 50_000,
        area: 'US-MA-suffolk',
        size: 4,
        situations: ['lost-income'],
        evidence: [],
        relationshipDisclosed: false,
      },
      standing: { today: '2026-12-02', grants: [], openMatches: 0 },
      expected: { outcome: 'meets', amountMinor: 50_000 },
    },
  ],
};
