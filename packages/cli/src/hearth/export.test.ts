// What `hearth export` takes for an answer before it reads anything.
import { derivedId } from '@hearth/domain/ids';
import { describe, expect, test } from 'vitest';
import { bundleOf, reasonOf } from './export.ts';

describe('what is exported', () => {
  test('is one grant, one fund, or everything', () => {
    const [grant, fund] = [derivedId('award', 1), derivedId('fund', 1)];
    expect(bundleOf({ grant })).toEqual({ kind: 'grant', id: grant });
    expect(bundleOf({ fund })).toEqual({ kind: 'fund', id: fund });
    expect(bundleOf({ all: true })).toEqual({ kind: 'all' });
  });
  test('is nothing when nothing, two things, or an id of another kind is named', () => {
    for (const words of [
      {},
      { grant: 'awd_1' },
      { fund: derivedId('award', 1) },
      { all: true, fund: derivedId('fund', 1) },
    ])
      expect(() => bundleOf(words)).toThrow(/--grant|--fund/);
  });
});

describe('the reason for reading facts', () => {
  test('is said in a few words that may stay in the record', () => {
    expect(reasonOf('  yearly audit 2026 ')).toBe('yearly audit 2026');
    for (const reason of [undefined, ' ', 'x'.repeat(121), 'for ana@example.org', 'case 617555'])
      expect(() => reasonOf(reason)).toThrow();
  });
});
