// Taking a request back: until a decision the application alone; after an award, as long as nobody approved it, the award with it.
import { type Application, type ApplicationWithdrawn, refuseIfDecided } from './applications.ts';
import type { AwardWithdrawn } from './award-events.ts';
import type { Award } from './awards.ts';
import { isRejected, type Rejected, reject } from './rejections.ts';

/** Why a request is taken back. `in-favour-of-another`: the household steps back, so that one in greater need comes first. */
export const withdrawalReasons = ['no-longer-needed', 'in-favour-of-another', 'sent-by-mistake'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

export type Withdrawal = {
  readonly ofApplication: ApplicationWithdrawn;
  readonly ofAward: AwardWithdrawn | undefined;
};

/** Both events, or why not: `wrong-state`. `award`: that of the application, when it has one. */
export const withdrawal = (
  application: Application,
  award: Award | undefined,
  reason: WithdrawalReason | string,
): Withdrawal | Rejected => {
  const ofApplication: ApplicationWithdrawn = { type: 'ApplicationWithdrawn', data: { reason } };
  if (application.awardId === undefined) {
    const refused = refuseIfDecided(application);
    return isRejected(refused) ? refused : { ofApplication, ofAward: undefined };
  }
  const isOpen = award?.status === 'awaiting-approval' || award?.status === 'waiting-for-funds';
  return application.status === 'awarded' && isOpen
    ? { ofApplication, ofAward: { type: 'AwardWithdrawn', data: { reason } } }
    : reject(
        'wrong-state',
        'The award was approved already, so the application can not be taken back here. Tell the fiscal agent.',
      );
};
