// Streams of what was seen rather than decided: reads of identity, top-ups of the provider's balance, refunds of partners, reconciliations.
import type { Entity } from './entity.ts';
import type { BooksFolded } from './folded-books.ts';
import type { MemberId, OrganizationId } from './ids.ts';
import type { Entry } from './ledger.ts';
import type { NewEvent } from './record.ts';

/** A person read who a household is (law 12). */
export type IdentityRead = NewEvent<
  'IdentityRead',
  {
    readonly by: string;
    readonly householdId: string;
    readonly applicationId: string;
    readonly purpose: string;
    /** Why, as a code, where somebody has to say it. */ readonly reason?: string;
  }
>;

/** Money of ours arrived at the provider. */
export type ProviderToppedUp = NewEvent<
  'ProviderToppedUp',
  { readonly creditId: string; readonly amountMinor: number; readonly currency: string; readonly entry: Entry }
>;

/** A partner gave back, to the fiscal agent's bank account, what nobody came for. */
export type PartnerRefunded = NewEvent<
  'PartnerRefunded',
  {
    readonly partnerId: OrganizationId;
    readonly amountMinor: number;
    readonly currency: string;
    /** YYYY-MM-DD. */ readonly receivedOn: string;
    readonly entry: Entry;
    readonly by: MemberId;
  }
>;

/** One thing that does not add up, in whole minor units; without a `breakId`: what could not be looked at this time. */
export type FoundBreak = {
  readonly code: string;
  readonly about: string;
  readonly expectedMinor: number;
  readonly foundMinor: number;
  readonly currency?: string;
  readonly breakId?: string;
};
/** Both sides of one equation, as they were seen. */
export type EquationSeen = {
  readonly name: string;
  readonly currency: string;
  readonly expectedMinor: number;
  readonly foundMinor: number;
  /** `moving`: money moved during every look, so nothing is said. `explained`: it differs by what a controller explained. */
  readonly state: 'whole' | 'broken' | 'moving' | 'explained';
};
/** What a partner still has of what was advanced to it, by how long it has had it. */
export type Ageing = {
  readonly partnerId: string;
  readonly currency: string;
  readonly upTo30Minor: number;
  readonly upTo60Minor: number;
  readonly upTo90Minor: number;
  readonly over90Minor: number;
};
/** A payment that waits for a person. */
export type HeldPayment = {
  readonly id: string;
  readonly reason: string;
  readonly since: string;
  readonly amountMinor: number;
  readonly currency: string;
};
/** Lists are cut where an event would grow without bound; the figures count all. Older events have none of the optional ones. */
export type Reconciled = NewEvent<
  'Reconciled',
  {
    readonly asked: number;
    readonly moved: number;
    readonly held: number;
    /** Payees that turned out to be ready. */ readonly ready: number;
    readonly lapsed: number;
    readonly figures: Readonly<Record<string, number>>;
    readonly breaks: readonly FoundBreak[];
    /** The figures of the reconciliation before this one. */
    readonly opening?: { readonly at: string; readonly figures: Readonly<Record<string, number>> };
    /** It looked at everything: the daily one, or one that somebody asked for. */ readonly isWhole?: boolean;
    readonly equations?: readonly EquationSeen[];
    readonly ageing?: readonly Ageing[];
    readonly heldPayments?: readonly HeldPayment[];
  }
>;

/** What is seen, one event a stream. */
export type ObservationEvent = IdentityRead | ProviderToppedUp | PartnerRefunded | Reconciled | BooksFolded;

export type Observation = {
  readonly id: string;
  readonly at: string;
  readonly seen: ObservationEvent;
};

/** One event a stream; reconciliations and folded books are listed by age. */
export const observationEntity: Entity<Observation, ObservationEvent> = {
  evolve: (_state, event) => ({ id: event.stream, at: event.at, seen: seenOf(event) }),
  places: ({ seen, at }) => {
    if (seen.type === 'Reconciled') return { queue: 'reconciled', since: at };
    return seen.type === 'BooksFolded' ? { queue: 'folded-books', since: at } : {};
  },
};

const seenOf = (event: ObservationEvent): Observation['seen'] => {
  switch (event.type) {
    case 'IdentityRead':
      return { type: event.type, data: event.data };
    case 'ProviderToppedUp':
      return { type: event.type, data: event.data };
    case 'PartnerRefunded':
      return { type: event.type, data: event.data };
    case 'Reconciled':
      return { type: event.type, data: event.data };
    case 'BooksFolded':
      return { type: event.type, data: event.data };
  }
};
