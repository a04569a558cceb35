// Where a request stands for its household: one stage out of application, award, payment and appeal. Hides every inner state.
import { type Appeal, appealableUntil } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Disbursement } from '@hearth/domain/disbursements';
import { addDays, dateOf } from '@hearth/domain/time';
import type { StatusStage } from '@hearth/messages/text-keys';

/** What a stage is made of. `appeal`: the one against the decision as it stands. */
export type RequestStanding = {
  readonly application: Application;
  readonly award: Award | undefined;
  readonly paid: Disbursement | undefined;
  readonly appeal: Appeal | undefined;
};

/** A stage, and the next day that is known (YYYY-MM-DD). */
export type Stage = { readonly stage: StatusStage; readonly date?: string };

const ofPayment = ({ status }: Disbursement): StatusStage => {
  switch (status) {
    case 'waiting-for-advance':
    case 'waiting-for-register':
    case 'registered':
    // Held: nobody knows yet whether it was paid, and a person is asking.
    case 'held':
      return 'approved';
    case 'intended':
    case 'released':
      return 'payment-sent';
    case 'advanced':
      return 'handover-ready';
    case 'handed-over':
    case 'confirmed':
    case 'settled':
    case 'issued':
    case 'cleared':
    case 'stale':
      return 'paid';
    case 'failed':
    case 'returned':
    case 'unclaimed':
    case 'voided':
      return 'payment-problem';
  }
};

const ofAward = (award: Award, paid: Disbursement | undefined): StatusStage => {
  switch (award.status) {
    case 'awaiting-approval':
      return 'in-approval';
    case 'waiting-for-funds':
      return 'waiting-for-funds';
    // Paid, an award keeps the status in which it was paid.
    case 'approved':
      return paid === undefined ? 'approved' : ofPayment(paid);
    case 'waiting-for-payee':
      return paid === undefined ? 'account-needed' : ofPayment(paid);
    case 'lapsed':
    case 'awaiting-reissue':
    case 'reissue-dropped':
      return 'payment-problem';
    case 'sent-back':
      return 'in-review';
    case 'withdrawn':
      return 'withdrawn';
  }
};

/** The last whole day on which an account can be named: on the next one the award may lapse. */
const ofAccount = ({ waitsUntil }: Award): { readonly date?: string } =>
  waitsUntil === undefined ? {} : { date: dateOf(addDays(waitsUntil, -1)) };

const ofDecline = ({ changedAt }: Application, appeal: Appeal | undefined, today: string): Stage => {
  if (appeal?.status === 'open') return { stage: 'appeal-open', date: appeal.dueOn };
  if (appeal?.status === 'stands') return { stage: 'appeal-answered' };
  const until = appealableUntil(changedAt);
  const isFree = appeal === undefined || appeal.status === 'withdrawn';
  return isFree && until >= today ? { stage: 'declined', date: until } : { stage: 'declined' };
};

/** The stage of a request. `today`: YYYY-MM-DD. */
export const stageOf = ({ application, award, paid, appeal }: RequestStanding, today: string): Stage => {
  switch (application.status) {
    case 'submitted':
      return { stage: 'received' };
    case 'question':
      return { stage: 'question' };
    case 'referred':
      return { stage: 'in-review' };
    case 'withdrawn':
      return { stage: 'withdrawn' };
    case 'declined':
      return ofDecline(application, appeal, today);
    case 'awarded': {
      if (award === undefined) return { stage: 'approved' };
      const stage = ofAward(award, paid);
      return { stage, ...(stage === 'account-needed' ? ofAccount(award) : {}) };
    }
  }
};
