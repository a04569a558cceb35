// One household is forgotten, in one transaction: its key, sealed rows, notes and match-key names; what law asks for is kept apart.
import type { ApplicationEvent } from '@hearth/domain/applications';
import type { ErasureReason, HouseholdErased } from '@hearth/domain/erasure';
import type { Household } from '@hearth/domain/households';
import { idOrThrow } from '@hearth/domain/ids';
import { dueOn, keptUntilOf } from '@hearth/domain/retention';
import { addDays, dateOf } from '@hearth/domain/time';
import { blockRef, forgotten } from '@hearth/store/blocks';
import { type Append, append, commit } from '@hearth/store/commit';
import { type Loaded, stillAs } from '@hearth/store/entities';
import { familyOf } from '@hearth/store/household-family';
import { noteDeleted, notesOf } from '@hearth/store/note-rows';
import { type Again, again, untilSettled } from '@hearth/store/outcomes';
import type { ReadPolicy } from '@hearth/store/policies';
import { applicationStream, awardStream, householdStream } from '@hearth/store/projection';
import type { Change, Tables } from '@hearth/store/tables';
import { keyDeleted, keyRef, keyRowOf, sealedDeleted } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';
import { isHeld, type Sealed, sealedCasesOf } from './case-of-household.ts';
import { type KeptRecord, keptApart, keptOf } from './kept-record.ts';
import { notesAtOnce, restOfNotes } from './rest-of-notes.ts';

export type ErasePorts = {
  readonly tables: Tables;
  readonly vault: Vault;
  readonly readPolicy: ReadPolicy;
  /** How far back the table of keys can be restored, in days: until then a backup still holds a deleted key. */
  readonly keysRecoveryDays: number;
};

/** Why it is erased, and who stands behind it: the second person, or this step when a class ended. */
export type Why = { readonly reason: ErasureReason; readonly by: string };

/** `waits`: money is under way, say why. `held`: a legal hold. `gone`: it was erased before. */
export type Erased = 'erased' | 'gone' | 'held' | { readonly waits: string };

export const byStep = 'step:retention';

/** Events of one case: taken back where nothing was approved yet, then marked. */
const endsOf = ({ application, award, standing, row }: Sealed): readonly Append[] => {
  const events: ApplicationEvent[] = [];
  const others: Append[] = [];
  if (standing.is === 'open') {
    const reason = 'household-erased';
    events.push({ type: 'ApplicationWithdrawn', data: { reason } });
    if (award?.state !== undefined && application.state.status === 'awarded')
      others.push(append(awardStream, award, [{ type: 'AwardWithdrawn', data: { reason } }]));
  }
  const householdId = idOrThrow('household', row.pk);
  events.push({ type: 'ApplicationErased', data: { householdId } });
  return [append(applicationStream, application, events), ...others];
};

/** What was read and is not written must be as it was: award, payment and appeal of a case that is over, and every other household of the family. */
const guardsOf = (cases: readonly Sealed[], family: readonly Loaded<Household>[], own: string): readonly Change[] => [
  ...cases.flatMap(({ award, standing }) => (award === undefined || standing.is === 'open' ? [] : [stillAs(award)])),
  ...cases.flatMap(({ paid, appeal }) => [paid, appeal].flatMap((one) => (one === undefined ? [] : [stillAs(one)]))),
  ...family.filter(({ id }) => id !== own).map(stillAs),
];

type Kept = { readonly records: readonly KeptRecord[]; readonly until?: string };

/** What has to be kept of paid grants whose class has not ended. Their identities are opened for it: the household's own event says so. */
const keptOfCases = async (
  { tables, vault, readPolicy }: ErasePorts,
  cases: readonly Sealed[],
  { reason }: Why,
  now: string,
): Promise<Kept> => {
  const records: KeptRecord[] = [];
  const days: string[] = [];
  if (reason === 'retention-ended') return { records };
  for (const { application, award, paid, standing, row } of cases) {
    if (standing.is !== 'over' || !standing.isPaid || award?.state === undefined || paid?.state === undefined) continue;
    const until = keptUntilOf(await readPolicy(application.state.policyId), standing);
    if (until < dateOf(now)) continue;
    const [keyItem] = await tables.read([keyRef(row.pk)]);
    const opened = await vault.openFields(row, keyRowOf(keyItem), ['identity']);
    if (opened === 'erased') continue;
    const kept = keptOf(opened.identity ?? null, {
      application: application.state,
      award: award.state,
      paid: paid.state,
    });
    if (kept === undefined) continue;
    records.push(kept);
    days.push(until);
  }
  const until = days.sort().at(-1);
  return { records, ...(until === undefined ? {} : { until }) };
};

/** Blocks as they are now, left for good. */
const blocksLeft = async (tables: Tables, cases: readonly Sealed[]): Promise<readonly Change[]> => {
  const places = cases.flatMap(({ row }) => row.blocks.map((name) => ({ name, applicationId: row.sk })));
  const items = await tables.read(places.map(({ name }) => blockRef(name)));
  return places.map(({ name, applicationId }, at) => forgotten(name, applicationId, items[at]));
};

/** Why a household can't go yet: money is under way, or a class has not ended that was said to. */
const waitsFor = async (
  { readPolicy }: ErasePorts,
  cases: readonly Sealed[],
  { reason }: Why,
  now: string,
): Promise<string | undefined> => {
  for (const { application, standing } of cases) {
    if (standing.is === 'under-way') return standing.ends;
    if (reason !== 'retention-ended') continue;
    const due = dueOn(await readPolicy(application.state.policyId), application.state, standing);
    if (due === undefined || due >= dateOf(now)) return 'Its retention class has not ended.';
  }
  return undefined;
};

const round = async (ports: ErasePorts, householdId: string, why: Why, now: string): Promise<Erased | Again> => {
  const { tables, vault, keysRecoveryDays } = ports;
  const family = await familyOf(tables, householdId);
  const own = family.find(({ id }) => id === householdId);
  if (own === undefined) return again;
  if (own.state?.erasure?.erased !== undefined) {
    await restOfNotes(tables, householdId);
    return 'gone';
  }
  if (isHeld(family)) return 'held';
  const cases = await sealedCasesOf(tables, householdId);
  const waits = await waitsFor(ports, cases, why, now);
  if (waits !== undefined) return { waits };
  const kept = await keptOfCases(ports, cases, why, now);
  const event: HouseholdErased = {
    type: 'HouseholdErased',
    data: {
      ...why,
      applicationIds: cases.map(({ row }) => idOrThrow('application', row.sk)),
      backupsUntil: addDays(now, keysRecoveryDays),
      ...(kept.until === undefined ? {} : { keptUntil: kept.until }),
    },
  };
  const [keyItem] = await tables.read([keyRef(householdId)]);
  const notes = await notesOf(tables, householdId);
  const outcome = await commit(tables, {
    occasion: { at: now, actor: byStep },
    appends: [...cases.flatMap(endsOf), append(householdStream, own, [event])],
    changes: [
      ...(keyItem === undefined ? [] : [keyDeleted(householdId)]),
      ...cases.map(({ row }) => sealedDeleted(row)),
      ...notes.slice(0, notesAtOnce).map(noteDeleted),
      ...(await blocksLeft(tables, cases)),
      ...(await keptApart(vault, householdId, kept.records)),
      ...guardsOf(cases, family, householdId),
    ],
  });
  if ('refused' in outcome) return again;
  if (notes.length > notesAtOnce) await restOfNotes(tables, householdId);
  return 'erased';
};

/**
 * Erases one household unless money is under way for it or a hold stands on its family. A repeat finds it `gone`. What its own
 * transaction guards: that no payment, approval, amendment, alias or hold came between. Faults: the vault's, and StoreBusy.
 */
export const eraseHousehold =
  (ports: ErasePorts) =>
  (householdId: string, why: Why, now: string): Promise<Erased> =>
    untilSettled(() => round(ports, householdId, why, now));
