import { expect, test } from 'vitest';
import { headers, oneRow, programId, rowOf, rows } from './applications-csv.fixture.ts';

test('a row becomes the body of an application', async () => {
  const row = await oneRow({}, []);
  expect(row?.errors).toEqual([]);
  expect(row?.partner).toBe('Harbor Kettle Neighbors');
  expect(JSON.parse(JSON.stringify(row?.body))).toEqual({
    programId,
    partnerRef: 'HK-0012',
    applicant: { given: 'Rosângela', family: 'da Silva', birthDate: '1984-03-07', phone: '+1 617 555 0142' },
    address: { city: 'East Boston', area: 'US-MA-suffolk' },
    members: [],
    household: { size: 4, language: 'pt-BR', situation: [] },
    request: { need: 'groceries', amount: { amountMinor: 40_000, currency: 'USD' } },
    payment: { rail: 'bank', payee: 'household' },
    evidence: [],
    cameBy: 'walk-in',
    consent: {
      noticeVersion: '2026-01',
      language: 'pt-BR',
      givenAt: '2026-11-20T15:00:00.000Z',
      shareForMatching: true,
    },
    relationship: { disclosed: false },
  });
});

test('a row keeps members, evidence and situations, with a gap between their numbers', async () => {
  const more = {
    member_1_given_name: 'Ana',
    member_1_relation: 'child',
    member_3_given_name: 'Léo',
    member_3_relation: 'Child',
    evidence_2_kind: 'need-statement',
    evidence_2_seen_at: '2026-11-01',
    situation: 'lost-income|new baby',
  };
  const row = await oneRow(more, Object.keys(more));
  expect(row?.errors).toEqual([]);
  expect(row?.body?.members.map(({ given }) => given)).toEqual(['Ana', 'Léo']);
  expect(row?.body?.evidence).toEqual([{ kind: 'need-statement', seenAt: '2026-11-01' }]);
  expect(row?.body?.household.situation).toEqual(['lost-income', 'new-baby']);
});

test('a row of people without an address has a place for general delivery', async () => {
  const row = await oneRow({ general_delivery: 'yes', address_line1: 'ignored' }, [
    'general_delivery',
    'address_line1',
  ]);
  expect(row?.body?.address).toEqual({ generalDelivery: true, city: 'East Boston', area: 'US-MA-suffolk' });
});

test('a row may leave the birth date open', async () => {
  expect((await oneRow({ birth_date: 'desconocida' }))?.body?.applicant.birthDate).toBeUndefined();
});

test('a row names all its errors at once, by row, column and words', async () => {
  const row = await oneRow({
    birth_date: '03/04/1984',
    household_size: 'four',
    need: 'cars',
    given_name: '',
    amount: '1000.00',
  });
  expect(row?.body).toBeUndefined();
  expect(row?.errors).toEqual([
    { row: 2, column: 'birth_date', code: 'ambiguous-date', detail: expect.stringContaining('YYYY-MM-DD') },
    { row: 2, column: 'household_size', code: 'count', detail: 'must be a whole number' },
    { row: 2, column: 'given_name', code: 'missing', detail: 'is empty, and it is needed' },
    { row: 2, column: 'need', code: 'not-in-list', detail: expect.stringContaining('groceries, food') },
  ]);
});

test('a row with an error in the third member names that member’s column', async () => {
  const more = { member_3_given_name: 'Ana', member_3_relation: 'cat', member_3_birth_date: '2015-02-30' };
  const row = await oneRow(more, Object.keys(more));
  expect(row?.errors.map(({ column, code }) => [column, code])).toEqual([
    ['member_3_birth_date', 'date'],
    ['member_3_relation', 'not-in-list'],
  ]);
});

test('a row with a Social Security number in a text is refused', async () => {
  const row = await oneRow({ note: 'her number is 123-45-6789' }, ['note']);
  expect(row?.errors).toEqual([expect.objectContaining({ column: 'note', code: 'forbidden-value' })]);
});

test('a row without consent to matching is refused', async () => {
  expect((await oneRow({ consent_share_for_matching: 'no' }))?.errors[0]?.column).toBe('consent_share_for_matching');
});

test('a row with more cells than headers says so, with fewer is read', async () => {
  const other = rowOf({ partner_ref: 'HK-0013' });
  const [long, short] = await rows(`${headers}\n${rowOf()},surplus\n${other.replace(/,"não"$/, '')}\n`);
  expect(long?.errors[0]?.code).toBe('too-many-cells');
  expect(short?.errors.map(({ column }) => column)).toEqual(['relationship_disclosed']);
});
