// Invariants 3, 4 and 5 at the provider's door: every call, every payment it made, and every word that the record takes for its own.
import type { RecordedEvent } from '@hearth/domain/record';
import type { PaymentProvider, ProviderOutcome, ProviderPayment, StoredRequest } from '@hearth/payments/provider';
import type { Facts } from './facts.ts';
import { rootOf } from './facts.ts';
import type { Judge } from './judge.ts';

const once = 'there is at most one live payment at the provider, and one live attempt, for an award or an advance';
const covered = 'what is out at the provider is set aside or spent here: nothing is given back while its payment lives';
const same = 'key, amount, recipient and every byte of a request are equal on every try of one attempt';
const approvedFirst =
  'the provider is asked to pay only what was approved and intended before, to whom it was approved for';
const itsWord = 'a payment settles, fails or comes back only when the provider itself says so';

type Made = { readonly id: string; readonly subject: string; readonly scope: string };

const dead = new Set(['failed', 'canceled', 'coming-back', 'returned']);
const notLive = new Set(['failed', 'returned', 'unclaimed', 'voided']);

/** What the provider was asked and what it made of it, kept beside the twin. */
export const openCalls = (facts: Facts, judge: Judge, twin: Pick<PaymentProvider, 'readPayment'>) => {
  const { violated } = judge;
  const first = new Map<string, StoredRequest>();
  const madeOf = new Map<string, Made[]>();
  const keys = new Set<string>();
  const seen = new Set<string>();

  const statusOf = async (id: string): Promise<string> => {
    const word = await twin.readPayment(id);
    if (word.known !== 'done') return word.known;
    // It left the household, and is not back with us yet.
    return word.value.status === 'returned' && word.value.reversalPosted === false ? 'coming-back' : word.value.status;
  };

  const asked = (request: StoredRequest, what: 'payment' | 'recipient'): void => {
    const body = JSON.parse(request.body);
    const subject = what === 'recipient' ? `recipient ${request.key}` : String(body.metadata?.disbursement);
    const known = first.get(subject) ?? request;
    first.set(subject, known);
    if (known.key !== request.key || known.body !== request.body)
      violated(4, same, `${subject} was asked for with ${request.key.slice(0, 12)} after ${known.key.slice(0, 12)}`);
    if (what === 'payment') judgePay(subject, body);
  };

  const judgePay = (subject: string, body: { amount?: { value?: number }; to?: { recipient?: string } }): void => {
    const payment = facts.payments.get(subject);
    if (payment === undefined) {
      violated(5, approvedFirst, `${subject} was never intended`);
      return;
    }
    const awardIds =
      payment.kind === 'advance' ? payment.covers.map((id) => facts.payments.get(id)?.awardId) : [payment.awardId];
    let approvedMinor = 0;
    for (const awardId of awardIds) {
      const award = facts.awards.get(awardId ?? '');
      if (award === undefined || award.attempts.length === 0)
        violated(5, approvedFirst, `${awardId} was never approved`);
      approvedMinor += award?.made.amountMinor ?? 0;
    }
    if (body.amount?.value !== approvedMinor)
      violated(5, approvedFirst, `${subject} asks for ${body.amount?.value}, ${approvedMinor} was approved`);
    const holder = facts.accounts.get(body.to?.recipient ?? '') ?? 'nobody';
    const first = facts.awards.get(awardIds[0] ?? '');
    const payee = payment.kind === 'advance' ? first?.made.partnerId : rootOf(facts, first?.made.householdId ?? '');
    if (rootOf(facts, holder) !== payee) violated(5, approvedFirst, `${subject} goes to ${holder}, not to ${payee}`);
  };

  const paid = async (request: StoredRequest, outcome: ProviderOutcome<ProviderPayment>): Promise<void> => {
    if (outcome.known !== 'done') return;
    keys.add(request.key);
    const { providerPaymentId: id, metadata } = outcome.value;
    if (seen.has(id)) return;
    seen.add(id);
    const subject = metadata['disbursement'] ?? '';
    const scope = facts.payments.get(subject)?.awardId ?? subject;
    const made = [...(madeOf.get(scope) ?? []), { id, subject, scope }];
    madeOf.set(scope, made);
    const statuses = await Promise.all(made.map((each) => statusOf(each.id)));
    const live = statuses.filter((status) => !dead.has(status)).length;
    if (live > 1) violated(3, once, `${scope} has ${live} payments: ${statuses}`);
    const status = facts.payments.get(subject)?.status ?? 'none';
    if (notLive.has(status)) violated(3, covered, `${subject} is ${status}, and was paid just now`);
  };

  const word: Readonly<Record<string, readonly string[]>> = {
    DisbursementSettled: ['posted', 'coming-back', 'returned'],
    AdvanceSettled: ['posted', 'coming-back', 'returned'],
    DisbursementReturned: ['returned'],
    DisbursementFailed: ['failed', 'canceled'],
    AdvanceFailed: ['failed', 'canceled'],
  };

  /** Judges a terminal event by what the provider really holds at this moment. */
  const judgeWord = async ({ type, stream }: RecordedEvent): Promise<void> => {
    const allowed = word[type];
    if (allowed === undefined) return;
    const payment = facts.payments.get(stream);
    const mine = (madeOf.get(payment?.awardId ?? stream) ?? []).filter(({ subject }) => subject === stream);
    const statuses = await Promise.all(mine.map(({ id }) => statusOf(id)));
    const isVoid = type === 'DisbursementFailed' || type === 'AdvanceFailed';
    const isTrue = isVoid
      ? statuses.every((status) => allowed.includes(status))
      : statuses.some((status) => allowed.includes(status));
    if (isTrue) return;
    if (isVoid) violated(3, covered, `${stream} was given back, the provider has it ${statuses}`);
    else
      violated(
        6,
        itsWord,
        `${type} on ${stream}, the provider has it ${statuses.length === 0 ? 'not at all' : statuses}`,
      );
  };

  const judgeAttempt = ({ stream }: RecordedEvent): void => {
    const awardId = facts.payments.get(stream)?.awardId;
    const live = (facts.attemptsOf.get(awardId ?? '') ?? []).filter(
      (id) => !notLive.has(facts.payments.get(id)?.status ?? 'none'),
    );
    if (live.length > 1) violated(3, once, `${awardId} has the live attempts ${live}`);
    if (facts.awards.get(awardId ?? '')?.status === 'lapsed')
      violated(3, covered, `${awardId} lapsed, and is intended`);
  };

  /** An award lapses, or waits for its payee, only while no attempt of it is under way. */
  const judgeIdle = ({ type, stream }: RecordedEvent): void => {
    const live = (facts.attemptsOf.get(stream) ?? []).filter(
      (id) => !notLive.has(facts.payments.get(id)?.status ?? 'none'),
    );
    if (live.length > 0) violated(3, covered, `${type} came to ${stream} while ${live} is under way`);
  };

  return {
    asked,
    paid,
    judgeWord,
    judgeAttempt,
    judgeIdle,
    knowsKey: (key: string) => keys.has(key),
    madeOf,
    statusOf,
  };
};
