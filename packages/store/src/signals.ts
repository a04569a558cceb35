// Raising signals: a small commit of its own that comes after what it is about, so that nothing ever waits for a signal.
import type { Award } from '@hearth/domain/awards';
import { isId } from '@hearth/domain/ids';
import type { Occasion } from '@hearth/domain/record';
import {
  type About,
  type BatchUnderLimit,
  firstStep,
  hasGrown,
  lastStep,
  type Signal,
  type SignalRaised,
  signalOf,
} from '@hearth/domain/signals';
import { append, commit } from './commit.ts';
import { loaded, stateRef } from './entities.ts';
import { rootIdsOf } from './household-roots.ts';
import { settled, untilSettled } from './outcomes.ts';
import { signalStream } from './projection.ts';
import { destinationRef, idsIn, justUnderRef } from './signal-items.ts';
import type { Tables } from './tables.ts';

/** The signals of these things, as far as they were ever raised. */
export const knownSignals = async (
  tables: Tables,
  abouts: readonly About[],
): Promise<readonly (Signal | undefined)[]> => {
  const ids = abouts.map(signalOf);
  const items = await tables.read(ids.map(stateRef));
  return ids.map((id, at) => loaded<Signal>(id, items[at]).state);
};

/** Raises a signal, or raises it again, if it grew by a step; whoever else did so at this moment is seen. */
export const raiseSignal = (tables: Tables, seen: SignalRaised['data'], occasion: Occasion): Promise<unknown> =>
  untilSettled(async () => {
    const id = signalOf(seen.about);
    const [item] = await tables.read([stateRef(id)]);
    const signal = loaded<Signal>(id, item);
    if (!hasGrown(seen.about.kind, signal.state, seen.count)) return 'nothing' as const;
    const appends = [append(signalStream, signal, [{ type: 'SignalRaised', data: seen }])];
    return settled(await commit(tables, { occasion, appends }), 'raised' as const);
  });

/**
 * Of the destinations that the provider tells of a ready payee, those that its events do not know yet and that have room: a crowded
 * one is known by what was counted.
 */
export const newDestinations = async (
  tables: Tables,
  holder: string,
  destinations: readonly string[],
): Promise<readonly string[]> => {
  const items = await tables.read(destinations.map(destinationRef));
  return destinations.filter((_, at) => {
    const ids = idsIn(items[at]);
    return !ids.includes(holder) && ids.length < lastStep('one-payee-many-households');
  });
};

/** Raises a signal for each destination that several are paid to. Aliases of one household are one. */
export const raiseOnePayee = async (
  tables: Tables,
  destinations: readonly string[],
  occasion: Occasion,
): Promise<void> => {
  const items = await tables.read(destinations.map(destinationRef));
  for (const [at, destination] of destinations.entries()) {
    const about = { kind: 'one-payee-many-households', destination } as const;
    const ids = idsIn(items[at]);
    if (ids.length < firstStep(about.kind)) continue;
    const [known] = await knownSignals(tables, [about]);
    if (!hasGrown(about.kind, known, ids.length)) continue;
    const roots = new Set(
      (
        await rootIdsOf(
          tables,
          ids.filter((id) => isId('household', id)),
        )
      ).values(),
    );
    const partnerIds = ids.flatMap((id) => (isId('organization', id) ? [id] : []));
    if (roots.size + partnerIds.length < firstStep(about.kind)) continue;
    const seen = { about, count: ids.length, households: roots.size, partnerIds, memberIds: [] };
    await raiseSignal(tables, seen, occasion);
  }
};

/** Whether an award may still be counted on its member's day: more than the last step tells nobody anything. */
export const hasRoomInBatch = async (tables: Tables, batch: BatchUnderLimit): Promise<boolean> => {
  const [item] = await tables.read([justUnderRef(batch)]);
  return idsIn(item).length < lastStep(batch.kind);
};

/** Raises a signal if a member's day holds many awards just under one limit. */
export const raiseBatch = async (tables: Tables, about: BatchUnderLimit, occasion: Occasion): Promise<void> => {
  const [item] = await tables.read([justUnderRef(about)]);
  const ids = idsIn(item);
  if (ids.length < firstStep(about.kind)) return;
  const [known] = await knownSignals(tables, [about]);
  if (!hasGrown(about.kind, known, ids.length)) return;
  const awards = await tables.read(ids.map(stateRef));
  const households = ids.flatMap((id, at) => loaded<Award>(id, awards[at]).state?.householdId ?? []);
  const seen = {
    about,
    count: ids.length,
    households: new Set((await rootIdsOf(tables, households)).values()).size,
    partnerIds: [about.partnerId],
    memberIds: [about.memberId],
  };
  await raiseSignal(tables, seen, occasion);
};
