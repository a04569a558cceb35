// Routes of intake for those who hand in for others: contacts of helpers, and the confidential lane.
import { confidentialBody } from './confidential.ts';
import { helperContactBody, helperContactRemovalBody, helperContactsQuery } from './helper-contacts.ts';
import { read, write } from './route-contract.ts';

export const assistedRoutes = {
  registerHelperContact: write('/v1/helper-contacts', 'intake-http', 'register-helper-contact', helperContactBody),
  listHelperContacts: read('/v1/helper-contacts', 'intake-http', 'read-helper-contacts', helperContactsQuery),
  removeHelperContact: write(
    '/v1/helper-contacts/removals',
    'intake-http',
    'remove-helper-contact',
    helperContactRemovalBody,
  ),
  submitConfidential: write('/v1/confidential-applications', 'intake-http', 'submit-application', confidentialBody),
  amendConfidential: {
    ...write('/v1/confidential-applications/{id}', 'intake-http', 'amend-application', confidentialBody),
    method: 'PUT',
    ifMatch: true,
  } as const,
};
