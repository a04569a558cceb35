import { expect, test } from 'vitest';
import { applicationColumns, confidentialColumns } from './columns.ts';
import { forbiddenColumn } from './forbidden-columns.ts';
import { columnFinder, forbiddenHeaders, readTitles } from './header-row.ts';

const refused = [
  'SSN | ssn_last4 | ClientSSN | Social Security # | SOCIAL_SECURITY_NUMBER',
  'socialsecuritynumber | ITIN | Tax ID | Immigration Status | immigrationStatus',
  'Nationality | Country of birth | CountryOfBirth | US citizen? | Passport No. | Visa type',
  'Alien number | A-Number | Driver’s License | driverslicense | ID number | Document type',
  'Green card | DACA | Número de Seguro Social | Estatus migratorio | Nacionalidad',
  'Ciudadanía | Pasaporte | Cédula | Licencia de conducir | Número de documento',
  'Nacionalidade | Cidadania | CPF | RG | Passaporte | Status imigratório',
  'Carteira de motorista | Nationalité | Passeport | Numéro de sécurité sociale',
  'Permis de conduire | Pièce d’identité | Statut légal | Nimewo sekirite sosyal | Paspò',
  'Nasyonalite | Estati imigrasyon | Kat idantite | 社会安全号码 | 國籍 | 护照号码 | 签证类型 | 身份证号',
  '移民身份 | 綠卡 | 驾照 | Quốc tịch | Hộ chiếu | Tình trạng di trú | Số an sinh xã hội',
  'Thị thực | Số CCCD | الجنسية | رقم جواز السفر | رقم الضمان الاجتماعي | وضع الهجرة',
  'رقم الهوية | تأشيرة',
].flatMap((line) => line.split(' | '));

const harmless = [
  'Business name | Waiting since | Illness note | Revisado | City | Ciudad | Cidade',
  'Number of people | Vista | Itinerary | Partner number | Household ID | Phone number',
  'Mental health visit | Número de personas | 编号 | 城市 | Tin nhắn | مكان الإقامة',
  'Importante | Classname | Migraine',
].flatMap((line) => line.split(' | '));

test.each(refused)('a column %s is refused', (header) => {
  expect(forbiddenColumn(header)).toBeDefined();
});

test.each(harmless)('a column %s is harmless', (header) => {
  expect(forbiddenColumn(header)).toBeUndefined();
});

test.each([
  ['applications', applicationColumns],
  ['confidential', confidentialColumns],
])('none of our own columns of %s, in any language, is refused or stands for two', (_, columns) => {
  const find = columnFinder(columns);
  for (const { name, also } of columns)
    for (const header of [name, ...also]) {
      expect([header, forbiddenColumn(header)]).toEqual([header, undefined]);
      expect([header, readTitles([header], find).found[0]?.name]).toEqual([header, name]);
    }
});

test('all of them are named at once', () => {
  expect(forbiddenHeaders(['given_name', 'SSN', 'Nacionalidad']).map(({ pointer }) => pointer)).toEqual([
    '/columns/SSN',
    '/columns/Nacionalidad',
  ]);
});
