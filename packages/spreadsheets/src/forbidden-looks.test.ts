import { lookOf } from '@hearth/contracts/forbidden-texts';
import { expect, test } from 'vitest';
import { columnTally, type LookedAt } from './forbidden-looks.ts';

const look = (cells: readonly string[], at: LookedAt = 'unknown') => {
  const tally = columnTally(at);
  for (const cell of cells) tally.take(cell);
  return tally.found();
};

test.each([
  ['123-45-6789', 'Social Security number'],
  ['987-65-4320', 'taxpayer number'],
  ['A 012 345 678', 'alien number'],
  ['4111 1111 1111 1111', 'card number'],
  ['378282246310005', 'card number'],
  ['DE89 3704 0044 0532 0130 00', 'bank account number'],
  ['529.982.247-25', 'taxpayer number'],
  ['11010519491231002X', 'document number'],
  ['GABC850101MDFRRN09', 'document number'],
  ['P<MEXLOPEZ<<MARIA<<<<<<<<', 'passport number'],
  ['IOE 1234567890', 'immigration case number'],
])('%s looks like a %s, beyond doubt', (text, meaning) => {
  expect(lookOf(text)).toBe(meaning);
});

test.each([
  '4111 1111 1111 1112',
  'DE88 3704 0044 0532 0130 00',
  '529.982.247-24',
  '617-555-0101',
  '02128-1234',
  'HK-2026-00012',
  '2026-11-20',
  '1234567890123456',
  'Apt 123-45',
])('%s is harmless', (text) => {
  expect(lookOf(text)).toBeUndefined();
});

test('one such cell among many makes no column of them; most of them do, and a count is all that is told', () => {
  const others = ['a', 'b', 'c', 'd'];
  expect(look(['123-45-6789', ...others])).toBeUndefined();
  expect(look(['123-45-6789', '219-09-9999', ''])).toEqual({ meaning: 'Social Security number', cells: 2 });
});

test('nine digits alone tell nothing; a column of them does, unless they were counted up', () => {
  expect(look(['123456789'])).toBeUndefined();
  expect(look(['123456789', '219099999', '457555462'])).toMatchObject({ cells: 3 });
  expect(look(['202600001', '202600002', '202600003', '202600004'])).toBeUndefined();
  expect(look(['021281234', '021510001', '017016789'], 'number')).toBeUndefined();
});

test('states of immigration and kinds of visas are known in a column that is not read', () => {
  expect(look(['undocumented', 'TPS', 'none', ''])).toMatchObject({ meaning: 'immigration status', cells: 2 });
  expect(look(['H-1B', 'F1', 'B2'])).toMatchObject({ cells: 3 });
  expect(look(['Visa', 'Visa', 'Mastercard'])).toBeUndefined();
  expect(look(['bread', 'rice', 'citizens bank'])).toBeUndefined();
});
