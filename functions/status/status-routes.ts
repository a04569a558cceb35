// Which use case answers which route.
import { statusRoutes as on } from '@hearth/contracts/household-routes';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import type { Macs } from '@hearth/vault/macs';
import { issueClaimCode } from './issue-claim-code.ts';
import { readStatus } from './read-status.ts';
import type { StatusPorts } from './request-standing.ts';
import { readStatusPage } from './status-page.ts';
import { stepBack } from './step-back.ts';

/** The routes of the household's side over their ports. */
export const statusRoutes = ({ tables, vault }: StatusPorts & { readonly vault: Macs }): readonly Route[] => [
  route(on.readStatus, readStatus({ tables, vault })),
  route(on.readStatusPage, readStatusPage),
  route(on.stepBack, stepBack({ tables, vault })),
  route(on.issueClaimCode, issueClaimCode({ tables, vault })),
];
