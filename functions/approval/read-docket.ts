// The docket: awards that wait for approval, masked. A case number, need, size and amount; no names.
import type { Award } from '@hearth/domain/awards';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { type NextInLine, nextInLine } from './next-in-line.ts';

const masked = ({
  id,
  applicationId,
  partnerId,
  coarse,
  amountMinor,
  currency,
  rail,
  madeAt,
  adjudicatedBy,
}: Award) => ({
  awardId: id,
  applicationId,
  partnerId,
  need: coarse.need,
  size: coarse.sizeBand,
  amountMinor,
  currency,
  rail,
  madeAt,
  awarded: adjudicatedBy === undefined ? 'by-policy' : 'by-a-reviewer',
});

const inLine = ({ award, position }: NextInLine) => ({
  ...masked(award),
  inLine: { position, since: award.submittedAt },
});

/**
 * Awards awaiting approval, the oldest first, with the sum of the page. Its first page begins with those who waited for money that
 * is there now, in the order of their lines. Rejection: `invalid` for a foreign cursor.
 */
export const readDocket =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query, now }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await inQueue<Award>(tables, 'docket', query);
    if (isRejected(listed)) return listed;
    const first = query.cursor === undefined ? await nextInLine(tables, now) : [];
    const awards = [...first.map(inLine), ...listed.states.map(masked)];
    const totalMinor = awards.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return { status: 200, body: { awards, totalMinor, ...(listed.next === undefined ? {} : { next: listed.next }) } };
  };
