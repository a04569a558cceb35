// A fund before its first application: organizations, members, a program with a policy, gifts and allotments, and what was observed.
import { canonical, type Json } from '@hearth/domain/canonical';
import { allotmentEntry, giftEntry, topUpEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { policyHash } from '@hearth/domain/policy';
import { policyWith } from '@hearth/domain/policy.fixture';
import type { NewEvent } from '@hearth/domain/record';
import {
  ana,
  ben,
  cleo,
  eastPartner,
  foodFund,
  generalFund,
  hour,
  meeting,
  policy,
  program,
  storedCall,
  westPartner,
} from '@hearth/domain/relief-fund.fixture';
import { type Append, append, commit } from './commit.ts';
import {
  fundStream,
  meetingStream,
  memberStream,
  observationStream,
  organizationStream,
  policyStream,
  programStream,
  type Stream,
} from './projection.ts';
import type { Tables } from './tables.ts';

const begun = <S, E extends NewEvent>(stream: Stream<S, E>, id: string, ...news: readonly E[]): Append =>
  append(stream, { id, head: { version: 0, hash: '' }, state: undefined }, news);

const document = policyWith({
  code: 'cap',
  otherwise: 'refer',
  kind: 'cap-per-household',
  capMinor: 100_000,
  windowDays: 365,
});
const documentText = canonical(JSON.parse(JSON.stringify(document)) satisfies Json);

const partner = (id: typeof eastPartner, accountId: string): Append =>
  begun(
    organizationStream,
    id,
    { type: 'OrganizationProposed', data: { name: id, kind: 'partner', by: ana } },
    { type: 'OrganizationConfirmed', data: { by: ben } },
    { type: 'PayeeRequested', data: { call: storedCall } },
    { type: 'PayeeOpened', data: { accountId } },
    { type: 'PayeeReady', data: { accountId } },
  );

const fund = (id: typeof generalFund, purpose: string, needs: readonly string[] | undefined): Append => {
  const allotted = [eastPartner, westPartner].map((partnerId) => {
    const draw = { fundId: id, programId: program, partnerId, purpose, amountMinor: 20_000 };
    return {
      type: 'Allotted',
      data: {
        programId: program,
        partnerId,
        purpose,
        amountMinor: 20_000,
        entry: allotmentEntry(draw, 'USD'),
        by: cleo,
      },
    } as const;
  });
  return begun(
    fundStream,
    id,
    { type: 'FundOpened', data: { name: id, currency: 'USD', by: cleo } },
    {
      type: 'GiftReceived',
      data: {
        giftId: derivedId('gift', id),
        amountMinor: 60_000,
        receivedOn: '2026-11-01',
        restriction: needs === undefined ? {} : { needs },
        entry: giftEntry(id, 60_000, 'USD'),
        by: cleo,
      },
    },
    ...allotted,
  );
};

const people: readonly Append[] = [ana, ben, cleo].map((id) =>
  begun(
    memberStream,
    id,
    {
      type: 'MemberProposed',
      data: { organizationId: eastPartner, organizationKind: 'fiscal-agent', roles: ['committee'], by: ana },
    },
    { type: 'MemberConfirmed', data: { by: ben } },
  ),
);

const ruled: readonly Append[] = [
  begun(
    policyStream,
    policy,
    {
      type: 'PolicyDrafted',
      data: { programId: program, hash: policyHash(document), document: documentText, by: ana },
    },
    { type: 'PolicyRatified', data: { by: ben } },
    { type: 'PolicyRatified', data: { by: cleo } },
  ),
  begun(
    programStream,
    program,
    {
      type: 'ProgramOpened',
      data: {
        name: 'Winter',
        purpose: 'Relief',
        currency: 'USD',
        timeZone: 'America/New_York',
        languages: ['en', 'es'],
        by: ana,
      },
    },
    { type: 'PolicyPutInForce', data: { policyId: policy, hash: policyHash(document), effectiveFrom: '2026-11-01' } },
  ),
];

const observed: readonly Append[] = [
  begun(observationStream, derivedId('treasury', 1), {
    type: 'ProviderToppedUp',
    data: { creditId: 'rc_1', amountMinor: 50_000, currency: 'USD', entry: topUpEntry(50_000, 'USD') },
  }),
  begun(observationStream, derivedId('access', 1), {
    type: 'IdentityRead',
    data: {
      by: ben,
      householdId: derivedId('household', 1),
      applicationId: derivedId('application', 1),
      purpose: 'referral',
    },
  }),
  begun(observationStream, derivedId('reconciliation', 1), {
    type: 'Reconciled',
    data: { asked: 0, moved: 0, held: 0, ready: 0, lapsed: 0, figures: {}, breaks: [] },
  }),
  begun(
    meetingStream,
    meeting,
    { type: 'DocketClosed', data: { decisions: [], by: cleo } },
    { type: 'DocketApplied', data: { answers: [] } },
  ),
  begun(
    meetingStream,
    derivedId('meeting', 'tuesday'),
    {
      type: 'MeetingOpened',
      data: { heldOn: '2026-11-17', agenda: [derivedId('award', 'tuesday')], quorum: 2, by: ben },
    },
    { type: 'AttendanceRecorded', data: { present: [ben, cleo], by: ben } },
    { type: 'MemberRecused', data: { by: ben, awardIds: [derivedId('award', 'tuesday')], because: 'other' } },
    { type: 'ConsentGiven', data: { by: cleo, awardIds: [derivedId('award', 'tuesday')] } },
    { type: 'DocketClosed', data: { decisions: [], by: cleo, minutesHash: 'hash' } },
    { type: 'DocketApplied', data: { answers: [], recordHash: 'hash' } },
  ),
];

/** Writes it all. Throws when the tables refuse: they were not empty. */
export const foundedFund = async (tables: Tables): Promise<void> => {
  const request = { key: 'founding', input: 'input', answer: { status: 201, body: {} } };
  const occasion = { at: hour(1), actor: ana };
  for (const appends of [
    [partner(eastPartner, 'acct_e'), partner(westPartner, 'acct_w')],
    people,
    ruled,
    [fund(generalFund, 'any', undefined), fund(foodFund, 'food', ['food'])],
    observed,
  ]) {
    const outcome = await commit(tables, {
      occasion: appends === people ? { ...occasion, request } : occasion,
      appends,
    });
    if ('refused' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.refused)}`);
  }
};
