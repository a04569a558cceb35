import { describe, expect, test } from 'vitest';
import { type Break, type BreakEvent, breakEntity, breakOf, differenceOf, type Finding, newsOf } from './breaks.ts';
import { ana, ben, cleo, eastPartner, generalFund, hour, program, told } from './relief-fund.fixture.ts';

const slice = { programId: program, fundId: generalFund, purpose: 'any', partnerId: eastPartner };
const finding: Finding = {
  code: 'second-payment',
  about: 'obp_9',
  expectedMinor: 0,
  foundMinor: 5_000,
  currency: 'USD',
  slices: [slice],
  stopsLine: false,
  owner: 'controller',
};
const id = breakOf(finding);
const found: BreakEvent = { type: 'BreakFound', data: finding };
const changed: BreakEvent = { type: 'BreakChanged', data: { expectedMinor: 0, foundMinor: 6_000 } };
const assigned: BreakEvent = { type: 'BreakAssigned', data: { owner: ben, by: cleo } };
const explained: BreakEvent = {
  type: 'BreakExplained',
  data: { by: ana, note: { code: 'made-by-hand', text: 'By us' } },
};
const gone = (from: 'open' | 'explained'): BreakEvent => ({ type: 'BreakGone', data: { from } });

const after = (...events: readonly BreakEvent[]): Break => {
  const state = told(breakEntity, id, ...events);
  if (state === undefined) throw new Error('nothing happened');
  return state;
};

describe('a break', () => {
  test('is open since it was found, whatever changes about it, and waits for its owner', () => {
    const one = after(found, changed, assigned);
    expect(one).toMatchObject({
      status: 'open',
      foundMinor: 6_000,
      foundAt: hour(1),
      changedAt: hour(3),
      assignedTo: ben,
    });
    expect(breakEntity.places(one)).toEqual({ queue: 'break', since: hour(1) });
  });

  test('that is explained stays in the books; one that is gone stands nowhere', () => {
    expect(breakEntity.places(after(found, explained))).toEqual({ queue: 'explained-break', since: hour(1) });
    expect(breakEntity.places(after(found, gone('open')))).toEqual({});
    expect(after(found, explained, gone('explained'))).toMatchObject({
      status: 'gone',
      explanation: { by: ana, at: hour(2) },
    });
  });

  test('that comes again is as old as its coming again, and remembers who saw to it', () => {
    expect(after(found, assigned, explained, found)).toMatchObject({
      status: 'open',
      foundAt: hour(4),
      assignedTo: ben,
    });
    expect(after(found, gone('open'), found)).toMatchObject({ status: 'open', foundAt: hour(3) });
  });

  test.each([
    ['found twice', [found, found]],
    ['changed before it is found', [changed]],
    ['explained when it is gone', [found, gone('open'), explained]],
    ['assigned when it is explained', [found, explained, assigned]],
    ['changed when it is explained', [found, explained, changed]],
    ['gone as if it were open', [found, explained, gone('open')]],
    ['gone twice', [found, gone('open'), gone('open')]],
  ] as const)('is never %s', (_how, events) => {
    expect(() => after(...events)).toThrow(TypeError);
  });
});

describe('another look', () => {
  const other = { ...finding, foundMinor: 6_000 };

  test('records what is new, another amount, and nothing that is known', () => {
    expect(newsOf(undefined, finding)).toEqual(found);
    expect(newsOf(after(found), finding)).toBeUndefined();
    expect(newsOf(after(found), other)).toEqual(changed);
    expect(newsOf(after(found, gone('open')), finding)).toEqual(found);
  });

  test('lets an explanation stand for as long as the difference is the same, although both sums move', () => {
    const moved = { ...finding, expectedMinor: 90_000, foundMinor: 95_000 };
    expect(differenceOf(moved)).toBe(5_000);
    expect(newsOf(after(found, explained), moved)).toBeUndefined();
    expect(newsOf(after(found, explained), other)).toEqual({ type: 'BreakFound', data: other });
  });
});
