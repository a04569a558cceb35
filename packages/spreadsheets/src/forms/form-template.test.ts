import { needs, rails, relations, situations, waysIn } from '@hearth/contracts/needs';
import { isRejected } from '@hearth/domain/rejections';
import { expect, test } from 'vitest';
import { columns } from '../columns.ts';
import { readWorkbook } from '../read-workbook.ts';
import { formFile } from './form-file.ts';
import { formSheets, templateMapping, templateQuestions } from './form-template.ts';
import { forbiddenQuestions, mappingProblems } from './mapping-problems.ts';

const sheet = (name: string) => formSheets().find((one) => one.name === name)?.rows ?? [];

test('the form to start from has no problem of its own, and asks nothing that Hearth never collects', () => {
  expect(mappingProblems(templateMapping, templateQuestions)).toEqual([]);
  expect(forbiddenQuestions(templateQuestions)).toEqual([]);
});

test('it asks for every column that a list of applications has, but for those that the connection knows', () => {
  const mapped = new Set(templateMapping.map(({ column }) => column));
  const asked = columns
    .map(({ name }) => name.replace(/_\d+_/, '_#_'))
    .filter((name) => !/^(contact|assistance)_/.test(name));
  expect([...new Set(asked)].filter((name) => !mapped.has(name))).toEqual(['partner', 'partner_ref']);
});

test('its choices are the whole of our closed lists', () => {
  const choices = (list: string) =>
    sheet('choices')
      .filter(([of]) => of === list)
      .map(([, name]) => name);
  expect(choices('needs')).toEqual([...needs]);
  expect(choices('situations')).toEqual([...situations]);
  expect(choices('relations')).toEqual([...relations]);
  expect(choices('rails').toSorted()).toEqual([...rails].toSorted());
  expect(choices('ways_in').toSorted()).toEqual([...waysIn].toSorted());
});

test('every question, group and choice is said in three languages, and every list that is used is there', () => {
  const silent = ['start', 'end_group', 'end_repeat'];
  const survey = sheet('survey').slice(1);
  for (const row of survey.filter(([type = '']) => !silent.includes(type))) expect(row.slice(2, 5)).not.toContain('');
  for (const row of sheet('choices').slice(1)) expect(row.slice(2, 5)).not.toContain('');
  const lists = new Set(sheet('choices').map(([list]) => list));
  for (const [type = ''] of survey) if (type.startsWith('select_')) expect(lists).toContain(type.split(' ')[1]);
});

test('groups and repeats that begin also end, and no name stands twice in one of them', () => {
  const open: string[] = [];
  const names = new Set<string>();
  for (const [type = '', name = ''] of sheet('survey').slice(1)) {
    if (type.startsWith('begin_')) open.push(type.slice(6));
    else if (type.startsWith('end_')) expect(open.pop()).toBe(type.slice(4));
    else {
      expect(names).not.toContain(`${open.length}/${name}/${names.size}`);
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      names.add(name);
    }
  }
  expect(open).toEqual([]);
});

test('the workbook that is downloaded holds these sheets, cell by cell', async () => {
  const { bytes, fileName } = await formFile();
  const read = readWorkbook(bytes);
  if (isRejected(read)) throw new Error(read.detail);
  expect(fileName).toBe('hearth-application.xlsx');
  const trimmed = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t').trimEnd());
  expect(read.sheets.map(({ name }) => name)).toEqual(['survey', 'choices', 'settings']);
  for (const { name, rows } of read.sheets) expect(trimmed(rows)).toEqual(trimmed(sheet(name)));
});
