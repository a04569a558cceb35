// The stand-in provider in a process of its own, so that its work is not the system's: `onboard` orders come in, answers go out.
import { goodAccount } from '@hearth/functions/disbursement/disbursement.fixture.ts';
import { startStandIn } from '@hearth/payments/stand-in/stand-in';

const standIn = await startStandIn({
  port: 0,
  dataFile: ':memory:',
  now: Date.now,
  apiKey: 'sk_test_bench',
  webhookSecret: 'whsec_bench',
  deliverTo: () => ({}),
  tellsOf: () => false,
  seed: 'bench',
});
standIn.credit(1_000_000_000);
process.on('message', (accountId: string) => {
  standIn.onboard(accountId, goodAccount);
  process.send?.('done');
});
process.on('disconnect', () => process.exit(0));
process.send?.({ baseUrl: standIn.baseUrl, financialAccount: standIn.financialAccount });
