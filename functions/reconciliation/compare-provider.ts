// The second and third equation: payments and provider, in both directions; cash and fees by the ledger and by the provider.
import type { BreakCode } from '@hearth/domain/break-codes';
import type { Break, Finding } from '@hearth/domain/breaks';
import { minorOf } from '@hearth/domain/folded-books';
import type { EquationSeen } from '@hearth/domain/observations';
import type { PaymentProvider, ProviderBalance, Span } from '@hearth/payments/provider';
import { everyPage, hearCredits, hearPayments, type Reach } from './hear-all.ts';
import type { Judged } from './judge-payment.ts';
import { hearWaiting, isOfCredit, isOfPayment, lookAgain, lookFor } from './look-again.ts';
import { type Gap, type Look, type Ports, seenAs } from './looks.ts';
import type { Ledger } from './read-ledger.ts';

type Charge = { readonly category: string; readonly impactMinor: number; readonly createdAt: string };

/** What the provider ever charged, and what of it before the ledger's last complete hour began; in minor units of its account. */
const readCharges = async (provider: PaymentProvider, { began, chargedBefore, upTo }: Ledger, pages: number) => {
  if (chargedBefore === undefined) return undefined;
  let [chargedMinor, settledMinor] = [chargedBefore, chargedBefore];
  const list = async (span: Span) => {
    const page = await provider.listTransactions(span);
    if (page.known !== 'done') return page;
    const { transactions, ...rest } = page.value;
    return { known: 'done', value: { rows: transactions, ...rest } } as const;
  };
  const gap = await everyPage(list, began, pages, async (rows: readonly Charge[]) => {
    for (const { category, impactMinor, createdAt } of rows) {
      if (category !== 'stripe_fee') continue;
      chargedMinor -= impactMinor;
      if (createdAt < upTo) settledMinor -= impactMinor;
    }
  });
  return { chargedMinor, settledMinor, gap };
};

const feesBooked = ({ books }: Ledger, currency: string): number =>
  [...(books.get(currency) ?? [])].reduce(
    (sum, [name, minor]) => (name.startsWith('expense:fees:') ? sum + minor : sum),
    0,
  );

const cashOf = ({ availableMinor, outboundPendingMinor }: ProviderBalance): number =>
  availableMinor + outboundPendingMinor;

export type ProviderLook = Look & {
  readonly moved: number;
  /** Top-ups recorded just now. */ readonly topUps: number;
  readonly cashMinor: number | undefined;
  /** What the provider had charged when the ledger's last complete hour began. */
  readonly chargedMinor: number | undefined;
};

type Sums = Pick<Finding, 'about' | 'expectedMinor' | 'foundMinor' | 'currency'>;
const freeOfSlices = (code: BreakCode, owner: 'treasurer' | 'controller', stopsLine: boolean, sums: Sums): Finding => ({
  ...sums,
  ...{ code, owner, stopsLine, slices: [] },
});

type Compared = { readonly seen: readonly EquationSeen[]; readonly finds: readonly Finding[]; readonly moving: number };

/**
 * Cash and fees. The ledger is set right by what is told as a break of its own already, so that one cause is one break. Less cash
 * than there should be stops everything: money left that nobody recorded.
 */
const compareCash = (
  ledger: Ledger,
  [before, after]: readonly [ProviderBalance, ProviderBalance],
  known: readonly Judged[],
  chargedMinor: number | undefined,
): Compared => {
  const currency = after.currency.toUpperCase();
  const isMoving = cashOf(before) !== cashOf(after);
  const booked = feesBooked(ledger, currency);
  const charged = chargedMinor ?? booked;
  const elsewhere = known.reduce((sum, { bookedMinor }) => sum + bookedMinor, 0);
  const expectedMinor = minorOf(ledger.books, currency, 'cash:provider') - elsewhere - (charged - booked);
  const foundMinor = cashOf(after);
  const isLess = foundMinor < expectedMinor;
  // Less and more are two breaks: only one of them stops anything.
  const cash = { about: `${currency}#${isLess ? 'less' : 'more'}`, expectedMinor, foundMinor, currency };
  const fee = { about: currency, expectedMinor: booked, foundMinor: charged, currency };
  const seen = [seenAs('cash', currency, expectedMinor, foundMinor, isMoving)];
  const finds: Finding[] = [];
  if (chargedMinor !== undefined) seen.push(seenAs('fees', currency, booked, charged, isMoving));
  if (isMoving) return { seen, finds, moving: 1 };
  if (expectedMinor !== foundMinor) finds.push(freeOfSlices('cash-differs', 'controller', isLess, cash));
  if (booked !== charged) finds.push(freeOfSlices('fees-differ', 'treasurer', false, fee));
  return { seen, finds, moving: 0 };
};

const silent = (reason: string): Gap => ({ code: 'provider-silent', about: reason });

/**
 * Compares with the provider what was created in the days of the reach, after hearing whatever is news there; with a ledger also
 * cash, fees, and what we recorded as paid. `readBooks` reads the ledger, after the provider was heard.
 */
export const compareProvider = async (
  ports: Ports,
  now: string,
  reach: Reach,
  known: readonly Break[],
  readBooks: () => Promise<Ledger | undefined>,
): Promise<ProviderLook> => {
  const ask = await ports.provider();
  const before = await ask.readBalance();
  const payments = await hearPayments(ports, now, reach);
  const credits = await hearCredits(ports, now, reach);
  const listed = new Set([...payments.listed, ...credits.listed]);
  const waiting = reach.older === true ? await hearWaiting(ports, listed, now) : 0;
  const older = await lookAgain(ports, known, listed, now);
  const ledger = await readBooks();
  const claimed = ledger === undefined ? undefined : await lookFor(ports, ledger.claims, listed);
  const charges = ledger === undefined ? undefined : await readCharges(ask, ledger, reach.pages);
  const after = await ask.readBalance();
  const all = [...payments.judged, ...credits.judged, ...older.judged, ...(claimed?.judged ?? [])];
  const gaps = [payments.gap, credits.gap, older.gap, claimed?.gap, charges?.gap].flatMap((gap) => gap ?? []);
  const isSilent = before.known !== 'done' || after.known !== 'done';
  const canCompare = ledger !== undefined && !isSilent && gaps.length === 0;
  const cash = canCompare ? compareCash(ledger, [before.value, after.value], all, charges?.chargedMinor) : undefined;
  const currency = after.known === 'done' ? after.value.currency.toUpperCase() : '';
  return {
    seen: [
      ...(currency === '' ? [] : [seenAs('payments', currency, payments.oursMinor, payments.theirsMinor)]),
      ...(cash?.seen ?? []),
    ],
    finds: [
      ...new Map(all.map(({ finding }) => [`${finding.code} ${finding.about}`, finding])).values(),
      ...(cash?.finds ?? []),
    ],
    gaps: [...gaps, ...(after.known === 'done' ? [] : [silent(after.reason)])],
    moving: cash?.moving ?? 0,
    covers: (one) => {
      if (isOfPayment(one) || isOfCredit(one)) return listed.has(one.about) || older.whole.has(one.id);
      return (
        cash?.moving === 0 && (one.code === 'cash-differs' || (one.code === 'fees-differ' && charges !== undefined))
      );
    },
    moved: payments.moved + waiting,
    topUps: credits.moved,
    cashMinor: after.known === 'done' ? cashOf(after.value) : undefined,
    chargedMinor: charges?.gap === undefined ? charges?.settledMinor : undefined,
  };
};
