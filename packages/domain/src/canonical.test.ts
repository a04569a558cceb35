import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, factsHash, type Json, leafHash, sha256 } from './canonical.ts';

const double = (hex: string): number => Buffer.from(hex, 'hex').readDoubleBE(0);

describe('canonical JSON (RFC 8785)', () => {
  // Appendix B of the RFC: the bits of a double, and its text.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s', (bits, text) => {
    expect(canonical(double(bits))).toBe(text);
  });

  test.each([double('7fffffffffffffff'), double('7ff0000000000000'), double('fff0000000000000')])(
    'has no place for %s',
    (value) => {
      expect(() => canonical(value)).toThrow(TypeError);
      expect(() => canonical({ deep: [value] })).toThrow(TypeError);
    },
  );

  test('sorts members by UTF-16 code units, at every depth', () => {
    const members = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const read: unknown = JSON.parse(canonical(members));
    expect(Object.values(read as Record<string, string>).filter((value) => value !== 'One')).toEqual([
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonical({ b: [{ z: 1, a: 2 }], a: null, 10: 1, 9: 2 })).toBe(
      '{"10":1,"9":2,"a":null,"b":[{"a":2,"z":1}]}',
    );
  });

  test('escapes what it must and nothing else', () => {
    expect(canonical('\u20ac$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
    expect(canonical('\b\t\f\r\u0000\u001f\u007f\u2028')).toBe('"\\b\\t\\f\\r\\u0000\\u001f\u007f\u2028"');
  });

  test('refuses a lone surrogate in a text or a name, and takes a pair', () => {
    for (const lone of ['\ud800', 'a\udc00', '\udc00\ud800', '\ud83d\ud83d\ude00']) {
      expect(() => canonical(lone)).toThrow(TypeError);
      expect(() => canonical({ [lone]: 1 })).toThrow(TypeError);
    }
    expect(canonical('😀')).toBe('"😀"');
  });

  test('leaves out members that are undefined, and keeps null', () => {
    expect(canonical({ a: undefined, b: null, c: [] })).toBe('{"b":null,"c":[]}');
  });

  test('reads back as it was written, and is written alike again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value as Json);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('hashes', () => {
  test('are lower-case hex of SHA-256 over UTF-8', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('ñ')).toBe(sha256(Buffer.from('ñ', 'utf8')));
  });

  test('of leaves begin with a zero byte (RFC 6962)', () => {
    expect(leafHash('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(leafHash('a')).toBe(sha256('\u0000a'));
  });

  test('of facts depend on the nonce and on the facts, not on the order of members', () => {
    expect(factsHash('n1', { a: 1, b: 2 })).toBe(factsHash('n1', { b: 2, a: 1 }));
    expect(factsHash('n2', { a: 1, b: 2 })).not.toBe(factsHash('n1', { a: 1, b: 2 }));
    expect(factsHash('n1', { a: 1, b: 3 })).not.toBe(factsHash('n1', { a: 1, b: 2 }));
  });
});
