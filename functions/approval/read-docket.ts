// The docket: awards that wait for approval, masked. A case number, need, size and amount; no names.
import type { Award } from '@hearth/domain/awards';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

/** Awards awaiting approval, the oldest first, with the sum of the page. Rejection: `invalid` for a foreign cursor. */
export const readDocket =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await inQueue<Award>(tables, 'docket', query);
    if (isRejected(listed)) return listed;
    const awards = listed.states.map(
      ({ id, applicationId, partnerId, coarse, amountMinor, currency, rail, madeAt, adjudicatedBy }) => ({
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
      }),
    );
    const totalMinor = awards.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return { status: 200, body: { awards, totalMinor, ...(listed.next === undefined ? {} : { next: listed.next }) } };
  };
