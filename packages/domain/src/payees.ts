// Who receives a disbursement at the provider: the events and the state that households and partners share.
import { sha256 } from './canonical.ts';
import type { StoredCall } from './disbursement-events.ts';
import type { MemberId } from './ids.ts';
import type { NewEvent, RecordedEvent } from './record.ts';

/** `by`: who asked for the onboarding. Absent in older events. */
export type PayeeRequested = NewEvent<'PayeeRequested', { readonly call: StoredCall; readonly by?: MemberId }>;
export type PayeeOpened = NewEvent<'PayeeOpened', { readonly accountId: string }>;
/** Somebody got a link to the provider's pages, where it can be said where to pay. Once a member: links themselves are not kept. */
export type PayeeLinkRequested = NewEvent<'PayeeLinkRequested', { readonly accountId: string; readonly by: MemberId }>;
/** Where the provider says a payee is paid to. */
type PaidTo = {
  /**
   * Hashes of the bank accounts and cards that became known with this, where the provider tells what is one account: a signal
   * counts who else is paid to them.
   */
  readonly destinations?: readonly string[];
  /** All of them, also those that were known or are crowded. Absent in older events. */
  readonly paidTo?: readonly string[];
};
/** It can be paid. Said again when the provider tells more of a ready payee without telling that it is paid elsewhere. */
export type PayeeReady = NewEvent<
  'PayeeReady',
  PaidTo & {
    readonly accountId: string;
    /** What tells whether it is paid elsewhere than before. */ readonly fingerprint?: string;
  }
>;
/** `refused`: a second person said that it is not to be paid to what this fingerprint stands for. */
export type PayeeRestricted = NewEvent<
  'PayeeRestricted',
  {
    readonly accountId: string;
    readonly readiness: 'pending' | 'restricted' | 'rejected';
    readonly refused?: string;
    readonly by?: MemberId;
  }
>;
/** It is to be paid elsewhere than when it first was ready: nothing is paid until a second person has confirmed it. */
export type PayeeChanged = NewEvent<
  'PayeeChanged',
  PaidTo & { readonly accountId: string; readonly fingerprint: string }
>;
export type PayeeChangeConfirmed = NewEvent<
  'PayeeChangeConfirmed',
  { readonly accountId: string; readonly fingerprint: string; readonly by: MemberId }
>;
/** Somebody asks that its account be closed for good; another person has to consent. */
export type PayeeClosingRequested = NewEvent<
  'PayeeClosingRequested',
  { readonly accountId: string; readonly by: MemberId }
>;
/** Intended: nothing is paid there from now on, and the provider is told under this key until it has answered. */
export type PayeeClosing = NewEvent<
  'PayeeClosing',
  {
    readonly accountId: string /** A step's name when its household was erased. */;
    readonly by: string;
    readonly key: string;
  }
>;
/** Its account at the provider was closed for good. */
export type PayeeClosed = NewEvent<'PayeeClosed', { readonly accountId: string; readonly by: string }>;
export type PayeeEvent =
  | PayeeRequested
  | PayeeOpened
  | PayeeLinkRequested
  | PayeeReady
  | PayeeRestricted
  | PayeeChanged
  | PayeeChangeConfirmed
  | PayeeClosingRequested
  | PayeeClosing
  | PayeeClosed;

export type Payee = {
  readonly call: StoredCall;
  /** Which account of its life this is, from 1: a closed one is never opened again. */ readonly attempt: number;
  readonly accountId?: string;
  readonly readiness: 'requested' | 'opened' | 'ready' | 'restricted' | 'changed' | 'closing' | 'closed';
  /** Where it may be paid: told when it first was ready, or confirmed by a second person since. */
  readonly fingerprint?: string;
  /** Where it is to be paid from now on, and since when nobody has confirmed that. */
  readonly change?: { readonly fingerprint: string; readonly since: string };
  /** What a second person refused last. */ readonly refused?: string;
  /** When the provider last told that it is paid where it may be. */ readonly lookedAt?: string;
  /** Everybody who asked for a link to the provider's pages: somebody else confirms a change. */
  readonly askedBy?: readonly string[];
  /** Bank accounts and cards it is paid to, as the provider told last. */ readonly destinations?: readonly string[];
  /** Who asked that it be closed. */ readonly closingAskedBy?: MemberId;
  readonly closingKey?: string;
};

/** Names the closing of one account: whoever closes it, a repeat asks for the same one. */
export const closingKeyOf = (accountId: string): string => sha256(`hearth\nclose\n${accountId}`);

const askedBy = (payee: Payee, by: MemberId | undefined) =>
  by === undefined || payee.askedBy?.includes(by) === true ? {} : { askedBy: [...(payee.askedBy ?? []), by] };

const paidTo = ({ destinations, paidTo: all = destinations }: PaidTo) =>
  all === undefined ? {} : { destinations: all };

const ready = ({ change: _change, refused: _refused, ...payee }: Payee, at: string, event: PayeeReady): Payee => ({
  ...payee,
  accountId: event.data.accountId,
  readiness: 'ready',
  lookedAt: at,
  ...paidTo(event.data),
  ...(event.data.fingerprint === undefined ? {} : { fingerprint: event.data.fingerprint }),
});

const confirmed = ({ change: _change, ...payee }: Payee, fingerprint: string): Payee => ({
  ...payee,
  readiness: 'ready',
  fingerprint,
});

const restricted = ({ change: _change, ...payee }: Payee, refused: string | undefined): Payee => ({
  ...payee,
  readiness: 'restricted',
  ...(refused === undefined ? {} : { refused }),
});

/** The payee after an event. An account stays for life, and a new one begins after it was closed; only readiness moves. */
export const evolvePayee = (
  payee: Payee | undefined,
  { at, ...event }: Pick<RecordedEvent, 'at'> & PayeeEvent,
): Payee => {
  if (event.type === 'PayeeRequested') {
    const { call, by } = event.data;
    const attempt = (payee?.attempt ?? 0) + 1;
    return { call, attempt, readiness: 'requested', ...(by === undefined ? {} : { askedBy: [by] }) };
  }
  if (payee === undefined) throw new TypeError(`${event.type} without a payee`);
  switch (event.type) {
    case 'PayeeOpened':
      return { ...payee, accountId: event.data.accountId, readiness: 'opened' };
    case 'PayeeLinkRequested':
      return { ...payee, ...askedBy(payee, event.data.by) };
    case 'PayeeReady':
      return ready(payee, at, event);
    case 'PayeeRestricted':
      return restricted(payee, event.data.refused);
    case 'PayeeChanged': {
      const change = { fingerprint: event.data.fingerprint, since: at };
      return { ...payee, readiness: 'changed', change, ...paidTo(event.data) };
    }
    case 'PayeeChangeConfirmed':
      return confirmed(payee, event.data.fingerprint);
    case 'PayeeClosingRequested':
      return { ...payee, closingAskedBy: event.data.by };
    case 'PayeeClosing':
      return { ...payee, readiness: 'closing', closingKey: event.data.key };
    case 'PayeeClosed':
      return { ...payee, readiness: 'closed' };
  }
};
