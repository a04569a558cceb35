import { describe, expect, test } from 'vitest';
import { listedNames } from './list-file.ts';

const sdn = [
  '36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
  '306,"BANCO ""NACIONAL"", S.A.",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. ""BNC""."',
  '2674,"ABBAS, Abu","individual","NS-PLC",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1948."',
  '3000,"SEA STAR","vessel","CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
  '\u001a',
].join('\r\n');
const alt = [
  '36,12,"aka","AERO-CARIBBEAN",-0- ',
  '2674,13,"aka","ZAYDAN, Muhammad",-0- ',
  '3000,14,"aka","STELLA",-0- ',
].join('\r\n');

describe('a sanctions list', () => {
  test('is read from the files that OFAC publishes: organizations, persons, and their other names', async () => {
    const names = await listedNames([sdn, alt]);
    expect(names.map(({ name, entry }) => [name.kind, entry.uid, entry.name, entry.alsoKnownAs])).toEqual([
      ['organization', '36', 'AEROCARIBBEAN AIRLINES', false],
      ['organization', '306', 'BANCO "NACIONAL", S.A.', false],
      ['person', '2674', 'ABBAS, Abu', false],
      ['organization', '36', 'AERO-CARIBBEAN', true],
      ['person', '2674', 'ZAYDAN, Muhammad', true],
    ]);
  });

  test('of other names alone counts them as both', async () => {
    const names = await listedNames([alt]);
    expect(names.filter(({ entry }) => entry.uid === '36').map(({ name }) => name.kind)).toEqual([
      'organization',
      'person',
    ]);
  });

  test('is also one name a line', async () => {
    const names = await listedNames(['First House\n\nFERNANDEZ, Maria\n']);
    expect(names.map(({ name, entry }) => [name.kind, entry.uid, entry.name])).toEqual([
      ['organization', 'line 1', 'First House'],
      ['person', 'line 1', 'First House'],
      ['organization', 'line 3', 'FERNANDEZ, Maria'],
      ['person', 'line 3', 'FERNANDEZ, Maria'],
    ]);
  });

  test('with other columns, or cut off, is refused rather than read wrongly', async () => {
    await expect(listedNames(['1,two,three\n'])).rejects.toThrow('neither');
    await expect(listedNames([`${sdn.slice(0, -1)}\n7,"never closed`])).rejects.toThrow();
  });
});
