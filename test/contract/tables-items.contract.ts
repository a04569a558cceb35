// Reading, every kind of change, every guard.
import type { Change, Ref } from '@hearth/store/tables';
import { describe, expect, test } from 'vitest';
import type { Places } from './tables-places.ts';

export const itemsContract = ({ bench, place, done, refused, transact }: Places): void => {
  describe('reading', () => {
    test('gives what was written, in the order asked for, and nothing where nothing is', async () => {
      const { put, ref, item } = place();
      const everyKind = {
        text: 'ñ 😀',
        number: -42,
        most: Number.MAX_SAFE_INTEGER,
        bytes: Uint8Array.of(0, 255),
        members: new Set(['b', 'a']),
      };
      await transact(put('a', everyKind), put('b'));
      expect(await bench().tables.read([ref('b'), ref('none'), ref('a'), ref('b')])).toEqual([
        item('b'),
        undefined,
        item('a', everyKind),
        item('b'),
      ]);
      expect(await bench().tables.read([])).toEqual([]);
    });

    test('asked for by many at once gives each its own', async () => {
      const { put, ref } = place();
      await transact(...Array.from({ length: 90 }, (_, n) => put(`s${n}`, { n })));
      const found = await Promise.all(
        Array.from({ length: 150 }, (_, n) => bench().tables.read([ref(`s${n}`), ref('none')])),
      );
      expect(found.map(([one]) => one?.['n'])).toEqual(Array.from({ length: 150 }, (_, n) => (n < 90 ? n : undefined)));
      expect(found.every(([, none]) => none === undefined)).toBe(true);
    });

    test('keeps the tables apart', async () => {
      const { put, pk } = place();
      const ref: Ref = { table: 'vault', pk, sk: 'a' };
      await transact(put('a', { in: 'state' }), { put: ref, item: { pk, sk: 'a', in: 'vault' }, when: [] });
      expect(
        (await bench().tables.read([ref, { ...ref, table: 'state' }, { ...ref, table: 'keys' }])).map(
          (item) => item?.['in'],
        ),
      ).toEqual(['vault', 'state', undefined]);
    });
  });

  describe('a change', () => {
    test('puts a whole item over what was there', async () => {
      const { put, read, item } = place();
      await transact(put('a', { old: 1 }));
      expect(await transact(put('a', { new: 2 }))).toEqual(done);
      expect(await read()).toEqual(item('a', { new: 2 }));
    });

    test('updates what is there, and makes what is not', async () => {
      const { put, ref, read, item } = place();
      await transact(put('a', { kept: 'k', gone: 'g', n: 5 }));
      await transact(
        { update: ref('a'), set: { text: 't' }, remove: ['gone', 'never'], add: { n: -7, m: 3 }, when: [] },
        { update: ref('b'), set: { text: 't' }, add: { n: 0 }, when: [] },
      );
      expect(await read('a')).toEqual(item('a', { kept: 'k', text: 't', n: -2, m: 3 }));
      expect(await read('b')).toEqual(item('b', { text: 't', n: 0 }));
    });

    test('brings members into sets and takes them out; a set that became empty is gone', async () => {
      const { ref, read, item } = place();
      const include = (member: string): Change => ({ update: ref(), include: { members: member }, when: [] });
      const exclude = (member: string): Change => ({
        update: ref(),
        exclude: { members: member },
        when: [{ present: true }],
      });
      for (const member of ['b', 'a', 'b']) await transact(include(member));
      expect(await read()).toEqual(item('a', { members: new Set(['a', 'b']) }));
      await transact(exclude('a'));
      await transact(exclude('never'));
      expect(await read()).toEqual(item('a', { members: new Set(['b']) }));
      await transact(exclude('b'));
      await transact(exclude('b'));
      expect(await read()).toEqual(item());
    });

    test('deletes, also what was never there; a check writes nothing', async () => {
      const { put, ref, read } = place();
      await transact(put());
      expect(
        await transact(
          { delete: ref('a'), when: [] },
          { delete: ref('never'), when: [] },
          { check: ref('b'), when: [{ absent: true }] },
        ),
      ).toEqual(done);
      expect([await read('a'), await read('never'), await read('b')]).toEqual([undefined, undefined, undefined]);
    });
  });

  describe('a guard', () => {
    const there = { n: 5, text: 't', members: new Set(['a', 'b']) };
    test.each<readonly [string, Change['when'], boolean, boolean]>([
      ['absent', [{ absent: true }], false, true],
      ['present', [{ present: true }], true, false],
      ['equal number', [{ attribute: 'n', equals: 5 }], true, false],
      ['other number', [{ attribute: 'n', equals: 6 }], false, false],
      ['equal text', [{ attribute: 'text', equals: 't' }], true, false],
      ['text like a number', [{ attribute: 'n', equals: '5' }], false, false],
      ['attribute that is not there', [{ attribute: 'none', equals: 0 }], false, false],
      ['exactly enough', [{ attribute: 'n', atLeast: 5 }], true, false],
      ['not enough', [{ attribute: 'n', atLeast: 6 }], false, false],
      ['enough of nothing', [{ attribute: 'none', atLeast: 0 }], false, false],
      ['enough of a text', [{ attribute: 'text', atLeast: 0 }], false, false],
      ['exactly as much as may be', [{ attribute: 'n', atMost: 5 }], true, false],
      ['more than may be', [{ attribute: 'n', atMost: 4 }], false, false],
      ['at most of nothing', [{ attribute: 'none', atMost: 9 }], false, false],
      ['at most of a text', [{ attribute: 'text', atMost: 9 }], false, false],
      [
        'between two',
        [
          { attribute: 'n', atLeast: 5 },
          { attribute: 'n', atMost: 5 },
        ],
        true,
        false,
      ],
      ['without what is there', [{ without: 'n' }], false, true],
      ['without what is not', [{ without: 'none' }], true, true],
      ['room', [{ attribute: 'members', sizeBelow: 3 }], true, false],
      ['no room', [{ attribute: 'members', sizeBelow: 2 }], false, false],
      ['room in no set', [{ attribute: 'none', sizeBelow: 9 }], false, false],
      ['both of two', [{ present: true }, { attribute: 'n', atLeast: 1 }], true, false],
      ['one of two', [{ present: true }, { attribute: 'n', atLeast: 9 }], false, false],
    ])('%s holds of an item, of none, and of none where that is allowed', async (_name, when, ofItem, ofNone) => {
      const { put, ref } = place();
      await transact(put('there', there));
      const check = async (sk: string, orAbsent: boolean) =>
        (await transact({ check: ref(sk), when, ...(orAbsent ? { orAbsent } : {}) })).done;
      expect([await check('there', false), await check('none', false)]).toEqual([ofItem, ofNone]);
      expect([await check('there', true), await check('none', true)]).toEqual([ofItem, true]);
    });

    test.each(['put', 'update', 'delete'] as const)('is kept by a %s too', async (kind) => {
      const { put, ref, item, read } = place();
      await transact(put('a', { n: 1 }));
      const guarded = { when: [{ attribute: 'n', equals: 2 }], otherwise: 'not-two' };
      const changes = {
        put: put('a', { n: 9 }, guarded),
        update: { update: ref(), set: { n: 9 }, ...guarded },
        delete: { delete: ref(), ...guarded },
      } satisfies Record<string, Change>;
      expect(await transact(changes[kind])).toEqual(refused([0, 'not-two']));
      expect(await read()).toEqual(item('a', { n: 1 }));
    });

    test('that is only "or absent" holds of nothing but an item that is not there', async () => {
      const { ref } = place();
      const first: Change = {
        update: ref(),
        include: { members: 'a' },
        when: [{ attribute: 'members', sizeBelow: 1 }],
        orAbsent: true,
        otherwise: 'full',
      };
      expect(await transact(first)).toEqual(done);
      expect(await transact(first)).toEqual(refused([0, 'full']));
    });

    test('that is "or without" holds of a set that everybody left, and of no item at all', async () => {
      const { ref, item, read } = place();
      const join = (member: string): Change => ({
        update: ref(),
        include: { members: member },
        when: [{ attribute: 'members', sizeBelow: 1 }],
        orWithout: 'members',
        otherwise: 'full',
      });
      expect([await transact(join('a')), await transact(join('b'))]).toEqual([done, refused([0, 'full'])]);
      await transact({ update: ref(), exclude: { members: 'a' }, when: [] });
      expect(await transact(join('b'))).toEqual(done);
      expect(await read()).toEqual(item('a', { members: new Set(['b']) }));
    });
  });
};
