// Everything that the record and the state hold of one award: read only, without the vault, so that no name is among it.
import type { Application, ApplicationEvent } from '@hearth/domain/applications';
import type { AwardEvent } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import type { Fund } from '@hearth/domain/funds';
import { type Organization, type Program, policyOf, type RecordedPolicy } from '@hearth/domain/governance';
import type { Household } from '@hearth/domain/households';
import type { Match } from '@hearth/domain/matches';
import type { Meeting } from '@hearth/domain/meetings';
import type { Policy } from '@hearth/domain/policy';
import type { RecordedEvent } from '@hearth/domain/record';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { loaded, stateRef } from '@hearth/store/entities';
import { eventsIn } from '@hearth/store/one-stream';
import { matchCountRef } from '@hearth/store/shared-items';
import type { Tables } from '@hearth/store/tables';

/** One attempt to pay, with its own events and, on the partner rail, the payment to the partner that covered it. */
export type Attempt = {
  readonly disbursement: Disbursement;
  readonly events: readonly RecordedEvent<DisbursementEvent>[];
  readonly advance: { readonly id: string; readonly status: string; readonly providerPaymentId?: string } | undefined;
};

/** What an award's record is made of. */
export type AwardGathered = {
  readonly award: Award;
  readonly awardEvents: readonly RecordedEvent<AwardEvent>[];
  readonly application: Application;
  readonly applicationEvents: readonly RecordedEvent<ApplicationEvent>[];
  readonly household: Household | undefined;
  readonly program: Program | undefined;
  readonly policy: Policy;
  readonly recordedPolicy: RecordedPolicy;
  readonly partner: Organization | undefined;
  readonly meetings: readonly Meeting[];
  readonly matches: readonly Match[];
  readonly funds: readonly (Fund & { readonly funder?: string })[];
  readonly attempts: readonly Attempt[];
};

const statesOf = async <S>(tables: Tables, ids: readonly string[]): Promise<readonly S[]> => {
  const distinct = [...new Set(ids)];
  const items = distinct.length === 0 ? [] : await tables.read(distinct.map(stateRef));
  return distinct.flatMap((id, at) => loaded<S>(id, items[at]).state ?? []);
};

const idsOn = (item: { readonly [name: string]: unknown } | undefined): readonly string[] =>
  item?.['ids'] instanceof Set ? [...item['ids']].map(String) : [];

const meetingIdsIn = (events: readonly RecordedEvent<AwardEvent>[]): readonly string[] =>
  events.flatMap(({ data }) => ('meetingId' in data ? [data.meetingId] : []));

const attemptsOf = async (tables: Tables, { id, attempt }: Award): Promise<readonly Attempt[]> => {
  const ids = Array.from({ length: attempt }, (_, nth) => disbursementOf(id, nth + 1));
  const disbursements = await statesOf<Disbursement>(tables, ids);
  const advances = await statesOf<NonNullable<Attempt['advance']>>(
    tables,
    disbursements.flatMap(({ advanceId }) => advanceId ?? []),
  );
  return Promise.all(
    disbursements.map(async (disbursement) => ({
      disbursement,
      events: await eventsIn<DisbursementEvent>(tables, disbursement.id),
      advance: advances.find((each) => each.id === disbursement.advanceId),
    })),
  );
};

const fundsOf = async (tables: Tables, fundIds: readonly string[]): Promise<AwardGathered['funds']> => {
  const funds = await statesOf<Fund>(tables, fundIds);
  const funders = await statesOf<Organization>(
    tables,
    funds.flatMap(({ funderId }) => funderId ?? []),
  );
  return funds.map((fund) => {
    const funder = funders.find(({ id }) => id === fund.funderId)?.name;
    return { ...fund, ...(funder === undefined ? {} : { funder }) };
  });
};

const noSuch = reject('not-found', 'There is no such award.');

/** Reads it all. Rejection: `not-found`. Throws a TypeError when the record names what is not there. */
export const gatherAward = async (tables: Tables, id: string): Promise<AwardGathered | Rejected> => {
  const [award] = await statesOf<Award>(tables, [id]);
  if (award === undefined) return noSuch;
  const { applicationId, householdId, programId, policyId, partnerId } = award;
  const [[application], [household], [program], [recordedPolicy], [partner]] = await Promise.all([
    statesOf<Application>(tables, [applicationId]),
    statesOf<Household>(tables, [householdId]),
    statesOf<Program>(tables, [programId]),
    statesOf<RecordedPolicy>(tables, [policyId]),
    statesOf<Organization>(tables, [partnerId]),
  ]);
  if (application === undefined || recordedPolicy === undefined)
    throw new TypeError('an award names an application and a policy that are there');
  const [awardEvents, applicationEvents, [matchItem]] = await Promise.all([
    eventsIn<AwardEvent>(tables, id),
    eventsIn<ApplicationEvent>(tables, applicationId),
    tables.read([matchCountRef(applicationId)]),
  ]);
  const drawn = awardEvents.flatMap((event) => (event.type === 'AwardApproved' ? event.data.draws : []));
  const [meetings, matches, funds, attempts] = await Promise.all([
    statesOf<Meeting>(tables, meetingIdsIn(awardEvents)),
    statesOf<Match>(tables, idsOn(matchItem)),
    fundsOf(
      tables,
      drawn.map(({ fundId }) => fundId),
    ),
    attemptsOf(tables, award),
  ]);
  return {
    ...{ award, awardEvents, application, applicationEvents, household, program, recordedPolicy, partner },
    ...{ policy: policyOf(recordedPolicy), meetings, matches, funds, attempts },
  };
};
