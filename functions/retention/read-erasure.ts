// Where an erasure stands, for who asked; and for the fiscal agent what waits, what is kept until when, and which holds stand. No names.
import type { Application } from '@hearth/domain/applications';
import type { Json } from '@hearth/domain/canonical';
import { type ErasureState, erasureQueues } from '@hearth/domain/erasure';
import type { Household } from '@hearth/domain/households';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { HoldPlace, KeptPlace } from '@hearth/store/erasure-items';
import { familyOf } from '@hearth/store/household-family';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { isHeld } from './case-of-household.ts';
import { caseFor } from './on-household.ts';

type Ports = { readonly tables: Tables };

const statusOf = ({ asked, confirmed, erased }: ErasureState): string => {
  if (erased !== undefined) return 'erased';
  if (confirmed !== undefined) return 'confirmed';
  return asked === undefined ? 'none' : 'asked';
};

const erasedTold = ({ erased, keptEndedAt }: ErasureState, now: string): Record<string, Json> =>
  erased === undefined
    ? {}
    : {
        reason: erased.reason,
        erasedAt: erased.erasedAt,
        backupsUntil: erased.backupsUntil,
        haveBackupsPassed: erased.backupsUntil <= now,
        ...(erased.keptUntil === undefined ? {} : { keptUntil: erased.keptUntil }),
        ...(keptEndedAt === undefined ? {} : { keptEndedAt }),
      };

/** Of the people's one account at the provider, which may be known through another partner: for the fiscal agent only. */
const accountOf = ([eldest]: readonly { readonly state: Household | undefined }[]): string => {
  const payee = eldest?.state?.payee;
  return payee?.accountId === undefined ? 'none' : payee.readiness;
};

/**
 * Where the erasure of an application's household stands. Complete is `erased` with `haveBackupsPassed`. A partner is told of its own
 * application; the fiscal agent also of the account, of a hold, and how many households are one with it. Rejection: `not-found`.
 */
export const readErasure =
  ({ tables }: Ports) =>
  async ({ actor, now, params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const found = await caseFor(tables, actor, 'read-erasure', id);
    if (isRejected(found)) return found;
    const { householdId }: Application = found.application.state;
    const { state } = loaded<Household>(householdId, (await tables.read([stateRef(householdId)]))[0]);
    const erasure = state?.erasure ?? {};
    const body: Record<string, Json> = {
      applicationId: id,
      householdId,
      status: statusOf(erasure),
      ...(erasure.asked === undefined ? {} : { askedAt: erasure.asked.askedAt }),
      ...(erasure.confirmed === undefined ? {} : { confirmedAt: erasure.confirmed.confirmedAt }),
      ...erasedTold(erasure, now),
    };
    if (actor.organizationKind !== 'fiscal-agent') return { status: 200, body };
    const family = await familyOf(tables, householdId);
    const told = { isHeld: isHeld(family), account: accountOf(family), households: family.length };
    return { status: 200, body: { ...body, ...told } };
  };

const household = ({ id, erasure = {} }: Household): Json => ({
  householdId: id,
  ...(erasure.asked === undefined
    ? {}
    : { reason: erasure.asked.reason, askedAt: erasure.asked.askedAt, askedBy: erasure.asked.by }),
  ...(erasure.confirmed === undefined
    ? {}
    : { confirmedAt: erasure.confirmed.confirmedAt, households: erasure.confirmed.householdIds.length }),
  ...(erasure.erased === undefined ? {} : { erasedAt: erasure.erased.erasedAt }),
});

const listed = async <S>(
  tables: Tables,
  queue: string,
  query: ListQuery,
  name: string,
  told: (state: S) => Json,
): Promise<Answer | Rejected> => {
  const page = await inQueue<S>(tables, queue, query);
  if (isRejected(page)) return page;
  const next = page.next === undefined ? {} : { next: page.next };
  return { status: 200, body: { [name]: page.states.map(told), ...next } };
};

type ErasuresQuery = ListQuery & { readonly queue?: 'asked' | 'confirmed' | 'account' | 'kept' | undefined };

/** What waits, the oldest first; `asked` without a queue. Rejection: `invalid` for a foreign cursor. */
export const listErasures =
  ({ tables }: Ports) =>
  ({ query }: Call<undefined, ErasuresQuery>): Promise<Answer | Rejected> => {
    const { queue = 'asked', ...page } = query;
    return queue === 'kept'
      ? listed<KeptPlace>(tables, erasureQueues.kept, page, 'erasures', ({ id, keptUntil }) => ({
          householdId: id,
          keptUntil,
        }))
      : listed<Household>(tables, erasureQueues[queue], page, 'erasures', household);
  };

/** Legal holds that stand, the oldest first. Rejection: `invalid` for a foreign cursor. */
export const listHolds =
  ({ tables }: Ports) =>
  ({ query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> =>
    listed<HoldPlace>(tables, erasureQueues.holds, query, 'holds', ({ id, ...hold }) => ({ householdId: id, ...hold }));
