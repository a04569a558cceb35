// Somebody of a list that a partner has checked: who they are, and nothing of what they would ask.
import { z } from 'zod';
import { applicationBody } from './applications.ts';

const { applicant, address, members, partnerRef } = applicationBody.shape;

/** One entry of a list to be checked: a name, and what else tells somebody from others. */
export const listedPerson = z.strictObject({
  partnerRef: partnerRef.optional(),
  applicant,
  address: address.partial().optional(),
  members,
});
export type ListedPerson = z.infer<typeof listedPerson>;
