// The twin's own books: the balance in its parts, and the lines that every change of it belongs to.
import type { ProviderTransaction } from './provider-books.ts';

/** A line while it can still change. */
export type Line = { -readonly [K in keyof ProviderTransaction]: ProviderTransaction[K] };

/** How long things take, on the clock that is given, and what a payment costs. */
export type Tariff = { readonly settleMs: number; readonly reversalMs: number; readonly feeMinor: number };

/** What the twin's payments and books work with. */
export type Ledger = {
  readonly now: () => number;
  readonly newId: (prefix: string) => string;
  readonly changed: Set<string>;
} & Tariff;

/** An instant as text. */
export const instantOf = (ms: number): string => new Date(ms).toISOString();

/** The provider's books and balance: every change of the balance is a line's, so that they reconcile by construction. */
export const openBooks = ({ now, newId }: Ledger) => {
  const lines: Line[] = [];
  const balance = { availableMinor: 0, inboundPendingMinor: 0, outboundPendingMinor: 0, currency: 'usd' };
  return {
    lines,
    balance,
    /** Writes a line that is pending: it has changed nothing yet. */
    open(category: ProviderTransaction['category'], amountMinor: number, flowId: string): Line {
      const line: Line = {
        transactionId: newId('trxn_'),
        category,
        amountMinor,
        impactMinor: 0,
        flowId,
        status: 'pending',
        createdAt: instantOf(now()),
      };
      lines.push(line);
      return line;
    },
    /** Ends a line: from `waiting` in the outbound part, or straight in or out of what is available. */
    close(line: Line, status: 'posted' | 'void', isWaiting: boolean): void {
      line.status = status;
      line.impactMinor = status === 'posted' ? line.amountMinor : 0;
      if (isWaiting) {
        balance.outboundPendingMinor += line.amountMinor;
        if (status === 'void') balance.availableMinor -= line.amountMinor;
      } else if (status === 'posted') balance.availableMinor += line.amountMinor;
    },
  };
};
