// The twin and the real SDK against the stand-in, each on a clock of its own: what the contract suite runs on.
import { inMemoryProvider } from './in-memory-provider.ts';
import { type PaymentProvider, type ProviderOutcome, payRequest, recipientRequest } from './provider.ts';
import { specMisfits } from './spec/misfits.ts';
import { startStandIn } from './stand-in/stand-in.ts';
import { stripeProvider } from './stripe-provider.ts';
import type { PaymentCourse } from './test-numbers.ts';

export const dayMs = 86_400_000;
export const startMs = Date.parse('2026-11-21T12:00:00.000Z');

export type ProviderBench = {
  readonly provider: PaymentProvider;
  readonly clock: { at: number };
  credit(amountMinor: number): string;
  onboard(account: string, number: string): void;
  loseAnswer(on: 'pay' | 'openRecipient', when: 'before' | 'after'): void;
  echoWrongly(): void;
  adjust(amountMinor: number): string;
  /** What is to become of the next payment, whatever its account says. */ decide(course: PaymentCourse): void;
  stop(): Promise<void>;
};

/** What a provider charges and how late it is, where a story wants it. */
export type BenchSettings = { readonly feeMinor?: number; readonly reversalMs?: number };

const twinBench = async (settings: BenchSettings = {}): Promise<ProviderBench> => {
  const clock = { at: startMs };
  const twin = inMemoryProvider({ now: () => clock.at, ...settings });
  return {
    provider: twin,
    clock,
    credit: twin.credit,
    onboard: twin.onboard,
    loseAnswer: (on, when) => twin.fail({ on, how: when === 'before' ? 'lost-before' : 'lost-after' }),
    echoWrongly: () => twin.fail({ on: 'pay', how: 'wrong-echo' }),
    adjust: twin.adjust,
    decide: (course) => twin.fail({ on: 'pay', how: 'course', course }),
    stop: async () => {},
  };
};

const stripeBench = async ({ feeMinor = 0, reversalMs = 0 }: BenchSettings = {}): Promise<ProviderBench> => {
  const clock = { at: startMs };
  const standIn = await startStandIn({
    port: 0,
    dataFile: ':memory:',
    now: () => clock.at,
    apiKey: 'sk_test_contract',
    webhookSecret: 'whsec_contract',
    deliverTo: () => ({}),
    feeMinor,
    lifeCycleMs: { reversal: reversalMs },
  });
  const { baseUrl, financialAccount } = standIn;
  const paths = { pay: 'POST /v2/money_management/outbound_payments', openRecipient: 'POST /v2/core/accounts' };
  return {
    provider: stripeProvider({
      apiKey: 'sk_test_contract',
      baseUrl,
      financialAccount,
      timeoutMs: 8000,
      maxNetworkRetries: 0,
    }),
    clock,
    credit: standIn.credit,
    onboard: standIn.onboard,
    // The SDK sends a cut connection once more by itself, with the same key.
    loseAnswer: (on, when) =>
      standIn.fail({ on: paths[on], how: when === 'before' ? 'lost-before' : 'lost-after', times: 2 }),
    echoWrongly: () => standIn.fail({ on: paths.pay, how: 'wrong-echo' }),
    adjust: standIn.adjust,
    decide: (course) => standIn.fail({ on: paths.pay, how: 'course', course }),
    // Whatever a test asked, the port may only say what the provider's own description allows.
    stop: async () => {
      const misfits = specMisfits(standIn.requests());
      await standIn.stop();
      if (misfits.length > 0) throw new Error(JSON.stringify(misfits));
    },
  };
};

export const known = <T>(outcome: ProviderOutcome<T>): T => {
  if (outcome.known !== 'done') throw new Error(`${outcome.known}: ${outcome.reason}`);
  return outcome.value;
};

export const household = (attempt = 1) =>
  recipientRequest({
    householdId: 'hh_1',
    fiscalAgentId: 'org_1',
    kind: 'individual',
    country: 'US',
    displayName: 'Recipient 1',
    attempt,
  });

export const payment = (recipient: string, change: { amountMinor?: number; awardOrAdvanceId?: string } = {}) =>
  payRequest({
    fiscalAgentId: 'org_1',
    awardOrAdvanceId: 'awd_1',
    attempt: 1,
    rail: 'bank',
    disbursementId: 'dsb_1',
    financialAccount: 'fa_test_hearth',
    recipient,
    amountMinor: 40_000,
    currency: 'usd',
    statementText: 'COMMUNITY FUND',
    ...change,
  });

/** Everything that implements the port, by the name a test should show. */
export const providerBenches = [
  ['the twin', twinBench],
  ['Stripe, as the stand-in plays it', stripeBench],
] as const;
