// One advance to a partner for the aid it will hand over: intent first, each handover bound to it in the same transaction.

import type { AdvanceIntended } from '@hearth/domain/advances';
import type { Award } from '@hearth/domain/awards';
import { sha256 } from '@hearth/domain/canonical';
import type { Disbursement } from '@hearth/domain/disbursements';
import { encumbranceEntry } from '@hearth/domain/entries';
import { chooseFee } from '@hearth/domain/fees';
import type { Organization } from '@hearth/domain/governance';
import { idOrThrow, newId, type OrganizationId, type RandomBytes } from '@hearth/domain/ids';
import { type Draw, sumMinor } from '@hearth/domain/ledger';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { type PaymentProvider, payRequest } from '@hearth/payments/provider';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { booksOpen } from '@hearth/store/breaks';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { inQueue } from '@hearth/store/lists';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { advanceStream, disbursementStream } from '@hearth/store/projection';
import { noOpenMatch } from '@hearth/store/shared-items';
import { slicesOf } from '@hearth/store/slices';
import { type Change, mostActions, type Tables } from '@hearth/store/tables';
import { statementText } from './pay-award.ts';
import { payablePayee } from './payable-payee.ts';

export type Ports = {
  readonly tables: Tables;
  readonly provider: () => Promise<PaymentProvider>;
  readonly random: RandomBytes;
  readonly fiscalAgentId: string;
  readonly financialAccount: string;
  /** What the provider takes for one payment, in minor units. */ readonly feeMinor: number;
};
type AdvanceCall = Call<{ readonly partnerId: OrganizationId; readonly limit?: number | undefined }, unknown>;

/** Two writes a handover and a check of its matches: so many fit one transaction beside the advance itself. */
const mostHandovers = 30;

/** What the advance writes itself: its event and state, the mark of the request, and what its fee is set aside on. */
const ownActions = 4;

const roomBeside = (guards: readonly Change[]): number =>
  Math.min(mostHandovers, Math.floor((mostActions - ownActions - guards.length) / 3));

const notReady = (readiness: string | undefined): Rejected =>
  readiness === 'changed'
    ? reject(
        'payee-not-ready',
        'This partner is to be paid elsewhere than before. Somebody else than who asked for its link has to confirm that first.',
      )
    : reject(
        'payee-not-ready',
        'This partner is not ready to receive money at the provider yet. Ask for its onboarding first.',
      );

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
const payableOf = async (tables: Tables, waiting: readonly Waiting[]): Promise<readonly Payable[]> => {
  const awards = await tables.read(waiting.map(({ state }) => stateRef(state.awardId)));
  const applications = waiting.map(({ state }, at) => loaded<Award>(state.awardId, awards[at]).state?.applicationId);
  const counts = await tables.read(applications.map((id) => ({ table: 'state', pk: id ?? '-', sk: 'matches' })));
  return waiting.flatMap((each, at) => {
    const applicationId = applications[at];
    const open = counts[at]?.['open'];
    return applicationId === undefined || (typeof open === 'number' && open > 0) ? [] : [{ ...each, applicationId }];
  });
};

/** What the advance's own payment costs, set aside on the partner's operations slice; nothing when the provider takes nothing. */
const feeFor = async (
  { tables, feeMinor }: Ports,
  partnerId: string,
  { programId, currency }: Disbursement,
): Promise<Draw | Rejected | undefined> =>
  feeMinor === 0
    ? undefined
    : chooseFee(await slicesOf(tables, partnerId, programId), { partnerId, programId }, { feeMinor, currency });

const stillOpen = reject(
  'open-match',
  'A match was opened for one of these households just now. Try again: the others can go.',
);

type Payable = Waiting & { readonly applicationId: string };
type AdvanceOf = Pick<AdvanceIntended['data'], 'partnerId' | 'recipient' | 'by'> & { readonly fee: Draw | undefined };

/** The intent as it will be recorded: the exact request, what it covers, and the fee with the entry that sets it aside. */
const intended = (
  { random, fiscalAgentId, financialAccount }: Ports,
  payable: readonly Payable[],
  first: Payable,
  { partnerId, recipient, by, fee }: AdvanceOf,
) => {
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
  const data: AdvanceIntended['data'] = {
    partnerId,
    disbursementIds: payable.map(({ id }) => idOrThrow('disbursement', id)),
    amountMinor,
    currency,
    recipient,
    call: { ...call, hash: sha256(call.body) },
    by,
    ...(fee === undefined ? {} : { fee, entry: encumbranceEntry([fee], currency) }),
  };
  return { advanceId, data };
};

/**
 * Intends one advance that covers what waits for this partner, at most `limit` (30) handovers; the disbursement queue then
 * pays it. The provider's fee for it is set aside with it. Answers 202, or 200 when nothing waits. Rejections: `not-found`,
 * `payee-not-ready`, `open-signal`, `insufficient-funds` for the fee, `books-open`, `open-match`, `idempotency-key-reused`.
 */
export const advancePartner =
  (ports: Ports) =>
  ({ actor, body, now, request }: AdvanceCall): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { tables } = ports;
      const { partnerId } = body;
      const [mark, item] = await tables.read([markOf(request), stateRef(partnerId)]);
      const replayed = replay(mark, request);
      if (replayed !== undefined) return replayed;
      const partner = loaded<Organization>(partnerId, item);
      if (partner.state === undefined) return reject('not-found', 'There is no such partner.');
      const payee = await payablePayee(ports, { kind: 'organization', stream: partner }, now);
      if ('waits' in payee) return notReady(payee.readiness);
      if (isRejected(payee)) return payee;
      const { recipient } = payee;
      const waiting = await waitingFor(tables, partnerId);
      if (isRejected(waiting)) return waiting;
      const room = Math.min(body.limit ?? mostHandovers, roomBeside(payee.guards));
      const payable = (await payableOf(tables, waiting)).slice(0, room);
      const [first] = payable;
      if (first === undefined) return { status: 200, body: { advanceId: null, disbursementIds: [] } };

      const fee = await feeFor(ports, partnerId, first.state);
      if (isRejected(fee)) return fee;
      const fees = fee === undefined ? [] : [fee];
      const stopped = await booksOpen(tables, [...payable.flatMap(({ state }) => state.draws), ...fees], partnerId);
      if (stopped !== undefined) return stopped;

      const { advanceId, data } = intended(ports, payable, first, { partnerId, recipient, by: actor.memberId, fee });
      const { amountMinor, currency, disbursementIds } = data;
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
        changes: [...new Set(payable.map(({ applicationId }) => applicationId))].map(noOpenMatch).concat(payee.guards),
      });
      return settled<Answer | Rejected>(outcome, { status: 202, body: answer }, { 'open-match': stillOpen });
    });
