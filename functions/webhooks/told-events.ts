// What of the record a partner is told, by which name, and whose it is. Of the event itself only its code is looked at.
import type { TellableEvent } from '@hearth/contracts/webhook-messages';
import { isId, type OrganizationId } from '@hearth/domain/ids';
import type { WebhookType } from '@hearth/domain/webhooks';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';

const screened = {
  awarded: 'application.awarded',
  question: 'application.question',
  referred: 'application.in-review',
} as const;

/** The name of what happened. */
export const typeOf = (event: TellableEvent): WebhookType => {
  switch (event.type) {
    case 'ApplicationSubmitted':
      return 'application.received';
    case 'ApplicationScreened':
      return screened[event.data.outcome];
    case 'ApplicationAdjudicated':
      return event.data.decision === 'award' ? 'application.awarded' : 'application.declined';
    case 'ApplicationReopened':
      return 'application.in-review';
    case 'ApplicationWithdrawn':
      return 'application.withdrawn';
    case 'AwardApproved':
      return 'award.approved';
    case 'AwardWaitsForFunds':
      return 'award.waits';
    case 'DisbursementSettled':
    case 'CheckIssued':
      return 'payment.sent';
    case 'DisbursementFailed':
      return 'payment.failed';
    case 'DisbursementReturned':
      return 'payment.returned';
    case 'HandoverAdvanced':
      return 'handover.ready';
    case 'ImportChecked':
      return 'import.checked';
    case 'ImportApplied':
      return 'import.applied';
    case 'ImportFailed':
      return 'import.failed';
    case 'AppealAnswered':
      return 'appeal.answered';
  }
};

/** Whose it is, and which records it is about: the partner's own ids, its application first. */
export type Told = { readonly organizationId: OrganizationId; readonly about: readonly string[] };

type Kept = {
  readonly partnerId?: OrganizationId;
  readonly applicationId?: string;
  readonly awardId?: string;
};

const stateOf = async (tables: Tables, id: string): Promise<Kept> => {
  const [item] = await tables.read([stateRef(id)]);
  const { state } = loaded<Kept>(id, item);
  if (state === undefined) throw new TypeError(`${id} has an event and no state`);
  return state;
};

/** Reads whose it is out of the record's own states. Undefined for what belongs to no partner. */
export const readTold = async (tables: Tables, stream: string): Promise<Told | undefined> => {
  const own = await stateOf(tables, stream);
  const award = own.awardId === undefined ? undefined : await stateOf(tables, own.awardId);
  const applicationId = own.applicationId ?? award?.applicationId;
  const application =
    own.partnerId === undefined && applicationId !== undefined ? await stateOf(tables, applicationId) : undefined;
  const organizationId = own.partnerId ?? award?.partnerId ?? application?.partnerId;
  if (organizationId === undefined) return undefined;
  // What an application points to is nothing more to tell than itself.
  const of = isId('application', stream) ? [] : [applicationId, isId('disbursement', stream) ? own.awardId : undefined];
  return { organizationId, about: [...of.flatMap((id) => id ?? []), stream] };
};
