// One advance to a partner for the aid it will hand over: intent first, each handover bound to it in the same transaction.

import type { Advance } from '@hearth/domain/advances';
import type { Award } from '@hearth/domain/awards';
import { sha256 } from '@hearth/domain/canonical';
import type { Disbursement } from '@hearth/domain/disbursements';
import { refusal } from '@hearth/domain/duties';
import type { Organization } from '@hearth/domain/governance';
import { idOrThrow, isId, newId, type OrganizationId, type RandomBytes } from '@hearth/domain/ids';
import { sumMinor } from '@hearth/domain/ledger';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { payRequest } from '@hearth/payments/provider';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { advanceStream, disbursementStream } from '@hearth/store/projection';
import { noOpenMatch } from '@hearth/store/shared-items';
import type { Tables } from '@hearth/store/tables';
import { statementText } from './pay-award.ts';

export type Ports = {
  readonly tables: Tables;
  readonly random: RandomBytes;
  readonly fiscalAgentId: string;
  readonly financialAccount: string;
};
type AdvanceCall = Call<{ readonly partnerId: OrganizationId; readonly limit?: number | undefined }, unknown>;

/** Two writes a handover and a check of its matches: so many fit one transaction beside the advance itself. */
const mostHandovers = 30;

/** As many are looked at, so that what open matches hold up at the front does not hold up the rest. */
const mostLookedAt = 200;

type Waiting = Loaded<Disbursement> & { readonly state: Disbursement };

/** Handovers that wait for an advance, read again: the list may be behind. One currency at a time. */
const waitingFor = async (tables: Tables, partnerId: string): Promise<readonly Waiting[] | Rejected> => {
  const listed = await inQueue<Disbursement>(tables, `waiting-for-advance#${partnerId}`, { limit: mostLookedAt });
  if (isRejected(listed)) return listed;
  const items = await tables.read(listed.states.map(({ id }) => stateRef(id)));
  const waiting = listed.states.flatMap(({ id }, at): Waiting[] => {
    const { head, state } = loaded<Disbursement>(id, items[at]);
    return state?.status === 'waiting-for-advance' ? [{ id, head, state }] : [];
  });
  return waiting.filter(({ state }) => state.currency === waiting[0]?.state.currency);
};

/** The handovers whose application has no open match: the others wait on. */
const payableOf = async (tables: Tables, waiting: readonly Waiting[]) => {
  const awards = await tables.read(waiting.map(({ state }) => stateRef(state.awardId)));
  const applications = waiting.map(({ state }, at) => loaded<Award>(state.awardId, awards[at]).state?.applicationId);
  const counts = await tables.read(applications.map((id) => ({ table: 'state', pk: id ?? '-', sk: 'matches' })));
  return waiting.flatMap((each, at) => {
    const applicationId = applications[at];
    const open = counts[at]?.['open'];
    return applicationId === undefined || (typeof open === 'number' && open > 0) ? [] : [{ ...each, applicationId }];
  });
};

const stillOpen = reject(
  'open-match',
  'A match was opened for one of these households just now. Try again: the others can go.',
);

/**
 * Intends one advance that covers what waits for this partner, at most `limit` (30) handovers; the disbursement queue then
 * pays it. Answers 202, or 200 when nothing waits. Rejections: `not-found`, `payee-not-ready`, `open-match`,
 * `idempotency-key-reused`.
 */
export const advancePartner =
  ({ tables, random, fiscalAgentId, financialAccount }: Ports) =>
  ({ actor, body, now, request }: AdvanceCall): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { partnerId } = body;
      const [mark, item] = await tables.read([markOf(request), stateRef(partnerId)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const partner = loaded<Organization>(partnerId, item).state;
      if (partner === undefined) return reject('not-found', 'There is no such partner.');
      const recipient = partner.payee?.readiness === 'ready' ? partner.payee.accountId : undefined;
      if (recipient === undefined)
        return reject(
          'payee-not-ready',
          'This partner is not ready to receive money at the provider yet. Ask for its onboarding first.',
        );
      const waiting = await waitingFor(tables, partnerId);
      if (isRejected(waiting)) return waiting;
      const payable = (await payableOf(tables, waiting)).slice(0, Math.min(body.limit ?? mostHandovers, mostHandovers));
      const [first] = payable;
      if (first === undefined) return { status: 200, body: { advanceId: null, disbursementIds: [] } };

      const advanceId = newId('advance', random);
      const amountMinor = sumMinor(payable.map(({ state }) => state.amountMinor));
      const { currency } = first.state;
      const call = payRequest({
        fiscalAgentId,
        awardOrAdvanceId: advanceId,
        attempt: 1,
        rail: 'partner',
        disbursementId: advanceId,
        financialAccount,
        recipient,
        amountMinor,
        currency,
        statementText,
      });
      const disbursementIds = payable.map(({ id }) => idOrThrow('disbursement', id));
      const data = {
        partnerId,
        disbursementIds,
        amountMinor,
        currency,
        recipient,
        call: { ...call, hash: sha256(call.body) },
        by: actor.memberId,
      };
      const answer = { advanceId, amountMinor, currency, disbursementIds };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 202, answer) },
        appends: [
          append(advanceStream, { id: advanceId, head: emptyHead, state: undefined }, [
            { type: 'AdvanceIntended', data },
          ]),
          ...payable.map((each) =>
            append(disbursementStream, each, [{ type: 'HandoverAdvanced', data: { advanceId } }]),
          ),
        ],
        changes: [...new Set(payable.map(({ applicationId }) => applicationId))].map(noOpenMatch),
      });
      return settled<Answer | Rejected>(outcome, { status: 202, body: answer }, { 'open-match': stillOpen });
    });

/** One advance: what it covers and where it stands. Rejection: `not-found`, also for another partner's. */
export const readAdvance =
  ({ tables }: Pick<Ports, 'tables'>) =>
  async ({ actor, params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const [item] = isId('advance', id) ? await tables.read([stateRef(id)]) : [];
    const { state } = loaded<Advance>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such record.');
    const refused = refusal(actor, 'read-disbursements', { organizationId: state.partnerId });
    if (refused !== undefined) return refused;
    const { partnerId, status, amountMinor, currency, disbursementIds, intendedAt } = state;
    return {
      status: 200,
      body: { advanceId: id, partnerId, status, amountMinor, currency, disbursementIds, intendedAt },
    };
  };
