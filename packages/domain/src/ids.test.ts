import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivedId, type IdKind, idKinds, idOrThrow, isId, kindOf, newId } from './ids.ts';

const isKind = (text: string): text is IdKind => text in idKinds;
const kinds = Object.keys(idKinds).filter(isKind);
const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('an id', () => {
  test('is a prefix of its own kind and 26 characters without I, L, O and U', () => {
    for (const kind of kinds) {
      const id = newId(kind, randomBytes);
      expect(id).toMatch(new RegExp(`^${idKinds[kind]}[0-9A-HJKMNP-TV-Z]{26}$`));
      expect(kindOf(id)).toBe(kind);
      for (const other of kinds) expect(isId(other, id)).toBe(other === kind);
    }
  });

  test('has a prefix that begins no other', () => {
    for (const a of kinds) for (const b of kinds) if (a !== b) expect(idKinds[a].startsWith(idKinds[b])).toBe(false);
  });

  test('carries every one of its 128 random bits', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const isSame = Buffer.from(a).equals(Buffer.from(b));
        expect(newId('award', () => a) === newId('award', () => b)).toBe(isSame);
      }),
    );
    expect(newId('fund', () => new Uint8Array(16))).toBe(`fund_${'0'.repeat(26)}`);
    expect(newId('fund', () => new Uint8Array(16).fill(255))).toBe(`fund_7${'Z'.repeat(25)}`);
  });

  test('is nothing that only looks like one', () => {
    const good = newId('award', randomBytes);
    for (const text of [
      '',
      'awd_',
      good.toLowerCase(),
      good.slice(0, -1),
      `${good}0`,
      `${good}\n`,
      good.replace('awd', 'app'),
      `awd_${'I'.repeat(26)}`,
    ]) {
      expect(isId('award', text)).toBe(false);
      expect(() => idOrThrow('award', text)).toThrow(TypeError);
    }
    expect(idOrThrow('award', good)).toBe(good);
    expect(kindOf('awards_1')).toBeUndefined();
  });
});

describe('a derived id', () => {
  test('follows from its kind and parts, and from their order', () => {
    expect(derivedId('match', 'a', 'b')).toBe(derivedId('match', 'a', 'b'));
    const ids = [
      derivedId('match', 'a', 'b'),
      derivedId('match', 'b', 'a'),
      derivedId('match', 'ab'),
      derivedId('disbursement', 'a', 1),
      derivedId('disbursement', 'a', 2),
      derivedId('award', 'a', 1),
    ];
    expect(new Set(ids.map((id) => id.slice(id.indexOf('_')))).size).toBe(ids.length);
  });
});
