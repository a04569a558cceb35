import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownPackage } from '@hearth/publication/giving/giving.fixture';
import { afterAll, expect, test } from 'vitest';
import { publicationCommand } from './publication.ts';

const folder = mkdtempSync(join(tmpdir(), 'publication-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const run = (operands: readonly string[], words = {}) =>
  publicationCommand(
    { data: undefined, operands: ['check', ...operands], isWriting: false, isConfirmed: false, isShownOnly: false },
    words,
  );

const own = ownPackage();
const file = put('own.json', JSON.stringify(own));

test('our own file is a yes under both profiles, and a no when a name of the list stands in it', async () => {
  expect(await run([file])).toBe(0);
  expect(await run([file], { profile: 'closed', names: put('names.txt', 'Maria Lopez\r\nHarbor Kitchen\n') })).toBe(0);
  expect(await run([file], { profile: 'closed', names: put('more.txt', `\n${own.publisher.name}\n`) })).toBe(1);
});

test('other approved texts are a matter of a list', async () => {
  const texts = put('texts.json', JSON.stringify([{ code: 'GTIP070', title: 'Food', description: 'Food for a home' }]));
  expect(await run([file], { profile: 'closed', texts })).toBe(1);
  const others = own.grants.map((grant) => ({
    ...grant,
    title: 'Food',
    description: 'Food for a home',
    toIndividualsDetails: { ...grant.toIndividualsDetails, grantPurpose: ['GTIP070'] },
  }));
  expect(
    await run([put('others.json', JSON.stringify({ ...own, grants: others }))], { profile: 'closed', texts }),
  ).toBe(0);
});

test.each([
  ['no file', [], {}],
  ['two files', [file, file], {}],
  ['an unknown profile', [file], { profile: 'open' }],
  ['a list of names that is not there', [file], { names: join(folder, 'none') }],
  ['an empty list of names', [file], { names: put('empty.txt', ' \n') }],
  ['texts that are none', [file], { texts: put('no-texts.json', '{"a":1}') }],
])('%s is wrong use', async (_, operands, words) => {
  await expect(run(operands, words)).rejects.toMatchObject({ exitCode: 2 });
});

test('an unknown verb is wrong use', async () => {
  await expect(
    publicationCommand(
      { data: undefined, operands: ['toString'], isWriting: false, isConfirmed: false, isShownOnly: false },
      {},
    ),
  ).rejects.toMatchObject({ exitCode: 2 });
});
