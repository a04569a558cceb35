// From a size to a checkpoint that readers have: fixed, signed, kept. Each step is written down, so that a crash resumes at the next.
import type { KeptLog } from '@hearth/channels/kept-log';
import { headText, isSignedBy, keyFromVkey, noteOf, parseNote, vkeyOf } from '@hearth/domain/checkpoint-note';
import type { Log } from '@hearth/domain/log';
import { rootOf } from '@hearth/domain/merkle';
import { edgeTiles, grownTiles, rootOfEdge, type Tile, tilePath } from '@hearth/domain/tiles';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { leavesFrom } from '@hearth/store/log-leaves';
import { type Again, again } from '@hearth/store/outcomes';
import type { Tables } from '@hearth/store/tables';
import type { LogSigner } from '@hearth/vault/log-signer';
import { logged } from './log-commits.ts';

/** `origin`: the name of the log on its checkpoints, and of the key that signs them; a deployment keeps it for good. */
export type CheckpointPorts = {
  readonly tables: Tables;
  readonly kept: Omit<KeptLog, 'proofOf' | 'leaves'>;
  readonly signer: LogSigner;
  readonly origin: string;
};

/** Fixes the size as it is, when it is not fixed already: from here on no other root of this size can be signed. */
export const fixed = async (
  { tables, signer, origin }: CheckpointPorts,
  log: Loaded<Log>,
  now: string,
  through: string | undefined,
): Promise<Loaded<Log> | Again> => {
  const { state } = log;
  if (state === undefined || state.size === (state.fixed?.size ?? 0)) return log;
  const data = {
    size: state.size,
    root: rootOf(state.frontier),
    origin,
    key: vkeyOf(origin, await signer.publicKey()),
    ...(through === undefined ? {} : { through }),
  };
  return logged(tables, log, now, { type: 'CheckpointFixed', data });
};

/** A tree's head, as it was fixed or signed. */
type TreeHead = { readonly size: number; readonly root: string };

/**
 * The tiles that the tree gets from what is kept up to `size`. Faults: an Error when they do not have this root, so that nothing is
 * signed or kept that what was given out before contradicts, whatever the tables say.
 */
const tilesOf = async (
  { tables, kept }: CheckpointPorts,
  log: Loaded<Log>,
  { size, root }: TreeHead,
): Promise<readonly Tile[]> => {
  const keptSize = log.state?.keptSize ?? 0;
  const edge = await Promise.all(edgeTiles(keptSize).map(kept.readTile));
  const leaves = await leavesFrom(tables, log, keptSize);
  const added = leaves.slice(0, size - keptSize).map(([, , hash]) => hash);
  const tiles = grownTiles(keptSize, edge, added);
  const newEdge = edgeTiles(size).map(tilePath);
  const isRoot =
    rootOfEdge(
      size,
      tiles.filter((tile) => newEdge.includes(tilePath(tile))),
    ) === root;
  if (!isRoot) throw new Error(`the tiles of ${size} leaves do not have the root that was fixed`);
  const known = new Set(edge.map(tilePath));
  return tiles.filter((tile) => !known.has(tilePath(tile)));
};

/** Faults: an Error when the locked bucket has a note of this size already that says otherwise. */
const checkKeptNote = async ({ kept }: CheckpointPorts, { size, root }: TreeHead): Promise<void> => {
  const note = await kept.readCheckpoint(size);
  if (note !== undefined && parseNote(note)?.root !== root)
    throw new Error(`the locked bucket has a checkpoint of ${size} leaves with another root`);
};

/**
 * Whether this head follows from the newest one that was given out, which the locked bucket remembers whatever became of the tables.
 * `again`: another sealer went on meanwhile. Faults: an Error when the log was emptied, cut or written anew.
 */
const followsNewest = async (ports: CheckpointPorts, log: Loaded<Log>, { size }: TreeHead): Promise<true | Again> => {
  const { kept, tables } = ports;
  const keptSize = log.state?.keptSize ?? 0;
  const note = await kept.readNewest();
  if (note === undefined && keptSize === 0) return true;
  const newest = note === undefined ? undefined : parseNote(note);
  const [item] = await tables.read([stateRef(log.id)]);
  if (loaded<Log>(log.id, item).head.version !== log.head.version) return again;
  if (newest === undefined) throw new Error('the locked bucket lacks the newest checkpoint that was given out');
  if (newest.size > size)
    throw new Error(`a checkpoint of ${newest.size} leaves was given out, and the log does not lead there`);
  // Smaller than what is kept: a sealer that was slow put an older one last, and nothing is lost by that.
  if (newest.size > keptSize) await tilesOf(ports, log, newest);
  else if (
    newest.size === keptSize &&
    rootOfEdge(keptSize, await Promise.all(edgeTiles(keptSize).map(kept.readTile))) !== newest.root
  )
    throw new Error(`the checkpoint of ${keptSize} leaves that was given out has another root`);
  return true;
};

/** A head that was fixed under a key that is not ours any more is left unsigned: the next size has the new key. */
const signed = async (ports: CheckpointPorts, log: Loaded<Log>, now: string): Promise<Loaded<Log> | Again> => {
  const head = log.state?.fixed;
  if (head === undefined || head.size === log.state?.signed?.size) return log;
  const key = keyFromVkey(head.key);
  if (key === undefined || head.key !== vkeyOf(key.name, await ports.signer.publicKey())) return log;
  if ((await followsNewest(ports, log, head)) === again) return again;
  await Promise.all([tilesOf(ports, log, head), checkKeptNote(ports, head)]);
  const text = headText(head);
  const signature = await ports.signer.sign(text);
  if (!isSignedBy(text, signature, key)) throw new Error('the signature of a checkpoint is not by its own key');
  const note = noteOf(head, { ...key, signature });
  return logged(ports.tables, log, now, { type: 'CheckpointSigned', data: { size: head.size, note } });
};

const putsAtOnce = 16;

const putAll = async (kept: CheckpointPorts['kept'], tiles: readonly Tile[]): Promise<void> => {
  for (let from = 0; from < tiles.length; from += putsAtOnce)
    await Promise.all(tiles.slice(from, from + putsAtOnce).map(kept.putTile));
};

/** Copies the tiles that the tree got and the note. What is copied is held to the signed root first. */
const copied = async (ports: CheckpointPorts, log: Loaded<Log>): Promise<boolean> => {
  const { state } = log;
  if (state?.signed === undefined || state.signed.size === state.keptSize) return false;
  const { size, note } = state.signed;
  await putAll(ports.kept, await tilesOf(ports, log, { size, root: parseNote(note)?.root ?? '' }));
  await ports.kept.putCheckpoint(size, note);
  await ports.kept.putNewest(note);
  return true;
};

/** Signs what is fixed and keeps what is signed, as far as it is not done. */
export const givenOut = async (ports: CheckpointPorts, log: Loaded<Log>, now: string): Promise<Loaded<Log> | Again> => {
  const withNote = await signed(ports, log, now);
  if (withNote === again) return again;
  const size = withNote.state?.signed?.size;
  if (size === undefined || !(await copied(ports, withNote))) return withNote;
  return logged(ports.tables, withNote, now, { type: 'CheckpointKept', data: { size } });
};
