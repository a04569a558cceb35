import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullFrom } from './arrivals.fixture.ts';
import { type Block, crowdedFrom, lookAround, mostCandidates } from './choose-candidates.ts';
import type { MatchKey } from './match-keys.ts';

const key = (kind: MatchKey['kind'], text: string): MatchKey => ({ kind, text });
const block = (...members: readonly string[]): Block => ({ members, isFull: false });
const many = (count: number, prefix = 'app'): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}-${String(at).padStart(4, '0')}`);
const full: Block = { members: [], isFull: true };

describe('who is looked at', () => {
  test('whoever shares more blocks, and smaller ones, comes first', () => {
    const keys = [key('person', 'p'), key('birth', 'b'), key('name', 'n')];
    const { candidates } = lookAround(keys, [block('c'), block('a', 'b', 'c'), block('a', 'b', 'd', 'e', 'f')]);
    expect(candidates).toEqual(['c', 'a', 'b', 'd', 'e']);
  });

  test('equals stand in the order of their ids, however the blocks are written', () => {
    const keys = [key('name', 'n')];
    expect(lookAround(keys, [block('c', 'a', 'b')]).candidates).toEqual(['a', 'b', 'c']);
  });

  test('on slight grounds only five are looked at, and nobody on next to none', () => {
    expect(lookAround([key('birth', 'b')], [block(...many(10))]).candidates).toHaveLength(5);
    expect(lookAround([key('birth', 'b')], [block(...many(11))]).candidates).toEqual([]);
  });

  test('on good grounds more are: three blocks shared', () => {
    const members = block(...many(20));
    const keys = ['a', 'b', 'c'].map((text) => key('name', text));
    expect(lookAround(keys, [members, members, members]).candidates).toHaveLength(20);
    expect(lookAround(keys.slice(0, 2), [members, members]).candidates).toHaveLength(5);
  });

  test('never more than fifty', () => {
    const keys = Array.from({ length: 24 }, (_, at) => key('name', `n${at}`));
    const blocks = keys.map((_, at) => block(...many(49, `app-${Math.floor(at / 3)}`)));
    expect(lookAround(keys, blocks).candidates).toHaveLength(mostCandidates);
  });

  test('a key without a block brings nobody up', () => {
    expect(lookAround([key('name', 'n')], [])).toEqual({ candidates: [], crowded: [] });
  });
});

describe('crowds', () => {
  test('a full block brings nobody up; of a contact it is a crowd', () => {
    const keys = [key('phone', '+1'), key('name', 'n')];
    expect(lookAround(keys, [full, full])).toEqual({ candidates: [], crowded: [key('phone', '+1')] });
  });

  test('a contact on eight other applications is a helper’s or a building’s, on seven it is evidence', () => {
    for (const kind of ['phone', 'email', 'address', 'payee'] as const) {
      const keys = [key(kind, 'k')];
      expect(lookAround(keys, [block(...many(crowdedFrom))])).toEqual({ candidates: [], crowded: keys });
      expect(lookAround(keys, [block(...many(crowdedFrom - 1))]).crowded).toEqual([]);
      expect(lookAround(keys, [block(...many(crowdedFrom - 1))]).candidates).toHaveLength(5);
    }
  });

  test('a common name is no crowd: it just counts for less', () => {
    const keys = [key('name', 'n'), key('person', 'p')];
    const { candidates, crowded } = lookAround(keys, [block(...many(30)), block('app-0007')]);
    expect(crowded).toEqual([]);
    expect(candidates).toEqual(['app-0007']);
  });
});

test('whatever the blocks hold, candidates are few, distinct, members of a block, and the same each time', () => {
  const kinds = constantFrom('phone', 'address', 'birth', 'name', 'person', 'place' as const);
  const made = record({ kind: kinds, size: integer({ min: 0, max: fullFrom }), from: integer({ min: 0, max: 60 }) });
  assert(
    property(array(made, { maxLength: 24 }), (list) => {
      const keys = list.map(({ kind }, at) => key(kind, `k${at}`));
      const blocks = list.map(({ size, from }) => (size === fullFrom ? full : block(...many(from + size).slice(from))));
      const around = lookAround(keys, blocks);
      const held = new Set(blocks.flatMap(({ members }) => members));
      expect(around.candidates.length).toBeLessThanOrEqual(mostCandidates);
      expect(new Set(around.candidates).size).toBe(around.candidates.length);
      expect(around.candidates.every((id) => held.has(id))).toBe(true);
      const backwards = lookAround(
        keys,
        blocks.map(({ members, isFull }) => ({ members: members.toReversed(), isFull })),
      );
      expect(backwards).toEqual(around);
    }),
  );
});
