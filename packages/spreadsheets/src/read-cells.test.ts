import { describe, expect, test } from 'vitest';
import { faultOf } from './cell-faults.ts';
import { readAmountMinor, readText } from './read-cells.ts';
import { readPhone, readPostalCode } from './read-contact.ts';
import { readDate, readInstant } from './read-dates.ts';
import { readLanguage } from './read-language.ts';
import { readYesNo } from './read-yes-no.ts';

describe('cells', () => {
  test('a date is read when it can be one day only', () => {
    for (const one of ['1984-03-07', '1984/3/7', '1984.03.07', '1984年3月7日', ' 1984-03-07 ', '١٩٨٤-٠٣-٠٧'])
      expect(readDate(one)).toEqual({ value: '1984-03-07' });
    expect(readDate('25/12/1984')).toEqual({ value: '1984-12-25' });
    expect(readDate('12/25/1984')).toEqual({ value: '1984-12-25' });
    expect(readDate('05/05/1984')).toEqual({ value: '1984-05-05' });
    expect(readDate('03/07/1984')).toMatchObject({ code: 'ambiguous-date' });
    for (const bad of ['1984-02-30', '13/13/1984', '1900-01-00', 'soon', '0000-00-00', '1599-01-02'])
      expect(readDate(bad)).toMatchObject({ code: 'date' });
    for (const short of ['84-03-07', '3/7/84', '7-Mar-84'])
      expect(readDate(short)).toMatchObject({ code: 'two-digit-year' });
    expect(readDate('30747')).toMatchObject({ code: 'date-number' });
    for (const named of [
      '7 Mar 1984',
      'March 7, 1984',
      '7 de marzo de 1984',
      '07-mar-1984',
      '7 mas 1984',
      '1984-03-07T00:00:00',
    ])
      expect([named, readDate(named)]).toEqual([named, { value: '1984-03-07' }]);
    expect(readDate('7 de outubro de 1984')).toEqual({ value: '1984-10-07' });
    expect(readDate('03/07/1984', 'day-first')).toEqual({ value: '1984-07-03' });
    for (const open of ['', 'unknown', 'Desconocida', '不详']) expect(readDate(open)).toEqual({ value: undefined });
  });

  test('an instant is UTC, whatever its offset', () => {
    expect(readInstant('2026-11-20T10:00:00-05:00')).toEqual({ value: '2026-11-20T15:00:00.000Z' });
    expect(readInstant('2026-11-20')).toEqual({ value: '2026-11-20T00:00:00.000Z' });
    expect(readInstant('2026-11-20 10:00')).toMatchObject({ code: 'date' });
  });

  test('an amount is read in minor units and never guessed', () => {
    for (const one of ['1000', '$1,000', 'US$ 1,000.00', '1.000,00', '1 000 USD', '1000,00'])
      expect(readAmountMinor(one)).toEqual({ value: 100_000 });
    expect(readAmountMinor('49.99')).toEqual({ value: 4_999 });
    for (const bad of ['12.3456', '1,5', '-5', '1e3', 'ten', '9'.repeat(30), '1.000.50', '1,000,50', '1,234.567'])
      expect(readAmountMinor(bad)).toMatchObject({ code: 'amount' });
    for (const open of ['1.000', '12.345', '300.005', '0.300'])
      expect(readAmountMinor(open)).toMatchObject({ code: 'ambiguous-amount' });
  });

  test('yes and no are read in the languages of the template', () => {
    for (const word of ['Yes', 'sí', 'Sim', 'wi', '是', 'نعم', 'TRUE', '1'])
      expect(readYesNo(word)).toEqual({ value: true });
    for (const word of ['no', 'Não', 'non', '否', 'لا', '0']) expect(readYesNo(word)).toEqual({ value: false });
    expect(readYesNo('maybe')).toMatchObject({ code: 'yes-or-no' });
  });

  test('phones and ZIP codes that a spreadsheet program damaged are told, not repaired', () => {
    expect(readPhone('+1 617 555 0142')).toEqual({ value: '+1 617 555 0142' });
    expect(readPhone('6.17555E+09')).toMatchObject({ code: 'phone-rounded' });
    expect(readPostalCode('02128')).toEqual({ value: '02128' });
    expect(readPostalCode('2128')).toMatchObject({ code: 'leading-zero' });
  });

  test('a phone that lost a digit, or holds two numbers, is told; one of another country says so', () => {
    for (const bad of ['617-555-010', '555-0101', '1-617-555-010', '617-555-0101 / 617-555-0102', '000-000-0000'])
      expect([bad, readPhone(bad)]).toMatchObject([bad, { code: 'phone-digits' }]);
    for (const good of [
      '(617) 555-0101',
      '1 617 555 0101',
      '617.555.0101 x12',
      '+509 37 12 3456',
      '011 509 37 12 3456',
    ])
      expect(readPhone(good)).toEqual({ value: good });
  });

  test('what nobody sees is no part of a text, and letters have one spelling', () => {
    expect(readText(' \u202aRosa\u200b \u202c')).toBe('Rosa');
    expect(readText('Jose\u0301')).toBe('Jos\u00e9');
    expect(readText('\u0645\u06cc\u200c\u062e')).toBe('\u0645\u06cc\u200c\u062e');
  });

  test('a long cell is gone through once: blanks, bars and dots without end', () => {
    const readers = [readText, readAmountMinor, readPhone, readPostalCode, readYesNo, readDate, readInstant];
    for (const sign of [' ', '\u200b', '|', '.', ',', '1', 'a.', '- '])
      for (const read of readers) expect(() => read(`a${sign.repeat(90_000)}b`)).not.toThrow();
    const cell = `+${'|'.repeat(90_000)}`;
    expect(faultOf(cell, { name: 'given_name' })).toBeUndefined();
  });

  test('a neutralized formula gets its own text back; an apostrophe of a name stays', () => {
    expect(readText("'+1 617")).toBe('+1 617');
    expect(readText("'Abd al-Rahman")).toBe("'Abd al-Rahman");
  });

  test('language tags get their usual case', () => {
    expect(['ES', 'pt-br', 'zh-HANT', 'zh_hans'].map(readLanguage)).toEqual(
      ['es', 'pt-BR', 'zh-Hant', 'zh-Hans'].map((value) => ({ value })),
    );
  });

  test('strokes in the place of a phone are none', () => {
    for (const none of ['--', '—', '-----']) expect(readPhone(none)).toEqual({ value: undefined });
  });

  test('languages of three letters are those of two: nobody who wrote "spa" is written to in English', () => {
    expect(['spa', 'POR', 'hat', 'chi', 'vie', 'kea', 'mam'].map(readLanguage)).toEqual(
      ['es', 'pt', 'ht', 'zh', 'vi', 'kea', 'mam'].map((value) => ({ value })),
    );
  });

  test('two letters that are no language are none, whichever country they are', () => {
    for (const none of ['sp', 'VN', 'cn', 'po-BR'])
      expect(readLanguage(none)).toMatchObject({ code: 'invalid-format' });
  });
});
