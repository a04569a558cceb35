// From an approved award to a payment: intent first, then the provider with the stored bytes, then its word.
import type { Award } from '@hearth/domain/awards';
import { sha256 } from '@hearth/domain/canonical';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import { idOrThrow } from '@hearth/domain/ids';
import type { Policy } from '@hearth/domain/policy';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
import { type PaymentProvider, payRequest } from '@hearth/payments/provider';
import { booksOpen } from '@hearth/store/breaks';
import { afterwards, append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef, stillAs } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import type { ReadPolicy } from '@hearth/store/policies';
import { awardStream, disbursementStream } from '@hearth/store/projection';
import { hitWaits } from '@hearth/store/sanctions';
import { noHit } from '@hearth/store/sanctions-items';
import { noOpenMatch } from '@hearth/store/shared-items';
import type { Tables } from '@hearth/store/tables';
import { payablePayee } from './payable-payee.ts';
import { release } from './release.ts';

export type Ports = {
  readonly tables: Tables;
  readonly provider: () => Promise<PaymentProvider>;
  readonly readPolicy: ReadPolicy;
  readonly fiscalAgentId: string;
  readonly financialAccount: string;
};

/** Neutral: a bank statement must not tell why money came. */
export const statementText = 'HEARTH';

type Approved = Loaded<Award> & { readonly state: Award };
type Step = 'waiting' | { readonly intended: Loaded<Disbursement> } | Rejected | Again;
type Resumed = { readonly resumed: string };
const actor = 'step:disbursement';

const basisOf = ({ id, head, state }: Approved) => ({
  awardId: idOrThrow('award', id),
  awardVersion: head.version,
  attempt: state.attempt,
  householdId: state.householdId,
  partnerId: state.partnerId,
  programId: state.programId,
  coarse: state.coarse,
  amountMinor: state.amountMinor,
  currency: state.currency,
  draws: state.draws,
  ...(state.fee === undefined ? {} : { fee: state.fee }),
  reportMonth: state.reportMonth ?? '',
});

const intent = (ports: Ports, award: Approved, recipient: string): DisbursementEvent => {
  const basis = basisOf(award);
  const disbursementId = disbursementOf(award.id, award.state.attempt);
  const { fiscalAgentId, financialAccount } = ports;
  const { amountMinor, currency, attempt } = basis;
  const call = payRequest({
    fiscalAgentId,
    awardOrAdvanceId: award.id,
    attempt,
    rail: 'bank',
    disbursementId,
    financialAccount,
    recipient,
    amountMinor,
    currency,
    statementText,
  });
  return { type: 'DisbursementIntended', data: { ...basis, recipient, call: { ...call, hash: sha256(call.body) } } };
};

/** The disbursement that this attempt will be, not begun. */
const none = ({ id, state }: Approved) => ({
  id: disbursementOf(id, state.attempt),
  head: emptyHead,
  state: undefined,
});

const waitForPayee = async (
  { tables }: Ports,
  award: Approved,
  policy: Policy,
  household: Loaded<unknown>,
  now: string,
): Promise<Step> => {
  if (award.state.status === 'waiting-for-payee') return 'waiting';
  const until = addDays(award.state.approvedAt ?? now, policy.payeeDays);
  const outcome = await commit(tables, {
    occasion: { at: now, actor },
    appends: [
      append(awardStream, award, [
        { type: 'AwardWaitsForPayee', data: { until, payeeOf: idOrThrow('household', household.id) } },
      ]),
    ],
    // The word that the payee is ready, or somebody's intent, may have come since: nobody would wake the award again.
    changes: [stillAs(household), stillAs(none(award))],
  });
  return settled<Step>(outcome, 'waiting');
};

const spentBy = ({ draws, fee }: Award) => (fee === undefined ? draws : [...draws, fee]);

const stillOpen = reject('open-match', 'a match was opened after approval: nothing is paid before a person decided it');

/**
 * Writes the intent under the award's version, a match count of zero and no sanctions hit, or lets the award wait for its payee. No money leaves
 * while the books are open where it would come from: the award stays in its queue.
 */
const intend = async (ports: Ports, award: Approved, now: string): Promise<Step> => {
  const { tables, readPolicy } = ports;
  const guards = [noOpenMatch(award.state.applicationId), noHit(award.state.applicationId)];
  // A check waits for its register, a handover for its advance: nobody is asked to pay yet.
  let event: DisbursementEvent = {
    type: award.state.rail === 'manual' ? 'CheckDue' : 'HandoverDue',
    data: basisOf(award),
  };
  if (award.state.rail === 'bank') {
    // Asked for together, so that both travel as one batch.
    const [{ household }, stopped] = await Promise.all([
      rootOf(tables, award.state.householdId),
      booksOpen(tables, spentBy(award.state)),
    ]);
    const payable = await payablePayee(ports, { kind: 'household', stream: household }, now);
    if ('waits' in payable)
      return waitForPayee(ports, award, await readPolicy(award.state.policyId), payable.waits, now);
    if (isRejected(payable)) return payable;
    if (stopped !== undefined) return stopped;
    event = intent(ports, award, payable.recipient);
    guards.push(...payable.guards);
  }
  const begun = none(award);
  const occasion = { at: now, actor };
  const outcome = await commit(tables, {
    occasion,
    appends: [append(disbursementStream, begun, [event])],
    changes: guards,
  });
  const intended = afterwards(disbursementStream, begun, [event], occasion);
  return settled<Step>(outcome, { intended }, { 'open-match': stillOpen, 'sanctions-hit': hitWaits });
};

const isPayable = ({ status }: Award): boolean => status === 'approved' || status === 'waiting-for-payee';

/**
 * Starts, or goes on with, the payment of an award. What was intended and not answered is asked again with the same key and
 * bytes. Rejections (acknowledged): `not-found`, `wrong-state` (also for a sanctions hit: paid when it is somebody else), and `open-match`, `open-signal` and `books-open`: paid when the
 * match is decided, the signal answered, or the books add up, for the relay's schedule sends it again. Faults throw, and the
 * message comes again.
 */
export const payAward =
  (ports: Ports) =>
  async (awardId: string, now: string): Promise<unknown> => {
    const step = await untilSettled(async (): Promise<Step | Resumed> => {
      const [item] = await ports.tables.read([stateRef(awardId)]);
      const { head, state } = loaded<Award>(awardId, item);
      if (state === undefined) return reject('not-found', 'there is no such award');
      if (!isPayable(state)) return reject('wrong-state', `the award is ${state.status}`);
      // Taken out of its queue: an intent is there already, go on with that. Where it ended, there is nothing to go on with.
      if (item?.['queue'] !== state.status) return { resumed: disbursementOf(awardId, state.attempt) };
      return intend(ports, { id: awardId, head, state }, now);
    });
    if (typeof step !== 'object' || isRejected(step)) return step;
    return 'intended' in step
      ? release(ports, step.intended.id, now, step.intended)
      : release(ports, step.resumed, now);
  };
