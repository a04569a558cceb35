// The internal report as it is answered: figures by currency, counts of grants, what waits. Names of organizations, nobody else's.
import { z } from 'zod';
import { currency, idOf, instant } from '../primitives.ts';
import { count, minor, sliceTold, text } from './answer-shapes.ts';

const figures = {
  receivedMinor: minor,
  allottedMinor: minor,
  grants: count,
  approvedMinor: minor,
  encumberedMinor: minor,
  paidMinor: minor,
  returnedMinor: minor,
  disencumberedMinor: minor,
};
const lines = z.array(z.strictObject({ ...figures, key: text }));
const standing = {
  receivedMinor: minor,
  unallottedMinor: minor,
  availableMinor: minor,
  encumberedMinor: minor,
  spentMinor: minor,
  differenceMinor: minor,
};
const month = z.string().regex(/^\d{4}-\d{2}$/);

const ofCurrency = z.strictObject({
  currency,
  total: z.strictObject(figures),
  byMonth: lines,
  byFund: lines,
  byPartner: lines,
  byNeed: lines,
  today: z.strictObject(standing),
  funds: z.array(z.strictObject({ fundId: idOf('fund'), name: text, ...standing })),
  slices: z.array(sliceTold),
});

/** Answer of `GET /v1/report`. `from` and `until` are months, both inclusive. */
export const reportTold = z.strictObject({
  madeAt: instant,
  from: month,
  until: month,
  currencies: z.array(ofCurrency),
  grants: z.strictObject({
    approved: count,
    waiting: count,
    paid: count,
    returned: count,
    disencumbered: count,
  }),
  /** Of those made in the period: open + granted + stood + withdrawn. `overdue` of the open ones, `late` of the answered. */
  appeals: z.strictObject({
    made: count,
    answered: count,
    granted: count,
    stood: count,
    withdrawn: count,
    open: count,
    overdue: count,
    late: count,
  }),
  daysToPaid: z.strictObject({ grants: count, p50: count.optional(), p90: count.optional() }),
  partners: z.record(z.string(), text),
  waiting: z.array(z.strictObject({ queue: text, count, isMore: z.boolean(), oldestSince: instant.optional() })),
});
