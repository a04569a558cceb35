// One real record of the first partner, or of the fund, for every kind of id that stands in a path. Hides how each of them comes to be.
import { randomUUID } from 'node:crypto';
import { keyOf } from '@hearth/cli/api-client';
import type { Application } from '@hearth/domain/applications';
import { breakOf, type Finding } from '@hearth/domain/breaks';
import { derivedId, type IdKind, idOrThrow } from '@hearth/domain/ids';
import { askedFor } from '@hearth/domain/publications.fixture';
import { type About, signalOf } from '@hearth/domain/signals';
import { koboBody } from '@hearth/spreadsheets/forms/submissions.fixture';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { appealStream, breakStream, demandStream, publicationStream, registerStream } from '@hearth/store/projection';
import { raiseSignal } from '@hearth/store/signals';
import { expect } from 'vitest';
import { operations } from '../fixtures/description.ts';
import { ask, learnIds } from './described-calls.ts';
import { type Estate, type EstatePartner, good } from './estate.ts';
import { householdOf } from './households.ts';
import { sliceFor } from './money-steps.ts';
import { advance, approve, docket, submit, told } from './story-steps.ts';

type Ids = Partial<Record<IdKind, string>>;

const fresh = (id: string) => ({ id, head: { version: 0, hash: '' }, state: undefined });
const occasion = (step: string) => ({ at: new Date().toISOString(), actor: `step:${step}` });
const nobody = derivedId('member', 'nobody');

/** What an ended award, an advance, and two partners whose households look alike leave. */
const helped = async (estate: Estate): Promise<Ids> => {
  const [own, other] = estate.partners;
  const id = await submit(estate, own.system, householdOf(estate.programId, 1, { rail: 'partner' }));
  await estate.controls.untilIdle();
  const awardIds = (await docket(estate)).map(({ awardId }) => awardId);
  const { docketId } = await approve(estate, awardIds);
  await estate.controls.untilIdle();
  const { advanceId } = await advance(estate, own.organizationId, 'first');
  // Possibly the same household at both partners, since one of them knows no date of birth: a reviewer has to look.
  const referred = await submit(estate, own.system, householdOf(estate.programId, 2));
  const { applicant, ...theirs } = householdOf(estate.programId, 2, { partnerRef: 'THEIRS-2' });
  const { birthDate: _unknown, ...known } = applicant;
  await submit(estate, other.system, JSON.parse(JSON.stringify({ ...theirs, applicant: known })));
  await estate.controls.untilIdle();
  const seen = good(
    await estate.api.as('reviewer-1').get<{ matches: { matchId: string }[] }>(`/v1/referrals/${referred}`),
  );
  const [item] = await estate.tables.read([stateRef(referred)]);
  return {
    application: referred,
    ...{ award: awardIds[0] ?? '', meeting: docketId, advance: advanceId ?? '' },
    disbursement: (await told(estate, own.system, id)).award?.disbursement?.disbursementId ?? '',
    match: seen.matches[0]?.matchId ?? '',
    household: loaded<Application>(referred, item).state?.householdId ?? '',
  };
};

/** Records that take weeks to come about, or a fault: who may see and move one is the same for whatever stands in it. */
const putThere = async ({ tables, partners }: Estate, { application = '', household = '' }: Ids): Promise<Ids> => {
  // What five households at one phone would leave.
  const about: About = { kind: 'shared-contact', contact: 'phone', block: 'phone#00000000000000000000000000000000' };
  await raiseSignal(tables, { about, count: 5, households: 5, partnerIds: [], memberIds: [] }, occasion('screening'));
  const register = derivedId('register', 'isolation');
  const prepared = { disbursementIds: [], amountMinor: 0, currency: 'USD', by: nobody };
  await commit(tables, {
    occasion: occasion('checks'),
    appends: [append(registerStream, fresh(register), [{ type: 'RegisterPrepared', data: prepared }])],
  });
  // What a tariff that differs would leave.
  const finding: Finding = {
    ...{ code: 'fees-differ', about: 'USD', expectedMinor: 0, foundMinor: 1, currency: 'USD' },
    ...{ slices: [], stopsLine: false, owner: 'treasurer' },
  };
  await commit(tables, {
    occasion: occasion('reconciliation'),
    appends: [append(breakStream, fresh(breakOf(finding)), [{ type: 'BreakFound', data: finding }])],
  });
  const demand = derivedId('demand', 'isolation');
  const asked = { source: 'court', instrument: 'subpoena', receivedOn: '2026-01-10', about: [], by: nobody } as const;
  await commit(tables, {
    occasion: occasion('governance'),
    appends: [append(demandStream, fresh(demand), [{ type: 'LegalDemandReceived', data: asked }])],
  });
  const publication = derivedId('publication', 'isolation');
  const refused = { reason: 'would-expose', detail: 'x', cells: [], about: [] } as const;
  await commit(tables, {
    occasion: occasion('transparency'),
    appends: [
      append(publicationStream, fresh(publication), [
        askedFor({ by: nobody }),
        { type: 'PublicationRefused', data: refused },
      ]),
    ],
  });
  const appeal = derivedId('appeal', 'isolation');
  const made = {
    applicationId: idOrThrow('application', application),
    householdId: idOrThrow('household', household),
    partnerId: idOrThrow('organization', partners[0].organizationId),
    ...({ channel: 'household', decidedAt: '2026-01-10T00:00:00.000Z', dueOn: '2026-01-24' } as const),
  };
  await commit(tables, {
    occasion: occasion('appeals'),
    appends: [append(appealStream, fresh(appeal), [{ type: 'AppealMade', data: made }])],
  });
  return { appeal, register, demand, publication, break: breakOf(finding), signal: signalOf(about) };
};

/** A form with one submission, a webhook and an announced list, as a partner has them. */
export const heldBy = async (estate: Estate, { system }: EstatePartner): Promise<Ids> => {
  const post = async <B>(path: string, body: unknown): Promise<B> =>
    good(await estate.api.as(system).post<B>(path, randomUUID(), body));
  const { programId } = estate;
  const { formId, secret } = await post<{ formId: string; secret: string }>('/v1/forms', {
    ...{ programId, provider: 'kobo', formKey: 'aHearthForm22' },
  });
  const authorization = `Basic ${Buffer.from(`hearth:${secret}`).toString('base64')}`;
  const receiving = operations.find(({ name }) => name === 'receiveSubmission') ?? expect.unreachable();
  const headers = { authorization, 'content-type': 'application/json' };
  // No number: it waits for its partner, and no application is made of it.
  const waits = koboBody({ 'request/amount': 'a lot' });
  const sent = await ask(estate, receiving, { path: { id: formId }, body: waits, headers });
  const announced = { programId, purpose: 'applications', format: 'csv', bytes: 20, sha256: '0'.repeat(64) };
  const hook = { url: 'https://hooks.nobody.invalid/hearth', types: ['payment.sent'] };
  return {
    form: formId,
    submission: JSON.parse(sent.text).submissionId,
    import: (await post<{ importId: string }>('/v1/imports', announced)).importId,
    webhook: (await post<{ webhookId: string }>('/v1/webhooks', hook)).webhookId,
  };
};

const newPartner = async (estate: Estate): Promise<string> => {
  const body = { name: 'Third Harbor', kind: 'partner' };
  const proposed = await estate.api
    .as('founder-1')
    .post<{ organizationId: string }>('/v1/organizations', randomUUID(), body);
  const { organizationId } = good(proposed);
  good(await estate.api.as('founder-2').post(`/v1/organizations/${organizationId}/confirmation`, randomUUID()));
  return organizationId;
};

/** What one partner handed on to another one, which is not the stranger. */
const handedOn = async (estate: Estate): Promise<Ids> => {
  const [caseworker] = estate.partners[0].caseworkers;
  const to = await newPartner(estate);
  const about = { name: 'Rosa from the second floor', reach: '+1 617 555 0119' };
  const consent = { asked: true, how: 'in-person', givenAt: '2026-01-15T15:00:00.000Z' };
  const whom = { about, area: 'US-MA-suffolk', language: 'ht', consent };
  const as = estate.api.as(caseworker);
  type Told = { readonly peerReferralId: string; readonly serviceReferralId: string };
  const peer = await as.post<Told>('/v1/peer-referrals', randomUUID(), { ...whom, need: 'food', to: [to] });
  const service = await as.post<Told>('/v1/service-referrals', randomUUID(), {
    ...whom,
    service: 'housing-search',
    to,
  });
  return { peerReferral: good(peer).peerReferralId, serviceReferral: good(service).serviceReferralId };
};

/** The fund's own: a fund with its gift and a move that waits, an override that waits, a member, the policy. */
const ofTheFund = async (estate: Estate, { award }: Ids): Promise<Ids> => {
  const treasurer = estate.api.as('treasurer-1');
  const { fundId, programId, partnerId, purpose } = await sliceFor(estate, estate.partners[0].organizationId);
  const move = { from: { programId, partnerId, purpose }, to: 'unallotted', amountMinor: 1, reason: 'less-asked' };
  const { moveId } = good(
    await treasurer.post<{ moveId: string }>(`/v1/funds/${fundId}/allotment-moves`, randomUUID(), move),
  );
  const known = new Map<IdKind, readonly string[]>();
  learnIds(known, JSON.stringify(good(await treasurer.get(`/v1/funds/${fundId}`))));
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const asked = { of: 'household-cap', awardId: award, reason: 'house-fire', until };
  const { overrideId } = good(
    await treasurer.post<{ overrideId: string }>('/v1/overrides', keyOf('isolation override'), asked),
  );
  const members = await estate.api.as('founder-1').list<{ memberId: string }>('/v1/members', 'members');
  return {
    ...{ fund: fundId, move: moveId, gift: known.get('gift')?.[0] ?? '', override: overrideId },
    ...{ member: members[0]?.memberId ?? '', policy: estate.policyId },
    organization: estate.partners[0].organizationId,
  };
};

/** Makes one record of every kind. The estate is at rest afterwards. */
export const makeRealIds = async (estate: Estate): Promise<Ids> => {
  const aid = await helped(estate);
  const all = {
    ...aid,
    ...(await putThere(estate, aid)),
    ...(await ofTheFund(estate, aid)),
    ...(await heldBy(estate, estate.partners[0])),
    ...(await handedOn(estate)),
  };
  await estate.controls.untilIdle();
  return all;
};
