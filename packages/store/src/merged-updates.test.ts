import { expect, test } from 'vitest';
import { mergedUpdates } from './merged-updates.ts';
import type { Change, Ref } from './tables.ts';

const one: Ref = { table: 'state', pk: 'app_1', sk: 'matches' };
const two: Ref = { table: 'state', pk: 'app_2', sk: 'matches' };

test('what adds and takes away one of an item in one transaction touches it once, under the first guard', () => {
  const opened: Change = { update: one, add: { open: 1 }, include: { ids: 'mat_1' }, when: [] };
  const closed: Change = { update: one, add: { open: -1 }, when: [{ present: true }] };
  const other: Change = { update: two, add: { open: 1 }, when: [] };
  expect(mergedUpdates([opened, other, closed])).toEqual([
    { update: one, add: { open: 0 }, include: { ids: 'mat_1' }, when: [] },
    other,
  ]);
});

test('what takes twice of one amount takes it once, when there is enough for both', () => {
  const takes = (amount: number): Change => ({
    update: one,
    add: { availableMinor: -amount, encumberedMinor: amount },
    when: [{ attribute: 'availableMinor', atLeast: amount }],
    otherwise: 'insufficient-funds',
  });
  expect(mergedUpdates([takes(30), takes(20), takes(50)])).toEqual([
    {
      update: one,
      add: { availableMinor: -100, encumberedMinor: 100 },
      include: {},
      when: [{ attribute: 'availableMinor', atLeast: 100 }],
      otherwise: 'insufficient-funds',
    },
  ]);
  const back: Change = {
    update: one,
    add: { encumberedMinor: -50, availableMinor: 50 },
    when: [{ attribute: 'encumberedMinor', atLeast: 50 }],
  };
  expect(mergedUpdates([back, takes(70)])).toMatchObject([
    {
      when: [
        { attribute: 'encumberedMinor', atLeast: 50 },
        { attribute: 'availableMinor', atLeast: 20 },
      ],
    },
  ]);
});

test('what brings twice to one limited amount brings it once, when there is room for both', () => {
  const brings = (amount: number, most: number): Change => ({
    update: one,
    add: { approvedMinor: amount },
    when: [{ attribute: 'approvedMinor', atMost: most - amount }],
    orAbsent: true,
    otherwise: 'over-limit',
  });
  expect(mergedUpdates([brings(30, 100), brings(20, 100)])).toEqual([
    {
      update: one,
      add: { approvedMinor: 50 },
      include: {},
      when: [{ attribute: 'approvedMinor', atMost: 50 }],
      orAbsent: true,
      otherwise: 'over-limit',
    },
  ]);
});

test('what can not be one stays a fault of ours', () => {
  const put: Change = { put: one, item: { ...one }, when: [] };
  expect(mergedUpdates([put, { ...put }])).toHaveLength(2);
  const set: Change = { update: one, set: { shared: 1 }, when: [] };
  expect(() => mergedUpdates([set, set])).toThrow(RangeError);
  const [a, b] = ['a', 'b'].map((ids): Change => ({ update: one, include: { ids }, when: [] }));
  expect(() => mergedUpdates([a, b].flatMap((each) => each ?? []))).toThrow(RangeError);
});
