// How a partner stands with the fiscal agent: one item a partner and currency, of sums only, so that any order folds alike.
import type { AdvanceEvent } from '@hearth/domain/advances';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import type { ObservationEvent } from '@hearth/domain/observations';
import type { RecordedEvent } from '@hearth/domain/record';
import { type Change, numberOf, type Ref, type Tables } from './tables.ts';

/** In minor units of one currency. */
export type PartnerStanding = {
  readonly partnerId: string;
  readonly currency: string;
  /** What left for the partner, by advances that settled. */ readonly advancedMinor: number;
  /** What households were confirmed to have. */ readonly confirmedMinor: number;
  /** What nobody came for, given back or not. */ readonly unclaimedMinor: number;
  readonly refundedMinor: number;
  /** Unclaimed and not given back; below zero when an advance came back after its unclaimed part was. */
  readonly owedMinor: number;
  /** Advanced and neither confirmed nor unclaimed: still to be handed over, or to be confirmed. */
  readonly toHandOverMinor: number;
  /** The balance of `due-from:{partner}`: to hand over, and owed. */ readonly dueMinor: number;
};

type Where = { readonly partnerId: string; readonly currency: string };

const partitionOf = (partnerId: string): string => `standing#${partnerId}`;
const standingRef = ({ partnerId, currency }: Where): Ref => ({
  table: 'state',
  pk: partitionOf(partnerId),
  sk: currency,
});

const added = (where: Where, add: Readonly<Record<string, number>>): Change => ({
  update: standingRef(where),
  add,
  when: [],
});

/** Read by whoever refuses a refund: what is unclaimed and was not given back. */
export const moreThanOwed = 'more-than-owed';

/** An advance that left is due from the partner; one that came back is not, and what stayed unclaimed of it is not owed. */
export const ofSettledAdvance = (
  event: RecordedEvent<AdvanceEvent>,
  advance: Where & { readonly amountMinor: number },
): readonly Change[] => {
  if (event.type === 'AdvanceSettled') return [added(advance, { advancedMinor: advance.amountMinor })];
  if (event.type !== 'AdvanceReturned') return [];
  const { unclaimedMinor = 0 } = event.data;
  const gone = unclaimedMinor === 0 ? {} : { unclaimedMinor: -unclaimedMinor, owedMinor: -unclaimedMinor };
  return [added(advance, { advancedMinor: -advance.amountMinor, ...gone })];
};

/** A handover that ended is due no more, or has to be given back. */
export const ofEndedHandover = (
  event: RecordedEvent<DisbursementEvent>,
  disbursement: Where & { readonly amountMinor: number },
): readonly Change[] => {
  const { amountMinor } = disbursement;
  switch (event.type) {
    case 'HandoverConfirmed':
      return [added(disbursement, { confirmedMinor: amountMinor })];
    case 'HandoverUnclaimed':
      return [added(disbursement, { unclaimedMinor: amountMinor, owedMinor: amountMinor })];
    default:
      return [];
  }
};

/** A refund, only of what is owed. */
export const ofRefund = (event: RecordedEvent<ObservationEvent>): readonly Change[] => {
  if (event.type !== 'PartnerRefunded') return [];
  const { amountMinor } = event.data;
  return [
    {
      update: standingRef(event.data),
      add: { refundedMinor: amountMinor, owedMinor: -amountMinor },
      when: [{ attribute: 'owedMinor', atLeast: amountMinor }],
      otherwise: moreThanOwed,
    },
  ];
};

/** All currencies of a partner, strongly consistent; none when it never had an advance. For refunds, for people, for reconciliation. */
export const standingOf = async (tables: Tables, partnerId: string): Promise<readonly PartnerStanding[]> => {
  const { items } = await tables.query({ table: 'state', partition: partitionOf(partnerId) });
  return items.map((item) => {
    const [advancedMinor, confirmedMinor, unclaimedMinor, refundedMinor, owedMinor] = [
      numberOf(item, 'advancedMinor'),
      numberOf(item, 'confirmedMinor'),
      numberOf(item, 'unclaimedMinor'),
      numberOf(item, 'refundedMinor'),
      numberOf(item, 'owedMinor'),
    ];
    return {
      partnerId,
      currency: item.sk,
      advancedMinor,
      confirmedMinor,
      unclaimedMinor,
      refundedMinor,
      owedMinor,
      toHandOverMinor: advancedMinor - confirmedMinor - unclaimedMinor,
      dueMinor: advancedMinor - confirmedMinor - refundedMinor,
    };
  });
};
