// What does not add up: found by two looks, owned by somebody, and closed only by a later look that finds it whole or by a controller's word.
import type { BreakCode } from './break-codes.ts';
import { cannotFollow, type Entity } from './entity.ts';
import { type BreakId, derivedId, isId, type MemberId } from './ids.ts';
import type { Draw } from './ledger.ts';
import type { NewEvent } from './record.ts';

/** A slice by what it is for; nothing of how much. */
export type TouchedSlice = Omit<Draw, 'amountMinor'>;

/** So many slices fit one transaction beside the break itself: what touches more stops everything. */
export const mostTouched = 40;

/** Who has to see to it until somebody was named: a duty at the fiscal agent, or the partner whose money it is. */
export type BreakOwner = 'treasurer' | 'controller' | { readonly partnerId: string };

type Sums = { readonly expectedMinor: number; readonly foundMinor: number };

/** What was found, in minor units of `currency`; `about` is an id, a slice's name, a day or a month, never a person. */
export type Finding = Sums & {
  readonly code: BreakCode;
  readonly about: string;
  readonly currency: string;
  /** Release from these stands still. */ readonly slices: readonly TouchedSlice[];
  /** Everything stands still. */ readonly stopsLine: boolean;
  /** The partner who gets no further advance. */ readonly stopsAdvancesTo?: string;
  /** Members who recorded or released what it is about: they may not explain it. */ readonly actedBefore?: readonly string[];
  readonly owner: BreakOwner;
};

/** Found, or found again after it was gone or explained. */
export type BreakFound = NewEvent<'BreakFound', Finding>;
/** It is there still, and it is another amount. */
export type BreakChanged = NewEvent<'BreakChanged', Sums>;
export type BreakAssigned = NewEvent<'BreakAssigned', { readonly owner: MemberId; readonly by: MemberId }>;
/** A later look found it whole. `from`: what it was until now; only an open one held anything up. */
export type BreakGone = NewEvent<'BreakGone', { readonly from: 'open' | 'explained' }>;
/** A controller says why it is right as it stands: it holds nothing up any more, and stays in the books. */
export type BreakExplained = NewEvent<
  'BreakExplained',
  { readonly by: MemberId; readonly note: { readonly code: string; readonly text: string } }
>;
export type BreakEvent = BreakFound | BreakChanged | BreakAssigned | BreakGone | BreakExplained;

export type Break = Finding & {
  readonly id: string;
  readonly status: 'open' | 'explained' | 'gone';
  readonly foundAt: string;
  readonly changedAt: string;
  readonly assignedTo?: MemberId;
  readonly explanation?: BreakExplained['data'] & { readonly at: string };
};

/** The one break that a thing can have, whoever sees it first. */
export const breakOf = ({ code, about }: Pick<Finding, 'code' | 'about'>): BreakId => derivedId('break', code, about);

/** How much is unexplained: two looks with one difference saw the same break, although both sums move every day. */
export const differenceOf = ({ expectedMinor, foundMinor }: Sums): number => foundMinor - expectedMinor;

/** What another look at a break has to record, if anything. An explanation holds for as long as the difference is the same. */
export const newsOf = (known: Break | undefined, finding: Finding): BreakFound | BreakChanged | undefined => {
  if (known === undefined || known.status === 'gone') return { type: 'BreakFound', data: finding };
  const isSame = differenceOf(known) === differenceOf(finding);
  if (known.status === 'explained') return isSame ? undefined : { type: 'BreakFound', data: finding };
  const { expectedMinor, foundMinor } = finding;
  return isSame ? undefined : { type: 'BreakChanged', data: { expectedMinor, foundMinor } };
};

const openOnly = (state: Break | undefined, event: Parameters<typeof cannotFollow>[0]): Break => {
  if (state?.status !== 'open') throw cannotFollow(event);
  return state;
};

/** Breaks by their events; open ones wait for their owner since they were found, explained ones stay in the books. */
export const breakEntity: Entity<Break, BreakEvent> = {
  evolve: (state, event) => {
    const changedAt = event.at;
    switch (event.type) {
      case 'BreakFound': {
        if (state?.status === 'open' || !isId('break', event.stream)) throw cannotFollow(event);
        const { assignedTo, explanation } = state ?? {};
        return {
          ...event.data,
          id: event.stream,
          status: 'open',
          foundAt: event.at,
          changedAt,
          ...(assignedTo === undefined ? {} : { assignedTo }),
          ...(explanation === undefined ? {} : { explanation }),
        };
      }
      case 'BreakChanged':
        return { ...openOnly(state, event), ...event.data, changedAt };
      case 'BreakAssigned':
        return { ...openOnly(state, event), assignedTo: event.data.owner, changedAt };
      case 'BreakGone': {
        if (state?.status !== event.data.from) throw cannotFollow(event);
        return { ...state, status: 'gone', changedAt };
      }
      case 'BreakExplained':
        return {
          ...openOnly(state, event),
          status: 'explained',
          explanation: { ...event.data, at: event.at },
          changedAt,
        };
    }
  },
  places: ({ status, foundAt }) => {
    if (status === 'gone') return {};
    return { queue: status === 'open' ? 'break' : 'explained-break', since: foundAt };
  },
};
