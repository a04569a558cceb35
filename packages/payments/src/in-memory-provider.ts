// The twin of the payment provider: the same answers from memory, with faults on demand and a clock from outside.
import { sha256 } from '@hearth/domain/canonical';
import {
  type Book,
  done,
  type Holder,
  instantOf,
  openBook,
  type ProviderFault,
  refused,
  unknown,
} from './in-memory-book.ts';
import type { PaymentProvider, ProviderOutcome, Recipient, Span } from './provider.ts';
import { openRequestOrThrow, type PayBody, payRequestOrThrow } from './stripe-requests.ts';
import { courseOf } from './test-numbers.ts';

export type InMemoryProvider = PaymentProvider & {
  /** Money in; returns the credit's id. */ credit(amountMinor: number): string;
  /** What the payee does on the hosted page; the account number decides what becomes of payments to it. */
  onboard(providerAccountId: string, accountNumber: string): void;
  setReadiness(providerAccountId: string, readiness: Recipient['readiness']): void;
  /** Makes coming calls go wrong. */ fail(fault: ProviderFault): void;
  /** Ids of what changed since the last asking, as events would name it. */ changes(): readonly string[];
};

const linkLifeMs = 600_000;

const within = ({ createdFrom, createdTo }: Span, at: string): boolean =>
  at >= createdFrom && (createdTo === undefined || at < createdTo);

const foundOrThrow = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const found = map.get(id);
  if (found === undefined) throw new RangeError('the twin has no such id');
  return found;
};

const read = <T, V>(map: ReadonlyMap<string, T>, id: string, tell: (one: T) => V): ProviderOutcome<V> => {
  const found = map.get(id);
  return found === undefined ? unknown('not-found') : done(tell(found));
};

const recipientOf = ({ id, kind, readiness, method }: Holder): Recipient => ({
  providerAccountId: id,
  readiness,
  requirements: readiness === 'pending' ? [`identity.${kind}`, 'defaults.payout_methods'] : [],
  ...(readiness === 'ready' ? { payoutMethodFingerprint: sha256(`${id}:${method}`) } : {}),
});

const recipientCalls = (book: Book): Pick<PaymentProvider, 'openRecipient' | 'onboardingLink' | 'readRecipient'> => ({
  async openRecipient(request) {
    const { identity } = openRequestOrThrow(request.body);
    const current = (made: string) => recipientOf(foundOrThrow(book.holders, made));
    return book.call('openRecipient', () =>
      book.once(request, current, () => {
        const id = book.newId('acct_');
        book.holders.set(id, { id, kind: identity.entity_type, readiness: 'pending', method: 0, accountNumber: '' });
        return { made: id, value: current(id) };
      }),
    );
  },
  onboardingLink: (account) =>
    book.call('onboardingLink', () =>
      read(book.holders, account, ({ id }) => ({
        url: `https://onboarding.invalid/${id}/${book.newId('')}`,
        expiresAt: instantOf(book.now() + linkLifeMs),
      })),
    ),
  readRecipient: (id) => book.call('readRecipient', () => read(book.holders, id, recipientOf)),
});

const makePayment = (book: Book, asked: PayBody) => {
  const holder = book.holders.get(asked.to.recipient);
  if (holder === undefined) return unknown('not-found');
  if (holder.readiness !== 'ready') return refused('not-ready', 'fail');
  if (book.balance().availableMinor < asked.amount.value) return refused('insufficient-funds', 'top-up');
  const paid = { id: book.newId('obp_'), asked, createdAt: book.now(), course: courseOf(holder.accountNumber) };
  book.payments.set(paid.id, paid);
  return { made: paid.id, value: book.told(paid) };
};

const paymentCalls = (book: Book): Pick<PaymentProvider, 'pay' | 'readPayment' | 'listPayments'> => ({
  async pay(request) {
    const asked = payRequestOrThrow(request.body);
    const current = (made: string) => book.told(foundOrThrow(book.payments, made));
    return book.call('pay', () => book.once(request, current, () => makePayment(book, asked)));
  },
  readPayment: (id) =>
    book.call('readPayment', () =>
      read(book.payments, id, (paid) => {
        const payment = book.told(paid);
        return payment.status === 'returned' ? { ...payment, reversalPosted: true } : payment;
      }),
    ),
  listPayments: (span) =>
    book.call('listPayments', () => {
      const payments = [...book.payments.values()].reverse().map(book.told);
      return done({ payments: payments.filter(({ createdAt }) => within(span, createdAt)) });
    }),
});

const moneyCalls = (
  book: Book,
): Pick<PaymentProvider, 'readBalance' | 'listReceivedCredits' | 'readReceivedCredit'> => ({
  readBalance: () => book.call('readBalance', () => done(book.balance())),
  listReceivedCredits: (span) =>
    book.call('listReceivedCredits', () => {
      const credits = [...book.credits.values()].reverse();
      return done({ credits: credits.filter(({ createdAt }) => within(span, createdAt)) });
    }),
  readReceivedCredit: (id) => book.call('readReceivedCredit', () => read(book.credits, id, (credit) => credit)),
});

/** The twin. `settleMs` (virtual, 1500 when absent) is how long a payment stays in `processing`. */
export const inMemoryProvider = (settings: {
  readonly now: () => number;
  readonly settleMs?: number;
}): InMemoryProvider => {
  const book = openBook(settings.now, settings.settleMs ?? 1500);
  const known = new Map<string, string>();
  const change = (id: string, what: Partial<Holder>): void => {
    book.holders.set(id, { ...foundOrThrow(book.holders, id), ...what });
    book.changed.add(id);
  };
  return {
    ...recipientCalls(book),
    ...paymentCalls(book),
    ...moneyCalls(book),
    credit(amountMinor) {
      const creditId = book.newId('rc_');
      const createdAt = instantOf(book.now());
      book.credits.set(creditId, { creditId, amountMinor, currency: 'usd', status: 'succeeded', createdAt });
      book.changed.add(creditId);
      return creditId;
    },
    onboard(id, accountNumber) {
      const { method } = foundOrThrow(book.holders, id);
      change(id, { readiness: 'ready', method: method + 1, accountNumber });
    },
    setReadiness: (id, readiness) => change(id, { readiness }),
    fail: book.fail,
    changes() {
      for (const paid of book.payments.values()) {
        const { status } = book.told(paid);
        if (known.get(paid.id) !== status) book.changed.add(paid.id);
        known.set(paid.id, status);
      }
      const ids = [...book.changed];
      book.changed.clear();
      return ids;
    },
  };
};
