// What isolation is tried on: a founded cloud with one real record of every kind, an organization that they are not of, and calls by everybody.
import { type Role, roles } from '@hearth/domain/duties';
import { rolesOf } from '@hearth/domain/governance';
import { derivedId, type IdKind } from '@hearth/domain/ids';
import { expect } from 'vitest';
import type { Operation, Parameter } from '../fixtures/description.ts';
import { idKindsOf } from '../fixtures/grown.ts';
import { ask, type DescribedReply, ofMembers, rolesFor } from './described-calls.ts';
import { type Estate, joins, openEstate } from './estate.ts';
import { heldBy, makeRealIds } from './real-ids.ts';

export type Ids = Partial<Record<IdKind, string>>;

/** `real`: ids of records that are the first partner's, or the fund's. `held`: a form, a webhook and a list of the second one. */
export type Ground = { readonly estate: Estate; readonly real: Ids; readonly held: Ids };

/** A founded cloud with a funder's reader, somebody of two roles, and a real record of every kind. */
export const openGround = async (): Promise<Ground> => {
  const estate = await openEstate();
  type Organizations = { readonly organizationId: string; readonly kind: string }[];
  const organizations: Organizations = await estate.api.as('founder-1').list('/v1/organizations', 'organizations');
  const funder = organizations.find(({ kind }) => kind === 'funder')?.organizationId ?? '';
  await joins(estate, 'funder-1', funder, ['funder']);
  await joins(estate, 'both-1', estate.addresses.fiscalAgentId, ['reviewer', 'approver']);
  return { estate, real: await makeRealIds(estate), held: await heldBy(estate, estate.partners[1]) };
};

export const mayCall = (operation: Operation, role: Role): boolean => rolesFor(operation).includes(role);
export const mayNot = (operation: Operation): readonly Role[] => roles.filter((one) => !mayCall(operation, one));
/** The roles of other organizations that may call an operation at all. */
export const strangersTo = (operation: Operation): readonly Role[] =>
  [...rolesOf('partner'), ...rolesOf('funder')].filter((one) => mayCall(operation, one));

export const inPath = ({ parameters }: Operation): readonly Parameter[] =>
  parameters.filter((one) => one.in === 'path');
export const withId = ofMembers.filter((operation) => inPath(operation).length > 0);

/** What stands in a path that is no id. */
const words: Readonly<Record<string, string>> = { form: 'publication.json' };

/** Every way to fill a path, once for each kind of id that may stand in it. Fails by name where no record of a kind is known. */
export const filled = (
  operation: Operation,
  idOf: (kind: IdKind) => string | undefined,
): readonly Readonly<Record<string, string>>[] => {
  let ways: Record<string, string>[] = [{}];
  for (const { name, schema } of inPath(operation)) {
    const kinds = idKindsOf(schema);
    const values = kinds.length === 0 ? [words[name]] : kinds.map(idOf);
    ways = values.flatMap((value) => {
      expect(value, `${operation.name} has a real {${name}} (${kinds.join(' or ')})`).toMatch(/./);
      return ways.map((way) => ({ ...way, [name]: value ?? '' }));
    });
  }
  return ways;
};

/** An id of the right form that nobody has. */
export const nobodys = (kind: IdKind): string => derivedId(kind, 'nobody has this one');
export const nobodysPaths = (operation: Operation) => filled(operation, nobodys);

/** With a body that is taken, so that nothing but the id can be the reason of a refusal. */
export const callOn =
  ({ estate }: Ground) =>
  (operation: Operation, as: string, path: Readonly<Record<string, string>>, body = operation.example) =>
    ask(estate, operation, { as, path, ...(body === undefined ? {} : { body }) });

export const expectReason = ({ status, json, text }: DescribedReply, wanted: number, reason: string, what: string) =>
  expect([status, json.type], `${what}: ${text}`).toEqual([wanted, `/problems/${reason}`]);
