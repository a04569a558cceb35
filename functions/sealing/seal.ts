// Sealing: every event gets its place in the log, and the log's new head is signed and given out. Hides how that resumes.
import type { Json } from '@hearth/domain/canonical';
import type { Log, RecordFlaw } from '@hearth/domain/log';
import type { Loaded } from '@hearth/store/entities';
import { RecordGap } from '@hearth/store/errors';
import { readLog } from '@hearth/store/log-leaves';
import { type Again, again } from '@hearth/store/outcomes';
import { type Found, foundLately, hoursToLookAt, type Swept, sweptWhole } from './find-events.ts';
import { type CheckpointPorts, fixed, givenOut } from './give-out-checkpoint.ts';
import { logged } from './log-commits.ts';
import { isSweepDue, sealedFlaws } from './sweep.ts';
import { unsealedLeaves } from './unsealed-leaves.ts';

export type Ports = CheckpointPorts & {
  readonly fiscalAgentId: string;
  /** Hears after every run how many flaws of the record are known. */ readonly tellFlaws?: (count: number) => void;
};

/** What a run found out, beside what it wrote. */
type Looked = { readonly log: Loaded<Log>; readonly flaws: readonly RecordFlaw[]; readonly sealed: number };

const mostFlawsKept = 50;

/** Puts every leaf in its place that can have one. */
const extended = async ({ tables }: Ports, from: Loaded<Log>, now: string, found: Found): Promise<Looked | Again> => {
  const flaws: RecordFlaw[] = [];
  let log = from;
  let sealed = 0;
  for await (const part of unsealedLeaves(tables, found)) {
    flaws.push(...part.flaws);
    if (part.leaves.length === 0) continue;
    const data = { from: log.state?.size ?? 0, leaves: part.leaves };
    const next = await logged(tables, log, now, { type: 'LogExtended', data });
    if (next === again) return again;
    log = next;
    sealed += part.leaves.length;
  }
  return { log, flaws, sealed };
};

const countOf = (swept: Swept): number => [...swept.values()].reduce((sum, { count }) => sum + count, 0);

/** As `extended`, over everything there is; then writes down that it was looked through, and what is wrong with it. */
const swept = async (ports: Ports, log: Loaded<Log>, now: string): Promise<Looked | Again> => {
  const { swept: all, odd } = await sweptWhole(ports.tables);
  const gone = await sealedFlaws(ports.tables, log, all);
  const found = new Map([...all].map(([stream, { highest }]) => [stream, highest]));
  const looked = await extended(ports, log, now, found);
  if (looked === again) return again;
  const flaws = [...gone, ...odd, ...looked.flaws].slice(0, mostFlawsKept);
  const next = await logged(ports.tables, looked.log, now, { type: 'LogSwept', data: { events: countOf(all), flaws } });
  return next === again ? again : { ...looked, log: next, flaws };
};

const lately = async (ports: Ports, log: Loaded<Log>, now: string): Promise<Looked | Again> => {
  const { found, odd } = await foundLately(ports.tables, hoursToLookAt(now, log.state?.through));
  const looked = await extended(ports, log, now, found);
  return looked === again ? again : { ...looked, flaws: [...odd, ...looked.flaws, ...(log.state?.flaws ?? [])] };
};

const wordsOf = (flaws: readonly RecordFlaw[]): string =>
  flaws
    .slice(0, 5)
    .map(({ stream, sequence, wrong }) => `${stream}/${sequence} ${wrong}`)
    .join(', ');

/** Everything but the alarm. `again`: another sealer is at it, and what is written is whole. */
const sealedOnce = async (ports: Ports, now: string): Promise<Looked | Again> => {
  const begun = await givenOut(ports, await readLog(ports.tables, ports.fiscalAgentId), now);
  if (begun === again) return again;
  const looked = await (isSweepDue(begun.state, now) ? swept : lately)(ports, begun, now);
  if (looked === again) return again;
  const through = looked.flaws.length === 0 ? now : undefined;
  const head = await fixed(ports, looked.log, now, through);
  const log = head === again ? again : await givenOut(ports, head, now);
  return log === again ? again : { ...looked, log };
};

/**
 * Seals what was committed: leaves in the order of stream and sequence, then a checkpoint over all of them, which is fixed, signed
 * and kept. A run that ended anywhere is finished by the next; of two at once, one leaves the rest to the other.
 * Tells how many events it sealed and the log's size. Faults: `RecordGap` when the record is not whole, after everything else was
 * sealed: it names the first places by stream and sequence.
 */
export const seal =
  (ports: Ports) =>
  async (now: string): Promise<Json> => {
    const outcome = await sealedOnce(ports, now);
    if (outcome === again) return { sealed: 0, elsewhere: 1 };
    const { log, flaws, sealed } = outcome;
    ports.tellFlaws?.(flaws.length);
    if (flaws.length > 0) throw new RecordGap(`The record is not whole: ${wordsOf(flaws)}`);
    return { sealed, size: log.state?.size ?? 0, keptSize: log.state?.keptSize ?? 0 };
  };
