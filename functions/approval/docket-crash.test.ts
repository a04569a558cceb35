// A meeting of 200 awards, closed with one call: its process ends at each of its port calls, and whatever its lanes had under way
// lands in any order. The end is the same to the byte: states, events with their hashes, slices, windows, marks.
import type { AwardId } from '@hearth/domain/ids';
import { derivedId } from '@hearth/domain/ids';
import type { DocketDecision } from '@hearth/domain/meetings';
import { eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { actorOf } from '@hearth/store/members';
import { itemBytes } from '@hearth/store/rebuild';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { awardedCase, matched, submittedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { approver, fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import type { Item, Tables } from '@hearth/store/tables';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { beforeAll, expect, test } from 'vitest';
import { portsOver } from './approval.fixture.ts';
import { applyDocket } from './close-docket.ts';
import { closeMeeting } from './close-meeting.ts';
import { chair, foundedHouse, opened, outcomes, secondApprover, twoFrom40000 } from './meeting.fixture.ts';

const awards = 200;
let great: Docket;
let whole: Awaited<ReturnType<typeof undisturbed>>;

/** Two partners, slices that run out, two awards of one household, tiers, a match, somebody who stood back: every answer there is. */
beforeAll(async () => {
  const tables = await foundedHouse({
    tiers: twoFrom40000,
    slices: [
      { amountMinor: 2_100_000 },
      { purpose: 'food', amountMinor: 600_000 },
      { partnerId: westPartner, amountMinor: 1_500_000 },
    ],
  });
  const ids: AwardId[] = [];
  for (let nth = 0; nth < awards; nth += 1) {
    const { awardId } = await awardedCase(tables, {
      name: `case ${nth}`,
      amountMinor: 10_000 + (nth % 9) * 5_000,
      partnerId: nth % 3 === 0 ? westPartner : eastPartner,
      ...(nth === 20 || nth === 120 ? { householdId: derivedId('household', 'twice'), amountMinor: 50_000 } : {}),
    });
    ids.push(awardId);
  }
  const [first, second, third, fourth] = ids;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error('200');
  const meeting = await opened(tables, ids);
  await meeting.attend([chair, approver, secondApprover]);
  await meeting.consent(secondApprover, await dear(tables, ids));
  await meeting.standBack(approver, [second]);
  await matched(
    tables,
    { applicationId: derivedId('application', 'case 2'), householdId: derivedId('household', 'case 2') },
    await submittedCase(tables, { name: 'alike' }),
  );
  const named: readonly DocketDecision[] = [
    { awardId: second, decision: 'approve' },
    { awardId: third, decision: 'approve' },
    { awardId: fourth, decision: 'send-back', reason: 'amount-unclear' },
  ];
  great = docketOf(tables, meeting.id, 4, named);
  whole = await undisturbed(great);
});

/** Those over the tier that the second approver consents to: every other one. */
const dear = async (tables: Tables, ids: readonly AwardId[]): Promise<readonly AwardId[]> => {
  const amounts = await Promise.all(ids.map(async (id) => Number((await stateOf(tables, id))['amountMinor'])));
  return ids.filter((_, at) => (amounts[at] ?? 0) > 40_000 && at % 2 === 0);
};

/** A meeting that is about to be closed, and the two ways in which that is done: by the call, and by its queue. */
type Docket = {
  readonly base: ReadonlyMap<string, Item>;
  readonly close: (tables: Tables) => ReturnType<ReturnType<typeof closeMeeting>>;
  readonly byQueue: (tables: Tables) => Promise<unknown>;
  readonly isClosed: (items: ReadonlyMap<string, Item>) => boolean;
};

const docketOf = (
  { items: base }: { readonly items: ReadonlyMap<string, Item> },
  id: string,
  ifMatch: number,
  decisions: readonly DocketDecision[] = [],
): Docket => ({
  base,
  close: (tables) =>
    closeMeeting(portsOver(tables))(
      callOf(approver, { decisions, approveGreen: true }, { id, key: 'closing', ifMatch, now: monday }),
    ),
  byQueue: (tables) =>
    applyDocket(portsOver(tables), actorOf(tables, { founders: [], fiscalAgentId }))(id as never, monday),
  isClosed: (items) => String(items.get(`state|${id}|state`)?.['doc']).includes('"closedAt"'),
});

/** The keys of items that are not the same to the byte. */
const differences = (are: ReadonlyMap<string, Item>, were: ReadonlyMap<string, Item>): readonly string[] =>
  [...new Set([...are.keys(), ...were.keys()])].filter((key) => {
    const [one, other] = [are.get(key), were.get(key)];
    return one !== other && (one === undefined || other === undefined || itemBytes(one) !== itemBytes(other));
  });

/** The docket as it is closed when nothing happens, with everything that its tables ever were on the way. */
const undisturbed = async ({ base, close }: Docket) => {
  let writes = 0;
  const tables = inMemoryTables({ from: base, onWrite: () => (writes += 1) });
  const states = new Map<number, ReadonlyMap<string, Item>>();
  let calls = 0;
  const look = () => {
    calls += 1;
    // Between two port calls in which nothing was written a process may end as often as it likes: it is one state.
    if (!states.has(writes)) states.set(writes, new Map(tables.items));
  };
  const answer = await close(watchedTables(tables, { before: look, after: look }));
  const told = outcomes(JSON.parse(JSON.stringify('body' in answer ? answer.body : {})));
  return { tables, states: [...states.values()], calls, kinds: [...new Set(Object.values(told))].sort() };
};

/** Both ways in go on in the same way: the call is made again now and then, the queue takes over everywhere. */
const expectSameEnd = async (
  { close, byQueue, isClosed }: Docket,
  { states, tables: end }: Awaited<ReturnType<typeof undisturbed>>,
  isLeftOut: (key: string) => boolean = () => false,
): Promise<void> => {
  for (const [at, items] of states.entries()) {
    for (const resume of isClosed(items) ? (at % 8 === 1 ? [byQueue, close] : [byQueue]) : [close]) {
      const tables = inMemoryTables({ from: items });
      await resume(tables);
      const other = differences(tables.items, end.items).filter((key) => !isLeftOut(key));
      expect([at, other]).toEqual([at, []]);
    }
  }
};

test('a process that ends before or after any port call of it comes to the same end, by its queue and by the same call', async () => {
  expect(await troubles(whole.tables)).toEqual([]);
  const all = ['approved', 'consented', 'open-match', 'over-cap', 'related', 'sent-back', 'waiting-for-funds'];
  expect(whole.kinds).toEqual(all);
  expect(whole.states.length).toBeGreaterThan(180);
  expect(whole.calls).toBeGreaterThan(whole.states.length * 2);
  await expectSameEnd(great, whole);
});

test('under a limit of what one person may approve, those who pass it are the same, too', async () => {
  const tables = await foundedHouse({
    approverLimit: { limitMinor: 300_000, days: 7 },
    slices: [{ amountMinor: 900_000 }],
  });
  for (let nth = 0; nth < 24; nth += 1)
    await awardedCase(tables, { name: `case ${nth}`, amountMinor: 10_000 + (nth % 5) * 9_000 });
  const meeting = await opened(tables);
  await meeting.attend([chair, approver]);
  const docket = docketOf(tables, meeting.id, 2);
  const end = await undisturbed(docket);
  expect(end.kinds).toEqual(['approved', 'over-limit']);
  // The words of an answer say what is left of the limit when they are said: who resumes says less.
  await expectSameEnd(docket, end, (key) => key.includes(meeting.id));
});

/** Transactions under way land in an order that a seed decides, and after the nth of them the process has ended. */
const ending = (tables: Tables, seed: number, endsAt: number): Tables => {
  const bytes = seededBytes(seed);
  let landed = 0;
  return {
    ...tables,
    transact: async (changes) => {
      for (let turns = (bytes(1)[0] ?? 0) % 40; turns > 0; turns -= 1) await Promise.resolve();
      landed += 1;
      if (landed > endsAt) throw new Error('the process ended');
      return tables.transact(changes);
    },
  };
};

test('whatever order its transactions land in, and though who resumes it ends, too, the end is the same', async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const tables = inMemoryTables({ from: great.base });
    const [first = 0, second = 0] = seededBytes(seed * 7)(2);
    await great.close(ending(tables, seed, 1 + (first % 120))).catch(() => undefined);
    await great.byQueue(ending(tables, seed + 100, second % 100)).catch(() => undefined);
    await great.byQueue(ending(tables, seed + 200, Number.POSITIVE_INFINITY));
    expect([seed, differences(tables.items, whole.tables.items)]).toEqual([seed, []]);
  }
});
