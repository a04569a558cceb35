import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCode, keptCode, mostWrongCodes, newHandoverCode, refuseCode } from './handover-codes.ts';
import { ana, disbursement, dora } from './relief-fund.fixture.ts';

const bytes = (length: number) => randomBytes(length);

describe('a code', () => {
  test('has 60 bits in groups that can be read aloud, and is kept as nothing but a salted hash', () => {
    const codes = Array.from({ length: 500 }, () => newHandoverCode(bytes));
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
    const letters = new Set(codes.join('').replaceAll('-', ''));
    expect(letters.size).toBe(32);
    const [code = ''] = codes;
    const kept = keptCode(disbursement, code, bytes);
    expect(kept).not.toBe(keptCode(disbursement, code, bytes));
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(createHash('sha256').update(code).digest('hex'));
  });

  test('is good for its own disbursement, however a person writes it', () => {
    const code = '0A1B-2C3D-4E5F';
    const kept = keptCode(disbursement, code, bytes);
    for (const written of [code, code.toLowerCase(), '0a1b2c3d4e5f', ' OAlB 2C3D 4E5F ', 'OAIB-2C3D-4E5F'])
      expect(isCode(disbursement, kept, written)).toBe(true);
    expect(isCode('dsb_00000000000000000000000000', kept, code)).toBe(false);
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (other) => {
        expect(isCode(disbursement, kept, other)).toBe(false);
      }),
    );
    for (const broken of ['', ':', kept.slice(1), `${kept}0`]) expect(isCode(disbursement, broken, code)).toBe(false);
  });

  test('shows nothing for who issued it, without one, and after too many wrong ones', () => {
    const code = { hash: 'h', issuedBy: dora, refused: 0 };
    expect(refuseCode({ code, handedOverBy: ana }, ana)).toBeUndefined();
    expect(refuseCode({ code, handedOverBy: ana }, dora)?.rejected).toBe('same-person');
    expect(refuseCode({ code, handedOverBy: dora }, ana)?.rejected).toBe('same-person');
    expect(refuseCode({ handedOverBy: ana }, ana)?.rejected).toBe('wrong-state');
    expect(refuseCode({ code: { ...code, refused: mostWrongCodes - 1 }, handedOverBy: ana }, ana)).toBeUndefined();
    expect(refuseCode({ code: { ...code, refused: mostWrongCodes }, handedOverBy: ana }, ana)?.rejected).toBe(
      'wrong-state',
    );
  });
});
