// One advance to a partner for the aid it will hand over: intent first, each handover bound to it in the same transaction.

import type { AdvanceIntended } from '@hearth/domain/advances';
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
import { loaded, stateRef } from '@hearth/store/entities';
import { refusedGrants } from '@hearth/store/grant-duties';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import type { ReadPolicy } from '@hearth/store/policies';
import { advanceStream, disbursementStream } from '@hearth/store/projection';
import { refusePartner } from '@hearth/store/sanctions';
import { noHit } from '@hearth/store/sanctions-items';
import { noOpenMatch } from '@hearth/store/shared-items';
import { slicesOf } from '@hearth/store/slices';
import { type Change, mostActions, type Tables } from '@hearth/store/tables';
import { statementText } from './pay-award.ts';
import { payablePayee } from './payable-payee.ts';
import { type Payable, payableOf, waitingFor } from './waiting-handovers.ts';

export type Ports = {
  readonly tables: Tables;
  readonly provider: () => Promise<PaymentProvider>;
  readonly random: RandomBytes;
  readonly readPolicy: ReadPolicy;
  readonly fiscalAgentId: string;
  readonly financialAccount: string;
  /** What the provider takes for one payment, in minor units. */ readonly feeMinor: number;
};
type AdvanceCall = Call<{ readonly partnerId: OrganizationId; readonly limit?: number | undefined }, unknown>;

/** Two writes a handover and a check of its matches: so many fit one transaction beside the advance itself. */
const mostHandovers = 30;

/**
 * What the advance writes and asks itself: its event and state, the mark of the request, what its fee is set aside on, the partner's
 * hit, and the day on which its treasurer paid.
 */
const ownActions = 6;

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
 * pays it. What the caller may not release (a household they are close to, a tier that keeps duties apart) waits for somebody else.
 * The provider's fee for it is set aside with it. Answers 202, or 200 when nothing waits. Rejections: `not-found`,
 * `wrong-state` (the sanctions step), `payee-not-ready`, `open-signal`, `insufficient-funds` for the fee, `books-open`, `open-match`, `related` or `same-person` (nothing else waits),
 * `idempotency-key-reused`.
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
      // Asked for together, so that their awards are read once and all travels in as few batches as it fits.
      const [free, kept] = await Promise.all([
        payableOf(tables, waiting),
        refusedGrants(
          tables,
          actor,
          'advance',
          waiting.map(({ state }) => state),
        ),
      ]);
      const payable = free.filter(({ state }) => !kept.has(state.awardId)).slice(0, room);
      const [first] = payable;
      const [why] = free.flatMap(({ state }) => kept.get(state.awardId) ?? []);
      if (first === undefined && why !== undefined) return why;
      if (first === undefined) return { status: 200, body: { advanceId: null, disbursementIds: [] } };
      const programIds = payable.map(({ state }) => state.programId);
      const fee = await feeFor(ports, partnerId, first.state);
      const fees = fee === undefined || isRejected(fee) ? [] : [fee];
      const [unclear, stopped] = await Promise.all([
        refusePartner(ports, partner.state, now, programIds),
        booksOpen(tables, [...payable.flatMap(({ state }) => state.draws), ...fees], partnerId),
      ]);
      if (unclear !== undefined) return unclear;
      if (isRejected(fee)) return fee;
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
        changes: [...new Set(payable.map(({ applicationId }) => applicationId))]
          .map(noOpenMatch)
          .concat(noHit(partnerId), payee.guards),
      });
      return settled<Answer | Rejected>(outcome, { status: 202, body: answer }, { 'open-match': stillOpen });
    });
