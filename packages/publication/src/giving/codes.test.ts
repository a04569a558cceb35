import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeLists } from './codes.ts';
import { columnTitle, grantFields } from './giving-fields.ts';
import { columnOf, pointerOf } from './sheet-columns.ts';

const listed = (file: string): readonly string[] =>
  readFileSync(new URL(`../../standards/360giving/codelists/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => /^"?([A-Z]{3,4}\d{3})/.exec(line)?.[1] ?? []);

test.each(Object.keys(codeLists))('%s has the codes of the official list, and no other', (file) => {
  expect(codeLists[file]).toEqual(listed(file));
  expect(listed(file).length).toBeGreaterThan(5);
});

test('every list that the schema names for a field is either in the schema or here', () => {
  const named = (fields: typeof grantFields): readonly string[] =>
    fields.flatMap(({ codeList, children }) => [...(codeList === undefined ? [] : [codeList]), ...named(children)]);
  expect(new Set(named(grantFields))).toEqual(new Set([...Object.keys(codeLists), 'currency.csv', 'countryCode.csv']));
});

test('the column of every field of the standard is found by its title again', () => {
  const pointers = (fields: typeof grantFields, before = ''): readonly string[] =>
    fields.flatMap(({ name, isList, children }) => {
      const at = `${before}/${name}${isList ? '/0' : ''}`;
      return children.length === 0 ? [at] : pointers(children, at);
    });
  const all = pointers(grantFields);
  expect(all.length).toBe(145);
  for (const pointer of all) expect(pointerOf(columnOf(columnTitle(pointer)).path ?? [])).toBe(pointer);
});
