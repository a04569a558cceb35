// Phones and e-mail addresses of those who help with forms: known as theirs, by keyed hash alone, so that they speak for no household.
import type { MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';

export type HelperContactKind = 'phone' | 'email';

/** `contact` names it in lists; `block` is the match-key block in which it would stand. Nothing can be read back from either. */
export type HelperContactRegistered = NewEvent<
  'HelperContactRegistered',
  {
    readonly contact: string;
    readonly kind: HelperContactKind;
    readonly block: string;
    /** Whose it is; absent for one that several use. */ readonly of?: MemberId;
    readonly by: MemberId;
  }
>;
export type HelperContactRemoved = NewEvent<
  'HelperContactRemoved',
  { readonly contact: string; readonly block: string; readonly by: MemberId }
>;
export type HelperContactEvent = HelperContactRegistered | HelperContactRemoved;

export type HelperContact = HelperContactRegistered['data'] & { readonly at: string };

/** An organization's contacts stay a list that a person can look through. */
export const mostHelperContacts = 100;

/** The contacts after an event; one that is registered again stays as it was. */
export const evolveHelperContacts = (
  contacts: readonly HelperContact[],
  { type, data, at }: HelperContactEvent & { readonly at: string },
): readonly HelperContact[] =>
  type === 'HelperContactRegistered'
    ? [...contacts.filter(({ contact }) => contact !== data.contact), { ...data, at }]
    : contacts.filter(({ contact }) => contact !== data.contact);

export const isHelperContact = <E extends { readonly type: string }>(event: E): event is E & HelperContactEvent =>
  event.type === 'HelperContactRegistered' || event.type === 'HelperContactRemoved';

/** Rejection: `too-many`. */
export const refuseMoreContacts = (contacts: readonly HelperContact[]): Rejected | undefined =>
  contacts.length < mostHelperContacts
    ? undefined
    : reject(
        'too-many',
        `Your organization has ${mostHelperContacts} contacts of helpers already. Remove those that nobody uses any more.`,
      );
