// When a case is over, what of it stands in the way of an erasure, and until when its data is kept. Pure: instants are arguments.
import { appealableUntil } from './appeals.ts';
import type { Application } from './applications.ts';
import type { Award } from './awards.ts';
import type { Disbursement } from './disbursements.ts';
import type { Policy } from './policy.ts';
import { addDays, dateOf } from './time.ts';

/**
 * Where a case stands for retention. `open`: nothing was approved, so it ends by being taken back; `under-way`: money is set aside or
 * moves, `ends` says what has to end first; `over` with its class, and when.
 */
export type CaseStanding =
  | { readonly is: 'open' }
  | { readonly is: 'under-way'; readonly ends: string }
  | {
      readonly is: 'over';
      readonly class: 'unawarded' | 'awarded';
      readonly endedAt: string;
      readonly isPaid: boolean;
    };

const underWay = (ends: string): CaseStanding => ({ is: 'under-way', ends });

/** A payment as it stands: the words say what a person can do about it. */
const ofPayment = ({ status, changedAt }: Disbursement): CaseStanding => {
  switch (status) {
    case 'intended':
    case 'released':
      return underWay('A payment is on its way at the provider. It ends with the provider’s word.');
    case 'held':
      return underWay('A payment is held: nobody knows whether it was paid. Inquire, or declare it unpaid.');
    case 'waiting-for-advance':
    case 'advanced':
    case 'handed-over':
      return underWay('Aid is to be handed over. Let it be confirmed, or reported unclaimed.');
    case 'waiting-for-register':
    case 'registered':
      return underWay('A check is to be written. Let it be given out and cashed, or void it.');
    case 'issued':
      return underWay('A check was given out and is not cashed. Wait until the bank paid it, or void it.');
    case 'settled':
    case 'confirmed':
    case 'cleared':
    case 'stale':
      return { is: 'over', class: 'awarded', endedAt: changedAt, isPaid: true };
    case 'failed':
    case 'returned':
    case 'unclaimed':
    case 'voided':
      return { is: 'over', class: 'awarded', endedAt: changedAt, isPaid: false };
  }
};

const later = (a: string, b: string): string => (a > b ? a : b);

const ofAward = (award: Award, paid: Disbursement | undefined): CaseStanding => {
  switch (award.status) {
    case 'awaiting-approval':
    case 'waiting-for-funds':
      return { is: 'open' };
    case 'awaiting-reissue':
      return underWay('It was proposed to pay an award again. An approver confirms that, or drops it.');
    // Paid, an award keeps the status in which it was paid: the payment says what became of it.
    case 'waiting-for-payee':
      return paid === undefined
        ? underWay('An award waits until its payee can be paid. It is paid then, or lapses on its day.')
        : ofPayment(paid);
    case 'approved':
      return paid === undefined ? underWay('An approved award is about to be paid.') : ofPayment(paid);
    case 'lapsed':
    case 'reissue-dropped':
    case 'sent-back':
    case 'withdrawn': {
      const before = paid === undefined ? undefined : ofPayment(paid);
      const endedAt = before?.is === 'over' ? later(award.changedAt, before.endedAt) : award.changedAt;
      return { is: 'over', class: 'awarded', endedAt, isPaid: before?.is === 'over' && before.isPaid };
    }
  }
};

/**
 * How a case stands. `paid` is the payment of the award's last attempt. A question that its partner never answered is over once the
 * class ends, so that silence keeps nobody's data; what waits for us is open.
 */
export const caseStanding = (
  application: Application,
  award: Award | undefined,
  paid: Disbursement | undefined,
): CaseStanding => {
  switch (application.status) {
    case 'submitted':
    case 'referred':
    case 'question':
      return { is: 'open' };
    case 'declined':
    case 'withdrawn':
      return { is: 'over', class: 'unawarded', endedAt: application.changedAt, isPaid: false };
    case 'awarded':
      return award === undefined ? underWay('Its award is being made.') : ofAward(award, paid);
  }
};

const dayAfter = (endedAt: string, days: number): string => dateOf(addDays(endedAt, days));

/** The last day (YYYY-MM-DD, UTC) on which a case that is over is kept under its policy. */
export const keptUntilOf = (
  { retention }: Pick<Policy, 'retention'>,
  over: { readonly class: 'unawarded' | 'awarded'; readonly endedAt: string },
): string => dayAfter(over.endedAt, over.class === 'awarded' ? retention.awardedDays : retention.unawardedDays);

/**
 * The day on which the class of a case ends; undefined while it goes on. An unanswered question ends with the unawarded class; a decline
 * not before it can no longer be appealed.
 */
export const dueOn = (
  policy: Pick<Policy, 'retention'>,
  application: Application,
  standing: CaseStanding,
): string | undefined => {
  if (standing.is === 'over') {
    const appealable = application.status === 'declined' ? [appealableUntil(application.changedAt)] : [];
    return [keptUntilOf(policy, standing), ...appealable].sort().at(-1);
  }
  return application.status === 'question'
    ? keptUntilOf(policy, { class: 'unawarded', endedAt: application.changedAt })
    : undefined;
};
