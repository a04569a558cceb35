// The provider as one task sees it: the twin, with a stop in front of every call, and everything that can go wrong with one.
import type { PaymentProvider, ProviderOutcome, ProviderPayment } from '@hearth/payments/provider';
import { canary } from './canary.ts';
import type { Fault } from './fates.ts';
import type { Task } from './stage.ts';
import type { World } from './world-shape.ts';

const unknown = async (reason: string) => ({ known: 'unknown', reason }) as const;
const refused = async (reason: string, next: 'fail' | 'later' | 'person') =>
  ({ known: 'refused', reason, next }) as const;

type Twist<T> = readonly [Fault, () => Promise<ProviderOutcome<T>>];

/** What can go wrong with any call to the provider. */
const anyCall = <T>(does: () => Promise<ProviderOutcome<T>>): readonly Twist<T>[] => [
  ['provider-silent-before', () => unknown('no-answer')],
  [
    'provider-silent-after',
    async () => {
      await does();
      return unknown('no-answer');
    },
  ],
  ['provider-500', () => unknown('api-error')],
  ['provider-429', () => refused('rate-limited', 'later')],
];

const altered = async (
  does: () => Promise<ProviderOutcome<ProviderPayment>>,
  alter: (payment: ProviderPayment) => ProviderPayment,
): Promise<ProviderOutcome<ProviderPayment>> => {
  const outcome = await does();
  return outcome.known === 'done' ? { known: 'done', value: alter(outcome.value) } : outcome;
};

/** What can go wrong with a word about a payment. */
const anyPayment = (does: () => Promise<ProviderOutcome<ProviderPayment>>): readonly Twist<ProviderPayment>[] => [
  ['status-unknown', () => altered(does, (payment) => ({ ...payment, status: 'unrecognized' }))],
  ['echo-wrong', () => altered(does, (payment) => ({ ...payment, amountMinor: payment.amountMinor + 1 }))],
];

type Asking = (...asked: readonly unknown[]) => Promise<ProviderOutcome<unknown>>;

/** Whatever the port offers, with a stop in front of it. What the twin can do beside the port stays outside. */
const everyCall = (
  twin: PaymentProvider,
  gated: (on: string, about: string, does: () => Promise<ProviderOutcome<unknown>>) => Promise<unknown>,
): PaymentProvider =>
  Object.fromEntries(
    Object.entries(twin).flatMap(([name, does]) =>
      /^(open|close|read|list|cancel|pay|onboardingLink)/.test(name) &&
      typeof does === 'function' &&
      name !== 'payments'
        ? [
            [
              name,
              (...asked: unknown[]) => gated(name, JSON.stringify(asked[0]) ?? '', () => (does as Asking)(...asked)),
            ],
          ]
        : [],
    ),
  ) as unknown as PaymentProvider;

/** The provider's port of a task. */
export const providerFor = (world: World, task: Task): PaymentProvider => {
  const { twin, stage, oracle } = world;
  const gated = <T>(
    on: string,
    about: string,
    does: () => Promise<ProviderOutcome<T>>,
    more: readonly Twist<T>[] = [],
  ): Promise<ProviderOutcome<T>> =>
    stage.call<ProviderOutcome<T>>(task, { on, about: () => about, does, twists: [...anyCall(does), ...more] });
  return {
    ...everyCall(twin, gated),
    openRecipient: (request) => {
      oracle.asked(request, 'recipient');
      return gated('openRecipient', request.key.slice(0, 8), () => twin.openRecipient(request));
    },
    readRecipient: (id) =>
      gated('readRecipient', id, async () => {
        const outcome = await twin.readRecipient(id);
        return outcome.known === 'done' ? { known: 'done', value: { ...outcome.value, holderName: canary } } : outcome;
      }),
    pay: (request) => {
      const does = async () => {
        oracle.asked(request, 'payment');
        const outcome = await twin.pay(request);
        await oracle.paid(request, outcome);
        return outcome;
      };
      // The provider refuses only what it did not carry out: a key that it knows is answered with what became of it.
      const isNew = () => !oracle.knowsKey(request.key);
      return gated('pay', request.body.slice(0, 60), does, [
        ['provider-refuses', () => (isNew() ? refused('payout_method_declined', 'fail') : does())],
        ['provider-blocks', () => (isNew() ? refused('blocked', 'person') : does())],
        ...anyPayment(does),
      ]);
    },
    readPayment: (id) => {
      const does = () => twin.readPayment(id);
      return gated('readPayment', id, does, anyPayment(does));
    },
  };
};
