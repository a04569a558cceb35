// What is true of every sealed record, whatever happened to its sealers: checked over the twin's items and the bucket.
import type { inMemoryFiles } from '@hearth/channels/in-memory-files';
import { keptLog } from '@hearth/channels/kept-log';
import { keyFromVkey, openNote } from '@hearth/domain/checkpoint-note';
import { kindOf } from '@hearth/domain/ids';
import type { Leaf, LogEvent } from '@hearth/domain/log';
import {
  appendLeaves,
  emptyFrontier,
  hashesOfLeaves,
  type ProofPlan,
  planConsistency,
  planInclusion,
  rootOf,
} from '@hearth/domain/merkle';
import { isConsistent, isIncluded } from '@hearth/domain/merkle-checks';
import type { RecordedEvent } from '@hearth/domain/record';
import { eventOf } from '@hearth/store/entities';
import { everyItem } from '@hearth/store/rebuild';
import type { Item, Tables } from '@hearth/store/tables';

/** What was told of one log: its leaves in order, and every note that was given out; and every event of the record by its place. */
export const toldBy = async (tables: Tables) => {
  const items: Item[] = [];
  for await (const item of everyItem(tables, 'events')) items.push(item);
  const ofLog = items.filter(({ pk }) => kindOf(pk) === 'log').sort((a, b) => Number(a.sk) - Number(b.sk));
  const events = ofLog.map((item) => eventOf(item) as unknown as RecordedEvent<LogEvent>);
  const leaves: Leaf[] = [];
  const notes: { readonly size: number; readonly note: string }[] = [];
  let keptSize = 0;
  for (const event of events) {
    if (event.type === 'CheckpointKept') keptSize = event.data.size;
    if (event.type === 'LogExtended') leaves.push(...event.data.leaves);
    if (event.type === 'CheckpointSigned') notes.push(event.data);
  }
  const record = items
    .filter(({ pk }) => kindOf(pk) !== 'log')
    .map(({ pk, sk, hash }) => ({ stream: pk, sequence: Number(sk), hash: String(hash) }));
  return { events, leaves, notes, keptSize, record };
};

/** Everything that must never be, in words; nothing is the only good answer. `isWhole`: every event is sealed by now. */
export const lies = async (
  tables: Tables,
  { vkey, files, isWhole = true }: { vkey: string; files: ReturnType<typeof inMemoryFiles>; isWhole?: boolean },
): Promise<readonly string[]> => {
  const { leaves, notes, keptSize, record } = await toldBy(tables);
  const key = keyFromVkey(vkey);
  const wrong: string[] = [];
  const hashes = leaves.map(([, , hash]) => hash);
  const places = leaves.map(([stream, sequence]) => `${stream}/${sequence}`);
  if (new Set(places).size !== places.length) wrong.push('an event is sealed twice');
  const known = new Map(record.map((event) => [`${event.stream}/${event.sequence}`, event.hash]));
  if (leaves.some(([stream, sequence, hash]) => known.get(`${stream}/${sequence}`) !== hash))
    wrong.push('no such event');
  if (isWhole && places.length !== record.length) wrong.push(`${record.length - places.length} events are not sealed`);
  if (new Set(notes.map(({ size }) => size)).size !== notes.length) wrong.push('two notes of one size');
  const heads = notes.map(({ note }) => {
    const head = key === undefined ? 'other-key' : openNote(note, key);
    if (typeof head === 'string') throw new Error(head);
    return head;
  });
  const kept = keptLog(files);
  const prove = async (plan: ProofPlan, size: number): Promise<readonly string[]> =>
    size <= keptSize ? kept.proofOf(plan, keptSize) : plan.hashes(hashesOfLeaves(hashes));
  for (const [at, head] of heads.entries()) {
    const { size, root } = head;
    if (root !== rootOf(appendLeaves(emptyFrontier, 0, hashes.slice(0, size)))) wrong.push(`root of ${size}`);
    if (size <= keptSize && (await kept.readCheckpoint(size)) !== notes[at]?.note) wrong.push(`the note of ${size}`);
    for (const from of heads.slice(0, at)) {
      const proof = await prove(planConsistency(from.size, size), size);
      if (!isConsistent({ from, to: head, proof })) wrong.push(`${from.size} does not begin ${size}`);
    }
    for (const leaf of [0, Math.floor(size / 2), size - 1]) {
      const proof = await prove(planInclusion(leaf, size), size);
      if (!isIncluded({ hash: hashes[leaf] ?? '', leaf, size, root, proof })) wrong.push(`leaf ${leaf}`);
    }
  }
  return wrong;
};
