import { describe, expect, test } from 'vitest';
import { readApplication } from './application-line.ts';

const profileOf = (value: object) => {
  const read = readApplication(JSON.stringify({ applicationId: 'app-1', ...value }));
  if ('broken' in read) throw new Error(read.broken);
  return read.profile;
};
const nobody = { names: { given: '', family: '' }, phones: [], emails: [], payees: [], members: [] };

describe('a line of an applications file', () => {
  test('gives every field its place', () => {
    const line = {
      partnerId: 'partner-1',
      givenName: 'Ana',
      familyName: 'Lima',
      dateOfBirth: '1984-03-07',
      phone: '617-555-0142',
      email: 'ana@example.org',
      address: { line1: '1 Elm St', line2: 'Apt 2', city: 'Lynn', region: 'MA', postalCode: '01901', country: 'US' },
      members: [{ givenName: 'Leo', familyName: 'Lima', dateOfBirth: '2015-06-01' }],
      extra: { kind: 'anything' },
    };
    expect(profileOf(line)).toEqual({
      names: { given: 'Ana', family: 'Lima' },
      birthDate: '1984-03-07',
      phones: ['617-555-0142'],
      emails: ['ana@example.org'],
      payees: [],
      address: line.address,
      members: [{ given: 'Leo', family: 'Lima', birthDate: '2015-06-01' }],
    });
  });

  test('may lack anything but the id', () => {
    expect(profileOf({})).toEqual(nobody);
    expect(profileOf({ givenName: null, address: null, members: null, phone: '  ' })).toEqual(nobody);
  });

  test('is read where numbers stand for texts, and ignores other types', () => {
    expect(profileOf({ phone: 6175550142, dateOfBirth: 1984, address: { postalCode: 1901, city: ['Lynn'] } })).toEqual({
      ...nobody,
      phones: ['6175550142'],
      birthDate: '1984',
      address: { postalCode: '1901' },
    });
    const wrong = { givenName: {}, familyName: true, email: [], address: 'Elm St', members: [7, null, 'Leo', {}] };
    expect(profileOf(wrong)).toEqual(nobody);
    expect(readApplication('{"applicationId":7}')).toMatchObject({ id: '7' });
  });

  test('keeps a bounded part of endless texts and lists', () => {
    const { names, members } = profileOf({
      givenName: 'a'.repeat(10_000_000),
      members: Array.from({ length: 5000 }, () => ({ givenName: 'Leo' })),
    });
    expect(names.given.length).toBe(10_000);
    expect(members.length).toBe(100);
  });

  test.each([
    ['{"applicationId":', 'this is not JSON'],
    ['["app-1"]', 'this is not a JSON object'],
    ['null', 'this is not a JSON object'],
    ['{"givenName":"Ana"}', 'it has no applicationId'],
    ['{"applicationId":""}', 'it has no applicationId'],
    ['{"applicationId":{"id":1}}', 'it has no applicationId'],
  ])('that reads %s is broken, in words', (line, broken) => {
    expect(readApplication(line)).toEqual({ broken });
  });
});
