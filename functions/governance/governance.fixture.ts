// People, calls and a policy for the tests of governance.
import { randomBytes } from 'node:crypto';
import { type PolicyBody, policyBody } from '@hearth/contracts/policies';
import { canonical, type Json } from '@hearth/domain/canonical';
import type { Actor, Role } from '@hearth/domain/duties';
import { derivedId, idOrThrow, type OrganizationId, type ProgramId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { memberOf } from '@hearth/store/members';
import { confirmOrganization } from './confirm-organization.ts';
import { openProgram } from './open-program.ts';
import { proposeOrganization } from './propose-organization.ts';

export const now = '2026-11-21T21:00:00.000Z';
export const fiscalAgentId: OrganizationId = derivedId('organization', 'fiscal agent');

/** A member of the fiscal agent. */
const person = (subject: string, ...roles: Role[]): Actor => ({
  memberId: memberOf(subject),
  organizationId: fiscalAgentId,
  organizationKind: 'fiscal-agent',
  roles,
});
export const [ada, ben, cleo] = [
  person('ada', 'administrator'),
  person('ben', 'administrator'),
  person('cleo', 'administrator'),
];
export const [dora, ed, fay, gus] = [
  person('dora', 'committee'),
  person('ed', 'committee'),
  person('fay', 'committee'),
  person('gus', 'committee'),
];

let keys = 0;

/** A call of a use case: with its own Idempotency-Key if none is told. */
export const callOf = <B>(
  actor: Actor,
  body: B,
  more: {
    readonly id?: string;
    readonly key?: string;
    readonly ifMatch?: number;
    readonly now?: string;
    readonly limit?: number;
  } = {},
): Call<B, { limit?: number }> => {
  keys += 1;
  const json: Json | undefined = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  return {
    actor,
    body,
    params: more.id === undefined ? {} : { id: more.id },
    query: more.limit === undefined ? {} : { limit: more.limit },
    ifMatch: more.ifMatch ?? 0,
    request: { key: `${actor.memberId}-${more.key ?? keys}`, input: json === undefined ? '' : canonical(json) },
    rawBody: '',
    headers: {},
    now: more.now ?? now,
  };
};

/** A call without a body, as its use case sees it. */
export const asking = (actor: Actor, more: Parameters<typeof callOf>[2] = {}): Call<undefined, { limit?: number }> =>
  callOf(actor, undefined, more);

/** What an answer says of a name; a failure of the test when it was refused. */
export const told = (
  outcome: Answer | { readonly rejected: string; readonly detail: string },
  name: string,
): string => {
  if (isRejected(outcome)) throw new Error(`refused: ${outcome.rejected}: ${outcome.detail}`);
  const body: Record<string, unknown> = JSON.parse(JSON.stringify('body' in outcome ? outcome.body : {}));
  return String(body[name]);
};

/** A fund's first hours: a confirmed partner and funder, and an open program. */
export const opened = async () => {
  const tables = inMemoryTables();
  const ports = { tables, random: randomBytes, fiscalAgentId };
  const organization = async (name: string, kind: 'partner' | 'funder') => {
    const id = told(await proposeOrganization(ports)(callOf(ada, { name, kind })), 'organizationId');
    await confirmOrganization(ports)(asking(ben, { id }));
    return idOrThrow('organization', id);
  };
  const partnerId = await organization('Casa Abierta', 'partner');
  const funderId = await organization('River Foundation', 'funder');
  const program = {
    name: 'Rent and food',
    purpose: 'Help in the crisis',
    currency: 'USD',
    timeZone: 'America/New_York',
    languages: ['en', 'es'],
  };
  const programId = idOrThrow('program', told(await openProgram(ports)(callOf(dora, program)), 'programId'));
  return { tables, ports, partnerId, funderId, programId };
};

const facts = {
  need: 'food',
  requestedMinor: 20_000,
  area: 'US-MA-suffolk',
  size: 3,
  situations: ['lost-income'],
  evidence: [],
  relationshipDisclosed: false,
};

/** A policy that passes its own examples, with changes. */
export const policyFor = (programId: ProgramId, changes: Record<string, unknown> = {}): PolicyBody =>
  policyBody.parse({
    programId,
    version: 1,
    effectiveFrom: '2026-12-01',
    currency: 'USD',
    rules: [
      { code: 'area', kind: 'area-in', areas: ['US-MA'], otherwise: 'outside-policy' },
      { code: 'cap', kind: 'cap-per-household', capMinor: 100_000, windowDays: 365, otherwise: 'refer' },
    ],
    amountTable: [{ sizeUpTo: 4, amountMinor: 30_000 }],
    payeeDays: 30,
    ratification: { by: 'committee', members: 2 },
    examples: [
      {
        name: 'a family in Boston',
        facts,
        standing: { today: '2026-12-02', grants: [], openMatches: 0 },
        expected: { outcome: 'meets', amountMinor: 20_000 },
      },
      {
        name: 'out of state',
        facts: { ...facts, area: 'US-NH-hillsborough' },
        standing: { today: '2026-12-02', grants: [], openMatches: 0 },
        expected: { outcome: 'outside-policy' },
      },
    ],
    ...changes,
  });
