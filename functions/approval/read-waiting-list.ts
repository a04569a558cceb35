// The line for money of one partner, as people read it: who waits, for what, since when, and in which place.
import type { Award } from '@hearth/domain/awards';
import { refusal } from '@hearth/domain/duties';
import type { OrganizationId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

type Query = ListQuery & { readonly partnerId?: OrganizationId | undefined };

/** A cursor knows how many stand before its page, so that places are counted without reading them again. */
const cursorOf = (before: number, cursor: string): string => `${before}~${cursor}`;
const readCursor = (text: string | undefined): { readonly before: number; readonly cursor?: string } => {
  const [, before, cursor] = /^(\d{1,6})~(.+)$/s.exec(text ?? '') ?? [];
  return before === undefined || cursor === undefined
    ? { before: 0, ...(text === undefined ? {} : { cursor: text }) }
    : { before: Number(before), cursor };
};

const whose = reject('invalid', 'Say whose waiting list it is.', {
  errors: [{ pointer: '/partnerId', code: 'missing', detail: 'Name the partner whose waiting list you want to see.' }],
});

/**
 * The waiting list of a partner, by need and then by age, each award with its place. A partner's people see their own organization's;
 * the fiscal agent names the partner. Rejections: `invalid` without a partner or for a foreign cursor, `not-found`.
 */
export const readWaitingList =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ actor, query }: Call<undefined, Query>): Promise<Answer | Rejected> => {
    const isPartner = actor.organizationKind === 'partner';
    const partnerId = query.partnerId ?? (isPartner ? actor.organizationId : undefined);
    if (partnerId === undefined) return whose;
    const refused = refusal(actor, 'read-waiting-list', { organizationId: partnerId });
    if (refused !== undefined) return refused;
    const { before, cursor } = readCursor(query.cursor);
    const listed = await inQueue<Award>(tables, `waiting-for-funds#${partnerId}`, { limit: query.limit, cursor });
    if (isRejected(listed)) return listed;
    const awards = listed.states.map(
      ({ id, applicationId, programId, coarse, submittedAt, amountMinor, currency }, at) => ({
        position: before + at + 1,
        awardId: id,
        applicationId,
        programId,
        need: coarse.need,
        since: submittedAt,
        amountMinor,
        currency,
      }),
    );
    const next = listed.next === undefined ? {} : { next: cursorOf(before + awards.length, listed.next) };
    return { status: 200, body: { partnerId, awards, ...next } };
  };
