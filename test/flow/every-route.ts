// Every route as the contracts know it, with somebody who may call it and a path that could be real.

import * as decisions from '@hearth/contracts/decision-routes';
import * as money from '@hearth/contracts/money-routes';
import * as records from '@hearth/contracts/record-routes';
import type { RouteContract } from '@hearth/contracts/route-contract';
import { routes as told } from '@hearth/contracts/routes';
import { actions, type Role } from '@hearth/domain/duties';
import { derivedId, type IdKind } from '@hearth/domain/ids';
import type { EstatePartner } from './estate.ts';

/** A route with the name it has in the contracts. */
export type NamedRoute = RouteContract & { readonly name: string };

const isContract = (value: unknown): value is RouteContract =>
  typeof value === 'object' && value !== null && 'path' in value;

/** All routes. */
export const everyRoute: readonly NamedRoute[] = Object.entries({ ...decisions, ...money, ...records }).flatMap(
  ([group, members]) =>
    group.endsWith('Routes')
      ? Object.entries(members).flatMap(([name, contract]) => (isContract(contract) ? [{ ...contract, name }] : []))
      : [],
);
if (everyRoute.length !== told.length) throw new Error('a group of routes is not looked at');

/** The routes of members, as opposed to those of the provider. */
export const memberRoutes = everyRoute.filter(({ caller }) => caller === 'member');

const kindIn: Readonly<Record<string, IdKind>> = {
  organizations: 'organization',
  households: 'household',
  erasures: 'household',
  'payee-changes': 'household',
  members: 'member',
  policies: 'policy',
  funds: 'fund',
  applications: 'application',
  referrals: 'application',
  matches: 'match',
  signals: 'signal',
  dockets: 'meeting',
  meetings: 'meeting',
  advances: 'advance',
  breaks: 'break',
  disbursements: 'disbursement',
  payments: 'disbursement',
  'check-registers': 'register',
  'sanctions-checks': 'organization',
  demands: 'demand',
  awards: 'award',
  overrides: 'override',
  publications: 'publication',
};

/** The kind of id that stands in a route's path. */
export const kindOfPath = (path: string): IdKind => {
  const kind = kindIn[path.split('/')[2] ?? ''];
  if (kind === undefined) throw new Error(`no kind of id is known for ${path}`);
  return kind;
};

const kindOfInner: Readonly<Record<string, IdKind>> = { giftId: 'gift', moveId: 'move' };

/** An id further down in a path, of something that nobody has. */
const innerId = (name: string): string => {
  if (name === 'size') return '999999';
  if (name === 'form') return 'publication.json';
  const kind = kindOfInner[name];
  if (kind === undefined) throw new Error(`no kind of id is known for {${name}}`);
  return derivedId(kind, 'nobody has this one');
};

/** A route's path with an id in it: this one, or one that nobody has. */
export const pathOf = ({ path }: Pick<RouteContract, 'path'>, id?: string): string => {
  const own = path.includes('{id}')
    ? path.replace('{id}', id ?? derivedId(kindOfPath(path), 'nobody has this one'))
    : path;
  return own.replace(/\{([A-Za-z]+)\}/g, (_whole, name: string) => innerId(name));
};

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

/** Somebody who may call a route. */
export const callerOf = ({ action }: RouteContract, partner: EstatePartner): string => {
  const role = action === undefined ? undefined : actions[action][0];
  if (role === undefined) throw new Error('a member route has an action');
  return subjectWith(role, partner);
};
