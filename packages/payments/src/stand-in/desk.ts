// What every part of the stand-in works with: its memory, its clock, its settings, and a way to say that something changed.
import { instant } from './answers.ts';
import type { Tables } from './tables.ts';

/** How long each part of a life takes, in virtual milliseconds. */
export type LifeCycleMs = {
  /** From accepted to posted or failed. */ readonly settle: number;
  /** From a payment that came back to its money being in the account again. */ readonly reversal: number;
  /** From an incoming credit to its money being available. */ readonly credit: number;
  /** How long a new payment stays out of lists, which are eventually consistent. */ readonly listLag: number;
};

export type Desk = {
  readonly tables: Tables;
  readonly now: () => number;
  readonly financialAccount: string;
  readonly financialAddress: string;
  readonly lifeCycleMs: LifeCycleMs;
  /** Charged when a payment posts. */ readonly feeMinor: number;
  /** Where the hosted pages are. */ readonly pagesAt: () => string;
  /** Whether the addresses are registered for events of this type. */ readonly tellsOf: (type: string) => boolean;
};

const relatedPaths: Readonly<Record<string, string>> = {
  'v2.money_management.outbound_payment': '/v2/money_management/outbound_payments',
  'v2.money_management.received_credit': '/v2/money_management/received_credits',
  'v2.money_management.transaction': '/v2/money_management/transactions',
  'v2.money_management.adjustment': '/v2/money_management/adjustments',
  'v2.core.account': '/v2/core/accounts',
};

/** Records a thin event in the same transaction as the change it speaks of; the outbox delivers it. */
export const recordEvent = (
  { tables, tellsOf }: Desk,
  event: { readonly type: string; readonly relatedType: string; readonly relatedId: string; readonly at: number },
): void => {
  const { type, relatedType, relatedId, at } = event;
  if (!tellsOf(type)) return;
  const id = tables.newId('evt_test_');
  const about = { id: relatedId, type: relatedType, url: `${relatedPaths[relatedType] ?? ''}/${relatedId}` };
  // The event of a finished link is the one that names no object.
  const related = type === 'v2.core.account_link.returned' ? {} : { related_object: about };
  const body = { id, object: 'v2.core.event', type, created: instant(at), livemode: false, ...related };
  const destination = relatedType === 'v2.core.account' ? 'accounts' : 'payments';
  tables.run('INSERT INTO outbox VALUES (NULL, ?, ?, ?, 0, ?, ?)', id, destination, JSON.stringify(body), at, at);
};
