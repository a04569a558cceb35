// The number and the address that an organization gives to everybody: what a message to a household says to call. Two people say it.
import type { MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';

/** Nobody's own: an office's. `phone` is written as people dial it. */
export type PublicContact = { readonly phone: string; readonly email?: string };
/** One person said it. It counts once somebody else said the same. */
export type PublicContactProposed = NewEvent<'PublicContactProposed', PublicContact & { readonly by: MemberId }>;
/** It replaces what was said before, and ends what was only proposed. */
export type PublicContactSet = NewEvent<'PublicContactSet', PublicContact & { readonly by: MemberId }>;
export type PublicContactEvent = PublicContactProposed | PublicContactSet;

export type ProposedContact = PublicContact & { readonly by: MemberId; readonly at: string };
/** What an organization keeps of it. */
export type PublicContacts = {
  /** What households are told to call; absent until two people said it. */ readonly publicContact?: PublicContact;
  /** What waits for the second person. */ readonly proposedContact?: ProposedContact;
};

const contactOf = ({ phone, email }: PublicContact): PublicContact => ({
  phone,
  ...(email === undefined ? {} : { email }),
});

/** A number of the country needs no 1 before it; behind a plus the country always stands. */
const dialed = (phone: string): string => {
  const digits = phone.replaceAll(/\D/g, '');
  return phone.startsWith('+') || digits.length !== 10 ? digits : `1${digits}`;
};

/** Says whether both mean the same office, however each of them is written. */
export const isSameContact = (one: PublicContact, other: PublicContact): boolean =>
  dialed(one.phone) === dialed(other.phone) && (one.email ?? '').toLowerCase() === (other.email ?? '').toLowerCase();

/** What an organization keeps of it after one of these events. */
export const evolvePublicContact = (
  { publicContact }: PublicContacts,
  { type, data, at }: PublicContactEvent & { readonly at: string },
): PublicContacts =>
  type === 'PublicContactSet'
    ? { publicContact: contactOf(data) }
    : {
        ...(publicContact === undefined ? {} : { publicContact }),
        proposedContact: { ...contactOf(data), by: data.by, at },
      };

export const isPublicContact = <E extends { readonly type: string }>(event: E): event is E & PublicContactEvent =>
  event.type === 'PublicContactSet' || event.type === 'PublicContactProposed';
