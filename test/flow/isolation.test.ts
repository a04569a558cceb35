// Nobody sees or moves what is not theirs: every operation of the description with an id against everybody of another organization, every role against every operation.
import { keyOf } from '@hearth/cli/api-client';
import { type Role, roles } from '@hearth/domain/duties';
import { rolesOf } from '@hearth/domain/governance';
import { derivedId, type IdKind } from '@hearth/domain/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation, Parameter } from '../fixtures/description.ts';
import { idKindsOf } from '../fixtures/grown.ts';
import { ask, type DescribedReply, looks, ofMembers, rolesFor } from './described-calls.ts';
import { type Estate, good, joins, openEstate } from './estate.ts';
import { subjectWith } from './every-route.ts';
import { everybodyEnded, expectAllTrue } from './held-true.ts';
import { householdOf } from './households.ts';
import { expectProblem, send } from './raw-call.ts';
import { heldBy, makeRealIds } from './real-ids.ts';
import { approve, submit, told } from './story-steps.ts';

let estate: Estate;
let real: Partial<Record<IdKind, string>> = {};

beforeAll(async () => {
  estate = await openEstate();
  type Organizations = { readonly organizationId: string; readonly kind: string }[];
  const organizations: Organizations = await estate.api.as('founder-1').list('/v1/organizations', 'organizations');
  const funder = organizations.find(({ kind }) => kind === 'funder')?.organizationId ?? '';
  await joins(estate, 'funder-1', funder, ['funder']);
  await joins(estate, 'both-1', estate.addresses.fiscalAgentId, ['reviewer', 'approver']);
  real = await makeRealIds(estate);
});
afterAll(() => estate?.close());

const inPath = ({ parameters }: Operation): readonly Parameter[] => parameters.filter((one) => one.in === 'path');
const withId = ofMembers.filter((operation) => inPath(operation).length > 0);
const mayCall = (operation: Operation, role: Role): boolean => rolesFor(operation).includes(role);

/** What stands in a path that is no id. */
const words: Readonly<Record<string, string>> = { form: 'publication.json' };

/** Every way to fill a path, once for each kind of id that may stand in it. Fails by name where no record of a kind is known. */
const filled = (operation: Operation, idOf: (kind: IdKind) => string | undefined): Record<string, string>[] => {
  let ways: Record<string, string>[] = [{}];
  for (const { name, schema } of inPath(operation)) {
    const kinds = idKindsOf(schema);
    const values = kinds.length === 0 ? [words[name]] : kinds.map(idOf);
    ways = values.flatMap((value) => {
      expect(value, `${operation.name} has a real {${name}} (${kinds.join(' or ')})`).toMatch(/./);
      return ways.map((way) => ({ ...way, [name]: value ?? '' }));
    });
  }
  return ways;
};
const realPaths = (operation: Operation) => filled(operation, (kind) => real[kind]);
const nobodys = (kind: IdKind): string => derivedId(kind, 'nobody has this one');
const nobodysPaths = (operation: Operation) => filled(operation, nobodys);

/** With a body that is taken, so that nothing but the id can be the reason of a refusal. */
const call = (operation: Operation, as: string, path: Record<string, string>, body = operation.example) =>
  ask(estate, operation, { as, path, ...(body === undefined ? {} : { body }) });

const expectReason = ({ status, json, text }: DescribedReply, wanted: number, reason: string, what: string): void =>
  expect([status, json.type], `${what}: ${text}`).toEqual([wanted, `/problems/${reason}`]);

/** What the whole house may know, or what is asked of everybody in it: no organization's own. */
const everybodys: Readonly<Record<string, string>> = {
  readPolicy: 'the policy that everybody works by',
  ratifyPolicy: 'every organization of the fund ratifies it',
};

test('a real record is known for every id that stands in a path', () => {
  for (const operation of withId) expect(realPaths(operation).length, operation.name).toBeGreaterThan(0);
  expect(withId.length).toBeGreaterThan(100);
});

describe('every operation with an id', () => {
  test('answers everybody of another organization as if the record did not exist', async () => {
    const tried = new Set<string>();
    for (const operation of withId.filter(({ name }) => everybodys[name] === undefined)) {
      for (const role of [...rolesOf('partner'), ...rolesOf('funder')].filter((one) => mayCall(operation, one))) {
        const as = subjectWith(role, estate.partners[1]);
        const unknown = nobodysPaths(operation);
        for (const [nth, path] of realPaths(operation).entries()) {
          const what = `${operation.name} as ${role} of ${JSON.stringify(path)}`;
          const theirs = await call(operation, as, path);
          expectReason(theirs, 404, 'not-found', what);
          expect(looks(theirs), what).toEqual(looks(await call(operation, as, unknown[nth] ?? {})));
          tried.add(operation.name);
        }
      }
    }
    expect([...tried]).toEqual(
      expect.arrayContaining([
        ...['readApplication', 'amendApplication', 'amendConfidential', 'withdrawApplication', 'requestPayee'],
        ...['readAdvance', 'handOver', 'confirmHandover', 'reportUnclaimed', 'readImport', 'readForm', 'readWebhook'],
        ...['readPeerReferral', 'answerServiceReferral', 'readAppeal', 'dropSubmission', 'issueClaimCode'],
      ]),
    );
    expect(tried.size).toBeGreaterThan(40);
  });

  test("answers a partner who reaches for another's submission through a form of its own as if there were none", async () => {
    const own = await heldBy(estate, estate.partners[1]);
    const drop = withId.find(({ name }) => name === 'dropSubmission') ?? expect.unreachable();
    const nested = withId.filter((one) => inPath(one).length > 1 && rolesFor(one).includes('caseworker'));
    expect(nested.filter(({ name }) => name !== 'readOwnPublicationForm')).toEqual([drop]);
    const through = async (submissionId: string) => {
      const reply = await call(drop, estate.partners[1].system, { id: own.form ?? '', submissionId });
      expectReason(reply, 404, 'not-found', submissionId);
      return looks(reply);
    };
    expect(await through(real.submission ?? '')).toEqual(await through(nobodys('submission')));
  });

  test('answers who has not the role alike, whether there is such a record or not, before it reads a word of the body', async () => {
    for (const operation of withId) {
      const [there = {}, nowhere = {}] = [realPaths(operation)[0], nobodysPaths(operation)[0]];
      for (const role of roles.filter((one) => !mayCall(operation, one))) {
        const as = subjectWith(role, estate.partners[1]);
        const seen = await call(operation, as, there);
        expectReason(seen, 403, 'role-missing', `${operation.name} as ${role}`);
        const body = operation.example === undefined ? undefined : 'not json';
        expect(looks(seen), `${operation.name} as ${role}`).toEqual(looks(await call(operation, as, nowhere, body)));
      }
    }
  });

  test('answers the fiscal agent that there is none, when there is none', async () => {
    for (const operation of withId) {
      const [role] = rolesFor(operation);
      const as = subjectWith(role ?? 'auditor', estate.partners[0]);
      for (const path of nobodysPaths(operation))
        expectReason(await call(operation, as, path), 404, 'not-found', operation.name);
    }
  });
});

test('an id in a query tells a stranger nothing: another organization of the fund is answered as one that nobody has', async () => {
  const asked = ofMembers.flatMap((operation) =>
    operation.parameters
      .filter((one) => one.in === 'query' && idKindsOf(one.schema).length > 0)
      .map(({ name, schema }) => ({ operation, name, kind: idKindsOf(schema)[0] ?? 'access' })),
  );
  expect(asked.length).toBeGreaterThan(2);
  for (const { operation, name, kind } of asked) {
    for (const role of rolesOf('partner').filter((one) => mayCall(operation, one))) {
      const as = subjectWith(role, estate.partners[1]);
      const of = (id: string | undefined) => ask(estate, operation, { as, query: `${name}=${id ?? ''}` });
      const theirs = looks(await of(real[kind]));
      expect(theirs, `${operation.name}?${name}`).toEqual(looks(await of(nobodys(kind))));
    }
  }
});

test('every operation without an id refuses every role that may not call it, before it reads a word of the body', async () => {
  let refused = 0;
  for (const operation of ofMembers.filter((one) => !withId.includes(one))) {
    for (const role of roles.filter((one) => !mayCall(operation, one))) {
      const as = subjectWith(role, estate.partners[0]);
      const reply = await call(operation, as, {}, operation.body === undefined ? undefined : 'not json');
      expectReason(reply, 403, 'role-missing', `${operation.name} as ${role}`);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(300);
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
