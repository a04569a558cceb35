// Retention by the clock: erasures that were confirmed, classes that ended, accounts to close, kept records that served their time.
import type { Application } from '@hearth/domain/applications';
import { erasureQueues } from '@hearth/domain/erasure';
import type { Program } from '@hearth/domain/governance';
import type { Household } from '@hearth/domain/households';
import { retentionQueues } from '@hearth/domain/retention-places';
import { addDays, dateOf } from '@hearth/domain/time';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import type { KeptPlace } from '@hearth/store/erasure-items';
import { again, untilSettled } from '@hearth/store/outcomes';
import { householdStream } from '@hearth/store/projection';
import { type ClosePorts, closeAccount } from './close-account.ts';
import { endKept } from './end-kept.ts';
import { byStep, type ErasePorts, eraseHousehold, type Why } from './erase-household.ts';
import { newRun, type Run, type Worked } from './run-tally.ts';

export type WorkPorts = ErasePorts & ClosePorts;

/** Households that one run erases at most: its bound, and the next run's share. */
const mostErased = 100;

/** Says whether the household is erased now. */
const erased = async (ports: WorkPorts, run: Run, householdId: string, why: Why): Promise<boolean> => {
  const outcome = await eraseHousehold(ports)(householdId, why, run.now);
  if (outcome === 'erased') run.did('erased');
  else if (outcome === 'held') run.leaves('held', householdId);
  else if (outcome !== 'gone') run.leaves('waiting', householdId);
  return outcome === 'erased' || outcome === 'gone';
};

/** Says whether nothing of the household's account is left to do, as far as this household is concerned. */
const closed = async (ports: WorkPorts, run: Run, householdId: string): Promise<boolean> => {
  const outcome = await closeAccount(ports)(householdId, run.now);
  if (outcome === 'closed') run.did('closed');
  if (outcome === 'refused' || outcome === 'kept') run.leaves('waiting', householdId);
  return outcome !== 'refused';
};

const finished = ({ tables, keysRecoveryDays }: WorkPorts, now: string, id: string): Promise<boolean> =>
  untilSettled(async () => {
    const household = loaded<Household>(id, (await tables.read([stateRef(id)]))[0]);
    if (household.state?.erasure?.confirmed === undefined) return false;
    const backupsUntil = addDays(now, keysRecoveryDays);
    const outcome = await commit(tables, {
      occasion: { at: now, actor: byStep },
      appends: [append(householdStream, household, [{ type: 'HouseholdErasureFinished', data: { backupsUntil } }])],
    });
    return 'committed' in outcome ? true : again;
  });

/** Everybody who was confirmed, each alone, so that a run that is cut off goes on where it stopped; then their accounts. */
const carryOut = async (ports: WorkPorts, run: Run, id: string): Promise<void> => {
  // The list may be behind what the last run did.
  const { state } = loaded<Household>(id, (await ports.tables.read([stateRef(id)]))[0]);
  const confirmed = state?.erasure?.confirmed;
  if (confirmed === undefined) return;
  const { householdIds, reason, by } = confirmed;
  let isDone = true;
  for (const householdId of householdIds) isDone = (await erased(ports, run, householdId, { reason, by })) && isDone;
  if (!isDone) return;
  for (const householdId of householdIds) isDone = (await closed(ports, run, householdId)) && isDone;
  if (isDone && (await finished(ports, run.now, id))) run.did('finished');
};

/** Cases whose class ended, policy by policy: within one policy the oldest is due first. */
const endClasses = async (ports: WorkPorts, run: Run): Promise<void> => {
  const policyIds = new Set<string>();
  for await (const { inForce } of run.everyIn<Program>('program'))
    for (const { policyId } of inForce) policyIds.add(policyId);
  const isEnough = (): boolean => run.hasErased(mostErased);
  const why = { reason: 'retention-ended', by: byStep } as const;
  for (const policyId of policyIds) {
    const { retention } = await ports.readPolicy(policyId);
    const queues = [
      [retentionQueues.unawarded(policyId), retention.unawardedDays],
      [retentionQueues.awarded(policyId), retention.awardedDays],
    ] as const;
    for (const [queue, days] of queues)
      for await (const { householdId } of run.everyIn<Application>(queue, { upTo: addDays(run.now, -days), isEnough }))
        await run.tried(householdId, async () => {
          await erased(ports, run, householdId, why);
        });
  }
};

/**
 * One run, bounded: about a hundred households are erased at most. Everything it does is found again by a queue of its own, so that a
 * run that is cut off anywhere is gone on with by the next. Faults are thrown when everybody else was seen to.
 */
export const workOffRetention =
  (ports: WorkPorts) =>
  async (now: string): Promise<Worked> => {
    const run = newRun(ports.tables, now);
    const isEnough = (): boolean => run.hasErased(mostErased);
    for await (const { id } of run.everyIn<Household>(erasureQueues.confirmed, { isEnough }))
      await run.tried(id, () => carryOut(ports, run, id));
    await run.tried('classes', () => endClasses(ports, run));
    for await (const { id } of run.everyIn<Household>(erasureQueues.account))
      await run.tried(id, async () => {
        await closed(ports, run, id);
      });
    for await (const { id } of run.everyIn<KeptPlace>(erasureQueues.kept, { upTo: dateOf(addDays(now, -1)) }))
      await run.tried(id, async () => {
        const outcome = await endKept(ports)(id, now);
        if (outcome === 'ended') run.did('keptEnded');
        if (outcome === 'held') run.leaves('held', id);
      });
    return run.tally();
  };
