import { expect, test } from 'vitest';
import { forbiddenText } from './forbidden-texts.ts';

test.each([
  ['note', 'ssn 123456789', 'number of a paper'],
  ['note', 'her card 4111 1111 1111 1111, exp 12/27', 'card number'],
  ['address_line2', 'DE89370400440532013000', 'bank account number'],
  ['note', 'cpf 529.982.247-25', 'taxpayer number'],
  ['note', 'receipt IOE0123456789 came', 'immigration case number'],
  ['note', 'es indocumentada', 'immigration status'],
  ['evidence_1_kind', 'Green card', 'immigration status'],
])('%s "%s" says something of: %s', (name, cell, meaning) => {
  expect(forbiddenText(name, cell)?.detail).toContain(`says something of: ${meaning}.`);
});

test.each([
  ['note', 'rent 1200, due 11/30, apt 4111'],
  ['note', 'phone 617-555-0101 or +1 617 555 0102'],
  ['note', 'order 123456789, 2026-11-20'],
  ['note', 'lost her job at Citizens Bank Park'],
  ['partner_ref', '4111111111111111'],
  ['address_line1', '12 Refugee Rd'],
  ['given_name', ''],
])('%s "%s" is harmless', (name, cell) => {
  expect(forbiddenText(name, cell)).toBeUndefined();
});

test('a text without end is looked at as far as a column may be long, and once', () => {
  for (const piece of ['1', '4111 ', 'AB12 ', '123.', 'ssn ', 'passport no ', 'é'])
    expect(() => forbiddenText('note', piece.repeat(20_000))).not.toThrow();
});
