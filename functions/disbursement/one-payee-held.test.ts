import { ben, eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import { type About, type SignalAnswer, signalOf } from '@hearth/domain/signals';
import { householdStream, signalStream } from '@hearth/store/projection';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { approvedCase } from '@hearth/store/relief-cases.fixture';
import { stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { treasurer, write } from '@hearth/store/relief-estate.fixture';
import { everyOrder, inTurns, watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { advancePartner } from './advance-partner.ts';
import { disburse } from './disburse.ts';
import { gated, told } from './payees-told.fixture.ts';

describe('one account of several households', () => {
  const about = (destination: string): About => ({ kind: 'one-payee-many-households', destination });
  const answered = (tables: Awaited<ReturnType<typeof told>>['tables'], destination: string, answer: SignalAnswer) =>
    write(tables, signalStream, signalOf(about(destination)), [
      { type: 'SignalSeen', data: { by: ben, answer, note: 'asked' } },
    ]);

  test('is paid nothing before a reviewer said that it is fine; a concern holds it until somebody says otherwise', async () => {
    const { tables, take, messages, payable, asked } = await told();
    const [one, two] = [await payable('one', 'd1'), await payable('two', 'd1')];
    const alone = await payable('alone', 'd2');
    for (const { awardId } of [one, two])
      expect(await take(messages.approved(awardId))).toMatchObject({ rejected: 'open-signal' });
    expect(await take(messages.approved(alone.awardId))).toBe('moved');
    await answered(tables, 'd1', 'concern');
    expect(await take(messages.approved(one.awardId))).toMatchObject({ rejected: 'open-signal' });
    expect(asked).toHaveLength(1);
    expect(await stateOf(tables, one.awardId)).toMatchObject({ status: 'approved' });
    await answered(tables, 'd1', 'helper');
    for (const { awardId } of [one, two]) expect(await take(messages.approved(awardId))).toBe('moved');
    const three = await payable('three', 'd1');
    expect(await take(messages.approved(three.awardId))).toMatchObject({ rejected: 'open-signal' });
    await answered(tables, 'd1', 'fine');
    expect(await take(messages.approved(three.awardId))).toBe('moved');
    expect(await troubles(tables)).toEqual([]);
  });

  test('is looked at wherever the payee is paid now, though it was paid elsewhere before', async () => {
    const { tables, take, look, messages, payable, destinations } = await told();
    await payable('one', 'd1');
    const two = await payable('two', 'd2');
    destinations.set(two.accountId, ['d1']);
    await look(two.householdId, two.accountId);
    expect(await take(messages.approved(two.awardId))).toMatchObject({ rejected: 'open-signal' });
    destinations.set(two.accountId, ['d2']);
    await look(two.householdId, two.accountId);
    expect(await take(messages.approved(two.awardId))).toBe('moved');
    expect(await troubles(tables)).toEqual([]);
  });

  test('so crowded that nobody is counted any more holds who comes after as well', async () => {
    const { tables, take, messages, payable } = await told();
    for (let nth = 0; nth < 20; nth += 1) await payable(`n${nth}`, 'd1');
    const late = await payable('late', 'd1');
    expect(await take(messages.approved(late.awardId))).toMatchObject({ rejected: 'open-signal' });
    await answered(tables, 'd1', 'helper');
    expect(await take(messages.approved(late.awardId))).toBe('moved');
    expect(await troubles(tables)).toEqual([]);
  });

  test('holds a payment although a crash kept the signal from being raised: who pays raises it', async () => {
    const { tables, take, messages, payable, account } = await told();
    const one = await payable('one', 'd1');
    const { householdId } = await approvedCase(tables, { name: 'two', rail: 'bank' });
    const accountId = await account(householdId, 'd1');
    await write(tables, householdStream, householdId, [
      { type: 'PayeeReady', data: { accountId, destinations: ['d1'], paidTo: ['d1'] } },
    ]);
    expect(await typesOf(tables, signalOf(about('d1')))).toEqual([]);
    expect(await take(messages.approved(one.awardId))).toMatchObject({ rejected: 'open-signal' });
    expect(await typesOf(tables, signalOf(about('d1')))).toEqual(['SignalRaised']);
  });

  test('lets nothing slip between: a payment intended after the second one came waits, in every order', async () => {
    const orders = await everyOrder(async (choices) => {
      const { tables, over, messages, payable, account, look } = await told();
      const one = await payable('one', 'd1');
      const { householdId } = await approvedCase(tables, { name: 'two', rail: 'bank', amountMinor: 20_000 });
      const accountId = await account(householdId, 'd1');
      let isLate = false;
      const widths = await inTurns(choices, [
        async (gate) => disburse(over(gated(tables, gate, 'destination#')))(messages.approved(one.awardId), monday),
        async (gate) => {
          const watched = watchedTables(gated(tables, gate, 'destination#'), {
            after: async ({ on, keys }) => {
              if (on === 'transact' && keys.includes(householdId))
                isLate = (await typesOf(tables, one.disbursementId)).length === 0;
            },
          });
          await look(householdId, accountId, monday, watched);
        },
      ]);
      const isIntended = (await typesOf(tables, one.disbursementId)).length > 0;
      expect([choices, isIntended]).toEqual([choices, !isLate]);
      expect(await stateOf(tables, signalOf(about('d1')))).toMatchObject({ status: 'open' });
      expect(await troubles(tables)).toEqual([]);
      return widths;
    });
    expect(orders).toBeGreaterThan(10);
  });

  test('of a household and a partner holds the partner’s advance too', async () => {
    const { tables, over, toHandOver, account, look, payable } = await told();
    await toHandOver({ name: 'by hand' });
    await look(eastPartner, await account(eastPartner, 'd1'));
    await payable('one', 'd1');
    const advance = () => advancePartner(over())(callOf(treasurer, { partnerId: eastPartner }));
    expect(await advance()).toMatchObject({ rejected: 'open-signal' });
    await answered(tables, 'd1', 'fine');
    expect(await advance()).toMatchObject({ status: 202 });
    expect(await troubles(tables)).toEqual([]);
  });
});
