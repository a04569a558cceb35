// Every route as the contracts know it, and who has which role on an estate.

import document from '@hearth/contracts/openapi.json' with { type: 'json' };
import type { RouteContract } from '@hearth/contracts/route-contract';
import { routeGroups, routes as told } from '@hearth/contracts/routes';
import type { Role } from '@hearth/domain/duties';
import type { EstatePartner } from './estate.ts';

/** A route with the name it has in the contracts. */
type NamedRoute = RouteContract & { readonly name: string };

const isContract = (value: unknown): value is RouteContract =>
  typeof value === 'object' && value !== null && 'path' in value;

/** All routes. */
export const everyRoute: readonly NamedRoute[] = Object.values(routeGroups).flatMap((members) =>
  Object.entries(members).flatMap(([name, contract]) => (isContract(contract) ? [{ ...contract, name }] : [])),
);
if (everyRoute.length !== told.length) throw new Error('a group of routes is not looked at');
const described = Object.values(document.paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId }) => operationId),
);
const left = described.filter((name) => !everyRoute.some((route) => route.name === name));
if (left.length > 0) throw new Error(`the description tells of routes that are not looked at: ${left.join(', ')}`);

/** The subject of somebody with a role; nobody was made a funder in the founding. */
export const subjectWith = (role: Role, { system, caseworkers }: EstatePartner): string => {
  const subjects: Readonly<Record<Role, string>> = {
    caseworker: caseworkers[0],
    'partner-system': system,
    representative: `${system.split('.')[0]}.representative`,
    reviewer: 'reviewer-1',
    approver: 'approver-1',
    treasurer: 'treasurer-1',
    controller: 'controller-1',
    committee: 'committee-1',
    administrator: 'founder-1',
    funder: 'funder-1',
    auditor: 'auditor-1',
  };
  return subjects[role];
};
