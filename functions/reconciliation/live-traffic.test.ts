import { allotmentEntry, expenseEntry, giftEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { ben, eastPartner, generalFund, monday, program } from '@hearth/domain/relief-fund.fixture';
import { addDays, dateOf } from '@hearth/domain/time';
import { disbursementStream, fundStream } from '@hearth/store/projection';
import { recordProviderWord } from '@hearth/store/provider-words';
import { stateOf, troubles } from '@hearth/store/relief-checks.fixture';
import { caseworker, otherCaseworker, write } from '@hearth/store/relief-estate.fixture';
import { sliceRef } from '@hearth/store/slices';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import { describe, expect, test } from 'vitest';
import { reconcileBySchedule } from './reconcile.ts';
import { opened } from './reconciliation.fixture.ts';

const morning = `${dateOf(addDays(monday, 1))}T00:05:00.000Z`;
const at = (seconds: number) => new Date(Date.parse(morning) + seconds * 1_000).toISOString();
const draw = { programId: program, fundId: generalFund, purpose: 'any', partnerId: eastPartner, amountMinor: 50_000 };

type House = Awaited<ReturnType<typeof opened>>;

/** What goes on meanwhile: money comes, is set apart, set aside, leaves, arrives at a partner and with a household. */
const traffic = ({ tables, twin, silent, advanced, requestOf, clock }: House) => {
  let count = 0;
  const acts: readonly ((name: string) => Promise<unknown>)[] = [
    (name) =>
      write(
        tables,
        fundStream,
        generalFund,
        [
          {
            type: 'GiftReceived',
            data: {
              giftId: derivedId('gift', name),
              amountMinor: 50_000,
              receivedOn: '2026-11-01',
              restriction: {},
              entry: giftEntry(generalFund, 50_000, 'USD'),
              by: ben,
            },
          },
          {
            type: 'Allotted',
            data: { ...draw, programId: program, partnerId: eastPartner, entry: allotmentEntry(draw, 'USD'), by: ben },
          },
        ],
        { at: clock.now },
      ),
    async (name) => {
      const { awardId, disbursementId } = await silent(name, clock.now);
      const paid = await twin.pay(requestOf(awardId, disbursementId));
      clock.now = new Date(Date.parse(clock.now) + 2_000).toISOString();
      if (paid.known !== 'done') throw new Error(paid.reason);
      const word = await twin.readPayment(paid.value.providerPaymentId);
      if (word.known === 'done' && count % 3 === 0)
        await recordProviderWord(tables, disbursementId, word.value, { at: clock.now, actor: 'step:settlement' });
    },
    async () => twin.credit(1_000),
    async (name) => {
      const { disbursementId } = await advanced(name, clock.now);
      const receipt = { receiptNumber: 'R-1', method: 'cash', handedOverAt: monday, by: caseworker.memberId };
      await write(tables, disbursementStream, disbursementId, [{ type: 'HandedOver', data: receipt }], {
        at: clock.now,
      });
      const entry = expenseEntry([draw], 'USD', `due-from:${eastPartner}`);
      const by = otherCaseworker.memberId;
      const confirmed = { type: 'HandoverConfirmed', data: { by, entry } } as const;
      if (count % 2 === 0) await write(tables, disbursementStream, disbursementId, [confirmed], { at: clock.now });
    },
  ];
  return async () => {
    count += 1;
    await acts[count % acts.length]?.(`meanwhile ${count}`);
  };
};

/** Runs the first reconciliation of a day while something happens at every `every`th of its effects, from `offset` on. */
const runAmid = async (house: House, every: number, offset: number, most = 20) => {
  const act = traffic(house);
  let [effects, acts] = [0, 0];
  house.clock.now = morning;
  const watched = watchedTables(house.tables, {
    before: async () => {
      effects += 1;
      if (effects % every !== offset % every || acts >= most) return;
      acts += 1;
      await act();
    },
  });
  const told = await reconcileBySchedule({ ...house.ports, tables: watched })(morning);
  return { told: JSON.parse(JSON.stringify(told)), effects, acts };
};

describe('while payments go on', () => {
  test('no look takes what moved meanwhile for a break, wherever it happens; and when it is quiet everything adds up', async () => {
    let [all, moving] = [0, 0];
    for (const [every, offsets] of [
      [3, 3],
      [11, 11],
      [29, 6],
    ] as const) {
      for (let offset = 0; offset < offsets; offset += 1) {
        const house = await opened();
        const { told, acts } = await runAmid(house, every, offset);
        expect([every, offset, told.breaks]).toEqual([every, offset, []]);
        all += acts;
        moving += told.equations.filter(({ state }: { readonly state: string }) => state === 'moving').length;
        const quiet = await house.run(at(3_600));
        const again = await house.run(`${dateOf(addDays(morning, 1))}T00:05:00.000Z`);
        expect([quiet.breaks, again.breaks]).toEqual([[], []]);
        expect(again.equations.filter(({ state }: { readonly state: string }) => state !== 'whole')).toEqual([]);
        expect(await troubles(house.tables)).toEqual([]);
      }
    }
    expect(all).toBeGreaterThan(100);
    expect(moving).toBeGreaterThan(0);
  });

  test('what is really wrong is found all the same', async () => {
    const house = await opened();
    await house.tables.transact([{ update: sliceRef(draw), add: { availableMinor: -1, spentMinor: 1 }, when: [] }]);
    const { told } = await runAmid(house, 5, 0, 6);
    expect(told.breaks).toMatchObject([{ code: 'slice-entries', expectedMinor: expect.any(Number) }]);
    const [{ expectedMinor, foundMinor, breakId }] = told.breaks;
    expect(foundMinor - expectedMinor).toBe(1);
    expect(await stateOf(house.tables, breakId)).toMatchObject({ status: 'open' });
  });
});
