import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

describe('parts of a text message', () => {
  test.each([
    ['', 'gsm', 1],
    ['a'.repeat(160), 'gsm', 1],
    ['a'.repeat(161), 'gsm', 2],
    ['a'.repeat(306), 'gsm', 2],
    ['a'.repeat(307), 'gsm', 3],
    ['é'.repeat(160), 'gsm', 1],
    ['í'.repeat(70), 'unicode', 1],
    ['í'.repeat(71), 'unicode', 2],
    ['í'.repeat(134), 'unicode', 2],
    ['í'.repeat(135), 'unicode', 3],
    ['€'.repeat(80), 'gsm', 1],
    [`${'a'.repeat(152)}€${'a'.repeat(20)}`, 'gsm', 2],
    // A sign that takes two places is never cut: 152 fill a part of 153.
    ['€'.repeat(153), 'gsm', 3],
    ['😀'.repeat(35), 'unicode', 1],
    ['😀'.repeat(36), 'unicode', 2],
  ])('%#: are counted as carriers count them', (text, alphabet, segments) => {
    expect(segmentsOf(text)).toEqual({ alphabet, segments });
  });

  test('never fall when a text grows, and hold at most 67 or 153 places each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ maxLength: 50 }), (text, more) => {
        const { alphabet, segments } = segmentsOf(text);
        const room = alphabet === 'gsm' ? 153 : 67;
        expect(segments).toBeGreaterThanOrEqual(Math.ceil((text.length - (alphabet === 'gsm' ? 7 : 3)) / room));
        expect(segmentsOf(text + more).segments).toBeGreaterThanOrEqual(segments);
      }),
      { numRuns: 200 },
    );
  });
});
