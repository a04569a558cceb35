// The verifier's own reading of RFC 8785, beside the domain's.
import { canonical, type Json, leafHash } from '@hearth/domain/canonical';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './json.ts';
import { leafHashOf } from './merkle-tree.ts';

describe('canonical JSON', () => {
  test('is what the domain writes, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as Json;
        expect(canonicalJson(json as never)).toBe(canonical(json));
        expect(leafHashOf(canonical(json))).toBe(leafHash(canonical(json)));
      }),
    );
  });
  test('sorts by code units, as the example of RFC 8785 does', () => {
    const names = JSON.parse('{"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}');
    expect(canonicalJson(names)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
  });
});
