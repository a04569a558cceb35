// Which use case answers which route of those who hand in for others.
import { assistedRoutes as on } from '@hearth/contracts/assisted-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import { policyReader } from '@hearth/store/policies';
import { amendConfidential } from './amend-application.ts';
import { listHelperContacts, registerHelperContact, removeHelperContact } from './helper-contacts.ts';
import type { IntakePorts } from './lane.ts';
import { submitConfidential } from './submit-application.ts';

/** The routes for helpers' contacts and for the confidential lane, over intake's ports. */
export const assistedRoutes = (ports: IntakePorts): readonly Route[] => {
  const confidential = { ...ports, readPolicy: policyReader(ports.tables) };
  return [
    route(on.registerHelperContact, registerHelperContact(ports)),
    route(on.listHelperContacts, listHelperContacts(ports)),
    route(on.removeHelperContact, removeHelperContact(ports)),
    route(on.submitConfidential, submitConfidential(confidential)),
    route(on.amendConfidential, amendConfidential(confidential)),
  ];
};
