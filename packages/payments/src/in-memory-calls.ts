// What the twin answers to each call of the port.
import { sha256 } from '@hearth/domain/canonical';
import { done, type faultsInWaiting, type Holder, type onceAKey, refused, unknown } from './in-memory-book.ts';
import { instantOf } from './in-memory-books.ts';
import type { Payments } from './in-memory-payments.ts';
import type { PaymentProvider, ProviderOutcome, ProviderPayment, ReceivedCredit, Recipient, Span } from './provider.ts';
import { openRequestOrThrow, payRequestOrThrow } from './stripe-requests.ts';
import { courseOf } from './test-numbers.ts';

/** The twin's memory, and the way each call is made. */
export type Twin = {
  readonly now: () => number;
  readonly newId: (prefix: string) => string;
  readonly changed: Set<string>;
  readonly holders: Map<string, Holder>;
  /** In order of their making. */ readonly credits: ReceivedCredit[];
  readonly payments: Payments;
  readonly once: ReturnType<typeof onceAKey>;
  readonly call: ReturnType<typeof faultsInWaiting>['call'];
};

const linkLifeMs = 600_000;

/** What lies in a span of a list that is in order of its making: newest first, looking no further back than the span. */
const newestIn = <T, V>(list: readonly T[], span: Span, tell: (one: T) => V & { readonly createdAt: string }): V[] => {
  const found: V[] = [];
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const one = list[index];
    if (one === undefined) break;
    const told = tell(one);
    if (told.createdAt < span.createdFrom) break;
    if (span.createdTo === undefined || told.createdAt < span.createdTo) found.push(told);
  }
  return found;
};

/** What a map has under an id; throws a RangeError when it has nothing: a test asked for what is not there. */
export const foundOrThrow = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const found = map.get(id);
  if (found === undefined) throw new RangeError('the twin has no such id');
  return found;
};

const read = <T, V>(found: T | undefined, tell: (one: T) => V): ProviderOutcome<V> =>
  found === undefined ? unknown('not-found') : done(tell(found));

const recipientOf = ({ id, kind, readiness, method, isClosed }: Holder): Recipient => ({
  providerAccountId: id,
  readiness: isClosed ? 'rejected' : readiness,
  requirements: readiness === 'pending' && !isClosed ? [`identity.${kind}`, 'defaults.payout_methods'] : [],
  ...(readiness === 'ready' && !isClosed ? { payoutMethodFingerprint: sha256(`${id}:${method}`) } : {}),
});

const closing = (twin: Twin, id: string): ProviderOutcome<{ readonly providerAccountId: string }> => {
  const holder = twin.holders.get(id);
  if (holder === undefined) return unknown('not-found');
  const isPaid = twin.payments.inOrder.some(
    ({ asked, status }) => asked.to.recipient === id && status === 'processing',
  );
  if (isPaid && !holder.isClosed) return refused('payment-under-way', 'later');
  twin.holders.set(id, { ...holder, isClosed: true });
  return done({ providerAccountId: id });
};

/** The calls about payees. */
export const recipientCalls = (
  twin: Twin,
): Pick<PaymentProvider, 'openRecipient' | 'onboardingLink' | 'readRecipient' | 'closeRecipient'> => {
  const { holders, call, newId } = twin;
  const current = (made: string) => recipientOf(foundOrThrow(holders, made));
  return {
    async openRecipient(request) {
      const kind = openRequestOrThrow(request.body).identity.entity_type;
      const make = () => {
        const id = newId('acct_');
        holders.set(id, { id, kind, readiness: 'pending', method: 0, accountNumber: '', isClosed: false });
        return { made: id, value: current(id) };
      };
      return call('openRecipient', () => twin.once(request, current, make));
    },
    onboardingLink: (account) =>
      call('onboardingLink', () => {
        if (holders.get(account)?.isClosed === true) return unknown('closed');
        return read(holders.get(account), ({ id }) => ({
          url: `https://onboarding.invalid/${id}/${newId('')}`,
          expiresAt: instantOf(twin.now() + linkLifeMs),
        }));
      }),
    readRecipient: (id) => call('readRecipient', () => read(holders.get(id), recipientOf)),
    closeRecipient: (id) => call('closeRecipient', () => closing(twin, id)),
  };
};

/** The calls about payments. */
export const paymentCalls = ({
  payments,
  holders,
  call,
  once,
}: Twin): Pick<PaymentProvider, 'pay' | 'readPayment' | 'cancelPayment' | 'listPayments'> => {
  const readBack = (id: string): ProviderOutcome<ProviderPayment> =>
    read(payments.byId.get(id), (paid) => {
      const payment = payments.told(paid);
      return payment.status === 'returned' ? { ...payment, reversalPosted: payments.isReversed(paid) } : payment;
    });
  const current = (id: string): ProviderPayment => payments.told(foundOrThrow(payments.byId, id));
  return {
    async pay(request) {
      const asked = payRequestOrThrow(request.body);
      return call('pay', (course) =>
        once(request, current, () => {
          const holder = holders.get(asked.to.recipient);
          if (holder === undefined) return unknown('not-found');
          if (holder.readiness !== 'ready' || holder.isClosed) return refused('not-ready', 'fail');
          if (!payments.covers(asked.amount.value)) return refused('insufficient-funds', 'top-up');
          const paid = payments.create(request.key, asked, course ?? courseOf(holder.accountNumber));
          return { made: paid.id, value: payments.told(paid) };
        }),
      );
    },
    readPayment: (id) => call('readPayment', () => readBack(id)),
    cancelPayment: (id) =>
      call('cancelPayment', () => {
        const paid = payments.byId.get(id);
        if (paid !== undefined) payments.cancel(paid);
        return readBack(id);
      }),
    listPayments: (span) =>
      call('listPayments', () => done({ payments: newestIn(payments.inOrder, span, payments.told) })),
  };
};

/** The calls about the account itself. */
export const moneyCalls = (
  twin: Twin,
): Pick<PaymentProvider, 'readBalance' | 'listReceivedCredits' | 'readReceivedCredit' | 'listTransactions'> => {
  const { call, credits, payments } = twin;
  return {
    readBalance: () => call('readBalance', () => done(payments.balance())),
    listReceivedCredits: (span) =>
      call('listReceivedCredits', () => done({ credits: newestIn(credits, span, (one) => one) })),
    readReceivedCredit: (id) =>
      call('readReceivedCredit', () =>
        read(
          credits.find(({ creditId }) => creditId === id),
          (credit) => credit,
        ),
      ),
    listTransactions: (span) =>
      call('listTransactions', () => done({ transactions: newestIn(payments.lines, span, (line) => ({ ...line })) })),
  };
};
