// Nobody sees or moves what is not theirs: every operation of the description with an id in path, query or body against everybody of another
// organization, every role against every operation.

import { rolesOf } from '@hearth/domain/governance';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../fixtures/description.ts';
import { idKindsOf } from '../fixtures/grown.ts';
import { ask, looks, ofMembers, rolesFor } from './described-calls.ts';
import { subjectWith } from './every-route.ts';
import { everybodyEnded, expectAllTrue } from './held-true.ts';
import {
  bodyWith,
  deliveryOf,
  everybodysKinds,
  ownIds,
  placesOfIds,
  takenElsewhere,
  told,
} from './isolation-bodies.ts';
import {
  callOn,
  expectReason,
  filled,
  type Ground,
  type Ids,
  inPath,
  mayCall,
  mayNot,
  nobodys,
  nobodysPaths,
  openGround,
  strangersTo,
  withId,
} from './isolation-ground.ts';
import { peopleSeeTheirOwn } from './isolation-people.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground?.estate.close());

const realPaths = (operation: Operation) => filled(operation, (kind) => ground.real[kind]);
const call: ReturnType<typeof callOn> = (...asked) => callOn(ground)(...asked);

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
      for (const role of strangersTo(operation)) {
        const as = subjectWith(role, ground.estate.partners[1]);
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
    const own = ground.held;
    const drop = withId.find(({ name }) => name === 'dropSubmission') ?? expect.unreachable();
    const nested = withId.filter((one) => inPath(one).length > 1 && rolesFor(one).includes('caseworker'));
    expect(nested.filter(({ name }) => name !== 'readOwnPublicationForm')).toEqual([drop]);
    const through = async (submissionId: string) => {
      const reply = await call(drop, ground.estate.partners[1].system, { id: own.form ?? '', submissionId });
      expectReason(reply, 404, 'not-found', submissionId);
      return looks(reply);
    };
    expect(await through(ground.real.submission ?? '')).toEqual(await through(nobodys('submission')));
  });

  test('answers who has not the role alike, whether there is such a record or not, before it reads a word of the body', async () => {
    for (const operation of withId) {
      const [there = {}, nowhere = {}] = [realPaths(operation)[0], nobodysPaths(operation)[0]];
      for (const role of mayNot(operation)) {
        const as = subjectWith(role, ground.estate.partners[1]);
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
      const as = subjectWith(role ?? 'auditor', ground.estate.partners[0]);
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
      const as = subjectWith(role, ground.estate.partners[1]);
      const of = (id: string | undefined) => ask(ground.estate, operation, { as, query: `${name}=${id ?? ''}` });
      const theirs = looks(await of(ground.real[kind]));
      expect(theirs, `${operation.name}?${name}`).toEqual(looks(await of(nobodys(kind))));
    }
  }
});

test('every operation without an id refuses every role that may not call it, before it reads a word of the body', async () => {
  let refused = 0;
  for (const operation of ofMembers.filter((one) => !withId.includes(one))) {
    for (const role of mayNot(operation)) {
      const as = subjectWith(role, ground.estate.partners[0]);
      const reply = await call(operation, as, {}, operation.body === undefined ? undefined : 'not json');
      expectReason(reply, 403, 'role-missing', `${operation.name} as ${role}`);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(300);
});

peopleSeeTheirOwn(() => ground);

describe('an id in a body', () => {
  test('is answered to another organization as one that nobody has, wherever it stands', async () => {
    const own = await ownIds(ground);
    const theirs: Ids = {
      ...ground.real,
      delivery: await deliveryOf(ground.estate, ground.estate.partners[0], ground.real),
    };
    const tried: string[] = [];
    for (const place of placesOfIds.filter(({ kind }) => everybodysKinds[kind] === undefined)) {
      const { operation, kind } = place;
      for (const role of strangersTo(operation).filter((one) => one !== 'funder')) {
        const as = subjectWith(role, ground.estate.partners[1]);
        const [path = {}] = filled(operation, (one) => own[one]);
        const tell = async (id: string) => told(await call(operation, as, path, bodyWith(ground, place, id)));
        const what = `${operation.name} ${place.at.join('/')} as ${role}`;
        expect(await tell(theirs[kind] ?? expect.unreachable(kind)), what).toEqual(await tell(nobodys(kind)));
        tried.push(what);
      }
      if (takenElsewhere[operation.name] !== undefined) continue;
      // Nothing but the id was the reason: with one of its own the same call is taken.
      const [role = 'caseworker'] = strangersTo(operation);
      const [path = {}] = filled(operation, (one) => own[one]);
      const taken = bodyWith(ground, place, own[kind] ?? '');
      const { status, text } = await call(operation, subjectWith(role, ground.estate.partners[1]), path, taken);
      expect.soft(status, `${operation.name} ${place.at.join('/')} of its own: ${text}`).toBeLessThan(300);
    }
    expect(tried.length).toBeGreaterThan(12);
  });
});

test('nothing of all this moved anything that it should not', async () => {
  await expectAllTrue(ground.estate, [everybodyEnded]);
});
