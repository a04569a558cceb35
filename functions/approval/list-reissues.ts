// Awards that ended without the household being paid, and those that somebody proposed to pay again: for people to work off.
import { type Award, endedUnpaid } from '@hearth/domain/awards';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

type Query = ListQuery & { readonly stage?: 'unpaid' | 'proposed' | undefined };

const told = (award: Award, last: Disbursement | undefined) => {
  const { id, applicationId, partnerId, programId, coarse, amountMinor, currency, rail, attempt, reissue } = award;
  return {
    awardId: id,
    applicationId,
    partnerId,
    programId,
    need: coarse.need,
    amountMinor,
    currency,
    rail,
    attempt,
    ended:
      last === undefined
        ? { status: 'lapsed', reason: 'payee-not-ready', since: award.changedAt }
        : { status: last.status, reason: last.reason ?? 'none-given', since: last.changedAt, disbursementId: last.id },
    ...(reissue === undefined || award.status !== 'awaiting-reissue'
      ? {}
      : { proposed: { by: reissue.by, reason: reissue.reason } }),
  };
};

/**
 * What could be paid again, the oldest first; with `stage=proposed` what waits for a second person. Rejection: `invalid` for a foreign
 * cursor.
 */
export const listReissues =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query }: Call<undefined, Query>): Promise<Answer | Rejected> => {
    const queue = query.stage === 'proposed' ? 'awaiting-reissue' : endedUnpaid;
    const listed = await inQueue<Award>(tables, queue, query);
    if (isRejected(listed)) return listed;
    const ids = listed.states.map(({ id, attempt }) => disbursementOf(id, attempt));
    const items = await tables.read(ids.map(stateRef));
    const awards = listed.states.map((award, at) => told(award, loaded<Disbursement>(ids[at] ?? '', items[at]).state));
    const totalMinor = awards.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return { status: 200, body: { awards, totalMinor, ...(listed.next === undefined ? {} : { next: listed.next }) } };
  };
