import { describe, expect, test } from 'vitest';
import { applicationColumns } from './columns.ts';
import { formColumn } from './forms/form-titles.ts';
import { columnFinder, readTitles } from './header-row.ts';
import { readArea } from './read-area.ts';
import { readPhone } from './read-contact.ts';
import { readLanguage } from './read-language.ts';
import { readConsent } from './read-yes-no.ts';
import { hintFor } from './title-hints.ts';

const find = columnFinder(applicationColumns);
const hintOf = (name: string, ...headers: readonly string[]) => {
  const column = applicationColumns.find((one) => one.name === name);
  if (column === undefined) throw new Error(name);
  return hintFor(column, readTitles(headers, find).unknown);
};

describe('a title that is not known', () => {
  test('is pointed to where a name of the column stands in it, the nearest first', () => {
    expect(hintOf('given_name', 'Emergency contact first name, if any', 'Your first name')?.header).toBe(
      'Your first name',
    );
    expect(hintOf('need', 'What do you need help with?')?.header).toBe('What do you need help with?');
    expect(hintOf('phone', '请填写联系电话号码')?.header).toBe('请填写联系电话号码');
  });

  test('is not pointed to by short words, or by parts of words', () => {
    expect(hintOf('need', 'Needle exchange')).toBeUndefined();
    expect(hintOf('partner_ref', 'Referred on')).toBeUndefined();
  });

  test('that holds a whole name is to be parted by a person', () => {
    for (const header of ['Full Name', 'Nombre completo', 'Nome completo', '姓名', 'Họ và tên'])
      expect([header, hintOf('given_name', header)]).toEqual([header, { header, isWhole: true }]);
  });

  test('does no harm however long it is', () => {
    expect(hintOf('given_name', 'a '.repeat(50_000))).toBeUndefined();
  });
});

test('exports of our own form are known by their groups, with slashes, hyphens and groups around; members are not', () => {
  expect(
    ['who/given_name', 'who-given_name', 'group_ab1cd23/who/phone', 'household.size', 'started'].map((header) =>
      formColumn(header),
    ),
  ).toEqual(['given_name', 'given_name', 'phone', 'household_size', 'consent_given_at']);
  expect(
    ['members/given_name', 'landlord/phone', 'emergency-phone', 'size', '__proto__', 'constructor'].map((header) =>
      formColumn(header),
    ),
  ).toEqual(Array(6).fill(undefined));
});

test('languages are read by tag or name; a name of two languages is none', () => {
  const read = [
    'Spanish',
    'Español',
    'Kreyòl ayisyen',
    'Português (Brasil)',
    '中文',
    'Haitian Creole',
    'pt_br',
    'tiếng Việt',
  ];
  expect(read.map(readLanguage)).toEqual(
    ['es', 'es', 'ht', 'pt-BR', 'zh', 'ht', 'pt-BR', 'vi'].map((value) => ({ value })),
  );
  expect(readLanguage('Creole')).toMatchObject({ code: 'language-of-two' });
  expect(readLanguage('Spanish / English')).toEqual({ value: 'Spanish / English' });
});

test('areas are read where they mean one area only', () => {
  expect(['us-ma-Essex', 'MA-essex', 'Essex County, MA', 'St. Mary’s County, MD', 'MA'].map(readArea)).toEqual([
    'US-MA-essex',
    'US-MA-essex',
    'US-MA-essex',
    'US-MD-st-marys',
    'US-MA',
  ]);
  const left = ['Essex', 'Essex County', 'Lynn, MA', 'La-Vega', 'Zona Norte', 'ma', 'XX-nowhere'];
  expect(left.map(readArea)).toEqual(left);
});

test('a label beside a phone is taken off; whose it is, and a second number, stay an error', () => {
  expect(['Tel: 617-555-0110', '617-555-0107 cell', '(617) 555-0102 ext. 12'].map(readPhone)).toEqual([
    { value: '617-555-0110' },
    { value: '617-555-0107' },
    { value: '(617) 555-0102 x12' },
  ]);
  for (const cell of ['617 555 0106 (hija)', 'call my sister', '617-555-0113, after 5pm'])
    expect([cell, readPhone(cell)]).toEqual([cell, expect.objectContaining({ code: 'phone' })]);
});

test('words of a form that is signed are consent; another word is none', () => {
  expect(['I agree', 'Sí, acepto', '同意', 'Yes;', '✓'].map(readConsent)).toEqual(Array(5).fill({ value: true }));
  for (const cell of ['I do not agree', 'no acepto', '不同意', '☒', 'maybe'])
    expect([cell, readConsent(cell)]).toEqual([cell, expect.objectContaining({ code: 'yes-or-no' })]);
});
