// Streams of what was seen rather than decided: reads of identity, top-ups of the provider's balance, reconciliations.
import type { Entity } from './entity.ts';
import type { Entry } from './ledger.ts';
import type { NewEvent } from './record.ts';

/** A person read who a household is (law 12). */
export type IdentityRead = NewEvent<
  'IdentityRead',
  { readonly by: string; readonly householdId: string; readonly applicationId: string; readonly purpose: string }
>;

/** Money of ours arrived at the provider. */
export type ProviderToppedUp = NewEvent<
  'ProviderToppedUp',
  { readonly creditId: string; readonly amountMinor: number; readonly currency: string; readonly entry: Entry }
>;

/** One thing that does not add up, in whole minor units. */
export type Break = {
  readonly code: string;
  readonly about: string;
  readonly expectedMinor: number;
  readonly foundMinor: number;
};
export type Reconciled = NewEvent<
  'Reconciled',
  {
    readonly asked: number;
    readonly moved: number;
    readonly held: number;
    /** Payees that turned out to be ready. */ readonly ready: number;
    readonly lapsed: number;
    readonly figures: Readonly<Record<string, number>>;
    readonly breaks: readonly Break[];
  }
>;

export type Observation = {
  readonly id: string;
  readonly at: string;
  readonly seen: IdentityRead | ProviderToppedUp | Reconciled;
};

/** One event a stream; reconciliations are listed by age. */
export const observationEntity: Entity<Observation, IdentityRead | ProviderToppedUp | Reconciled> = {
  evolve: (_state, event) => ({ id: event.stream, at: event.at, seen: seenOf(event) }),
  places: (state) => (state.seen.type === 'Reconciled' ? { queue: 'reconciled', since: state.at } : {}),
};

const seenOf = (event: IdentityRead | ProviderToppedUp | Reconciled): Observation['seen'] => {
  switch (event.type) {
    case 'IdentityRead':
      return { type: event.type, data: event.data };
    case 'ProviderToppedUp':
      return { type: event.type, data: event.data };
    case 'Reconciled':
      return { type: event.type, data: event.data };
  }
};
