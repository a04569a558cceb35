// Nobody sees or moves what is not theirs: every route with an id against another partner, every role against every route.
import { keyOf } from '@hearth/cli/api-client';
import type { Application } from '@hearth/domain/applications';
import { breakOf, type Finding } from '@hearth/domain/breaks';
import { actions, type Role, roles } from '@hearth/domain/duties';
import { derivedId, type IdKind } from '@hearth/domain/ids';
import { askedFor } from '@hearth/domain/publications.fixture';
import { type About, signalOf } from '@hearth/domain/signals';
import { readBy } from '@hearth/runtime/wire-errors';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { breakStream, demandStream, publicationStream, registerStream } from '@hearth/store/projection';
import { raiseSignal } from '@hearth/store/signals';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodiesNear } from './body-mutations.ts';
import { type Estate, good, joins, openEstate } from './estate.ts';
import { callerOf, kindOfPath, memberRoutes, type NamedRoute, pathOf, subjectWith } from './every-route.ts';
import { everybodyEnded, expectAllTrue } from './held-true.ts';
import { householdOf } from './households.ts';
import { expectProblem, type RawAnswer, send } from './raw-call.ts';
import { advance, approve, docket, submit, told } from './story-steps.ts';

let estate: Estate;
/** One real record of the first partner, or of the fund, for every kind of id that stands in a path. */
const real: Partial<Record<IdKind, string>> = {};

beforeAll(async () => {
  estate = await openEstate();
  const [own, other] = estate.partners;
  const { fiscalAgentId } = estate.addresses;
  type Organizations = { readonly organizationId: string; readonly kind: string }[];
  const organizations: Organizations = await estate.api.as('founder-1').list('/v1/organizations', 'organizations');
  await joins(estate, 'funder-1', organizations.find(({ kind }) => kind === 'funder')?.organizationId ?? '', [
    'funder',
  ]);
  await joins(estate, 'both-1', fiscalAgentId, ['reviewer', 'approver']);

  const id = await submit(estate, own.system, householdOf(estate.programId, 1, { rail: 'partner' }));
  await estate.controls.untilIdle();
  const awardIds = (await docket(estate)).map(({ awardId }) => awardId);
  const { docketId } = await approve(estate, awardIds);
  await estate.controls.untilIdle();
  const { advanceId } = await advance(estate, own.organizationId, 'first');
  await estate.controls.untilIdle();
  const disbursementId = (await told(estate, own.system, id)).award?.disbursement?.disbursementId ?? '';

  // Possibly the same household at both partners, since one of them knows no date of birth: a reviewer has to look.
  const referred = await submit(estate, own.system, householdOf(estate.programId, 2));
  const { applicant, ...theirs } = householdOf(estate.programId, 2, { partnerRef: 'THEIRS-2' });
  const { birthDate: _unknown, ...known } = applicant;
  await submit(estate, other.system, JSON.parse(JSON.stringify({ ...theirs, applicant: known })));
  await estate.controls.untilIdle();
  const funds = await estate.api.as('treasurer-1').list<{ fundId: string }>('/v1/funds', 'funds');
  const members = await estate.api.as('founder-1').list<{ memberId: string }>('/v1/members', 'members');
  const match = (
    await estate.api.as('reviewer-1').list<{ applicationId: string; matches?: string[] }>('/v1/referrals', 'referrals')
  ).length;
  expect(match).toBeGreaterThan(0);
  const seen = good(
    await estate.api.as('reviewer-1').get<{ matches: { matchId: string }[] }>(`/v1/referrals/${referred}`),
  );
  // What five households at one phone would leave: who may see the list is the same for whatever stands on it.
  const about: About = { kind: 'shared-contact', contact: 'phone', block: 'phone#00000000000000000000000000000000' };
  const counted = { about, count: 5, households: 5, partnerIds: [], memberIds: [] };
  await raiseSignal(estate.tables, counted, { at: new Date().toISOString(), actor: 'step:screening' });
  // A register of nothing: who may see and move one is the same for whatever stands in it.
  const registerId = derivedId('register', 'isolation');
  await commit(estate.tables, {
    occasion: { at: new Date().toISOString(), actor: 'step:checks' },
    appends: [
      append(registerStream, { id: registerId, head: { version: 0, hash: '' }, state: undefined }, [
        {
          type: 'RegisterPrepared',
          data: { disbursementIds: [], amountMinor: 0, currency: 'USD', by: derivedId('member', 'nobody') },
        },
      ]),
    ],
  });
  // What a tariff that differs would leave.
  const finding: Finding = {
    ...{ code: 'fees-differ', about: 'USD', expectedMinor: 0, foundMinor: 1, currency: 'USD' },
    ...{ slices: [], stopsLine: false, owner: 'treasurer' },
  };
  await commit(estate.tables, {
    occasion: { at: new Date().toISOString(), actor: 'step:reconciliation' },
    appends: [
      append(breakStream, { id: breakOf(finding), head: { version: 0, hash: '' }, state: undefined }, [
        { type: 'BreakFound', data: finding },
      ]),
    ],
  });
  const demandId = derivedId('demand', 'isolation');
  await commit(estate.tables, {
    occasion: { at: new Date().toISOString(), actor: 'step:governance' },
    appends: [
      append(demandStream, { id: demandId, head: { version: 0, hash: '' }, state: undefined }, [
        {
          type: 'LegalDemandReceived',
          data: {
            ...{ source: 'court', instrument: 'subpoena', receivedOn: '2026-01-10', about: [] },
            by: derivedId('member', 'nobody'),
          },
        },
      ]),
    ],
  });
  const publicationId = derivedId('publication', 'isolation');
  await commit(estate.tables, {
    occasion: { at: new Date().toISOString(), actor: 'step:transparency' },
    appends: [
      append(publicationStream, { id: publicationId, head: { version: 0, hash: '' }, state: undefined }, [
        askedFor({ by: derivedId('member', 'nobody') }),
        { type: 'PublicationRefused', data: { reason: 'would-expose', detail: 'x', cells: [], about: [] } },
      ]),
    ],
  });
  const { overrideId } = good(
    await estate.api.as('treasurer-1').post<{ overrideId: string }>('/v1/overrides', keyOf('isolation override'), {
      ...{ of: 'household-cap', awardId: awardIds[0], reason: 'house-fire' },
      until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    }),
  );
  const [item] = await estate.tables.read([stateRef(referred)]);
  Object.assign(real, {
    register: registerId,
    demand: demandId,
    publication: publicationId,
    override: overrideId,
    award: awardIds[0],
    break: breakOf(finding),
    application: referred,
    household: loaded<Application>(referred, item).state?.householdId,
    disbursement: disbursementId,
    advance: advanceId,
    meeting: docketId,
    match: seen.matches[0]?.matchId,
    signal: signalOf(about),
    fund: funds[0]?.fundId,
    member: members[0]?.memberId,
    policy: estate.policyId,
    organization: own.organizationId,
  });
});
afterAll(() => estate?.close());

const withId = memberRoutes.filter(({ path }) => path.includes('{id}'));
const mayCall = (route: NamedRoute, role: Role): boolean =>
  route.action !== undefined && actions[route.action].some((one) => one === role);
const isForPartners = (route: NamedRoute): boolean => mayCall(route, 'caseworker') || mayCall(route, 'partner-system');
/** What the whole house may know: the policy that everybody works by. */
const isEverybodys = ({ action }: NamedRoute): boolean => action === 'read-governance';

/** A body that the route takes, so that nothing but the id can be the reason of a refusal. */
const fittingBody = (route: NamedRoute): unknown => {
  const { body: schema } = route;
  if (schema === undefined) return undefined;
  const fits = bodiesNear(schema, 7, 400).find((body) => 'value' in readBy(schema, JSON.parse(JSON.stringify(body))));
  expect(fits, route.name).toBeDefined();
  return fits;
};

const call = (route: NamedRoute, as: string, id?: string): Promise<RawAnswer> => {
  const body = fittingBody(route);
  const headers = route.ifMatch === true ? { 'if-match': '"1"' } : {};
  return send(estate, {
    method: route.method,
    path: pathOf(route, id),
    as,
    ...(body === undefined ? {} : { body }),
    headers,
  });
};

const idIn = (route: NamedRoute): string => {
  const id = real[kindOfPath(route.path)];
  expect(id, route.path).toMatch(/^[a-z]+_/);
  return id ?? '';
};

/** An answer without what differs between any two calls. */
const looks = ({ status, type, json }: RawAnswer) => ({ status, type, body: { ...json, instance: '', traceId: '' } });

describe('every route with an id', () => {
  test('answers a stranger partner as if the record did not exist', async () => {
    const seenBy = withId.filter((route) => isForPartners(route) && !isEverybodys(route));
    expect(seenBy.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'readApplication',
        'amendApplication',
        'withdrawApplication',
        'requestPayee',
        'readAdvance',
        'handOver',
        'confirmHandover',
        'reportUnclaimed',
      ]),
    );
    const [, stranger] = estate.partners;
    for (const route of seenBy) {
      const as = mayCall(route, 'caseworker') ? stranger.caseworkers[0] : stranger.system;
      const theirs = await call(route, as, idIn(route));
      expectProblem(theirs, 404, 'not-found');
      expect(looks(theirs), route.name).toEqual(looks(await call(route, as)));
    }
  });

  test('answers who has not the role alike, whether there is such a record or not', async () => {
    for (const route of withId) {
      for (const role of roles.filter((one) => !mayCall(route, one))) {
        const as = subjectWith(role, estate.partners[1]);
        const there = await call(route, as, idIn(route));
        expectProblem(there, 403, 'role-missing');
        expect(looks(there), `${route.name} as ${role}`).toEqual(looks(await call(route, as)));
      }
    }
  });

  test('answers the fiscal agent that there is none, when there is none', async () => {
    for (const route of withId)
      expectProblem(
        await call(route, callerOf(route, estate.partners[0]), derivedId(kindOfPath(route.path), 'none')),
        404,
        'not-found',
      );
  });
});

test('every route refuses every role that may not call it, before it reads a word of the body', async () => {
  let refused = 0;
  for (const route of memberRoutes) {
    for (const role of roles.filter((one) => !mayCall(route, one))) {
      const as = subjectWith(role, estate.partners[0]);
      const answer = await send(estate, {
        method: route.method,
        path: pathOf(route),
        as,
        ...(route.method === 'GET' ? {} : { body: 'not json' }),
      });
      expectProblem(answer, 403, 'role-missing');
      refused += 1;
    }
  }
  const wanted = memberRoutes.flatMap((route) => roles.filter((role) => !mayCall(route, role)));
  expect(refused).toBe(wanted.length);
  expect(refused).toBeGreaterThan(memberRoutes.length * 5);
});

test("a partner lists its own applications and nobody else's", async () => {
  const lists = await Promise.all(
    estate.partners.map(({ system }) =>
      estate.api.as(system).list<{ applicationId: string }>('/v1/applications', 'applications'),
    ),
  );
  const [own = [], others = []] = lists.map((list) => list.map(({ applicationId }) => applicationId));
  expect([own.length, others.length]).toEqual([2, 1]);
  expect(own.filter((id) => others.includes(id))).toEqual([]);
});

test("a partner who asks for another partner's handovers is shown its own", async () => {
  const [own, stranger] = estate.partners;
  const path = `/v1/disbursements?queue=to-hand-over&partnerId=${own.organizationId}`;
  expect(await estate.api.as(own.system).list('/v1/disbursements?queue=to-hand-over', 'disbursements')).toHaveLength(1);
  expect(await estate.api.as(stranger.system).list(path, 'disbursements')).toEqual([]);
  for (const queue of ['in-flight', 'held', 'waiting-for-payee']) {
    expectProblem(
      await send(estate, { method: 'GET', path: `/v1/disbursements?queue=${queue}`, as: stranger.system }),
      403,
      'role-missing',
    );
  }
});

test("a partner who asks for another partner's waiting list learns nothing, and the fiscal agent has to say whose", async () => {
  const [own, stranger] = estate.partners;
  const path = `/v1/waiting-list?partnerId=${own.organizationId}`;
  expectProblem(await send(estate, { method: 'GET', path, as: stranger.system }), 404, 'not-found');
  expect(await estate.api.as(stranger.system).list('/v1/waiting-list', 'awards')).toEqual([]);
  expect(await estate.api.as('treasurer-1').list(path, 'awards')).toEqual([]);
  expectProblem(await send(estate, { method: 'GET', path: '/v1/waiting-list', as: 'treasurer-1' }), 400, 'invalid');
});

test('a household that is beyond doubt the same at both partners is one at once, and neither partner is told', async () => {
  const [own, other] = estate.partners;
  const first = await submit(estate, own.system, householdOf(estate.programId, 7));
  const again = await submit(estate, other.system, householdOf(estate.programId, 7, { partnerRef: 'THEIRS-7' }));
  await estate.controls.untilIdle();
  const seen = [await told(estate, own.system, first), await told(estate, other.system, again)];
  expect(seen.map(({ status }) => status)).toEqual(['awarded', 'awarded']);
  const open: { matchId: string }[] = await estate.api.as('reviewer-1').list('/v1/matches', 'matches');
  expect(open.map(({ matchId }) => matchId)).toEqual([real.match]);
});

test("a partner whose household looks like another partner's learns at most that it is under review", async () => {
  const [own, other] = estate.partners;
  const told: string[] = [];
  for (const { system } of [own, other]) {
    const foreign = system === own.system ? other : own;
    for (const { applicationId } of await estate.api
      .as(system)
      .list<{ applicationId: string }>('/v1/applications', 'applications')) {
      const answer = await send(estate, { method: 'GET', path: `/v1/applications/${applicationId}`, as: system });
      expect(answer.text).not.toMatch(new RegExp(`${foreign.organizationId}|match|mat_|same|duplicate|referred`, 'i'));
      told.push(JSON.stringify(Object(answer.json).findings));
    }
  }
  const underReview = '[{"code":"under-review","outcome":"unknown","sentence":"The application is under review."}]';
  expect([...new Set(told)].sort()).toEqual(['[]', underReview]);
});

test('a signal is read by reviewers and the controller, answered by a reviewer, and tells no keyed hash', async () => {
  const signalId = real.signal ?? '';
  for (const as of ['reviewer-1', 'controller-1']) {
    const listed = await send(estate, { method: 'GET', path: '/v1/signals', as });
    const read = await send(estate, { method: 'GET', path: `/v1/signals/${signalId}`, as });
    expect([listed.json, read.json]).toMatchObject([{ signals: [{ signalId }] }, { signalId, applications: [] }]);
    expect(listed.text + read.text).not.toContain('phone#');
  }
  const answer = { answer: 'helper', note: 'shelter-desk' };
  const path = `/v1/signals/${signalId}/answer`;
  good(await estate.api.as('reviewer-1').post(path, keyOf('answer', signalId), answer));
  expect(await estate.api.as('controller-1').list('/v1/signals', 'signals')).toEqual([]);
});

test('who adjudicated an award does not approve it, though both roles are theirs', async () => {
  const matchId = real.match ?? '';
  good(
    await estate.api.as('both-1').post(`/v1/matches/${matchId}/decision`, keyOf('decide', matchId), {
      decision: 'different',
      reason: 'two-families',
    }),
  );
  await estate.controls.untilIdle();
  const { system } = estate.partners[0];
  const asked = { ...householdOf(estate.programId, 3), relationship: { disclosed: true } };
  const id = await submit(estate, system, asked);
  await estate.controls.untilIdle();
  const decided = good(
    await estate.api
      .as('both-1')
      .post<{ awardId: string }>(`/v1/applications/${id}/adjudication`, keyOf('adjudicate', id), {
        decision: 'award',
        amountMinor: 10_000,
        reason: 'need-is-plain',
      }),
  );
  const refused = await approve(estate, [decided.awardId], 'both-1');
  expect(refused.answers).toMatchObject([{ awardId: decided.awardId, outcome: 'same-person' }]);
  expect((await approve(estate, [decided.awardId], 'approver-2')).answers).toMatchObject([{ outcome: 'approved' }]);
});

test('nothing of all this moved anything that it should not', async () => {
  await expectAllTrue(estate, [everybodyEnded]);
});
