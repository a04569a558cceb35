import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { MatchKey } from './match-keys.ts';
import { addressOf, fund, read } from './profiles.fixture.ts';
import { withoutContacts } from './without-contacts.ts';

const phone: MatchKey = { kind: 'phone', text: '+16175550117' };
const building: MatchKey = { kind: 'address', text: 'p|12 elm|02150' };

describe('a reading without crowded contacts', () => {
  test('loses the phones, e-mails and payees that are crowded, and keeps the others', () => {
    const reading = read({ phones: ['617-555-0117', '617-555-0118'], payees: ['ba_1'] });
    const without = withoutContacts(reading, [
      phone,
      { kind: 'email', text: 'rosangela@example.org' },
      { kind: 'payee', text: 'ba_2' },
    ]);
    expect(without.phones).toEqual(['+16175550118']);
    expect(without.emails).toEqual([]);
    expect(without.payees).toEqual(['ba_1']);
  });

  test('is the reading itself where none is, and where only names or dates are crowded', () => {
    const reading = read();
    expect(withoutContacts(reading, [])).toBe(reading);
    expect(withoutContacts(reading, [{ kind: 'name', text: 'x|ferraz~rosangela' }])).toBe(reading);
  });

  test('a text of one kind does not take a contact of another kind away', () => {
    expect(withoutContacts(read(), [{ kind: 'email', text: phone.text }]).phones).toEqual([phone.text]);
  });

  test('a crowded address is a building, with its town or postal code; the line alone is in every town at once', () => {
    const reading = read({ address: addressOf('12 Elm St') });
    expect(withoutContacts(reading, [building]).address?.isBuilding).toBe(true);
    expect(withoutContacts(reading, [{ kind: 'address', text: 'c|12 elm|chelsea' }]).address?.isBuilding).toBe(true);
    expect(withoutContacts(reading, [{ kind: 'address', text: 'l|12 elm' }]).address?.isBuilding).toBe(false);
    expect(withoutContacts(reading, [{ kind: 'address', text: 'p|14 elm|02150' }]).address?.isBuilding).toBe(false);
  });
});

describe('guests of one shelter, whom only its address and phone join', () => {
  const first = read({ address: addressOf('12 Elm St'), emails: [] });
  const second = read({
    names: { given: 'Kwame', family: 'Boateng' },
    birthDate: '1991-02-08',
    address: addressOf('12 Elm St'),
    emails: [],
  });

  test('are less alike once it is known for one', () => {
    const before = compare(first, second, fund);
    const crowded = [phone, building];
    const after = compare(withoutContacts(first, crowded), withoutContacts(second, crowded), fund);
    expect(before.evidence).toEqual(expect.arrayContaining(['same-phone', 'same-address']));
    expect(after.evidence).not.toContain('same-phone');
    expect(after.evidence).not.toContain('same-address');
    expect(after.probability).toBeLessThan(before.probability / 10);
  });

  test('of a building of many, the same unit still says something and another unit speaks against', () => {
    const unit = (line2: string) => withoutContacts(read({ address: addressOf('12 Elm St', { line2 }) }), [building]);
    expect(compare(unit('Apt 4'), unit('Apt 4'), fund).evidence).toContain('same-address');
    expect(compare(unit('Apt 4'), unit('Apt 5'), fund).evidence).toContain('other-address');
  });
});
