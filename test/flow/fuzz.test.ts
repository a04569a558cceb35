// The description thrown at the API, operation by operation: what fits is done or refused in words, what does not is refused without a trace, and nothing ever breaks.
import type { IdKind } from '@hearth/domain/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fits, type Operation, operations } from '../fixtures/description.ts';
import { grown, pick, type Soil } from '../fixtures/grown.ts';
import { flaws, spoilt } from '../fixtures/spoilt.ts';
import { type Dice, diceOf } from './body-mutations.ts';
import { ask, type DescribedReply, fittingCall, learnIds, ofMembers, rolesFor, shownCall } from './described-calls.ts';
import { type Estate, joins, openEstate } from './estate.ts';
import { subjectWith } from './every-route.ts';
import { type Doors, testForms, testHouseholds, testProvider } from './fuzz-doors.ts';
import { outsides } from './fuzz-outsides.ts';
import { everybodyEnded, expectAllTrue } from './held-true.ts';
import { everythingStored } from './raw-call.ts';

const seed = Number(process.env['HEARTH_SEED'] ?? 20_261_121);
const rounds = Number(process.env['HEARTH_FUZZ_ROUNDS'] ?? 3);

let estate: Estate;
/** Ids that answers told of. */
const ids = new Map<IdKind, readonly string[]>();
beforeAll(async () => {
  estate = await openEstate();
  for (const { organizationId } of estate.partners) learnIds(ids, organizationId);
  learnIds(ids, `${estate.programId} ${estate.policyId}`);
  const organizations: { organizationId: string; kind: string }[] = await estate.api
    .as('founder-1')
    .list('/v1/organizations', 'organizations');
  const funder = organizations.find(({ kind }) => kind === 'funder')?.organizationId ?? '';
  await joins(estate, 'funder-1', funder, ['funder']);
});
afterAll(() => estate?.close());

const soilOf = (dice: Dice, optional: Soil['optional'] = 'some'): Soil => ({ dice, ids, optional });

const isOfMembers = ({ shows }: Operation): boolean => shows.includes('member');

/** Somebody who may call an operation; nobody where it asks for no token. */
const callerOf = (operation: Operation, dice: Dice): { readonly as?: string } =>
  isOfMembers(operation) ? { as: subjectWith(pick(dice, rolesFor(operation)), estate.partners[0]) } : {};

const withoutTrace = async (act: () => Promise<void>): Promise<void> => {
  await estate.controls.untilIdle();
  const before = await everythingStored(estate);
  await act();
  await estate.controls.untilIdle();
  expect(await everythingStored(estate)).toEqual(before);
};

const expectRefused = (reply: DescribedReply, statuses: readonly number[], what: string): void =>
  expect(statuses, `${what}: ${reply.status} ${reply.text.slice(0, 300)}`).toContain(reply.status);

const withBodies = ofMembers.filter(({ body }) => body !== undefined);

test(`every body is spoilt in every way it can be, and refused without a trace (seed ${seed})`, async () => {
  let thrown = 0;
  await withoutTrace(async () => {
    for (const [nth, operation] of withBodies.entries()) {
      const dice = diceOf(seed + nth);
      for (const flaw of flaws) {
        const call = fittingCall(operation, soilOf(dice, pick(dice, ['all', 'some'])));
        const made = spoilt(dice, flaw, operation.body ?? {}, grown(soilOf(dice, 'all'), operation.body ?? {}));
        if (made === undefined) continue;
        const reply = await ask(estate, operation, { ...call, ...callerOf(operation, dice), body: made.body });
        expectRefused(reply, [400, 413, 422], `${operation.name} with ${made.flaw} at ${made.at}`);
        if (reply.status !== 413) expect(reply.json.errors?.length, operation.name).toBeGreaterThan(0);
        thrown += 1;
      }
    }
  });
  expect(thrown).toBeGreaterThan(withBodies.length * 6);
});

test('what stands around a body is read first, and refused without a trace', async () => {
  await withoutTrace(async () => {
    for (const [nth, operation] of ofMembers.entries()) {
      const dice = diceOf(seed + nth);
      for (const [what, wrong, statuses] of outsides(operation, nth % 4 === 0)) {
        const call = fittingCall(operation, soilOf(dice));
        const headers = { ...call.headers, ...wrong.headers };
        const reply = await ask(estate, operation, { ...call, ...callerOf(operation, dice), ...wrong, headers });
        expectRefused(reply, statuses, `${operation.name} with ${what}`);
      }
    }
  });
});

const strange = [
  '',
  '0',
  '-1',
  '1e9',
  '201',
  '%00',
  '%7B%7D',
  'eyJwayI6IngifQ',
  '2026-13-01',
  'org_1',
  'x'.repeat(500),
];
const others = ['__proto__=1', 'constructor=1', 'a=1&a=2', '%E0%A4%A=1', 'limit=%00', 'cursor=AAAA'];
const strangeIds = [
  '1',
  '%00',
  '..%2F..',
  '%F0%9F%8F%A0',
  'x'.repeat(2_000),
  `app_${'I'.repeat(26)}`,
  '__proto__',
  '%7Bid%7D',
];

const asRead = (schema: object, text: string): unknown =>
  Object(schema).type === 'integer' && text !== '' ? Number(decodeURIComponent(text)) : decodeURIComponent(text);

test('a query that does not fit is refused, and one that nobody meant breaks nothing', async () => {
  for (const [nth, operation] of operations.filter(({ method }) => method === 'GET').entries()) {
    if (operation.shows.includes('claimCode')) continue;
    const dice = diceOf(seed + nth);
    const send = async (query: string) => {
      const call = fittingCall(operation, soilOf(dice, 'none'));
      const own = [call.query, query].filter((part) => part !== '').join('&');
      return ask(estate, operation, { ...call, ...callerOf(operation, dice), query: own });
    };
    for (const { name, schema } of operation.parameters.filter((one) => one.in === 'query')) {
      for (const text of Array.from({ length: 4 }, () => pick(dice, strange))) {
        const reply = await send(`${name}=${text}`);
        if (!fits(schema, asRead(schema, text))) expectRefused(reply, [400], `${operation.name}?${name}=${text}`);
      }
    }
    for (let times = 0; times < 2; times += 1) await send(pick(dice, others));
  }
});

test('an id that is none, or one of another kind, is a record that is not there', async () => {
  for (const [nth, operation] of operations.entries()) {
    const dice = diceOf(seed + nth);
    const inPath = operation.parameters.filter((one) => one.in === 'path');
    if (inPath.length === 0 || !(isOfMembers(operation) || operation.shows.length === 0)) continue;
    for (const text of [...Array.from({ length: 3 }, () => pick(dice, strangeIds)), grown(soilOf(dice), otherKind)]) {
      const call = fittingCall(operation, soilOf(dice));
      const { name } = pick(dice, inPath);
      const path = { ...call.path, [name]: String(text) };
      const reply = await ask(estate, operation, { ...call, ...callerOf(operation, dice), path });
      expectRefused(reply, [400, 404], `${operation.name} of ${String(text)}`);
    }
  }
});
const otherKind = { type: 'string', pattern: '^acc_[0-9A-HJKMNP-TV-Z]{26}$' };

const doors: Doors = { estate: () => estate, soil: soilOf(diceOf(seed)) };
testHouseholds(doors);
testForms(doors);
testProvider(doors);

test(`what fits the description is done or refused in words, ${rounds} times over all operations`, async () => {
  const done = new Set<string>();
  const asked = operations.filter((operation) => isOfMembers(operation) || operation.shows.length === 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const [nth, operation] of asked.entries()) {
      const dice = diceOf(seed + 1_000 * round + nth);
      const optional = (['some', 'all', 'none'] as const)[round % 3] ?? 'some';
      const isShown = round % 2 === 0;
      const call = isShown ? shownCall(operation, soilOf(dice)) : fittingCall(operation, soilOf(dice, optional));
      const reply = await ask(estate, operation, { ...call, ...callerOf(operation, dice) });
      if (reply.status < 400) done.add(operation.name);
      learnIds(ids, reply.text);
    }
  }
  await expectAllTrue(estate, [everybodyEnded]);
  expect(done.size, [...done].join(' ')).toBeGreaterThan(asked.length / 3);
});
