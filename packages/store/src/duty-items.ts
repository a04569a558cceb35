// What duties need to know across streams: who is close to a household, what one person approved on a day, who let money go on which,
// and the overrides of an award or an approver. Puts that say the same again, sums and sets only: any order of streams folds alike.
import type { AdvanceEvent } from '@hearth/domain/advances';
import type { ApplicationEvent } from '@hearth/domain/applications';
import type { AwardEvent } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import type { RegisterEvent } from '@hearth/domain/check-registers';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import type { HouseholdId } from '@hearth/domain/ids';
import type { ObservationEvent } from '@hearth/domain/observations';
import type { Override, OverrideEvent } from '@hearth/domain/overrides';
import type { RecordedEvent } from '@hearth/domain/record';
import { dateOf } from '@hearth/domain/time';
import type { Change, Ref } from './tables.ts';

/** That a member is close to a household, by any of its applications: listed for the controller, asked before every act. */
export const relatedRef = (householdId: string, memberId: string): Ref => ({
  table: 'state',
  pk: householdId,
  sk: `related#${memberId}`,
});

/** The queue in which all relationships are listed. */
export const relationships = 'relationship';

/** What is asked before every act says nothing of when or where; the list has a line for each application that said so. */
const disclosedBy = (
  memberId: string,
  {
    householdId,
    applicationId,
    at,
  }: { readonly householdId: string; readonly applicationId: string; readonly at: string },
): readonly Change[] => {
  const ref = relatedRef(householdId, memberId);
  const line = { ...ref, sk: `${ref.sk}#${applicationId}` };
  return [
    { put: ref, item: { pk: ref.pk, sk: ref.sk, memberId }, when: [] },
    {
      put: line,
      item: { pk: line.pk, sk: line.sk, memberId, applicationId, queue: relationships, since: at },
      when: [],
    },
  ];
};

/** What one member approved under a limit on one day, in one currency. */
export const approvedRef = (memberId: string, currency: string, day: string): Ref => ({
  table: 'state',
  pk: `approved#${memberId}`,
  sk: `${currency}#${day}`,
});

/** An approval under a limit is counted on its member's day, and only as long as the day stays within it. */
export const approvedUnder = (
  memberId: string,
  { currency, amountMinor }: { readonly currency: string; readonly amountMinor: number },
  { day, mostMinor }: { readonly day: string; readonly mostMinor: number },
): Change => ({
  update: approvedRef(memberId, currency, day),
  add: { approvedMinor: amountMinor },
  when: [{ attribute: 'approvedMinor', atMost: mostMinor - amountMinor }],
  orAbsent: true,
  otherwise: 'over-limit',
});

/** The days on which a member let money go: by them the member is known as a payer when somebody reconciles. */
export const paidRef = (memberId: string, day: string): Ref => ({ table: 'state', pk: `paid#${memberId}`, sk: day });

export const paidOn = (memberId: string, day: string): Change => {
  const ref = paidRef(memberId, day);
  return { put: ref, item: { pk: ref.pk, sk: ref.sk, day }, when: [] };
};

/** The overrides of one award or one approver that two people agreed to. */
export const overridesRef = (about: string): Ref => ({ table: 'state', pk: about, sk: 'overrides' });

/** Whoever an application or a person names as close to its household. */
export const ofRelationship = (
  event: RecordedEvent<ApplicationEvent>,
  { householdId }: { readonly householdId: HouseholdId },
): readonly Change[] => {
  const where = { householdId, applicationId: event.stream, at: event.at };
  if (event.type === 'RelationshipDisclosed') return disclosedBy(event.data.by, where);
  return event.type === 'ApplicationSubmitted' || event.type === 'ApplicationAmended'
    ? [...new Set(event.data.relationship.members)].flatMap((memberId) => disclosedBy(memberId, where))
    : [];
};

/** An approval under a limit is counted for whom it names. */
export const ofLimit = (event: RecordedEvent<AwardEvent>, award: Award): readonly Change[] =>
  event.type === 'AwardApproved' && event.data.limit !== undefined
    ? [approvedUnder(event.data.by, award, event.data.limit)]
    : [];

/** A confirmed override is found by what it is about. */
export const ofOverride = (event: RecordedEvent<OverrideEvent>, override: Override): readonly Change[] =>
  event.type === 'OverrideConfirmed'
    ? [
        {
          update: overridesRef(override.of === 'household-cap' ? override.awardId : override.memberId),
          include: { ids: event.stream },
          when: [],
        },
      ]
    : [];

type Paying = AdvanceEvent | DisbursementEvent | ObservationEvent | RegisterEvent;

const payerOf = (event: Paying): string | undefined => {
  switch (event.type) {
    case 'AdvanceIntended':
    case 'RegisterReleased':
    case 'AdvanceDeclaredUnpaid':
    case 'DisbursementDeclaredUnpaid':
    case 'PartnerRefunded':
      return event.data.by;
    default:
      return undefined;
  }
};

/** Who let money go, said that it never went, or took it back, is known as a payer of that day. */
export const ofPaying = (event: RecordedEvent<Paying>): readonly Change[] => {
  const by = payerOf(event);
  return by === undefined ? [] : [paidOn(by, dateOf(event.at))];
};
