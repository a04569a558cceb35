// Takes contacts that belong to nobody's household out of a reading: a shelter's address, a caseworker's phone.
import { addressKeys, isContact, type MatchKey } from './match-keys.ts';
import type { Reading } from './read-profile.ts';

/** The line alone is crowded in every country at once: only with its town or postal code it is a building. */
const isInTown = (text: string): boolean => !text.startsWith('l|');

/** A reading without the contacts whose keys are given: a shelter's address, a caseworker's phone are nobody's evidence. */
export const withoutContacts = (reading: Reading, contacts: readonly MatchKey[]): Reading => {
  if (!contacts.some(({ kind }) => isContact(kind))) return reading;
  const crowded = new Set(contacts.map(({ kind, text }) => `${kind} ${text}`));
  const kept = (kind: MatchKey['kind']) => (text: string) => !crowded.has(`${kind} ${text}`);
  const { address } = reading;
  const isBuilding = addressKeys(address).some(
    ([kind, text]) => text !== undefined && isInTown(text) && !kept(kind)(text),
  );
  return {
    ...reading,
    phones: reading.phones.filter(kept('phone')),
    emails: reading.emails.filter(kept('email')),
    payees: reading.payees.filter(kept('payee')),
    address: address !== undefined && isBuilding ? { ...address, isBuilding } : address,
  };
};
