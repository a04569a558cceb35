// A publication as it is asked for: the public report of a quarter, unless something else is told.
import type { PublicationAsked } from './publication-events.ts';
import { ana } from './relief-fund.fixture.ts';

/** What was asked for, with whatever differs. */
export const askedFor = (more: Partial<PublicationAsked['data']> = {}): PublicationAsked => ({
  type: 'PublicationAsked',
  data: {
    template: 'public-report',
    templateVersion: 1,
    audience: 'public',
    period: { kind: 'quarter', name: '2026-Q4', from: '2026-10-01', until: '2026-12-31' },
    scope: { kind: 'all' },
    currency: 'USD',
    publisher: 'The fiscal agent',
    cutOffAt: '2027-01-01T00:00:00.000Z',
    checkpoint: { origin: 'hearth.local/log', size: 100, root: 'ab'.repeat(32) },
    by: ana,
    ...more,
  },
});
