// Invariants 5 and 10 where money is let go: no open break holds it up, its payee may be paid there, and a second person acted where one has to.
import type { RecordedEvent } from '@hearth/domain/record';
import type { Facts, PaymentFacts } from './facts.ts';
import { nameOf, rootOf } from './facts.ts';
import type { Judge } from './judge.ts';

const closed = 'nothing is released from a slice, or to a partner, that an open break touches';
const payable =
  'money is intended only for a payee that is ready where it is paid, a change confirmed by a second person';
const numbered = 'no two checks have one number';
const owedOnly = 'a partner gives back no more than what nobody came for';
const two = 'what two people have to do, two people did';

const judgeBooks = (facts: Facts, { violated }: Judge, payment: PaymentFacts): void => {
  const parts = payment.covers.map((id) => facts.payments.get(id)).filter((part) => part !== undefined);
  const slices = new Set([payment, ...parts].flatMap(({ draws }) => draws.map(nameOf)));
  const partnerId = payment.kind === 'advance' ? [...parts][0]?.draws[0]?.partnerId : undefined;
  for (const [id, open] of facts.openBreaks) {
    const isHeldUp =
      open.stopsLine ||
      open.slices.some((slice) => slices.has(slice)) ||
      (partnerId !== undefined && open.stopsAdvancesTo === partnerId);
    if (isHeldUp) violated(5, closed, `${payment.id} went with ${open.code} (${id}) open`);
  }
};

/** Judges an intent, an advance or a register as it is recorded. */
export const judgeRelease = (facts: Facts, judge: Judge, { type, stream }: RecordedEvent): void => {
  const payment = facts.payments.get(stream);
  if (payment === undefined || type === 'HandoverDue' || type === 'CheckDue') return;
  judgeBooks(facts, judge, payment);
  if (payment.recipient === undefined) return;
  const holder = facts.accounts.get(payment.recipient) ?? 'nobody';
  const isReady = facts.readyPayees.has(holder) || facts.readyPayees.has(rootOf(facts, holder));
  if (!isReady) judge.violated(5, payable, `${stream} is for ${payment.recipient} of ${holder}`);
};

/** What nobody came for at a partner. */
const owedBy = (facts: Facts, partnerId: string): number => {
  let owed = 0;
  for (const { status, draws, amountMinor } of facts.payments.values())
    if (status === 'unclaimed' && draws[0]?.partnerId === partnerId) owed += amountMinor;
  return owed;
};

/** Judges what somebody did after somebody else: the second of two people, a number given once, money that was owed. */
export const judgeSecond = (facts: Facts, { violated }: Judge, { type, stream, data }: RecordedEvent): void => {
  const told = data as Readonly<Record<string, unknown>>;
  const by = String(told['by']);
  switch (type) {
    case 'PayeeChangeConfirmed':
      if (facts.askedFor.has(`${stream} ${by}`))
        violated(5, two, `${by} asked for the link of ${stream} and confirmed it`);
      return;
    case 'AllotmentMoved':
      if (facts.proposedBy.get(String(told['moveId'])) === by) violated(5, two, `${by} proposed and confirmed a move`);
      return;
    case 'RegisterReleased':
      if (facts.payments.get(stream)?.by === by) violated(5, two, `${by} prepared and released ${stream}`);
      return;
    case 'CheckIssued': {
      const number = String(told['number']);
      const other = facts.checkNumbers.get(number) ?? stream;
      facts.checkNumbers.set(number, other);
      if (other !== stream) violated(3, numbered, `${stream} and ${other} are both number ${number}`);
      return;
    }
    case 'PartnerRefunded': {
      const partnerId = String(told['partnerId']);
      const refunded = (facts.refunded.get(partnerId) ?? 0) + Number(told['amountMinor']);
      facts.refunded.set(partnerId, refunded);
      const owed = owedBy(facts, partnerId);
      if (refunded > owed) violated(1, owedOnly, `${partnerId} gave back ${refunded} of ${owed}`);
      return;
    }
    case 'HandoverConfirmed':
      if (told['how'] !== 'code' && facts.payments.get(stream)?.handedOverBy === by)
        violated(5, two, `${by} handed over and confirmed ${stream}`);
  }
};
