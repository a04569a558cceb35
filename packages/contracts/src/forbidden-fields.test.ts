import { isRejected } from '@hearth/domain/rejections';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aloneWithoutHome, familyOfThree } from './applications.fixture.ts';
import * as applications from './applications.ts';
import { forbiddenLook, forbiddenMeaning, refuseForbidden } from './forbidden-fields.ts';
import * as funding from './funding.ts';
import * as governance from './governance.ts';
import * as payments from './payments.ts';
import { policyBody } from './policies.ts';

const words = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' | '));

const refusedNames = words([
  'ssn | SSN | ssnLast4 | ssn_last_4 | clientSsn | client_ssn | clientssn | SSNNumber | ssn2 | applicantSSN | S.S.N. | SS# | ss_number',
  'socialSecurity | social_security_number | SocialSecurityNo | socialsecuritynumber | SOCIAL-SECURITY-NUMBER | Social Security #',
  'itin | ITIN | itinNumber | taxId | tax_id | TaxID | taxpayerId | taxPayerNumber | TINNumber',
  'immigrationStatus | immigration_status | immigrantStatus | imigrationStatus | legalStatus | legal status | residencyStatus | residentStatus | undocumented | isUndocumented',
  'asylumSeeker | asylum | refugeeStatus | daca | isDACA | DACA_recipient | greenCard | green_card_number | greencard | workPermit | workAuthorization | i94 | I-94 | uscisNumber | tps',
  'visa | Visa type | visaStatus | visa_number | visaExpiry | hasVisa | visas',
  'nationality | nationalities | countryOfBirth | country_of_birth | birthCountry | placeOfBirth | countryOfOrigin | citizenship | isCitizen | US citizen? | usCitizen',
  'passport | passportNumber | passport_no | hasPassport | Passport No.',
  'driversLicense | driver_license | Driver’s License | driverslicensenumber | drivingLicence | licenseNumber | license_no',
  'alienNumber | A-Number | aNumber | a_number | alienRegistrationNumber | ANumber',
  'idNumber | id_number | idCard | nationalId | national_id_number | nationalID | identityCard | identity_number | documentNumber | document_id | documentType | stateId | governmentId',
  'dni | DNI | numeroDni | rg | RG | cpf | cpf_titular | curp | cédula | cedula_de_identidad | matrícula consular',
  'número de seguro social | numeroSeguroSocial | seguridad_social | estatusMigratorio | estatus migratorio | nacionalidad | ciudadanía | pasaporte | país de origen | lugar de nacimiento | licencia de conducir | indocumentado',
  'nacionalidade | cidadania | passaporte | statusImigratório | carteira de motorista | país de origem',
  'nationalité | citoyenneté | passeport | numéro de sécurité sociale | pièce d’identité | permis de conduire | statutLégal | sans-papiers',
  'nimewo sekirite sosyal | nasyonalite | paspò | kat idantite | estati imigrasyon | sitwayènte',
  '社会安全号码 | 國籍 | 护照号码 | 签证类型 | 身份证号 | 移民身份 | 綠卡 | 驾照',
  'quốc tịch | hộ chiếu | tình trạng di trú | số an sinh xã hội | thị thực | số CCCD',
  'الجنسية | رقم جواز السفر | رقم الضمان الاجتماعي | وضع الهجرة | رقم الهوية | تأشيرة',
  'race | applicantRace | religion',
]);

const harmlessNames = words([
  'business | businessName | business_name | businessname | BusinessNeed | lessNeeded | wellnessNote | illnessNotes | classname | passName | harnessNumber | possession',
  'classification | embassy | television | televisao | advisability | advisable | supervisa | provisa | revisado | improvisation | visage | visagiste | vista | visit | visitDate',
  'participant | classroom | mission | session | sessionId | waitingSince | waiting_since | itinerary | itineraryDate | positinfo',
  'fundação nome | fundacaoNome | academic | candidacaoNome | dacapo | barricada',
  'taxiDriver | taxidermist | paidNumber | paidCard | didCard | kidNumber | kidCard | gridNumber | liquidNumber | internationalIdea | rationality',
  'visaGiftCard | visa_gift_card | visaCard | visaDebitCard | visaPrepaid | seniorCitizens | senior_citizen_discount',
  'migraine | asilomar | basilo | energy | cargo | orgName | rgb | cpfx | curpless | dnipro | trace | traceId | bracelet | embrace | graceDays',
  'given | family | birthDate | phone | email | line1 | line2 | city | postalCode | area | household | size | language | situation | need | amountMinor | currency | note | rail | payee',
  'programId | partnerRef | householdId | memberId | organizationId | idempotencyKey | receiptNumber | receiptHash | noticeVersion | shareForMatching | alignment',
  'número de personas | revisado por | ciudad | cidade | importante | 编号 | 城市 | tin nhắn | مكان الإقامة | numberOfPeople | anumberofthings | phone number',
]);

describe('a field’s name', () => {
  test.each(refusedNames)('%s is refused', (name) => {
    expect(forbiddenMeaning(name)).toBeDefined();
  });

  test.each(harmlessNames)('%s is harmless', (name) => {
    expect(forbiddenMeaning(name)).toBeUndefined();
  });

  test('says what it asks for', () => {
    expect(
      ['clientSSN', 'itin', 'visaType', 'paisDeOrigen', 'isCitizen', 'passport', 'aNumber', 'dni'].map(
        forbiddenMeaning,
      ),
    ).toEqual([
      'Social Security number',
      'taxpayer number',
      'visa',
      'nationality',
      'citizenship',
      'passport number',
      'alien number',
      'document number',
    ]);
  });

  test('of any shape is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        expect([undefined, 'string']).toContain(forbiddenMeaning(name) === undefined ? undefined : 'string');
      }),
    );
  });

  test('of our own is never refused', () => {
    const names = new Set<string>();
    const collect = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      if ('properties' in schema) for (const name of Object.keys(schema.properties as object)) names.add(name);
      for (const member of Object.values(schema)) collect(member);
    };
    for (const schema of [applications, funding, governance, payments, { policyBody }].flatMap((room) =>
      Object.values(room),
    )) {
      if (schema instanceof z.ZodType) collect(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
    }
    expect(names.size).toBeGreaterThan(80);
    expect([...names].filter((name) => forbiddenMeaning(name) !== undefined)).toEqual([]);
  });
});

describe('a text', () => {
  test.each([
    ['123-45-6789', 'Social Security number'],
    ['123 45 6789', 'Social Security number'],
    ['123.45.6789', 'Social Security number'],
    ['123–45–6789', 'Social Security number'],
    ['123 - 45 - 6789', 'Social Security number'],
    ['123\u00a045\u00a06789', 'Social Security number'],
    ['１２３-４５-６７８９', 'Social Security number'],
    ['her number is 123-45-6789.', 'Social Security number'],
    ['ssn:123-45-6789', 'Social Security number'],
    ['912-70-1234', 'taxpayer number'],
    ['A012345678', 'alien number'],
    ['A 012 345 678', 'alien number'],
    ['A-012-345-678', 'alien number'],
    ['A# 012345678', 'alien number'],
  ])('%s looks like a %s', (text, look) => {
    expect(forbiddenLook(text)).toBe(look);
  });

  test.each([
    '617-555-0142',
    '+1 617 555 0142',
    '(617) 555-0142',
    '617.555.0142 x12',
    '+1-617-555-0142',
    '+52 55 1234 5678',
    '+509 34 10 1234',
    '+351 912 34 5678',
    '+55 11 91234-5678',
    '02128-1234',
    '02128 1234',
    '2026-11-20',
    '20-11-2026',
    '2026-11-20T15:00:00.000Z',
    '12 Bennington St, Apt 3, Boston MA 02128-1234',
    '000-12-3456',
    '666-12-3456',
    '123-00-4567',
    '123-45-0000',
    '1123-45-6789',
    '123-45-67890',
    '123456789',
    '$1,234.56',
    'prg_0A2B4C6D8E0F1G2H3J4K5M6N7P',
    'VITAMINA012345678',
    'a012345678',
    'EB-2026-0117',
  ])('%s is harmless', (text) => {
    expect(forbiddenLook(text)).toBeUndefined();
  });
});

describe('a body', () => {
  test('of an application is harmless', () => {
    expect(refuseForbidden(familyOfThree)).toBeUndefined();
    expect(refuseForbidden(aloneWithoutHome)).toBeUndefined();
  });

  test('is refused for what is deep inside it, in objects and in lists, all at once, by pointer', () => {
    const refused = refuseForbidden({
      ...familyOfThree,
      applicant: { ...familyOfThree.applicant, ssn: null, note: { passportNumber: 'X' } },
      members: [{ given: 'Luz' }, { given: 'Teo', immigrationStatus: 'none' }],
      request: { note: 'Her SSN is 123-45-6789' },
      'a/b~c': { dni: 1 },
    });
    expect(isRejected(refused) && refused.rejected).toBe('forbidden-field');
    expect(refused?.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/applicant/ssn', 'forbidden-field'],
      ['/applicant/note/passportNumber', 'forbidden-field'],
      ['/members/1/immigrationStatus', 'forbidden-field'],
      ['/request/note', 'forbidden-value'],
      ['/a~1b~0c/dni', 'forbidden-field'],
    ]);
  });

  test('never says the value back', () => {
    expect(JSON.stringify(refuseForbidden({ ssn: '123-45-6789', note: 'A012345678' }))).not.toMatch(/123-45|A0123/);
  });

  test('of any JSON is answered, with at most fifty errors', () => {
    expect(refuseForbidden(Array.from({ length: 200 }, () => ({ ssn: 1 })))?.errors?.length).toBeLessThanOrEqual(51);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        refuseForbidden(value);
      }),
    );
    for (const value of [null, undefined, 1, 'a', [], true]) expect(refuseForbidden(value)).toBeUndefined();
  });
});
