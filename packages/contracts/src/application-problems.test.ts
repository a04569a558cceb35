// What a file is refused for, a call is as well: by its place, in words, and without the value.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsOf } from './application-problems.ts';
import { familyOfThree } from './applications.fixture.ts';
import { applicationBody } from './applications.ts';
import { confidentialProblems } from './confidential-problems.ts';

const now = '2026-11-20T15:00:00.000Z';
const zone = { timeZone: 'America/New_York', currency: 'USD' };
const family = applicationBody.parse(familyOfThree);

const told = (changes: object) => problemsOf(applicationBody.parse({ ...familyOfThree, ...changes }), zone, now);
const noted = (note: string) => told({ request: { ...family.request, note } });
const calling = (phone: string) => told({ applicant: { ...family.applicant, phone } });

describe('an application that is sent by a call', () => {
  test('with everything told has nothing wrong with it', () => {
    expect(told({})).toEqual([]);
  });

  test.each([
    ['her card 4111 1111 1111 1111, exp 12/27', 'card number'],
    ['ssn 123456789', 'number of a paper'],
    ['SSN: 123-45-6789', 'Social Security number'],
    ['passport no AB1234567', 'number of a paper'],
    ['P<MEXLOPEZ<<MARIA<ELENA<<<<<<<<<<<<<<<<<<<<<', 'passport number'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'bank account number'],
    ['receipt IOE0123456789 came', 'immigration case number'],
    ['CURP LOPM880412MDFRRR09', 'document number'],
    ['her number is 800 12 2025', 'Social Security number'],
    ['es indocumentada', 'immigration status'],
    ['pidió asilo de su país', 'immigration status'],
    ['su estatus migratorio no cambió', 'immigration status'],
    ['llegó sin papeles', 'immigration status'],
    ['la familia no tiene papeles', 'immigration status'],
    ['veio sem papéis', 'immigration status'],
    ['husband was deported in May', 'immigration status'],
    ['came on a student visa', 'immigration status'],
    ['overstayed her visa', 'immigration status'],
    ['他是黑户', 'immigration status'],
    ['works for an undocumented boss', 'immigration status'],
    ['her green card expired', 'immigration status'],
    ['lost her driver license and is undocumented', 'immigration status'],
  ])('is refused for a note "%s", which says something of: %s', (note, meaning) => {
    expect(noted(note)).toMatchObject([
      { pointer: '/request/note', code: 'forbidden-value', detail: expect.stringContaining(`of: ${meaning}.`) },
    ]);
  });

  test('is refused for the same texts wherever there is a field for words, all of them at once', () => {
    const card = '4111 1111 1111 1111';
    const found = told({
      applicant: { ...family.applicant, given: card, family: card },
      address: { ...family.address, line1: card, line2: card, city: card },
      members: [{ given: card, family: card, relation: 'child' }],
      evidence: [{ kind: card.replaceAll(' ', '-'), seenAt: '2026-11-01' }],
    });
    expect(found.map(({ pointer }) => pointer)).toEqual([
      '/applicant/given',
      '/applicant/family',
      '/members/0/given',
      '/members/0/family',
      '/address/line1',
      '/address/line2',
      '/address/city',
      '/evidence/0/kind',
    ]);
    expect(JSON.stringify(found)).not.toContain('4111');
  });

  test.each(['green-card', 'work-permit', 'i-94'])(
    'is refused for "%s" among what was seen: it tells a status',
    (kind) => {
      expect(told({ evidence: [{ kind, seenAt: '2026-11-01' }] })).toMatchObject([
        { pointer: '/evidence/0/kind', code: 'forbidden-value', detail: expect.stringContaining('immigration status') },
      ]);
    },
  );

  test.each([
    '555-0142',
    '617 555 014',
    '055 555 0142',
    '1234567',
    '+1   23',
    '617 555 0142 617 555 0143',
    '+1 617 555 014',
    '+1 617 555 01423',
    '001 617 555 014',
    '617-555-0142/0143',
    '-----',
    'x12345',
  ])('is refused for the phone %s: digits are lost, or are too many', (phone) => {
    expect(calling(phone)).toMatchObject([{ pointer: '/applicant/phone', code: 'phone-digits' }]);
  });

  test.each([
    '617 555 0142',
    '(617) 555-0142',
    '1-617-555-0142',
    '+1 617 555 0142 x12',
    '+52 55 1234 5678',
    '011 509 3456 7890',
    '001 617 555 0142',
    '525512345678',
    '+49 30/1234567',
  ])('is taken with the phone %s', (phone) => {
    expect(calling(phone)).toEqual([]);
  });

  test.each(['N/A', 'Unknown', 'null', '???', '-', 'desconocida'])(
    'is refused for "%s" in the place of a name',
    (given) => {
      expect(told({ members: [{ given, relation: 'child' }] })).toMatchObject([
        { pointer: '/members/0/given', code: 'no-name', detail: expect.stringMatching(/^This is no name: .*\.$/) },
      ]);
    },
  );

  test.each([
    'rent 1200, due 11/30, apt 4111',
    'phone 617-555-0101 or +1 617 555 0102',
    'order 123456789, 2026-11-20',
    'lost her job at Citizens Bank Park',
    'owes rent: 800 10/2026, 950 11/2026, 1200 12-2026',
    'fire on 11/02: her expenses are undocumented, the receipts burnt',
    'undocumented income from cleaning, about $300',
    'preguntó por el estatus de su solicitud de SNAP',
    'sin papeles de la renta; no tiene papeles del carro',
    'clases de deportes para su hijo',
    'a student Visa card with nothing left on it',
    'trabaja en un asilo de ancianos',
    'paga el asilo de su madre, 800 al mes',
    'paga o asilo da mãe',
  ])('is taken with the note "%s"', (note) => {
    expect(noted(note)).toEqual([]);
  });

  test('has a reference that may look like any number: it is the partner’s own', () => {
    expect(told({ partnerRef: '4111111111111111' })).toEqual([]);
  });

  test('is answered for any text of the household’s without repeating it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.stringMatching(/^[A-Z]{6}$/), (words, mark) => {
        const note = `${words} ssn 123456789 ${mark}`;
        const read = applicationBody.safeParse({ ...familyOfThree, request: { ...family.request, note } });
        if (!read.success) return;
        const found = problemsOf(read.data, zone, now);
        expect(found).toHaveLength(1);
        expect(JSON.stringify(found)).not.toContain(mark);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a text of an application', () => {
  test('is the same whether its letters are one sign or two, with or without what nobody sees', () => {
    const typed = applicationBody.parse({ ...familyOfThree, partnerRef: 'Peñ\u200ba-17\u200e' });
    const spelled = applicationBody.parse({ ...familyOfThree, partnerRef: '\ufeffPen\u0303a-17 ' });
    expect(spelled.partnerRef).toBe('Peña-17');
    expect(typed).toEqual(spelled);
  });

  test('of half a character is no text: it could not be kept', () => {
    const { request, applicant } = family;
    for (const half of ['x\ud800', '\udc00x'])
      for (const body of [
        { partnerRef: half },
        { applicant: { ...applicant, given: half } },
        { request: { ...request, note: half } },
      ])
        expect(applicationBody.safeParse({ ...familyOfThree, ...body }).success).toBe(false);
    expect(applicationBody.safeParse({ ...familyOfThree, partnerRef: 'x\u{1f600}' }).success).toBe(true);
  });

  test('of nothing but what nobody sees is no text', () => {
    expect(applicationBody.safeParse({ ...familyOfThree, partnerRef: '\u200b\u2060' }).success).toBe(false);
  });
});

test('a confidential application has one place for words, and it is read as well', () => {
  const body = {
    ...family,
    area: 'US-MA-suffolk',
    caseNumber: 'DV-1',
    evidence: [{ kind: '4111-1111-1111-1111', seenAt: '2026-11-01' }],
    attestation: { version: '1', attestedAt: now, facts: [] },
  };
  expect(confidentialProblems({ ...body, payment: undefined }, zone, now)).toMatchObject([
    { pointer: '/evidence/0/kind', code: 'forbidden-value' },
  ]);
});
