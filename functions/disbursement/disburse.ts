// Which payment a message is about.
import type { DisbursementMessage } from '@hearth/contracts/events';
import { type Ports, payAward } from './pay-award.ts';
import { payWaiting } from './pay-waiting.ts';
import { release } from './release.ts';

/** Works off one message of the disbursement queue. A repeat changes nothing. */
export const disburse = (ports: Ports) => {
  const pay = payAward(ports);
  const waiting = payWaiting(ports.tables, pay);
  return (message: DisbursementMessage, now: string): Promise<unknown> => {
    switch (message.type) {
      case 'AwardApproved':
        return pay(message.stream, now);
      case 'PayeeReady':
      case 'PayeeChangeConfirmed':
        return waiting(message.stream, now);
      case 'AdvanceIntended':
        // Nobody knows whether an earlier delivery of this message called already.
        return release(ports, message.stream, now);
    }
  };
};
