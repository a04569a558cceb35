// The number and the address that an organization gives to everybody: what a message to a household says to call.
import type { MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';

/** Nobody's own: an office's. `phone` is written as people dial it. */
export type PublicContact = { readonly phone: string; readonly email?: string };
/** It replaces what was said before. */
export type PublicContactSet = NewEvent<'PublicContactSet', PublicContact & { readonly by: MemberId }>;

/** The contact as the organization keeps it. */
export const publicContactOf = ({ data: { phone, email } }: Pick<PublicContactSet, 'data'>): PublicContact => ({
  phone,
  ...(email === undefined ? {} : { email }),
});
