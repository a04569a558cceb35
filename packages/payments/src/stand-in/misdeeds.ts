// The record of what the stand-in did wrong, and to which payment: asked for by a test, or by itself from a seed.
import { textAt } from '../wire-reading.ts';
import { instant } from './answers.ts';
import type { Desk } from './desk.ts';
import { type Misbehaviour, type Mischief, mischiefOf } from './misbehaviour.ts';
import { textOf, wholeOf } from './tables.ts';

/** One misdeed. What it was about is told as far as it was known when it happened. */
export type Misdeed = {
  /** On the virtual clock. */ readonly at: string;
  readonly kind: string;
  /** `METHOD /path`. */ readonly call?: string;
  readonly providerPaymentId?: string;
  /** What the request called itself: `metadata.disbursement`. */ readonly disbursementId?: string;
  readonly eventType?: string;
};

const most = 20_000;

/** Keeps one. */
export const recordMisdeed = ({ tables, now }: Desk, misdeed: Omit<Misdeed, 'at'>): void =>
  tables.run(
    'INSERT INTO misdeeds VALUES (NULL, ?, ?, ?, ?, ?, ?)',
    ...[now(), misdeed.kind, misdeed.call ?? null, misdeed.providerPaymentId ?? null],
    ...[misdeed.disbursementId ?? null, misdeed.eventType ?? null],
  );

/** A call whose answer was lost knew no payment yet; what it names is found in the payments that were made after all. */
const paymentsNamed = ({ tables }: Desk): { byId: Map<string, string>; byName: Map<string, string> } => {
  const rows = tables.all("SELECT id, json_extract(body, '$.metadata.disbursement') AS named FROM payments");
  const pairs = rows.map((row) => [textOf(row, 'id'), textOf(row, 'named')] as const);
  return { byId: new Map(pairs), byName: new Map(pairs.map(([id, named]) => [named, id])) };
};

/** All that are kept, oldest first: the newest 20,000. */
export const recordedMisdeeds = (desk: Desk): readonly Misdeed[] => {
  const { byId, byName } = paymentsNamed(desk);
  const rows = desk.tables.all('SELECT * FROM misdeeds ORDER BY seq DESC LIMIT ?', most).toReversed();
  return rows.map((row) => {
    const [call, eventType] = [textOf(row, 'call'), textOf(row, 'event')];
    const disbursementId = textOf(row, 'disbursement') || (byId.get(textOf(row, 'payment')) ?? '');
    const providerPaymentId = textOf(row, 'payment') || (byName.get(disbursementId) ?? '');
    const known = Object.entries({ call, providerPaymentId, disbursementId, eventType });
    const told = Object.fromEntries(known.filter(([, text]) => text !== ''));
    return { at: instant(wholeOf(row, 'at')), kind: textOf(row, 'kind'), ...told };
  });
};

/** The disbursement that a request names. */
export const disbursementIn = (body: unknown): { disbursementId?: string } => {
  const disbursementId = textAt(body, 'metadata', 'disbursement');
  return disbursementId === undefined ? {} : { disbursementId };
};

export type Temper = {
  /** Misbehaves from now on. */ misbehave(how: Misbehaviour): void;
  behave(): void;
  /** The decisions in force; undefined while it behaves. */ mischief(): Mischief | undefined;
};

/** Good until told otherwise. */
export const openTemper = (now: () => number): Temper => {
  let mischief: Mischief | undefined;
  return {
    misbehave(how) {
      mischief = mischiefOf(how, now);
    },
    behave() {
      mischief = undefined;
    },
    mischief: () => mischief,
  };
};
