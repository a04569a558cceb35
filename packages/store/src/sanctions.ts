// May this payee be paid, as far as sanctions lists go? Reads which step the programs ask for and how the payee stands. Never denies.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { type Organization, type Program, policyInForce, todayIn } from '@hearth/domain/governance';
import { type Rejected, reject } from '@hearth/domain/rejections';
import {
  refuseUnlessClear,
  type SanctionsStep,
  sanctionsStepOf,
  sanctionsWord,
  strictest,
} from '@hearth/domain/sanctions-step';
import { loaded, stateRef } from './entities.ts';
import { familyOf } from './household-family.ts';
import type { ReadPolicy } from './policies.ts';
import { hitRef, householdHits } from './sanctions-items.ts';
import { slicesOf } from './slices.ts';
import type { Tables } from './tables.ts';

type Ports = { readonly tables: Tables; readonly readPolicy: ReadPolicy };

/** What `noHit` means to whoever was refused by it. */
export const hitWaits: Rejected = reject(
  'wrong-state',
  'The name of this household is like one on a sanctions list, or was found to be. A second person, or counsel, has to say what it is first (GET /v1/sanctions-checks). Nothing is denied: it goes on from here afterwards.',
  { facts: { sanctions: 'hit' } },
);

const isHitInFamily = async (tables: Tables, householdId: string): Promise<boolean> => {
  const query = { table: 'state', prefix: householdHits, limit: 1 } as const;
  const family = await familyOf(tables, householdId);
  const pages = await Promise.all(family.map(({ id }) => tables.query({ ...query, partition: id })));
  return pages.some(({ items }) => items.length > 0);
};

/**
 * Whether an award may be approved. Where its policy has everybody looked up, the household must have been, lately enough, and
 * no hit may stand at any application of the same people. `today`: the program's day. Hits of its own are guarded by `noHit` in the
 * approval's own transaction, whatever the policy says. Rejection: `wrong-state`. Reads only where everybody is looked up.
 */
export const refuseHousehold = async (
  { tables, readPolicy }: Ports,
  { applicationId, householdId, policyId }: Pick<Award, 'applicationId' | 'householdId' | 'policyId'>,
  today: string,
): Promise<Rejected | undefined> => {
  const step = sanctionsStepOf((await readPolicy(policyId)).rules);
  if (step.mode !== 'all') return undefined;
  if (await isHitInFamily(tables, householdId)) return hitWaits;
  const [item] = await tables.read([stateRef(applicationId)]);
  const { state } = loaded<Application>(applicationId, item);
  // Nobody here knows the name: the partner that is paid is looked up, by its own step.
  if (state?.lane === 'confidential') return undefined;
  return refuseUnlessClear(sanctionsWord(state?.sanctions, step, today), 'household', step);
};

const stepsOf = async (
  { tables, readPolicy }: Ports,
  programIds: readonly string[],
  now: string,
): Promise<readonly SanctionsStep[]> => {
  const items = await tables.read(programIds.map(stateRef));
  const policies = programIds.flatMap((id, at) => {
    const program = loaded<Program>(id, items[at]).state;
    return program === undefined ? [] : (policyInForce(program, todayIn(program, now))?.policyId ?? []);
  });
  return Promise.all(policies.map(async (policyId) => sanctionsStepOf((await readPolicy(policyId)).rules)));
};

/**
 * Whether a partner may be paid or onboarded to be paid: the strictest step of these programs' policies in force counts; without
 * `programIds`, of every program that it has money of. A hit stops it in any mode. Rejection: `wrong-state`.
 */
export const refusePartner = async (
  ports: Ports,
  partner: Pick<Organization, 'id' | 'sanctions'>,
  now: string,
  programIds?: readonly string[],
): Promise<Rejected | undefined> => {
  const serves = programIds ?? (await slicesOf(ports.tables, partner.id)).map(({ programId }) => programId);
  const step = strictest(await stepsOf(ports, [...new Set(serves)], now));
  const word = sanctionsWord(partner.sanctions, step, now);
  return step.mode === 'off' && (word === 'missing' || word === 'outdated')
    ? undefined
    : refuseUnlessClear(word, 'partner', step);
};

/** Of these applications, those that a hit stops: for work on many at once, which leaves them where they are. */
export const stoppedByHit = async (tables: Tables, applicationIds: readonly string[]): Promise<ReadonlySet<string>> => {
  const ids = [...new Set(applicationIds)];
  const items = await tables.read(ids.map(hitRef));
  return new Set(ids.filter((_, at) => items[at] !== undefined));
};
