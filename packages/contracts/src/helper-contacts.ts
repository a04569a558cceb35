// Contacts of those who help with forms, as an organization tells them; and what is told of them again.
import { z } from 'zod';
import { phone } from './applications.ts';
import { idOf } from './primitives.ts';

const of = idOf('member').optional();

/** Body of `POST /v1/helper-contacts`: one phone or one e-mail address; `memberId` says whose it is. It is hashed and not kept. */
export const helperContactBody = z.union([
  z.strictObject({ phone, memberId: of }),
  z.strictObject({ email: z.email({ error: 'must be an e-mail address' }).max(200), memberId: of }),
]);
export type HelperContactBody = z.infer<typeof helperContactBody>;

const contact = z.string().regex(/^[0-9a-f]{20}$/, { error: 'must be a contact as the list tells it' });

/** Body of `POST /v1/helper-contacts/removals`. */
export const helperContactRemovalBody = z.strictObject({ contact });

/** Query of `GET /v1/helper-contacts`: the fiscal agent says whose; a partner sees its own. */
export const helperContactsQuery = z.strictObject({ organizationId: idOf('organization').optional() });
