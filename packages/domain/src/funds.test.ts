import { describe, expect, test } from 'vitest';
import { refuseAllotment } from './allotments.ts';
import { allotmentEntry, allotmentMoveEntry, giftBackEntry, giftEntry } from './entries.ts';
import type { FundEvent, SliceOf } from './fund-events.ts';
import { fundEntity } from './funds.ts';
import { derivedId } from './ids.ts';
import {
  ana,
  cleo,
  eastPartner,
  foodFund,
  generalFund,
  hour,
  program,
  told,
  westPartner,
} from './relief-fund.fixture.ts';

describe('a fund', () => {
  const opened: FundEvent = { type: 'FundOpened', data: { name: 'General', currency: 'USD', by: cleo } };
  const gift = (amountMinor: number, nth = 1): FundEvent => ({
    type: 'GiftReceived',
    data: {
      giftId: derivedId('gift', nth),
      amountMinor,
      receivedOn: '2026-11-16',
      restriction: { needs: ['food'] },
      entry: giftEntry(generalFund, amountMinor, 'USD'),
      by: cleo,
    },
  });
  const draw = { fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'any', amountMinor: 600 };
  const allotted: FundEvent = {
    type: 'Allotted',
    data: { ...draw, programId: program, partnerId: eastPartner, entry: allotmentEntry(draw, 'USD'), by: cleo },
  };

  test('knows what it received and what it allotted', () => {
    expect(told(fundEntity, generalFund, opened, gift(1000), gift(500, 2), allotted)).toMatchObject({
      receivedMinor: 1500,
      allottedMinor: 600,
      restriction: { needs: ['food'] },
      gifts: [{ amountMinor: 1000 }, { amountMinor: 500 }],
    });
    expect(told(fundEntity, foodFund, opened)).not.toHaveProperty('funderId');
  });

  test('allots what is left, to the cent, and no more', () => {
    const fund = told(fundEntity, generalFund, opened, gift(1000), allotted);
    expect(fund && refuseAllotment(fund, 400)).toBeUndefined();
    expect(fund && refuseAllotment(fund, 401)).toMatchObject({
      rejected: 'insufficient-funds',
      facts: { unallottedMinor: 400, amountMinor: 401 },
    });
  });

  const taken = (type: 'GiftReduced' | 'GivenBack', amountMinor: number, nth = 1): FundEvent => {
    const entry = giftBackEntry(generalFund, amountMinor, 'USD');
    const data = { giftId: derivedId('gift', nth), amountMinor, reason: 'unspent', entry, by: cleo };
    return type === 'GiftReduced' ? { type, data } : { type, data: { ...data, givenBackOn: '2026-11-20' } };
  };

  test('holds less when a gift shrinks or goes back, and knows which gift and why', () => {
    const fund = told(
      fundEntity,
      generalFund,
      opened,
      gift(1000),
      gift(500, 2),
      taken('GiftReduced', 100),
      taken('GivenBack', 300),
      taken('GivenBack', 500, 2),
    );
    expect(fund).toMatchObject({ receivedMinor: 600, givenBackMinor: 800 });
    expect(fund?.gifts).toMatchObject([
      { amountMinor: 600, reducedMinor: 100, givenBackMinor: 300 },
      { amountMinor: 0, givenBackMinor: 500 },
    ]);
  });

  const east: SliceOf = { programId: program, partnerId: eastPartner, purpose: 'any' };
  const west: SliceOf = { ...east, partnerId: westPartner };
  const moveId = derivedId('move', 1);
  const move = (to?: SliceOf) => ({ moveId, from: east, ...(to === undefined ? {} : { to }), amountMinor: 250 });
  const proposed = (to?: SliceOf): FundEvent => ({
    type: 'AllotmentMoveProposed',
    data: { ...move(to), reason: 'west-has-a-flood', by: cleo },
  });
  const moved = (to?: SliceOf): FundEvent => {
    const entry = allotmentMoveEntry(
      { ...east, fundId: generalFund, amountMinor: 250 },
      to === undefined ? undefined : { ...to, fundId: generalFund },
      'USD',
    );
    return { type: 'AllotmentMoved', data: { ...move(to), entry, by: ana } };
  };

  test('keeps a proposed move until somebody decides it', () => {
    const before = [opened, gift(1000), allotted, proposed(west)] as const;
    expect(told(fundEntity, generalFund, ...before)?.moves).toEqual([
      { ...move(west), reason: 'west-has-a-flood', by: cleo, proposedAt: hour(4) },
    ]);
    const dropped: FundEvent = { type: 'AllotmentMoveDropped', data: { moveId, reason: 'not-needed', by: ana } };
    expect(told(fundEntity, generalFund, ...before, dropped)).toMatchObject({
      moves: [],
      allottedMinor: 600,
      slices: [east],
    });
    expect(told(fundEntity, generalFund, ...before, moved(west))).toMatchObject({
      moves: [],
      allottedMinor: 600,
      slices: [east, west],
    });
  });

  test('has allotted less when money comes back to it from a slice', () => {
    const fund = told(fundEntity, generalFund, opened, gift(1000), allotted, proposed(), moved());
    expect(fund).toMatchObject({ receivedMinor: 1000, allottedMinor: 350, slices: [east] });
  });

  test('cannot begin twice, nor with anything else', () => {
    expect(() => told(fundEntity, generalFund, opened, opened)).toThrow(TypeError);
    for (const event of [gift(1), allotted, taken('GivenBack', 1), proposed(), moved()])
      expect(() => told(fundEntity, generalFund, event)).toThrow(TypeError);
  });
});
