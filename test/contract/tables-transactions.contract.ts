// All or nothing: refusals, limits, and many callers at once.
import type { Change } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import type { Places } from './tables-places.ts';

export const transactionsContract = ({ place, done, refused, transact }: Places): void => {
  describe('a transaction', () => {
    test('that is refused says which guards did not hold and what that means, and writes nothing', async () => {
      const { put, ref, read } = place();
      await transact(put('a', { n: 1 }), put('b', { n: 1 }));
      const outcome = await transact(
        put('new', {}),
        { update: ref('a'), add: { n: 1 }, when: [{ attribute: 'n', equals: 7 }], otherwise: 'meaning-a' },
        { check: ref('c'), when: [{ absent: true }] },
        put('b', { n: 2 }, { when: [{ absent: true }] }),
      );
      expect(outcome).toEqual(refused([1, 'meaning-a'], [3, 'version-conflict']));
      expect([await read('new'), (await read('a'))?.['n'], (await read('b'))?.['n']]).toEqual([undefined, 1, 1]);
    });

    test('sees the items as they were before it, not as it makes them', async () => {
      const { put, ref } = place();
      expect(
        await transact(
          put('a'),
          { check: ref('b'), when: [{ absent: true }] },
          put('c', {}, { when: [{ absent: true }] }),
        ),
      ).toEqual(done);
    });

    test('of one to a hundred actions is taken, of none or more refused before it is sent', async () => {
      const { put, read } = place();
      const many = (length: number) => Array.from({ length }, (_, n) => put(`s${n}`));
      await expect(transact()).rejects.toThrow(RangeError);
      await expect(transact(...many(101))).rejects.toThrow(RangeError);
      expect(await read('s0')).toBeUndefined();
      expect(await transact(...many(100))).toEqual(done);
    });

    test.each<readonly [string, (at: ReturnType<Places['place']>) => readonly Change[]]>([
      ['two actions on one item', ({ put, ref }) => [put('a'), { check: ref('a'), when: [{ absent: true }] }]],
      ['an item under another key', ({ ref, item }) => [{ put: ref('a'), item: item('b'), when: [] }]],
      ['a check that checks nothing', ({ ref }) => [{ check: ref('a'), when: [] }]],
      ['an update that changes nothing', ({ ref }) => [{ update: ref('a'), set: {}, when: [{ absent: true }] }]],
      ['two changes of one attribute', ({ ref }) => [{ update: ref('a'), set: { n: 1 }, add: { n: 1 }, when: [] }]],
      ['half a cent', ({ put }) => [put('a', { n: 0.5 })]],
      ['a number that is not exact', ({ ref }) => [{ update: ref('a'), add: { n: 2 ** 53 }, when: [] }]],
      ['an empty set', ({ put }) => [put('a', { members: new Set<string>() })]],
    ])('with %s is refused before it is sent', async (_what, changes) => {
      const at = place();
      await expect(transact(at.put('other'), ...changes(at))).rejects.toThrow(RangeError);
      expect([await at.read('a'), await at.read('other')]).toEqual([undefined, undefined]);
    });

    test('put-if-absent by 64 at once has exactly one winner', async () => {
      const { put, read } = place();
      const outcomes = await Promise.all(
        Array.from({ length: 64 }, (_, n) => transact(put('a', { n }, { when: [{ absent: true }] }))),
      );
      const winners = outcomes.flatMap((outcome, n) => (outcome.done ? [n] : []));
      expect(winners).toHaveLength(1);
      expect((await read())?.['n']).toBe(winners[0]);
    });

    test('that moves an amount only if it is there never makes less than nothing, by 64 at once', async () => {
      const { put, ref, read } = place();
      await transact(put('a', { available: 4000, taken: 0 }), put('b', { count: 0 }));
      const take: Change = {
        update: ref('a'),
        add: { available: -100, taken: 100 },
        when: [{ attribute: 'available', atLeast: 100 }],
        otherwise: 'insufficient-funds',
      };
      const count: Change = { update: ref('b'), add: { count: 1 }, when: [] };
      const outcomes = await Promise.all(Array.from({ length: 64 }, () => transact(take, count)));
      expect(outcomes.filter((outcome) => outcome.done)).toHaveLength(40);
      expect(outcomes.filter((outcome) => !outcome.done)).toEqual(
        Array.from({ length: 24 }, () => refused([0, 'insufficient-funds'])),
      );
      expect(await read('a')).toMatchObject({ available: 0, taken: 4000 });
      expect(await read('b')).toMatchObject({ count: 40 });
    });
  });
};
