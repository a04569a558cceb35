// Which use case serves which route of governance.
import { governanceRoutes as routes } from '@hearth/contracts/decision-routes';
import type { OrganizationId, RandomBytes } from '@hearth/domain/ids';
import { type Route, route } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { adviseDemand, answerDemand } from './answer-demand.ts';
import { checkSanctions } from './check-sanctions.ts';
import { confirmMember } from './confirm-member.ts';
import { confirmOrganization } from './confirm-organization.ts';
import { draftPolicy } from './draft-policy.ts';
import { listMembers } from './list-members.ts';
import { listOrganizations } from './list-organizations.ts';
import { listPrograms } from './list-programs.ts';
import { listSanctions } from './list-sanctions.ts';
import { openProgram } from './open-program.ts';
import { proposeMember } from './propose-member.ts';
import { proposeOrganization } from './propose-organization.ts';
import { ratifyPolicy } from './ratify-policy.ts';
import { listDemands, readDemand } from './read-demands.ts';
import { readMember } from './read-member.ts';
import { readPolicy } from './read-policy.ts';
import { receiveDemand } from './receive-demand.ts';
import { resolveSanctions } from './resolve-sanctions.ts';

/** What governance needs from outside. */
export type Ports = { readonly tables: Tables; readonly random: RandomBytes; readonly fiscalAgentId: OrganizationId };

/** The routes of governance over their ports. */
export const governance = (ports: Ports): readonly Route[] => [
  route(routes.proposeOrganization, proposeOrganization(ports)),
  route(routes.confirmOrganization, confirmOrganization(ports)),
  route(routes.listOrganizations, listOrganizations(ports)),
  route(routes.proposeMember, proposeMember(ports)),
  route(routes.confirmMember, confirmMember(ports)),
  route(routes.listMembers, listMembers(ports)),
  route(routes.readMember, readMember(ports)),
  route(routes.openProgram, openProgram(ports)),
  route(routes.listPrograms, listPrograms(ports)),
  route(routes.draftPolicy, draftPolicy(ports)),
  route(routes.readPolicy, readPolicy(ports)),
  route(routes.ratifyPolicy, ratifyPolicy(ports)),
  route(routes.checkSanctions, checkSanctions(ports)),
  route(routes.resolveSanctions, resolveSanctions(ports)),
  route(routes.listSanctions, listSanctions(ports)),
  route(routes.receiveDemand, receiveDemand(ports)),
  route(routes.listDemands, listDemands(ports)),
  route(routes.readDemand, readDemand(ports)),
  route(routes.adviseDemand, adviseDemand(ports)),
  route(routes.answerDemand, answerDemand(ports)),
];
