import { derivedId } from '@hearth/domain/ids';
import { eastPartner, generalFund, monday, program } from '@hearth/domain/relief-fund.fixture';
import { addDays, dateOf } from '@hearth/domain/time';
import { booksOpen } from '@hearth/store/breaks';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { bytesOf, stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { controller, fiscalAgentId, person, reviewer, treasurer } from '@hearth/store/relief-estate.fixture';
import { sliceRef } from '@hearth/store/slices';
import { everyOrder, inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { listBreaks, readBreak } from './read-breaks.ts';
import { reconcileBySchedule } from './reconcile.ts';
import { later, opened } from './reconciliation.fixture.ts';
import { assignBreak, explainBreak } from './see-to-break.ts';

const east = { programId: program, fundId: generalFund, purpose: 'any', partnerId: eastPartner };
const nextDay = (days: number) => `${dateOf(addDays(monday, days))}T00:05:00.000Z`;
const note = { code: 'made-by-hand', text: 'Sent by us on the provider’s pages for a mistyped payee' };

/** One payment at the provider that nobody here intended. */
const strayPayment = async () => {
  const house = await opened();
  await house.run(later(1));
  await house.twin.pay(house.requestOf('x', derivedId('disbursement', 'nobody'), 7_000));
  const { breaks } = await house.run(later(20));
  const id: string = breaks[0].breakId;
  const at = (ifMatch: number, body = note) => callOf(controller, body, { id, ifMatch, now: later(30) });
  return { ...house, id, at };
};

describe('a break', () => {
  test('is listed with its age, its owner, what it holds up and what to do', async () => {
    const { tables, id } = await strayPayment();
    const listed = await listBreaks({ tables })(callOf(treasurer, undefined, { now: addDays(later(20), 3) }));
    expect(listed).toMatchObject({
      body: {
        breaks: [
          {
            breakId: id,
            ageDays: 3,
            owner: 'controller',
            blocks: 'Nothing is paid at all.',
            mayBeExplained: true,
            sentence:
              'A payment at the provider that nobody here intended: expected $0.00, found $70.00, difference $70.00.',
          },
        ],
      },
    });
    expect(await readBreak({ tables })(callOf(treasurer, undefined, { id }))).toMatchObject({
      headers: { etag: '"1"' },
      body: { version: 1, foundAt: later(20) },
    });
    const nobody = derivedId('break', 'nobody');
    expect(await readBreak({ tables })(callOf(treasurer, undefined, { id: nobody }))).toMatchObject({
      rejected: 'not-found',
    });
    expect(await readBreak({ tables })(callOf(treasurer, undefined, { id: '../x' }))).toMatchObject({
      rejected: 'not-found',
    });
  });

  test('is given to a member; to nobody who is none', async () => {
    const { tables, id } = await strayPayment();
    const to = (memberId: string, key?: string) =>
      assignBreak({ tables })(
        callOf(controller, { memberId: memberId as never }, { id, ...(key === undefined ? {} : { key }) }),
      );
    const before = bytesOf(tables);
    expect(await to(derivedId('member', 'nobody'))).toMatchObject({
      rejected: 'invalid',
      errors: [{ pointer: '/memberId' }],
    });
    expect(bytesOf(tables)).toBe(before);
    const answer = await to(treasurer.memberId, 'k');
    expect(answer).toMatchObject({ status: 200, body: { breakId: id, version: 2 } });
    expect(await to(treasurer.memberId, 'k')).toEqual(answer);
    expect((await booksOpen(tables, [east]))?.detail).toContain(`for ${treasurer.memberId} to see to`);
    expect(await troubles(tables)).toEqual([]);
  });

  test('that is explained holds nothing up, stays explained while it is the same, and opens again when it is another', async () => {
    const { tables, twin, run, id, at } = await strayPayment();
    expect(await booksOpen(tables, [east])).toMatchObject({ rejected: 'books-open' });
    expect(await explainBreak({ tables })(at(1))).toMatchObject({ status: 200 });
    expect(await booksOpen(tables, [east])).toBeUndefined();
    expect(await explainBreak({ tables })(at(2))).toMatchObject({ rejected: 'wrong-state' });
    expect(await run(nextDay(1))).toMatchObject({ breaks: [], figures: { openBreaks: 0 } });
    expect(await run(nextDay(70))).toMatchObject({ breaks: [] });
    expect(await stateOf(tables, id)).toMatchObject({ status: 'explained' });
    twin.adjust(-50);
    expect((await run(nextDay(71))).breaks).toMatchObject([{ code: 'cash-differs', foundMinor: 9_992_950 }]);
    expect(await troubles(tables)).toEqual([]);
  });

  test('stays when the stray payment fails at the provider: somebody made it, and a person has to know who', async () => {
    const { tables, twin, run, id } = await strayPayment();
    const { about } = await stateOf<{ readonly about: string }>(tables, id);
    twin.steer(about, { ends: 'failed', reason: 'review_rejected' });
    const told = await run(later(40));
    expect(told.breaks.map(({ code }: { readonly code: string }) => code)).toEqual(['unknown-payment']);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is not explained by who released what it is about, nor as it was before it changed, nor when it has to be mended', async () => {
    const { tables, twin, advanced, run, requestOf } = await opened();
    const { advanceId } = await advanced('one');
    await twin.pay({ ...requestOf(advanceId, advanceId), key: 'again' });
    await tables.transact([{ update: sliceRef(east), add: { availableMinor: 3 }, when: [] }]);
    const { breaks } = await run(later(20));
    const find = (code: string): string => breaks.find((one: { readonly code: string }) => one.code === code).breakId;
    const both = { ...controller, memberId: treasurer.memberId, roles: ['treasurer', 'controller'] as const };
    const by = (actor: typeof controller, code: string, ifMatch = 1) =>
      explainBreak({ tables })(callOf(actor, note, { id: find(code), ifMatch }));
    expect(await by(both, 'second-payment')).toMatchObject({ rejected: 'same-person' });
    expect(await by(controller, 'second-payment', 7)).toMatchObject({ rejected: 'version-conflict' });
    expect(await by(controller, 'slice-sum')).toMatchObject({ rejected: 'wrong-state' });
    expect(await by(reviewer, 'second-payment')).toMatchObject({ rejected: 'role-missing' });
    expect(await by(person('new', fiscalAgentId, 'controller'), 'second-payment')).toMatchObject({ status: 200 });
  });

  test('is found once by two runs at once, in whatever order they take turns', async () => {
    const orders = await everyOrder(async (choices) => {
      const house = await opened();
      await house.run(later(1));
      await house.tables.transact([{ update: sliceRef(east), add: { availableMinor: 3 }, when: [] }]);
      const widths = await inTurns(
        choices,
        [1, 2].map((seed) => (gate: () => Promise<void>) => {
          const before = async ({ on, keys }: { readonly on: string; readonly keys: readonly string[] }) => {
            if (on === 'transact' || keys.some((key) => key.startsWith('brk_'))) await gate();
          };
          const random = (length: number) => new Uint8Array(length).fill(seed);
          return reconcileBySchedule({ ...house.ports, random, tables: watchedTables(house.tables, { before }) })(
            later(20),
          );
        }),
      );
      expect(await house.tables.read([sliceRef(east)])).toMatchObject([{ openBreaks: 1 }]);
      expect((await troubles(house.tables)).filter((each) => !/slices#|slice \{/.test(each))).toEqual([]);
      return widths;
    }, 300);
    expect(orders).toBeGreaterThan(10);
  });
});
