import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gluedName, normalEmail, normalName, normalPayee, normalPhone } from './normalize.ts';

describe('names', () => {
  test.each([
    ['Rosângela', 'rosangela'],
    ['  DA   SILVA ', 'da silva'],
    ['da Silva', 'da silva'],
    ['Nguyễn Thị Hoa', 'nguyen thi hoa'],
    ['Đặng', 'dang'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['Jean-Pierre', 'jean pierre'],
    ['王小明', 'wang xiao ming'],
    ['ＡＢＣ', 'abc'],
    ['محمد الحسن', 'mhmd lhsn'],
    ['Muñoz Peña, María', 'munoz pena maria'],
  ])('%s is compared as %s', (written, compared) => {
    expect(normalName(written)).toBe(compared);
  });

  test('word order is kept, because a swap can be another person', () => {
    expect(normalName('Abebe Bekele')).not.toBe(normalName('Bekele Abebe'));
  });

  test('composed and decomposed accents are one name', () => {
    expect(normalName('Jose\u0301')).toBe(normalName('José'));
  });

  test('gaps and hyphens do not part a person from themselves', () => {
    expect(new Set(['Jean-Pierre', 'Jean Pierre', 'jeanpierre', 'JEAN  PIERRE'].map(gluedName)).size).toBe(1);
    expect(gluedName('小明')).toBe(gluedName('Xiaoming'));
  });

  test('emptiness, emoji and invisible marks are no name', () => {
    for (const nothing of ['', '   ', '😀', '👩🏽‍👧', '\u200f\u200e', '-', '…']) expect(normalName(nothing)).toBe('');
    expect(normalName('Ana 🌷')).toBe('ana');
    expect(normalName('\u202bليلى\u202c')).toBe(normalName('ليلى'));
  });

  test('ten thousand characters are cut, whatever they are', () => {
    for (const unit of ['a', 'ﷺ', '王', '😀', '\ud800', 'ा', ' ']) {
      expect(normalName(unit.repeat(10_000)).length).toBeLessThanOrEqual(200);
    }
  });

  test('any text gives a bounded, stable form', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        const once = normalName(text);
        expect(once.length).toBeLessThanOrEqual(200);
        expect(normalName(once)).toBe(once);
        expect(gluedName(text)).not.toContain(' ');
      }),
    );
  });
});

describe('phones', () => {
  test('however it is written, one number is one text', () => {
    const written = [
      '(617) 555-0142',
      '+1 617 555 0142',
      '1-617-555-0142',
      '617.555.0142',
      '６１７ 555 0142',
      '٦١٧٥٥٥٠١٤٢',
    ];
    expect(new Set(written.map(normalPhone))).toEqual(new Set(['+16175550142']));
  });

  test('a number that names its country keeps it', () => {
    expect(normalPhone('+55 11 91234-5678')).toBe('+5511912345678');
  });

  test('an extension tells two people behind one switchboard apart', () => {
    expect(normalPhone('617-555-0142 ext 5')).toBe('+16175550142x5');
  });

  test('a short number keeps its digits, a filler or a word is no phone', () => {
    expect(normalPhone('555-0142')).toBe('5550142');
    for (const nothing of ['', 'none', '000-000-0000', '9999999999', '12', '😀'])
      expect(normalPhone(nothing)).toBeUndefined();
  });

  test('any text is read without a fault', () => {
    assert(property(string({ unit: 'binary', maxLength: 300 }), (text) => (normalPhone(text) ?? '').length <= 64 + 20));
    expect(normalPhone('+'.repeat(10_000))).toBeUndefined();
    expect((normalPhone('7'.repeat(5) + '1234567890'.repeat(1000)) ?? '').length).toBeLessThanOrEqual(64);
  });
});

describe('e-mails, dates and payees', () => {
  test('e-mail addresses lose their case and nothing else', () => {
    expect(normalEmail(' Ana.Lima+food@Example.ORG ')).toBe('ana.lima+food@example.org');
    for (const nothing of ['', 'none', 'a@b@c', 'a b@example.org', `${'a'.repeat(300)}@example.org`]) {
      expect(normalEmail(nothing)).toBeUndefined();
    }
  });

  test('a payee keeps its case', () => {
    expect(normalPayee(' ba_1AbC ')).toBe('ba_1AbC');
    expect(normalPayee('  ')).toBeUndefined();
  });

  test('any text is read without a fault', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (text) => {
        normalEmail(text);
        expect((normalPayee(text) ?? '').length).toBeLessThanOrEqual(200 * 18);
      }),
    );
  });
});
